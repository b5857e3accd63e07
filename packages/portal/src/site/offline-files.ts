// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { KeptFiles } from '../offline/kept-files.js';
import { FONT_FILE, showsFont } from './font-files.js';
import type { CopiedFile, SiteFile } from '../files/site-file.js';
import type { OfflineScripts, Site } from './site.js';
import { structuresOf } from './structures.js';

const BUILT = new URL('../../dist/hors-connexion/', import.meta.url);

export const OFFLINE_PATH = '/hors-connexion/';

/** Path of the list of pages that may be saved, from the root of the site. */
export const OFFLINE_LIST = '/assets/hors-connexion.json';

/** Path of the service worker. It is at the root, since a service worker controls its own folder. */
const WORKER = 'hors-connexion.js';

/** Pages that are useful in every territory. */
const EVERYWHERE =
  /^\/(?:$|(?:je-suis|je-cherche)\/|(?:mots|besoins|hors-connexion|metiers\/en-tension|annuaire\/qui-voir)\/$)/;

/** Reads the scripts that save pages; undefined when they are not built. */
export async function readOffline(): Promise<{ scripts: OfflineScripts; files: CopiedFile[] } | undefined> {
  const read = (name: string): Promise<Buffer | undefined> => readFile(new URL(name, BUILT)).catch(() => undefined);
  const [keep, worker] = await Promise.all([read('keep.js'), read('worker.js')]);
  if (!keep || !worker) return undefined;
  const digest = createHash('sha384').update(keep).digest();
  const path = `assets/keep-${digest.toString('hex').slice(0, 12)}.js`;
  return {
    scripts: { script: { path: `/${path}`, integrity: `sha384-${digest.toString('base64')}` } },
    files: [
      { path, bytes: keep },
      { path: WORKER, bytes: worker },
    ],
  };
}

/** Lists of the pages that may be saved for each territory. */
export function offlineFiles(site: Site, pages: readonly { readonly path: string }[]): SiteFile[] {
  const { offline } = site;
  const paths = pages.map(({ path }) => path);
  if (!offline || !paths.includes(OFFLINE_PATH)) return [];
  const common = [
    ...paths.filter(path => EVERYWHERE.test(path)),
    '/assets/portal.css',
    '/assets/icon.svg',
    ...(showsFont(site) ? [FONT_FILE] : []),
  ];
  const keptFiles: KeptFiles = {
    worker: site.href(`/${WORKER}`),
    common: [...common, offline.script.path, OFFLINE_LIST].map(path => site.href(path)),
    territories: site.contents.territories.map(({ id }) => {
      const territoryPath = site.pathOf('territoires', id) ?? '';
      const helpers = structuresOf(site, id).flatMap(resource => site.pathOf('annuaire', resource.id) ?? []);
      return {
        id,
        files: [...paths.filter(path => path.startsWith(territoryPath)), ...helpers].map(path => site.href(path)),
      };
    }),
  };
  return [{ path: OFFLINE_LIST.slice(1), content: `${JSON.stringify(keptFiles)}\n` }];
}
