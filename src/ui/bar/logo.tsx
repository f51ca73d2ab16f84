// The product's sign, drawn: a picture of the extension's would have to be open to every page.

import { product } from '../../words/en/marks.ts';

/** The sign, 18 pixels wide. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 128 128" width="18" height="18" role="img" aria-label={product}>
    <path
      d="M18 6h56a12 12 0 0 1 12 12v66a12 12 0 0 1-12 12H38L16.5 116.5A5 5 0 0 1 8 113V18A12 12 0 0 1 18 6z"
      fill="#14a085"
    />
    <path
      d="M54 32h56a12 12 0 0 1 12 12v75a5 5 0 0 1-8.5 3.5L94 104H54a12 12 0 0 1-12-12V44a12 12 0 0 1 12-12z"
      fill="#3f83f0"
    />
    <path d="M54 32h32v52a12 12 0 0 1-12 12H42V44a12 12 0 0 1 12-12z" fill="#fff" />
    <path
      d="M20 24h50M20 42h14M20 60h14M20 78h14M94 52h16M94 70h16M94 88h16"
      stroke="#fff"
      stroke-opacity=".75"
      stroke-width="7"
      stroke-linecap="round"
    />
    <path d="M52 52h24M52 66h24M52 80h14" stroke="#173a63" stroke-width="7" stroke-linecap="round" />
  </svg>
);
