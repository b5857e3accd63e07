// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  areaKindLabel,
  gapsLabel,
  inhabitantsLabel,
  statusLabel,
  territoryCount,
} from '@orientation-widgets/domain/coverage/coverage-labels.js';
import { countCoverage, coverageOf, inhabitants, isGap } from '@orientation-widgets/domain/coverage/coverage.js';
import type { CoveredArea } from '@orientation-widgets/domain/coverage/coverage.js';
import { needLabel } from '@orientation-widgets/domain/directory/need-labels.js';
import { NEEDS, radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { capital, number } from '@orientation-widgets/domain/words/format.js';
import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';
import { html, nothing } from 'lit';
import { facts, maybeLink, scrollTable, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { GAPS } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/annuaire/', text: 'Annuaire' };

/** Maximum number of territories in the table. */
const MOST_ROWS = 100;

/**
 * Page of the territories without nearby help: totals, by département, then place by place, the most inhabited first.
 */
export function coveragePages(site: Site): Page[] {
  const { help, areaKind } = site.contents;
  if (!areaKind) return [];
  const { censuses, territories, info } = site.data;
  const radiusKm = radiusOf(undefined);
  const data = { resources: help, censuses, territories, kinds: HELP_KINDS.split(','), home: info.territory };
  const coverageFor = (need?: Need): CoveredArea[] =>
    coverageOf(data, { need, audience: undefined, radiusKm, kind: areaKind });
  const areas = coverageFor();
  const needs = NEEDS.filter(need => help.some(resource => resource.needs?.includes(need)));
  const gaps = areas.filter(isGap);
  const counts = countCoverage(areas);
  const has = (status: CoveredArea['status']): boolean => counts.some(count => count.status === status);
  const summary = gapsLabel(gaps.length, areas.length, radiusKm);
  return [
    {
      path: GAPS.path,
      section: 'annuaire',
      title: GAPS.text,
      lead: `Je compare les ${areaKindLabel(areaKind)}. ${summary}.`,
      description: `Les ${areaKindLabel(areaKind)} dont aucun lieu de l’annuaire n’est près : ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`,
      crumbs: [INDEX],
      sources: [...help, ...censuses, ...areas.map(({ territory }) => territory)].flatMap(
        ({ sourceId }) => sourceId ?? [],
      ),
      hasElement: true,
      body: html`<directory-coverage feed=${site.href('/feed/feed.json')} heading-level="2">
        ${sheet(
          'En tout',
          html`${facts(counts.map(({ status, territories: count, inhabitants: people }) => [statusLabel(status, radiusKm), html`${territoryCount(count)}, ${inhabitantsLabel(people, count)}`] as const))}
            <p class="note">Desservi : quelqu’un est quelque part dans le territoire, s’y déplace, ou reçoit ses habitants. Distances à vol d’oiseau, depuis le centre du territoire.</p>
            ${has('none-listed') ? html`<p class="note">« Aucune structure recensée » ne veut pas dire qu’il n’y a personne : notre liste n’est pas complète.</p>` : nothing}
            ${has('uncovered') ? html`<p class="note">« Non couvert » : une source dit sa liste complète, et personne n’y est pour ce territoire.</p>` : nothing}`,
        )}
        ${needs.length ? needsView(needs, coverageFor, radiusKm) : nothing} ${departmentsView(site, areas, radiusKm)}
        ${gaps.length ? gapsView(site, gaps, radiusKm) : nothing}
      </directory-coverage>`,
    },
  ];
}

/** Table of the needs that a structure answers, each with its territories without nearby help. */
function needsView(
  needs: readonly Need[],
  coverageFor: (need: Need) => readonly CoveredArea[],
  radiusKm: number,
): View {
  return sheet(
    'Par besoin',
    scrollTable(
      'Tableau par besoin',
      html`
      <caption class="visually-hidden">Territoires sans lieu à moins de ${radiusKm}\u00a0km, par besoin</caption>
      <thead><tr><th scope="col">Besoin</th><th scope="col">Sans lieu à moins de ${radiusKm}\u00a0km</th><th scope="col">Leurs habitants</th></tr></thead>
      <tbody>${needs.map(need => {
        const areas = coverageFor(need);
        const gaps = areas.filter(isGap);
        return html`<tr><th scope="row">${capital(needLabel(need))}</th><td>${number(gaps.length)} sur ${number(areas.length)}</td><td>${gapsInhabitants(gaps)}</td></tr>`;
      })}</tbody>
    `,
    ),
  );
}

function gapsInhabitants(gaps: readonly CoveredArea[]): string {
  return gaps.length ? inhabitantsLabel(inhabitants(gaps), gaps.length) : 'aucun';
}

/**
 * Table of the départements with their territories without nearby help; `nothing` when the territories belong to none.
 */
function departmentsView(site: Site, areas: readonly CoveredArea[], radiusKm: number): View {
  const areasByDepartment = new Map<string, CoveredArea[]>();
  for (const area of areas) {
    const id = area.territory.parents.find(parent => site.data.territories.get(parent)?.kind === 'department');
    if (id === undefined) continue;
    const some = areasByDepartment.get(id);
    if (some) some.push(area);
    else areasByDepartment.set(id, [area]);
  }
  if (!areasByDepartment.size) return nothing;
  return sheet(
    'Par département',
    scrollTable(
      'Tableau par département',
      html`
      <caption class="visually-hidden">Territoires sans lieu à moins de ${radiusKm}\u00a0km, par département</caption>
      <thead><tr><th scope="col">Département</th><th scope="col">Sans lieu à moins de ${radiusKm}\u00a0km</th><th scope="col">Leurs habitants</th></tr></thead>
      <tbody>${[...areasByDepartment]
        .sort(([a], [b]) => site.nameOf(a).localeCompare(site.nameOf(b), 'fr'))
        .map(([id, some]) => {
          const gaps = some.filter(isGap);
          return html`<tr><th scope="row">${maybeLink(site, site.pathOf('territoires', id), site.nameOf(id))}</th><td>${number(gaps.length)} sur ${number(some.length)}</td><td>${gapsInhabitants(gaps)}</td></tr>`;
        })}</tbody>
    `,
    ),
  );
}

function gapsView(site: Site, gaps: readonly CoveredArea[], radiusKm: number): View {
  const visibleGaps = gaps.slice(0, MOST_ROWS);
  return sheet(
    visibleGaps.length < gaps.length
      ? `Les ${number(visibleGaps.length)} premiers, sur ${number(gaps.length)}`
      : 'Un par un',
    scrollTable(
      'Tableau des territoires',
      html`
      <caption class="visually-hidden">Territoires sans lieu à moins de ${radiusKm}\u00a0km, ceux sans personne d’abord, puis les plus habités</caption>
      <thead><tr><th scope="col">Territoire</th><th scope="col">Qui aide</th><th scope="col">Le plus près</th></tr></thead>
      <tbody>${visibleGaps.map(
        area =>
          html`<tr><th scope="row">${maybeLink(site, site.pathOf('territoires', area.territory.id), area.territory.name)} <span class="soft">${inhabitantsLabel(inhabitants([area]), 1)}</span></th><td>${capital(statusLabel(area.status, radiusKm))}</td><td>${area.nearest ? `${area.nearest.name}, à ${number(Math.round(area.nearest.km))}\u00a0km` : 'inconnu'}</td></tr>`,
      )}</tbody>
    `,
    ),
  );
}
