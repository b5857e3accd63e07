// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Speech of the screen reader.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface Utterance {
  readonly text: string;
  /** Language tag such as `fr`. */
  readonly language: string;
}

/** Messages of Orca about a change of its keys: with the focus or a little later. */
const MODES = /^Mode (?:focus|navigation)$/;
/** Milliseconds of silence after the expected speech, during which more may come. */
const QUIET_MS = 250;
/** Milliseconds of silence after which the expected speech counts as missing. */
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
   * Returns the speech since the last action, once it is over.
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
