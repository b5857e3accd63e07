// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobMatches } from '@orientation-widgets/search';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { TaskController } from '../../core/task-controller.js';
import type { JobNames } from './job-names.lazy.js';

/** Search of jobs by their names. The names are loaded with the first search. */
export class JobNameSearch implements ReactiveController {
  readonly #task: TaskController<JobNames>;
  #load: (() => Promise<JobNames>) | undefined;
  #text = '';
  #matches: JobMatches | undefined;

  /** @param changed - called when a search has its answer, or fails. */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#task = new TaskController(({ status, value }) => {
      if (status === 'ready') this.#matches = value.search(this.#text);
      if (status !== 'loading') changed();
    });
    for (const controller of [this, this.#task]) host.addController(controller);
  }

  /** Runs again a search that had no answer yet. */
  hostConnected(): void {
    if (this.#load && this.#text && !this.#matches && !this.isOutOfReach) void this.search(this.#text, this.#load);
  }

  /** Matches of the text; undefined without a text, and until its search has an answer. */
  get matches(): JobMatches | undefined {
    return this.#matches;
  }

  /** Whether the names could not be loaded: `search` may be called again. */
  get isOutOfReach(): boolean {
    return this.#task.state.status === 'error';
  }

  /** Matches of another text; undefined until the names are loaded. */
  matchesOf(text: string): JobMatches | undefined {
    return this.#task.state.value?.search(text);
  }

  /** Other name under which a job was found. */
  otherName(jobId: string): string | undefined {
    return this.#task.state.value?.otherName(jobId, this.#matches?.hits.find(hit => hit.jobId === jobId)?.name);
  }

  /** @param text - must not be blank. The last answer stays until the next one. */
  search(text: string, load: () => Promise<JobNames>): Promise<void> {
    this.#text = text;
    this.#load = load;
    return this.#task.run(load);
  }

  /** Makes one job the answer: the visitor chose its name. */
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
