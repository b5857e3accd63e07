// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { TaskController } from '../../core/task-controller.js';
import { jobName } from '../../i18n/formats/format.js';
import { tensionStyles } from '../../jobs/tension/tension.styles.js';
import { KeepControl } from '../../saved-items/keep/keep-control.js';
import { keepStyles } from '../../saved-items/keep/keep.styles.js';
import type { HelperHost } from '../helper-host.js';
import { choice, option, radiusChoice } from '../page/choice.js';
import { audienceLabel } from '../page/need-labels.js';
import type { ResourceData } from '../resource-data.js';
import { localTime, parseLocalTime } from '../search/local-time.js';
import type { LocalTime } from '../search/local-time.js';
import { AUDIENCES, EMPTY_QUERY, findResources, radiusOf } from '../search/resource-query.js';
import type { Found, Need } from '../search/resource-query.js';
import { PlaceListPage } from '../variants/place-list-page.js';
import { loadJobs, NO_JOBS } from './load-jobs.js';
import type { PlacementJobs } from './load-jobs.js';
import { placementsOf } from './placements.js';
import type { Offer, PlacementQuery, Placements } from './placements.js';
import { placeCount, placementsView } from './placements-view.js';
import { placementsStyles } from './placements.styles.js';

/** Whom one asks when no place is listed, and who helps to get there. */
const ASKED: readonly Need[] = ['placement', 'job'];
const FEW_ASKED = 3;

/** Where to try a job, near a place; or whom to ask. */
export class PlacementsPage extends PlaceListPage<PlacementQuery> {
  protected override readonly items = '.offer';
  protected override query: PlacementQuery = { radiusKm: radiusOf(undefined) };
  readonly #keep: KeepControl;
  readonly #jobs: TaskController<PlacementJobs>;
  #found: Placements = { near: [], further: [], old: [], silent: 0, frames: [] };
  #now: LocalTime = localTime(new Date());

  constructor(host: HelperHost) {
    super(host, [tensionStyles, keepStyles, placementsStyles]);
    this.#keep = new KeepControl(host, this.announcer, 'resource');
    // Without the jobs, the places are listed all the same.
    this.#jobs = new TaskController<PlacementJobs>(({ status }) => {
      if (status !== 'ready') return;
      this.search();
      this.listAnew();
    });
    host.addController(this.#jobs);
  }

  override open(data: ResourceData): void {
    super.open(data);
    void this.#jobs.run(() => loadJobs(data.feed, data.resources));
  }

  protected override attributes(): Partial<PlacementQuery> {
    const { audience, radius, job, sector } = this.host;
    return {
      job: job ?? undefined,
      sector: sector ?? undefined,
      audience: audience ?? undefined,
      radiusKm: radiusOf(radius),
    };
  }

  get #known(): PlacementJobs {
    return this.#jobs.state.value ?? NO_JOBS;
  }

  protected override search(): void {
    this.#now = parseLocalTime(this.host.at ?? '') ?? localTime(new Date());
    this.#found = placementsOf(this.data.resources, this.query, this.#known.byKey, this.#now.day);
  }

  protected override summary(): string {
    return placeCount(this.#found.near.length, this.query);
  }

  /** Who helps to find a place, near: those for placements, else those for jobs. */
  get #asked(): readonly Found[] {
    const { where, audience, radiusKm } = this.query;
    for (const need of ASKED) {
      const query = { ...EMPTY_QUERY, need, where, audience, radiusKm };
      const { near, further } = findResources(this.data.directory, query, this.#now);
      if (near.length + further.length) return [...near, ...further].slice(0, FEW_ASKED);
    }
    return [];
  }

  async #print(offer: Offer): Promise<void> {
    const { printRequest } = await import('./lazy/request-sheet.js');
    printRequest(offer, this.data, this.#known);
  }

  override view(): TemplateResult {
    const { headingLevel, reading } = this.host;
    const title = reading === 'easy' ? msg('Où essayer ce métier ?') : msg('Un stage, un essai');
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask">${heading(headingLevel, title, 'title')} ${this.#sentence(title)}</div>
      <div class="results">
        ${placementsView({
          found: this.#found,
          asked: this.#found.near.length ? [] : this.#asked,
          query: this.query,
          jobs: this.#known,
          data: this.data,
          headingLevel: headingLevel + 1,
          isEasy: reading === 'easy',
          shown: this.shown,
          more: this.more,
          keep: ({ id, name }) => this.#keep.view({ id, title: name }),
          print: offer => void this.#print(offer),
        })}
      </div>
    </div>`;
  }

  #sentence(title: string): TemplateResult {
    const { job = '', sector = '', audience = '', where, radiusKm } = this.query;
    const { offered } = this.#known;
    const sectors = [...new Set(this.data.resources.flatMap(one => (one.placement ? one.sectors : [])))].sort();
    return html`<div class="sent" role="search" aria-label=${title}>
      <span>${msg('J’aimerais essayer')}</span>
      ${choice(
        msg('Métier'),
        html`${option('', msg('un métier'), job)}${offered.map(one => option(one.id, jobName(one.title), job))}`,
        value => this.ask({ job: value || undefined }),
      )}
      ${
        sectors.length
          ? choice(
              msg('Secteur'),
              html`${option('', msg('dans tous les secteurs'), sector)}${sectors.map(one => option(one, one, sector))}`,
              value => this.ask({ sector: value || undefined }),
            )
          : ''
      }
      <span>${msg('pour')}</span>
      ${choice(
        msg('Pour qui'),
        html`${option('', msg('moi'), audience)}${AUDIENCES.map(value => option(value, audienceLabel(value), audience))}`,
        value => this.ask({ audience: value || undefined }),
      )}
      <span>${msg('près de')}</span>
      ${this.place.view(where, chosen => this.askAround(chosen))}
      ${where ? radiusChoice(radiusKm, value => this.ask({ radiusKm: value })) : ''}
    </div>`;
  }
}
