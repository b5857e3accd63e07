// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { heading } from '../shared/heading.js';
import { wearStyles } from '../shared/late-styles.js';
import { OrientationElement } from '../shared/orientation-element.js';
import type { EasyReading } from '../shared/reading.js';
import { JobSelectEvent, TrainingSelectEvent } from '../shared/select-events.js';
import { sheetStyles } from '../shared/sheet.styles.js';
import { TerritoryChangeEvent } from '../shared/territory-change-event.js';
import type { JobData } from './job-data.js';
import type * as fullModule from './job-full.js';
import type * as sheetModule from './job-sheet.js';
import type { TrainingsState } from './job-trainings.js';

export { JobSelectEvent, TerritoryChangeEvent, TrainingSelectEvent };

/** A job as a page may give it: its id and its names, and whatever else is known. */
export type JobRecord = Pick<Job, 'id' | 'title'> & Partial<Job>;

/** How much a card shows. */
export type JobCardVariant = 'compact' | 'standard' | 'full';

/** What shows a job: fetched while the feed is, so that a page without a job does without. */
type Sheet = typeof sheetModule;

/**
 * One job: its feminine and masculine names, what one does, how hard it is to recruit, pay, recruitment plans,
 * conditions, how one gets there, the share of women; and, in full, skills, trainings, a testimony, jobs nearby and links.
 * It fits a column of 245 px. « Voir le métier » opens the card in full, unless the page takes over.
 *
 * @customElement job-card
 * @slot - Fallback, shown until there is something to show, without JavaScript, and on error.
 * @event {JobSelectEvent} job-select - « Voir le métier », or a job nearby. Cancel it and the card does nothing.
 * @event {TrainingSelectEvent} training-select - A training of the list. Cancel it and its link is not followed.
 * @event {TerritoryChangeEvent} territory-change - The visitor chose a territory (with `territory="visitor"`).
 * @csspart base - The whole element.
 * @csspart source - Where the figures come from.
 * @cssproperty [--ow-accent=#0F5B66] - Buttons, links, pictogram.
 * @cssproperty [--ow-surface=#FFFFFF] - Sheet.
 * @cssproperty [--ow-ink=#24211E] - Text.
 * @cssproperty [--ow-ink-soft=#5A544D] - Secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Hairlines.
 * @cssproperty [--ow-font=system-ui] - Text face; `inherit` takes the page’s.
 * @cssproperty [--ow-font-voice=ui-serif] - Face of the summary and of people speaking.
 * @cssproperty [--ow-radius-large=0.875em] - Corners of the sheet.
 */
export class JobCard extends OrientationElement<JobData> {
  static override styles = sheetStyles;
  static override properties = {
    job: {},
    territory: {},
    variant: { reflect: true },
    jobHref: { attribute: 'job-href' },
    trainingHref: { attribute: 'training-href' },
    selectable: { type: Boolean, reflect: true },
    expanded: { state: true },
    chosen: { state: true },
    trainings: { state: true },
    allTrainings: { state: true },
    sheet: { state: true },
    full: { state: true },
  };

  /** Id of the job, or a ROME or FAP code; or, as a property, the job itself. */
  job: string | JobRecord | null = null;

  /** Id of the territory of the figures; the feed’s own by default; `visitor` lets the visitor choose. */
  territory: string | null = null;

  /** How much is shown: `compact`, `standard` or `full`. */
  variant: JobCardVariant = 'standard';

  /** Address of a job in the page’s own site, `{id}` standing for its id: « Voir le métier » is then a link. */
  jobHref: string | null = null;

  /** Address of a training in the page’s own site, `{id}` standing for its id; the producer’s page by default. */
  trainingHref: string | null = null;

  /** The page handles `training-select`: trainings without an address get buttons. */
  selectable = false;

  /** « Voir le métier » was answered here: the card is open in full. */
  private expanded = false;
  private chosen: string | null = null;
  private trainings: TrainingsState | null = null;
  private allTrainings = false;
  private sheet: Sheet | undefined;
  private full: typeof fullModule | undefined;

  /** Easy reading, when the page asks for it. */
  #easy: EasyReading | undefined;

  /** The job whose trainings are asked or shown. */
  #trainingsOf: string | undefined;

  protected override readonly selectors = ['job', 'territory', 'variant', 'expanded', 'chosen', 'reading'];

  protected override get errorTitle(): string {
    return msg('Le métier ne s’affiche pas');
  }

