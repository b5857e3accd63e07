// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { countOf, number, plural, size } from '../../messages/french-numbers.js';
import type { BuildReport } from '../report.js';
import { total } from './figures.js';
import { html, type ReportMarkup } from './markup.js';

/** Totals of a build. */
export interface Totals {
  rows: number;
  dropped: number;
  skipped: number;
  /** Records published. */
  records: number;
  /** Records rejected because they do not follow the schema. */
  invalid: number;
  brokenLinks: number;
  conflicts: number;
}

export function totalsOf({ sources, collections, links, joins }: BuildReport): Totals {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    rows: sum(sources.map(({ read: readCount }) => readCount)),
    dropped: sum(sources.map(({ dropped }) => total(dropped))),
    skipped: sum(sources.map(({ skipped }) => total(skipped))),
    records: sum(Object.values(collections).map(({ count }) => count)),
    invalid: sum(Object.values(collections).map(({ invalid }) => total(invalid))),
    brokenLinks: sum(links.broken.map(({ count }) => count)),
    conflicts: total(joins.sameTrainings.conflicts),
  };
}

/** Summarises the content of the feed in one sentence. */
export function leadSentence({ collections }: BuildReport): string {
  const names: CollectionName[] = [
    'jobs',
    'trainings',
    'sessions',
    'tensions',
    'outcomes',
    'indicators',
    'resources',
    'directory',
    'commitments',
  ];
  const held = names.flatMap(name => {
    const count = collections[name]?.count ?? 0;
    return count > 0 ? [countOf(name, count)] : [];
  });
  const first = held.slice(0, 3);
  if (first.length === 0) return 'Ce flux ne contient pas encore de métier ni de formation.';
  const last = first.pop() ?? '';
  return `Ce flux réunit ${first.length > 0 ? `${first.join(', ')} et ${last}` : last}.`;
}

/** Summarises in one sentence the faults that need attention. */
export function summarySentence({ dropped, invalid, brokenLinks, conflicts }: Totals): string {
  const faults: string[] = [];
  if (dropped > 0) faults.push(`${plural(dropped, 'ligne')} en faute`);
  if (invalid > 0) faults.push(`${plural(invalid, 'fiche')} non ${invalid > 1 ? 'conformes' : 'conforme'}`);
  if (brokenLinks > 0) faults.push(`${plural(brokenLinks, 'lien')} ${brokenLinks > 1 ? 'rompus' : 'rompu'}`);
  if (conflicts > 0) faults.push(`${plural(conflicts, 'désaccord')} entre sources`);
  return faults.length === 0 ? 'Rien n’est à corriger dans les sources.' : `À regarder\u202f: ${faults.join(', ')}.`;
}

/** Renders the main figures. */
export function summarySection(report: BuildReport, totals: Totals): ReportMarkup {
  const weight = Object.values(report.collections).reduce((sum, { brotliBytes }) => sum + brotliBytes, 0);
  const tile = (label: string, value: string, alert = false): ReportMarkup =>
    html`<div><dt>${label}</dt><dd class="${alert ? 'alert' : ''}">${value}</dd></div>`;
  return html`<section aria-labelledby="bref"><h2 id="bref">En bref</h2>
<dl class="card tiles">
${tile('Lignes lues', number(totals.rows))}
${tile('Fiches publiées', number(totals.records))}
${tile('Hors du flux', number(totals.skipped))}
${tile('En faute', number(totals.dropped + totals.invalid), totals.dropped + totals.invalid > 0)}
${tile('Liens rompus', number(totals.brokenLinks), totals.brokenLinks > 0)}
${tile('À télécharger', size(weight))}
</dl></section>`;
}
