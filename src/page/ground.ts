// Whether a page is dark where a passage stands: marks follow the page, not the system.

/** Lightness (0 to 1) below which light text is what can be read. */
const DARK = 0.45;

/** Opacity from which a ground is taken for what stands behind the text. */
const SOLID = 0.5;

/** By the nearest ground behind an element; where none is painted, by the ink on it. */
export function isDark(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement ?? hostOf(at)) {
    const ground = lightnessOf(getComputedStyle(at).backgroundColor);
    if (ground && ground.opacity > SOLID) return ground.lightness < DARK;
  }
  const ink = element && lightnessOf(getComputedStyle(element).color);
  return ink ? ink.lightness > 1 - DARK : false;
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** How light a computed colour is (0 to 1), and how opaque; null where it is written in no way known here. */
export function lightnessOf(colour: string): { lightness: number; opacity: number } | null {
  const [, space, body] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const [first, ...rest] = (body?.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
  if (first === undefined) return null;
  const opacityAfter = (channels: number): number => rest[channels - 1] ?? 1;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: luma(first / 255, rest[0] / 255, rest[1] / 255), opacity: opacityAfter(3) };
    case 'color':
      return colourOf(body);
    case 'lab':
    case 'lch':
      return { lightness: first / 100, opacity: opacityAfter(3) };
    case 'oklab':
    case 'oklch':
      return { lightness: first, opacity: opacityAfter(3) };
    default:
      return null;
  }
}

/** "srgb 0.1 0.2 0.3 / 0.5": the name of a space may hold a figure. */
function colourOf(body: string): { lightness: number; opacity: number } {
  const [red, green, blue, opacity = 1] =
    body
      .replace(/^\S+/, '')
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return { lightness: luma(red, green, blue), opacity };
}

/** Rec. 709, of channels from 0 to 1. */
const luma = (red: number, green: number, blue: number): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
