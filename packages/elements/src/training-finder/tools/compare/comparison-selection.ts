// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { KeepControl } from '../../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../../saved-items/keep/keep.styles.js';
import { keepFocusVisible } from '../../../interaction/keep-focus-visible.js';
import { plural } from '../../../i18n/formats/format.js';
import { iconChosen } from '../../../icons/actions/action-icons.js';
import { selectionBarStyles } from '../../../search-page/selection-bar/selection-bar.styles.js';
import { CompareChangeEvent } from '../../compare-change-event.js';
import { compareStyles } from '../../../trainings/compare/compare.styles.js';
import type { TrainingView } from '../../../trainings/training-view.js';
import { iconCompare } from '../tool-icons.js';
import type { CardTools, ToolContext } from '../tool-context.js';

/** More columns would not be read. */
const MAX_SELECTED = 3;

const full = (): string => msg(str`Vous comparez déjà ${MAX_SELECTED} formations. Retirez-en une d’abord.`);
const toCompare = (count: number): string =>
  plural(count, msg(str`${count} formation à comparer|${count} formations à comparer`));

/** What the visitor does with trainings one by one: keep them, gather up to three to compare. */
export class ComparisonSelection implements CardTools {
  readonly #finder: ToolContext;
  readonly #keep: KeepControl;
  #chosen: readonly TrainingView[] = [];
  /** One more was asked for. Said in the tray too: what a tool tells stands above the list, often out of sight. */
  #isRefused = false;

  private constructor(finder: ToolContext) {
    this.#finder = finder;
    this.#keep = new KeepControl(finder.host, text => finder.announce(text));
    finder.adoptStyles(keepStyles, selectionBarStyles, compareStyles);
  }

  /** The one of a finder, made when it is first asked for. */
  static of(finder: ToolContext): ComparisonSelection {
    const { selection } = finder;
    if (selection instanceof ComparisonSelection) return selection;
    return (finder.selection = new ComparisonSelection(finder));
  }

  get chosen(): readonly TrainingView[] {
    return this.#chosen;
  }

  /** Controls of a card or of a detail. */
  actions(view: TrainingView): TemplateResult {
    const isChosen = this.#has(view);
    const { training, provider, nextPlace } = view;
    // Many trainings share a title: who gives it, and where, tells their controls apart.
    const town = nextPlace?.place?.communeName ?? '';
    const name = [training.title, provider?.name, provider?.name.includes(town) ? '' : town].filter(Boolean).join(', ');
    return html`${this.#keep.view(training, name)}
      <button class="btn quiet" type="button" aria-pressed=${isChosen} @click=${() => this.#toggle(view)}>
        ${isChosen ? iconChosen() : iconCompare()} ${msg('Comparer')}<span class="visually-hidden"> <span lang="fr">${name}</span></span>
      </button>
      ${isChosen && this.#chosen.length > 1 ? this.#shortcut() : nothing}`;
  }

  /** The tray comes after the whole list: a keyboard goes there from the training just chosen. */
  #shortcut(): TemplateResult {
    return html`<button class="btn sec skip" type="button" @click=${() => void this.#compare()}>${msg('Voir la comparaison')}</button>`;
  }

  /** What is gathered, always in sight. */
  selectionBar(): TemplateResult | typeof nothing {
    const { length } = this.#chosen;
    if (!length) return nothing;
    const titles = [...new Set(this.#chosen.map(({ training }) => training.title))].join(', ');
    return html`<div class="tray" role="group" aria-label=${msg('Formations à comparer')}>
      <p><strong>${toCompare(length)}</strong>. <span class="gathered" lang="fr">${titles}</span></p>
      ${this.#isRefused ? html`<p class="note">${full()}</p>` : nothing}
      <button class="btn quiet" type="button" @click=${() => void this.#empty()}>${msg('Vider')}</button>
      ${
        length < 2
          ? html`<p class="note">${msg('Choisissez-en une autre, ou deux.')}</p>`
          : html`<button class="btn pri compare-go" type="button" @click=${() => void this.#compare()}>${msg('Comparer')}</button>`
      }
    </div>`;
  }

  /** Takes a training away from the comparison. */
  remove({ training: { id } }: TrainingView): void {
    this.#set(this.#chosen.filter(({ training }) => training.id !== id));
  }

  #has({ training: { id } }: TrainingView): boolean {
    return this.#chosen.some(({ training }) => training.id === id);
  }

  #toggle(view: TrainingView): void {
    if (this.#has(view)) {
      this.remove(view);
      this.#finder.announce(msg('Retirée de la comparaison.'));
    } else if (this.#chosen.length === MAX_SELECTED) {
      this.#isRefused = true;
      this.#finder.announce(full());
      void keepFocusVisible(this.#finder.host);
    } else {
      this.#set([...this.#chosen, view]);
      this.#finder.announce(
        this.#chosen.length === 1
          ? msg('Choisissez une autre formation à comparer.')
          : `${toCompare(this.#chosen.length)}.`,
      );
    }
  }

  #set(chosen: readonly TrainingView[]): void {
    this.#chosen = chosen;
    this.#isRefused = false;
    this.#finder.update();
    void keepFocusVisible(this.#finder.host);
    this.#finder.host.dispatchEvent(new CompareChangeEvent(chosen.map(({ training }) => training.id)));
  }

  async #empty(): Promise<void> {
    const [last] = this.#chosen;
    this.#set([]);
    this.#finder.announce(msg('La comparaison est vide.'));
    await this.#finder.host.updateComplete;
    const root = this.#finder.host.renderRoot;
    const kept = [...root.querySelectorAll<HTMLElement>('.cards [data-keep]')].find(
      ({ dataset }) => dataset.keep === last?.training.id,
    );
    const card = kept?.closest('li')?.querySelector<HTMLElement>('.go');
    (card ?? root.querySelector<HTMLElement>('.detail-head, .count'))?.focus();
  }

  async #compare(): Promise<void> {
    const { ComparisonOverlay } = await import('./lazy/comparison-overlay.js');
    const compare = await ComparisonOverlay.open(this.#finder, this);
    await this.#finder.pushOverlay(compare);
    compare.show();
  }
}
