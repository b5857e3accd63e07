// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Session } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { trainingCount } from '../shared/training-format.js';
import { hostLink } from '../shared/host-link.js';
import { iconBack } from '../shared/icons.js';
import { SessionSelectEvent } from '../shared/select-events.js';
import { detailStyles } from '../training-card/detail.styles.js';
import { loadTraining } from '../training-card/load-training.js';
import { placesStyles } from '../training-card/places.styles.js';
import { trainingDetail } from '../training-card/training-detail.js';
import type { TrainingView } from '../training-card/training-view.js';
import type { FinderData } from './finder-data.js';
import type { Where } from './search-state.js';
import type { TrainingFinder } from './training-finder.js';

export const finderDetailStyles = [placesStyles, detailStyles];

/** The detail of a training, in place of the list. In a chunk of its own: fetched when a training is opened. */
export class FinderDetail {
  readonly #host: TrainingFinder;
  readonly #view: TrainingView;
  /** Where the title stood in the window, pixels, and the rank of its card in the list. */
  readonly #top: number;
  readonly #rank: number;
  readonly #easy: FinderData['easy'];

  private constructor(host: TrainingFinder, view: TrainingView, from: Element, easy: FinderData['easy']) {
    this.#host = host;
    this.#view = view;
    this.#top = from.getBoundingClientRect().top;
    this.#rank = [...host.renderRoot.querySelectorAll('.cards > *')].findIndex(card => card.contains(from));
    this.#easy = easy;
  }

  /** Reads the long fields of a training; without them when they do not come. */
  static async open(
    host: TrainingFinder,
    card: TrainingView,
    from: Element,
    { feed, today, easy }: FinderData,
    where: Where | undefined,
  ): Promise<FinderDetail> {
    const options = { near: where, nearName: where?.name, today };
    const view = await loadTraining(feed, card.training.id, options, 'detail').catch(() => undefined);
    return new FinderDetail(host, view ?? card, from, easy);
  }

  /** @param total - trainings in the list one may go back to. */
  view(total: number, back: () => void): TemplateResult {
    const { headingLevel, selectable, jobHref } = this.#host;
    return html`${trainingDetail(this.#view, {
      headingLevel,
      selectable,
      onSession: (event: Event, session: Session) => {
        if (!this.#host.dispatchEvent(new SessionSelectEvent(session))) event.preventDefault();
      },
      jobHref: id => hostLink(jobHref, id),
      before: html`<button class="btn quiet back" type="button" @click=${back}>
        ${iconBack()} ${total > 1 ? msg(str`Retour aux ${trainingCount(total)}`) : msg('Retour à la recherche')}
      </button>`,
    })}
    ${this.#easy?.easyTraining(this.#view, headingLevel)}`;
  }

  /** Once drawn: the focus on the title, at the top of the window. */
  show(): void {
    this.#find('.detail-head')?.focus();
    this.#host.scrollIntoView({ block: 'start' });
  }

  /** Once the list is back: the focus on the title that was chosen, where it stood. */
  leave(): void {
    const title = this.#find(`.cards > :nth-child(${this.#rank + 1}) .go`);
    if (!title) return this.#find('.count')?.focus();
    title.focus({ preventScroll: true });
    window.scrollBy(0, title.getBoundingClientRect().top - this.#top);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
