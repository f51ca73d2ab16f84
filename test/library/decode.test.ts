import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/library/decode.ts';

/** The bytes of a text in an encoding that platforms only read: each character's are looked up. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const known = new Map<string, number[]>();
  const learn = (...bytes: number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !known.has(character)) known.set(character, bytes);
    } catch {
      // no character
    }
  };
  for (let byte = 0; byte < 256; byte++) learn(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn(lead, trail);
  return Uint8Array.from([...text].flatMap(character => known.get(character)!));
}

function wide(text: string, isBig: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(units.flatMap(unit => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const TEXTS: Record<string, string> = {
  English:
    'The millers’ guild turned down an offer of £1,200 a year. “It’s too little,” said its head at a café in Zürich.',
  German:
    'Der Bürgermeister sagte: „Wir müssen die Mühle schließen.“ Über hundert Gäste hörten zu, darunter viele Schüler.',
  French:
    'Le maire a déclaré que le moulin serait fermé. « Nous ne pouvons pas attendre », a-t-il ajouté à l’hôtel de ville.',
  Polish: 'Burmistrz powiedział, że młyn zostanie zamknięty. Łódź i Kraków już się zgodziły, choć źle oceniają koszty.',
  Russian:
    'Мэр города заявил, что мельница будет закрыта. Мы не можем ждать до весны, сказал он в понедельник журналистам.',
  Japanese: '若浜市の水車小屋が十二日夜に全焼した。市長は「原因が分かるまで再開には反対する」と述べた。',
  Chinese: '市长星期一表示，这座磨坊将关闭。他说：“我们不能等到春天。”工程下周开始，预计持续到冬天。',
  Korean: '시장은 월요일에 방앗간을 닫는다고 밝혔다. 봄까지 기다릴 수 없다고 그는 말했다.',
};

describe('a text is read', () => {
  it.each([
    ['English', 'windows-1252'],
    ['German', 'windows-1252'],
    ['French', 'windows-1252'],
    ['Polish', 'windows-1250'],
    ['Russian', 'windows-1251'],
    ['Russian', 'koi8-r'],
    ['Russian', 'iso-8859-5'],
    ['Japanese', 'shift_jis'],
    ['Japanese', 'euc-jp'],
    ['Chinese', 'gb18030'],
    ['Korean', 'euc-kr'],
  ])('in %s, written in %s', (language, encoding) =>
    expect(decodeText(encode(TEXTS[language], encoding))).toBe(TEXTS[language]),
  );

  it.each(Object.entries(TEXTS))('in %s, in UTF-8 and UTF-16, with a mark and without', (_, text) => {
    const plain = new TextEncoder().encode(text);
    const marked =
      (...mark: number[]): ((bytes: Uint8Array) => Uint8Array) =>
      bytes =>
        Uint8Array.from([...mark, ...bytes]);
    for (const bytes of [
      plain,
      marked(0xef, 0xbb, 0xbf)(plain),
      marked(0xff, 0xfe)(wide(text, false)),
      marked(0xfe, 0xff)(wide(text, true)),
    ])
      expect(decodeText(bytes)).toBe(text);
    if (!/Chinese/.test(_)) for (const isBig of [false, true]) expect(decodeText(wide(text, isBig))).toBe(text);
  });

  it.each([
    ['a meta element', '<meta charset="koi8-r">', 'koi8-r'],
    [
      'an older meta element',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
      'windows-1251',
    ],
    ['its XML', '<?xml version="1.0" encoding="iso-8859-2"?>', 'iso-8859-2'],
  ])('as %s says', (_, says, encoding) => {
    const text = `${says}<p>${encoding === 'iso-8859-2' ? 'Příští týden' : 'Мельница'}</p>`;
    expect(decodeText(encode(text, encoding))).toBe(text);
  });

  it('where its page names no encoding that there is', () =>
    expect(decodeText(encode('<meta charset="klingon"><p>Café</p>', 'windows-1252'))).toContain('Café'));
});

describe('nothing is guessed', () => {
  it('where two encodings would do and differ', () =>
    expect(
      decodeText(
        encode('Starosta řekl, že mlýn bude uzavřen. Příští týden začnou práce, uvedl včera úřad.', 'windows-1250'),
      ),
    ).toBeNull());
  it('in a picture', () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256);
    expect(decodeText(bytes)).toBeNull();
  });
});
