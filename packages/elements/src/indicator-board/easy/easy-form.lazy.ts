// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { BoardForm, FormName } from '../shared/board-form.js';
import { openEasyBoard } from './easy-board.js';
import { openEasyFigure } from './easy-figure.js';

/** Easy version of a form. */
export function easyForm(name: FormName): BoardForm {
  const openForm: BoardForm['openForm'] =
    name === 'figure' || name === 'detail'
      ? (feed, query) => openEasyFigure(feed, query, name === 'detail')
      : (feed, query) => openEasyBoard(feed, query, name);
  return { openForm };
}
