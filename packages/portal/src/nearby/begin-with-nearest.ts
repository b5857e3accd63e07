// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Moves what is nearest to the town of a page to the top of its lists, and adds the town to the links to searches on
// other sites.
import { ofPlace } from '@orientation-widgets/domain/places/of-place.js';
import { slugOf } from '../html/slug.js';
import type { Point } from '@orientation-widgets/search';
import { distanceText, nearestFirst, readPoint, type ItemAtDistance } from './nearest.js';
import { selectPeople, whereText } from './select-people.js';
import {
  NEARBY_FOLDER,
  PEOPLE_FILES,
  TRAINING_PLACES,
  type PeopleKind,
  type PersonRow,
  type TownRow,
  type TrainingPlaces,
} from './nearby-files.js';

interface Town extends Point {
  readonly name: string;
  readonly code: string;
}

/** Maximum number of places named at the top of a page. */
const MOST_NAMED = 5;
/**
 * Updates a page for a town. An unknown town changes nothing.
 *
 * @param base - folder of the site.
 * @throws {Error} a file of the site cannot be read.
 */
export async function beginWithNearest(root: ParentNode, base: URL, townName: string): Promise<void> {
  const town = await findTown(base, townName);
  for (const line of root.querySelectorAll<HTMLElement>('[data-unknown-town]')) line.hidden = town !== undefined;
  if (!town) return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-around]')) openAround(link, town);
  const lists = [...root.querySelectorAll<HTMLElement>('[data-near]')];
  const places = lists.some(({ dataset }) => dataset['near'] === 'trainings')
    ? await readFile<TrainingPlaces>(base, TRAINING_PLACES)
    : undefined;
  for (const list of lists) orderList(list, town, places);
  for (const section of root.querySelectorAll<HTMLElement>('[data-nearest]')) nameNearest(section, root, town);
  for (const place of root.querySelectorAll<HTMLElement>('[data-people]')) {
    const file = PEOPLE_FILES[place.dataset['people'] as PeopleKind];
    namePeople(place, town, await readFile<readonly PersonRow[]>(base, file), base);
  }
}

