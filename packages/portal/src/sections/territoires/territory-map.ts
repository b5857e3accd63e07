// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { shapesOf } from '@orientation-widgets/elements/map/shapes.js';
import type { Shapes } from '@orientation-widgets/elements/map/shapes.js';
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { Site } from '../../site/site.js';
import { plansOf } from '../shared/territory-views.js';
import { mapLabels } from './map-labels.js';

const shapes = new WeakMap<Site, Shapes | undefined>();

/** Ids of the bassins of the map that are a territory, or that it contains. */
export function insideOf(site: Site, { id }: Territory): Set<string> {
  const outlineIds = site.data.outlines?.list.map(({ territoryId }) => territoryId) ?? [];
  return new Set(outlineIds.filter(outline => site.chainOf(outline).includes(id)));
}

/**
 * Map of the bassins, some in the accent colour. The sentence beside it says the same.
 *
 * @param isPressed - whether each bassin links to its page, as the list beside the map does for keyboards and screen
 * readers.
 */
export function mapView(site: Site, inside: ReadonlySet<string>, isPressed = false): TemplateResult {
  if (!shapes.has(site)) shapes.set(site, shapesOf(site.data.outlines?.list ?? []));
  const siteShapes = shapes.get(site);
  if (!siteShapes) return html``;
  const { left, top, right, bottom } = siteShapes.bounds;
  const box = [left, top, right - left, bottom - top].map(length => Math.round(length * 10) / 10).join(' ');
  if (isPressed)
    return html`<svg class="map large" viewBox=${box} aria-hidden="true">${siteShapes.list.map(({ territoryId, path }) => mapLink(site, territoryId, html`<path d=${path}/>`))}${mapLabels(
      siteShapes.list,
      id => site.nameOf(id),
      id => peopleOf(site, id),
    ).map(
      ({ text, x, y, isOnPhone }) => html`<text class=${isOnPhone ? nothing : 'minor'} x=${x} y=${y}>${text}</text>`,
    )}</svg>`;
  const paths = (isChosen: boolean): string =>
    siteShapes.list
      .filter(({ territoryId }) => inside.has(territoryId) === isChosen)
      .map(({ path }) => path)
      .join('');
  return html`<svg class="map" viewBox=${box} aria-hidden="true"><path d=${paths(false)} />${inside.size ? html`<path class="here" fill="currentColor" d=${paths(true)} />` : nothing}</svg>`;
}

/** Link of a bassin for pointers, left out of the keyboard order. */
function mapLink(site: Site, territoryId: string, shape: TemplateResult): TemplateResult {
  const path = site.pathOf('territoires', territoryId);
  return path === undefined
    ? shape
    : html`<a href=${site.href(path)} tabindex="-1" aria-label=${site.nameOf(territoryId)}><title>${site.nameOf(territoryId)}</title>${shape}</a>`;
}

/** Population of a territory or, if unknown, hires planned there: a measure of its size. */
function peopleOf(site: Site, id: string): number {
  const population = site.data.territories.get(id)?.population;
  return population ?? plansOf(site, id).plans.reduce((sum, { projects }) => sum + (projects ?? 0), 0);
}

/** Sources of the outlines of the map. */
export function mapSources(site: Site): string[] {
  const id = site.data.outlines?.sourceId;
  return id === undefined ? [] : [id];
}
