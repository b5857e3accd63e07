// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { exportedParts } from '../../core/exported-parts.js';
import { msg, str } from '@lit/localize';
import type { JobProfile } from '@orientation-widgets/feed';
import { similarJobs } from '@orientation-widgets/search';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import '../../define/job-card.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { firstOf } from '../shared/explorer-labels.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import type { ExplorerData } from '../shared/explorer-data.lazy.js';
import { WhyNot } from './why-not.js';

/** Maximum number of jobs suggested for their skills, and of skills named for each. */
const MAX_SIMILAR = 4;
const MAX_SHARED = 3;

export interface OpenedJobProps {
  readonly host: ExplorerHost;
  readonly jobId: string;
  readonly data: ExplorerData;
  readonly profiles: readonly JobProfile[];
  /** Ids of the related jobs; undefined until they are known. */
  readonly related: readonly string[] | undefined;
  goTo: (jobId: string) => void;
  /** Shows these jobs side by side. */
  compare: (...jobIds: readonly string[]) => void;
  /** Share button of the job; nothing when it has no address. */
  readonly share: TemplateResult | typeof nothing;
}

/** Card of the job, then the jobs that require the same skills. */
export function openedJob({
  host,
  jobId,
  data,
  profiles,
  related,
  goTo,
  compare,
  share,
}: OpenedJobProps): TemplateResult {
  const level = host.headingLevel + 3;
  const similar = related ? similarJobs(profiles, jobId, MAX_SIMILAR, related) : [];
  const near = similar.flatMap(({ jobId: id, shared }) => {
    const job = data.jobs.get(id);
    return job ? [{ job, shared }] : [];
  });
  return html`<job-card
      .job=${jobId}
      exportparts=${exportedParts('job-card', 'training-card')}
      variant="full"
      keepable
      .feed=${host.feed}
      .territory=${host.territory}
      .trainingHref=${host.trainingHref}
      .reading=${host.reading}
      .headingLevel=${level}
    ></job-card>
    <div class="share-job">${share}</div>
    ${
      near.length
        ? html`<section class="near">
          ${heading(level, msg('Avec les mêmes savoir-faire'), 'subtitle')}
          <ul>
            ${near.map(
              ({ job, shared }) => html`<li>
                <button class="btn sec" type="button" lang="fr" @click=${() => goTo(job.id)}>${jobName(job.title)}</button>
                <span class="soft">${msg(str`En commun : ${firstOf(shared, MAX_SHARED)}`)}</span>
                <button class="btn quiet" type="button" @click=${() => compare(jobId, job.id)}>
                  ${msg('Comparer')}<span class="visually-hidden" lang="fr"> ${jobName(job.title)}</span>
                </button>
              </li>`,
            )}
          </ul>
        </section>`
        : nothing
    }
    ${WhyNot.of(host).view({ level, jobId, data, goTo })}`;
}

export const openedJobStyles = css`
  .share-job {
    padding: 0 1.25em 1em;
  }
  .share-job:empty {
    display: none;
  }
  .opened {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0.5em -1.25em -1em;
  }
  /* The card is part of the box it opens in: it has no borders of its own. */
  .opened > job-card {
    margin-inline: calc(-1 * var(--_border));
    margin-block-end: calc(-1 * var(--_border));
    --ow-radius-large: 0;
  }
  .near {
    padding: 1.25em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .near ul {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .near li {
    display: grid;
    justify-items: start;
    gap: 0.25em;
  }
`;
