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
import { shareDiscsStyles } from '../../jobs/share-discs.styles.js';
import { tensionStyles } from '../../jobs/tension.styles.js';
import { areasLayer } from '../../map/areas-layer.js';
import type { AreaMark } from '../../map/areas-layer.js';
import { areasStyles } from '../../map/areas.styles.js';
import { FrameSize } from '../../map/frame-size.js';
import { shapesOf } from '../../map/shapes.js';
import { hiresMapOf } from '@orientation-widgets/domain/jobs/hires-map.js';
import type { HiresMap } from '@orientation-widgets/domain/jobs/hires-map.js';
import type { Shapes } from '../../map/shapes.js';
import type { TensionProps, TensionQuery, TensionShown } from '../shared/tension-form.js';
import { groupByState, stateOf, tensionMapOf } from '@orientation-widgets/domain/tension/tension-map.js';
import type { AreaState, AreaTension, TensionMap } from '@orientation-widgets/domain/tension/tension-map.js';
import { hiresMark, hiresRow } from './hires-map.js';
import { tensionMapStyles } from './tension-map.styles.js';

interface TensionMapDrawing {
  readonly job: string;
  /** The newest measure, drawn in the place of the level; undefined when levels are as new, or when no share is published. */
  readonly hires: HiresMap | undefined;
  readonly map: TensionMap;
  readonly shapes: Shapes | undefined;
  readonly outlinesId: string | undefined;
  readonly sources: Collection<Source>;
}

/** Loads the tension of a job in each département or in each bassin. */
export async function openForm(feed: Feed, { key, territory }: TensionQuery): Promise<TensionShown | undefined> {
  const [jobs, tensions, recruitments, territories, sources] = await Promise.all([
    feed.collection('jobs'),
    feed.collection('tensions'),
    feed.collection('recruitments', { main: true }),
    territoriesWith(feed, [territory]),
    feed.collection('sources'),
  ]);
  const job = resolveJob(jobs, key ?? '') ?? bareJob(key ?? '');
  const home = territory && territories.get(territory) ? territory : feed.info.territory;
  const map =
    tensionMapOf(job, home, tensions, territories) ?? tensionMapOf(job, feed.info.territory, tensions, territories);
  if (!map) return undefined;
  const inside = { home: map.container?.territory.id ?? home, kind: map.kind };
  const plans = map.kind === 'bassin' ? await feed.collection('recruitments') : recruitments;
  const hires = newerHires(hiresMapOf(job, inside, plans, territories), map);
  // Without outlines, or when they cannot be loaded, the list says the same.
  const outlines = await fetchOutlines(feed, map.kind).catch(() => undefined);
  const drawnOutlines = outlines?.list.filter(({ territoryId }) =>
    map.areas.some(area => area.territory.id === territoryId),
  );
  const drawing = {
    job: jobName(job.title),
    map,
    hires,
    shapes: drawnOutlines && shapesOf(drawnOutlines),
    outlinesId: outlines?.sourceId,
    sources,
  };
  const frame = new FrameSize('.tension-map-frame');
  return {
    styles: [tensionStyles, ...(hires ? [shareDiscsStyles] : []), areasStyles, tensionMapStyles],
    view: context => mapView(drawing, frame, context),
  };
}

/** The difficult hires, where they are newer than the levels. */
function newerHires(hires: HiresMap | undefined, { areas }: TensionMap): HiresMap | undefined {
  const lastLevel = Math.max(0, ...areas.map(({ tension }) => Number(tension?.period.slice(0, 4) ?? 0)));
  return hires && hires.year > lastLevel ? hires : undefined;
}

