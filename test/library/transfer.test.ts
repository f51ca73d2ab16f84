// What comes in is checked record by record; the whole way round is tried in a real browser, where databases are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/engine/index.ts';
import { readLibraryFile } from '../../src/library/transfer.ts';

const kept = {
  id: 'trains',
  kind: 'page',
  article: articleOf({ title: 'Night trains return', text: 'Sleeper trains will run again.' }),
  savedAt: 1,
  note: 'Ask.',
};
const file = (parts: object): string =>
  JSON.stringify({
    format: 'crossread-library',
    version: 1,
    articles: [],
    choices: {},
    reports: [],
    remarks: [],
    ...parts,
  });

describe('an exported library', () => {
  it('is read with its notes, names, choices and whatever else lies beside them', () => {
    const parts = {
      articles: [kept, { ...kept, id: 'named', name: 'Mine' }],
      pinned: 'trains',
      choices: { 'https://a.invalid/': 'trains' },
      reports: [{ id: 'r', whatever: [1] }],
      remarks: [{ id: 'm' }],
    };
    expect(readLibraryFile(file(parts))).toEqual({
      file: { format: 'crossread-library', version: 1, ...parts },
      damaged: 0,
    });
  });

  it.each<[string, unknown]>([
    ['without a text', { ...kept, article: { ...kept.article, text: undefined } }],
    ['with a note that is no text', { ...kept, note: 5 }],
    ['that was read at no time', { ...kept, readAt: 'noon' }],
    [
      'with paragraphs beyond its text',
      { ...kept, article: { ...kept.article, paragraphs: [{ start: 0, end: 99, role: 'body' }] } },
    ],
    ['that is none', null],
  ])('leaves out an article %s, and says so', (_, broken) => {
    const read = readLibraryFile(file({ articles: [kept, broken] }))!;
    expect([read.file.articles.length, read.damaged]).toEqual([1, 1]);
  });

  it('leaves out reports and remarks without an id, and choices that name none', () => {
    const { reports, remarks, choices } = readLibraryFile(
      file({ reports: [{}, { id: 'r' }], remarks: [null, 7, { id: 8 }], choices: { a: 'trains', b: 9 } }),
    )!.file;
    expect([reports, remarks, choices]).toEqual([[{ id: 'r' }], [], { a: 'trains' }]);
  });

  it.each(['', 'a text', '[]', '{"format":"other","articles":[]}', '{"format":"crossread-library"}'])(
    'is not: %s',
    text => expect(readLibraryFile(text)).toBeNull(),
  );

  it('never stops what reads it, whatever is in it', () =>
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('articles', 'choices', 'reports', 'remarks', 'pinned'),
        (value, part) => {
          readLibraryFile(file({ [part]: value }));
        },
      ),
    ));
});
