// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { iconLock } from '../../icons/common-icons.js';
import { pictogram } from '../../jobs/pictograms.js';
import { recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Provenance } from '../../sources/source-note.js';
import { shareDiscs } from '../../jobs/share-discs.js';
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import { levelOf, tensionLabel, withheldReason } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { territoryChoice, territoryField, territoryFieldStyles } from '../../ui/territory-choice.js';
import type { TerritoryChoice } from '../../ui/territory-choice.js';
import {
  comparedPeriod,
  compareRows,
  hiresYear,
  levelIn,
  listOf,
  plansOf,
  referencesOf,
  shareOf,
  shownTension,
  territoriesInside,
} from './compare-rows.js';
import type { CompareRow } from './compare-rows.js';
import { compareStyles } from './compare.styles.js';
import { shareTitle } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { jobNameLink } from '../shared/job-name-link.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';

interface Comparison {
  /** Compared rows, and those of the territories that contain them all. */
  readonly rows: readonly CompareRow[];
  readonly references: readonly CompareRow[];
  readonly ofJobs: boolean;
  /** Job or territory shared by every row. */
  readonly common: string;
  readonly territoryId: string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
}

/** Years of a comparison. */
interface Years {
  readonly tension: string | undefined;
  /** Year of the share of difficult hires, when rows are compared by it. */
  readonly hires: number | undefined;
  readonly plans: number;
}

/** Loads several jobs in a territory, or one job in several territories. */
export async function openForm(feed: Feed, query: TensionQuery): Promise<TensionShown | undefined> {
  const { key } = query;
  const [jobs, inTerritories] = [listOf(query.jobs), listOf(query.territories)];
  const ofJobs = jobs.length > 0;
  const territoryId = query.territory || feed.info.territory;
  const rows = await compareRows(feed, {
    keys: ofJobs ? jobs : [key ?? ''],
    territories: ofJobs
      ? [territoryId]
      : inTerritories.length
        ? inTerritories
        : await territoriesInside(feed, key ?? '', territoryId),
  });
  const [first] = rows;
  if (!first || !rows.some(({ figures }) => figures.tension.near)) return undefined;
  const [sources, choice, places] = await Promise.all([
    feed.collection('sources'),
    query.byVisitor && ofJobs ? territoryChoice(feed) : undefined,
    territoriesWith(
      feed,
      rows.map(row => row.territoryId),
    ),
  ]);
  const references = ofJobs ? [] : referencesOf(rows, places);
  const common = ofJobs ? (first.figures.territoryId ?? territoryId) : jobName(first.job.title);
  const compared = rows.filter(row => !references.includes(row));
  const comparison: Comparison = { rows: compared, references, ofJobs, common, territoryId, sources, choice };
  return {
    styles: [tensionStyles, shareDiscsStyles, compareStyles, ...territoryFieldStyles(choice)],
    view: context => compareView(comparison, context),
  };
}

/** Row for each job or territory, all of one year: its name, its planned hires, its level; references apart. */
function compareView(
  { rows, references, ofJobs, common, territoryId, sources, choice }: Comparison,
  context: TensionProps,
): TemplateResult {
  const all = [...references, ...rows];
  const years: Years = {
    tension: comparedPeriod(all),
    hires: hiresYear(all),
    plans: Math.max(...all.map(row => plansOf(row)?.year ?? 0)),
  };
  return html`<div class="sheet compare">
    ${territoryField(choice, territoryId, context.chooseTerritory)}
    <div>
      ${titleHeading(
        context.level,
        ofJobs
          ? msg('Pour quels métiers est-il le plus difficile de recruter ?')
          : msg('Où est-il le plus difficile de recruter ?'),
        'subtitle',
      )}
      <p class="soft" lang="fr">${common}</p>
      ${years.hires ? html`<p class="note">${msg(str`Part des embauches jugées difficiles par les employeurs en ${years.hires}.`)}</p>` : years.tension ? html`<p class="note">${msg(str`Tension en ${years.tension}.`)} ${years.plans ? msg(str`Recrutements prévus en ${years.plans}.`) : nothing}</p>` : nothing}
    </div>
    ${
      references.length
        ? html`<div class="reference">
            <p class="note">${msg('Pour comparer')}</p>
            <ul class="rows">
              ${references.map(row => rowView(row, years, ofJobs, context))}
            </ul>
          </div>`
        : nothing
    }
    <ul class="rows" part="list">
      ${rows.map(row => rowView(row, years, ofJobs, context))}
    </ul>
    ${sourceNote(
      sources,
      all.flatMap(row => provenances(row, years)),
    )}
    <p class="visually-hidden" role="status">${context.announce ? common : nothing}</p>
  </div>`;
}

function rowView(row: CompareRow, years: Years, ofJobs: boolean, context: TensionProps): TemplateResult {
  const { job, figures } = row;
  const { near } = figures.tension;
  const displayedTension = shownTension(row);
  const level = levelIn(years.tension, row);
  const share = years.hires === undefined ? undefined : shareOf(row);
  const earlier = level ? undefined : levelOf(displayedTension?.record);
  return html`<li part="item">
    ${ofJobs ? pictogram(job.sectors) : nothing}
    <div class="about">
      <p class="name" lang="fr">${ofJobs ? jobNameLink(job, context) : (figures.territoryId ?? row.territoryId)}</p>
      ${near ? nothing : html`<p class="note">${msg('Pas de chiffre de tension.')}</p>`}
      ${near && !levelOf(near.record) ? html`<p class="note">${iconLock()} ${withheldReason(near.record)}</p>` : nothing}
      ${earlier ? html`<p class="note">${msg(str`Pas de niveau en ${years.tension}. En ${displayedTension?.record.period} : ${tensionLabel(earlier)}.`)}</p>` : nothing}
      ${displayedTension && displayedTension.territoryId !== row.territoryId ? html`<p class="note">${msg(str`Niveau de : ${displayedTension.place}.`)}</p>` : nothing}
      ${share ? html`<p><strong>${shareTitle(share)}</strong></p>` : nothing}
      <p class="note">${plans(row, years)}</p>
      ${level && years.hires !== undefined ? html`<p class="note">${msg(str`Tension en ${years.tension} : ${tensionLabel(level)}.`)}</p>` : nothing}
    </div>
    ${share ? html`<div class="hires">${shareDiscs(share.beads * 5)}</div>` : nothing}
    ${level && years.hires === undefined ? tensionBadge(level, msg('Tension')) : nothing}
  </li>`;
}

/** Planned hires of the territory that year, and number judged difficult. */
function plans(row: CompareRow, { plans: year }: Years): string {
  const record = plansOf(row);
  if (record?.year !== year) return msg('Recrutements prévus : pas de chiffre ici.');
  const planned = msg(str`Recrutements prévus : ${recruitmentLabel(record, 'projects')}.`);
  return record.projects
    ? `${planned} ${msg(str`Jugés difficiles : ${recruitmentLabel(record, 'difficult')}.`)}`
    : planned;
}

/** Sources of a row. Each row names its territory, so that the sources are named once. */
function provenances(row: CompareRow, years: Years): Provenance[] {
  const record = (shownTension(row) ?? row.figures.tension.near)?.record;
  const planned = plansOf(row);
  return [
    ...(record ? [{ sourceId: record.sourceId, period: record.period }] : []),
    ...(planned?.year === years.plans ? [{ sourceId: planned.sourceId, period: String(planned.year) }] : []),
  ];
}
