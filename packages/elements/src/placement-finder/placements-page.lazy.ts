// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { tensionStyles } from '../jobs/tension.styles.js';
import { KeepControl } from '../saved/keep-control.js';
import { keepStyles } from '../saved/keep.styles.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import type { JobKeys } from '@orientation-widgets/domain/directory/named-jobs.js';
import { choice, option } from '../directory/choice.js';
import { audienceLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import type { ResourceData } from '../directory/resource-data.js';
import { AUDIENCES, radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { JobListPage } from '../directory/job-list-page.js';
import { sectorChoice } from '../directory/sector-choice.js';
import { helpersFor } from '../directory/whom-to-ask.js';
import { isOffer, placementsOf } from '@orientation-widgets/domain/directory/placements.js';
import type { Offer, PlacementQuery, Placements } from '@orientation-widgets/domain/directory/placements.js';
import { placeCount, placementsView } from './placements-view.js';
import { placementsStyles } from './placements.styles.js';
import { recordStyles } from '../directory/record.styles.js';
import { runGesture } from '../core/run-gesture.js';

type PlacementsHost = DirectoryHost<'audience' | 'near' | 'radius' | 'job' | 'sector' | 'at'>;

/** Needs of the contacts proposed when no place is listed. */
const ASKED: readonly Need[] = ['placement', 'job'];

/** Places to try a job, near a place; or contacts when there is none. */
export class PlacementsPage extends JobListPage<PlacementQuery, PlacementsHost> {
  protected override readonly items = '.offer';
  protected override query: PlacementQuery = { radiusKm: radiusOf(undefined) };
  readonly #keep: KeepControl;
  #placements: Placements = { near: [], further: [], old: [], silent: 0, frames: [] };

  constructor(host: PlacementsHost) {
    super(host, [tensionStyles, keepStyles, recordStyles, placementsStyles]);
    this.#keep = new KeepControl(host, this.announcer, 'resource');
  }

  protected override jobKeys({ resources }: ResourceData): JobKeys[] {
    return resources.flatMap(({ placement }) => placement ?? []);
  }

  protected override attributes(): Partial<PlacementQuery> {
    return { ...this.askedByHost(), audience: this.host.audience ?? undefined };
  }

  protected override find(): void {
    const placements = placementsOf(this.data.resources, this.query, this.jobs.byKey, this.now.day);
    this.#placements = this.data.parts?.sure(placements) ?? placements;
  }

  protected override summary(): string {
    return placeCount(this.#placements.near.length, this.query);
  }

  async #print(offer: Offer): Promise<void> {
    const { printRequest } = await import('./request-sheet.lazy.js');
    printRequest(offer, this.data, this.jobs);
  }

  override view(): TemplateResult {
    const { headingLevel, reading } = this.host;
    const title = reading === 'easy' ? msg('Où essayer ce métier ?') : msg('Un stage, un essai');
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(headingLevel, title)} ${this.#sentence(title)}</div>
      <div class="results" part="results">
        ${this.around(() =>
          placementsView({
            placements: this.#placements,
            helpers: this.#placements.near.length ? [] : helpersFor(ASKED, this.data, this.query, this.now),
            query: this.query,
            jobs: this.jobs,
            data: this.data,
            headingLevel: headingLevel + 1,
            isEasy: reading === 'easy',
            visibleCount: this.visibleCount,
            more: this.more,
            keep: ({ id, name }) => this.#keep.view({ id, title: name }),
            print: offer => void runGesture(this.host, () => this.#print(offer)),
          }),
        )}
      </div>
    </div>`;
  }

  #sentence(title: string): TemplateResult {
    const { audience = '' } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${title}>
      <span>${msg('J’aimerais essayer')}</span>
      ${this.jobChoice()} ${sectorChoice(this.data.resources.filter(isOffer), this.query.sector, sector => this.ask({ sector }))}
      <span>${msg('pour')}</span>
      ${choice(
        msg('Pour qui'),
        html`${option('', msg('moi'), audience)}${AUDIENCES.map(value => option(value, audienceLabel(value), audience))}`,
        value => this.ask({ audience: value || undefined }),
      )}
      ${this.placeChoice()}
    </div>`;
  }
}
