// What the reader says of the findings of an open report: read with it, kept at once, with the way back.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Shown } from '../../findings/findings.ts';
import { applyRemarks, remarkOn, type Remark } from '../../findings/remarks.ts';
import { remarked as kept, takenBack } from '../../words/en/actions.ts';
import type { Say } from '../parts/toast.tsx';
import type { ReportPorts } from './ports.ts';
import type { Saying } from './said.tsx';

/** The remarks of a comparison, and the ways to make and unmake them. */
export function useRemarks(ports: ReportPorts, comparison: Shown, say: Say, onTrouble: (problem: unknown) => void) {
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  const { reference, report } = comparison;
  useEffect(() => {
    ports.remarksOf(reference, report).then(setRemarks, onTrouble);
  }, [reference, report]);
  const put = (made: Remark): Promise<void> =>
    ports.keepRemark(made).then(() => setRemarks(all => [...all.filter(({ id }) => id !== made.id), made]));
  const take = (made: Remark): Promise<void> =>
    ports.removeRemark(made.id).then(() => setRemarks(all => all.filter(({ id }) => id !== made.id)));
  const saying: Saying = {
    remarked: useMemo(() => applyRemarks(comparison, remarks), [comparison, remarks]),
    onSay: (row, { id = crypto.randomUUID(), ...said }) => {
      const before = remarks.find(one => one.id === id);
      const made = remarkOn(row, comparison, { ...said, id, at: before?.at ?? Date.now() });
      const undo = (): void => void (before ? put(before) : take(made)).catch(onTrouble);
      put(made).then(() => say({ text: kept[made.kind], undo }), onTrouble);
    },
    onTakeBack: made => {
      const undo = (): void => void put(made).catch(onTrouble);
      take(made).then(() => say({ text: takenBack[made.kind], undo }), onTrouble);
    },
  };
  return { remarks, saying };
}
