// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { safeUrl, type Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LargeProject } from '../../config/large-projects.js';
import { maybeLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/** Large projects of a territory: those located in it, inside it or around it. */
export function projectsOf(site: Site, { id }: Territory): readonly LargeProject[] {
  const { projects = [] } = site.config;
  return projects.filter(({ territories }) =>
    territories.some(territoryId => site.chainOf(territoryId).includes(id) || site.chainOf(id).includes(territoryId)),
  );
}

/** Large projects of a sector. */
export function projectsOfSector(site: Site, isSame: (sector: string) => boolean): readonly LargeProject[] {
  return (site.config.projects ?? []).filter(({ sectors = [] }) => sectors.some(isSame));
}

/** List of large projects, each with its place, its period and its source. */
export function projectsView(site: Site, projects: readonly LargeProject[]): View {
  return html`<ul class="actions">
    ${projects.map(({ name, territories, period, jobs = [], needs, source }) => {
      const href = source.url && safeUrl(source.url);
      const siteJobs = site.contents.jobs.filter(({ id }) => jobs.includes(id));
      const by = [source.publisher, source.title].join(', ');
      return html`<li>
        <p><strong>${name}</strong></p>
        <p class="soft">${[territories.map(id => site.nameOf(id)).join(', '), period].filter(Boolean).join('. ')}.</p>
        ${siteJobs.length ? html`<p>Métiers : ${siteJobs.map((job, rank) => html`${rank ? ', ' : ''}${maybeLink(site, site.pathOf('metiers', job.id), jobName(job.title))}`)}</p>` : nothing}
        ${needs ? html`<p>Besoins : ${needs}</p>` : nothing}
        <p class="note">Source : ${href ? html`<a href=${href} rel="noreferrer">${by}</a>` : by}${source.period ? `, ${source.period}` : ''}.</p>
      </li>`;
    })}
  </ul>`;
}
