// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Action, Commitment } from '@orientation-widgets/feed';
import { date } from '../words/dates.js';
import { missingWords } from '../words/missing-labels.js';
import { number } from '../words/format.js';

type Value = Commitment['indicators'][number]['values'][number];

/** Time window of an action, in words; undefined when it has no date and does not recur. */
export function windowWords({ dueStart, dueEnd, recurring }: Action): string | undefined {
  if (dueStart && dueEnd) return dueStart === dueEnd ? date(dueEnd) : msg(str`du ${date(dueStart)} au ${date(dueEnd)}`);
  if (dueEnd) return msg(str`au plus tard le ${date(dueEnd)}`);
  if (dueStart)
    return recurring
      ? msg(str`à partir du ${date(dueStart)}, puis de nouveau ; sans fin écrite`)
      : msg(str`à partir du ${date(dueStart)}, sans fin écrite`);
  return recurring ? msg('revient, sans date écrite') : undefined;
}

/** Kind of answer that the contract expects for an indicator. */
export function kindLabel(kind: string): string {
  switch (kind) {
    case 'count':
      return msg('Réponse attendue : un nombre.');
    case 'rate':
      return msg('Réponse attendue : un taux.');
    case 'yes-no':
      return msg('Réponse attendue : oui ou non.');
    case 'list':
      return msg('Réponse attendue : une liste.');
    case 'qualitative':
      return msg('Réponse attendue : un avis.');
    default:
      return msg('Indicateur annoncé, à mesurer.');
  }
}

/** Value with its unit, its words, or the reason for its absence. */
export function valueWords({ value, text, missing }: Value, unit = ''): string {
  const figure = value === null ? '' : `${number(value)}${unit && `\u00a0${unit}`}`;
  if (figure && text) return `${figure}. ${text}`;
  return figure || text || missingWords(missing ?? 'not-published');
}
