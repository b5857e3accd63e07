// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { collectResults } from './collect-results.js';
import type { Progress } from './collect-results.js';
import { iconBack } from '../../icons/back-icon.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { cardViews } from '../search/card-views.js';
import { queryLabel } from './export-results.js';
import { printButton } from './print-button.js';
import { printedList } from './printed-list.js';
import { printedStyles } from './printed-list.styles.js';
import { closeOverlay, pushOverlay } from './overlays.js';
import type { Overlay, ToolContext } from '../results/tool-context.js';
import { toRequest } from '../query/finder-query.js';

/** Printed list, in place of the cards. */
class PrintOverlay implements Overlay {
  readonly step = ['print'] as const;
  readonly #finder: ToolContext;
  readonly #views: readonly TrainingView[];
  readonly #queryText: string;
  /** Address of the search, as it was before the printed list was opened. */
  readonly #address: string | undefined;

  constructor(finder: ToolContext, views: readonly TrainingView[]) {
    this.#finder = finder;
    this.#views = views;
    this.#queryText = queryLabel(finder);
    this.#address = finder.pageQuery?.address?.isOwner ? location.href : undefined;
  }

  view(total: number): TemplateResult {
    const { host, data } = this.#finder;
    return html`<div class="not-printed">
        <button class="btn quiet back" type="button" @click=${() => void closeOverlay(this.#finder)}>${iconBack()} ${msg(str`Retour aux ${trainingCount(total)}`)}</button>
        ${printButton()}
      </div>
      ${printedList(this.#views, { headingLevel: host.headingLevel, queryText: this.#queryText, today: data.today, updated: data.feed.info.updated, catalogue: data.feed.info.title, address: this.#address })}`;
  }

  restoreFocus(): void {
    const { host, focus } = this.#finder;
    focus.next(host.renderRoot.querySelector('[data-way=print]') ? '[data-way=print]' : '.count');
  }
}

/** Reads all pages of the results, shows the printed list, and opens the browser's print dialogue. */
export async function printResults(
  finder: ToolContext,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<string> {
  const { data, query } = finder;
  const results = await collectResults(data, toRequest(query, data.today), signal, onProgress);
  finder.adoptStyles(printedStyles);
  await pushOverlay(finder, new PrintOverlay(finder, cardViews(results, data, query)));
  const root = finder.host.renderRoot;
  root.querySelector<HTMLElement>('.printed-head')?.focus();
  window.print();
  return '';
}
