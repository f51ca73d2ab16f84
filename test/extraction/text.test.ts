import { describe, expect, it } from 'vitest';
import { pageFrom } from './pages.ts';
import { isProse } from '../../src/extraction/prose.ts';
import { SENTENCE_END, wordCount } from '../../src/extraction/text.ts';

it('counts words with and without spaces between them', () => {
  expect(
    ['The old mill’s dam, 1871', '古い水車の堰は月曜日に閉鎖された。', '水車 1871', 'Café – ouvert', ''].map(wordCount),
  ).toEqual([6, 8, 2, 2, 0]);
});

it.each([
  ['Hindi, vowel signs within its words', 'पुरानी चक्की सोमवार को बंद हुई', 6],
  ['Thai, which sets no spaces', 'โรงสีเก่าถูกปิดในวันจันทร์', 6],
  ['Korean, which does', '오래된 방앗간이 월요일에 문을 닫았다', 5],
])('counts the words of %s', (_, text, words) => expect(Math.abs(wordCount(text) - words)).toBeLessThanOrEqual(1));

describe('a sentence ends', () => {
  it.each([
    ['in Hindi', 'चक्की बंद हुई।'],
    ['in Arabic, asking', 'هل أغلقت الطاحونة؟'],
    ['in Urdu', 'چکی بند ہو گئی۔'],
    ['in Burmese', 'စက်ရုံကို ပိတ်လိုက်သည်။'],
    ['in Armenian', 'Ջրաղացը փակվեց։'],
    ['in Japanese, in speech', '市長は「閉める」'],
    ['in German speech', 'Er sagte: „Wir schließen.“'],
    ['in German speech, reversed marks', 'Er sagte: »Wir schließen.«'],
    ['in a bracket', 'It closed (on Monday).'],
  ])('%s', (_, text) => expect(SENTENCE_END.test(text)).toBe(true));

  it.each(['Read on in our special', 'By Ann Lee', '3 November 2024', 'More news:'])('not in: %s', text =>
    expect(SENTENCE_END.test(text)).toBe(false),
  );
});

describe('running text', () => {
  const proseIn = (text: string): boolean => pageFrom(`<p>${text}</p>`).blocks.every(isProse);
  it.each([
    ['ends in a sign of joy', 'The mill was saved by its neighbours on Monday. They danced until the morning came. 🎉'],
    ['is Thai', 'โรงสีเก่าในเมืองถูกปิดในวันจันทร์หลังจากน้ำท่วมทำลายเขื่อนและสะพานที่อยู่ใกล้เคียงไปเมื่อปีที่แล้ว'],
    ['is Hindi', 'नगर की पुरानी चक्की सोमवार को बंद कर दी गई क्योंकि बाढ़ ने उसका बाँध तोड़ दिया था।'],
  ])('%s', (_, text) => expect(proseIn(text)).toBe(true));
  it.each([
    ['a list of names', 'Ann Lee, Bo Marsh, Cy Nott, Di Orr, Ed Pine, Flo Quill, Gus Rowe, Hal Stone'],
    ['a headline', 'Four deny setting fire to the old mill on the quay of Port Sula'],
  ])('is not %s', (_, text) => expect(proseIn(text)).toBe(false));
});
