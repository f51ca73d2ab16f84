// What the report asks of the world around it.

import type { Article, Comparison } from '../../engine/index.ts';
import type { ReportList, ReportReading } from '../../library/reports.ts';
import type { KeptReport } from '../../library/stored.ts';

/** All that is asked of the world. */
export interface ReportPorts {
  read: (id: string) => Promise<ReportReading>;
  list: () => Promise<ReportList>;
  compare: (reference: Article, report: Article) => Promise<Comparison>;
  /** that the reader asks for what is withheld */
  keepAnyway: (report: KeptReport) => Promise<void>;
  /** number of a step, as it was kept */
  textSize: () => Promise<unknown>;
  keepTextSize: (size: number) => void;
  copy: (text: string) => Promise<void>;
}
