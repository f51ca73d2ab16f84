import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/documents.ts';

const TITLE = 'Lighthouse keeper retires after forty years';
const TEXT = [
  'The last keeper of the lighthouse on the northern reef handed over his keys on Friday, forty years after he had rowed out there for the first time.',
  'Nobody will follow him, since lamp and horn have worked by themselves for nine years and a boat needs to come by only twice a year to look after them.',
  'He said that he would miss the gulls least of all, and that he had already found a house from whose kitchen the beam can be seen on clear nights.',
  'The town wants to turn the rooms below the lamp into a small museum, for which a society of friends has been collecting money since the spring.',
  'Visitors could be taken over from June to September, the mayor said, provided that the old landing stage is made safe before the next winter storms.',
  'A first sum for the stage was granted on Thursday evening, with two votes against it from members who would rather see the harbour wall repaired.',
  'Fishermen on the quay took off their caps when his boat came in; some of them had found their way home by his light when they were still boys.',
  'What becomes of the brass clock in the watch room is not settled yet, because both the town and the coast guard say that it has always been theirs.',
];
const MORE = [
  'His wife has kept a list of every storm and will give it to the archive.',
  'The beam itself stays as it is, two flashes and then a pause of ten seconds.',
];
const text = (paragraphs: readonly string[]): string =>
  paragraphs.map(paragraph => `<p class="para">${paragraph}</p>`).join('');
const body = `<div class="story"><div class="part">${text(TEXT)}</div></div>`;

interface Case {
  name: string;
  html: string;
  read: string[];
}

const CASES: Case[] = [
  {
    name: 'leaves out what stands below the element of the text',
    html: `${body}<div class="x1"><div class="x2"><p>Unser Brief am Morgen bringt jeden Tag das Wichtigste von der Küste in Ihr Postfach, kurz und kostenlos.</p></div></div>`,
    read: TEXT,
  },
  {
    name: 'leaves out one paragraph below it in the clothes of the text',
    html: `${body}<div class="story"><div class="part">${text(['Unser Brief am Morgen bringt jeden Tag das Wichtigste von der Küste in Ihr Postfach, kurz und kostenlos.'])}</div></div>`,
    read: TEXT,
  },
  {
    name: 'leaves out a long notice below a short article',
    html: `<article><div>${text(TEXT.slice(0, 6))}</div></article><section><div>${text(MORE)}<p>Sie lesen diese Zeitung schon auf einem anderen Gerät, das davon erfährt, sobald Sie hier weiterlesen.</p></div></section>`,
    read: TEXT.slice(0, 6),
  },
  {
    name: 'leaves out a label above it',
    html: `<div class="y1"><div class="y2"><h2>Leben am Riff</h2></div></div>${body}`,
    read: TEXT,
  },
  {
    name: 'keeps a sentence above it',
    html: `<div class="before">${text(['He rowed out in the year of the great flood.'])}</div>${body}`,
    read: ['He rowed out in the year of the great flood.', ...TEXT],
  },
  {
    name: 'keeps an article that goes on in a second container',
    html: `<div class="story"><div class="part">${text(TEXT)}</div></div><div class="story"><div class="part">${text(MORE)}</div></div>`,
    read: [...TEXT, ...MORE],
  },
];

describe('the element of the text', () => {
  for (const { name, html, read } of CASES) {
    it(name, async () => {
      const reading = await readHtml(
        `<!doctype html><html lang="de"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${html}</main></body></html>`,
      );
      if (!('article' in reading)) throw new Error(reading.failure.message);
      const { article } = reading;
      expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(read);
    });
  }
});
