// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { CARD_FILE } from '../files/card-files.js';
import type { PageCheck } from './check-page.js';
import type { SiteFault } from '../faults/fault.js';

/** Pages without links to them: the first is shown by hosts when an address is wrong, the second is the home page. */
const ALONE = new Set(['404.html', 'index.html']);

/**
 * Pages that no chain of links reaches from the home page.
 *
 * @param fileOf - returns the file of a link of a page.
 */
export function orphans(
  checks: ReadonlyMap<string, Pick<PageCheck, 'links' | 'isMoved'>>,
  fileOf: (link: string, page: string) => unknown,
): SiteFault[] {
  const reached = new Set(['index.html']);
  for (const page of reached)
    for (const link of checks.get(page)?.links ?? []) {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(link)) continue;
      const file = fileOf(link.split('#', 1)[0] ?? '', page);
      if (typeof file === 'string' && checks.has(file)) reached.add(file);
    }
  return [...checks]
    .filter(([page, { isMoved }]) => !reached.has(page) && !isMoved && !ALONE.has(page) && !page.endsWith(CARD_FILE))
    .map(([page]) => ({ check: 'orphans', page, reason: 'aucun lien du site ne mène à cette page' }));
}
