// Addresses that a page gives: only those that lead to the web become links.

/** The address in full, or nothing for one that leads elsewhere than to the web. */
export function webAddress(url = ''): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
