// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../../../../i18n/formats/format.js';
import { trainingCount } from '../../../../trainings/training-labels.js';
import type { AreaClass, AreaKind, Coverage } from './coverage.js';

/** “Bassins d’emploi”. */
export function kindName(kind: AreaKind): string {
  return kind === 'bassin' ? msg('Bassins d’emploi') : msg('Départements');
}

/** “De 5 à 12 formations”. */
export function className({ from, to }: AreaClass): string {
  return from === to ? trainingCount(from) : msg(str`De ${number(from)} à ${number(to)} formations`);
}

/** “3 bassins d’emploi sans formation pour cette recherche : Hirson, Laon, Méru.” */
export function uncoveredSentence({ kind, uncovered, areas }: Coverage): string {
  const count = uncovered.length;
  if (!count) {
    return kind === 'bassin'
      ? msg('Chaque bassin d’emploi a une formation pour cette recherche.')
      : msg('Chaque département a une formation pour cette recherche.');
  }
  if (count === areas.length) return msg('Aucune formation de cette recherche n’a de lieu connu ici.');
  const names = uncovered.map(({ name }) => name).join(', ');
  return kind === 'bassin'
    ? plural(
        count,
        msg(
          str`${number(count)} bassin d’emploi sans formation pour cette recherche : ${names}.|${number(count)} bassins d’emploi sans formation pour cette recherche : ${names}.`,
        ),
      )
    : plural(
        count,
        msg(
          str`${number(count)} département sans formation pour cette recherche : ${names}.|${number(count)} départements sans formation pour cette recherche : ${names}.`,
        ),
      );
}
