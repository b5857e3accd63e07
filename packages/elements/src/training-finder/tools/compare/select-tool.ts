// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { ComparisonSelection } from './comparison-selection.js';
import type { ToolContext } from '../tool-context.js';

/** Shows the buttons that keep and compare on the cards; the focus moves to the first one. */
export function useTool(finder: ToolContext): void {
  ComparisonSelection.of(finder);
  finder.announcer.announce(msg('Chaque formation a maintenant ses boutons « Garder » et « Comparer ».'));
  finder.focus.next('.cards .actions button');
}
