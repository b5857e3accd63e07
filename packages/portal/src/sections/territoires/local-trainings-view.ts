// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import { part } from '../../layout/page-parts.js';
import { maybeLink, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';
import type { LocalTrainings } from './local-trainings.js';

/** Maximum number of towns named. */
const MOST_TOWNS = 4;

const WHOLE = 100;

/** Trainings of a territory: one bar per level, then its towns. */
export function trainingsPart(site: Site, { list, towns }: LocalTrainings): View {
  if (!list.length) return nothing;
  const levels = [...new Set(list.flatMap(({ level }) => level ?? []))]
    .sort((a, b) => a - b)
    .map(level => ({ level, count: list.filter(training => training.level === level).length }));
  const most = Math.max(...levels.map(({ count }) => count));
  const unknownCount = list.filter(({ level }) => !level).length;
  return part(
    'Apprendre ici',
    html`<p class="large"><strong>${number(list.length)}</strong> ${plural(list.length, 'formation|formations')} dans ${plural(towns.length, `1 ville|${number(towns.length)} villes`)}</p>
      ${levels.length > 1 ? html`<ul class="bars short">${levels.map(({ level, count }) => html`<li><span>${capital(levelName(level))}</span> <span class="bar"><svg width="280" height="16" aria-hidden="true"><rect class="full" width=${`${Math.max(1, Math.round((WHOLE * count) / most))}%`} height="16"/></svg> <span><strong>${number(count)}</strong></span></span></li>`)}</ul>` : nothing}
      ${unknownCount ? html`<p class="soft">${plural(unknownCount, `1 formation n’a pas de niveau publié.|${number(unknownCount)} formations n’ont pas de niveau publié.`)}</p>` : nothing}
      <ul class="rows whole">${towns.slice(0, MOST_TOWNS).map(({ code, name, count }) => html`<li><span class="name">${maybeLink(site, site.pathOf('communes', code), name)}</span> <span class="soft">${plural(count, `1 formation|${number(count)} formations`)}</span></li>`)}</ul>`,
  );
}
