// Behind the last card: what the reader has taken out of the list, what fits nothing here any more, and what cannot be
// read. Nothing of it is ever lost silently.

import type { Row, Tab } from '../../findings/findings.ts';
import type { Placed, Remark } from '../../findings/remarks.ts';
import { tabOf } from '../../findings/view.ts';
import * as words from '../../words/en/remarks.ts';

/** What is not listed. */
export interface Aside {
  hidden: readonly Placed[];
  orphans: readonly Remark[];
  /** remarks that cannot be read */
  damaged: number;
}

interface Props extends Aside {
  tab: Tab;
  remarksOf: (row: Row) => readonly Remark[];
  onTakeBack: (remark: Remark) => void;
  onRemoveDamaged: () => void;
}

/** Nothing where nothing is set aside. */
export function SetAside(props: Props) {
  const { tab, damaged, remarksOf, onTakeBack, onRemoveDamaged } = props;
  const hidden = props.hidden.filter(({ remark }) => tabOf(remark) === tab);
  const orphans = props.orphans.filter(remark => tabOf(remark) === tab);
  const told = hidden.filter(({ remark }) => remark.kind === 'told').length;
  // of a row that is hidden its notes are hidden too
  const notesOf = (row: Row): string[] =>
    remarksOf(row).flatMap(({ kind, text }) => (kind === 'note' && text ? [text] : []));
  const said = words.setAside({
    dismissed: hidden.length - told,
    told,
    orphans: orphans.length,
    notes: orphans.every(({ kind }) => kind === 'note'),
    damaged,
  });
  if (!said) return null;
  return (
    <details class="aside">
      <summary>
        {said} <u>{words.show}</u>
      </summary>
      <ul>
        {hidden.map(({ remark, row }) => (
          <Line key={remark.id} remark={remark} back notes={notesOf(row)} onTakeBack={onTakeBack} />
        ))}
        {orphans.map(remark => (
          <Line key={remark.id} remark={remark} onTakeBack={onTakeBack} />
        ))}
      </ul>
      {damaged > 0 && (
        <button class="btn quiet" type="button" onClick={onRemoveDamaged}>
          {words.removeDamaged(damaged)}
        </button>
      )}
    </details>
  );
}

interface LineProps {
  remark: Remark;
  /** it can be put back into the list */
  back?: boolean;
  notes?: readonly string[];
  onTakeBack: (remark: Remark) => void;
}

function Line({ remark, back = false, notes = [], onTakeBack }: LineProps) {
  const { kind, text, reference, report } = remark;
  const of = (reference ?? report)?.words ?? '';
  const name = back ? words.putBack : words.remove;
  return (
    <li>
      <b>{words.kinds[kind]}</b> <span dir="auto">{of}</span>
      {[...(text ? [text] : []), ...notes].map((said, i) => (
        <p key={i} dir="auto">
          {said}
        </p>
      ))}
      <button class="act" type="button" aria-label={`${name}: ${of}`} onClick={() => onTakeBack(remark)}>
        {name}
      </button>
    </li>
  );
}
