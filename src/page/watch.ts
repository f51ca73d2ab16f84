// Watches a page that draws itself anew, as many do while they are read, at a pace that costs the reader nothing.

const PACE = 500; // milliseconds between two looks

const ANEW: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** Where pages put the name of their scheme of colours. */
const SCHEME: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };

/**
 * Calls back after changes.
 * @returns the way to stop
 */
export function watchPage(document: Document, roots: readonly ShadowRoot[], onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, PACE);
  };
  const changes = new MutationObserver(look);
  for (const root of [document, ...roots]) changes.observe(root, ANEW);
  const schemes = new MutationObserver(look);
  for (const element of [document.documentElement, document.body]) schemes.observe(element, SCHEME);
  const system = matchMedia('(prefers-color-scheme:dark)');
  system.addEventListener('change', look);
  return () => {
    clearTimeout(timer);
    changes.disconnect();
    schemes.disconnect();
    system.removeEventListener('change', look);
  };
}
