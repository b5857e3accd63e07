// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Job } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { JobCard } from '../../job-card/job-card.js';
import { keepFocusVisible } from '../../interaction/keep-focus-visible.js';
import { jobName, plural } from '../../i18n/formats/format.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { JobSelectEvent } from '../../events/select-events.js';
import { selectionBarStyles } from '../../search-page/selection-bar/selection-bar.styles.js';
import type { ExplorerHost } from '../explorer-host.js';

define('job-card', JobCard);

/** A fourth column leaves no room for words. */
const MAX_SELECTED = 3;

/** What a comparison needs of its explorer. */
export interface ComparisonProps {
  readonly host: ExplorerHost;
  readonly jobs: Collection<Job>;
  /** Draws again; what is said is read out. */
  readonly redraw: (said?: string) => void;
  readonly focus: (selector: string) => void;
  /** Opens a job of the comparison in the list. */
  readonly goTo: (jobId: string) => void;
}

/** Two or three jobs that the visitor gathers, then sees side by side in the place of the list. */
export class Comparison {
  readonly #context: ComparisonProps;
  #ids: readonly string[];
  #isShown: boolean;

  /** @param ids - jobs to show side by side at once; none to let the visitor gather them. */
  constructor(context: ComparisonProps, ids: readonly string[] = []) {
    this.#context = context;
    this.#ids = ids;
    this.#isShown = ids.length > 1;
    adoptElementStyles(context.host, [selectionBarStyles, comparisonStyles]);
    if (this.#isShown) this.#show();
    else context.redraw(msg('Choisissez deux ou trois métiers dans la liste.'));
  }

  /** The list comes back; what is gathered stays. */
  hide(): void {
    this.#isShown = false;
  }

  /** The box of a job in the list. */
  choice(id: string): TemplateResult {
    const isChosen = this.#ids.includes(id);
    const isFull = !isChosen && this.#ids.length === MAX_SELECTED;
    return html`<label class="check choice"
      ><input
        type="checkbox"
        .checked=${isChosen}
        ?disabled=${isFull}
        aria-describedby=${isFull ? 'compare-full' : nothing}
        @change=${() => this.#toggle(id)}
      /><span>${msg('Comparer')}<span class="visually-hidden" lang="fr"> ${this.#nameOf(id)}</span></span></label
    >`;
  }

  /** What is gathered, always in sight. */
  tray(): TemplateResult {
    const { length } = this.#ids;
    return html`<div class="tray" role="group" aria-label=${msg('Métiers à comparer')}>
      <p>
        ${length ? html`<strong>${this.#count()}</strong>. <span class="gathered" lang="fr">${this.#ids.map(id => this.#nameOf(id)).join(', ')}</span>` : nothing}
        ${
          length < 2
            ? html`<span class="soft">${length ? msg('Choisissez encore un métier, ou deux.') : msg('Choisissez deux ou trois métiers dans la liste.')}</span>`
            : nothing
        }
        ${length === MAX_SELECTED ? html`<span class="soft" id="compare-full">${msg('Trois métiers au plus. Enlevez-en un pour en choisir un autre.')}</span>` : nothing}
      </p>
      ${length ? html`<button class="btn quiet" type="button" @click=${this.#empty}>${msg('Vider')}</button>` : nothing}
      ${length > 1 ? html`<button class="btn pri compare-go" type="button" @click=${this.#show}>${msg('Comparer')}</button>` : nothing}
    </div>`;
  }

  /** The jobs side by side; nothing while the visitor gathers them. */
  table(): TemplateResult | undefined {
    if (!this.#isShown) return undefined;
    const { host } = this.#context;
    const [first, ...others] = this.#ids;
    return html`<p><button class="btn sec back" type="button" @click=${this.#back}>${msg('Retour à la liste')}</button></p>
      <job-card
        class="side-by-side"
        .job=${first ?? null}
        .compare=${others.join(',')}
        .jobHref=${host.jobHref}
        .feed=${host.feed}
        .territory=${host.territory}
        .headingLevel=${host.headingLevel + 1}
        @job-select=${this.#select}
      ></job-card>`;
  }

  #nameOf(id: string): string {
    const job = this.#context.jobs.get(id);
    return job ? jobName(job.title) : id;
  }

  #count(): string {
    const { length } = this.#ids;
    return plural(length, msg(str`${length} métier à comparer|${length} métiers à comparer`));
  }

  #toggle(id: string): void {
    this.#ids = this.#ids.includes(id) ? this.#ids.filter(other => other !== id) : [...this.#ids, id];
    this.#context.redraw(this.#ids.length ? this.#count() : msg('La comparaison est vide.'));
    void keepFocusVisible(this.#context.host);
  }

  #empty = (): void => {
    this.#ids = [];
    this.#context.redraw(msg('La comparaison est vide.'));
    this.#context.focus('.count');
  };

  #show = (): void => {
    this.#isShown = true;
    this.#context.redraw();
    this.#context.focus('.back');
  };

  #back = (): void => {
    this.hide();
    this.#context.redraw();
    this.#context.focus('.compare-go');
  };

  /** The list opens the job, and tells the page: the table would only lose its columns. A link of the site is followed. */
  #select = (event: JobSelectEvent): void => {
    if (this.#context.host.jobHref) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
    this.#context.goTo(event.jobId);
  };
}

const comparisonStyles = css`
  .choice {
    grid-column: 1 / -1;
    justify-self: start;
  }
  .side-by-side {
    margin-block-start: 1em;
  }
  @media print {
    .choice {
      display: none;
    }
  }
`;
