/** Only what can be opened in a browser, and can do nothing but be opened. */
export const webAddress = (url?: string): string | undefined => (url && /^https?:\/\//i.test(url) ? url : undefined);
