// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { articleOf, compare } from '../../../src/engine/index.ts';
import { Pieces } from '../../../src/ui/parts/pieces.tsx';
import { QuoteCard } from '../../../src/ui/parts/quote-card.tsx';

const go = { page: () => undefined, reference: () => undefined };

function cardOf(reference: string, report: string, times?: { at: number; seconds: number }[]): HTMLElement {
  const comparison = compare(
    { ...articleOf({ text: reference }), ...(times && { times }) },
    articleOf({ text: report }),
  );
  const root = document.createElement('div');
  render(<QuoteCard match={comparison.utterances[0]} comparison={comparison} go={go} Pieces={Pieces} />, root);
  return root;
}
const texts = (card: HTMLElement, selector: string): (string | null | undefined)[] =>
  [...card.querySelectorAll(selector)].map(element => element.firstChild && element.textContent?.trim());

describe('the card of a quotation', () => {
  it('shows runs as runs, since nobody printed them as one', () => {
    const said = '“We will rebuild the old pier,” Ann Lee said. “The town will pay for it.”';
    expect(texts(cardOf(said, said), '.src')).toEqual(['“We will rebuild the old pier,” “The town will pay for it.”']);
  });
  it('puts no marks around a number of words that are cut', () => {
    const long = 'We met the mayor and the council and the bishop and talked about the harbour and the sea';
    const card = cardOf(
      `“${long},” Ann Lee said. “The town will pay for all of it.”`,
      '“The town will pay for all of it,” Ann Lee said.',
    );
    expect(texts(card, '.src')).toEqual(['[18 words cut] “The town will pay for all of it.”']);
  });
  it('shows all pieces, each with the way to it', () => {
    const card = cardOf(
      '“We will rebuild the old pier before the winter, and the town will pay for it,” Ann Lee said.',
      'Ann Lee said: “We will rebuild the old pier.”\n\nRain fell on the town.\n\n“The town will pay for it,” she said.',
    );
    expect(texts(card, '.evidence')).toEqual([
      '“We will rebuild the old pier.”Show in page',
      '“The town will pay for it,”Show in page',
    ]);
  });
  it('marks what the page has beyond the reference', () => {
    const card = cardOf(
      'Ann Lee said “the town will pay for it”.',
      '“We will rebuild the old pier, and the town will pay for it,” Ann Lee said.',
    );
    expect(texts(card, '.tag')).toEqual(['Longer here']);
    expect(texts(card, '.evidence mark')).toEqual(['We will rebuild the old pier, and']);
  });
  it('shows what was sewn on', () => {
    const card = cardOf(
      '“I will resign,” Ann Lee said after the vote. The hall was silent. “On Monday I will go sailing,” she said of her plans.',
      '“I will resign on Monday,” Ann Lee said after the vote.',
    );
    expect([texts(card, '.tag'), texts(card, '.evidence mark')]).toEqual([['Altered'], ['on Monday']]);
  });
  it('shows of a long quotation the part that both have', () => {
    const before = 'We have met the mayor and the council many times and talked about the harbour and the sea. '.repeat(
      5,
    );
    const card = cardOf(
      'Ann Lee said “the town will pay for it”.',
      `“${before}The town will pay for it,” Ann Lee said.`,
    );
    expect(texts(card, '.evidence')[0]).toMatch(/^“… .*The town will pay for it,”$/);
    expect(texts(card, '.evidence')[0]!.length).toBeLessThan(300);
  });
  it('shows what the page has without marks as it stands', () => {
    const card = cardOf(
      'Ann Lee wrote that “we will rebuild the old pier before the winter comes”.',
      'The mayor posted this on Monday.\n\nWe will rebuild the old pier before the winter comes. Ann Lee (@annlee)',
    );
    expect(texts(card, '.tag')).toEqual(['Same']);
    expect(texts(card, '.evidence')).toEqual(['We will rebuild the old pier before the winter comes']);
  });
  it('shows when it is spoken', () =>
    expect(
      texts(
        cardOf('we will rebuild the old pier', '“We will rebuild the old pier,” Ann Lee said.', [
          { at: 0, seconds: 61 },
        ]),
        '.who',
      ),
    ).toEqual(['Ann Lee 00:01:01']));
});
