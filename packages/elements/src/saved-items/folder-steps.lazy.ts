// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement } from 'lit';
import type { Step } from '../address/history-entry.js';
import { HistorySteps } from '../address/history-steps.js';
import { runGesture } from '../core/run-gesture.js';

/** Open records of the folder. */
export interface FolderState {
  /** Key of the record that is open in place; undefined when none is. */
  readonly opened: string | undefined;
  /** Ids of the compared trainings. */
  readonly compared: readonly string[];
}

export interface Folder {
  stateNow: () => FolderState;
  /** Opens and closes records to match a state. */
  restore: (state: FolderState) => Promise<void>;
}

function stepsOf({ opened, compared }: FolderState): Step[] {
  return [
    ...(opened ? [['opened', opened] as const] : []),
    ...(compared.length ? [['compare', ...compared] as const] : []),
  ];
}

/** Adds a step to the history of the page for each record that opens: the back button and Escape close it. */
export function followFolder(host: LitElement, folder: Folder): void {
  new HistorySteps(
    host,
    {
      get steps() {
        return stepsOf(folder.stateNow());
      },
      isReady: true,
      address: undefined,
      restore: steps => {
        const idsOf = (kind: string): readonly string[] => steps.find(([name]) => name === kind)?.slice(1) ?? [];
        return folder.restore({ opened: idsOf('opened')[0], compared: idsOf('compare') });
      },
      escape: () => {
        const { opened, compared } = folder.stateNow();
        void runGesture(host, () => folder.restore({ opened: compared.length ? opened : undefined, compared: [] }));
        return true;
      },
    },
    false,
  );
}
