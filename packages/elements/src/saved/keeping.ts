// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import { Announcer } from '../ui/announcer.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { SavedKind } from './saved-store.js';
import { KeepControl } from './keep-control.js';
import { keepStyles } from './keep.styles.js';

/** Control that saves records of one kind from an element, and the live region that announces the result. */
export interface Keeping {
  readonly control: KeepControl;
  readonly announcer: Announcer;
}

const made = new WeakMap<LitElement, Map<SavedKind, Keeping>>();

/** Keeping of an element, created when it is first needed. */
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
