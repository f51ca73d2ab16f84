/** Where jsdom hands the text of a style attribute to its CSS parser. */
declare module 'jsdom/lib/jsdom/living/css/CSSStyleDeclaration-impl.js' {
  export const implementation: { prototype: { cssText: string } };
}
