// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { familyMembers, familySentence } from '@orientation-widgets/domain/trainings/trade-family-labels.js';
import { demandView } from '@orientation-widgets/elements/trainings/demand-view.js';
import type { Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { part } from '../../layout/page-parts.js';
import { maybeLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { AFTER_BAC } from '../shared/audiences.js';

/** Titles of the trainings that people apply for on Parcoursup. */
const ON_PARCOURSUP = /^(?:BUT|BTSA?)\b/;

/**
 * Chances of admission: applications compared with places, and the family of trades that starts a bac professionnel.
 */
export function entryView(site: Site, training: Training, sessions: readonly Session[]): View {
  const demand = demandView(sessions, training.level);
  const family = familyView(site, training);
  const unknownDemand = demand === nothing && ON_PARCOURSUP.test(training.title) ? unknownDemandView() : nothing;
  if ([demand, family, unknownDemand].every(view => view === nothing)) return nothing;
  return part(
    'Puis-je entrer ?',
    html`${demand} ${unknownDemand} ${family}
      ${demand === nothing ? nothing : html`<p class="soft">Cela change chaque année. Les lieux ci-dessus le disent un par un.</p>`}`,
  );
}

function unknownDemandView(): View {
  return html`<p>Nos sources ne disent pas combien de personnes demandent une place. Parcoursup le dit, lieu par lieu : <a href=${AFTER_BAC.href} rel="noreferrer">${AFTER_BAC.publisher}</a>.</p>`;
}

function familyView(site: Site, training: Training): View {
  if (!training.tradeFamily) return nothing;
  const otherMembers = familyMembers(training, site.contents.trainings).filter(({ id }) => id !== training.id);
  return html`<p>Famille de métiers : <strong>${training.tradeFamily.name}</strong>. ${familySentence(training, otherMembers)}</p>
    ${otherMembers.length ? html`<ul class="bullets">${otherMembers.map(({ id, title }) => html`<li>${maybeLink(site, site.pathOf('formations', id), title)}</li>`)}</ul>` : nothing}`;
}
