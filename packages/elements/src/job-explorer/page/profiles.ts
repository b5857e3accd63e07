// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobProfile } from '@orientation-widgets/feed';
import type { JobRow } from '@orientation-widgets/search';
import type { AsyncState } from '../../core/async-state.js';
import { TaskController } from '../../core/task-controller.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import { withProfiles } from './rows-with-profiles.js';

interface Loaded {
  readonly list: readonly JobProfile[];
  readonly rows: readonly JobRow[];
}

/** Interests and skills of the jobs, loaded when the visitor opens a group that needs them. */
export class Profiles {
  readonly #data: ExplorerData;
  readonly #task: TaskController<Loaded>;

  /** @param changed - called with each state; `settled` is true once loading has ended. */
  constructor(data: ExplorerData, changed: (settled: boolean) => void) {
    this.#data = data;
    this.#task = new TaskController(({ status }) => changed(status !== 'loading'));
  }

  get state(): AsyncState<Loaded> {
    return this.#task.state;
  }

  get isLoading(): boolean {
    return this.state.status === 'loading';
  }

  get list(): readonly JobProfile[] {
    return this.state.value?.list ?? [];
  }

  /** Jobs, with their interests and skills once these are loaded. */
  get rows(): readonly JobRow[] {
    return this.state.value?.rows ?? this.#data.rows;
  }

  async load(): Promise<void> {
    const { status } = this.state;
    if (status === 'ready' || status === 'loading') return;
    await this.#task.run(async () => {
      const list = await this.#data.profiles();
      return { list, rows: withProfiles(this.#data.rows, list) };
    });
  }
}
