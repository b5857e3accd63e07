// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A user with a keyboard and a screen reader, without a screen.
import type { Page } from 'puppeteer-core';
import type { Desktop } from './desktop.js';
import { lineOf, type Step } from './transcript.js';

/** Milliseconds of silence after which a page has nothing to add, when there is no transcript to compare. */
const UNKNOWN_MS = 1_500;
/** Milliseconds of silence after which a page counts as open. */
const OPENING_MS = 700;

export class Listener {
  readonly steps: Step[] = [];
  readonly #desktop: Desktop;
  readonly #page: Page;
  readonly #origin: string;
  readonly #expected: readonly Step[] | undefined;

  /** @param expected - Steps of an earlier transcript: undefined while it is written. */
  constructor(desktop: Desktop, page: Page, origin: string, expected: readonly Step[] | undefined) {
    this.#desktop = desktop;
    this.#page = page;
    this.#origin = origin;
    this.#expected = expected;
  }

  /** Opens a page, and waits for its content; the speech meanwhile depends on how fast it loads. */
  async open(path: string): Promise<void> {
    await this.#page.goto(this.#origin + path, { waitUntil: 'networkidle0' });
    // The first page opens with the focus in the address bar.
    if (!(await this.#page.evaluate('document.hasFocus()'))) this.#desktop.press('F6');
    await this.#desktop.speech.untilQuiet(utterances => utterances.length > 0, OPENING_MS);
  }

  /** Presses one key after another, and listens after each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#hear(key, () => this.#desktop.press(key));
  }

  async type(text: string): Promise<void> {
    await this.#hear(`tape « ${text} »`, () => this.#desktop.type(text));
  }

  async #hear(action: string, act: () => Promise<void> | void): Promise<void> {
    const expected = this.#expected?.[this.steps.length];
    const { speech } = this.#desktop;
    speech.clear();
    await act();
    const utterances =
      this.#expected === undefined
        ? await speech.untilQuiet(() => true, UNKNOWN_MS)
        : await speech.untilQuiet(spoken => expected?.lines.every((line, i) => line === lineOf(spoken[i])) ?? false);
    this.steps.push({ action, lines: utterances.map(lineOf) });
  }
}
