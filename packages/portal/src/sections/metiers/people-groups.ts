// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  ageGroups,
  diplomaGroups,
  largestGroup,
  payGroups,
  type PeopleGroup,
} from '@orientation-widgets/domain/jobs/job-people.js';
import { capital, percent } from '@orientation-widgets/domain/words/format.js';
import { isUnderOne, outOfTwenty, shareDiscs, shareInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import { ageTag, type Fold } from '../../layout/page-parts.js';
import { wholeFamily } from '../shared/planned-hires.js';
import { groupBeads, type GroupBeads } from './people-layouts.js';

type People = NonNullable<Job['people']>;

/** Count of twenty people in groups: its sentence, its figures and its drawing. */
export interface GroupCount extends GroupBeads {
  readonly title: string;
  readonly sentence: string;
  readonly detail: string;
  readonly period: string;
  readonly marks: SVGTemplateResult;
}

/** Counts of the people of a job by age and by diploma. */
export function groupCounts(people: People | undefined): readonly GroupCount[] {
  if (!people) return [];
  return [
    countOf('Les âges', ageGroups(people), people),
    countOf('Les diplômes', diplomaGroups(people), people),
  ].flatMap(count => count ?? []);
}

function countOf(title: string, groups: readonly PeopleGroup[], { period, family }: People): GroupCount | undefined {
  const largest = largestGroup(groups);
  if (!largest) return undefined;
  const drawnGroups = groups.filter(({ count }) => count > 0);
  const { names, ...beads } = groupBeads(
    drawnGroups.map(({ count }) => count),
    drawnGroups.findIndex(({ name }) => name === largest.name),
  );
  return {
    ...{ title, period, ...beads },
    sentence: `Le plus souvent : ${largest.name}, ${largest.count} ${largest.count > 1 ? 'personnes' : 'personne'} sur 20.`,
    detail: `${groups.map(({ name, value }) => `${capital(name)} : ${percent(value)}`).join('. ')}${wholeFamily(family)}`,
    marks: svg`${names.map((y, rank) => svg`<text x="0" y=${y}>${drawnGroups[rank]?.name ?? ''}</text>`)}`,
  };
}

/** Contracts, pay distribution and employers of the people of a job. */
export function contractsFold({ people }: Job): Fold | undefined {
  if (!people) return undefined;
  const { fixedTerm, partTime, contractFamily, employers = [], period, family } = people;
  const pay = payGroups(people);
  const contracts = [
    ['En contrat à durée déterminée (CDD)', fixedTerm],
    ['À temps partiel', partTime],
  ] as const;
  const hasContracts = contracts.some(([, value]) => value !== undefined);
  if (!hasContracts && pay.length === 0 && employers.length === 0) return undefined;
  return {
    title: 'Contrats, salaires, employeurs',
    hint: [
      fixedTerm === undefined ? '' : `CDD : ${ofTwenty(fixedTerm)}`,
      partTime === undefined ? '' : `temps partiel : ${ofTwenty(partTime)}`,
      employers[0]?.sector ?? '',
    ]
      .filter(Boolean)
      .join(', '),
    body: html`<div class="people-folds">
      ${hasContracts ? html`<h3>Les contrats</h3><dl class="strands">${contracts.map(([name, value]) => (value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${shareDiscs(value)} ${percent(value)}, ${shareInWords(value)}</dd></div>`))}</dl>${contractFamily === undefined ? nothing : html`<p class="soft">Chiffres de la famille « ${contractFamily} », plus large que ce métier.</p>`}` : nothing}
      ${pay.length ? html`<h3>Les salaires, à temps complet</h3><dl class="strands">${pay.map(({ name, value }) => html`<div><dt>${capital(name)} net par mois</dt><dd>${shareDiscs(value)} ${percent(value)}, ${shareInWords(value)}</dd></div>`)}</dl>` : nothing}
      ${employers.length ? html`<h3>Leurs employeurs</h3><dl class="strands">${employers.map(({ sector, value }) => html`<div><dt>${sector}</dt><dd>${shareDiscs(value)} ${percent(value)}, ${shareInWords(value)}</dd></div>`)}</dl><p class="soft">Les secteurs qui en emploient le plus.</p>` : nothing}
      <p class="tags">${wholeFamily(family)} ${ageTag(`France, ${period}`, true)}</p></div>`,
  };
}

function ofTwenty(share: number): string {
  return isUnderOne(share) ? 'moins de 1 sur 20' : `${outOfTwenty(share)} sur 20`;
}
