// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Measure } from '@orientation-widgets/feed';
import type { Entry } from './figure-selection.js';

export function themeName(theme: Measure['theme']): string {
  switch (theme) {
    case 'population':
      return msg('Population et niveau de vie');
    case 'economy-employment':
      return msg('Entreprises et emploi');
    case 'labour-market':
      return msg('Marché du travail');
    case 'training':
      return msg('Formations et orientation');
  }
}

export function entryName(entry: Entry): string {
  switch (entry) {
    case 'territory':
      return msg('Territoire');
    case 'job':
      return msg('Métier');
    case 'sector':
      return msg('Secteur');
    case 'audience':
      return msg('Public');
  }
}

/** Reason for an empty theme in an entry. */
export function emptyText(entry: Entry): string {
  switch (entry) {
    case 'territory':
      return msg('Pas encore de chiffre de ce thème ici.');
    case 'job':
      return msg('Pas encore de chiffre de ce thème par métier.');
    case 'sector':
      return msg('Pas encore de chiffre de ce thème par secteur.');
    case 'audience':
      return msg('Pas encore de chiffre de ce thème par public.');
  }
}

/** Holder of a figure that the contract asks for, and the file that would contain it. */
export function awaitedText({ title, awaited }: Measure): string {
  return msg(str`${title}. À demander à : ${awaited?.holder ?? ''}. Fichier : ${awaited?.file ?? ''}.`);
}
