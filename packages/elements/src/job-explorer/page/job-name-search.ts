// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { LatestTask } from '@orientation-widgets/search';
import type { JobMatches } from '@orientation-widgets/search';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JobNames } from '../names/job-names.js';

/** The jobs whose names match a text. The names are loaded when they are first searched. */
export class JobNameSearch implements ReactiveController {
  readonly #changed: () => void;
  readonly #task = new LatestTask();
  #load: (() => Promise<JobNames>) | undefined;
  #names: JobNames | undefined;
  #text = '';
  #matches: JobMatches | undefined;
  #isOutOfReach = false;

  /** @param changed - called when a search has its answer, or fails. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  /** Searches again what had no answer yet. */
  hostConnected(): void {
    if (this.#load && this.#text && !this.#matches && !this.#isOutOfReach) void this.search(this.#text, this.#load);
  }

  hostDisconnected(): void {
    this.#task.cancel();
  }

  /** Undefined without a text, and until its search has an answer. */
  get matches(): JobMatches | undefined {
    return this.#matches;
  }

  /** The names could not be loaded: `search` may be called again. */
  get isOutOfReach(): boolean {
    return this.#isOutOfReach;
  }

  /** The other name under which a job was found. */
  otherName(jobId: string): string | undefined {
    return this.#names?.otherName(jobId, this.#matches?.hits.find(hit => hit.jobId === jobId)?.name);
  }

  /** @param text - not blank. The last answer stays until the next one. */
  async search(text: string, load: () => Promise<JobNames>): Promise<void> {
    this.#text = text;
    this.#load = load;
    this.#isOutOfReach = false;
    const names = await this.#task.run(load).catch(() => {
      this.#isOutOfReach = true;
      return undefined;
    });
    if (this.#text !== text) return;
    if (names) {
      this.#names = names;
      this.#matches = names.search(text);
    }
    this.#changed();
  }

  /** Takes one job as the answer: the visitor chose its name. */
  select(jobId: string): void {
    this.forget();
    this.#matches = { hits: [{ jobId, score: 1, name: undefined }], partial: false };
  }

  forget(): void {
    this.#text = '';
    this.#task.cancel();
    this.#matches = undefined;
  }
}
