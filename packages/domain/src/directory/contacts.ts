// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Resource } from '@orientation-widgets/feed';
import { answers, canBeReached, isNowhere, reachOf } from './resource-query.js';
import type { Need, Where } from './resource-query.js';

/** Contact for a scheme and an audience. */
export type ContactCell =
  | { readonly status: 'contact'; readonly resource: Resource; readonly distanceKm: number | undefined }
  /** The operator is named, without a telephone, an address or a page. */
  | { readonly status: 'named'; readonly operator: string }
  | { readonly status: 'nobody' }
  | { readonly status: 'not-for' };

/** A scheme or an aid, or a network of structures. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly isNetwork: boolean;
  /** One cell for each audience of the query, in the same order. */
  readonly cells: readonly ContactCell[];
  /** Contact, and audiences in the words of the source, of a scheme that serves none of the audiences of the query. */
  readonly otherAudiences: { readonly cell: ContactCell; readonly audiences: readonly string[] } | undefined;
  readonly sourceIds: readonly string[];
}

export interface ContactsQuery {
  readonly need: Need | undefined;
  readonly where: Where | undefined;
  /** Ids of the audiences of the columns. */
  readonly audiences: readonly string[];
  /**
   * Radius around the place, in kilometres, beyond which structures may not be loaded: no structure is called the
   * nearest there.
   */
  readonly withinKm?: number | undefined;
}

/** Kinds of resources that are obtained through a contact. */
const SCHEMES: readonly Resource['kind'][] = ['scheme', 'aid'];

/** Contacts around a place: networks, by their nearest structure, then schemes and aids by name. */
export function contactsOf(
  resources: readonly Resource[],
  directory: Collection<Resource>,
  query: ContactsQuery,
): ContactRow[] {
  const open = resources.filter(({ status }) => status !== 'closed');
  const rows = open
    .filter(({ kind }) => SCHEMES.includes(kind))
    .flatMap(resource => schemeRow(resource, directory, query));
  return [...networkRows(open, query), ...rows.sort((a, b) => a.name.localeCompare(b.name, 'fr'))];
}

function schemeRow(scheme: Resource, directory: Collection<Resource>, query: ContactsQuery): ContactRow[] {
  const { where, need, audiences } = query;
  const isElsewhere = !isNowhere(scheme) && reachOf(scheme, { where, radiusKm: 0 }).reach === 'further';
  if (isElsewhere || !answers(scheme, { need })) return [];
  const contact = contactOf(scheme, directory, where);
  const cells = audiences.map((audience): ContactCell =>
    answers(scheme, { audience }) ? contact : { status: 'not-for' },
  );
  const isForOthers = cells.every(({ status }) => status === 'not-for');
  // With a single audience in the query, schemes for other audiences are left out.
  if (isForOthers && audiences.length === 1) return [];
  return [
    {
      id: scheme.id,
      name: scheme.name,
      isNetwork: false,
      cells,
      otherAudiences: isForOthers ? { cell: contact, audiences: scheme.audiences } : undefined,
      sourceIds: scheme.sourceId ? [scheme.sourceId] : [],
    },
  ];
}

/** Contact of a scheme: the scheme itself, or the structure that offers it. */
function contactOf(scheme: Resource, directory: Collection<Resource>, where: Where | undefined): ContactCell {
  const offered = scheme.partOf === undefined ? undefined : directory.get(scheme.partOf);
  const resource = [scheme, offered].find(candidate => candidate && (candidate.address ?? canBeReached(candidate)));
  if (resource) return { status: 'contact', resource, distanceKm: kmTo(resource, where) };
  return scheme.operator ? { status: 'named', operator: scheme.operator } : { status: 'nobody' };
}

function kmTo({ lat, lon }: Resource, where: Where | undefined): number | undefined {
  return lat !== undefined && lon !== undefined ? where?.kmTo({ lat, lon }) : undefined;
}

/** Rows of the networks, each with its nearest structure; without a place, no structure is the nearest. */
function networkRows(
  open: readonly Resource[],
  { need, where, audiences, withinKm = Infinity }: ContactsQuery,
): ContactRow[] {
  const members = new Map<string, Resource[]>();
  for (const resource of open) {
    if (resource.kind !== 'structure' || !answers(resource, { need })) continue;
    for (const network of resource.networks ?? []) {
      const list = members.get(network);
      if (list) list.push(resource);
      else members.set(network, [resource]);
    }
  }
  if (!where) return [];
  return [...members].flatMap(([name, list]): ContactRow[] => {
    const near = list
      .map(resource => ({ resource, distanceKm: kmTo(resource, where) }))
      .filter(({ distanceKm = 0 }) => distanceKm <= withinKm)
      .sort((a, b) => (a.distanceKm ?? 1e5) - (b.distanceKm ?? 1e5));
    if (!near.length) return [];
    const cells = audiences.map((audience): ContactCell => {
      const match = near.find(({ resource }) => answers(resource, { audience }));
      return match ? { status: 'contact', ...match } : { status: 'not-for' };
    });
    const sourceIds = [...new Set(list.flatMap(({ sourceId }) => sourceId ?? []))];
    return [{ id: `network ${name}`, name, isNetwork: true, cells, otherAudiences: undefined, sourceIds }];
  });
}

/** Schemes without any contact for at least one audience. */
export function holesOf(rows: readonly ContactRow[]): ContactRow[] {
  const isHole = ({ status }: ContactCell): boolean => status === 'nobody' || status === 'named';
  return rows.filter(
    ({ cells, otherAudiences: otherRow }) => cells.some(isHole) || (otherRow && isHole(otherRow.cell)),
  );
}

/** The common cell of a row; undefined when its cells differ. */
export function commonCell({ cells }: ContactRow): ContactCell | undefined {
  const [first] = cells;
  const keyOf = (cell: ContactCell): string =>
    cell.status === 'contact' ? cell.resource.id : cell.status === 'named' ? `named ${cell.operator}` : cell.status;
  return first && cells.every(cell => keyOf(cell) === keyOf(first)) ? first : undefined;
}
