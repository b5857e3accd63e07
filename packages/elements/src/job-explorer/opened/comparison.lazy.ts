// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { exportedParts } from '../../core/exported-parts.js';
import { msg, str } from '@lit/localize';
import type { Collection, Job } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../define/job-card.js';
import { jobName, plural } from '@orientation-widgets/domain/words/format.js';
import { checkStyles } from '../../ui/check.styles.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { JobSelectEvent } from '../../core/select-events.js';
import type { Announcer } from '../../ui/announcer.js';
import type { FocusController } from '../../ui/focus-controller.js';
import { LimitedSelection } from '../../search-page/limited-selection.js';
import { selectionBar } from '../../search-page/selection-bar.js';
import type { ExplorerHost } from '../shared/explorer-host.js';

export interface JobComparisonProps {
  readonly host: ExplorerHost;
  readonly jobs: Collection<Job>;
  readonly announcer: Announcer;
  readonly focus: FocusController;
  /** Opens a job of the comparison in the list. */
  goTo: (jobId: string) => void;
  /** Share button of the comparison; nothing when it has no address. */
  share: () => TemplateResult | typeof nothing;
}

/** Comparison of two or three jobs that the visitor selects, in place of the list. */
export class JobComparison {
  readonly #props: JobComparisonProps;
  readonly #selection: LimitedSelection<string>;
  #isShown: boolean;

  /** @param ids - jobs to compare at once; empty to let the visitor select them. */
  constructor(props: JobComparisonProps, ids: readonly string[] = []) {
    this.#props = props;
    this.#selection = new LimitedSelection(props.host, id => id, ids);
    this.#isShown = ids.length > 1;
    adoptElementStyles(props.host, [checkStyles, comparisonStyles]);
    if (this.#isShown) this.#show();
    else props.announcer.announce(msg('Choisissez deux ou trois métiers dans la liste.'));
  }

  /** Compared jobs; empty while the visitor selects them. */
  get compared(): readonly string[] {
    return this.#isShown ? this.#selection.items : [];
  }

  /** Shows the list again; the selection stays. */
  hide(): void {
    this.#isShown = false;
  }

  /** The checkbox of a job in the list. */
  choice(id: string): TemplateResult {
    const isChosen = this.#selection.has(id);
    const isDisabled = !isChosen && this.#selection.isFull;
    return html`<label class="check choice"
      ><input
        type="checkbox"
        .checked=${isChosen}
        ?disabled=${isDisabled}
        aria-describedby=${isDisabled ? 'compare-full' : nothing}
        @change=${() => this.#toggle(id)}
      /><span>${msg('Comparer')}<span class="visually-hidden" lang="fr"> ${this.#nameOf(id)}</span></span></label
    >`;
  }

  selectionBar(): TemplateResult {
    return selectionBar({
      label: msg('Métiers à comparer'),
      names: this.#selection.items.map(id => this.#nameOf(id)),
      countLabel: this.#count(),
      hint: this.#hint(),
      clear: this.#clear,
      compare: this.#show,
    });
  }

  #hint(): TemplateResult | typeof nothing {
    const { items, isFull } = this.#selection;
    if (isFull)
      return html`<span class="soft" id="compare-full">${msg('Trois métiers au plus. Enlevez-en un pour en choisir un autre.')}</span>`;
    if (items.length > 1) return nothing;
    return html`<span class="soft">${items.length ? msg('Choisissez encore un métier, ou deux.') : msg('Choisissez deux ou trois métiers dans la liste.')}</span>`;
  }

  /** Comparison of the jobs; undefined while the visitor selects them. */
  table(): TemplateResult | undefined {
    if (!this.#isShown) return undefined;
    const { host } = this.#props;
    const [first, ...otherIds] = this.#selection.items;
    return html`<div><button class="btn sec back" type="button" @click=${this.back}>${msg('Retour à la liste')}</button> ${this.#props.share()}</div>
      <job-card
        class="side-by-side"
        exportparts=${exportedParts('job-card')}
        .job=${first ?? null}
        .compare=${otherIds.join(',')}
        .jobHref=${host.jobHref}
        .feed=${host.feed}
        .territory=${host.territory}
        .headingLevel=${host.headingLevel + 1}
        @job-select=${this.#select}
      ></job-card>`;
  }

  #nameOf(id: string): string {
    const job = this.#props.jobs.get(id);
    return job ? jobName(job.title) : id;
  }

  #count(): string {
    const { length } = this.#selection.items;
    return plural(length, msg(str`${length} métier à comparer|${length} métiers à comparer`));
  }

  #toggle(id: string): void {
    if (this.#selection.has(id)) this.#selection.remove(id);
    else this.#selection.add(id);
    this.#props.announcer.announce(this.#selection.items.length ? this.#count() : msg('La comparaison est vide.'));
  }

  #clear = (): void => {
    this.#selection.clear();
    this.#props.announcer.announce(msg('La comparaison est vide.'));
    this.#props.focus.next('.count');
  };

  #show = (): void => {
    this.#isShown = true;
    this.#props.announcer.announce('');
    this.#props.focus.next('.back');
  };

  /** Shows the list again, with the focus on the button of the comparison. */
  back = (): void => {
    this.hide();
    this.#props.announcer.announce('');
    this.#props.focus.next('.compare-go');
  };

  /** Opens the job in the list, which sends its own event to the page. A link of the site is followed instead. */
  #select = (event: JobSelectEvent): void => {
    if (this.#props.host.jobHref) return;
    event.stopPropagation();
    event.preventDefault();
    this.hide();
    this.#props.goTo(event.jobId);
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
