// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Missing } from './missing.js';

/** Reason for a missing value, in a table, a file or a sentence. */
export function missingWords(missing: Missing): string {
  switch (missing) {
    case 'secret':
      return msg('secret statistique');
    case 'below-threshold':
      return msg('trop peu de personnes pour publier');
    case 'not-published':
      return msg('la source ne le publie pas');
    case 'not-collected':
      return msg('personne ne le mesure ici');
    case 'not-applicable':
      return msg('sans objet');
    case 'no-record':
      return msg('pas encore de chiffre');
  }
}

/** Short reason for a missing value, in a chart. */
export function missingWord(missing: Missing): string {
  switch (missing) {
    case 'secret':
      return msg('secret');
    case 'below-threshold':
      return msg('trop peu');
    case 'not-published':
      return msg('pas publié');
    case 'not-collected':
      return msg('pas mesuré');
    case 'not-applicable':
    case 'no-record':
      return missingWords(missing);
  }
}
