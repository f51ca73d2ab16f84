// Fits the popup into the window that it is given. A browser gives a popup 800 by 600 pixels of the screen at most: to a
// reader who has zoomed in, that is less than the frame asks for, and what goes beyond would be cut off.

const SETTLED = 150; // milliseconds without a change of size: a popup opens small and grows to what it holds
const LEAST = 160; // pixels; less is a window that has not opened yet

/** The frame gets as small as its window; letters and what they mean stay as they are. */
export function fitWindow(window: Window & typeof globalThis): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const { innerWidth, innerHeight, document } = window;
    const { clientWidth, clientHeight, style } = document.body;
    if (innerWidth >= LEAST && innerWidth < clientWidth) style.width = `${innerWidth}px`;
    if (innerHeight >= LEAST && innerHeight < clientHeight) style.height = `${innerHeight}px`;
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLED);
  };
  window.addEventListener('resize', settle);
  settle();
}
