// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { countOf, number, plural, size } from '../messages/french-numbers.js';
import { textOf } from '../messages/text-of.js';
import { printableName } from '../text/printable.js';
import { exampleParts } from './examples.js';
import type { CollectionReport } from '../publish/collection-writer.js';
import type { BuildReport } from './report.js';
import type { SourceReport } from './source-report.js';
import type { Tally } from '../messages/tallies.js';

/** Returns one line about a source, for a log. */
export function sourceLine(report: SourceReport): string {
  const { id, kind, read: readCount, kept: counts, dropped, skipped } = report;
  const records = entries(counts).map(([name, count]) => countOf(name, count));
  const parts = [
    `${number(readCount)} ${readCount > 1 ? 'lus' : 'lu'}`,
    records.length > 0 ? records.join(', ') : 'aucune fiche',
  ];
  if (total(skipped) > 0) parts.push(`${number(total(skipped))} hors du flux`);
  if (total(dropped) > 0) parts.push(`${number(total(dropped))} en faute`);
  return `${id} (${kind})\u202f: ${parts.join('\u202f; ')}`;
}

/** Returns the summary of a build, in plain French, for the person who ran it. */
export function buildSummary(report: BuildReport, out: string): string[] {
  const lines = [`Le flux «\u202f${printableName(report.title)}\u202f» est écrit dans ${out}.`, '', 'Contenu'];
  for (const [name, collection] of entries(report.collections)) lines.push(`  ${collectionLine(name, collection)}`);
  lines.push('', 'Sources');
  for (const source of report.sources) {
    lines.push(`  ${sourceLine(source)}`);
    for (const tally of source.dropped) lines.push(`    en faute\u202f: ${tallyLine(tally)}`);
    for (const tally of source.warnings) lines.push(`    à savoir\u202f: ${tallyLine(tally)}`);
  }
  lines.push(...joinLines(report));
  if (report.shareAlike)
    lines.push('', 'Données sous licence ODbL, dans un flux à part (odbl/)', ...sharedLines(report.shareAlike));
  lines.push('', 'Le détail est dans report.html, et dans report.json pour un programme.');
  return lines;
}

function sharedLines({ collections, sources }: BuildReport): string[] {
  const contents = entries(collections).map(([name, collection]) => `  ${collectionLine(name, collection)}`);
  return [...contents, ...sources.map(source => `  ${sourceLine(source)}`)];
}

function collectionLine(
  name: CollectionName,
  { count, bytes, brotliBytes, details, invalid }: CollectionReport,
): string {
  const weight = brotliBytes > 0 ? `${size(brotliBytes)} à télécharger` : `${size(bytes)} dans feed.json`;
  const more = details.files > 0 ? `, détails dans ${plural(details.files, 'fichier')}` : '';
  const refused = total(invalid) > 0 ? `\u202f; ${number(total(invalid))} non conformes, ${tallyLine(invalid[0])}` : '';
  return `${countOf(name, count)}\u202f: ${weight}${more}${refused}`;
}

function joinLines(report: BuildReport): string[] {
  const { joins } = report;
  const { families, womenShare, places, sameTrainings, outcomes } = joins;
  const lines: string[] = [];
  const jobs = families.direct + families.parent + families.given + families.none;
  if (jobs > 0) {
    lines.push(
      `  Familles professionnelles\u202f: ${number(families.direct)} métiers par leur code ROME, ${number(families.parent)} par le ` +
        `code ROME parent, ${number(families.given)} donnés, ${number(families.none)} sans famille.`,
      `  Part des femmes\u202f: ${number(womenShare.family)} métiers par leur famille, ${number(womenShare.wider)} par une famille ` +
        `plus large, ${number(womenShare.given)} donnés, ${number(womenShare.ambiguous + womenShare.none)} sans chiffre.`,
    );
  }
  const located = places.exact + places.commune + places.none;
  if (located > 0) {
    lines.push(
      `  Lieux\u202f: ${number(places.exact)} à leur adresse, ${number(places.commune)} au centre de la commune, ` +
        `${number(places.none)} sans coordonnées.`,
    );
  }
  lines.push(...directoryLines(report));
  if (joins.trainingsCompleted > 0) {
    lines.push(`  ${plural(joins.trainingsCompleted, 'formation')} avec un niveau ou un code venu d’une nomenclature.`);
  }
  const { formacode, formacodeUse, nsfUse } = joins.trainingsToJobs;
  if (formacode + formacodeUse + nsfUse > 0) {
    lines.push(
      `  Métiers des formations sans code ROME\u202f: ${number(formacode)} par la table du Formacode, ${number(formacodeUse)} par l’usage ` +
        `du Formacode, ${number(nsfUse)} par l’usage du groupe NSF.`,
    );
  }
  if (sameTrainings.merged > 0) {
    const differences = sameTrainings.conflicts.reduce((sum, { count }) => sum + count, 0);
    lines.push(
      `  ${plural(sameTrainings.merged, 'formation')} en commun à plusieurs sources, ${plural(differences, 'différence')} entre elles.`,
    );
  }
  const followed = outcomes.training + outcomes.certification;
  if (followed + outcomes.provider + outcomes.none > 0) {
    lines.push(
      `  Devenir des sortants\u202f: ${plural(followed, 'chiffre')} pour une formation du flux, ${number(outcomes.provider)} pour un ` +
        `organisme, ${number(outcomes.none)} sans rapprochement.`,
    );
  }
  lines.push(...commitmentLines(joins.commitments), ...figureLines(joins.figures));
  if (joins.unknownTerritories.length > 0) {
    lines.push(`  Territoires inconnus\u202f: ${joins.unknownTerritories.slice(0, 10).join(', ')}.`);
  }
  return lines.length > 0 ? ['', 'Rapprochements', ...lines] : [];
}

