// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { ContextRoot } from '@lit/context';

let root: ContextRoot | undefined;

/** An element may upgrade before its provider: the root keeps its request until the provider comes. */
export function rememberContextRequests(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document.documentElement);
}
