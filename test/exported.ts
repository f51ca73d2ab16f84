// A comparison as exports are given it.

import { createHash } from 'node:crypto';
import type { Exported } from '../src/export/exported.ts';

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const exportedOf = (comparison: Exported['comparison'], more: Partial<Exported> = {}): Exported => ({
  comparison,
  digests: { reference: digestOf(comparison.reference.text), report: digestOf(comparison.report.text) },
  version: '1.2.3+4',
  ...more,
});
