// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { shownTestimonies } from '@orientation-widgets/domain/jobs/testimonies.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import type { JobKeys } from '@orientation-widgets/domain/directory/named-jobs.js';
import { provenancesOf } from '../directory/provenances.js';
import type { ResourceData } from '../directory/resource-data.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { JobListPage } from '../directory/job-list-page.js';
import type { JobListHost } from '../directory/job-list-page.js';
import type { JobListQuery } from '@orientation-widgets/domain/directory/job-list-query.js';
import { helpersFor, whomToAsk } from '../directory/whom-to-ask.js';
import { ambassadorCard, testimonyCard } from './people-cards.js';
import { isAmbassador, keysOf, peopleOf } from '@orientation-widgets/domain/directory/people.js';
import type { People } from '@orientation-widgets/domain/directory/people.js';
import { peopleStyles } from './people.styles.js';

/** Needs of the contacts who may know people with a given job. */
const ASKED: readonly Need[] = ['job', 'placement'];

/** Number of cards shown in easy reading: few enough to choose from. */
const EASY_SHOWN = 3;

/** People who agreed to talk about their job, near a place, and testimonies; or contacts when there is none. */
export class PeoplePage extends JobListPage<JobListQuery> {
  protected override readonly items = '.said';
  protected override query: JobListQuery = { radiusKm: radiusOf(undefined) };
  #testimonies: readonly Testimony[] = [];
  #matches: People = { near: [], further: [], testimonies: [] };

  constructor(host: JobListHost) {
    super(host, [peopleStyles]);
  }

  /** Loads the testimonies first, because they name jobs too. */
  protected override async jobKeys({ feed, resources }: ResourceData): Promise<JobKeys[]> {
    const all = await feed.collection('testimonies').catch(() => []);
    this.#testimonies = shownTestimonies(all, localDay());
    return [...resources.filter(isAmbassador).map(({ ambassador }) => ambassador), ...this.#testimonies].map(keysOf);
  }

  protected override attributes(): Partial<JobListQuery> {
    return this.askedByHost();
  }

  protected override find(): void {
    const matches = peopleOf(this.data.resources, this.#testimonies, this.query, this.jobs.byKey, this.now.day);
    this.#matches = this.data.parts?.sure(matches) ?? matches;
  }

  protected override summary(): string {
    const { near, testimonies } = this.#matches;
    return [ambassadorCount(near.length, this.query), testimonyCount(testimonies.length)].filter(Boolean).join('. ');
  }

  override view(): TemplateResult {
    const { headingLevel } = this.host;
    const title = msg('Parler avec quelqu’un du métier');
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">
        ${titleHeading(headingLevel, title)}
        <div class="sent" part="search" role="search" aria-label=${title}>
          <span>${msg('J’aimerais parler avec quelqu’un qui connaît')}</span>
          ${this.jobChoice()} ${this.placeChoice()}
        </div>
      </div>
      <div class="results" part="results">${this.around(() => this.#results())}</div>
    </div>`;
  }

  #results(): TemplateResult {
    const { headingLevel, reading } = this.host;
    const level = headingLevel + 1;
    const { near, further, testimonies } = this.#matches;
    const few = reading === 'easy';
    const people = few ? near.slice(0, EASY_SHOWN) : near;
    const visibleTestimonies = testimonies.slice(0, few ? EASY_SHOWN : this.visibleCount);
    const helpers = near.length ? [] : helpersFor(ASKED, this.data, this.query, this.now);
    return html`<div class="results-head">${heading(level, ambassadorCount(near.length, this.query), 'count', 'count')}</div>
        ${
          near.length
            ? html`<p class="note">${msg('Ces personnes ont accepté d’être citées ici.')}</p>
                <ul class="sheet helpers">${people.map(ambassador => ambassadorCard(ambassador, this.jobs, level + 1))}</ul>`
            : html`<p class="sheet nothing">${msg('Nous ne citons que les personnes qui l’ont accepté. Cela ne veut pas dire que personne ne viendrait.')}</p>
                ${whomToAsk(helpers, msg('Qui peut vous présenter quelqu’un'), level)}`
        }
        ${
          further.length
            ? html`${heading(level, msg('Plus loin'), 'subtitle further')}
                <ul class="sheet helpers">${further.map(ambassador => ambassadorCard(ambassador, this.jobs, level + 1))}</ul>`
            : nothing
        }
        ${
          visibleTestimonies.length
            ? html`${heading(level, msg('Ce qu’elles et ils en disent'), 'subtitle further')}
                <p class="note">${msg('Celles et ceux qui apprennent d’abord.')}</p>
                <ul class="sheet helpers">${visibleTestimonies.map(testimony => testimonyCard(testimony, this.jobs))}</ul>
                ${few ? nothing : moreButton(visibleTestimonies.length, testimonies.length, next => msg(str`Voir ${number(next)} de plus`), this.more)}`
            : nothing
        }
        ${sourceNote(
          this.data.sources,
          provenancesOf(this.data.sources, [
            ...[...people, ...further, ...helpers].map(({ resource }) => resource),
            ...visibleTestimonies,
          ]),
        )}`;
  }
}

function ambassadorCount(count: number, { where }: JobListQuery): string {
  const people = count
    ? plural(count, msg(str`${number(count)} personne peut en parler|${number(count)} personnes peuvent en parler`))
    : msg('Personne n’est encore indiqué');
  return where ? `${people} ${msg(str`près ${where.ofName}`)}` : people;
}

function testimonyCount(count: number): string {
  return count ? plural(count, msg(str`${number(count)} témoignage|${number(count)} témoignages`)) : '';
}
