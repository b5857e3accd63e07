// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobProfile } from '@orientation-widgets/feed';
import type { JobRow } from '@orientation-widgets/search';
import type { ExplorerData } from './explorer-data.js';
import { withProfiles } from './rows-with-profiles.js';

/** Where the profiles of the jobs stand: interests and skills need them. */
export type ProfilesState = 'absent' | 'loading' | 'ready' | 'error';

/** Interests and skills of the jobs, fetched when the visitor asks for what needs them. */
export class Profiles {
  readonly #data: ExplorerData;
  /** Tells that the state moved, and whether what there is to show did. */
  readonly #moved: (settled: boolean) => void;
  #state: ProfilesState = 'absent';
  #list: readonly JobProfile[] = [];
  #rows: readonly JobRow[];

  constructor(data: ExplorerData, moved: (settled: boolean) => void) {
    this.#data = data;
    this.#moved = moved;
    this.#rows = data.rows;
  }

  get state(): ProfilesState {
    return this.#state;
  }

  get list(): readonly JobProfile[] {
    return this.#list;
  }

  /** The jobs, with their interests and skills once these are known. */
  get rows(): readonly JobRow[] {
    return this.#rows;
  }

  async load(): Promise<void> {
    if (this.#state === 'ready' || this.#state === 'loading') return;
    this.#state = 'loading';
    this.#moved(false);
    try {
      this.#list = await this.#data.profiles();
      this.#rows = withProfiles(this.#data.rows, this.#list);
      this.#state = 'ready';
    } catch {
      this.#state = 'error';
    }
    this.#moved(true);
  }
}
