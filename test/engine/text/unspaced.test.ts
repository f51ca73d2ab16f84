// Scripts that write without spaces: words, sentences, quotations, figures, dates, denials and names. Invented lines.

import { describe, expect, it } from 'vitest';
import { articleOf, compare, countWords, findQuotations, readArticle } from '../../../src/engine/index.ts';

const read = (text: string) => readArticle(articleOf({ text }));
const wordsIn = (text: string): string[] => read(text).sentences.flatMap(({ words }) => words.map(word => word.text));

describe('words', () => {
  it.each([
    ['Japanese', '市長は記者会見を開いた。', 5],
    ['Chinese', '市长昨天宣布大桥重新开放。', 5],
    ['Thai', 'นายกรัฐมนตรีประกาศปิดสะพานเมื่อวานนี้', 4],
    ['Khmer', 'នាយករដ្ឋមន្ត្រីបានប្រកាសបិទស្ពាន', 3],
    ['Lao', 'ນາຍົກລັດຖະມົນຕີປະກາດປິດຂົວ', 3],
    ['Burmese', 'ဝန်ကြီးချုပ်က တံတားကို ပိတ်မည်ဟု ကြေညာသည်', 4],
  ])('of %s are several, and say the whole text again', (_, text, least) => {
    expect(countWords(read(text))).toBeGreaterThanOrEqual(least);
    expect(wordsIn(text).join('')).toBe(text.replaceAll(' ', ''));
    for (const { words } of read(text).sentences)
      for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
  });

  it('leave figures whole, and part them from what they count', () => {
    expect(wordsIn('約1,200人が避難した。')).toEqual(expect.arrayContaining(['約', '1,200', '人']));
    expect(wordsIn('4日夜に始まる。').slice(0, 3)).toEqual(['4', '日', '夜']);
    expect(wordsIn('3日間続く。').slice(0, 2)).toEqual(['3', '日間']);
  });
  it('in katakana are one, whatever words the dictionary finds in it', () =>
    expect(wordsIn('グリーンラインが止まる。')[0]).toBe('グリーンライン'));
  it('of other scripts beside them stay as they are', () =>
    expect(wordsIn('NHKによると、iPhone 15は')).toEqual(expect.arrayContaining(['NHK', 'iPhone', '15'])));
  it('of several figures are one number', () =>
    expect(read('2万人が集まった。').sentences[0].words[0]).toMatchObject({ text: '2万', value: 20_000 }));
});

const sentencesIn = (text: string): string[] => read(text).sentences.map(sentence => sentence.text);

describe('sentences', () => {
  it.each([
    ['end at each stop', '雨が降った。川があふれた！町は無事か？', ['雨が降った。', '川があふれた！', '町は無事か？']],
    [
      'go on behind what is said',
      '市長は「待つ。」と述べた。会は終わった。',
      ['市長は「待つ。」と述べた。', '会は終わった。'],
    ],
    ['hold all that is said', '市長は「待つ。急がない」と述べた。', ['市長は「待つ。急がない」と述べた。']],
    ['end behind a quotation that ends one', '「待つ。」市長は去った。', ['「待つ。」', '市長は去った。']],
    ['end where a mark is never closed', '市長は「待つ。会は終わった。', ['市長は「待つ。', '会は終わった。']],
  ])('%s', (_, text, sentences) => expect(sentencesIn(text)).toEqual(sentences));
});

const quotedIn = (text: string): [string, boolean][] =>
  findQuotations(articleOf({ text })).map(({ text: said, speech }) => [said, speech]);

describe('what stands between 「 and 」', () => {
  it.each([
    ['市長は「待つ」と述べた。', '待つ'],
    ['市長は「橋が直るまで誰も渡さない。」と述べた。', '橋が直るまで誰も渡さない。'],
    ['「橋が直るまで誰も渡すつもりはない」。市長は断言した。', '橋が直るまで誰も渡すつもりはない'],
    ['市长说：「我们不会等。」', '我们不会等。'],
  ])('is said in %s', (text, said) => expect(quotedIn(text)).toEqual([[said, true]]));
  it.each([
    ['市は「平和」という映画を上映した。', '平和'],
    ['昨年の『海の日』は売れた。', '海の日'],
    ['他读了《城市的故事》。', '城市的故事'],
    ['駅前の「朝市」は休みだ。', '朝市'],
  ])('is a title or a term in %s', (text, said) => expect(quotedIn(text)).toEqual([[said, false]]));
});

const changesIn = (reference: string, report: string) =>
  compare(articleOf({ text: reference, lang: 'ja' }), articleOf({ text: report, lang: 'ja' }))
    .wording.flatMap(({ changes }) => changes)
    .filter(({ kind }) => kind !== 'wording')
    .map(({ kind, reference: before, report: now }) => [kind, before?.text, now?.text]);

describe('between two Japanese sentences', () => {
  it.each([
    ['火事で作業員3人が死亡した。', '火事で作業員5人が死亡した。', ['number', '3', '5']],
    ['会議は来月20日に東京で開かれる。', '会議は来月13日に東京で開かれる。', ['date', '20日', '13日']],
    ['工事は3月に始まり、橋は閉鎖される。', '工事は4月に始まり、橋は閉鎖される。', ['date', '3月', '4月']],
    ['検査で異常が見つかった。', '検査で異常が見つからなかった。', ['negation', '見つかった', '見つからなかった']],
    ['市は住民に計画を説明した。', '市は住民に計画を説明しなかった。', ['negation', '説明した', '説明しなかった']],
    ['車両はアルファ社から借りた。', '車両はベータ社から借りた。', ['name', 'アルファ', 'ベータ']],
  ])('%s / %s: the fact is told', (reference, report, change) =>
    expect(changesIn(reference, report)).toContainEqual(change),
  );
  it.each([
    ['市は計画を進める。', '市は計画を進めるかもしれない。'],
    ['市は計画を見直す。', '市は計画を見直さなければならない。'],
    ['市は橋を直した。', '市は橋だけでなく道も直した。'],
    ['作業員3人が死亡した。', '作業員３人が死亡した。'],
    ['エンジンの音がした。', 'ブレーキの音がした。'],
  ])('%s / %s: nobody is said to deny, and no other figure or name is told', (reference, report) =>
    expect(changesIn(reference, report)).toEqual([]),
  );
});
