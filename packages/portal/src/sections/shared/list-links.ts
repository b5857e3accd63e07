// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Board } from '@orientation-widgets/feed';
import { ELEMENTS } from '../../configurator/elements.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

export const COMPARE: PageLink = { path: '/metiers/comparer/', text: 'Comparer des métiers' };
export const TOWNS: PageLink = { path: '/formations/a/', text: 'Les formations, ville par ville' };
export const PROVIDERS: PageLink = { path: '/formations/etablissement/', text: 'Les établissements' };
export const AMBITIONS: PageLink = { path: '/chiffres/ambitions/', text: 'Les ambitions du contrat, en chiffres' };
export const CONTACTS: PageLink = { path: '/annuaire/qui-voir/', text: 'Qui voir ?' };
export const GAPS: PageLink = { path: '/annuaire/zones-non-couvertes/', text: 'Où manque-t-il un lieu ?' };

/** Links to the pages that compare jobs; empty when fewer than two jobs have comparable figures. */
export function jobLists(site: Site): PageLink[] {
  return site.has('metiers') && site.contents.comparable.length > 1 ? [COMPARE] : [];
}

/** Link to the index of the communes with a page of trainings; empty without one. */
export function trainingLists(site: Site): PageLink[] {
  return site.has('formations') && site.contents.towns.length ? [TOWNS] : [];
}

/** Link to the index of the establishments that give trainings; empty without one. */
export function providerLists(site: Site): PageLink[] {
  return site.has('formations') && site.contents.providers.length ? [PROVIDERS] : [];
}

/** Number of the ambition of a board; undefined for another board. */
export function ambitionOf({ id }: Board): string | undefined {
  return /^ambition-(\d)$/.exec(id)?.[1];
}

/** Link to the page of a board. */
export function boardLink(board: Board): PageLink {
  const ambition = ambitionOf(board);
  return { path: ambition ? `${AMBITIONS.path}${ambition}/` : '/chiffres/publics/', text: board.title };
}

/** Links to the board of the audiences, and to the index of those of the ambitions. */
export function figureLists(site: Site): PageLink[] {
  if (!site.has('chiffres')) return [];
  const { boards } = site.contents;
  return [
    ...boards.filter(board => !ambitionOf(board)).map(boardLink),
    ...(boards.some(ambitionOf) ? [AMBITIONS] : []),
  ];
}

/** Links to the page of contacts, and to that of the territories without nearby help. */
export function directoryLists(site: Site): PageLink[] {
  if (!site.has('annuaire')) return [];
  const { schemes, areaKind } = site.contents;
  return [...(schemes.length ? [CONTACTS] : []), ...(areaKind ? [GAPS] : [])];
}

/** Path of the page of an element; undefined without one, as in a site without elements. */
export function elementPath({ configurator, scripts }: Site, tag: string): string | undefined {
  const isMade = scripts && ELEMENTS[tag] && configurator?.tags.some(element => element.tag === tag);
  return isMade ? `/integrer/${tag}/` : undefined;
}

/** Links to the pages of the elements. */
export function elementLinks(site: Site): PageLink[] {
  if (!site.has('integrer')) return [];
  return Object.entries(ELEMENTS).flatMap(([tag, { title }]) => {
    const path = elementPath(site, tag);
    return path === undefined ? [] : [{ path, text: `${title} : <${tag}>` }];
  });
}
