// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../words/format.js';
import { trainingCount } from './training-labels.js';
import type { AreaClass, ComparedAreaKind, Coverage } from './offer-coverage.js';

/** “Bassins d’emploi”. */
export function kindName(kind: ComparedAreaKind): string {
  if (kind === 'spel') return msg('Services publics de l’emploi locaux');
  return kind === 'bassin' ? msg('Bassins d’emploi') : msg('Départements');
}

/** “De 5 à 12 formations”. */
export function className({ from, to }: AreaClass): string {
  return from === to ? trainingCount(from) : msg(str`De ${number(from)} à ${number(to)} formations`);
}

/** “3 bassins d’emploi sans formation pour cette recherche : Hirson, Laon, Méru.” */
export function uncoveredSentence({ kind, uncovered, areas }: Coverage): string {
  const count = uncovered.length;
  if (!count) return everywhereSentence(kind);
  if (count === areas.length) return msg('Aucune formation de cette recherche n’a de lieu connu ici.');
  const names = uncovered.map(({ name }) => name).join(', ');
  return plural(count, uncoveredForms(kind, number(count), names));
}

function everywhereSentence(kind: ComparedAreaKind): string {
  switch (kind) {
    case 'bassin':
      return msg('Chaque bassin d’emploi a une formation pour cette recherche.');
    case 'spel':
      return msg('Chaque territoire a une formation pour cette recherche.');
    case 'department':
      return msg('Chaque département a une formation pour cette recherche.');
  }
}

function uncoveredForms(kind: ComparedAreaKind, count: string, names: string): string {
  switch (kind) {
    case 'bassin':
      return msg(
        str`${count} bassin d’emploi sans formation pour cette recherche : ${names}.|${count} bassins d’emploi sans formation pour cette recherche : ${names}.`,
      );
    case 'spel':
      return msg(
        str`${count} territoire sans formation pour cette recherche : ${names}.|${count} territoires sans formation pour cette recherche : ${names}.`,
      );
    case 'department':
      return msg(
        str`${count} département sans formation pour cette recherche : ${names}.|${count} départements sans formation pour cette recherche : ${names}.`,
      );
  }
}
