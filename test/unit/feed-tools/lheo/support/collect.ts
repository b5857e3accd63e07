// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import { readLheo } from '../../../../../packages/feed-tools/src/readers/lheo/read-lheo.js';
import type {
  LheoCounts,
  LheoOptions,
  LheoProblem,
} from '../../../../../packages/feed-tools/src/readers/lheo/types.js';
import { root } from '../../../../support/paths.js';

/** All the records of a file. */
export interface Reading {
  readonly trainings: Training[];
  readonly sessions: Session[];
  readonly places: Place[];
  readonly providers: Provider[];
  readonly problems: LheoProblem[];
  readonly counts: LheoCounts;
}

export const TODAY = '2026-11-24';

/** Returns the path of a fixture. */
export const fixture = (name: string): string => `${root}test/fixtures/lheo/${name}`;

/** Reads a file and keeps all its records. */
export async function collect(path: string, options: Partial<LheoOptions> = {}): Promise<Reading> {
  const reading: Omit<Reading, 'counts'> = { trainings: [], sessions: [], places: [], providers: [], problems: [] };
  const samePlaces = new Map<string, string>();
  const counts = await readLheo(
    { path, sourceId: 'src', today: TODAY, ...options },
    {
      training: record => reading.trainings.push(record),
      session: record => reading.sessions.push(record),
      place: record => reading.places.push(record),
      provider: record => reading.providers.push(record),
      samePlace: (id, of) => samePlaces.set(id, of),
      problem: problem => reading.problems.push(problem),
    },
  );
  return {
    ...reading,
    counts,
    sessions: reading.sessions.map(record => ({
      ...record,
      placeId: samePlaces.get(record.placeId ?? '') ?? record.placeId,
    })),
  };
}

/** Runs `use` on a file with this content, then removes it. */
export async function withFile<T>(
  content: string | Uint8Array,
  use: (path: string) => Promise<T>,
  name = 'file.xml',
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lheo-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a file with this content. */
export async function collectText(content: string | Uint8Array, options: Partial<LheoOptions> = {}): Promise<Reading> {
  return await withFile(content, path => collect(path, options));
}

/** Makes a LHÉO document of one formation, with a title and inner elements. */
export const formation = (inside: string, title = 'Soudeur'): string =>
  `<lheo xmlns="http://lheo.gouv.fr/2.3"><offres><formation numero="FO_000001"><intitule-formation>${title}</intitule-formation>${inside}</formation></offres></lheo>`;

/** Makes a document of one session, with inner elements in its action and in itself. */
export const session = (inAction: string, inSession = '', title = 'Soudeur'): string =>
  formation(`<action numero="AC_000001">${inAction}<session numero="SE_000001">${inSession}</session></action>`, title);
