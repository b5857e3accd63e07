// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { Announcer } from '../ui/announcer.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { SavedKind } from './saved-store.js';
import { KeepControl } from './keep-control.js';
import { keepStyles } from './keep.styles.js';

/** What keeps records of one kind from an element, and the region that says what was done. */
export interface Keeping {
  readonly control: KeepControl;
  readonly announcer: Announcer;
}

const made = new WeakMap<LitElement, Map<SavedKind, Keeping>>();

/** That of an element, made when it is first needed. */
export function keepingOf(host: LitElement, kind: SavedKind = 'training'): Keeping {
  const kinds = made.get(host) ?? new Map<SavedKind, Keeping>();
  made.set(host, kinds);
  const knownKind = kinds.get(kind);
  if (knownKind) return knownKind;
  const announcer = new Announcer(host);
  const keeping = { control: new KeepControl(host, announcer, kind), announcer };
  adoptElementStyles(host, [keepStyles]);
  kinds.set(kind, keeping);
  return keeping;
}
