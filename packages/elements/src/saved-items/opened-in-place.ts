// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { LitElement, TemplateResult } from 'lit';
import type { FocusController } from '../ui/focus-controller.js';
import type { SavedComparison } from './handover/saved-comparison.lazy.js';
import type { FolderState } from './folder-steps.lazy.js';
import { loadElement } from './opened-entry.js';
import { MAX_COMPARED } from './folder-view.js';
import type { SavedEntry, SavedRecords } from './entries/saved-entries.js';
import { runGesture } from '../core/run-gesture.js';

export const keyOf = ({ item: { kind, id } }: SavedEntry): string => `${kind} ${id}`;

/** Records open in a folder: one in its row, or a comparison of trainings in place of the list. */
export class OpenedInPlace {
  /** Key of the record that is open in place; undefined when none is. See `keyOf`. */
  key: string | undefined;
  readonly #host: LitElement & { readonly headingLevel: number };
  readonly #focus: FocusController;
  readonly #records: () => SavedRecords | undefined;
  #comparison: SavedComparison | undefined;
  #hasHistory = false;

  /** @param records - returns the records on screen. */
  constructor(
    host: LitElement & { readonly headingLevel: number },
    focus: FocusController,
    records: () => SavedRecords | undefined,
  ) {
    this.#host = host;
    this.#focus = focus;
    this.#records = records;
  }

  get #entries(): readonly SavedEntry[] {
    return this.#records()?.entries ?? [];
  }

  /** Opens a record, or closes it. */
  async toggle(entry: SavedEntry | undefined): Promise<void> {
    const key = entry && keyOf(entry);
    const isClosing = !entry || this.key === key;
    if (!isClosing) {
      await loadElement(entry.item.kind);
      await this.#follow();
    }
    this.key = isClosing ? undefined : key;
    this.#host.requestUpdate();
  }

  /** Compares the first trainings. */
  async compare(): Promise<void> {
    const ids = this.#entries.flatMap(({ training }) => training?.training.id ?? []);
    await this.#openComparison(ids.slice(0, MAX_COMPARED));
  }

  /**
   * Comparison of trainings; undefined while it is closed.
   *
   * @param actions - what one may do next.
   */
  comparisonView(actions: TemplateResult): unknown {
    return this.#comparison?.view({
      headingLevel: this.#host.headingLevel,
      actions,
      back: () => this.#stopComparing(),
      open: ({ training }) => {
        this.#stopComparing();
        void runGesture(this.#host, () =>
          this.toggle(this.#entries.find(({ item }) => item.kind === 'training' && item.id === training.id)),
        );
      },
    });
  }

  async #openComparison(ids: readonly string[]): Promise<void> {
    const records = this.#records();
    if (!records) return;
    const { SavedComparison } = await import('./handover/saved-comparison.lazy.js');
    this.#comparison = await SavedComparison.open(this.#host, records.feed, ids);
    await this.#follow();
    this.#focus.next('.compare-head');
  }

  #stopComparing(): void {
    this.#comparison = undefined;
    this.#focus.next('.compare-kept');
  }

  /** Makes the back button of the browser close what was opened. */
  async #follow(): Promise<void> {
    if (this.#hasHistory) return;
    const { followFolder } = await import('./folder-steps.lazy.js');
    // Another call may have come first.
    if (this.#hasHistory as boolean) return;
    this.#hasHistory = true;
    followFolder(this.#host, {
      stateNow: () => ({ opened: this.key, compared: this.#comparison?.ids ?? [] }),
      restore: state => this.#restore(state),
    });
  }

  async #restore({ opened, compared }: FolderState): Promise<void> {
    if (compared.length > 1) await this.#openComparison(compared);
    else if (this.#comparison) this.#stopComparing();
    const closed = this.key;
    const rank = this.#entries.findIndex(entry => keyOf(entry) === closed);
    this.key = opened;
    if (closed && !opened) {
      this.#focus.next(() => {
        const rows = this.#host.renderRoot.querySelectorAll('.entry');
        return rows[rank]?.querySelector<HTMLElement>('.saved-open') ?? null;
      });
    }
    this.#host.requestUpdate();
  }
}
