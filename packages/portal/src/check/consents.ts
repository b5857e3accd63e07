// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFolder } from '../feed/open-feed.js';
import { PortalError } from '../portal-error.js';
import type { SiteFault } from '../faults/fault.js';

/** Path of the published feed, from the root of the site. */
const FEED = 'feed/feed.json';

/** People whom the feed names without their consent. Pages leave them out, but the files of the feed are public. */
export async function missingConsents(site: string): Promise<SiteFault[]> {
  if (!existsSync(join(site, FEED))) return [];
  let feed;
  try {
    ({ feed } = await openFolder(join(site, FEED), FEED));
  } catch (error) {
    if (error instanceof PortalError) return [{ check: 'broken-links', page: FEED, reason: error.message }];
    throw error;
  }
  const fault = (what: string, name: string): SiteFault => ({
    check: 'consent',
    page: FEED,
    reason: `${what} « ${name} » est publié sans l’accord de la personne`,
  });
  const [testimonies, directory] = await Promise.all([feed.collection('testimonies'), feed.collection('directory')]);
  return [
    ...[...testimonies].filter(({ consent }) => consent !== true).map(({ name }) => fault('le témoignage de', name)),
    ...[...directory]
      .filter(({ kind, ambassador }) => kind === 'ambassador' && ambassador?.consent !== true)
      .map(({ name }) => fault('l’ambassadeur', name)),
  ];
}
