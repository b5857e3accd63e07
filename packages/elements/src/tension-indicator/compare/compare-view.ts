// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Recruitment, Source } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { jobName } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { iconLock } from '../../icons/icons.js';
import type { Placed } from '../../jobs/job-figures.js';
import { pictogram } from '../../jobs/pictograms/pictograms.js';
import { recruitmentLabel } from '../../jobs/recruitment-labels.js';
import { sourceNote } from '../../sources/source-note.js';
import type { Provenance } from '../../sources/source-note.js';
import { tensionBadge } from '../../jobs/tension/tension-badge.js';
import { levelOf, withheldReason } from '../../jobs/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension/tension.styles.js';
import { territoryChoice } from '../../controls/territory/territory-choice.js';
import type { TerritoryChoice } from '../../controls/territory/territory-choice.js';
import { compareRows, listOf, territoriesInside } from './compare-rows.js';
import type { CompareRow } from './compare-rows.js';
import { compareStyles } from './compare.styles.js';
import { jobNameLink } from '../links/job-name-link.js';
import type { TensionProps, TensionQuery, TensionShown } from '../tension-form.js';

interface Comparison {
  readonly rows: readonly CompareRow[];
  readonly ofJobs: boolean;
  /** The one job, or the one territory, of every row. */
  readonly common: string;
  readonly territoryId: string;
  readonly sources: Collection<Source>;
  readonly choice: TerritoryChoice | undefined;
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
  const [sources, choice] = await Promise.all([
    feed.collection('sources'),
    query.byVisitor && ofJobs ? territoryChoice(feed) : undefined,
  ]);
  const common = ofJobs ? (first.figures.asked ?? territoryId) : jobName(first.job.title);
  const comparison: Comparison = { rows, ofJobs, common, territoryId, sources, choice };
  return {
    styles: [tensionStyles, compareStyles, ...(choice ? [choice.select.territorySelectStyles] : [])],
    view: context => compareView(comparison, context),
  };
}

/** A row for each job or territory: its name, its hires planned, its level. */
function compareView(
  { rows, ofJobs, common, territoryId, sources, choice }: Comparison,
  context: TensionProps,
): TemplateResult {
  return html`<div class="sheet compare">
    ${choice?.select.territorySelect(choice.territories, territoryId, context.chooseTerritory) ?? nothing}
    <div>
      ${heading(
        context.level,
        ofJobs
          ? msg('Pour quels métiers est-il le plus difficile de recruter ?')
          : msg('Où est-il le plus difficile de recruter ?'),
        'subtitle',
      )}
      <p class="soft" lang="fr">${common}</p>
    </div>
    <ul class="rows" part="rows">
      ${rows.map(row => rowView(row, ofJobs, context))}
    </ul>
    ${sourceNote(sources, rows.flatMap(provenances))}
    <p class="visually-hidden" role="status">${context.announce ? common : nothing}</p>
  </div>`;
}

function rowView(row: CompareRow, ofJobs: boolean, context: TensionProps): TemplateResult {
  const { job, figures } = row;
  const { near, wider } = figures.tension;
  const shown = levelOf(near?.record) ? near : wider;
  const level = levelOf(shown?.record);
  return html`<li>
    ${ofJobs ? pictogram(job.sectors) : nothing}
    <div class="about">
      <p class="name" lang="fr">${ofJobs ? jobNameLink(job, context) : (figures.asked ?? row.territoryId)}</p>
      ${near ? nothing : html`<p class="note">${msg('Pas de chiffre de tension.')}</p>`}
      ${near && !levelOf(near.record) ? html`<p class="note">${iconLock()} ${withheldReason(near.record)}</p>` : nothing}
      ${shown && shown.territoryId !== row.territoryId ? html`<p class="note">${msg(str`Niveau de : ${shown.place}.`)}</p>` : nothing}
      <p class="note">${plans(row, figures.plans.near)}</p>
    </div>
    ${level ? tensionBadge(level, `${msg('Tension')} ${shown?.record.period}`) : nothing}
  </li>`;
}

/** Hires planned there, and how many are judged difficult. Those of a wider territory would not compare. */
function plans({ territoryId }: CompareRow, near: Placed<Recruitment> | undefined): string {
  if (near?.territoryId !== territoryId) return msg('Recrutements prévus : pas de chiffre ici.');
  const { record } = near;
  const planned = msg(str`Recrutements prévus en ${record.year} : ${recruitmentLabel(record, 'projects')}.`);
  return record.projects
    ? `${planned} ${msg(str`Jugés difficiles : ${recruitmentLabel(record, 'difficult')}.`)}`
    : planned;
}

/** Each row names its territory: the sources are named once. */
function provenances({ territoryId, figures: { tension, plans } }: CompareRow): Provenance[] {
  const { near, wider } = tension;
  const record = (levelOf(near?.record) ? near : (wider ?? near))?.record;
  const planned = plans.near?.territoryId === territoryId ? plans.near.record : undefined;
  return [
    ...(record ? [{ sourceId: record.sourceId, period: record.period }] : []),
    ...(planned ? [{ sourceId: planned.sourceId, period: String(planned.year) }] : []),
  ];
}
