// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fundingSummary, priceSummary } from '@orientation-widgets/domain/trainings/cost-labels.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { sourceNote } from '../../sources/source-note.js';
import type { DetailView } from './load-detail.js';
import { priceRange } from '@orientation-widgets/domain/trainings/price-range.js';
import type { PriceRange } from '@orientation-widgets/domain/trainings/price-range.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';

/** Number of aids visible before “Voir les autres”. */
const visible = 4;

function priceNote({ unknown, count }: PriceRange): string | undefined {
  if (!count) return msg('Non précisé ne veut pas dire gratuit : demandez à l’organisme.');
  return unknown ? msg(str`Prix non précisé : ${sessionCount(unknown)}.`) : undefined;
}

function aidItem({ name, summary, operator, url, audiences }: Resource): TemplateResult {
  const href = safeUrl(url);
  const who = audiences.join(', ');
  return html`<li lang="fr">
    <p><strong>${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}</strong></p>
    <p>${summary}${/[.!?]$/.test(summary) ? nothing : '.'}</p>
    <p class="note">${[who && msg(str`Pour : ${who}`), operator && msg(str`Par : ${operator}`)].filter(Boolean).join('. ')}.</p>
  </li>`;
}

function aidList({ context, sources }: DetailView): TemplateResult | typeof nothing {
  const aids = context?.aids ?? [];
  if (!aids.length) return nothing;
  const list = (visibleAids: readonly Resource[]): TemplateResult =>
    html`<ul class="aids">${visibleAids.map(aidItem)}</ul>`;
  const rest = aids.slice(visible);
  const origins = [...new Set(aids.map(({ sourceId }) => sourceId).filter(id => id !== undefined))];
  return html`<div class="aid-block">
    <p><strong>${msg('Aides et dispositifs à demander')}</strong></p>
    <p class="note">${msg('Selon votre situation. Une conseillère ou un conseiller vérifie avec vous.')}</p>
    ${list(aids.slice(0, visible))}
    ${
      rest.length
        ? html`<details>
            <summary>${plural(rest.length, msg(str`Voir ${rest.length} autre dispositif|Voir ${rest.length} autres dispositifs`))}</summary>
            ${list(rest)}
          </details>`
        : nothing
    }
    ${sourceNote(
      sources,
      origins.map(sourceId => ({ sourceId })),
      false,
    )}
  </div>`;
}

/** Beginning of the answer under the title of the fold: what is known, or else what one may ask. */
export function costHint(view: DetailView): string | undefined {
  const range = priceRange(view.places);
  if (range.count) return priceSummary(range);
  return view.context?.aids.length ? msg('Aides et dispositifs à demander') : priceNote(range);
}

/** Price, funding and financial aids. */
export function costAndAids(view: DetailView): TemplateResult {
  const range = priceRange(view.places);
  const note = priceNote(range);
  const funding = fundingSummary(view);
  return html`<dl>
      <div>
        <dt>${msg('Prix')}</dt>
        <dd>${priceSummary(range)}${note ? html`<br /><span class="note">${note}</span>` : nothing}</dd>
      </div>
      ${
        funding
          ? html`<div>
              <dt>${msg('Financement public')}</dt>
              <dd lang="fr">${funding}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${aidList(view)}`;
}
