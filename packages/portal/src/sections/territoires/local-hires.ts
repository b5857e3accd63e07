// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { familyName } from '@orientation-widgets/domain/jobs/family-names.js';
import { isMasked, recruitmentLabel } from '@orientation-widgets/domain/jobs/recruitment-labels.js';
import { coverageText } from '@orientation-widgets/domain/measures/difference-labels.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { capital, jobListName, number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Observation, Recruitment, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { ageTag, part, type BoldAnswer } from '../../layout/page-parts.js';
import { maybeLink, scrollTable, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { strand } from '../shared/bead-strand.js';
import { measureAt } from '../shared/measures.js';
import { familyJobs, hiresCount } from '../shared/planned-hires.js';
import { plansOf } from '../shared/territory-views.js';

/** Measures of planned hires, and of the share of them judged difficult, in per cent. */
const [HIRES, DIFFICULT_HIRES] = ['derived-hires', 'derived-difficult-hires'];

/** Maximum number of families of jobs drawn. */
const MOST_FAMILIES = 6;

/** Maximum number of families of jobs on a paper page. */
const MOST_ON_PAPER = 4;

/** Width of a row of the drawing, in per cent: the longest bar fills it. */
const WHOLE = 100;

/** Number of hires planned at a place; undefined without one. */
export function hiresAnswer(site: Site, place: readonly Territory[]): BoldAnswer | undefined {
  const latest = measureAt(site, place, HIRES);
  if (!latest?.observation.value) return undefined;
  const { territory, observation } = latest;
  return {
    icon: 'job',
    question: 'Embauches prévues',
    answer: number(observation.value ?? 0),
    note: `En ${periodLabel(observation.period)}${place.length > 1 ? `, ${kindName(territory.kind, 1)}` : ''}.${coverageText(observation)}`,
  };
}

export function hiresSources(site: Site, place: readonly Territory[]): string[] {
  return place.flatMap(({ id }) => plansOf(site, id).plans.map(({ sourceId }) => sourceId));
}

/** Drawing of the hires of a territory: one bar per family of jobs, filled for those judged difficult. */
export function hiresPart(site: Site, place: readonly Territory[]): View {
  const territory = place.find(({ id }) => plansOf(site, id).plans.length);
  if (!territory) return nothing;
  const { plans, year } = plansOf(site, territory.id);
  const families = plans.slice(0, MOST_FAMILIES);
  const most = Math.max(...families.map(({ projects }) => projects ?? 0));
  const source = site.data.sources.get(families[0]?.sourceId ?? '')?.publisher;
  const share = measureAt(site, place, DIFFICULT_HIRES)?.observation;
  return part(
    'Qui embauche ici ?',
    html`${shareView(share)}
      <ul class="bars whole">${families.map(plan => familyRow(site, plan, most))}</ul>
      <p class="tags"><span class="soft">${barsNote(families)}${site.config.select?.jobs ? ' Parmi les métiers de ce site.' : ''}</span> ${ageTag([source, year, ...(place.length > 1 ? [kindName(territory.kind, 1)] : [])].filter(Boolean).join(', '))}</p>`,
  );
}

/** Table of the hires for paper: one row per family of jobs, without links. */
export function hiresTable(site: Site, place: readonly Territory[]): View {
  const territory = place.find(({ id }) => plansOf(site, id).plans.length);
  if (!territory) return nothing;
  const { plans, year } = plansOf(site, territory.id);
  const families = plans.slice(0, MOST_ON_PAPER);
  const most = Math.max(...families.map(({ projects }) => projects ?? 0));
  return part(
    'Qui embauche ici ?',
    html`${scrollTable(
      'Qui embauche ici',
      html`<caption class="visually-hidden">Embauches prévues par famille de métiers</caption><thead><tr><th scope="col">Famille de métiers</th><td></td><th scope="col">Embauches prévues en ${year}</th></tr></thead>
        <tbody>${families.map(plan => html`<tr><th scope="row">${familyName(plan.fap) ?? 'Famille de métiers sans nom publié'}</th><td><span class="bar">${barDrawing(plan, most)}</span></td><td>${hiresCount(plan)}${difficultText(plan)}</td></tr>`)}</tbody>`,
    )}
      <p class="note">${barsNote(families)}${place.length > 1 ? ` ${capital(kindName(territory.kind, 1))}.` : ''}</p>`,
  );
}

/** Whether the source hides how many hires of a family are difficult. */
function isSecret(plan: Recruitment): boolean {
  return !plan.difficult && isMasked(plan, 'difficult');
}

/** How to read the bars: each mark is explained only where it is drawn. */
function barsNote(families: readonly Recruitment[]): string {
  return [
    'Barre entière : les embauches prévues. Partie pleine : jugées difficiles.',
    families.some(isSecret) ? 'En pointillé : la part difficile est secrète.' : '',
    families.some(plan => isMasked(plan, 'projects')) ? '« Au moins » : une partie est secrète.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Number of difficult hires out of twenty, as beads on a cord. */
function shareView(share: Observation | undefined): View {
  const beads = Math.round((TWENTY * (share?.value ?? 0)) / WHOLE);
  if (!share || !beads) return nothing;
  return html`<p class="voice">Environ <strong>${beads} embauches sur 20</strong> ${plural(beads, 'semblait difficile|semblaient difficiles')} aux employeurs, là où la réponse est publiée.</p>${strand(beads)}`;
}

function familyRow(site: Site, plan: Recruitment, most: number): TemplateResult {
  const [job] = familyJobs(site, plan.fap);
  // Families have names other than those of their jobs, one of which is linked below.
  return html`<li><span><span class="name">${familyName(plan.fap) ?? 'Famille de métiers sans nom publié'}</span>${job ? html` <span class="soft">dont ${maybeLink(site, site.pathOf('metiers', job.id), jobListName(job.title))}</span>` : nothing}</span> <span class="bar">${barDrawing(plan, most)} <span><strong>${hiresCount(plan)}</strong>${difficultText(plan)}</span></span></li>`;
}

/**
 * Bar of the hires of a family, filled for those judged difficult. @param most - number of hires of the longest bar.
 */
function barDrawing(plan: Recruitment, most: number): TemplateResult {
  const { projects, difficult } = plan;
  const width = (count: number): string => `${Math.max(1, Math.round((WHOLE * count) / most))}%`;
  return html`<svg width="280" height="16" aria-hidden="true"><rect class=${isSecret(plan) ? 'secret' : nothing} width=${width(projects ?? 0)} height="16"/>${difficult ? html`<rect class="full" width=${width(difficult)} height="16"/>` : nothing}</svg>`;
}

/**
 * Number of difficult hires in words: “, dont 156 difficiles”. The share is only in the bar; nothing when it is secret,
 * which the note says once.
 */
function difficultText(plan: Recruitment): string {
  const { difficult } = plan;
  if (difficult) {
    const count = isMasked(plan, 'difficult') ? recruitmentLabel(plan, 'difficult') : number(difficult);
    return `, dont ${count} ${plural(difficult, 'difficile|difficiles')}`;
  }
  return difficult === 0 && !isSecret(plan) ? ', aucune difficile' : '';
}
