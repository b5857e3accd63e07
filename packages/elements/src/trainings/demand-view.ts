// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { demandsOf } from '@orientation-widgets/feed';
import type { Demand, Session, Training } from '@orientation-widgets/feed';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import {
  beadsSentence,
  demandBeads,
  demandMeaning,
  demandSentence,
} from '@orientation-widgets/domain/trainings/demand-labels.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** The sessions of a view, in its order. */
export function sessionsIn({ places }: Pick<TrainingView, 'places'>): Session[] {
  return places.flatMap(({ sessions }) => sessions.map(({ session }) => session));
}

/** Number of candidates for a training, by year and route: a sentence, then a drawing. Nothing when no source publishes it. */
export function demandView(sessions: readonly Session[], level: Training['level']): TemplateResult | typeof nothing {
  const demands = demandsOf(sessions);
  if (!demands.length) return nothing;
  return html`${demands.map(
    demand =>
      html`<div class="demand">
        ${demands.length > 1 ? html`<p class="soft">${routeName(demand.route, level)}</p>` : nothing}
        <p class="voice">${demandSentence(demand)} ${demandMeaning(demand)}</p>
        ${beadsView(demand)}
      </div>`,
  )}
  ${demands.some(({ schoolYear }) => isOldFigure(schoolYear)) ? html`<p class="note">${msg('Ce chiffre est ancien. Cela a pu changer.')}</p>` : nothing}`;
}

/** Ten places in a row, filled when requested; candidates in excess below, each a ringed dot. */
function beadsView(demand: Demand): TemplateResult | typeof nothing {
  const beads = demandBeads(demand);
  if (!beads) return nothing;
  const row = (kind: string, count: number): TemplateResult[] =>
    Array.from({ length: count }, () => html`<i class=${kind}></i>`);
  return html`<div class="ten" aria-hidden="true">
      ${row('seated', beads.seated)}${row('free', beads.empty)}${row('standing', beads.standing)}
    </div>
    <p class="note">${beadsSentence(beads)}</p>`;
}
