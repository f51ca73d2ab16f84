// The icons of the first paint: 16 px drawings. Status shapes carry the status by themselves, without colour.

import type { ComponentChildren } from 'preact';

const ADDED = (
  <>
    <circle cx="8" cy="8" r="5.25" />
    <path d="M8 5.6v4.8M5.6 8h4.8" />
  </>
);

export const DRAWINGS = {
  stated: <circle class="f" cx="8" cy="8" r="5.5" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path class="f" d="M8 2.5a5.5 5.5 0 0 0 0 11z" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5.25" stroke-dasharray="2.2 1.9" stroke-linecap="butt" />,
  conflicting: (
    <>
      <path class="f" d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
      <path d="M5.4 6.8h5.2M5.4 9.2h5.2M9.4 4.9 6.6 11.1" stroke="var(--paper)" stroke-width="1.3" />
    </>
  ),
  added: ADDED,
  'report-only': ADDED,
  verbatim: <path d="M3.5 6h9M3.5 10h9" stroke-width="2" />,
  altered: <path d="M3.5 6h9M3.5 10h9M10.6 2.8 5.4 13.2" stroke-width="1.8" />,
  trimmed: (
    <>
      <path d="M2.2 8h3.4M10.4 8h3.4" stroke-width="2" />
      <path d="M6.6 11.8 7.6 4.2M8.6 11.8l1-7.6" stroke-width="1.3" />
    </>
  ),
  longer: <path d="M2 6h9M2 10h9M13.4 6v4M11.4 8h4" stroke-width="2" />,
  speaker: (
    <>
      <circle cx="4.6" cy="5" r="2.1" />
      <path d="M1.4 12.5c.2-2.3 1.4-3.6 3.2-3.6s3 1.3 3.2 3.6" />
      <path d="M10 6h4.4l-1.7-1.8M14.4 9.6H10l1.7 1.8" />
    </>
  ),
  paraphrased: (
    <path d="M2.5 6.4c1.8-2 3.7-2 5.5-.4s3.7 1.6 5.5-.4M2.5 11c1.8-2 3.7-2 5.5-.4s3.7 1.6 5.5-.4" stroke-width="1.7" />
  ),
  'reference-only': (
    <>
      <circle cx="8" cy="8" r="5.25" stroke-dasharray="2.2 1.9" stroke-linecap="butt" />
      <path d="M5.8 8h4.4" />
    </>
  ),
  page: (
    <>
      <circle cx="8" cy="8" r="4.6" />
      <circle class="f" cx="8" cy="8" r="1.3" />
      <path d="M8 1.3v2M8 12.7v2M1.3 8h2M12.7 8h2" />
    </>
  ),
  reference: (
    <>
      <path d="M3.5 2h6.3l2.7 2.7V14h-9z" />
      <path d="M6 7h4M6 9.500h4M6 12h2.500" stroke-width="1.2" />
    </>
  ),
  kept: <path class="f" d="M4 2h8v12l-4-2.8L4 14z" />,
  save: (
    <>
      <path d="M4 2h8v12l-4-2.8L4 14z" />
      <path d="M8 4.6v4M6 6.6h4" stroke-width="1.3" />
    </>
  ),
  report: (
    <path d="M9.5 2.5h4v4M13.3 2.7 8.5 7.5M12.5 9.5v3.2a.8.8 0 0 1-.8.8H3.3a.8.8 0 0 1-.8-.8V4.3a.8.8 0 0 1 .8-.8h3.2" />
  ),
  more: (
    <>
      <circle class="f" cx="3.2" cy="8" r="1.3" />
      <circle class="f" cx="8" cy="8" r="1.3" />
      <circle class="f" cx="12.8" cy="8" r="1.3" />
    </>
  ),
  chevron: <path d="M4.5 6.3 8 9.8l3.5-3.5" />,
  warning: <path d="M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1" />,
} satisfies Record<string, ComponentChildren>;

export type IconName = keyof typeof DRAWINGS;

/** Decoration beside a word; it is hidden from screen readers. */
export const iconOf =
  <Name extends string>(drawings: Record<Name, ComponentChildren>) =>
  ({ name }: { name: Name }) => (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
export const Icon = iconOf(DRAWINGS);

/** Three bars: how near the nearest passage is. */
export const Bars = ({ count }: { count: number }) => (
  <svg class="near" viewBox="0 0 14 10" aria-hidden="true">
    {[0, 1, 2].map(i => (
      <rect
        key={i}
        x={i * 5}
        y={6 - i * 3}
        width="3.5"
        height={4 + i * 3}
        rx=".8"
        {...(i < count ? { fill: 'currentColor' } : { fill: 'none', stroke: 'currentColor', 'stroke-width': '.8' })}
      />
    ))}
  </svg>
);
