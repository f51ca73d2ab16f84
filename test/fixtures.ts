// What must be read from each fixture page and what must be found on it against the bundled sample; both decided by
// hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ChangeKind, Utterance } from '../src/engine/index.ts';

const FOLDER = new URL('../fixtures/', import.meta.url);

export interface ExpectedArticle {
  failure?: string;
  title?: string;
  siteName?: string;
  publishedTime?: string;
  completeness?: string;
  /** the first paragraph is a standfirst */
  standfirst?: boolean;
  paragraphs?: string[];
}

/** Texts are named by how they begin. Where two relations are both right, both are listed. */
export interface ExpectedFindings {
  verdict: 'same' | 'related' | 'different';
  withheld?: string;
  quotes?: Record<string, Utterance['relation'][]>;
  speakersChanged?: string[];
  missing?: string[];
  /** stated, told in part or differing, but never missing */
  told?: string[];
  facts?: { kind: ChangeKind; reference: string; report: string }[];
  added?: string[];
  notAdded?: string[];
}

export interface Fixture {
  name: string;
  html: string;
  article: ExpectedArticle;
  findings?: ExpectedFindings;
}

export function readFixtures(): Fixture[] {
  const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8');
  return readdirSync(FOLDER)
    .filter(name => existsSync(new URL(`${name}/page.html`, FOLDER)))
    .map(name => ({
      name,
      html: read(name, 'page.html'),
      article: JSON.parse(read(name, 'article.json')) as ExpectedArticle,
      ...(existsSync(new URL(`${name}/findings.json`, FOLDER)) && {
        findings: JSON.parse(read(name, 'findings.json')) as ExpectedFindings,
      }),
    }));
}
