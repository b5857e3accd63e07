// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { TaskController } from '../core/task-controller.js';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import type { DirectoryHost } from './directory-host.js';
import { loadJobs, NO_JOBS } from '@orientation-widgets/domain/directory/load-jobs.js';
import type { NamedJobs } from '@orientation-widgets/domain/directory/load-jobs.js';
import type { JobKeys } from '@orientation-widgets/domain/directory/named-jobs.js';
import { choice, option, radiusChoice } from './choice.js';
import type { ResourceData } from './resource-data.js';
import { localTime, localTimeIn, parseLocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { JobListQuery } from '@orientation-widgets/domain/directory/job-list-query.js';
import { PlaceListPage } from './place-list-page.js';

export type JobListHost = DirectoryHost<'near' | 'radius' | 'job' | 'sector' | 'at'>;

/** List around a place whose records name jobs. */
export abstract class JobListPage<
  Query extends JobListQuery,
  Host extends JobListHost = JobListHost,
> extends PlaceListPage<Query, Host> {
  protected now: LocalTime = localTime(new Date());
  readonly #jobs: TaskController<NamedJobs>;

  constructor(host: Host, styles: readonly CSSResult[]) {
    super(host, styles);
    // The records are listed even when the jobs cannot be loaded.
    this.#jobs = new TaskController<NamedJobs>(({ status }) => {
      if (status !== 'ready') return;
      this.search();
      this.listAnew();
    });
    host.addController(this.#jobs);
  }

  override open(data: ResourceData): void {
    super.open(data);
    void this.#jobs.run(async () => loadJobs(data.feed, await this.jobKeys(data)));
  }

  /** Keys of the jobs that the records of the page name. */
  protected abstract jobKeys(data: ResourceData): readonly JobKeys[] | Promise<readonly JobKeys[]>;

  protected get jobs(): NamedJobs {
    return this.#jobs.state.value ?? NO_JOBS;
  }

  /** Query attributes that all these pages share. */
  protected askedByHost(): Omit<JobListQuery, 'where'> {
    const { radius, job, sector } = this.host;
    return { job: job ?? undefined, sector: sector ?? undefined, radiusKm: radiusOf(radius) };
  }

  protected override search(): void {
    this.now = parseLocalTime(this.host.at ?? '') ?? localTimeIn(this.data.feed.info.territory);
    this.find();
  }

  /** Finds the records that match the query, at the time of the page. */
  protected abstract find(): void;

  protected jobChoice(): TemplateResult {
    const { job = '' } = this.query;
    return choice(
      msg('Métier'),
      html`${option('', msg('un métier'), job)}${this.jobs.namedJobs.map(namedJob => option(namedJob.id, jobName(namedJob.title), job))}`,
      value => this.ask({ job: value || undefined } as Partial<Query>),
    );
  }

  protected placeChoice(): TemplateResult {
    const { where, radiusKm } = this.query;
    return html`<span>${msg('près de')}</span> ${this.place.view(where, place => this.askAround(place))}
      ${where ? radiusChoice(radiusKm, value => this.ask({ radiusKm: value } as Partial<Query>)) : ''}`;
  }
}