  get #size(): JobCardVariant {
    return this.expanded ? 'full' : this.variant;
  }

  async #load(): Promise<Sheet> {
    const [sheet, easy, full] = await Promise.all([
      import('./job-sheet.js'),
      this.reading === 'easy' ? import('../shared/easy-reading.js') : undefined,
      this.#size === 'full' ? import('./job-full.js') : undefined,
    ]);
    wearStyles(this, [...sheet.jobSheetStyles, ...(full ? [full.jobFullStyles] : []), ...(easy ? [easy.easyStyles] : [])]);
    this.#easy = easy;
    this.full ??= full;
    return (this.sheet = sheet);
  }

  protected override async select(feed: Feed): Promise<JobData | undefined> {
    const { job, territory, chosen } = this;
    if (!job) return undefined;
    const [{ selectJob }] = await Promise.all([this.#load(), feed.collection('jobs')]);
    const byVisitor = territory === 'visitor';
    const data = await selectJob(feed, job, { territory: byVisitor ? chosen : territory, byVisitor, size: this.#size });
    if (data?.choice) wearStyles(this, [data.choice.select.territorySelectStyles]);
    return data;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('territory')) this.chosen = null;
    const isShort = this.#size === 'full' ? !this.full : !this.sheet;
    if (typeof this.job === 'object' && this.job && isShort) void this.#load();
    this.#followTrainings();
  }

  protected override render(): TemplateResult {
    const {
      job,
      sheet,
      state: { status },
    } = this;
    // A job given as a property needs no feed, and outlives one that fails.
    return typeof job === 'object' && job && sheet && (status === 'idle' || status === 'error')
      ? this.frame(this.loadedView(sheet.jobAlone(job)))
      : super.render();
  }

  /** Trainings belong to one job; the full card looks for them by itself. */
  #followTrainings(): void {
    if (this.state.status !== 'loaded') return;
    const { data } = this.state;
    if (this.#trainingsOf !== data.job.id) {
      this.#trainingsOf = undefined;
      this.trainings = null;
      this.allTrainings = false;
    }
    if (this.#size === 'full' && !this.trainings) void this.#findTrainings(data);
  }

  async #findTrainings(data: JobData): Promise<void> {
    const { id, rome } = data.job;
    if (!data.feed || !rome?.length) return;
    this.#trainingsOf = id;
    this.trainings = { status: 'loading' };
    const trainings = await this.#loadTrainings(data.feed, rome).catch(
      (): TrainingsState => ({ status: 'error', retry: () => void this.#findTrainings(data) }),
    );
    if (this.#trainingsOf === id) this.trainings = trainings;
  }

  async #loadTrainings(feed: Feed, rome: readonly string[]): Promise<TrainingsState> {
    const list = await import('./training-list.js');
    wearStyles(this, [list.trainingListStyles]);
    return { status: 'loaded', found: await list.findTrainings(feed, rome), list };
  }

  protected override loadedView(data: JobData): TemplateResult {
    const { sheet } = this;
    if (!sheet) return this.loadingView();
    return sheet.jobSheet(data, {
      size: this.#size,
      level: this.headingLevel,
      easy: this.#easy,
      jobHref: this.jobHref,
      trainingHref: this.trainingHref,
      selectable: this.selectable,
      host: this,
      full: this.full,
      trainings: this.trainings,
      allTrainings: this.allTrainings,
      selectJob: id => this.dispatchEvent(new JobSelectEvent(id)),
      selectTraining: training => this.dispatchEvent(new TrainingSelectEvent(training)),
      unfold: () => this.#unfold(true),
      fold: this.expanded ? () => this.#unfold(false) : undefined,
      goTo: id => this.#goTo(id),
      chooseTerritory: id => {
        this.chosen = id;
        this.dispatchEvent(new TerritoryChangeEvent(id));
      },
      findTrainings: () => this.#findTrainings(data),
      showAllTrainings: () => (this.allTrainings = true),
    });
  }

  /** Opens or closes the card; focus goes to its name, or back to the button that opened it. */
  async #unfold(open: boolean): Promise<void> {
    this.expanded = open;
    await this.updateComplete;
    this.#focus(open ? '.name' : '.open');
  }

  #goTo(id: string): void {
    this.job = id;
    this.#focus('.name');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture du métier…')}</p>
      ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    const { job } = this;
    return html`<div class="sheet">
      ${heading(this.headingLevel, msg('Métier introuvable'), 'subtitle')}
      <p>
        ${job
          ? msg(str`Ce métier n’est pas dans ces données : ${typeof job === 'string' ? job : job.id}.`)
          : msg('Aucun métier n’est choisi. Indiquez-en un pour voir sa fiche.')}
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-card': JobCard;
  }
}
