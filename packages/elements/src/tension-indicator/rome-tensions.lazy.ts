// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { withParents } from '@orientation-widgets/feed';
import type { Collection, Feed, Job, Source, Tension } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { isOldFigure } from '@orientation-widgets/domain/jobs/figure-age.js';
import type { Placed } from '@orientation-widgets/domain/jobs/job-figures.js';
import { levelOf, tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { sourceNote } from '../sources/source-note.js';
import type { OtherMethod } from './tension-data.js';

/** Loads the view of the levels of a job by another method; undefined when no source gives any. */
export async function levelsByRome(
  feed: Feed,
  job: Job,
  askedId: string,
  sources: Collection<Source>,
): Promise<OtherMethod | undefined> {
  const placed = await romeTensions(feed, job, askedId);
  return placed.length ? level => romeTensionsView(placed, sources, level) : undefined;
}

/**
 * Latest levels of the ROME codes of a job, from a source with another method, in a territory or in the nearest one above that has some;
 * empty when no source gives any.
 */
export async function romeTensions(feed: Feed, { rome = [] }: Job, askedId: string): Promise<Placed<Tension>[]> {
  const [tensions, territories] = await Promise.all([feed.collection('tensions'), territoriesWith(feed, [askedId])]);
  const jobTensions = [...tensions].filter(tension => tension.rome !== undefined && rome.includes(tension.rome));
  for (const territoryId of withParents(territories, askedId)) {
    const here = jobTensions.filter(tension => tension.territoryId === territoryId);
    if (!here.length) continue;
    const latest = here.reduce((last, { period }) => (period > last ? period : last), '');
    const place = territories.get(territoryId)?.name ?? territoryId;
    return here.filter(({ period }) => period === latest).map(record => ({ record, territoryId, place }));
  }
  return [];
}

/** Levels of another method, apart from the others, with the year, the place and the source. */
function romeTensionsView(
  placed: readonly Placed<Tension>[],
  sources: Collection<Source>,
  level: number,
): TemplateResult | typeof nothing {
  const [first] = placed;
  if (!first) return nothing;
  const { period, sourceId } = first.record;
  return html`<div class="wider">
    ${heading(level, msg(str`Selon une autre méthode, en ${period}`))}
    <p class="note" lang="fr">${first.place}</p>
    <dl>
      ${placed.map(
        ({ record }) => html`<div>
          <dt>${msg(str`Tension, fiche ROME ${record.rome ?? ''}`)}</dt>
          <dd>${levelLabel(record)}</dd>
        </div>`,
      )}
    </dl>
    <p>
      ${msg('Cette source compte par métier du ROME et par bassin. Ne comparez pas son niveau avec un autre.')}
      ${isOldFigure(period) ? msg('Cela a pu changer.') : nothing}
    </p>
    ${sourceNote(sources, [{ sourceId, period }])}
  </div>`;
}

function levelLabel(record: Tension): string {
  const level = levelOf(record);
  return level ? tensionLabel(level) : msg('non publiée');
}
