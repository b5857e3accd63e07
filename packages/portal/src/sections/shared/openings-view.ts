// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { openingsByFamily, openingsOf, type Openings } from '@orientation-widgets/domain/jobs/openings.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { ageTag, part, type Fold } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { beadRows, strand } from './bead-strand.js';

/** Number of beads of a strand. */
const BEADS = 20;

/** Maximum number of families listed on the page of a sector. */
const MOST_FAMILIES = 6;

/** Last year of a projection: “2030” for “2019-2030”. */
const endOf = ({ horizon }: Openings): string => horizon.slice(-4);

function beadsOf({ share = 0 }: Openings): number {
  return Math.min(BEADS, Math.round((share / 100) * BEADS));
}

/** Job openings in the family of a job, for the page of the job; undefined without a source. */
export function openingsFold(site: Site, job: Job): Fold | undefined {
  const openings = openingsOf(job);
  if (!openings) return undefined;
  const { words, family, share } = openings;
  const start = openings.horizon.slice(0, 4);
  return {
    title: `Et d’ici ${endOf(openings)} ?`,
    hint: `${words} postes à pourvoir, toute la famille`,
    body: html`<p class="voice">${openings.label} de ${openings.horizon.replace('-', ' à ')} : <strong>${words}</strong>, pour toute la famille « ${family} ».</p>
      ${share === undefined ? nothing : html`<p>Soit ${number(share)} pour 100 emplois de ${start}.</p>${strand(beadsOf(openings))}`}
      ${changeView(job)}
      <p class="tags">${share === undefined ? nothing : html`<span class="soft">Une perle, un emploi de ${start} sur vingt. Pleine : à pourvoir d’ici ${endOf(openings)}.</span> `}${ageTag(originOf(site, openings))}</p>
      <p class="soft">C’est une projection. Elle compte les départs en fin de carrière et les emplois créés ou supprimés.</p>`,
  };
}

function changeView({ outlook = [] }: Job): View {
  const change = outlook.find(({ family, unit }) => family && unit === 'emplois');
  return change ? html`<p>${change.label} : ${change.words ?? number(change.value)}.</p>` : nothing;
}

function originOf(site: Site, { sourceId, publicationPeriod }: Openings): string {
  return [site.data.sources.get(sourceId)?.publisher, publicationPeriod].filter(Boolean).join(', ');
}

/**
 * Whether at least half of the jobs of a family are among some jobs: otherwise the family belongs to another sector.
 */
function isMostlyOf(site: Site, jobs: readonly Job[], family: string): boolean {
  const isInFamily = (job: Job): boolean => openingsOf(job)?.family === family;
  return jobs.filter(isInFamily).length * 2 >= site.contents.jobs.filter(isInFamily).length;
}

/** Families of a sector, those with the most openings first; `nothing` without a source. */
export function openingsPart(site: Site, jobs: readonly Job[]): View {
  const families = openingsByFamily(jobs).filter(({ family }) => isMostlyOf(site, jobs, family));
  const [first] = families;
  if (!first) return nothing;
  return part(
    `Postes à pourvoir d’ici ${endOf(first)}`,
    html`<ul class="offers">${families
      .slice(0, MOST_FAMILIES)
      .map(
        openings =>
          html`<li><span class="name">${openings.family}</span> <span>${openings.share === undefined ? nothing : beadRows(beadsOf(openings))}<strong>${openings.words}</strong>${openings.share === undefined ? nothing : html` <span class="soft">${number(openings.share)} pour 100 emplois de ${openings.horizon.slice(0, 4)}</span>`}</span></li>`,
      )}</ul>
      <p class="tags"><span class="soft">Par famille de métiers. Une perle pleine : un emploi sur vingt, à pourvoir. C’est une projection.</span> ${ageTag(originOf(site, first))}</p>`,
  );
}
