// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';

/** Says that a file has no value: those of the feed are of parts, or of other territories. */
export function noWhole(): string {
  return msg('Ce flux n’a aucune valeur de l’ensemble de ces territoires.');
}
