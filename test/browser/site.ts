// The fixture pages as a site on this machine: each folder of fixtures/ is one address.

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

export interface Site {
  origin: string;
  close: () => Promise<void>;
  requests: string[];
}

/** @param changed pages to serve instead of the stored ones, by name */
export async function serveFixtures(port = 0, changed: Map<string, string> = new Map()): Promise<Site> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').split('?')[0]).replaceAll('/', '');
    requests.push(request.url ?? '');
    const file = new URL(`${name}/page.html`, FIXTURES);
    const { port: own } = server.address() as AddressInfo;
    const page = changed.get(name) ?? (/^[\w-]+$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : null);
    if (name.endsWith('.pdf')) {
      response
        .writeHead(200, { 'content-type': 'application/pdf' })
        .end(
          '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj trailer<</Root 1 0 R>>',
        );
      return;
    }
    response.writeHead(page === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    // a page without an icon has the browser ask for one, at a time of its own choosing
    response.end(
      (page ?? '<!doctype html><title>Nothing here</title>')
        .replace(/<title>/, '<link rel="icon" href="data:,"><title>')
        .replaceAll('http://127.0.0.1/', `http://127.0.0.1:${own}/`),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
