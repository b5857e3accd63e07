// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Timeouts } from '../engine/engine-client.js';

/** Methods of `EngineClient` that a catalogue uses. */
export interface Engine {
  /** Milliseconds after which the engine stops a search. */
  readonly searchMs: number;
  ask(path: string, body?: object, timeouts?: Timeouts): Promise<unknown>;
}
