// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { messageOf, readCsv } from '@orientation-widgets/feed-tools';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PortalError } from '../portal-error.js';

/** A need reported by a territory. */
export interface RaisedNeed {
  /** Id or name of the territory, as written in the file. */
  readonly territory: string;
  readonly need: string;
  readonly audience: string;
  /** Job, sector or training. */
  readonly subject: string;
  /** Observation, with its figure and its year when there is one. */
  readonly finding: string;
  /** Author of the statement. */
  readonly by: string;
  /** Day, ISO 8601. */
  readonly date: string;
}

/** Column of the file, also a question of the form. */
interface NeedColumn {
  readonly key: keyof RaisedNeed;
  readonly heading: string;
  readonly question: string;
  readonly isRequired: boolean;
}

/** Path of the template in which a territory describes its needs, from the root of the site. */
export const NEEDS_FILE = '/besoins/besoins.csv';

export const NEED_COLUMNS: readonly NeedColumn[] = [
  { key: 'territory', heading: 'territoire', question: 'Territoire', isRequired: true },
  {
    key: 'need',
    heading: 'besoin',
    question: 'Ce qui manque : une formation, une aide, un chiffre…',
    isRequired: true,
  },
  { key: 'audience', heading: 'public', question: 'Pour qui', isRequired: false },
  { key: 'subject', heading: 'métier ou secteur', question: 'Métier, secteur ou formation', isRequired: false },
  { key: 'finding', heading: 'constat', question: 'Ce qui a été constaté, avec l’année', isRequired: false },
  { key: 'by', heading: 'dit par', question: 'Qui le dit : personne et organisme', isRequired: true },
  { key: 'date', heading: 'date', question: 'Quel jour', isRequired: true },
];

/** Valid needs of a file, and faults of the other lines: `lens.csv:4: …`, in French. */
export interface ReadNeeds {
  readonly needs: readonly RaisedNeed[];
  readonly faults: readonly string[];
}

/**
 * Apostrophe that our files put before a cell that a spreadsheet would run: without its removal, each merge would add
 * one.
 */
const MADE_INERT = /(?=')(?<!')(?<=(?:^|[,;|\t])[\s"]*)'+(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** Maximum size of a file in bytes, number of needs of a file, and length of a cell in characters. */
const MAX_BYTES = 2_000_000;
const MAX_NEEDS = 5000;
const MAX_LETTERS = 1000;

/**
 * Reads a file of needs. An invalid line is left out and reported; the others are kept.
 *
 * @throws {PortalError} the file cannot be read at all.
 */
export async function readNeeds(path: string, file = basename(path)): Promise<ReadNeeds> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) throw new PortalError('fichier introuvable', { file });
  if (stats.size > MAX_BYTES) throw new PortalError('plus de deux mégaoctets', { file });
  const needs: RaisedNeed[] = [];
  const faults: string[] = [];
  const required = NEED_COLUMNS.filter(({ isRequired }) => isRequired).map(({ heading }) => heading);
  try {
    for await (const row of readCsv({ path, file, required })) {
      const cell = (heading: string): string => row.get(heading).replace(MADE_INERT, '');
      const need: RaisedNeed = {
        territory: cell('territoire'),
        need: cell('besoin'),
        audience: cell('public'),
        subject: cell('métier ou secteur'),
        finding: cell('constat'),
        by: cell('dit par'),
        date: cell('date'),
      };
      const fault = needs.length >= MAX_NEEDS ? `plus de ${MAX_NEEDS} besoins` : faultOf(need);
      if (fault) faults.push(`${file}:${row.line}: ${fault}`);
      else needs.push({ ...need, date: dayOf(need.date) ?? need.date });
      if (faults.length > MAX_NEEDS) break;
    }
  } catch (error) {
    throw new PortalError(messageOf(error), { cause: error });
  }
  return { needs, faults };
}

function faultOf(need: RaisedNeed): string | undefined {
  for (const { key, heading, isRequired } of NEED_COLUMNS) {
    if (isRequired && !need[key]) return `il manque « ${heading} »`;
    if (need[key].length > MAX_LETTERS) return `« ${heading} » a plus de ${MAX_LETTERS} lettres`;
  }
  return dayOf(need.date) ? undefined : `« ${need.date} » n’est pas un jour : 2026-11-27, ou 27/11/2026`;
}

/** Reads a date as ISO 8601 or in the French order; undefined when it is not an existing day. */
function dayOf(text: string): string | undefined {
  const [, first = '', second = '', third = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text) ?? [];
  const [year, month, day] = first.length === 4 ? [first, second, third] : [third, second, first];
  if (year.length !== 4) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

/** Merges the needs of several files without duplicates, and counts these. */
export function mergeNeeds(lists: readonly (readonly RaisedNeed[])[]): {
  readonly needs: readonly RaisedNeed[];
  readonly repeated: number;
} {
  const all = lists.flat();
  const byText = new Map(all.map(need => [JSON.stringify(NEED_COLUMNS.map(({ key }) => need[key])), need]));
  const needs = [...byText.values()].sort(
    (a, b) =>
      a.territory.localeCompare(b.territory, 'fr') ||
      a.date.localeCompare(b.date) ||
      a.need.localeCompare(b.need, 'fr'),
  );
  return { needs, repeated: all.length - needs.length };
}