/** Codes of the records that a source lists twice. */
const REPEATED = ['structure-repeated', 'service-repeated'];

/** Returns the lines about the location of the resources of the directory, and the duplicates in their sources. */
function directoryLines({ joins: { directory }, sources }: BuildReport): string[] {
  const { exact, commune, disagreeing, none, examples } = directory;
  if (exact + commune + disagreeing + none === 0) return [];
  const repeated = total(sources.flatMap(({ skipped }) => skipped.filter(({ code }) => REPEATED.includes(code))));
  const exampleNames = examples.length > 0 ? ` (${examples.slice(0, 3).map(printableName).join(', ')}…)` : '';
  return [
    `  Annuaire\u202f: ${number(exact)} à leurs coordonnées, ${number(commune)} sans coordonnées au centre de leur commune, ` +
      `${number(disagreeing)} dont les coordonnées sont celles d’une autre commune${exampleNames}, ${number(none)} sans lieu\u202f; ` +
      `${number(repeated)} en double dans leur source.`,
  ];
}

function commitmentLines({ dates, states, indicators, told: notes }: BuildReport['joins']['commitments']): string[] {
  const actions = dates.read + dates.words + dates.none;
  if (actions === 0 && notes.length === 0) return [];
  return [
    `  Actions des engagements\u202f: ${number(dates.read)} avec une date lue, ${number(dates.words)} avec une date laissée en mots, ` +
      `${number(dates.none)} sans date\u202f; ${number(states.said)} avec un état publié, ${number(states.text)} avec un état sans date ou sans auteur.`,
    `  Indicateurs des engagements\u202f: ${number(indicators.valued)} avec une valeur, ${number(indicators.none)} sans valeur.`,
    ...notes.map(tally => `    à savoir\u202f: ${tallyLine(tally)}`),
  ];
}

function figureLines(figures: BuildReport['joins']['figures']): string[] {
  const { derived, sums, conflicts, toCheck, revised: revisions, told: notes } = figures;
  if (derived + sums + conflicts + toCheck + revisions + notes.length === 0) return [];
  return [
    `  Chiffres du tableau de bord\u202f: ${number(derived)} calculés d’après le flux, ${number(sums)} sommes de communes, ` +
      `${number(conflicts)} en conflit, ${number(toCheck)} à vérifier, ${number(revisions)} changés depuis le flux d’avant.`,
    ...notes.map(tally => `    à savoir\u202f: ${tallyLine(tally)}`),
  ];
}

function tallyLine(tally: Tally | undefined): string {
  if (!tally) return '';
  const { count, occurrences } = tally;
  const [first] = occurrences;
  const line = `${number(count)}\u00a0× ${textOf(tally, 'fr')}`;
  if (!first) return line;
  const { place, detail } = exampleParts(first, tally);
  return `${line} (${[place, detail].filter(part => part !== '').join(', ')})`;
}

function total(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

function entries<V>(object: Partial<Record<CollectionName, V>>): [CollectionName, V][] {
  return Object.entries(object) as [CollectionName, V][];
}