function mapView(drawing: TensionMapDrawing, frame: FrameSize, { level, host }: TensionProps): TemplateResult {
  const { job, map, hires, shapes } = drawing;
  const { container, areas } = map;
  if (hires) return hiresView(drawing, hires, frame, { level, host });
  return html`<div class="sheet tension-map">
    <div>
      ${titleHeading(level, html`<span lang="fr">${job}</span>`, 'subtitle')}
      <p class="soft">${map.kind === 'bassin' ? msg('Tension par bassin d’emploi') : msg('Tension par département')}</p>
    </div>
    <div class="tension-map-columns">
      ${shapes ? picture(shapes, frame, host, new Map(areas.map(area => [area.territory.id, levelMark(area)]))) : nothing}
      <div>
        <p part="summary">${summary(areas)}</p>
        <ul class="tension-map-list" part="list">${[...areas, ...(container?.tension ? [container] : [])].map(area => row(area, area === container))}</ul>
      </div>
    </div>
    ${notes(drawing)}
  </div>`;
}

/** The newest measure on the map and in the list; the level of each territory is said after it. */
function hiresView(
  drawing: TensionMapDrawing,
  hires: HiresMap,
  frame: FrameSize,
  { level, host }: Pick<TensionProps, 'level' | 'host'>,
): TemplateResult {
  const { job, map, shapes } = drawing;
  const levelOfArea = new Map(
    [...map.areas, ...(map.container ? [map.container] : [])].map(area => [area.territory.id, area]),
  );
  const period = [...levelOfArea.values()].find(({ tension }) => tension?.level)?.tension?.period;
  const { areas, container } = hires;
  return html`<div class="sheet tension-map">
    <div>
      ${titleHeading(level, html`<span lang="fr">${job}</span>`, 'subtitle')}
      <p class="soft">${msg(str`Part des embauches jugées difficiles par les employeurs en ${hires.year}.`)}</p>
      ${period ? html`<p class="note">${msg(str`Tension en ${period}.`)}</p>` : nothing}
    </div>
    <div class="tension-map-columns">
      ${shapes ? picture(shapes, frame, host, new Map(areas.map(area => [area.territory.id, hiresMark(area)]))) : nothing}
      <ul class="tension-map-list" part="list">
        ${[...areas, ...(container?.share ? [container] : [])].map(area => hiresRow(area, levelOfArea.get(area.territory.id), area === container))}
      </ul>
    </div>
    ${notes(drawing)}
  </div>`;
}

function picture(
  shapes: Shapes,
  frame: FrameSize,
  host: LitElement,
  marks: ReadonlyMap<string, AreaMark>,
): TemplateResult {
  frame.follow(host);
  return html`<div class="tension-map-frame">
    ${areasLayer({
      shapes,
      size: frame.size,
      em: frame.em,
      patterns: scale =>
        svg`<defs><pattern id="tension-none" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale}) rotate(45)"><path class="hatch" d="M0 0V8" stroke-width="2" /></pattern></defs>`,
      markOf: id => marks.get(id),
    })}
  </div>`;
}

/** What is drawn on a territory: its level. */
function levelMark(area: AreaTension): AreaMark {
  const state = stateOf(area);
  return {
    name: area.territory.name,
    text: word(state),
    look: typeof state === 'number' ? `l${state}` : 'none',
    ...(typeof state === 'number' ? { sign: scaleParts(state) } : { pattern: 'url(#tension-none)' }),
  };
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

/** Level of an area in words, or the reason why it is missing. */
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

/** Map in words: “Très élevée : Nord, Oise. Moyenne : Aisne.” */
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

function notes({ map: { areas, container }, hires, sources, shapes, outlinesId }: TensionMapDrawing): TemplateResult {
  const records = [...areas, ...(container ? [container] : [])].flatMap(({ tension }) => tension ?? []);
  const [plans = []] = (hires?.areas ?? []).flatMap(area =>
    area.share && area.plans ? [[{ sourceId: area.plans.sourceId, period: String(area.plans.year) }]] : [],
  );
  const figures = [
    ...new Map(records.map(({ sourceId, period }) => [`${sourceId} ${period}`, { sourceId, period }])).values(),
  ];
  return html`${sourceNote(sources, [...plans, ...figures, ...(shapes && outlinesId ? [{ sourceId: outlinesId }] : [])])}`;
}
