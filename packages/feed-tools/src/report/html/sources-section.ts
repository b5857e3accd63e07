// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName } from '@orientation-widgets/feed';
import { fieldName } from '../../messages/french-names.js';
import { kindName } from '../../registry/readers.js';
import { countOf, frenchSpaces, number, plural } from '../../messages/french-numbers.js';
import type { ControlTotal } from '../control-totals.js';
import type { BuildReport } from '../report.js';
import type { SourceReport } from '../source-report.js';
import type { Tally } from '../../messages/tallies.js';
import { stackedBar, total, type BarSegment } from './figures.js';
import { html, type ReportMarkup } from './markup.js';
import { exampleInFrench, reasonInFrench } from './reasons.js';

/** Renders the report of each source: rows read, kept, and left out with their reasons. */
export function sourcesSection({ sources }: BuildReport): ReportMarkup {
  return html`<section aria-labelledby="sources"><h2 id="sources">Les sources</h2>
<p>Ce que chaque fichier a donné. «\u202fHors du flux\u202f» est voulu\u202f: autre territoire, session passée. «\u202fEn faute\u202f» est à corriger.</p>
<div class="card long">${sources.map(sourceCard)}</div></section>`;
}

function sourceCard(source: SourceReport): ReportMarkup {
  const { id, kind, title, paths, read: readCount, dropped, skipped, warnings, totals = [] } = source;
  const [faults, outside] = [total(dropped), total(skipped)];
  const used = readCount - faults - outside;
  return html`<article class="source pad"><header><h3>${frenchSpaces(title)}</h3><small>${kindName(kind)} · ${id}</small></header>
<p class="kept">${keptSentence(source)}</p>
${faults + outside > 0 && used >= 0 ? bar(used, outside, faults) : undefined}
${paths.length > 0 ? html`<p><small>${paths.length > 1 ? 'Fichiers' : 'Fichier'}\u202f: <code>${paths.join(', ')}</code></small></p>` : undefined}
${
  dropped.length + skipped.length + warnings.length > 0
    ? html`<div class="reasons">${[
        reasons('En faute', dropped, 'alert'),
        reasons('À savoir', warnings),
        reasons('Hors du flux', skipped),
      ]}</div>`
    : undefined
}
${totals.length > 0 ? html`<div class="reasons"><div><h4>Totaux contrôlés</h4><ul>${totals.map(totalItem)}</ul></div></div>` : undefined}
</article>`;
}

/** French names of the levels of territory. */
const LEVELS: Readonly<Record<string, string>> = {
  bassin: 'bassins',
  dep: 'départements',
  reg: 'régions',
  country: 'pays',
};

/** Renders a sum of the figures read, split into published, repeated and left out. */
function totalItem({ field, level, read: readCount, repeated, leftOut, published }: ControlTotal): ReportMarkup {
  const parts = [
    `${number(readCount)} lus`,
    `${number(leftOut)} hors du flux`,
    ...(repeated > 0 ? [`${number(repeated)} donnés deux fois`] : []),
    `${number(published)} publiés`,
  ];
  return html`<li><span>${fieldName(field)}, ${LEVELS[level] ?? level}\u202f: ${parts.join(', ')}</span></li>`;
}

function keptSentence({ read: readCount, kept: counts, merged }: SourceReport): string {
  const records = (Object.entries(counts) as [CollectionName, number][]).map(([name, count]) => countOf(name, count));
  const lines = `${plural(readCount, 'ligne')} ${readCount > 1 ? 'lues' : 'lue'}`;
  if (readCount === 0 && records.length === 0) return 'Source non lue.';
  if (records.length === 0) return `${lines}. Cette source sert aux rapprochements et n’ajoute pas de fiche.`;
  const completed = merged > 0 ? `, dont ${number(merged)} en complément d’une fiche` : '';
  return `${lines}, qui donnent ${records.join(', ')}${completed}.`;
}

/**
 * Renders the bar of the rows, by use. It is hidden when some sources leave out parts of a row: the figures are then
 * not shares of the rows read.
 */
function bar(used: number, outside: number, faults: number): ReportMarkup {
  const segments: BarSegment[] = [
    { count: used, label: 'utilisées', tone: 'main' },
    { count: outside, label: 'hors du flux', tone: 'none' },
    { count: faults, label: 'en faute', tone: 'alert' },
  ];
  return stackedBar(segments.filter(({ count }) => count > 0));
}

function reasons(heading: string, tallies: readonly Tally[], tone = ''): ReportMarkup | undefined {
  if (tallies.length === 0) return undefined;
  return html`<div><h4 class="${tone}">${heading}</h4><ul>${tallies.map(reasonItem)}</ul></div>`;
}

/** Renders a reason, its number of occurrences and the first examples. */
export function reasonItem(tally: Tally): ReportMarkup {
  const { count, occurrences } = tally;
  return html`<li><span><span>${reasonInFrench(tally)}</span> <b>${number(count)}</b></span>${
    occurrences.length > 0
      ? html`<ol>${occurrences.map(occurrence => html`<li>${exampleInFrench(occurrence, tally)}</li>`)}</ol>`
      : undefined
  }</li>`;
}
