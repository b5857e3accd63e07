// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Outcome } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { isOverNineteen, isUnderOne, outOfTwenty } from '../jobs/share-discs.js';
import { easyLine } from '../reading/easy-line.js';
import { easyLevel, easyRoute } from '@orientation-widgets/domain/words/easy-words.js';
import { employedAt6 } from '@orientation-widgets/domain/trainings/outcome-choice.js';
import { placeLanguage, placeName } from './place-name.js';
import { isShut } from '@orientation-widgets/domain/trainings/session-dates.js';
import { recruitmentSentence, startSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import { distance } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { SessionView, TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

type Line = TemplateResult | undefined;

/** Subject of a training, its route, place and date, and the outcomes of people who left by that route. */
export function easyLines(view: TrainingView): readonly Line[] {
  const { training, next } = view;
  return [
    training.level === null ? undefined : easyLine('level', easyLevel(training.level)),
    next && easyLine(next.session.route, easyRoute(next.session.route)),
    whereLine(view),
    outcomeLine(view),
  ];
}

/** Place and date of the first session. */
export function whereLine(view: TrainingView): Line {
  const { provider, next, nextPlace } = view;
  if (!next || !nextPlace) return easyLine('jobInstability', msg('Aucune date annoncée pour le moment.'));
  const km = nextPlace.distanceKm;
  const town = html`<span lang=${placeLanguage(nextPlace)}>${placeName(nextPlace)}</span>${km === undefined ? nothing : msg(str`, à ${distance(km)}`)}`;
  const who = next.provider ?? provider;
  return easyLine(
    'geographicMismatch',
    html`${msg('C’est ici :')} ${who ? html`<span lang="fr">${who.name}</span>, ` : nothing}${town}. ${easyStart(next)} ${isShut(next.session) ? `${recruitmentSentence(next.session)}.` : nothing}`,
  );
}

function easyStart(view: SessionView): string {
  const { start, schoolYear } = view.session;
  if (view.moment === 'open-ended') return msg('Vous pouvez commencer toute l’année.');
  if (start !== null) return `${startSentence(view)}.`;
  return schoolYear
    ? msg(str`Elle existait à la rentrée ${schoolYear.slice(0, 4)}. Demandez si elle continue.`)
    : msg('La date n’est pas connue. Demandez-la.');
}

/** Outcomes of the route of the session, with their year and place; undefined when they are not published. */
function outcomeLine({ outcomes, next, territories }: TrainingView): Line {
  const routeOutcome = outcomes.find(({ outcome }) => !next || outcome.route === next.session.route);
  if (!routeOutcome) return undefined;
  const { outcome, wider = outcome } = routeOutcome;
  const employed = employedAt6(wider);
  const value = employed ?? wider.furtherStudy;
  if (value === null) return undefined;
  const people = amongTwenty(value);
  const sentence =
    employed === null ? msg(str`Des études encore : ${people}.`) : msg(str`Un travail 6 mois après : ${people}.`);
  return easyLine('people', html`${sentence} <span class="note">${leavers(wider, territories)}</span>`);
}

function leavers({ cohort, territoryId }: Outcome, territories: TrainingView['territories']): unknown {
  const place = territories.get(territoryId ?? '')?.name;
  return html`${capital(msg(str`sortants ${cohort}`))}${place ? html`, <span lang="fr">${place}</span>` : nothing}`;
}

function amongTwenty(percent: number): string {
  if (percent === 0) return msg('aucune personne sur 20');
  if (isUnderOne(percent)) return msg('moins d’une personne sur 20');
  if (isOverNineteen(percent)) return msg('plus de 19 personnes sur 20');
  const people = outOfTwenty(percent);
  return plural(people, msg(str`environ ${people} personne sur 20|environ ${people} personnes sur 20`));
}
