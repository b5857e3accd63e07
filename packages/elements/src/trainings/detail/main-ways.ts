// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { currentCount, isKnownByYear } from '@orientation-widgets/domain/trainings/known-offers.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { isAboutOnePlace } from '../bold-answers.js';
import { providerWays } from '../provider-ways.js';
import { goToPart } from './detail-part.js';

/** Way to the only or nearest place, when no telephone number is known. */
function mainPlaceWay(view: TrainingView): string | undefined {
  return view.provider?.phone || !isAboutOnePlace(view) ? undefined : wayTo(view.nextPlace?.place);
}

/** Whether a filled button calls or leads to the training. */
export function hasMainWay(view: TrainingView): boolean {
  return Boolean(view.provider?.phone ?? mainPlaceWay(view));
}

/** Call and write, or go to the place: one filled button. Unknown contacts are left out. */
export function mainWays(view: TrainingView): TemplateResult {
  const way = mainPlaceWay(view);
  return html`${providerWays(view.provider)}
    ${way ? html`<a class="btn pri" href=${way} rel="noreferrer">${msg('Y aller')}<span class="visually-hidden"> <span lang="fr">${view.nextPlace?.place?.name}</span></span></a>` : nothing}`;
}

/** Button that goes to the dates or the places; filled when no other button is. */
export function startsButton(view: TrainingView): TemplateResult | typeof nothing {
  const { places } = view;
  const sessionCount = currentCount(view);
  if (!sessionCount) return nothing;
  const label = isKnownByYear(view)
    ? plural(places.length, msg(str`Voir le lieu|Voir les ${places.length} lieux`))
    : plural(sessionCount, msg(str`Voir la prochaine rentrée|Voir les ${sessionCount} prochaines rentrées`));
  return html`<button class="btn ${hasMainWay(view) ? 'sec' : 'pri'}" type="button" @click=${(event: Event) => goToPart(event, 'starts')}>${label}</button>`;
}
