// HTML as text, put together so that nothing a page says can be more than text in it: strings are escaped wherever they
// stand, and only elements made here are elements.

/** An element, written out. */
class Written {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in an element. */
export type Child = string | Written | undefined | readonly Child[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As text, between tags or double quotes; characters that no HTML may hold are left out. */
const escape = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\n]|[\ufdd0-\ufdef\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, character => ENTITIES[character]);

function write(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escape(child);
  return child instanceof Written ? child.html : child.map(write).join('');
}

const VOID = new Set(['meta']);

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, ...children: Child[]): Written {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escape(value)}"`],
  );
  const open = `<${name}${told.join('')}>`;
  return new Written(VOID.has(name) ? open : `${open}${children.map(write).join('')}</${name}>`);
}

/** A style sheet of ours, which HTML reads as it stands. */
export const styleSheet = (css: string): Written => new Written(`<style>${css}</style>`);

/** A whole page. */
export const documentOf = (root: Written): string => `${['<!doctype', 'html>'].join(' ')}\n${root.html}\n`;
