import { render } from 'preact';
import { Report } from '../../src/ui/report/report.tsx';
import type { ReportPorts } from '../../src/ui/report/ports.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/desk.css';
import '../../src/ui/remarks.css';
import '../../src/ui/report/report.css';

const engine = import('../shared/engine.ts');
const exporting = () => import('../shared/exporting.ts');

const compareElsewhere: ReportPorts['compare'] = async (reference, report) => {
  const { elsewhere } = await import('../shared/elsewhere.ts');
  return elsewhere((await engine).address).compareTexts(reference, report);
};

const ports: ReportPorts = {
  read: async id => {
    const { keepReport, readReport } = await engine;
    const reading = await readReport(id);
    if ('report' in reading) void keepReport({ ...reading.report, openedAt: Date.now() }).catch(() => undefined);
    return reading;
  },
  list: async () => (await engine).listReports(),
  compare: async (reference, report) => (await engine).compareTextsHere(reference, report, compareElsewhere),
  keepAnyway: async report => {
    await (await engine).keepReport(report);
  },
  textSize: async () => (await engine).readSetting('text-size'),
  keepTextSize: size => void engine.then(({ keepSetting }) => keepSetting('text-size', size)),
  copy: text => navigator.clipboard.writeText(text),
  remarksOf: async (reference, report) => {
    const { remarksAbout, articleKey } = await engine;
    return (await remarksAbout({ reference: articleKey(reference), report: articleKey(report) })).remarks;
  },
  keepRemark: async remark => (await engine).service.keepRemark(remark),
  removeRemark: async id => (await engine).service.removeRemark(id),
  copyAs: async (format, found) => (await exporting()).copyFindings(format, found, (await engine).VERSION),
  saveAs: async (format, found) => (await exporting()).saveFindings(format, found, (await engine).VERSION),
  print: () => window.print(),
};

render(<Report ports={ports} now={Date.now} />, document.getElementById('app')!);
