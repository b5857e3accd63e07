// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { figureFor } from '@orientation-widgets/feed';
import type { Feed, Job, Recruitment } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { mostFrequent } from '@orientation-widgets/domain/words/most-frequent.js';
import { firstSentence, percent } from '@orientation-widgets/domain/words/format.js';
import type { JobLevel } from '@orientation-widgets/domain/jobs/job-levels.js';
import { comparableShare, shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { payAmount } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { pictogram } from '../../jobs/pictograms.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { shareDiscs, womenInWords } from '../../jobs/share-discs.js';
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
import { sourceNote } from '../../sources/source-note.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { JobSaveButtons } from './job-hearts.lazy.js';
import { loadOptional } from '../../core/load-optional.js';

/** Facts about each job of the list, loaded when its row is about to be visible. */
export class RowFacts {
  readonly #host: ExplorerHost;
  readonly #feed: Feed;
  readonly #jobs = new Map<string, Job>();
  readonly #requestedIds = new Set<string>();
  /** Undefined in a browser without IntersectionObserver: the rows keep their names and sectors. */
  readonly #seen: IntersectionObserver | undefined;
  /** Save buttons of the jobs; the width of their column is reserved. */
  #saveButtons: JobSaveButtons | undefined;
  /** Planned hires in the territory of the feed, by job, with their year: more recent than the levels of tension. */
  readonly #hires = new Map<string, Recruitment>();
  #hiresYear: string | undefined;
  /** Whether the feed is in one file: its jobs then have their long fields at once. */
  readonly #isWhole: boolean;
  /** Period of the survey of pay and women, shared by most jobs. */
  readonly #period: string | undefined;

  constructor(host: ExplorerHost, feed: Feed, jobs: Iterable<Job>) {
    this.#host = host;
    this.#feed = feed;
    const all = [...jobs];
    this.#isWhole = all.some(({ summary }) => summary !== undefined);
    this.#period = mostFrequent(all.flatMap(({ womenShare }) => womenShare?.period ?? []));
    adoptElementStyles(host, [tensionStyles, shareDiscsStyles, rowFactsStyles]);
    this.#offerHearts();
    if (!host.territory)
      void loadOptional(
        'hires of the jobs',
        () => this.#loadHires(all),
        () => host.requestUpdate(),
      );
    if (typeof IntersectionObserver === 'function')
      this.#seen = new IntersectionObserver(
        entries => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) this.#read(target as HTMLElement);
        },
        // Loaded before the row is visible, so that it does not move under the reader.
        { rootMargin: '50% 0%' },
      );
  }

  async #loadHires(jobs: readonly Job[]): Promise<void> {
    const feed = this.#feed;
    if (!feed.has('recruitments')) return;
    const [plans, territories] = await Promise.all([
      feed.collection('recruitments', { main: true }),
      feed.collection('territories'),
    ]);
    for (const job of jobs) {
      const record = figureFor(plans, job, feed.info.territory, territories)?.figure;
      if (record && comparableShare(record)) this.#hires.set(job.id, record);
    }
    this.#hiresYear = mostFrequent([...this.#hires.values()].map(({ year }) => String(year)));
  }

  #offerHearts(): void {
    void loadOptional(
      'hearts of the jobs',
      () => import('./job-hearts.lazy.js'),
      ({ JobSaveButtons }) => {
        this.#saveButtons = JobSaveButtons.of(this.#host);
        this.#host.requestUpdate();
      },
    );
  }

  /** Observes the rows on screen, in place of those of an earlier list. */
  watch(): void {
    this.stop();
    if (this.#isWhole) return;
    for (const row of this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-job]')) this.#seen?.observe(row);
  }

  stop(): void {
    this.#seen?.disconnect();
  }

  #read(row: HTMLElement): void {
    const id = row.dataset['job'] ?? '';
    this.#seen?.unobserve(row);
    if (this.#requestedIds.has(id)) return;
    this.#requestedIds.add(id);
    void this.#feed.details('jobs', id).then(
      job => {
        if (!job) return;
        this.#jobs.set(id, job);
        this.#host.requestUpdate();
      },
      // The row keeps its name and sectors, and is requested again when it is visible again.
      () => this.#requestedIds.delete(id),
    );
  }

  /** Job with its long fields; undefined until they are loaded. */
  #detailed(row: Job): Job | undefined {
    return this.#isWhole ? row : this.#jobs.get(row.id);
  }

  /** Whether figures are hidden: easy reading keeps the description and the tension of a job. */
  get #isEasy(): boolean {
    return this.#host.reading === 'easy';
  }

  /** Pictogram of the job's sector. */
  pictogram({ sectors }: Job): TemplateResult {
    return pictogram(sectors);
  }

  /** Share of hires judged difficult, out of twenty, or else the tension. The year is above the list, unless the one of the row differs. */
  level(id: string, tension: JobLevel | undefined, period: string | undefined): TemplateResult | undefined {
    const hires = this.#isEasy ? undefined : this.#hires.get(id);
    const share = comparableShare(hires);
    if (share && hires && String(hires.year) === this.#hiresYear)
      return html`<span class="hires">${shareDiscs(share.beads * 5)}<span class="note"><span class="titled">${shareTitle(share)}</span><span class="words" aria-hidden="true">${share.words}</span></span></span>`;
    if (!tension) return undefined;
    const { level, record } = tension;
    return tensionBadge(
      level,
      record.period === period && !this.#hiresYear ? msg('Tension') : `${msg('Tension')} ${record.period}`,
    );
  }

  /** Column heads of the figures of the list, with their years. */
  heads(level: string | undefined, place: string | undefined): TemplateResult | typeof nothing {
    if (this.#isEasy) return nothing;
    const period = this.#period;
    const age = (name: string, ...facts: readonly (string | undefined)[]): TemplateResult | typeof nothing =>
      facts[0] ? html`<span class="pill">${name} ${facts.filter(Boolean).join(', ')}</span>` : nothing;
    return html`<p class="ages note">${this.#hiresYear ? age(msg('Embauches :'), this.#hiresYear, place) : age(msg('Tension :'), level, place)} ${age(msg('Paye et femmes :'), period, msg('France'))}</p>
      <div class="heads" aria-hidden="true"><span>${msg('Métier')}</span><span>${this.#hiresYear ? msg('Embauches difficiles') : msg('Tension')}</span><span>${msg('Net par mois')}</span><span>${msg('Part des femmes')}</span></div>`;
  }

  /** Sources of the figures of the list. */
  source(...[sources, provenances, ...options]: Parameters<typeof sourceNote>): unknown {
    const [hires] = this.#hires.values();
    const cited = hires ? [{ sourceId: hires.sourceId, period: this.#hiresYear }, ...provenances] : provenances;
    return [sourceNote(sources, cited, ...options), this.#saveButtons?.announcer.view()];
  }

  /** Button that saves the query; undefined without an address, or before a gesture. */
  get keepSearch(): ((name: string) => unknown) | undefined {
    const saveButtons = this.#saveButtons;
    return this.#host.hasAttribute('sync-url') && saveButtons ? name => saveButtons.search(name) : undefined;
  }

  /** Activities of the job and access to it; in easy reading, its activities alone. Undefined until they are loaded. */
  about(row: Job): TemplateResult | undefined {
    const job = this.#detailed(row);
    if (!job) return undefined;
    const { summary, easySummary, access } = job;
    if (this.#isEasy) return html`<p lang="fr">${easySummary ?? firstSentence(summary ?? '')}</p>`;
    return html`${summary ? html`<p lang="fr">${firstSentence(summary)}</p>` : nothing}
      ${access ? html`<p class="soft" lang="fr">${firstSentence(access)}</p>` : nothing}`;
  }

  /** Button that saves the job, at the end of its row. */
  keep(row: Job): unknown {
    return this.#saveButtons?.saveButton(row);
  }

  /** Pay and share of women; unpublished figures are left out. The year is written when it differs from the one of the list. */
  figures(row: Job): TemplateResult | typeof nothing {
    const job = this.#detailed(row);
    if (!job || this.#isEasy) return nothing;
    const { salary, womenShare } = job;
    const pay = salary && payAmount(salary);
    const year = ({ period }: { readonly period: string }): TemplateResult | typeof nothing =>
      period === this.#period ? nothing : html` <span class="note year">${period}</span>`;
    return html`<p class="pay">${pay ? html`<b>${pay}</b>${year(salary)}` : nothing}</p>
      <div class="women">${
        womenShare
          ? html`${shareDiscs(womenShare.value)}
              <p class="note"><span class="visually-hidden">${percent(womenShare.value)}. </span>${womenInWords(womenShare.value)}${year(womenShare)}</p>`
          : nothing
      }</div>`;
  }
}

const rowFactsStyles = css`
  /* In a list, a tint on each row says nothing. */
  .level .tension {
    padding: 0;
    gap: 0.5em;
    border: 0;
    background: none;
    font-weight: 500;
  }
  .hires {
    display: grid;
    gap: 0.25em;
  }
  .hires .discs {
    max-inline-size: none;
  }
  .job > .p .f {
    fill: var(--_surface);
  }
  .ages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.5em 0.75em;
  }
  .pill {
    padding: 0.125em 0.75em;
    border: var(--_border) solid var(--_line);
    border-radius: 1em;
    background: var(--_surface);
  }
  /* Without column heads, each row names its figure. */
  .heads,
  .words {
    display: none;
  }
  :is(.figures, .hires) .discs {
    grid-template-columns: repeat(10, 0.6875em);
    justify-content: start;
    gap: 0.1875em;
  }
  :is(.figures, .hires) .discs i {
    border-width: 0.09375em;
  }
  .year {
    white-space: nowrap;
  }
  @container (min-width: 48em) {
    .titled {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .words {
      display: inline;
    }
    .heads {
      display: grid;
      grid-template-columns: var(--columns);
      gap: 0 1.5em;
      padding: 0 1.25em 0.375em;
    }
    .heads > span {
      color: var(--_ink-soft);
      font-size: 0.875em;
    }
    .heads > :first-child {
      grid-column: 1 / 3;
    }
  }
  @container (max-width: 40em) {
    :is(.figures, .hires) .discs {
      grid-template-columns: repeat(20, minmax(0, 0.6875em));
    }
  }
  @media (forced-colors: active) {
    .job > .p {
      stroke: CanvasText;
    }
    .job > .p .f {
      fill: none;
    }
  }
`;
