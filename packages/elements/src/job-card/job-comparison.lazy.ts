// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { capital, jobListName, percent } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../core/heading.js';
import { comparableShare, shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { plansChange } from '@orientation-widgets/domain/jobs/plans-change.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { shareDiscs, shareInWords } from '../jobs/share-discs.js';
import { sourceNote } from '../sources/source-note.js';
import { tensionBadge } from '../jobs/tension-badge.js';
import { levelOf, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { comparisonStyles } from './job-comparison.styles.js';
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

/** Answer of a job to one question. */
interface Answer {
  /** Text by which equal answers are recognised. */
  readonly text: string;
  readonly view: unknown;
  /** Place, period and meaning of the figure. */
  readonly note?: string | undefined;
}

interface Row {
  readonly name: string;
  /** Note that all the answers share, said once. */
  readonly note: string | undefined;
  readonly answers: readonly (Answer | undefined)[];
}

type Question = readonly [string, (data: JobData) => Answer | undefined];

/** Questions that at least one job answers. */
function rowsOf(jobs: readonly JobData[], questions: readonly Question[]): Row[] {
  return questions
    .map(([name, answerOf]) => {
      const answers = jobs.map(answerOf);
      const [note, ...otherNotes] = new Set(answers.flatMap(answer => (answer ? [answer.note] : [])));
      return { name, note: otherNotes.length ? undefined : note, answers };
    })
    .filter(({ answers }) => answers.some(Boolean));
}

const words = (text: string | undefined): Answer | undefined => (text ? { text, view: text } : undefined);

/** Comparison of two or three jobs, a row for each question: figures first, then words. On a narrow screen, one question after the other. */
export function compareView(
  jobs: readonly JobData[],
  context: JobLinkProps & { readonly level: number; readonly open: (id: string) => void },
): TemplateResult {
  const mostPaid = Math.max(...jobs.map(({ job }) => job.salary?.median ?? 0));
  const rows = rowsOf(jobs, [
    [msg('Ce qu’on y fait'), ({ job }) => words(job.summary)],
    [msg('Salaire'), data => pay(data, mostPaid)],
    [msg('Recrutements prévus'), plans],
    [msg('Tension'), tension],
    [msg('Part des femmes'), women],
    [msg('Le week-end et la nuit'), hours],
    [msg('Pour y arriver'), ({ job }) => words(job.access)],
    [msg('Ce qu’il faut savoir faire'), ({ job }) => words(inline(job.skills ?? []))],
    [msg('Conditions de travail'), ({ job }) => words(inline(job.conditions ?? []))],
  ]);
  return html`<article class="sheet compare">
    ${titleHeading(context.level, msg('Comparer ces métiers'))}
    <table role="table" class="lettered">
      <caption class="visually-hidden">${msg('Une colonne par métier, une ligne par question.')}</caption>
      <thead>
        <tr role="row">
          <td role="cell"></td>
          ${jobs.map(
            ({ job }) => html`<th scope="col" role="columnheader" lang="fr">
              ${jobLink(job.id, jobListName(job.title), 'link', context, () => context.open(job.id))}
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row => html`<tr role="row">
            <th scope="row" role="rowheader">${row.name} ${row.note ? html`<span class="note">${row.note}</span>` : nothing}</th>
            ${cells(jobs, row)}
          </tr>`,
        )}
      </tbody>
    </table>
    ${sources(jobs)}
  </article>`;
}

/** A cell for each job, or one for all when they answer the same. */
function cells(jobs: readonly JobData[], { note, answers }: Row): unknown {
  const [first, ...otherAnswers] = answers;
  const isShared = first && otherAnswers.every(answer => answer?.text === first.text && answer.note === first.note);
  if (isShared)
    return html`<td role="cell" colspan=${jobs.length} lang="fr">
      ${first.view} <span class="note">${msg('Pareil partout')}</span>
    </td>`;
  return jobs.map((_, column) => {
    const answer = answers[column];
    const ownNote = answer?.note === note ? undefined : answer?.note;
    return html`<td role="cell" lang="fr">
      ${answer ? answer.view : html`<span class="soft">${msg('Non renseigné')}</span>`}
      ${ownNote ? html`<span class="note">${ownNote}</span>` : nothing}
    </td>`;
  });
}

const placed = ({ place }: { readonly place: string }, period: string): string =>
  [place, period].filter(Boolean).join(', ');

function tension({ figures }: JobData): Answer | undefined {
  const { near, wider } = figures?.tension ?? {};
  const displayedTension = levelOf(near?.record) ? near : wider;
  const level = levelOf(displayedTension?.record);
  if (!displayedTension || !level) return words(near && withheldReason(near.record));
  return {
    text: String(level),
    view: tensionBadge(level),
    note: placed(displayedTension, displayedTension.record.period),
  };
}

function plans({ figures }: JobData): Answer | undefined {
  const planned = figures?.plans.wider ?? figures?.plans.near;
  if (!planned) return undefined;
  const share = comparableShare(planned.record);
  const change = plansChange(planned.record);
  const text = capital(recruitmentLabel(planned.record, 'projects'));
  return {
    text,
    view: html`<b>${text}</b>
      ${share ? html`<div class="hires">${shareDiscs(share.beads * 5)}${shareTitle(share)}</div>` : nothing}
      ${change ? html`<span class="note">${change}</span>` : nothing}`,
    note: placed(planned, String(planned.record.year)),
  };
}

/** Pay, and a bar as long as its part of the highest median. */
function pay({ job: { salary } }: JobData, most: number): Answer | undefined {
  const text = salary && payAmount(salary);
  if (!text) return undefined;
  const { median } = salary;
  return {
    text,
    view: html`<b>${text}</b>${median === undefined ? nothing : bar((100 * median) / most)}`,
    note: payNote(salary),
  };
}

function women({ job: { womenShare } }: JobData): Answer | undefined {
  if (!womenShare) return undefined;
  const { value, period } = womenShare;
  return {
    text: String(value),
    view: html`<b>${percent(value)}</b>, ${shareInWords(value)}${shareDiscs(value)}`,
    note: [msg('France'), period].join(', '),
  };
}

/** Bar on a line of one hundred. Decorative: the figure is always written. */
function bar(length: number): TemplateResult {
  return html`<svg class="bar flip" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="rest" d="M0 3H100"/><path d="M0 3H${Math.round(length)}"/>`}
  </svg>`;
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

function hours({ job: { unusualHours } }: JobData): Answer | undefined {
  if (!unusualHours) return undefined;
  const { saturday, sunday, night, period } = unusualHours;
  const shares = (
    [
      [msg('Samedi'), saturday],
      [msg('Dimanche'), sunday],
      [msg('Nuit'), night],
    ] as const
  ).flatMap(([name, share]) => (share === undefined ? [] : [{ name, share }]));
  if (!shares.length) return undefined;
  return {
    text: shares.map(({ name, share }) => `${name} ${share}`).join(),
    view: html`<ul>
      ${shares.map(({ name, share }) => html`<li>${name}\u202f: ${percent(share)}${bar(share)}</li>`)}
    </ul>`,
    note: [msg('France'), period].join(', '),
  };
}

export const compareStyles = [linkStyles, comparisonStyles];
