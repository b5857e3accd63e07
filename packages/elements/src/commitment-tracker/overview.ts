// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import {
  actionCount,
  indicatorCount,
  sheetCount,
  silentCount,
} from '@orientation-widgets/domain/commitments/tracker-labels.js';
import type { Counts } from '@orientation-widgets/domain/commitments/tracker-model.js';

/** Extent of the contract: “51 fiches, 278 actions, 257 indicateurs”. */
export function extentLine({ sheets, actions, indicators }: Counts): string {
  return [sheetCount(sheets), actionCount(actions), indicatorCount(indicators)].join(', ');
}

/** Four numbers on progress: published states and indicator values with their totals, past deadlines without a state, and last update. */
export function fourNumbers(counts: Counts): TemplateResult {
  const { actions, published, indicators, valued, silent, updated } = counts;
  const figure = (value: string, of: number | undefined, label: string): TemplateResult =>
    html`<li><strong>${value}</strong>${of === undefined ? nothing : html` <span class="soft">${msg(str`sur ${number(of)}`)}</span>`}<p>${label}</p></li>`;
  return html`<ul class="four sheet">
    ${figure(number(published), actions, plural(actions, msg('action avec un état publié|actions avec un état publié')))}
    ${figure(number(valued), indicators, plural(indicators, msg('indicateur avec une valeur|indicateurs avec une valeur')))}
    ${figure(number(silent), undefined, plural(silent, msg('échéance passée sans état publié|échéances passées sans état publié')))}
    ${figure(updated ? date(updated) : msg('Aucune'), undefined, updated ? msg('dernière mise à jour publiée') : msg('mise à jour publiée'))}
  </ul>`;
}

/** Meaning of the numbers, without blame. */
export function overviewSentence({ published, valued, actions }: Counts): string {
  if (!published && !valued)
    return msg('Rien n’est publié sur l’avancement. Cela ne dit pas que rien n’est fait : personne ne l’a écrit ici.');
  const silent = actions - published;
  if (!silent) return msg('Chaque action a un état, dit par une personne à une date.');
  return plural(
    silent,
    msg(
      str`Pour ${number(silent)} action, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.|Pour ${number(silent)} actions, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.`,
    ),
  );
}

/** Content of a group or a commitment, in one line. */
export function groupLine(counts: Counts): string {
  return [
    extentLine(counts),
    silentCount(counts.silent),
    plural(
      counts.published,
      msg(str`${number(counts.published)} état publié|${number(counts.published)} états publiés`),
    ),
  ].join(', ');
}
