// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Job, JobProfile } from '@orientation-widgets/feed';
import { similarJobs } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { JobCard } from '../../job-card/job-card.js';
import { jobName } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { firstOf } from '../page/explorer-labels.js';
import type { ExplorerHost } from '../explorer-host.js';

define('job-card', JobCard);

/** Jobs proposed for their skills. */
const mostNear = 4;
const mostShared = 3;

/** What a job open in place is drawn from. */
export interface OpenedJobProps {
  readonly host: ExplorerHost;
  readonly jobId: string;
  readonly jobs: Collection<Job>;
  readonly profiles: readonly JobProfile[];
  goTo(jobId: string): void;
  /** Sets jobs side by side. */
  compare(...jobIds: readonly string[]): void;
}

/** The job's card, then the jobs that ask for the same skills. */
export function openedJob({ host, jobId, jobs, profiles, goTo, compare }: OpenedJobProps): TemplateResult {
  const level = host.headingLevel + 3;
  const near = similarJobs(profiles, jobId, mostNear).flatMap(({ jobId: id, shared }) => {
    const job = jobs.get(id);
    return job ? [{ job, shared }] : [];
  });
  return html`<job-card
      .job=${jobId}
      variant="full"
      .feed=${host.feed}
      .territory=${host.territory}
      .trainingHref=${host.trainingHref}
      .reading=${host.reading}
      .headingLevel=${level}
    ></job-card>
    ${
      near.length
        ? html`<section class="near">
          ${heading(level, msg('Avec les mêmes savoir-faire'), 'subtitle')}
          <ul>
            ${near.map(
              ({ job, shared }) => html`<li>
                <button class="btn sec" type="button" lang="fr" @click=${() => goTo(job.id)}>${jobName(job.title)}</button>
                <span class="soft">${msg(str`En commun : ${firstOf(shared, mostShared)}`)}</span>
                <button class="btn quiet" type="button" @click=${() => compare(jobId, job.id)}>
                  ${msg('Comparer')}<span class="visually-hidden" lang="fr"> ${jobName(job.title)}</span>
                </button>
              </li>`,
            )}
          </ul>
        </section>`
        : nothing
    }`;
}
