// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';

/** Names of the six interests of Holland (RIASEC) in plain words: activities of a job, not personality traits. */
export function interestName(letter: string): string {
  switch (letter) {
    case 'R':
      return msg('Fabriquer, réparer, agir avec ses mains');
    case 'I':
      return msg('Chercher, comprendre, analyser');
    case 'A':
      return msg('Créer, imaginer, s’exprimer');
    case 'S':
      return msg('Aider, soigner, transmettre');
    case 'E':
      return msg('Convaincre, décider, entreprendre');
    default:
      return msg('Classer, vérifier, organiser');
  }
}
