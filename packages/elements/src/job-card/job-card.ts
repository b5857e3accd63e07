// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { askEarly, askJob } from '../core/ask-early.js';
import { booleanAttribute } from '../core/boolean-attribute.js';
import { heading } from '../core/heading.js';
import { TaskController } from '../core/task-controller.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { JobSelectEvent, TrainingSelectEvent } from '../core/select-events.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { TerritoryChangeEvent } from '../core/territory-change-event.js';
import type { JobData, JobQuery } from './shared/job-data.js';
import type { CardProps } from './shared/card-props.js';
import { isJobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import type { JobCardVariant, JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import type { JobStart } from './job-view.lazy.js';
import type { JobTrainings } from './trainings/job-trainings.lazy.js';
import { LazyPart } from '../core/lazy-part.js';
import { loadOptional } from '../core/load-optional.js';

export type { JobCardVariant, JobRecord };
export { JobSelectEvent, TerritoryChangeEvent, TrainingSelectEvent };

/**
 * Displays one job: its feminine and masculine names, tasks, recruitment difficulty, pay, planned hires, working conditions, ways in and
 * share of women. The full card adds skills, life at work, common misconceptions, transitions, trainings with their routes and places, a
 * testimony, related jobs and links. With `compare`, it displays two or three jobs side by side. It fits a column of 245 px.
 *
 * @customElement job-card
 * @event {JobSelectEvent} job-select - Emitted before a job opens: “Voir le métier”, a related job or a compared job; `event.jobId` is its
 *   id. Cancel it to open the job in the page instead.
 * @event {TrainingSelectEvent} training-select - Emitted before a training of the list opens; `event.training` is its record. Cancel it to
 *   display the training in the page instead.
 * @event {SavedChangeEvent} saved-change - Emitted when the visitor saves or removes the job; `event.items` holds all the saved records.
 * @event {TerritoryChangeEvent} territory-change - Emitted when the visitor chooses a territory, with `territory="visitor"`;
 *   `event.territoryId` is its id.
 * @csspart header - The header: the main heading and the text or controls beside it.
 * @csspart summary - The sentence that sums up the content.
 * @csspart body - The content below the header.
 * @csspart facts - The key facts, each in a few words.
 * @csspart figure - The share of women, as a drawing with its label.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty [--ow-accent=#0F5B66] - Colour of buttons, links and the pictogram.
 * @cssproperty [--ow-surface=#FFFFFF] - Background colour of the sheet.
 * @cssproperty [--ow-ink=#24211E] - Text colour.
 * @cssproperty [--ow-ink-soft=#5A544D] - Colour of secondary text.
 * @cssproperty [--ow-line=#E0DAD0] - Colour of decorative lines.
 * @cssproperty [--ow-font=system-ui] - Font family of the text; `inherit` uses the font of the page.
 * @cssproperty [--ow-font-voice=ui-serif] - Font family of the summary and of quotations.
 * @cssproperty [--ow-radius-large=0.875em] - Corner radius of the sheet.
 */
export class JobCard extends OrientationElement<JobStart> {
  static override styles = sheetStyles;
  protected static override objects = { ...super.objects, job: isJobRecord };
  static override properties = {
    job: {},
    territory: {},
    variant: { reflect: true, converter: wordAttribute('compact standard full') },
    compare: {},
    near: {},
    jsonLd: { converter: booleanAttribute, attribute: 'json-ld' },
    jobHref: { attribute: 'job-href' },
    trainingHref: { attribute: 'training-href' },
    figuresHref: { attribute: 'figures-href' },
    selectable: { converter: booleanAttribute, reflect: true },
    expanded: { state: true },
    chosenTerritory: { state: true },
    helpHref: { attribute: 'help-href' },
    keepable: { converter: booleanAttribute },
  };

  /**
   * Address of the local help page of the site, where `{id}` stands for the id of the job. The full card then links to it, for visitors who
   * want to try the job or talk about it.
   */
  helpHref: string | null = null;

  /** Whether the visitor can save the job on the device, from the full card. See `<saved-items>`. */
  keepable = false;

  /**
   * Job to display: its id, a ROME or FAP code or, as a property, the record itself. With its system (`rome:D1102`, `fap:T4Z62`,
   * `isco:5321`), a code shared by several jobs lets the visitor choose, and an unknown code displays the fallback content and suggests the
   * nearest codes in the console. Once a code is resolved, the property holds the id.
   */
  job: string | JobRecord | null = null;

  /** Id of the territory of the figures. `visitor` lets the visitor choose it. Defaults to the territory of the feed. */
  territory: string | null = null;

  /** Size of the card: `compact`, `standard` or `full`. */
  variant: JobCardVariant = 'standard';

  /** One or two other jobs to display side by side: ids or codes, as in `job`, separated by commas. */
  compare: string | null = null;

  /**
   * Place from which trainings are sorted by distance: coordinates (`50.63,3.06`, latitude then longitude), the id of a commune
   * (`com-59350`), a postal code or a name.
   */
  near: string | null = null;

  /**
   * Whether to add a schema.org data block that describes the job to search engines. A page that writes the block itself can call
   * `occupation()`.
   */
  jsonLd = false;

  /**
   * Address of a job page on the site, where `{id}` stands for the id of the job. “Voir le métier” is then a link. By default, the full
   * card opens in place.
   */
  jobHref: string | null = null;

  /**
   * Address of a training page on the site, where `{id}` stands for the id of the training. Defaults to the page given by the feed. A
   * training without a page opens in place, and the back button of the browser closes it.
   */
  trainingHref: string | null = null;

  /**
   * Address of a page of figures on the site, where `{id}` stands for the id of the territory and `{job}` for the id of the job, such as
   * `/chiffres?chiffres-territory={id}&chiffres-entry=job&chiffres-job={job}`. Without it, there is no link to the figures.
   */
  figuresHref: string | null = null;

  /** Whether the page handles `training-select`. Trainings without a page then do not open in place. */
  selectable = false;

  /** Whether the visitor opened the full card. */
  private expanded = false;
  private chosenTerritory: string | null = null;

  /** View of a job, loaded with the feed, so that a page without a job does not need it. */
  readonly #sheet = new LazyPart(() => import('./job-view.lazy.js'));

  /** View of the content below the summary. */
  readonly #body = new LazyPart(() => import('./job-body.lazy.js'));

  readonly #full = new LazyPart(() => import('./full/job-full.lazy.js'));

  /** View of a comparison of jobs. */
  readonly #table = new LazyPart(() => import('./job-comparison.lazy.js'));

  /** View of the job in four statements, when the page or the visitor asks for easy reading. */
  readonly #easy = new LazyPart(() => import('./easy-job.lazy.js'));

  /** Whether the job on screen was selected for easy reading. */
  #isEasyLoaded = false;

  readonly #trainings = new TaskController<JobTrainings>(() => this.requestUpdate());

  /** Id of the job whose trainings are loading or shown. */
  #trainingsOf: string | undefined;

  protected override readonly selectors = [
    'job',
    'territory',
    'variant',
    'compare',
    'expanded',
    'chosenTerritory',
    'reading',
  ];

  protected override get errorTitle(): string {
    return msg('Le métier ne s’affiche pas');
  }

  /** Size of the card. Easy reading needs the data of a compact one; a comparison has no easy version. */
  get #size(): JobCardVariant {
    return this.#isEasy ? 'compact' : this.expanded ? 'full' : this.variant;
  }

  get #isEasy(): boolean {
    return this.reading === 'easy' && !this.compare;
  }

  async #load(): Promise<void> {
    const isEasy = this.#isEasy;
    const [sheet, easy] = await Promise.all([this.#sheet.load(), isEasy ? this.#easy.load() : undefined]);
    sheet.prepareHost(this, easy ? [easy.easyStyles] : []);
    this.#isEasyLoaded = isEasy;
    this.requestUpdate();
  }

  async #loadBody(): Promise<void> {
    const [body, full] = await Promise.all([this.#body.load(), this.#size === 'full' ? this.#full.load() : undefined]);
    body.prepareBody(this, full?.jobFullStyles);
    this.requestUpdate();
  }

  /** Query of the card in the feed. */
  get #query(): JobQuery {
    const { territory, chosenTerritory } = this;
    const byVisitor = territory === 'visitor';
    return { territory: byVisitor ? chosenTerritory : territory, byVisitor, size: this.#size };
  }

  protected override async select(feed: Feed): Promise<JobStart | undefined> {
    const { job: requestedJob, compare } = this;
    if (!requestedJob) return undefined;
    askJob(feed, requestedJob);
    askEarly(feed, 'tensions', 'territories', 'recruitments');
    // Neither begins with the names alone: their code comes beside that of the beginning.
    const [{ findJob }, table] = await Promise.all([
      this.#sheet.load(),
      compare ? this.#table.load() : undefined,
      this.#load(),
      compare || this.#isEasy ? this.#loadBody() : undefined,
    ]);
    const job = await findJob(feed, requestedJob);
    if (!job) this.tellFaults(feed);
    if (!job) return undefined;
    const begun: JobStart = { job, feed, body: undefined, otherJobs: undefined };
    if (this.#isEasy) return this.complete(feed, begun);
    if (!compare || !table) return begun;
    const [start, otherJobs] = await Promise.all([
      this.complete(feed, begun),
      table.comparedJobs(feed, [job, compare], this.#query),
    ]);
    adoptElementStyles(this, table.compareStyles);
    return { ...start, otherJobs };
  }

  protected override async complete(feed: Feed, start: JobStart): Promise<JobStart> {
    if (start.body) return start;
    const [{ jobData, territoryFieldStyles }] = await Promise.all([this.#body.load(), this.#loadBody()]);
    const body = await jobData(feed, start.job, this.#query);
    adoptElementStyles(this, territoryFieldStyles(body.choice));
    return { ...start, body };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('territory')) this.chosenTerritory = null;
    if (typeof this.job === 'object' && this.job) {
      if (!this.#sheet.value)
        void loadOptional(
          'job view',
          () => this.#load(),
          () => undefined,
        );
      if (this.#size === 'full' ? !this.#full.value : !this.#body.value)
        void loadOptional(
          'job body',
          () => this.#loadBody(),
          () => undefined,
        );
    }
    this.#followTrainings();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.jsonLd && this.state.status === 'ready' && (changed.has('state') || changed.has('jsonLd')))
      void loadOptional(
        'description for search engines',
        () => import('./json-ld.lazy.js'),
        ({ writeJsonLd }) => writeJsonLd(this),
      );
  }

  /** Returns the job as an `Occupation` of schema.org; undefined until the job is loaded. */
  async occupation(): Promise<Record<string, unknown> | undefined> {
    const data = this.state.value;
    return data && (await import('./json-ld.lazy.js')).occupation(data.job, data.body?.figures?.territoryId);
  }

  protected override render(): TemplateResult {
    const {
      job,
      state: { status },
    } = this;
    const body = this.#body.value;
    // A job given as a property needs no feed: it is shown even when the feed fails.
    return typeof job === 'object' && job && body && (status === 'idle' || status === 'error')
      ? this.frame(this.loadedView({ job, feed: undefined, body: body.jobWithoutFeed(job), otherJobs: undefined }))
      : super.render();
  }

  /** Loads the trainings of the job of a full card. */
  #followTrainings(): void {
    const data = this.state.value?.body;
    if (!data || this.#trainingsOf === data.job.id) return;
    this.#trainings.set({ status: 'idle' });
    if (this.#size === 'full' && !this.state.value?.otherJobs) this.#findTrainings(data);
  }

  #findTrainings({ feed, figures, job }: JobData): void {
    this.#trainingsOf = job.id;
    if (!feed || !job.rome?.length) return;
    void this.#trainings.run(async () => {
      const { JobTrainings } = await import('./trainings/job-trainings.lazy.js');
      return new JobTrainings(feed, job, figures?.askedId, this);
    });
  }

  override get record(): ReportedRecord | undefined {
    const { value } = this.state;
    if (!value || value.otherJobs) return undefined;
    const { id, title } = value.job;
    return { collection: 'jobs', id, name: title.masculine };
  }

  protected override loadedView({ job, body, otherJobs }: JobStart): TemplateResult {
    const sheet = this.#sheet.value;
    if (!sheet) return this.loadingView();
    const selectJob = (id: string): boolean => this.dispatchEvent(new JobSelectEvent(id));
    const { headingLevel: level, jobHref, figuresHref } = this;
    const { status, value: trainings } = this.#trainings.state;
    const table = this.#table.value;
    if (body && otherJobs && table) {
      return table.compareView([body, ...otherJobs], { level, jobHref, selectJob, open: id => this.#goTo(id) });
    }
    const content =
      status === 'loading'
        ? html`<p class="soft" role="status">${msg('Recherche des formations…')}</p>`
        : trainings?.view(level + 1);
    const chooseTerritory = (id: string): void => {
      this.chosenTerritory = id;
      this.dispatchEvent(new TerritoryChangeEvent(id));
    };
    const findTrainings = (): void => body && this.#findTrainings(body);
    const easy = this.#isEasyLoaded && this.#easy.value;
    if (body && easy)
      return easy.easyJob(body, { host: this, level, trainings: content, findTrainings, chooseTerritory });
    const card: CardProps = {
      host: this,
      size: this.#size,
      level,
      jobHref,
      figuresHref,
      full: this.#full.value,
      trainings: content,
      selectJob,
      unfold: () => this.#unfold(true),
      fold: this.expanded ? () => this.#unfold(false) : undefined,
      goTo: id => this.#goTo(id),
      chooseTerritory,
      findTrainings,
    };
    return sheet.jobView(job, card, body && this.#body.value?.jobBody(body, card));
  }

  /** Opens or closes the full card; the focus goes to its name, or back to the button that opened it. */
  #unfold(open: boolean): void {
    this.expanded = open;
    void this.#moveFocus(open ? '.name' : '.open');
  }

  #goTo(id: string): void {
    this.compare = null;
    this.job = id;
    void this.#moveFocus('.name');
  }

  /** Moves the focus; the controller is downloaded at the first gesture. */
  async #moveFocus(selector: string): Promise<void> {
    await loadOptional(
      'focus controller',
      () => import('../ui/focus-controller.js'),
      ({ FocusController }) => FocusController.of(this).next(selector),
    );
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Lecture du métier…')}</p>
      ${[1, 2, 3, 4, 5, 6].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    const { job } = this;
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Métier introuvable'), 'subtitle')}
      <p>
        ${
          job
            ? msg(str`Ce métier n’est pas dans ces données : ${typeof job === 'string' ? job : job.id}.`)
            : msg('Aucun métier n’est choisi. Indiquez-en un pour voir sa fiche.')
        }
      </p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'job-card': JobCard;
  }
}
