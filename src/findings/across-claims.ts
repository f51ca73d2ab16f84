// The claims of many reports as rows. Every claim of every report has been judged by every other; of those that tell
// one thing the row takes the one that the others carry best (a medoid: Kaufman & Rousseeuw 1990), and the rest are
// taken in. Greedy, so that no chain of likeness joins what is not alike. About linear in claims times reports.

import type { Article, Claim } from '../engine/index.ts';
import type { ClaimAcross, ClaimCell, Against } from './board.ts';
import { outcomeOf } from './findings.ts';
import { foldClaims } from './fold.ts';

/** A claim of one report, as each of the others judges it. */
interface Node {
  report: number;
  claim: Claim;
  judged: (Claim | undefined)[];
}

type Nodes = readonly ReadonlyMap<number, Node>[];

/** All claims of the reports, a row for each thing that is told; told by one alone, too. */
export function claimsAcross(reports: readonly Article[], read: readonly Against[]): ClaimAcross[] {
  const nodes = nodesOf(reports.length, read);
  const taken = new Set<Node>();
  const rows: ClaimAcross[] = [];
  for (const node of byCarried(nodes.flatMap(ofReport => [...ofReport.values()]))) {
    if (taken.has(node)) continue;
    taken.add(node);
    for (const other of tellersOf(node, nodes)) taken.add(other);
    rows.push(rowOf(node, reports));
  }
  return rows;
}

function nodesOf(count: number, read: readonly Against[]): Nodes {
  const nodes = Array.from({ length: count }, () => new Map<number, Node>());
  for (const { reference, report, comparison } of read) {
    for (const claim of foldClaims(comparison)) {
      const { start } = claim.reference;
      const known = nodes[reference].get(start) ?? { report: reference, claim, judged: Array.from({ length: count }) };
      known.judged[report] = claim;
      nodes[reference].set(start, known);
    }
  }
  return nodes;
}

const isTold = (claim: Claim | undefined): boolean => claim?.status === 'stated' || claim?.status === 'conflicting';

/** The claims that most reports tell first, of equals those that they carry best. */
function byCarried(nodes: readonly Node[]): Node[] {
  const told = ({ judged }: Node): number => judged.filter(isTold).length;
  const carried = ({ judged }: Node): number => judged.reduce((sum, claim) => sum + (claim?.score ?? 0), 0);
  return [...nodes].sort((a, b) => told(b) - told(a) || carried(b) - carried(a) || a.report - b.report);
}

/** Whether two claims that are each other's nearest tell one thing: one is told, or both are in part. */
const tellOne = (a: Claim, b: Claim): boolean =>
  isTold(a) || isTold(b) || (outcomeOf(a) === 'partly' && outcomeOf(b) === 'partly');

/** The claims of other reports that tell the same as this one. */
function tellersOf(node: Node, nodes: Nodes): Node[] {
  return node.judged.flatMap((judged, report) => {
    const other = judged?.evidence ? nodes[report].get(judged.evidence.start) : undefined;
    const back = other?.judged[node.report];
    const isMutual = back?.evidence?.start === node.claim.reference.start;
    return judged && other && back && isMutual && tellOne(judged, back) ? [other] : [];
  });
}

function rowOf({ report, claim, judged }: Node, reports: readonly Article[]): ClaimAcross {
  const cells = reports.map((article, i): ClaimCell => {
    if (i === report) return { outcome: 'own', passage: claim.reference, changes: [] };
    const found = judged[i];
    if (!found) return { outcome: 'unknown', changes: [] };
    const outcome = outcomeOf(found);
    const { changes, evidence } = found;
    const passage = evidence ?? undefined;
    // what cannot be read may tell it
    return {
      outcome: outcome === 'missing' && article.completeness !== 'full' ? 'unknown' : outcome,
      passage,
      changes,
    };
  });
  return { report, passage: claim.reference, cells, importance: claim.importance };
}
