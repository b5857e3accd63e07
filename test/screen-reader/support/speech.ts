// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What the screen reader says.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface Utterance {
  readonly text: string;
  /** A tag such as `fr`. */
  readonly language: string;
}

/** Orca says when its keys change: with the focus or a little later. */
const MODES = /^Mode (?:focus|navigation)$/;
/** What may still come after what was expected. */
const QUIET_MS = 250;
/** Silence after which the expected speech is given up. */
const PATIENCE_MS = 8_000;

export class Speech {
  #utterances: Utterance[] = [];
  #lastChange = 0;

  /** Follows the lines of recorder.py. */
  listen(output: Readable): void {
    createInterface(output).on('line', line => {
      const { text, language } = JSON.parse(line) as Utterance;
      const normalised = text.replace(/\s+/g, ' ').trim();
      if (!normalised || MODES.test(normalised)) return;
      this.#utterances.push({ text: normalised, language });
      this.#lastChange = Date.now();
    });
  }

  /** Drops the speech that precedes an action. */
  clear(): void {
    this.#utterances = [];
  }

  /**
   * Speech since the last action, once it is over.
   *
   * @param isWhole - Whether the expected speech was heard.
   */
  async untilQuiet(
    isWhole: (said: readonly Utterance[]) => boolean,
    quietMs = QUIET_MS,
  ): Promise<readonly Utterance[]> {
    const start = Date.now();
    for (;;) {
      const limitMs = isWhole(this.#utterances) ? quietMs : PATIENCE_MS;
      if (Date.now() - Math.max(start, this.#lastChange) > limitMs) return this.#utterances;
      await pause(20);
    }
  }
}
