// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Tension } from '@orientation-widgets/feed';
import type { TensionLevel } from './tension-level.js';

/** Word for a level, feminine to agree with “tension” and every factor. */
export function tensionLabel(level: TensionLevel): string {
  switch (level) {
    case 1:
      return msg('très faible');
    case 2:
      return msg('faible');
    case 3:
      return msg('moyenne');
    case 4:
      return msg('élevée');
    case 5:
      return msg('très élevée');
  }
}

export function tensionTitle(level: TensionLevel): string {
  return msg(str`Tension ${tensionLabel(level)}`);
}

/** Meaning of a level in its year, in one sentence for the general public. */
export function tensionSentence(level: TensionLevel, period: string): string {
  switch (level) {
    case 1:
      return msg(str`En ${period}, les employeurs recrutaient facilement.`);
    case 2:
      return msg(str`En ${period}, les employeurs recrutaient sans grande difficulté.`);
    case 3:
      return msg(str`En ${period}, les employeurs avaient parfois du mal à recruter.`);
    case 4:
      return msg(str`En ${period}, les employeurs avaient du mal à recruter.`);
    case 5:
      return msg(str`En ${period}, les employeurs avaient beaucoup de mal à recruter.`);
  }
}

/** Level of a record; undefined when the source gives none. */
export function levelOf(tension: Tension | undefined): TensionLevel | undefined {
  return (tension?.level ?? undefined) as TensionLevel | undefined;
}

/** Reason for the absence of a level. */
export function withheldReason(tension: Tension): string {
  return tension.missing === 'below-threshold'
    ? msg('Non publié : effectif trop faible. Le chiffre ne serait pas fiable.')
    : msg('Non publié : la source ne donne pas ce chiffre ici.');
}
