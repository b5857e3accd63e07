// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { slugOf } from '../html/slug.js';
import type { Site } from '../site/site.js';
import { landscapeOf } from './landscapes.js';

/** Saturated hue of a scene; the style sheet defines its light and dark values. */
type Hue = 'wheat' | 'brick' | 'leaf' | 'sea' | 'sand' | 'flax';

/** Words in the slug of a sector or a domain, with its scene and its hue: the first match wins. */
const SCENES: readonly (readonly [words: RegExp, scene: string, hue: Hue])[] = [
  [/textile/, 'textile', 'flax'],
  [/industri|metallurg|metiers-du-metal|soud/, 'industry', 'wheat'],
  [/ferrovi|\brail/, 'rail', 'sea'],
  [/sante|soin|medic/, 'health', 'sea'],
  [/social|enfan|aide-a-la-personne/, 'social', 'leaf'],
  [/batiment|construct|travaux-publics|architect/, 'building', 'brick'],
  [/bouche|agroalim|boulang|patiss/, 'bakery', 'wheat'],
  [/hotel|restau|touris/, 'hospitality', 'brick'],
  [/agri|nature|espaces-verts|peche|animaux/, 'farm', 'leaf'],
  [/transport|logisti/, 'transport', 'sand'],
  [/numeri|informati/, 'digital', 'sea'],
  [/maintenance|reparation|energie|electri|automobil/, 'maintenance', 'sand'],
  [/banque|assurance|immobilier|finance/, 'bank', 'flax'],
  [/administr|gestion|secretar|bureau/, 'office', 'sand'],
  [/proprete|securite|coiffure|esthetique|services/, 'services', 'sea'],
  [/commerce|vente|distribution/, 'retail', 'brick'],
  [/enseign|formation|sciences|langues/, 'teaching', 'flax'],
  [/sport|animation/, 'sport', 'leaf'],
  [/culture|communication|arts|spectacle/, 'culture', 'brick'],
  [/mode|couture/, 'textile', 'flax'],
];

/** Beginnings of the ROME codes of trades drawn differently from their sector. */
const TEXTILE_CODES = /^(?:H24|B180[36])/;

/** Path of the folder of the scenes, from the root of the site. */
export const SCENE_FOLDER = '/assets/scenes/';

/** Name of the scene of a sector or a domain; undefined when it has none. */
export function sceneOf(name: string): string | undefined {
  return matchOf(name)?.[1];
}

function matchOf(name: string): (typeof SCENES)[number] | undefined {
  const slug = slugOf(name);
  return SCENES.find(([words]) => words.test(slug));
}

/** Subject of a page: names of sectors or domains, of which the first with a scene is used, and ROME codes. */
interface Subject {
  readonly names: readonly string[];
  readonly rome?: readonly string[];
}

/**
 * Scene of a sector beside its title. It is hidden from assistive technology, since the title says what it shows. Its
 * file is requested by the pages that show it, and takes their colours.
 */
export function sceneView(site: Site, { names, rome = [] }: Subject): TemplateResult | typeof nothing {
  const subjects = TEXTILE_CODES.test(rome[0] ?? '') ? ['textile'] : names;
  const match = subjects.map(matchOf).find(candidate => candidate !== undefined);
  if (!match) return nothing;
  const [, scene, hue] = match;
  return sectorScene(site, scene, hue);
}

/** Drawings above the title of the main pages, by path. */
const OPENINGS: Readonly<Record<string, readonly [scene: string, hue: Hue, box?: string]>> = {
  '/metiers/': ['likes', 'leaf'],
  '/formations/': ['road', 'wheat'],
  '/annuaire/': ['talk', 'brick'],
};

/** Sector scenes at the end of the title of the index pages without a drawing of their own, by path. */
const HEADS: Readonly<Record<string, readonly [scene: string, hue: Hue]>> = {
  '/agenda/': ['teaching', 'flax'],
  '/je-suis/': ['social', 'leaf'],
  '/secteurs/': ['industry', 'wheat'],
  '/chiffres/': ['office', 'sand'],
};

