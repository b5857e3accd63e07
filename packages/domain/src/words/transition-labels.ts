// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';

/** Name of a transition of the economy; its code when it has no name here. */
export function transitionName(transition: string): string {
  switch (transition) {
    case 'ecological':
      return msg('Transition écologique');
    case 'digital':
      return msg('Transition numérique');
    case 'demographic':
      return msg('Population qui vieillit');
    case 'rev3':
      return msg('Troisième révolution industrielle (rev3)');
    default:
      return transition;
  }
}
