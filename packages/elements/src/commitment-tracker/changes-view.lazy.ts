// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { ACTION_STATES } from '@orientation-widgets/feed';
import type { Commitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { heading } from '../core/heading.js';
import { stateLabel } from '@orientation-widgets/domain/commitments/tracker-labels.js';

type Change = NonNullable<Commitment['changes']>[number];

function whatLabel(what: Change['what']): string {
  switch (what) {
    case 'commitment':
      return msg('Fiche');
    case 'action':
      return msg('Action');
    case 'indicator':
      return msg('Indicateur');
    case 'value':
      return msg('Valeur');
    case 'review':
      return msg('Bilan');
  }
}

function kindWord(kind: Change['kind']): string {
  switch (kind) {
    case 'added':
      return msg('nouveau');
    case 'removed':
      return msg('retiré');
    case 'changed':
      return msg('changé');
  }
}

/** Label of the changed field on screen; empty for a field that few people know. */
function fieldWord(field = ''): string {
  switch (field) {
    case 'title':
    case 'label':
      return msg('titre');
    case 'due':
      return msg('date du contrat');
    case 'status':
      return msg('état');
    case 'statusDate':
      return msg('date de l’état');
    case 'statusBy':
      return msg('auteur de l’état');
    case 'evidence':
      return msg('preuves');
    case 'difficulty':
      return msg('difficulté');
    case 'adjustment':
      return msg('ajustement');
    case 'target':
      return msg('cible');
    default:
      return '';
  }
}

/** Value in words: a state has its own label. */
function valueWord(field: string | undefined, value: string): string {
  const state = field === 'status' ? ACTION_STATES.find(actionState => actionState === value) : undefined;
  return state ? stateLabel(state) : value;
}

/**
 * Changes of the commitments since a day, the latest first. A feed without any record of changes is told apart from one where nothing
 * changed.
 */
export function changesView(commitments: Iterable<Commitment>, since: string, level: number): TemplateResult {
  const all = [...commitments];
  const changes = all
    .flatMap(({ id, changes = [] }) => changes.map(change => ({ id, change })))
    .filter(({ change }) => change.date >= since)
    .sort((a, b) => b.change.date.localeCompare(a.change.date));
  const isTold = all.some(commitment => commitment.changes);
  return html`<section class="sheet changes">
    ${heading(level, msg(str`Ce qui a changé depuis le ${date(since)}`), 'subtitle')}
    ${
      changes.length
        ? html`<ul>
            ${changes.map(
              ({ id, change: { date: day, kind, what, title, field, before, after } }) =>
                html`<li>
                  <p><span class="code">${id}</span> ${[whatLabel(what), kindWord(kind), fieldWord(field)].filter(Boolean).join(', ')} : <span lang="fr">${title}</span></p>
                  <p class="note">${date(day)}${
                    before === undefined && after === undefined
                      ? nothing
                      : html`. ${before === undefined ? nothing : html`${msg('Avant :')} <q lang="fr">${valueWord(field, before)}</q> `}${after === undefined ? nothing : html`${msg('Après :')} <q lang="fr">${valueWord(field, after)}</q>`}`
                  }</p>
                </li>`,
            )}
          </ul>`
        : html`<p>${isTold ? msg('Rien n’a changé depuis ce jour.') : msg('Ces données ne disent pas ce qui a changé.')}</p>`
    }
  </section>`;
}
