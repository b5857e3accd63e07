// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Problem } from '@orientation-widgets/feed';
import { problemMessage } from '../messages/feed-messages.js';
import { collectionTitle } from '../messages/french-names.js';
import { countOf, number, plural, size } from '../messages/french-numbers.js';
import { textOf } from '../messages/text-of.js';
import { longDate } from '../report/html/figures.js';
import { placeOf, type FileMessage } from '../source/source-error.js';
import { problemCount, type FeedCheck, type FileWeight } from './check-feed.js';
import { printableName } from '../text/printable.js';
import type { ServingPoint } from './serving.js';

const MAX_SHOWN = 10;
const DAY = 86_400_000;

/**
 * Returns the summary of a check, in plain French.
 *
 * @param now Time from which the age of the feed is computed.
 */
export function checkSummary(check: FeedCheck, target: string, now = new Date()): string[] {
  const { info, counts, faults, problems, dangling, serving, weights, files, bytes } = check;
  const lines = [
    `${target}\u202f: flux «\u202f${printableName(info.title)}\u202f», version ${info.formatVersion}.`,
    `Mis à jour le ${longDate(info.updated)}, ${age(info.updated, now)}.`,
    `${plural(files, 'fichier')}, ${size(bytes)} avant compression.`,
  ];
  for (const [name, count] of Object.entries(counts) as [CollectionName, number][])
    lines.push(`  ${countOf(name, count)}`);
  lines.push('', 'Poids', ...weights.map(weightLine));
  if (serving.length > 0) lines.push('', 'Mise en ligne', ...serving.flatMap(servingLines));
  if (faults.length > 0) lines.push('', 'Fichiers refusés', ...firstLines(faults.map(faultLine)));
  if (problems.length > 0) lines.push('', 'Fiches écartées', ...firstLines(problems.map(problemLine)));
  if (dangling.length > 0) {
    const broken = dangling.map(
      ({ field, to, count, examples }) =>
        `${field}\u202f: ${number(count)} sans fiche dans ${to} (${examples.join(', ')})`,
    );
    lines.push('', 'Renvois sans fiche', ...firstLines(broken));
  }
  lines.push('', summarySentence(check));
  return lines;
}

/** French names of the secondary files of a part. */
const FILE_LABELS: Readonly<Record<string, string>> = { details: ', détails', lookup: ', accès à une fiche' };

/** Formats the age of a feed: "il y a 3 jours". */
function age(updated: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(updated)) / DAY);
  if (Number.isNaN(days)) return 'date illisible';
  if (days < 0) return 'dans l’avenir';
  return days === 0 ? 'il y a moins d’un jour' : `il y a ${plural(days, 'jour')}`;
}

function weightLine({ name, files, bytes, sent }: FileWeight): string {
  const [collection = '', what = ''] = name.split(', ');
  const title = collection === 'outlines' ? 'Contours' : collectionTitle(collection);
  const download = sent === undefined ? '' : `, ${size(sent)} à télécharger`;
  return `  ${title}${FILE_LABELS[what] ?? ''}\u202f: ${files > 1 ? `${plural(files, 'fichier')}, ` : ''}${size(bytes)}${download}`;
}

function servingLines({ ok, sentence, files }: ServingPoint): string[] {
  if (ok) return [`  oui  ${sentence}`];
  const firstFiles = files.slice(0, 3).join(', ');
  return [
    `  NON  ${sentence}`,
    `       ${plural(files.length, 'fichier')}\u202f: ${firstFiles}${files.length > 3 ? '…' : ''}`,
  ];
}

function faultLine(fault: FileMessage): string {
  return `${placeOf(fault)}\u202f: ${textOf(fault, 'fr')}`;
}

function summarySentence({ refusals, problems, serving }: FeedCheck): string {
  if (refusals.length > 0) return 'Ce flux est refusé\u202f: des fichiers manquent ou sont abîmés.';
  if (serving.some(({ point, ok }) => point === 'cors' && !ok)) return 'Les autres sites ne peuvent pas lire ce flux.';
  if (problems.length > 0) return `Ce flux se lit, sauf ${plural(problemCount(problems), 'fiche')}.`;
  if (serving.some(({ ok }) => !ok)) return 'Ce flux est bon. Sa mise en ligne peut être meilleure.';
  return 'Ce flux est bon.';
}

function problemLine(problem: Problem): string {
  const { path, id } = problem;
  return `${path}${id === undefined ? '' : ` (${id})`}\u202f: ${textOf(problemMessage(problem), 'fr')}`;
}

function firstLines(lines: readonly string[]): string[] {
  const visibleLines = lines.slice(0, MAX_SHOWN).map(line => `  ${line}`);
  return lines.length > MAX_SHOWN
    ? [...visibleLines, `  … et ${number(lines.length - MAX_SHOWN)} autres`]
    : visibleLines;
}
