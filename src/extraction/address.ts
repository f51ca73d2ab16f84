// Where an article can be found again. The address that was read is known; what the page names in its place (its
// canonical link) may be another site, a home page or a script, and is taken only where it can be the same page.

/**
 * The address under which the article can be found again.
 * @param read the address that was read; undefined where none is known
 * @param named what the page calls its address
 * @returns an address of the web, or that of a file
 */
export function findAddress(read: string | undefined, named: string | undefined): string | undefined {
  const own = parse(read);
  const isOnWeb = own !== null && isWeb(own);
  const other = parse(named?.trim() || undefined, isOnWeb ? own : undefined);
  if (other && isWeb(other) && (!isOnWeb || mayBeSame(other, own))) return withoutMark(other);
  return own && (isOnWeb || own.protocol === 'file:') ? withoutMark(own) : undefined;
}

/** One host, and no home page in place of what lies deeper: all articles of a site would be one. */
function mayBeSame(named: URL, read: URL): boolean {
  const isHome = named.pathname === '/' && (read.pathname !== '/' || (named.search === '' && read.search !== ''));
  return hostOf(named) === hostOf(read) && !isHome;
}

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';
/** Sites send their readers on from one to the other: with and without www. they are one. */
const hostOf = ({ host }: URL): string => host.replace(/^www\./, '');

function parse(address: string | undefined, base?: URL): URL | null {
  return address !== undefined && URL.canParse(address, base) ? new URL(address, base) : null;
}

/** The mark names a place in the page. */
function withoutMark(address: URL): string {
  address.hash = '';
  return address.href;
}
