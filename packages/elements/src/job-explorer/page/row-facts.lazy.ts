// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed, Job } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { percent } from '@orientation-widgets/domain/words/format.js';
import type { JobLevel } from '@orientation-widgets/domain/jobs/job-levels.js';
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

/** The first sentence of a text. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s\p{Lu}|$)/su.exec(text)?.[0] ?? text;

/** What is said of each job of the list, read when its row is about to be seen. */
export class RowFacts {
  readonly #host: ExplorerHost;
  readonly #feed: Feed;
  readonly #jobs = new Map<string, Job>();
  readonly #requestedIds = new Set<string>();
  /** Undefined in a browser that has none: the rows keep their names and sectors. */
  readonly #seen: IntersectionObserver | undefined;
  /** What keeps jobs, once the visitor made a gesture. */
  #saveButtons: JobSaveButtons | undefined;
  /** The feed is in one file: its jobs have their long fields at once. */
  readonly #isWhole: boolean;

  constructor(host: ExplorerHost, feed: Feed, jobs: Iterable<Job>) {
    this.#host = host;
    this.#feed = feed;
    this.#isWhole = [...jobs].some(({ summary }) => summary !== undefined);
    adoptElementStyles(host, [tensionStyles, shareDiscsStyles, rowFactsStyles]);
    for (const gesture of ['pointerover', 'focusin']) host.addEventListener(gesture, this.#offerHearts);
    if (typeof IntersectionObserver === 'function')
      this.#seen = new IntersectionObserver(
        entries => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) this.#read(target as HTMLElement);
        },
        // Before the row is in sight, so that it does not move what one reads.
        { rootMargin: '50% 0%' },
      );
  }

  readonly #offerHearts = (): void => {
    if (this.#saveButtons) return;
    void loadOptional(
      'hearts of the jobs',
      () => import('./job-hearts.lazy.js'),
      ({ JobSaveButtons }) => {
        this.#saveButtons = JobSaveButtons.of(this.#host);
        this.#host.requestUpdate();
      },
    );
  };

  /** Watches the rows on screen; those of an earlier list are forgotten. */
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
      // The name and the sectors stay; the row asks again when it comes back in sight.
      () => this.#requestedIds.delete(id),
    );
  }

  /** The job with its long fields. */
  #detailed(row: Job): Job | undefined {
    return this.#isWhole ? row : this.#jobs.get(row.id);
  }

  /** Easy reading keeps what a job is and how hard it is to recruit for: figures are in the job. */
  get #isEasy(): boolean {
    return this.#host.reading === 'easy';
  }

  /** The drawing of its sector. */
  pictogram({ sectors }: Job): TemplateResult {
    return pictogram(sectors);
  }

  /** Its tension, with its year. */
  level({ level, record }: JobLevel): TemplateResult {
    return tensionBadge(level, `${msg('Tension')} ${record.period}`);
  }

  /** Where the figures of the list come from. */
  source(...cited: Parameters<typeof sourceNote>): unknown {
    return [sourceNote(...cited), this.#saveButtons?.announcer.view()];
  }

  /** The button that keeps what is asked; undefined while it has no address, or before a gesture. */
  get keepSearch(): ((name: string) => unknown) | undefined {
    const saveButtons = this.#saveButtons;
    return this.#host.hasAttribute('sync-url') && saveButtons ? name => saveButtons.search(name) : undefined;
  }

  /** What one does there and the way in; in easy reading, what one does alone. Undefined while they are not known. */
  about(row: Job): TemplateResult | undefined {
    const job = this.#detailed(row);
    if (!job) return undefined;
    const { summary, easySummary, access } = job;
    if (this.#isEasy) return html`<p lang="fr">${easySummary ?? firstSentence(summary ?? '')}</p>`;
    return html`${summary ? html`<p lang="fr">${firstSentence(summary)}</p>` : nothing}
      ${access ? html`<p class="soft" lang="fr">${firstSentence(access)}</p>` : nothing}`;
  }

  /** Pay and share of women, each with its year, or that the sources do not say them; and the heart of the job. */
  figures(row: Job): unknown {
    return [this.#figures(row), this.#saveButtons?.saveButton(row)];
  }

  #figures(row: Job): TemplateResult | typeof nothing {
    const job = this.#detailed(row);
    if (!job || this.#isEasy) return nothing;
    const { salary, womenShare } = job;
    const pay = salary && payAmount(salary);
    return html`<p>
        ${pay ? html`<b>${pay}</b> <span class="note year">${salary.period}</span>` : html`<span class="note">${msg('Paye non publiée')}</span>`}
      </p>
      ${
        womenShare
          ? html`${shareDiscs(womenShare.value)}
              <p class="note"><span class="visually-hidden">${percent(womenShare.value)}. </span>${womenInWords(womenShare.value)}, <span class="year">${womenShare.period}</span></p>`
          : html`<p class="note">${msg('Part des femmes non publiée')}</p>`
      }`;
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
  .job > .p .f {
    fill: var(--_surface);
  }
  .figures {
    display: grid;
    align-content: start;
    gap: 0.25em;
  }
  .figures .discs {
    grid-template-columns: repeat(10, 0.6875em);
    justify-content: start;
    gap: 0.1875em;
  }
  .figures .discs i {
    border-width: 0.09375em;
  }
  .year {
    white-space: nowrap;
  }
  @container (max-width: 40em) {
    .figures .discs {
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
