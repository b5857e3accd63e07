// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import type { Progress } from './collect-results.js';
import { download } from '../../export/download.js';
import { trainingsCsv } from './trainings-csv.js';
import { trainingsCalendar, hasDate } from './trainings-calendar.js';
import { trainingsJson } from './trainings-feed.js';
import { fileName, isExample } from './training-export.js';
import type { TrainingExport } from './training-export.js';
import { exportResults } from './export-results.js';
import type { ToolContext } from '../results/tool-context.js';

type Task = [finder: ToolContext, signal: AbortSignal, onProgress: (progress: Progress) => void];

function saved(extract: TrainingExport, extension: string, type: string, content: string, what: string): string {
  const name = fileName(extract, extension);
  download(name, type, content);
  const text = msg(str`Fichier prêt : ${name}. ${what}.`);
  return isExample(extract) ? `${text} ${msg('Ce sont des données d’exemple.')}` : text;
}

export async function saveSheet(...task: Task): Promise<string> {
  const extract = await exportResults(...task);
  return saved(
    extract,
    'csv',
    'text/csv',
    trainingsCsv(extract, { separator: ';' }),
    trainingCount(extract.results.length),
  );
}

export async function saveCsv(...task: Task): Promise<string> {
  const extract = await exportResults(...task);
  return saved(
    extract,
    'csv',
    'text/csv',
    trainingsCsv(extract, { separator: ',' }),
    trainingCount(extract.results.length),
  );
}

export async function saveJson(...task: Task): Promise<string> {
  const extract = await exportResults(...task);
  return saved(extract, 'json', 'application/json', trainingsJson(extract), trainingCount(extract.results.length));
}

/** Saves a calendar of the results, and returns in words the number of sessions left out because they have no date. */
export async function saveCalendar(...task: Task): Promise<string> {
  const extract = await exportResults(...task);
  const sessions = extract.results.flatMap(result => result.sessions);
  const dated = sessions.filter(hasDate).length;
  if (!dated) return msg('Aucune de ces formations n’annonce de date. Aucun fichier n’est fait.');
  const left = sessions.length - dated;
  const dates = plural(dated, msg(str`${number(dated)} rentrée|${number(dated)} rentrées`));
  const what = left ? msg(str`${dates} ; sans date fixe : ${sessionCount(left)}`) : dates;
  return saved(extract, 'ics', 'text/calendar', trainingsCalendar(extract), what);
}
