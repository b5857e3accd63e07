// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES } from '@orientation-widgets/feed';
import { COLLECTIONS, fieldName } from '../../messages/french-names.js';
import { number, size } from '../../messages/french-numbers.js';
import type { CollectionReport } from '../../publish/collection-writer.js';
import type { BuildReport } from '../report.js';
import { change, longDate, percent, total } from './figures.js';
import { html, type ReportMarkup } from './markup.js';
import { reasonItem } from './sources-section.js';

/** Renders the collections of the feed: number of records, changes since the last feed, weight. */
export function contentSection(report: BuildReport): ReportMarkup {
  const { collections, earlier } = report;
  const names = COLLECTION_NAMES.filter(name => collections[name] !== undefined || (earlier?.counts[name] ?? 0) > 0);
  const rows = names.map(name => {
    const { count, invalid, ...weights } = collections[name] ?? EMPTY;
    const before = earlier?.counts[name] ?? 0;
    const faults = total(invalid);
    return html`<tr><th scope="row">${COLLECTIONS[name]}</th><td>${number(count)}</td>${
      earlier &&
      html`<td>${number(before)}</td><td class="${count === before ? 'zero' : ''}">${change(before, count)}</td>`
    }<td class="${faults > 0 ? 'alert' : 'zero'}">${number(faults)}</td><td>${weightOf(weights)}</td><td class="${
      weights.details.files > 0 ? '' : 'zero'
    }">${weights.details.files > 0 ? size(weights.details.brotliBytes) : '–'}</td></tr>`;
  });
  const since = earlier
    ? `Le flux précédent date du ${longDate(earlier.updated)}.`
    : 'Il n’y avait pas de flux à cet endroit\u202f: rien à comparer.';
  return html`<section aria-labelledby="contenu"><h2 id="contenu">Le contenu du flux</h2>
<p>${since} Une page ne télécharge que les collections qu’elle montre.</p>
<div class="card scroll" tabindex="0" role="region" aria-labelledby="contenu"><table><thead><tr><th scope="col">Collection</th><th scope="col">Fiches</th>${
    earlier && html`<th scope="col">Avant</th><th scope="col">Écart</th>`
  }<th scope="col">Non conformes</th><th scope="col">À télécharger</th><th scope="col">Détails</th></tr></thead><tbody>${rows}</tbody></table></div>
${invalidCard(report)}</section>`;
}

const EMPTY: CollectionReport = {
  count: 0,
  bytes: 0,
  brotliBytes: 0,
  details: { files: 0, bytes: 0, brotliBytes: 0 },
  invalid: [],
};

function weightOf({ bytes, brotliBytes }: Pick<CollectionReport, 'bytes' | 'brotliBytes'>): ReportMarkup {
  return brotliBytes > 0 ? html`${size(brotliBytes)}` : html`<small>${size(bytes)}, dans feed.json</small>`;
}

function invalidCard({ collections }: BuildReport): ReportMarkup | undefined {
  const refused = COLLECTION_NAMES.filter(name => (collections[name]?.invalid.length ?? 0) > 0);
  if (refused.length === 0) return undefined;
  return html`<div class="card pad"><h3>Fiches non conformes, écartées</h3><div class="reasons">${refused.map(
    name =>
      html`<div><h4 class="alert">${COLLECTIONS[name]}</h4><ul>${(collections[name]?.invalid ?? []).map(reasonItem)}</ul></div>`,
  )}</div></div>`;
}

/** Renders the share of the records of each collection that have each field. */
export function completenessSection({ collections, fields }: BuildReport): ReportMarkup {
  const cards = COLLECTION_NAMES.flatMap(name => {
    const count = collections[name]?.count ?? 0;
    const fills = (fields[name] ?? []).filter(({ field }) => field !== 'id');
    if (count === 0) return [];
    const items = fills.map(({ field, filled }) => {
      const part = Math.min(filled, count);
      return html`<li class="${part === 0 ? 'empty' : ''}"><span>${fieldName(field)}</span><span class="bar" aria-hidden="true">${
        part > 0 ? html`<i style="flex-grow:${part}"></i>` : undefined
      }<i class="none" style="flex-grow:${count - part};min-width:0"></i></span><b>${part === 0 ? 'aucune' : percent(part, count)}</b></li>`;
    });
    return [
      html`<article class="card pad"><h3>${COLLECTIONS[name]} <small>${number(count)}</small></h3><ul class="fields">${items}</ul></article>`,
    ];
  });
  return html`<section aria-labelledby="champs"><h2 id="champs">Les champs remplis</h2>
<p>Part des fiches qui ont le champ. Un champ vide reste vide\u202f: rien n’est inventé.</p>
<div class="columns">${cards}</div></section>`;
}
