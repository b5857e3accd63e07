// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Step } from '../../address/history-entry.js';
import { compareStyles } from '../../trainings/compare.styles.js';
import { compareView } from '../../trainings/compare-view.js';
import { backStyles } from '../../trainings/detail/back.styles.js';
import { loadSuccess } from '@orientation-widgets/domain/trainings/load-success.js';
import { ShareControl } from '../../export/share-control.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { printButton } from './print-button.js';
import { wholeTraining } from './whole-training.js';
import { closeOverlay } from './overlays.js';
import type { Overlay, ToolContext } from '../results/tool-context.js';

/** Selected trainings, which the visitor may still remove. */
interface Selection {
  readonly trainings: readonly TrainingView[];
  remove: (view: TrainingView) => void;
}

/** Comparison, in place of the list. */
export class ComparisonOverlay implements Overlay {
  readonly #finder: ToolContext;
  readonly #selection: Selection;
  /** Trainings by id, with the long fields of their sessions. */
  readonly #full: ReadonlyMap<string, TrainingView>;
  readonly #share: ShareControl;

  private constructor(finder: ToolContext, selection: Selection, full: ReadonlyMap<string, TrainingView>) {
    this.#finder = finder;
    this.#selection = selection;
    this.#full = full;
    this.#share = new ShareControl(finder.host);
  }

  /** Opens the comparison with the prices and contacts of the selected trainings, or without them when they cannot be loaded. */
  static async open(finder: ToolContext, selection: Selection): Promise<ComparisonOverlay> {
    const { data, query } = finder;
    finder.adoptStyles(backStyles, compareStyles);
    const options = { near: query.where, nearName: query.where?.name, today: data.today };
    const views = await Promise.all(
      selection.trainings.map(async card => {
        const view = (await wholeTraining(data, card.training.id, options).catch(() => undefined)) ?? card;
        return { ...view, success: await loadSuccess(data.feed, view.training, options).catch(() => undefined) };
      }),
    );
    return new ComparisonOverlay(finder, selection, new Map(views.map(view => [view.training.id, view])));
  }

  get step(): Step {
    return ['compare', ...this.#selection.trainings.map(({ training }) => training.id)];
  }

  view(): TemplateResult {
    const back = (): void => void closeOverlay(this.#finder);
    const views = this.#selection.trainings.map(view => this.#full.get(view.training.id) ?? view);
    const { host, announcer } = this.#finder;
    return html`${compareView(views, {
      headingLevel: host.headingLevel,
      back,
      remove: view => this.#remove(view, back),
      open: (event, view) => this.#finder.open(event, view),
      actions: html`${this.#finder.pageQuery?.address?.isOwner ? this.#share.view(() => ({ title: msg('Formations à comparer'), url: location.href })) : nothing} ${printButton()}`,
    })} ${announcer.view('note')}`;
  }

  show(): void {
    this.#finder.focus.next('.compare-head');
    this.#finder.host.scrollIntoView({ block: 'start' });
  }

  /** Focuses the button that opened the comparison. */
  restoreFocus(): void {
    this.#finder.focus.next(this.#find('.compare-go') ? '.compare-go' : '.detail-head, .count');
  }

  #remove(view: TrainingView, back: () => void): void {
    this.#selection.remove(view);
    if (this.#selection.trainings.length < 2) {
      back();
      this.#finder.announcer.announce(msg('Il faut deux formations pour comparer.'));
      return;
    }
    this.#finder.focus.next('.compare-head');
  }

  #find(selector: string): HTMLElement | null {
    return this.#finder.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
