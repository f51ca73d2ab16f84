// The quotations of many reports as rows: the fullest form of each, and how every other report prints it.

import type { Article, Quotation, Utterance } from '../engine/index.ts';
import type { Against, QuoteAcross, QuoteCell } from './board.ts';

interface Node {
  report: number;
  quotation: Quotation;
  /** how each of the others prints it */
  printed: (Utterance | undefined)[];
}

type Nodes = readonly Map<number, Node>[];

/** All quotations of speech of the reports, a row each. */
export function quotesAcross(reports: readonly Article[], read: readonly Against[]): QuoteAcross[] {
  const nodes = nodesOf(reports.length, read);
  const taken = new Set<Node>();
  const rows: QuoteAcross[] = [];
  for (const node of byPrinted(nodes.flatMap(ofReport => [...ofReport.values()]))) {
    if (taken.has(node)) continue;
    taken.add(node);
    node.printed.forEach((utterance, report) => {
      for (const piece of utterance?.pieces ?? []) {
        const other = piece.report && nodes[report].get(piece.report.start);
        if (other) taken.add(other);
      }
    });
    rows.push(rowOf(node, reports));
  }
  return rows;
}

function nodesOf(count: number, read: readonly Against[]): Nodes {
  const nodes: Nodes = Array.from({ length: count }, () => new Map<number, Node>());
  for (const { reference, report, comparison } of read) {
    for (const utterance of comparison.utterances) {
      const quotation = utterance.reference;
      if (!quotation?.speech) continue;
      const { start } = quotation;
      const known = nodes[reference].get(start) ?? {
        report: reference,
        quotation,
        printed: Array.from({ length: count }),
      };
      known.printed[report] = utterance;
      nodes[reference].set(start, known);
    }
  }
  return nodes;
}

const isHere = (utterance: Utterance | undefined): boolean =>
  utterance !== undefined && utterance.relation !== 'reference-only';

/** Those that most reports print first, of equals the fullest. */
function byPrinted(nodes: readonly Node[]): Node[] {
  const here = ({ printed }: Node): number => printed.filter(isHere).length;
  const length = ({ quotation }: Node): number => quotation.text.length;
  return [...nodes].sort((a, b) => here(b) - here(a) || length(b) - length(a) || a.report - b.report);
}

function rowOf({ report, quotation, printed }: Node, reports: readonly Article[]): QuoteAcross {
  const cells = reports.map((article, i): QuoteCell => {
    if (i === report) return { relation: 'own', otherSpeaker: false, quotation, changes: [] };
    const utterance = printed[i];
    if (!utterance || (utterance.relation === 'reference-only' && article.completeness !== 'full'))
      return { relation: 'unknown', otherSpeaker: false, changes: [] };
    const { relation, speakerChanged, report: here, changes } = utterance;
    return { relation, otherSpeaker: speakerChanged, ...(here && { quotation: here }), changes };
  });
  return { report, quotation, cells };
}
