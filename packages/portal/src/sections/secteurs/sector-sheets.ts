// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Commitment, Job, Resource, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { jobRows, linkColumns, maybeLink, sheet, tensionNote, unknownBox, type View } from '../../layout/views.js';
import type { Group } from '../../site/contents.js';
import type { Site } from '../../site/site.js';
import { slugOf } from '../../html/slug.js';
import { projectsOfSector, projectsView } from '../shared/projects.js';
import {
  figuresView,
  isOfSector,
  mostWanted,
  sectorFigures,
  sectorsNamed,
  tensest,
  type SectorFigure,
} from './sectors.js';

/** Maximum number of jobs, trainings and figures on the page of a sheet: the page of the sector has the others. */
const MOST = 8;

/**
 * Number of letters compared between two words (“graphique” and “graphiste” are of one trade), and minimum length of a
 * word.
 */
const STEM = 6;
const SHORTEST = 5;

/** Words that sheets add to the name of a sector. */
const AROUND = /^(?:filier|secteu|servic|metier|entrep|region|transv|startu|france)/;

/** Content of the site about the sectors of a sheet of the contract. */
export interface SheetSector {
  readonly view: View;
  /** Ids of its sources. */
  readonly sources: readonly string[];
}

const NONE: SheetSector = { view: nothing, sources: [] };

/** Jobs, trainings, figures, large projects and events of the sectors of a sheet. */
export function sheetSector(site: Site, { level, sectors }: Commitment): SheetSector {
  if (!sectors.length) return NONE;
  const groups = sectorsNamed(site, sectors);
  const jobs = jobsOf(site, sectors, groups);
  const trainings = site.has('formations')
    ? mostWanted(site, [...new Set(jobs.flatMap(job => site.trainingsTo(job)))], MOST)
    : [];
  const figures = site.has('chiffres') ? figuresOf(site, sectors) : [];
  const projects = projectsOfSector(site, sector => sectors.some(name => isOfSector(site, name, sector)));
  const events = eventsOf(site, sectors);
  const visibleJobs = tensest(site, jobs).slice(0, MOST);
  return {
    view: html`${
      visibleJobs.length || trainings.length
        ? html`<div class="two">
            <div>${visibleJobs.length ? sheet('Les métiers', jobsView(site, visibleJobs, jobs, groups)) : nothing}</div>
            <div>${trainings.length ? sheet('Se former', trainingsView(site, trainings)) : nothing}</div>
          </div>`
        : nothing
    }
    ${
      !jobs.length && level === 'sector-priority' && site.has('metiers')
        ? unknownBox(
            'Les métiers',
            html`<p>Aucun métier de ce site ne porte le nom de ce secteur : ${sectors.join(' ; ')}.</p>`,
          )
        : nothing
    }
    ${figures.length ? sheet('Le secteur en chiffres', figuresView(site, figures)) : nothing}
    ${projects.length ? sheet('Grands projets', projectsView(site, projects)) : nothing}
    ${
      events.length
        ? sheet(
            'Les événements du secteur',
            linkColumns(
              site,
              events.map(({ id, name }) => ({ path: site.pathOf('annuaire', id), text: name })),
            ),
          )
        : nothing
    }`,
    sources: [
      ...[...visibleJobs, ...trainings, ...events].flatMap(({ sourceId }) => sourceId ?? []),
      ...visibleJobs.flatMap(job => site.tensionOf(job)?.tension.sourceId ?? []),
      ...figures.map(({ latest }) => latest.sourceId),
    ],
  };
}

/** Jobs of the sectors; when no sector of the feed has such a name, jobs whose own name shares a word with it. */
function jobsOf(site: Site, names: readonly string[], groups: readonly Group<Job>[]): readonly Job[] {
  if (!site.has('metiers')) return [];
  if (groups.length) return [...new Set(groups.flatMap(({ items }) => items))];
  // The text after a dash or in brackets names only a part of the sector.
  const stems = names
    .flatMap(name => slugOf(name.split(/ - |\(/, 1)[0] ?? '', Infinity).split('-'))
    .filter(word => word.length >= SHORTEST && !AROUND.test(word))
    .map(word => word.slice(0, STEM));
  return site.contents.jobs.filter(({ title: { feminine, masculine } }) =>
    slugOf(`${feminine} ${masculine}`, Infinity)
      .split('-')
      .some(word => stems.some(stem => word.startsWith(stem))),
  );
}

function jobsView(site: Site, visibleJobs: readonly Job[], all: readonly Job[], groups: readonly Group<Job>[]): View {
  const links = groups.map(({ id, name, items }) => ({
    path: site.pathOf('secteurs', id),
    text: name,
    note: plural(items.length, `${number(items.length)} métier|${number(items.length)} métiers`),
  }));
  return html`${jobRows(site, visibleJobs)}
    ${groups.length ? linkColumns(site, links) : html`<p class="note">Par leur nom : ce site n’a pas de secteur de ce nom.</p>`}
    ${!groups.length && all.length > visibleJobs.length ? html`<p>${maybeLink(site, '/metiers/', `Les ${number(all.length)}, dans la liste des métiers`)}</p>` : nothing}
    ${tensionNote(site, visibleJobs)}`;
}

function trainingsView(site: Site, trainings: readonly Training[]): View {
  return linkColumns(
    site,
    trainings.map(({ id, title }) => ({ path: site.pathOf('formations', id), text: title })),
  );
}

/** Latest figure of each measure about these sectors, without duplicates. */
function figuresOf(site: Site, names: readonly string[]): readonly SectorFigure[] {
  const figuresByName = new Map<string, SectorFigure>();
  for (const figure of names.flatMap(name => sectorFigures(site, name)))
    if (!figuresByName.has(figure.measure.id)) figuresByName.set(figure.measure.id, figure);
  return [...figuresByName.values()].slice(0, MOST);
}

function eventsOf(site: Site, names: readonly string[]): readonly Resource[] {
  if (!site.has('annuaire')) return [];
  return site.contents.resources.filter(
    ({ kind, sectors }) =>
      kind === 'event' && sectors.some(sector => names.some(name => isOfSector(site, name, sector))),
  );
}
