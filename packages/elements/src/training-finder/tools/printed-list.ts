// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Provider } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, percent } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { exampleMark } from '../../sources/example-mark.js';
import { sourceNote } from '../../sources/source-note.js';
import { qrCode } from '../../export/qr-code.js';
import {
  distance,
  levelName,
  routeName,
  trainingCount,
} from '@orientation-widgets/domain/trainings/training-labels.js';
import { cardOutcome, employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { placeName } from '../../trainings/place-name.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import {
  fundedSentence,
  hoursSentence,
  recruitmentSentence,
  startSentence,
} from '@orientation-widgets/domain/trainings/session-labels.js';
import type { PlaceView, SessionView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

export interface PrintedOptions {
  readonly headingLevel: number;
  /** Search in words. */
  readonly queryText: string;
  /** Current day, ISO 8601. */
  readonly today: string;
  /** Date of the last update of the catalogue. */
  readonly updated: string;
  readonly catalogue: string;
  /** Address that reopens this list; absent when the page keeps no address. */
  readonly address?: string | undefined;
}

/** List for paper: no control, every session, sources and dates. */
export function printedList(
  views: readonly TrainingView[],
  { headingLevel, queryText, today, updated, catalogue, address }: PrintedOptions,
): TemplateResult {
  const [first] = views;
  const origins = views.flatMap(view => [
    { sourceId: view.training.sourceId, period: view.sources.get(view.training.sourceId)?.period },
    ...view.outcomes.map(({ outcome }) => ({
      sourceId: outcome.sourceId,
      period: msg(str`sortants ${outcome.cohort}`),
    })),
  ]);
  const code = address && qrCode(address, msg('Code qui rouvre cette recherche'));
  return html`<section class="printed">
    <div class="printed-head" tabindex="-1">${heading(headingLevel, html`${trainingCount(views.length)}`, 'title')}</div>
    <p>${queryText ? msg(str`Recherche : ${queryText}.`) : msg('Tout le catalogue.')}</p>
    <p class="note">${msg(str`Liste du ${date(today)}. ${catalogue}, mis à jour le ${date(updated)}.`)}</p>
    ${code ? html`<div class="reopen">${code}<p class="note">${msg('Ce code rouvre cette recherche.')}</p></div>` : nothing}
    ${views.some(({ example }) => example) ? html`<p class="note">${exampleMark(msg('Données d’exemple : ces formations n’existent pas.'))}</p>` : nothing}
    <ol class="printed-list">
      ${views.map(view => html`<li>${entry(view, headingLevel + 1)}</li>`)}
    </ol>
    ${first ? sourceNote(first.sources, origins, false) : nothing}
  </section>`;
}

function entry(view: TrainingView, level: number): TemplateResult {
  const { training, provider, providerCount, places } = view;
  const what = [training.level === null ? undefined : capital(levelName(training.level)), providerName(view)];
  return html`${heading(level, html`<span lang="fr">${training.title}</span>`)}
    <p lang="fr">${what.filter(Boolean).join(', ')}</p>
    ${contactLine(provider)}
    ${
      places.length
        ? places.map(
            place =>
              html`<p lang="fr">${whereLine(place)}</p>
                ${providerCount > 1 ? contactLine(place.sessions.find(session => session.provider)?.provider) : nothing}
                <ul lang="fr">
                  ${place.sessions.map(session => html`<li>${sessionLine(session, providerCount > 1)}</li>`)}
                </ul>`,
          )
        : html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`
    }
    ${outcomeLine(view)}`;
}

/** Contact details of a provider, for paper; unknown ones are left out. */
function contactLine(provider: Provider | undefined): TemplateResult | typeof nothing {
  const ways = [provider?.phone, provider?.email, provider?.url].filter(Boolean);
  return ways.length ? html`<p><bdi>${ways.join(' · ')}</bdi></p>` : nothing;
}

/** Name of the place, its address and its distance. */
function whereLine(view: PlaceView): string {
  const { place, distanceKm } = view;
  if (!place) return view.key === 'remote' ? placeName(view) : '';
  const town = `${place.postalCode} ${place.communeName}`.trim();
  const address = [place.name, place.street, town].filter(Boolean).join(', ');
  return distanceKm === undefined ? address : msg(str`${address}, à ${distance(distanceKm)}`);
}

function sessionLine(view: SessionView, isNamed: boolean): string {
  const { session, provider } = view;
  const when = session.start === null && !session.schoolYear && view.moment !== 'open-ended' ? '' : startSentence(view);
  const how = [routeName(session.route), hoursSentence(session)].filter(Boolean).join(', ');
  return `${[isNamed && provider?.name, when, how, recruitmentSentence(session), fundedSentence(session)].filter(Boolean).join('. ')}.`;
}

function outcomeLine({ outcomes, next, training }: TrainingView): TemplateResult | typeof nothing {
  const choice = cardOutcome(outcomes, next?.session.route);
  if (!choice || employedAt6(choice.outcome) === null) return nothing;
  const { route, cohort } = choice.outcome;
  const share = percent(employedAt6(choice.outcome) ?? 0);
  return html`<p class="note">${msg(str`${share} en emploi 6 mois après. ${routeName(route, training.level)}, sortants ${cohort}.`)}</p>`;
}
