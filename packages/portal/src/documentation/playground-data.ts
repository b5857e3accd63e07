// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Settings } from '../configurator/settings.js';
import type { Scripts } from '../configurator/snippets.js';

/** Data that the page of an element gives its script. */
export interface PlaygroundData {
  /** Initial settings of the element. */
  readonly settings: Settings;
  readonly scripts: Scripts;
  /** Names of its events. */
  readonly events: readonly string[];
}
