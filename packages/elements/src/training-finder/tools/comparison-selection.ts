// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { announcedStart } from '../../saved/announced.js';
import { KeepControl } from '../../saved/keep-control.js';
import type { Keepable } from '../../saved/keep-control.js';
import { heartStyles, keepStyles } from '../../saved/keep.styles.js';
import { keepFocusVisible } from '../../search-page/keep-focus-visible.js';
import { plural } from '@orientation-widgets/domain/words/format.js';
import { iconChosen } from '../../icons/action-icons.js';
import { selectionBar } from '../../search-page/selection-bar.js';
import { MAX_SELECTED, LimitedSelection } from '../../search-page/limited-selection.js';
import { CompareChangeEvent } from './compare-change-event.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import { iconCompare } from './tool-icons.js';
import { pushOverlay } from './overlays.js';
import type { CardTools, ToolContext } from '../results/tool-context.js';
import { SearchKeep } from './search-keep.js';
import { runGesture } from '../../core/run-gesture.js';

const full = (): string => msg(str`Vous comparez déjà ${MAX_SELECTED} formations. Retirez-en une d’abord.`);
const toCompare = (count: number): string =>
  plural(count, msg(str`${count} formation à comparer|${count} formations à comparer`));

const keepable = (view: TrainingView): Keepable => ({ ...view.training, announcedStart: announcedStart(view) });

/** Actions of the visitor on single trainings: save them, select up to three to compare. */
export class ComparisonSelection implements CardTools {
  readonly #finder: ToolContext;
  readonly #keep: KeepControl;
  readonly #selection: LimitedSelection<TrainingView>;
  readonly #search: SearchKeep;
  /** Whether the visitor asked to compare: each card then has its button. */
  #isChoosing = false;
  /**
   * Whether the visitor tried to select one training too many. The bar shows it too, because the message of a tool, above the list, is
   * often out of view.
   */
  #isRefused = false;

  private constructor(finder: ToolContext) {
    this.#finder = finder;
    this.#keep = new KeepControl(finder.host, finder.announcer);
    this.#selection = new LimitedSelection(finder.host, ({ training }) => training.id);
    this.#search = new SearchKeep(finder);
    finder.adoptStyles(keepStyles, heartStyles);
  }

  /** The selection of a finder, created when it is first needed. */
  static of(finder: ToolContext): ComparisonSelection {
    const { selection } = finder;
    if (selection instanceof ComparisonSelection) return selection;
    return (finder.selection = new ComparisonSelection(finder));
  }

  get trainings(): readonly TrainingView[] {
    return this.#selection.items;
  }

  /** Shows the compare buttons. */
  choose(): void {
    this.#isChoosing = true;
    this.#finder.update();
  }

  /** Save button, and compare button once the visitor compares. */
  actions(view: TrainingView): TemplateResult {
    const name = this.#nameOf(view);
    const isComparing = this.#isChoosing || this.trainings.length > 0;
    return html`${this.#keep.saveButton(keepable(view), name)} ${isComparing ? this.#compareView(view, name) : nothing}`;
  }

  /** Controls of a detail. */
  detailActions(view: TrainingView): TemplateResult {
    const name = this.#nameOf(view);
    return html`${this.#keep.view(keepable(view), name)} ${this.#compareView(view, name)}`;
  }

  keepSearch(title: string): unknown {
    return this.#search.view(title);
  }

  #nameOf(view: TrainingView): string {
    const { training, nextPlace } = view;
    // Many trainings share a title: the provider and the town make the names of their controls unique.
    const town = nextPlace?.place?.communeName ?? '';
    const giver = providerName(view);
    return [training.title, giver, giver?.includes(town) ? '' : town].filter(Boolean).join(', ');
  }

  #compareView(view: TrainingView, name: string): TemplateResult {
    const isChosen = this.#selection.has(view);
    return html`<button class="btn quiet" type="button" aria-pressed=${isChosen} @click=${() => this.#toggle(view)}>
        ${isChosen ? iconChosen() : iconCompare()} ${msg('Comparer')}<span class="visually-hidden"> <span lang="fr">${name}</span></span>
      </button>
      ${isChosen && this.trainings.length > 1 ? this.#shortcut() : nothing}`;
  }

  /** Button for keyboard users, from the selected training to the comparison: the bar comes after the whole list. */
  #shortcut(): TemplateResult {
    return html`<button class="btn sec skip" type="button" @click=${this.#pressCompare}>${msg('Voir la comparaison')}</button>`;
  }

  /** Bar of the selected trainings; nothing while there is none. */
  selectionBar(): TemplateResult | typeof nothing {
    const { length } = this.trainings;
    if (!length) return nothing;
    return selectionBar({
      label: msg('Formations à comparer'),
      names: this.trainings.map(({ training }) => training.title),
      countLabel: toCompare(length),
      hint: this.#isRefused ? html`<span class="soft">${full()}</span>` : nothing,
      nextStep: html`<p class="note">${msg('Choisissez-en une autre, ou deux.')}</p>`,
      clear: () => this.#empty(),
      compare: this.#pressCompare,
    });
  }

  /** Removes a training from the comparison. */
  remove(view: TrainingView): void {
    this.#selection.remove(view);
    this.#changed();
  }

  #toggle(view: TrainingView): void {
    if (this.#selection.has(view)) {
      this.remove(view);
      this.#finder.announcer.announce(msg('Retirée de la comparaison.'));
    } else if (this.#selection.isFull) {
      this.#isRefused = true;
      this.#finder.announcer.announce(full());
      void keepFocusVisible(this.#finder.host);
    } else {
      this.#selection.add(view);
      this.#changed();
      this.#finder.announcer.announce(
        this.trainings.length === 1
          ? msg('Choisissez une autre formation à comparer.')
          : `${toCompare(this.trainings.length)}.`,
      );
    }
  }

  #changed(): void {
    this.#isRefused = false;
    this.#finder.host.dispatchEvent(new CompareChangeEvent(this.trainings.map(({ training }) => training.id)));
  }

  #empty(): void {
    const [last] = this.trainings;
    this.#selection.clear();
    this.#changed();
    this.#finder.announcer.announce(msg('La comparaison est vide.'));
    const root = this.#finder.host.renderRoot;
    this.#finder.focus.next(() => {
      const saveButton = [...root.querySelectorAll<HTMLElement>('.cards [data-keep]')].find(
        ({ dataset }) => dataset.keep === last?.training.id,
      );
      const card = saveButton?.closest('li')?.querySelector<HTMLElement>('.go');
      return card ?? root.querySelector<HTMLElement>('.detail-head, .count');
    });
  }

  /** Shows these trainings side by side, in place of the selected ones. */
  async compareOnly(views: readonly TrainingView[]): Promise<void> {
    const idsOf = (those: readonly TrainingView[]): string => String(those.map(({ training }) => training.id));
    if (idsOf(views) !== idsOf(this.trainings)) {
      this.#selection.clear();
      for (const view of views) this.#selection.add(view);
      this.#changed();
    }
    await this.#compare();
  }

  readonly #pressCompare = (): void => void runGesture(this.#finder.host, () => this.#compare());

  async #compare(): Promise<void> {
    const { ComparisonOverlay } = await import('./comparison-overlay.lazy.js');
    const compare = await ComparisonOverlay.open(this.#finder, this);
    await pushOverlay(this.#finder, compare);
    compare.show();
  }
}
