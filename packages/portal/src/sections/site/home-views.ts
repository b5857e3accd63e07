// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { difficultOfTwenty, TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import { jobListName, plural } from '@orientation-widgets/domain/words/format.js';
import type { Job, Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { jobPictogram } from '../../illustrations/pictograms.js';
import { homeScene, SCENE_FOLDER } from '../../illustrations/scenes.js';
import { maybeLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import { latestAt } from '../shared/measures.js';
import { hiresCount } from '../shared/planned-hires.js';

/** Measure counted by the garland of the home page: share of planned hires judged difficult, in per cent. */
const DIFFICULT_HIRES = 'derived-difficult-hires';

/** Number of beads of the two arcs of the garland, and the three points of each curve. */
const ARCS = [
  { count: 14, points: [16, 214, 150, 292, 283, 196] },
  { count: 6, points: [353, 196, 402, 246, 449, 204] },
] as const;

/** Drawing of the home page: its garland counts the difficult hires of the territory, when a source gives them. */
export function homeDrawing(site: Site, territory: Territory | undefined): TemplateResult {
  const measure = site.contents.measures.find(({ id, unit }) => id === DIFFICULT_HIRES && unit === '%');
  const latest = territory && measure && latestAt(site, [territory], measure)?.observation;
  const beads = Math.round((TWENTY * (latest?.value ?? 0)) / 100);
  return html`<figure class="home-scene">
    <svg class="scene home sea" width="280" height="290" viewBox="0 20 456 480" aria-hidden="true"><use href=${`${site.href(SCENE_FOLDER)}${homeScene(site)}.svg#scene`}></use>${beads ? garland(beads) : nothing}</svg>
    ${beads && latest ? html`<figcaption class="soft">Vingt perles, vingt embauches prévues ici en ${periodLabel(latest.period)}. Environ ${plural(beads, `${beads} semblait difficile|${beads} semblaient difficiles`)}, là où la réponse est publiée.</figcaption>` : nothing}
  </figure>`;
}

function garland(full: number): View {
  return html`${ARCS.flatMap(({ count, points }, arc) =>
    Array.from({ length: count }, (_, rank) => {
      const [x0, y0, x1, y1, x2, y2] = points;
      const at = (rank + 0.75) / (count + 0.5);
      const [a, b, c] = [(1 - at) ** 2, 2 * at * (1 - at), at ** 2];
      const position = (arc ? ARCS[0].count : 0) + rank;
      return html`<circle class=${position < full ? 'full' : nothing} cx=${Math.round(a * x0 + b * x1 + c * x2)} cy=${Math.round(a * y0 + b * y1 + c * y2)} r="7.5"/>`;
    }),
  )}`;
}

/** List of some hard-to-fill jobs, with the figures of the survey of the year. */
export function hiringJobsView(site: Site, jobs: readonly Job[]): TemplateResult {
  return html`<ul class="six whole">
    ${jobs.map(job => html`<li>${jobPictogram(site, job)}<span><span class="name">${maybeLink(site, site.pathOf('metiers', job.id), jobListName(job.title))}</span>${hiresLine(site, job)}</span></li>`)}
  </ul>`;
}

function hiresLine(site: Site, job: Job): View {
  const match = site.plansOf(job);
  if (!match?.recruitment.projects) return nothing;
  const { recruitment } = match;
  const difficult = difficultOfTwenty(recruitment)?.words;
  return html` <span class="soft">${hiresCount(recruitment)} embauches prévues${difficult ? `, ${difficult} ${difficult.startsWith('moins') ? 'difficile' : 'difficiles'}` : ''}</span>`;
}
