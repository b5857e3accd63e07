// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { PageCheck } from './check-page.js';
import type { SiteFault } from '../faults/fault.js';

/** Hosts reserved for examples, which never answer (RFC 2606). */
const EXAMPLE = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|localhost|test)$/i;

/** Addresses on example hosts, each once, with the first page that has it. */
export function exampleHosts(checks: ReadonlyMap<string, Pick<PageCheck, 'links' | 'canonical'>>): SiteFault[] {
  const pagesOf = new Map<string, string[]>();
  for (const [page, { links, canonical }] of checks)
    for (const address of new Set([...links, canonical ?? ''].filter(isExample).map(siteOf))) {
      const pages = pagesOf.get(address);
      if (pages) pages.push(page);
      else pagesOf.set(address, [page]);
    }
  return [...pagesOf].map(([address, [page = '', ...otherPages]]) => ({
    check: 'example-hosts',
    page,
    reason: `adresse d’exemple, où personne ne répond : ${address}${otherPages.length ? ` (et ${otherPages.length} autres pages)` : ''}`,
  }));
}

/** Site of a web address; an e-mail address is returned whole. */
function siteOf(address: string): string {
  return address.startsWith('mailto:') ? address : `${new URL(address).origin}/`;
}

function isExample(address: string): boolean {
  if (address.startsWith('mailto:')) return EXAMPLE.test(/@([^?>,]+)/.exec(address)?.[1] ?? '');
  return URL.canParse(address) && EXAMPLE.test(new URL(address).hostname);
}
