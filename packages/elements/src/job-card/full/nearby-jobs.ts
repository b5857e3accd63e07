// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { runGesture } from '../../core/run-gesture.js';
import { TaskController } from '../../core/task-controller.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import type { CardProps } from '../shared/card-props.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { linkStyles } from '../shared/link.styles.js';
import type { JobData } from '../shared/job-data.js';
import { jobLink } from '../shared/job-link.js';
import type { JobView } from '../shared/job-sections.js';

/** Draws the path to a job, trainings included, under headings of a level. */
type PathView = (level: number) => TemplateResult;

const ofHost = new WeakMap<LitElement, NearbyJobs>();

/** Related jobs and next steps, each with the path that leads there, loaded on request. */
export class NearbyJobs {
  readonly #host: CardProps['host'];
  readonly #path: TaskController<PathView>;
  /** Ids of the job shown, and of the one whose path is open. */
  #open: string | undefined;

  /** Returns the controller of a card, created on the first call. */
  static of(host: CardProps['host']): NearbyJobs {
    const controller = ofHost.get(host) ?? new NearbyJobs(host);
    ofHost.set(host, controller);
    return controller;
  }

  private constructor(host: CardProps['host']) {
    this.#host = host;
    this.#path = new TaskController(() => host.requestUpdate());
    adoptElementStyles(host, [linkStyles, nearbyStyles]);
  }

  /** List of jobs with a title; nothing when it is empty. */
  view(title: string, jobs: readonly JobRecord[], data: JobData, card: CardProps): JobView {
    if (!jobs.length) return nothing;
    const level = card.level + 1;
    return html`<section class="nearby">
      ${heading(level, title, 'subtitle')}
      <ul>
        ${jobs.map(job => html`<li>${this.#jobView(job, data, card)}</li>`)}
      </ul>
    </section>`;
  }

  #jobView(job: JobRecord, data: JobData, card: CardProps): TemplateResult {
    const name = jobName(job.title);
    const isOpen = this.#open === pair(data.job, job);
    return html`<span lang="fr">${jobLink(job.id, name, 'link', card, () => card.goTo(job.id))}</span>
      ${
        data.feed
          ? html`<button class="btn quiet" type="button" aria-expanded=${isOpen} @click=${() => this.#toggle(job, data)}>
            ${msg('Passer à ce métier')}<span class="visually-hidden" lang="fr">${name}</span>
          </button>`
          : nothing
      }
      ${isOpen ? html`<div class="path">${this.#pathView(card.level + 2)}</div>` : nothing}`;
  }

  #pathView(level: number): TemplateResult {
    const { state } = this.#path;
    switch (state.status) {
      case 'ready':
        return state.value(level);
      case 'error':
        return html`<p role="alert">
          ${msg('Ce chemin ne s’affiche pas. Ce n’est pas de votre fait.')}
          <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>
        </p>`;
      default:
        return html`<p class="soft" role="status">${msg('Recherche du chemin…')}</p>`;
    }
  }

  #toggle(to: JobRecord, { job: from, feed, figures }: JobData): void {
    const toggledPair = pair(from, to);
    const isOpen = this.#open === toggledPair;
    this.#open = isOpen ? undefined : toggledPair;
    if (isOpen || !feed) return this.#path.set({ status: 'idle' });
    void this.#path.run(async () => {
      const [{ loadJobPath }, { pathView, pathStyles }, { JobTrainings }] = await Promise.all([
        import('@orientation-widgets/domain/jobs/job-path.js'),
        import('./path-view.lazy.js'),
        import('../trainings/job-trainings.lazy.js'),
      ]);
      adoptElementStyles(this.#host, [pathStyles]);
      const path = await loadJobPath(feed, from, to);
      const trainings = path.to.rome?.length
        ? new JobTrainings(feed, path.to, figures?.askedId, this.#host)
        : undefined;
      const print = (): void =>
        void runGesture(this.#host, async () => (await import('./print-path.lazy.js')).printPath(from, path));
      return level => pathView(path, level, trainings?.view(level), print);
    });
  }
}

const pair = (from: JobRecord, to: JobRecord): string => `${from.id} ${to.id}`;

const nearbyStyles = css`
  .nearby {
    grid-column: 1 / -1;
  }
  .nearby > ul {
    display: grid;
  }
  .nearby > ul > li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: var(--_s1) var(--_s3);
    align-items: center;
    padding-block: var(--_s1);
    border-block-end: var(--_border) solid var(--_line);
  }
  .nearby .link {
    padding-block: 0.5em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .nearby [aria-expanded]::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-block-end: 0.25em;
    border: solid currentcolor;
    border-width: 0 0.125em 0.125em 0;
    rotate: 45deg;
  }
  .nearby [aria-expanded='true']::after {
    margin-block: 0.25em 0;
    rotate: 225deg;
  }
  @container (max-width: 20em) {
    .nearby > ul > li {
      grid-template-columns: 1fr;
      justify-items: start;
    }
  }
  @media print {
    .nearby [aria-expanded] {
      display: none;
    }
  }
`;
