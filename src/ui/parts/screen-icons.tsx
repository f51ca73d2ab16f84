// All icons, with those that only menus, forms, the screens without findings and cards of changed wording need: these
// load after the first paint.

import { DRAWINGS, iconOf } from './icons.tsx';

const ALL = {
  ...DRAWINGS,
  number: <path d="M6.3 2.5 4.9 13.5M11.1 2.5 9.7 13.5M3 5.8h10.5M2.5 10.2H13" />,
  date: (
    <>
      <rect x="2.2" y="3.2" width="11.6" height="10.6" rx="1.6" />
      <path d="M2.2 6.7h11.6M5.3 1.7v2.6M10.7 1.7v2.6" />
    </>
  ),
  name: (
    <>
      <circle cx="8" cy="5.3" r="2.7" />
      <path d="M2.8 13.8c.4-3 2.3-4.7 5.2-4.7s4.8 1.7 5.2 4.7" />
    </>
  ),
  negation: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M4.1 11.9 11.9 4.1" />
    </>
  ),
  certainty: (
    <>
      <path d="M2.3 11.5a5.9 5.9 0 1 1 11.4 0" />
      <path d="M8 10.2 10.9 6.6" />
      <circle class="f" cx="8" cy="10.2" r="1.3" />
    </>
  ),
  attribution: (
    <>
      <path d="M2.5 3h11v7.5H7.2L4 13.5v-3H2.5z" />
      <path d="M5.3 5.8h5.4M5.3 8h3.3" stroke-width="1.2" />
    </>
  ),
  wording: (
    <>
      <path d="M1.8 12.5 5 3.8l3.2 8.7M2.9 9.6h4.2" />
      <circle cx="11.6" cy="10.2" r="2.3" />
      <path d="M13.9 7.8v4.7" />
    </>
  ),
  paste: (
    <>
      <rect x="3" y="3" width="10" height="11" rx="1.5" />
      <path d="M6 3V1.8h4V3M5.5 7h5M5.5 10h3.3" />
    </>
  ),
  sample: <path d="M6.2 2v4L2.6 12.4c-.5.9.1 1.6 1 1.6h8.8c.9 0 1.5-.7 1-1.6L9.8 6V2M5 2h6M4.6 9.6h6.8" />,
  import: <path d="M8 9.8v-8M5 4.8l3-3 3 3M2.5 11v2.2a.8.8 0 0 0 .8.8h9.4a.8.8 0 0 0 .8-.8V11" />,
  export: <path d="M8 1.8v8M5 6.8l3 3 3-3M2.5 11v2.2a.8.8 0 0 0 .8.8h9.4a.8.8 0 0 0 .8-.8V11" />,
  print: (
    <>
      <path d="M4.5 5.5V2h7v3.5M4.5 11.5H2.3V5.7h11.4v5.8h-2.2" />
      <path d="M4.5 9.2h7V14h-7z" />
    </>
  ),
  note: <path d="M2.5 2.5h11v7l-4 4h-7zM13.5 9.5h-4v4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.3 3.3" />
    </>
  ),
  pin: <path d="M6 2.2h4M6.6 2.2v4L4.2 8.6v1.2h7.6V8.6L9.4 6.2v-4M8 9.8v4.4" />,
  story: <path d="M2.2 3.2h11.6v9.6H2.2zM2.2 6.6h11.6M6 6.6v6.2M10 6.6v6.2" />,
  trash: <path d="M2.5 4h11M6 4V2.2h4V4M4 4l.6 9.8h6.8L12 4M6.7 6.8v4.5M9.3 6.8v4.5" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5 7V4.8a3 3 0 0 1 6 0V7" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.3v3.8M8 4.9v.1" stroke-width="1.7" />
    </>
  ),
  up: <path d="M4.5 9.8 8 6.3l3.5 3.5" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  check: <path d="m3 8.5 3.2 3.2L13 5" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.5V3.7a1.2 1.2 0 0 0-1.2-1.2H3.7a1.2 1.2 0 0 0-1.2 1.2v5.6a1.2 1.2 0 0 0 1.2 1.2h1.8" />
    </>
  ),
  swap: <path d="M2.5 5.5h10.2L10 2.8M13.5 10.5H3.3L6 13.2" />,
  library: <path d="M3 2.5v11M6.2 2.5v11M9.2 3l3.6 10.4" />,
};

export type ScreenIconName = keyof typeof ALL;
export const ScreenIcon = iconOf(ALL);
