// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { LitElement } from 'lit';
import { announcedStart } from '../saved/announced.js';
import { keepingOf } from '../saved/keeping.js';
import type { Actions } from './card-view.js';

/** Button that saves the training of a card, with its live region. */
export function cardKeep(host: LitElement): Actions {
  const { control, announcer } = keepingOf(host);
  return view => html`${control.view({ ...view.training, announcedStart: announcedStart(view) })}${announcer.view()}`;
}
