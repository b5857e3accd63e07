// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { localDay } from '../words/local-day.js';
import { date } from '../words/dates.js';

/**
 * Notice of a new version of a diploma, past or to come.
 *
 * @param renewedOn - its first day, as `2024-09-01`.
 */
export function renewalLabel(renewedOn: string): string {
  return msg(str`Nouvelle version de ce diplôme à compter du ${date(renewedOn)} : même nom, même niveau.`);
}

/**
 * Notice of the end of a diploma, past or to come.
 *
 * @param closed - its last day, as `2026-08-31`.
 */
export function closingLabel(closed: string, today = localDay()): string {
  const day = date(closed);
  return closed < today ? msg(str`Ce diplôme a pris fin le ${day}.`) : msg(str`Ce diplôme prend fin le ${day}.`);
}
