// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { helpersList } from '../../directory/helpers-list.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import type { DetailView } from './load-detail.js';

/** Beginning of the answer under the title of the fold. */
export function disabilityHint(view: DetailView): string {
  const isKnown = view.places.some(({ sessions }) => sessions.some(({ session }) => session.accessible !== null));
  return isKnown ? welcome(view) : msg('Demandez la personne référente handicap du centre.');
}

/** Access for people with a disability, in words: a missing answer is stated once, with the person to ask. */
function welcome({ places }: DetailView): string {
  const answers = places.flatMap(({ sessions }) => sessions.map(({ session }) => session.accessible));
  const open = answers.filter(value => value === true).length;
  if (open) return msg(str`Accueil prévu : ${number(open)} sur ${sessionCount(answers.length)}.`);
  return answers.length && answers.every(value => value === false)
    ? msg('Le centre dit qu’il ne prévoit pas d’accueil. Demandez ce qui est possible.')
    : msg('Nous ne savons pas ce qui peut être aménagé.');
}

/** Section for people with a disability: access, contact at the centre, and nearby help. */
export function withDisability(view: DetailView): TemplateResult {
  return html`<p>${welcome(view)} ${msg('Demandez la personne référente handicap du centre.')}</p>
    ${helpersList(view.context?.disabilityHelpers ?? [], view.sources)}`;
}
