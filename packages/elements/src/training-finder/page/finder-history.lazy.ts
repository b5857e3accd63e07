// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Step } from '../../address/history-entry.js';
import { HistorySteps } from '../../address/history-steps.js';
import type { Opened, StepAddress } from '../../address/history-steps.js';
import { stepAddress } from '../../address/step-address.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { OPENED } from '../query/opened-names.js';
import { closeOverlay } from '../tools/overlays.js';
import { runTool, tools } from '../tools/results-tools.js';
import type { SearchResults } from '../search/search-results.js';
import type { ToolContext } from '../results/tool-context.js';

/** Open panel and overlays of a finder, as the history of the page follows them. */
export class FinderHistory implements Opened {
  readonly #finder: ToolContext;
  readonly #history: HistorySteps;

  /** @param isFirst - whether to open what the page asks for, in its address or in its history. */
  constructor(finder: ToolContext, isFirst: boolean) {
    this.#finder = finder;
    this.#history = new HistorySteps(finder.host, this, isFirst);
    finder.update();
  }

  /** Whether a move in the history only opens or closes something, without changing the search. */
  follows(event: PopStateEvent): boolean {
    return this.#history.follows(event);
  }

  get steps(): readonly Step[] {
    const { panel, overlays } = this.#finder;
    return [...(panel ? [['panel', panel.name] as const] : []), ...overlays.map(({ step }) => step)];
  }

  get isReady(): boolean {
    return (this.#finder.results as SearchResults | undefined) !== undefined;
  }

  get address(): StepAddress | undefined {
    const address = this.#finder.pageQuery?.address;
    return address?.isOwner ? stepAddress(address.place, OPENED) : undefined;
  }

  async restore(requestedSteps: readonly Step[]): Promise<void> {
    const { steps } = this;
    const rank = steps.findIndex((step, index) => String(step) !== String(requestedSteps[index]));
    const remainingCount = rank < 0 ? steps.length : rank;
    for (let open = steps.length; open > remainingCount; open--) await this.#close();
    for (const step of requestedSteps.slice(remainingCount)) if (!(await this.#open(step))) return;
  }

  async #close(): Promise<void> {
    const finder = this.#finder;
    if (finder.overlays.length) return closeOverlay(finder);
    const name = finder.panel?.name ?? '';
    finder.show(undefined);
    finder.focus.next(`[data-tool="${CSS.escape(name)}"]`);
  }

  /** @returns whether there is something to show. */
  async #open([kind, ...ids]: Step): Promise<boolean> {
    const finder = this.#finder;
    const [first = ''] = ids;
    if (kind === 'panel') {
      const tool = tools.find(({ name, opens }) => opens && name === first);
      const button = finder.host.renderRoot.querySelector<HTMLElement>(`[data-tool="${CSS.escape(first)}"]`);
      if (tool && button) await runTool(tool, finder, button);
    } else if (kind === 'training') {
      const { TrainingOverlay } = await import('./training-overlay.lazy.js');
      const problem = await TrainingOverlay.openById(finder, first);
      if (problem) finder.announcer.announce(problem);
    } else if (kind === 'compare') {
      const { data, query } = finder;
      const [{ ComparisonSelection }, { wholeTraining }] = await Promise.all([
        import('../tools/comparison-selection.js'),
        import('../tools/whole-training.js'),
      ]);
      const options = { near: query.where, nearName: query.where?.name, today: data.today };
      const trainings = await Promise.all(ids.map(id => wholeTraining(data, id, options).catch(() => undefined)));
      const views = trainings.filter((view): view is TrainingView => view !== undefined);
      if (views.length > 1) await ComparisonSelection.of(finder).compareOnly(views);
      if (views.length < ids.length)
        finder.announcer.announce(msg('Une formation de ce lien n’est plus dans le catalogue.'));
    }
    return String(this.steps.at(-1)?.[0]) === kind;
  }

  escape(event: KeyboardEvent): boolean {
    const { overlays, host } = this.#finder;
    const focused = (host.renderRoot as ShadowRoot).activeElement;
    // Beside an open panel, Escape belongs to the search field that has the focus.
    if (!overlays.length && !focused?.closest('[data-panel]')) return false;
    event.preventDefault();
    void this.#close();
    return true;
  }
}
