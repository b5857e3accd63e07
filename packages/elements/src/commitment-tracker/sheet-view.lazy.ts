// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Action, Commitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { sourceNote } from '../sources/source-note.js';
import { stateWord } from './list.js';
import { stateShape } from './state-shapes.js';
import {
  actionCount,
  endWords,
  indicatorCount,
  silentCount,
  stateLabel,
} from '@orientation-widgets/domain/commitments/tracker-labels.js';
import { kindLabel, valueWords, windowWords } from '@orientation-widgets/domain/commitments/sheet-labels.js';
import { countsOf, stateOf, tallyOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';

export { commitmentSheetStyles } from './commitment-sheet.styles.js';
export { focusRow, focusSheet } from './sheet-focus.js';

type Indicator = Commitment['indicators'][number];

export interface SheetProps {
  readonly data: TrackerData;
  readonly sheet: Commitment;
  readonly level: number;
  /** Goes back to the list; undefined when the page shows this commitment alone. */
  readonly onBack: (() => void) | undefined;
}

/** Commitment: its actions with the text of the contract beside its interpretation, its indicators, and the people who can report. */
export function sheetView({ data, sheet, level, onBack }: SheetProps): TemplateResult {
  const { id, title, actions, indicators, reviews = [], contractRef, sourceId } = sheet;
  const { day } = data;
  const dated = actions.filter(({ due }) => due);
  const undatedActions = actions.filter(({ due }) => !due);
  const below = level + 1;
  return html`<article class="sheet one">
    <p class="note crumb">
      ${onBack ? html`<button class="btn quiet" type="button" @click=${onBack}>${msg('Toutes les fiches')}</button>` : nothing}
      <span class="code">${id}</span>
    </p>
    <div class="sheet-title" tabindex="-1" lang="fr">${heading(level, title, 'title', 'title')}</div>
    ${actions.length ? stateLine(sheet, day) : nothing}
    <div class="two">
      <div>
        ${dated.length ? html`${heading(below, msg(str`${actionCount(dated.length)} avec une date dans le contrat`))}${actionList(dated, data)}` : nothing}
        ${undatedActions.length ? html`${heading(below, msg(str`${actionCount(undatedActions.length)} sans date dans le contrat`))}${actionList(undatedActions, data)}` : nothing}
        ${actions.length ? nothing : html`<p>${msg('Le contrat n’écrit aucune action dans cette fiche.')}</p>`}
      </div>
      <div class="aside">
        ${heading(below, indicatorCount(indicators.length))}
        <ul class="indicators">
          ${indicators.map(indicator => indicatorView(indicator, data))}
        </ul>
        ${heading(below, msg('Qui peut le publier'))} ${whoView(sheet)}
        <p class="hint">${msg('Un état est écrit par une personne nommée, à une date. Il n’est jamais calculé.')}</p>
        ${
          reviews.length
            ? html`${heading(below, msg('Bilans'))}
                <ul>
                  ${reviews.map(
                    review =>
                      html`<li>
                        <p lang="fr">${linkTo(review.url, review.title)}</p>
                        <p class="note">${date(review.date)}, <span lang="fr">${review.kind}</span></p>
                        ${review.text ? html`<p lang="fr">${review.text}</p>` : nothing}
                      </li>`,
                  )}
                </ul>`
            : nothing
        }
      </div>
    </div>
    ${sourceId ? sourceNote(data.sources, [{ sourceId }]) : nothing}
    <p class="note">
${contractRef ? placeInContract(contractRef) : nothing}
      ${msg(str`« Échéance passée » : la fin écrite est avant le ${date(day)}, jour des données.`)}
    </p>
  </article>`;
}

/** Place in the contract: a number is the position of a character, a page or a section has its own name. */
function placeInContract(place: string): string {
  return /^\d+$/.test(place)
    ? msg(str`Place de la fiche dans le texte du contrat : caractère ${number(Number(place))}.`)
    : msg(str`Place de la fiche dans le texte du contrat : ${place}.`);
}

function actionList(actions: readonly Action[], data: TrackerData): TemplateResult {
  return html`<ul class="actions-list">
    ${actions.map(action => actionView(action, data))}
  </ul>`;
}

function actionView(action: Action, { day }: TrackerData): TemplateResult {
  const {
    title,
    due,
    dueEnd,
    status,
    statusDate,
    statusBy,
    evidence = [],
    difficulty,
    adjustment,
    contractRef,
  } = action;
  const state = stateOf(action, day);
  const dates = windowWords(action);
  const isLate = dueEnd !== undefined && dueEnd < day && state !== 'done' && state !== 'stopped';
  return html`<li>
    ${stateShape(state)}
    <div>
      <p lang="fr">${title}</p>
      <p class="note">${state === 'none' ? stateLabel(state) : html`<b>${stateLabel(state)}</b>`}${
        state === 'none'
          ? status
            ? html` ${msg('État écrit sans date ou sans auteur :')} <q lang="fr">${status}</q>`
            : nothing
          : html`, ${msg(html`dit par <span lang="fr">${statusBy}</span> le ${date(statusDate ?? '')}`)}`
      }</p>
      ${due ? html`<p class="note">${msg('Dans le contrat :')} <q lang="fr">${due}</q>. ${dates ? msg(str`Lu : ${dates}.`) : msg('Sans date lisible.')}${contractRef ? html` ${msg(str`Place dans le texte : ${contractRef}.`)}` : nothing}</p>` : nothing}
      ${evidence.length ? html`<p class="note">${plural(evidence.length, msg('Preuve :|Preuves :'))} ${evidence.map((proof, rank) => html`${rank ? ', ' : nothing}<span lang="fr">${linkTo(proof, proof)}</span>`)}</p>` : nothing}
      ${difficulty ? html`<p class="note">${msg('Difficulté :')} <span lang="fr">${difficulty}</span></p>` : nothing}
      ${adjustment ? html`<p class="note">${msg('Ajustement :')} <span lang="fr">${adjustment}</span></p>` : nothing}
    </div>
    ${isLate ? html`<p class="late"><b>${msg('Échéance passée')}</b> <span class="note">${endWords(dueEnd)}</span></p>` : nothing}
  </li>`;
}

function indicatorView({ label, kind, unit, baseline, target, values }: Indicator, data: TrackerData): TemplateResult {
  return html`<li>
    <p lang="fr">${label}</p>
    ${baseline ? html`<p class="note">${msg(str`Au départ, ${baseline.period} : ${valueWords(baseline, unit)}`)}</p>` : nothing}
    ${target ? html`<p class="note">${msg(str`Cible ${target.period} : ${valueWords(target, unit)}`)}</p>` : nothing}
    ${
      values.length
        ? html`<dl class="values">
            ${[...values]
              .sort((a, b) => a.period.localeCompare(b.period))
              .map(
                value =>
                  html`<div>
                    <dt>${value.period}${value.territoryId ? html`, <span lang="fr">${data.territories.get(value.territoryId)?.name ?? value.territoryId}</span>` : nothing}</dt>
                    <dd>
                      <span lang=${value.text ? 'fr' : nothing}>${valueWords(value, unit)}</span>
                      <span class="note">${[value.by, value.date && date(value.date), value.sourceId && data.sources.get(value.sourceId)?.title].filter(Boolean).join(', ')}</span>
                    </dd>
                  </div>`,
              )}
          </dl>`
        : html`<p class="note absent">${kindLabel(kind)} ${msg('Pas dans ces données.')}</p>`
    }
  </li>`;
}

function whoView({ pilots, partners }: Commitment): TemplateResult {
  return html`${
    pilots.length
      ? html`<p>${plural(pilots.length, msg('Pilote :|Pilotes :'))} <span lang="fr">${pilots.join(', ')}</span>.</p>`
      : html`<p>${msg('Le contrat ne nomme pas de pilote.')}</p>`
  }${partners.length ? html`<p class="note">${msg('Partenaires :')} <span lang="fr">${partners.join(', ')}</span>.</p>` : nothing}`;
}

/** Link when the text is an address that a page may open; otherwise the text alone. */
function linkTo(address: string | undefined, text: string): TemplateResult | string {
  const href = safeUrl(address);
  return href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text;
}

/** States of a commitment in one line. */
function stateLine(sheet: Commitment, day: string): TemplateResult {
  const { published, silent, actions } = countsOf([sheet], day);
  return html`<p class="states">
    ${published ? tallyOf(sheet.actions, day).map(([state, count]) => stateWord(state, count)) : stateWord('none')}
    <span class="soft">${published ? nothing : `${msg(str`sur ${actionCount(actions)}`)}. `}${silent ? `${silentCount(silent)}.` : nothing}</span>
  </p>`;
}
