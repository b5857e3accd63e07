// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { ComparisonSelection } from './comparison-selection.js';
import type { ToolContext } from '../results/tool-context.js';

/** Shows the compare button of each card; the focus moves to the first one. */
export function useTool(finder: ToolContext): void {
  ComparisonSelection.of(finder).choose();
  finder.announcer.announce(msg('Chaque formation a maintenant son bouton « Comparer ».'));
  finder.focus.next('.cards .actions [aria-pressed]');
}

/** Shows the save button of each card, once. */
export function offerKeeping(finder: ToolContext): void {
  if (finder.selection) return;
  ComparisonSelection.of(finder);
  finder.update();
}