async function readFile<T>(base: URL, name: string): Promise<T> {
  const response = await fetch(new URL(NEARBY_FOLDER + name, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as T;
}

async function findTown(base: URL, name: string): Promise<Town | undefined> {
  const slug = slugOf(name.split('(')[0] ?? '', Infinity).replace(/(?<![^-])st(e?)(?=-)/g, 'saint$1');
  if (!slug) return undefined;
  // No file exists for a letter with which no town begins.
  const towns = await readFile<Readonly<Record<string, TownRow>>>(base, `${slug.charAt(0)}.json`).catch(
    () => undefined,
  );
  if (!towns) return undefined;
  const row = Object.hasOwn(towns, slug) ? towns[slug] : undefined;
  return row && { name: row[3] ?? capitalized(name), code: row[0], lat: row[1], lon: row[2] };
}

/** Restores the capitals of a town typed in lower case: “villeneuve-d’ascq”. */
function capitalized(name: string): string {
  return name === name.toLowerCase()
    ? name.replace(/(?<!\p{L})\p{L}(?=\p{L}{3})|^\p{L}/gu, letter => letter.toUpperCase())
    : name;
}

/** Adds a town to a link to the search of another site; the link describes the parameters of that site. */
function openAround(link: HTMLAnchorElement, { name, code, lat, lon }: Town): void {
  const address = new URL(link.href);
  const parameters = new URLSearchParams(link.dataset['around']);
  for (const [parameter, value] of parameters)
    address.searchParams.set(
      parameter,
      value.replace('{code}', code).replace('{lat}', String(lat)).replace('{lon}', String(lon)),
    );
  link.href = address.href;
  link.append(`, autour ${ofPlace(name)}`);
}

/** Sorts the rows of a list by distance, folded ones too, and shows the distance of each. */
function orderList(list: HTMLElement, town: Town, places: TrainingPlaces | undefined): void {
  const rows = [...list.querySelectorAll<HTMLElement>('li')];
  const ordered = nearestFirst(rows, town, row => pointsOf(row, places));
  if (ordered[0]?.km === undefined) return;
  const sizes = [...new Set(rows.map(row => row.parentElement))].map(parent => ({
    parent,
    count: rows.filter(row => row.parentElement === parent).length,
  }));
  let start = 0;
  for (const { parent, count } of sizes) {
    const rowsOfParent = ordered.slice(start, start + count);
    parent?.append(...rowsOfParent.map(({ item }) => item));
    for (const measured of rowsOfParent) sayDistance(measured, town, places);
    start += count;
  }
  const title = list.closest('section')?.querySelector('[data-near-title]');
  if (title) title.textContent = `Du plus proche ${ofPlace(town.name)} au plus loin`;
  const summary = document.querySelector(`[data-near-summary="${CSS.escape(list.id)}"]`);
  if (list.id && summary) sayNearest(summary, ordered[0], town);
}

function pointsOf(row: HTMLElement, places: TrainingPlaces | undefined): readonly Point[] {
  const point = readPoint(row.dataset['at']);
  if (point) return [point];
  return townsOf(row, places).map(([, lat, lon]) => ({ lat, lon }));
}

function townsOf(row: HTMLElement, places: TrainingPlaces | undefined): TrainingPlaces['towns'] {
  const slug = /\/formations\/([^/]+)\/$/.exec(row.querySelector('a')?.pathname ?? '')?.[1] ?? '';
  const ranks = places && Object.hasOwn(places.trainings, slug) ? (places.trainings[slug] ?? []) : [];
  return ranks.flatMap(rank => {
    const town = places?.towns[rank];
    return town ? [town] : [];
  });
}

function sayDistance({ item, km }: ItemAtDistance<HTMLElement>, town: Town, places: TrainingPlaces | undefined): void {
  if (km === undefined) return;
  const [nearest] = nearestFirst(townsOf(item, places), town, ([, lat, lon]) => [{ lat, lon }]);
  const note = textSpan('soft', nearest ? `${nearest.item[0]}, ${distanceText(km)}` : distanceText(km));
  const name = item.querySelector('[data-near-note]');
  if (name) name.append(' ', note);
  else item.append(item.querySelector('.soft') ? ' · ' : ' ', note);
}

/** Shows the nearest place and its distance in the bold answer of the page. */
function sayNearest(summary: Element, { item, km }: ItemAtDistance<HTMLElement>, town: Town): void {
  const name = item.querySelector('.name')?.firstElementChild?.textContent ?? item.querySelector('.name')?.textContent;
  if (km === undefined || !name) return;
  summary.textContent = `Le plus proche ${ofPlace(town.name)}\u202f: ${name.trim()}, ${distanceText(km)} à vol d’oiseau`;
}

/** Adds the nearest places above lists sorted by name. */
function nameNearest(section: HTMLElement, root: ParentNode, town: Town): void {
  const rows = [...root.querySelectorAll<HTMLElement>('li[data-at]')];
  const nearest = nearestFirst(rows, town, row => pointsOf(row, undefined)).slice(0, MOST_NAMED);
  if (!nearest.length) return;
  const title = document.createElement('h2');
  title.textContent = `Près ${ofPlace(town.name)}`;
  const list = document.createElement('ul');
  list.className = 'columns';
  list.append(
    ...nearest.map(measured => {
      const item = measured.item.cloneNode(true) as HTMLElement;
      sayDistance({ ...measured, item }, town, undefined);
      return item;
    }),
  );
  section.replaceChildren(title, list);
  section.hidden = false;
}

/** Replaces the people that the page names without a town with the nearest ones. */
function namePeople(place: HTMLElement, town: Town, people: readonly PersonRow[], base: URL): void {
  const { need, most, forWhom, adults, women, pastSchool, youngLast, apprentices } = place.dataset;
  const nearest = selectPeople(people, town, {
    most: most ? Number(most) : MOST_NAMED,
    isTrainer: place.dataset['people'] === 'trainers',
    filter: {
      ...(need && { need }),
      ...(forWhom && { forWhom }),
      ...(adults !== undefined && { adults: true }),
      ...(women !== undefined && { women: true }),
      ...(pastSchool !== undefined && { pastSchool: true }),
      ...(youngLast !== undefined && { youngLast: true }),
      ...(apprentices !== undefined && { apprentices: true }),
    },
  });
  const list = place.querySelector('ul');
  if (!list || !nearest.length) return;
  const phoneIcon = document.querySelector('.call svg');
  list.replaceChildren(...nearest.map(({ item, km = 0 }) => personRow(item, km, phoneIcon, base)));
  const name = place.querySelector('[data-town-name]');
  if (name) name.textContent = ` près ${ofPlace(town.name)}`;
  place.hidden = false;
}

function personRow(row: PersonRow, km: number, icon: Element | null, base: URL): HTMLElement {
  const [name, path, , , , phone] = row;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = new URL(path, base).href;
  link.textContent = name;
  item.append(textSpan('name', link));
  if (phone) {
    const call = document.createElement('a');
    call.className = 'btn sec call';
    call.href = `tel:${phone.replace(/[^+\d]/g, '')}`;
    const number = textSpan('span', phone);
    number.dir = 'ltr';
    if (icon) call.append(icon.cloneNode(true));
    call.append(textSpan('visually-hidden', 'Appeler le'), ' ', number);
    item.append(' ', call);
  }
  item.append(' ', textSpan('soft where', whereText(row, km)));
  return item;
}

function textSpan(className: string, content: string | Node): HTMLSpanElement {
  const span = document.createElement('span');
  span.className = className;
  span.append(content);
  return span;
}
