// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import type { LitElement } from 'lit';
import { Announcer } from '../../interaction/announcer.js';
import { announcedStart } from '../../saved-items/keep/announced.js';
import { KeepControl } from '../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../saved-items/keep/keep.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { Actions } from '../card-view.js';

const controls = new WeakMap<LitElement, Actions>();

/** The button that keeps the training of a card, with its live region. */
export function cardKeep(host: LitElement): Actions {
  let actions = controls.get(host);
  if (!actions) controls.set(host, (actions = makeKeep(host)));
  return actions;
}

function makeKeep(host: LitElement): Actions {
  const announcer = new Announcer(host);
  const control = new KeepControl(host, announcer);
  adoptElementStyles(host, [keepStyles]);
  return view => html`${control.view({ ...view.training, known: announcedStart(view) })}${announcer.view()}`;
}