/** Drawing at the end of the title of an index page, or of a page about a question; `nothing` for another page. */
export function headScene(site: Site, path: string): TemplateResult | typeof nothing {
  const head = HEADS[path];
  if (!head) return openingView(site, path === '/je-cherche/' ? '/annuaire/' : path);
  return sectorScene(site, head[0], head[1]);
}

function sectorScene(site: Site, name: string, hue: Hue): TemplateResult {
  return html`<svg class="scene ${hue}" width="280" height="118" viewBox="0 0 440 186" aria-hidden="true"><use href=${`${site.href(SCENE_FOLDER)}${name}.svg#scene`}></use></svg>`;
}

/** Kinds of the territories that are too large for one landscape. */
const LARGE_KINDS: ReadonlySet<Territory['kind']> = new Set(['country', 'region', 'department']);

const communesByParent = new WeakMap<Site, ReadonlyMap<string, readonly Territory[]>>();

/** Communes of a territory. */
function communesOf(site: Site, id: string): readonly Territory[] {
  let communes = communesByParent.get(site);
  if (!communes) {
    communes = groupByParent(site.data.territories);
    communesByParent.set(site, communes);
  }
  return communes.get(id) ?? [];
}

function isCommune({ kind }: Territory): boolean {
  return kind === 'commune';
}

function groupByParent(territories: Iterable<Territory>): ReadonlyMap<string, readonly Territory[]> {
  const groups = new Map<string, Territory[]>();
  for (const territory of territories) {
    if (!isCommune(territory)) continue;
    for (const parent of territory.parents) {
      const group = groups.get(parent);
      if (group) group.push(territory);
      else groups.set(parent, [territory]);
    }
  }
  return groups;
}

/** Drawing of the landscape of a territory beside its title; `nothing` for a territory without one. */
export function placeScene(site: Site, { id, kind, name }: Territory): TemplateResult | typeof nothing {
  const landscape = LARGE_KINDS.has(kind) ? undefined : landscapeOf(name, communesOf(site, id));
  if (landscape === 'coast') return sectorScene(site, 'coast', 'sea');
  if (landscape === 'countryside') return sectorScene(site, 'farm', 'leaf');
  if (landscape === undefined) return nothing;
  return html`<svg class="scene wheat" width="280" height="135" viewBox="0 0 520 240" aria-hidden="true"><use href=${`${site.href(SCENE_FOLDER)}region.svg#scene`}></use></svg>`;
}

/** Drawing of a counter, beside the title of the directory and of its places. */
export function deskView(site: Site): TemplateResult {
  return html`<svg class="scene leaf" width="280" height="118" viewBox="0 0 440 182" aria-hidden="true"><use href=${`${site.href(SCENE_FOLDER)}desk.svg#scene`}></use></svg>`;
}

/** Région whose landscapes are drawn: the slag heaps and the belfry of its home page stand nowhere else. */
const DRAWN_REGION = 'reg-32';

/** Whether the landscapes of Hauts-de-France are those of the territory of a site. */
function isDrawnRegion(site: Site): boolean {
  return site.chainOf(site.data.info.territory).includes(DRAWN_REGION);
}

/** Name of the scene of the home page. */
export function homeScene(site: Site): string {
  return isDrawnRegion(site) ? 'home' : 'town';
}

/** Landscape above the title of the territories: that of Hauts-de-France, else the coast or the fields. */
function territoriesOpening(site: Site): NonNullable<(typeof OPENINGS)[string]> {
  if (isDrawnRegion(site)) return ['region', 'wheat', '8 -40 504 284'];
  const isByTheSea = landscapeOf('', [...site.data.territories].filter(isCommune)) === 'coast';
  return isByTheSea ? ['coast', 'sea', '0 -30 440 248'] : ['farm', 'leaf', '0 -30 440 248'];
}

/** Drawing of the activity of a page, above its title; `nothing` for a page without one. */
export function openingView(site: Site, path: string): TemplateResult | typeof nothing {
  const opening = path === '/territoires/' ? territoriesOpening(site) : OPENINGS[path];
  if (!opening) return nothing;
  const [name, hue, box = '0 0 320 180'] = opening;
  return html`<svg class="scene opening ${hue}" width="280" height="158" viewBox=${box} aria-hidden="true"><use href=${`${site.href(SCENE_FOLDER)}${name}.svg#scene`}></use></svg>`;
}
