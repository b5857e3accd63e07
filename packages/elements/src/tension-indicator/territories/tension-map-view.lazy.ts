// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { fetchOutlines, resolveJob } from '@orientation-widgets/feed';
import type { Collection, Feed, Source } from '@orientation-widgets/feed';
import { html, nothing, svg } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { capital, jobName } from '@orientation-widgets/domain/words/format.js';
import { titleHeading } from '../../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { bareJob } from '@orientation-widgets/domain/jobs/job-figures.js';
import { sourceNote } from '../../sources/source-note.js';
import { tensionBadge } from '../../jobs/tension-badge.js';
import { scaleParts } from '../../jobs/tension-scale.js';
import { tensionLabel } from '@orientation-widgets/domain/tension/tension-labels.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { areasLayer } from '../../map/areas-layer.js';
import { areasStyles } from '../../map/areas.styles.js';
import { FrameSize } from '../../map/frame-size.js';
import { shapesOf } from '../../map/shapes.js';
import type { Shapes } from '../../map/shapes.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';
import { groupByState, stateOf, tensionMapOf } from '@orientation-widgets/domain/tension/tension-map.js';
import type { AreaState, AreaTension, TensionMap } from '@orientation-widgets/domain/tension/tension-map.js';
import { tensionMapStyles } from './tension-map.styles.js';

interface TensionMapDrawing {
  readonly job: string;
  readonly map: TensionMap;
  readonly shapes: Shapes | undefined;
  readonly outlinesId: string | undefined;
  readonly sources: Collection<Source>;
}

/** Loads the tension of a job in each département or in each bassin. */
export async function openForm(feed: Feed, { key, territory }: TensionQuery): Promise<TensionShown | undefined> {
  const [jobs, tensions, territories, sources] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions'),
    territoriesWith(feed, [territory]),
    feed.collection('sources'),
  ]);
  const job = resolveJob(jobs, key ?? '') ?? bareJob(key ?? '');
  const home = territory && territories.get(territory) ? territory : feed.info.territory;
  const map =
    tensionMapOf(job, home, tensions, territories) ?? tensionMapOf(job, feed.info.territory, tensions, territories);
  if (!map) return undefined;
  // Without outlines, or when they cannot be loaded, the list says the same.
  const outlines = await fetchOutlines(feed, map.kind).catch(() => undefined);
  const inside = outlines?.list.filter(({ territoryId }) => map.areas.some(area => area.territory.id === territoryId));
  const drawing = {
    job: jobName(job.title),
    map,
    shapes: inside && shapesOf(inside),
    outlinesId: outlines?.sourceId,
    sources,
  };
  const frame = new FrameSize('.tension-map-frame');
  return {
    styles: [tensionStyles, areasStyles, tensionMapStyles],
    view: context => mapView(drawing, frame, context),
  };
}

function mapView(drawing: TensionMapDrawing, frame: FrameSize, { level, host }: TensionProps): TemplateResult {
  const { job, map, shapes } = drawing;
  const { container, areas } = map;
  return html`<div class="sheet tension-map">
    <div>
      ${titleHeading(level, html`<span lang="fr">${job}</span>`, 'subtitle')}
      <p class="soft">${map.kind === 'bassin' ? msg('Tension par bassin d’emploi') : msg('Tension par département')}</p>
    </div>
    <div class="tension-map-columns">
      ${shapes ? picture(drawing, shapes, frame, host) : nothing}
      <div>
        <p part="summary">${summary(areas)}</p>
        <ul class="tension-map-list" part="list">${[...areas, ...(container?.tension ? [container] : [])].map(area => row(area, area === container))}</ul>
      </div>
    </div>
    ${notes(drawing)}
  </div>`;
}

function picture(
  { map: { areas } }: TensionMapDrawing,
  shapes: Shapes,
  frame: FrameSize,
  host: LitElement,
): TemplateResult {
  const byId = new Map(areas.map(area => [area.territory.id, area]));
  frame.follow(host);
  return html`<div class="tension-map-frame">
    ${areasLayer({
      shapes,
      size: frame.size,
      em: frame.em,
      patterns: scale =>
        svg`<defs><pattern id="tension-none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale}) rotate(45)"><path class="hatch" d="M0 0V8" stroke-width="2" /></pattern></defs>`,
      markOf: id => {
        const area = byId.get(id);
        if (!area) return undefined;
        const state = stateOf(area);
        return {
          name: area.territory.name,
          text: word(state),
          look: typeof state === 'number' ? `l${state}` : 'none',
          ...(typeof state === 'number' ? { sign: scaleParts(state) } : { pattern: 'url(#tension-none)' }),
        };
      },
    })}
  </div>`;
}

/** What is written on an area. */
function word(state: AreaState): string {
  switch (state) {
    case 'below-threshold':
      return msg('non publiée');
    case 'not-published':
      return msg('non publiée');
    case 'unknown':
      return msg('pas de chiffre');
    default:
      return tensionLabel(state);
  }
}

/** Why there is no level, or the level. */
function reason(state: Exclude<AreaState, number>): string {
  switch (state) {
    case 'below-threshold':
      return msg('Non publiée : effectif trop faible');
    case 'not-published':
      return msg('Non publiée par la source');
    case 'unknown':
      return msg('Pas de chiffre dans ces données');
  }
}

function row(area: AreaTension, isWhole: boolean): TemplateResult {
  const state = stateOf(area);
  return html`<li class=${isWhole ? 'whole' : ''}>
    <span lang="fr">${area.territory.name}</span>
    ${typeof state === 'number' ? tensionBadge(state) : html`<span class="soft">${reason(state)}</span>`}
  </li>`;
}

/** The map in words: “Très élevée : Nord, Oise. Moyenne : Aisne.” */
function summary(areas: readonly AreaTension[]): string {
  const groups = groupByState(areas);
  const [only] = groups;
  if (groups.length === 1 && only) return msg(str`La même partout : ${word(only.state)}.`);
  return groups
    .map(({ state, areas: members }) =>
      msg(str`${capital(word(state))} : ${members.map(({ territory }) => territory.name).join(', ')}.`),
    )
    .join(' ');
}

function notes({ map: { areas, container }, sources, shapes, outlinesId }: TensionMapDrawing): TemplateResult {
  const records = [...areas, ...(container ? [container] : [])].flatMap(({ tension }) => tension ?? []);
  const figures = [
    ...new Map(records.map(({ sourceId, period }) => [`${sourceId} ${period}`, { sourceId, period }])).values(),
  ];
  return html`${sourceNote(sources, [...figures, ...(shapes && outlinesId ? [{ sourceId: outlinesId }] : [])])}`;
}
