// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, percent } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { shareDiscs, shareInWords } from '../../jobs/share-discs.js';
import { sourceNote } from '../../sources/source-note.js';
import type { DetailView } from './load-detail.js';

/** Beginning of the answer under the title of the fold, with its year. */
export function girlsHint({ training: { womenShare } }: DetailView): string | undefined {
  return womenShare && `${msg(str`${percent(womenShare.value)} de filles`)}, ${womenShare.period}`;
}

/** Share of girls and boys in the training, out of twenty. */
export function girlsView({ training, sources }: DetailView): TemplateResult | typeof nothing {
  const share = training.womenShare;
  if (!share) return nothing;
  const { value, people, counted, period, sourceId } = share;
  return html`${shareDiscs(value)}
    <p><b>${msg(str`${percent(value)} de filles`)}</b>, ${shareInWords(value)}</p>
    <p class="note">${
      counted === 'candidates'
        ? msg(str`Parmi les ${number(people)} personnes présentes à l’examen, session ${period}.`)
        : msg(str`Parmi les ${number(people)} élèves, rentrée ${period}.`)
    }</p>
    ${sourceNote(sources, [{ sourceId, period }], false)}`;
}
