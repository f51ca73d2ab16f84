// What the report asks of the world around it.

import type { Article, Comparison } from '../../engine/index.ts';
import type { Format } from '../../export/formats.ts';
import type { Remark } from '../../findings/remarks.ts';
import type { ReportList, ReportReading } from '../../library/reports.ts';
import type { KeptReport } from '../../library/stored.ts';
import type { ToExport } from '../session/ports.ts';

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
  remarksOf: (reference: Article, report: Article) => Promise<readonly Remark[]>;
  /** in place of one of the same id */
  keepRemark: (remark: Remark) => Promise<void>;
  removeRemark: (id: string) => Promise<void>;
  /** the findings in a format, to the clipboard or into a file, whose name is the answer */
  copyAs: (format: Format, found: ToExport) => Promise<void>;
  saveAs: (format: Format, found: ToExport) => Promise<string>;
  print: () => void;
}
