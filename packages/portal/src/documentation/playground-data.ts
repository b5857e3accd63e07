// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Settings } from '../configurator/settings.js';
import type { Scripts } from '../configurator/snippets.js';

/** What the page of an element gives its script. */
export interface PlaygroundData {
  /** The element as it is at first. */
  readonly settings: Settings;
  readonly scripts: Scripts;
  /** Names of its events. */
  readonly events: readonly string[];
}
