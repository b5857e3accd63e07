// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, jobName, percent } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../core/heading.js';
import { comparableShare, shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { shareDiscs, shareInWords } from '../jobs/share-discs.js';
import { shareDiscsStyles } from '../jobs/share-discs.styles.js';
import { sourceNote } from '../sources/source-note.js';
import { tensionBadge } from '../jobs/tension-badge.js';
import { levelOf, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { linkStyles } from './shared/link.styles.js';
import { selectJob } from './shared/job-data.js';
import type { JobData, JobQuery } from './shared/job-data.js';
import { jobLink } from './shared/job-link.js';
import type { JobLinkProps } from './shared/job-link.js';
import { payAmount, payNote } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { inline } from '@orientation-widgets/domain/jobs/job-labels.js';

/** Maximum number of jobs: a fourth column would be too narrow for its text. */
const MAX_JOBS = 3;

/** Other jobs of a comparison: those that the feed has, each once. */
export async function comparedJobs(
  feed: Feed,
  [job, otherJobs]: readonly [job: string | JobRecord, others: string | null],
  query: JobQuery,
): Promise<JobData[]> {
  const keys = otherJobs?.split(/[\s,]+/).filter(Boolean) ?? [];
  const [first, ...all] = await Promise.all([job, ...keys].map(key => selectJob(feed, key, query)));
  const seen = new Set([first?.job.id]);
  return all
    .filter(data => data !== undefined)
    .filter(({ job }) => !seen.has(job.id) && seen.add(job.id))
    .slice(0, MAX_JOBS - 1);
}

/** Comparison of two or three jobs, a row for each question; on a narrow screen, one question after the other. */
export function compareView(
  jobs: readonly JobData[],
  context: JobLinkProps & { readonly level: number; readonly open: (id: string) => void },
): TemplateResult {
  const rows: readonly (readonly [string, (data: JobData) => unknown])[] = [
    [msg('Ce qu’on y fait'), ({ job }) => job.summary],
    [msg('Ce qu’il faut savoir faire'), ({ job }) => inline(job.skills ?? [])],
    [msg('Recrutements prévus'), plans],
    [msg('Tension'), tension],
    [msg('Salaire'), pay],
    [msg('Pour y arriver'), ({ job }) => job.access],
    [msg('Conditions de travail'), ({ job }) => inline(job.conditions ?? [])],
    [msg('Le week-end et la nuit'), hours],
    [msg('Part des femmes'), women],
  ];
  const answers = rows
    .map(([name, valueOf]) => [name, jobs.map(valueOf)] as const)
    .filter(([, values]) => values.some(Boolean));
  return html`<article class="sheet compare">
    ${titleHeading(context.level, msg('Comparer ces métiers'))}
    <table role="table">
      <caption class="visually-hidden">${msg('Une colonne par métier, une ligne par question.')}</caption>
      <thead>
        <tr role="row">
          <td role="cell"></td>
          ${jobs.map(
            ({ job }) => html`<th scope="col" role="columnheader" lang="fr">
              ${jobLink(job.id, jobName(job.title), 'link', context, () => context.open(job.id))}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${answers.map(
          ([name, values]) => html`<tr role="row">
            <th scope="row" role="rowheader">${name}</th>
            ${jobs.map(({ job }, column) => html`<td role="cell" lang="fr"><span class="whose" aria-hidden="true">${jobName(job.title)}</span>${values[column] || html`<span class="soft">${msg('Non renseigné')}</span>`}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
    ${sources(jobs)}
  </article>`;
}

function tension({ figures }: JobData): unknown {
  const { near, wider } = figures?.tension ?? {};
  const displayedTension = levelOf(near?.record) ? near : wider;
  const level = levelOf(displayedTension?.record);
  if (!level) return near && withheldReason(near.record);
  return html`${tensionBadge(level)} <span class="note"><bdi>${displayedTension?.place}</bdi>, ${displayedTension?.record.period}</span>`;
}

function plans({ figures }: JobData): unknown {
  const planned = figures?.plans.wider ?? figures?.plans.near;
  const share = comparableShare(planned?.record);
  const change = planned && plansChange(planned.record);
  return (
    planned &&
    html`<b>${capital(recruitmentLabel(planned.record, 'projects'))}</b> <span class="note"><bdi>${planned.place}</bdi>, ${planned.record.year}</span>
      ${share ? html`<div class="hires">${shareDiscs(share.beads * 5)}${shareTitle(share)}</div>` : nothing}
      ${change ? html`<br />${change}` : nothing}`
  );
}

function pay({ job: { salary } }: JobData): unknown {
  const amount = salary && payAmount(salary);
  return amount && html`<b>${amount}</b> <span class="note">${payNote(salary)}</span>`;
}

function women({ job: { womenShare } }: JobData): unknown {
  if (!womenShare) return undefined;
  const { value } = womenShare;
  return html`${shareDiscs(value)}<b>${percent(value)}</b>, ${shareInWords(value)}`;
}

/** Place, period and source of every figure of the table. */
function sources(jobs: readonly JobData[]): TemplateResult | typeof nothing {
  const [first] = jobs;
  return first
    ? sourceNote(
        first.sources,
        jobs.flatMap(({ job, figures }) => [
          ...[figures?.tension.near, figures?.tension.wider].flatMap(placedTension =>
            levelOf(placedTension?.record) && placedTension
              ? [
                  {
                    sourceId: placedTension.record.sourceId,
                    period: placedTension.record.period,
                    place: placedTension.place,
                  },
                ]
              : [],
          ),
          ...[figures?.plans.wider ?? figures?.plans.near].flatMap(placedPlans =>
            placedPlans
              ? [
                  {
                    sourceId: placedPlans.record.sourceId,
                    period: String(placedPlans.record.year),
                    place: placedPlans.place,
                  },
                ]
              : [],
          ),
          ...[job.salary, job.unusualHours, job.womenShare].flatMap(figure =>
            figure ? [{ ...figure, place: msg('France') }] : [],
          ),
        ]),
      )
    : nothing;
}

function hours({ job: { unusualHours } }: JobData): unknown {
  if (!unusualHours) return undefined;
  const { saturday, sunday, night } = unusualHours;
  const facts = [
    saturday === undefined ? undefined : html`<li>${msg('Samedi')}\u202f: ${percent(saturday)}</li>`,
    sunday === undefined ? undefined : html`<li>${msg('Dimanche')}\u202f: ${percent(sunday)}</li>`,
    night === undefined ? undefined : html`<li>${msg('Nuit')}\u202f: ${percent(night)}</li>`,
  ].filter(item => item !== undefined);
  return facts.length ? html`<ul>${facts}</ul>` : undefined;
}

const ownStyles = css`
  .compare .title {
    font-size: 1.5em;
  }
  .compare table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  .compare th,
  .compare td {
    padding: var(--_s3);
    border-block-start: var(--_border) solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.4;
    hyphens: auto;
  }
  .compare thead :is(th, td) {
    border: 0;
    font-weight: 600;
  }
  .compare tbody th {
    padding-inline-start: 0;
    color: var(--_ink-soft);
  }
  .compare .note {
    display: block;
  }
  .compare tbody b {
    font-size: 1.125em;
    font-weight: 600;
  }
  .compare .discs {
    grid-template-columns: repeat(10, 0.75em);
    justify-content: start;
    gap: 0.1875em;
    margin-block: 0.375em;
  }
  .compare .link {
    padding: 0;
  }
  .whose {
    display: none;
  }
  @container (max-width: 40em) {
    .compare :is(table, thead, tbody, tr, th, td) {
      display: block;
    }
    .compare thead td {
      display: none;
    }
    .compare tbody th {
      padding-block-end: 0;
      font-weight: 600;
      color: var(--_ink);
    }
    .compare tbody td {
      border: 0;
      padding: var(--_s2) 0 0;
    }
    .compare tbody tr {
      padding-block-end: var(--_s3);
    }
    .compare thead th {
      border: 0;
      padding: var(--_s2) 0;
    }
    .whose {
      display: block;
      color: var(--_ink-soft);
      font-size: 0.875em;
    }
  }
  @media print {
    /* A grid forgets the height of the head that is repeated on each page. */
    .sheet.compare {
      display: block;
    }
    .compare table {
      margin-block: 1em;
    }
    .compare tr {
      break-inside: avoid;
    }
    /* The head is repeated on each page, but Chromium leaves its buttons blank there. */
    .compare thead .link {
      display: contents;
      color: inherit;
    }
  }
`;

export const compareStyles = [linkStyles, shareDiscsStyles, ownStyles];
