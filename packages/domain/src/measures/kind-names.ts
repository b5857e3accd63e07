// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Territory } from '@orientation-widgets/feed';
import { plural } from '../words/format.js';

/** Names of the territories of a kind, for a number of them. */
export function kindName(kind: Territory['kind'], count: number): string {
  switch (kind) {
    case 'country':
      return plural(count, msg('pays|pays'));
    case 'region':
      return plural(count, msg('région|régions'));
    case 'department':
      return plural(count, msg('département|départements'));
    case 'bassin':
      return plural(count, msg('bassin d’emploi|bassins d’emploi'));
    case 'employment-zone':
      return plural(count, msg('zone d’emploi|zones d’emploi'));
    case 'epci':
      return plural(count, msg('intercommunalité|intercommunalités'));
    case 'commune':
      return plural(count, msg('commune|communes'));
    default:
      return plural(count, msg('territoire|territoires'));
  }
}
