// The menu of what findings can be handed out as: a line for each format, with what it is good for.

import { useEffect, useRef } from 'preact/hooks';
import * as words from '../../words/en/formats.ts';
import { Entry, moveFocus } from './menus.tsx';
import { ScreenIcon, type ScreenIconName } from './screen-icons.tsx';

/** A format by its name. */
export type Format = words.Format;

/** One line of the menu; a format that nobody would paste cannot be copied. */
export interface ExportFormat {
  format: Format;
  icon: ScreenIconName;
  copies: boolean;
}

/** All of them, in the order of the menu. */
const EXPORT_FORMATS: readonly ExportFormat[] = [
  { format: 'markdown', icon: 'copy', copies: true },
  { format: 'html', icon: 'page', copies: false },
  { format: 'csv', icon: 'number', copies: false },
  { format: 'json', icon: 'export', copies: true },
  { format: 'ris', icon: 'library', copies: true },
  { format: 'csl', icon: 'library', copies: true },
];

interface Props {
  formats?: readonly ExportFormat[];
  onCopy: (format: Format) => void;
  onSave: (format: Format) => void;
  /** where the page itself prints well */
  onPrint?: () => void;
}

/** The menu, its first button in focus. */
export function ExportMenu({ formats = EXPORT_FORMATS, onCopy, onSave, onPrint }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={menu} class="menu commands exports" role="dialog" aria-label={words.menu} onKeyDown={moveFocus}>
      {formats.map(({ format, icon, copies }) => {
        const { name, hint } = words.formats[format];
        return (
          <div key={format} class="format">
            <ScreenIcon name={icon} />
            <span>
              {name} <small>{hint}</small>
            </span>
            {copies && (
              <button class="btn quiet" type="button" aria-label={words.copyAs(name)} onClick={() => onCopy(format)}>
                {words.copy}
              </button>
            )}
            <button class="btn quiet" type="button" aria-label={words.saveAs(name)} onClick={() => onSave(format)}>
              {words.save}
            </button>
          </div>
        );
      })}
      {onPrint && (
        <>
          <hr />
          <Entry icon="print" onClick={onPrint}>
            {words.print}
          </Entry>
        </>
      )}
    </div>
  );
}
