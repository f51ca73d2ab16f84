const STAYS = 60_000; // milliseconds for the browser to read a file, also where it first asks for a place

/** Hands a file to the browser through an address of its own, for which no permission is needed. */
export function saveFile(name: string, pieces: BlobPart[], type: string): void {
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(new Blob(pieces, { type })),
    download: name,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), STAYS);
}
