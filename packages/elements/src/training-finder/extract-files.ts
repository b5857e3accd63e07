// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../shared/format.js';
import { trainingCount } from '../shared/training-format.js';
import { sessionCount } from '../training-card/session-detail-words.js';
import type { Progress } from '../training-export/collect-results.js';
import { download } from '../training-export/download.js';
import { extractCsv } from '../training-export/extract-csv.js';
import { extractCalendar, hasDate } from '../training-export/extract-ics.js';
import { extractJson } from '../training-export/extract-json.js';
import { fileName, isExample } from '../training-export/extract.js';
import type { Extract } from '../training-export/extract.js';
import { extractResults } from './finder-extract.js';
import type { ToolContext } from './tool-context.js';

type Task = [finder: ToolContext, signal: AbortSignal, onProgress: (progress: Progress) => void];

function saved(extract: Extract, extension: string, type: string, content: string, what: string): string {
  const name = fileName(extract, extension);
  download(name, type, content);
  const text = msg(str`Fichier prêt : ${name}. ${what}.`);
  return isExample(extract) ? `${text} ${msg('Ce sont des données d’exemple.')}` : text;
}

export async function saveSheet(...task: Task): Promise<string> {
  const extract = await extractResults(...task);
  return saved(
    extract,
    'csv',
    'text/csv',
    extractCsv(extract, { separator: ';' }),
    trainingCount(extract.results.length),
  );
}

export async function saveCsv(...task: Task): Promise<string> {
  const extract = await extractResults(...task);
  return saved(
    extract,
    'csv',
    'text/csv',
    extractCsv(extract, { separator: ',' }),
    trainingCount(extract.results.length),
  );
}

export async function saveJson(...task: Task): Promise<string> {
  const extract = await extractResults(...task);
  return saved(extract, 'json', 'application/json', extractJson(extract), trainingCount(extract.results.length));
}

/** The sessions without a date are not in the calendar: how many is said. */
export async function saveCalendar(...task: Task): Promise<string> {
  const extract = await extractResults(...task);
  const sessions = extract.results.flatMap(result => result.sessions);
  const dated = sessions.filter(hasDate).length;
  if (!dated) return msg('Aucune de ces formations n’annonce de date. Aucun fichier n’est fait.');
  const left = sessions.length - dated;
  const dates = plural(dated, msg(str`${number(dated)} rentrée|${number(dated)} rentrées`));
  const what = left ? msg(str`${dates} ; sans date fixe : ${sessionCount(left)}`) : dates;
  return saved(extract, 'ics', 'text/calendar', extractCalendar(extract), what);
}
