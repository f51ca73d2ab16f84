// Japanese: what a text of it must bring to be compared by words, names, numbers, days and denials.

import type { Brought, Language } from '../language.ts';
import { englishForms, wordSet } from '../lists.ts';

export const japanese: Brought & Partial<Language> = {
  code: 'ja',
  common: wordSet('の は を に が と で た て し も から という です ます では'),
  little: wordSet(`
    の は を に が と で も へ や か ね よ な だ た て し さ れ せ ん う から まで より など ほど だけ しか ばかり でも には では
    とは にも への との からの までの という といった として とともに について による により によると において における
    に対し に対して に関する ため こと もの ところ よう そう これ それ あれ この その あの ここ そこ する した して
    している していた される された されて させる なる なった なって ある あった あり いる いた いて おり である であり
    です ます でした ました だった だろう でしょう れる られ られる られた および また しかし そして なお ただし さらに
    ほか 同 各 約 およそ`),
  littleShape: /^[ぁ-ん]{1,3}$/,
  // kanji tell the word, the kana behind them its form
  stem: word => /^(?:[々〆一-鿿]+)(?=[ぁ-ん]+$)/.exec(word)?.[0] ?? word,
  english: englishForms({
    // the ten most usual ways to say so; they are cut out of the kana that they stand in
    denials: 'ない:not なかった:not なかっ:not なく:not ません:not ませんでした:not ず:not ぬ:not なし:without',
    numbers: '二 三 四 五 六 七 八 九 十',
  }),
  denialsBehind:
    // not "may", "must", "not only", "is it not", nor what is lost
    /(?<!かもしれ|なければ|なければなら|なら|だけで|のみなら|すく|きたが)(?:ませんでした|ません|なかった|ない(?!か)|なく(?!な[いっりるれ])|ず(?=に))/,
  nameEndings: wordSet(`
    氏 さん 様 容疑者 被告 選手 監督 議員 教授 大統領 首相 大臣 長官 社長 会長 知事 市長 町長 村長 社 市 町 村 県 区 駅`),
  scales: new Map([
    ['百', 1e2],
    ['千', 1e3],
    ['万', 1e4],
    ['億', 1e8],
    ['兆', 1e12],
  ]),
  dateMarks: wordSet('年 月 日'),
  quotatives: wordSet('と って'),
  naming: wordSet('という といった いう いった'),
};
