// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '../../i18n/dates/dates.js';
import { capital, plural } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { exampleMark, sourceNote } from '../../sources/source-note.js';
import { levelName, routeName, trainingCount } from '../../trainings/training-labels.js';
import { placeName } from '../../trainings/place-name.js';
import { providerName } from '../../trainings/provider-name.js';
import { startSentence } from '../../trainings/session-labels.js';
import type { TrainingView } from '../../trainings/training-view.js';
import type { SavedItem } from '../saved-store.js';
import type { SavedTraining } from './saved-trainings.js';

export interface SavedListOptions {
  readonly headingLevel: number;
  readonly lasting: boolean;
  /** The visitor asked to erase everything, and must confirm. */
  readonly erasing: boolean;
  /** Address of a training's page. Already safe. */
  hrefOf(view: TrainingView): string | undefined;
  readonly selectable: boolean;
  onTraining(event: Event, view: TrainingView): void;
  forget(item: SavedItem): void;
  askErase(): void;
  erase(): void;
  keepAll(): void;
}

/** What the visitor kept, the last first, with the way to take each away. */
export function savedList(saved: readonly SavedTraining[], options: SavedListOptions): TemplateResult {
  const views = saved.flatMap(({ view }) => view ?? []);
  const origins = views.map(({ training, sources }) => ({
    sourceId: training.sourceId,
    period: sources.get(training.sourceId)?.period,
  }));
  const [first] = views;
  return html`<div class="sheet saved">
    <div class="saved-head" tabindex="-1">${heading(options.headingLevel, msg(str`${countLabel(saved)} que vous gardez`), 'subtitle')}</div>
    <p class="note">
      ${
        options.lasting
          ? msg('Gardées dans ce navigateur, sur cet appareil. Rien n’est envoyé.')
          : msg('Votre navigateur ne permet pas de garder. Cette liste s’efface à la fermeture de la page.')
      }
    </p>
    <ul class="saved-items">
      ${saved.map(entry => savedItem(entry, options))}
    </ul>
    ${first ? sourceNote(first.sources, origins, false) : nothing} ${eraser(options)}
  </div>`;
}

function savedItem({ item, view }: SavedTraining, options: SavedListOptions): TemplateResult {
  const name = view?.training.title ?? item.title;
  return html`<li>
    <div>
      ${heading(options.headingLevel + 1, view ? title(view, options) : html`<span lang="fr">${name}</span>`)}
      ${view ? facts(view) : html`<p>${kindSentence(item.kind)}</p>`}
      <p class="note">${item.kind === 'training' ? msg(str`Gardée le ${date(item.date)}`) : msg(str`Gardé le ${date(item.date)}`)}</p>
    </div>
    <button class="btn sec" type="button" @click=${() => options.forget(item)}>
      ${msg('Retirer')}<span class="visually-hidden"> <span lang="fr">${name}</span></span>
    </button>
  </li>`;
}

/** Trainings alone are counted as trainings. */
function countLabel(saved: readonly SavedTraining[]): string {
  if (saved.every(({ item }) => item.kind === 'training')) return trainingCount(saved.length);
  return plural(saved.length, msg(str`${saved.length} chose|${saved.length} choses`));
}

/** What was kept, when no more is shown of it here. */
function kindSentence(kind: SavedItem['kind']): string {
  switch (kind) {
    case 'training':
      return msg('Cette formation n’est plus dans le catalogue. Elle a pu être retirée.');
    case 'resource':
      return msg('Une adresse, dans l’annuaire.');
    case 'event':
      return msg('Un événement, dans l’agenda.');
  }
}

function title(view: TrainingView, { hrefOf, selectable, onTraining }: SavedListOptions): TemplateResult {
  const href = hrefOf(view);
  const onClick = (event: Event): void => onTraining(event, view);
  const text = html`<span lang="fr">${view.training.title}</span>`;
  if (href) return html`<a href=${href} rel="noopener noreferrer" @click=${onClick}>${text}</a>`;
  return selectable ? html`<button class="saved-open" type="button" @click=${onClick}>${text}</button>` : text;
}

function facts(view: TrainingView): TemplateResult {
  const { training, next, nextPlace, example } = view;
  const what = [training.level === null ? '' : capital(levelName(training.level)), providerName(view)]
    .filter(Boolean)
    .join('. ');
  return html`${what ? html`<p lang="fr">${what}</p>` : nothing}
    <p lang="fr">
      ${
        next && nextPlace
          ? [startSentence(next), placeName(nextPlace), routeName(next.session.route)].join('. ')
          : msg('Aucune date annoncée pour le moment')
      }.
    </p>
    ${example ? html`<p class="note">${exampleMark()}</p>` : nothing}`;
}

function eraser({ erasing, askErase, erase, keepAll }: SavedListOptions): TemplateResult {
  if (!erasing)
    return html`<p><button class="btn quiet erase" type="button" @click=${askErase}>${msg('Tout effacer')}</button></p>`;
  return html`<div class="erase-question" role="group" aria-labelledby="erase-title">
    <p id="erase-title" tabindex="-1"><strong>${msg('Effacer toute la liste de cet appareil ?')}</strong></p>
    <p class="saved-actions">
      <button class="btn pri" type="button" @click=${erase}>${msg('Oui, tout effacer')}</button>
      <button class="btn sec" type="button" @click=${keepAll}>${msg('Non, garder la liste')}</button>
    </p>
  </div>`;
}
