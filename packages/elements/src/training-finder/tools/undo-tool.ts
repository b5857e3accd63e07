// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../icons/icon.js';
import type { Tool } from '../results/tool-context.js';

const iconUndo = (): TemplateResult => icon(svg`<path d="m9 14-5-5 5-5M4 9h10a5 5 0 0 1 0 10h-3"/>`);

/** Undoes the last change of the query. */
export const undoTool: Tool = {
  name: 'undo',
  label: () => msg('Annuler le dernier changement'),
  icon: iconUndo,
  isWanted: ({ undo }) => undo !== undefined,
  load: async () => ({ useTool: ({ undo }) => undo?.() }),
};
