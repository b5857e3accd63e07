// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { keepTown, keptTown } from './kept-town.js';

/** Parameter that carries the town through the pages that have no search of their own. */
const TOWN = 'ville';
/** Search pages, with the parameter of their address that holds the town. */
const PARAMETERS: readonly (readonly [page: RegExp, parameter: string])[] = [
  [/\/je-cherche\/une-(?:formation|alternance)\/$/, 'formation-near'],
  [/\/(?:je-cherche\/(?:une-aide|quelquun-a-qui-parler)|annuaire\/besoin\/[^/]+)\/$/, 'aide-near'],
];
const MAX_LENGTH = 80;

/** Filters that a page of search applies by default: an address with any other parameter has to repeat them. */
const OWN_FILTERS: readonly (readonly [page: RegExp, parameter: string, value: string])[] = [
  [/\/je-cherche\/une-alternance\/$/, 'formation-route', 'apprenticeship'],
  [/\/annuaire\/besoin\/([^/]+)\/$/, 'aide-need', '$1'],
];

/** Name of the parameter that holds the town in the address of a search page; undefined for another page. */
function townParameter(path: string): string | undefined {
  return PARAMETERS.find(([page]) => page.test(path))?.[1];
}

/** Sets a parameter of an address, together with the default filters of its page. */
function setParameter(address: URL, name: string, value: string): void {
  address.searchParams.set(name, value);
  for (const [page, filter, filterValue] of OWN_FILTERS) {
    const { pathname } = address;
    if (page.test(pathname) && !address.searchParams.has(filter))
      address.searchParams.set(filter, (page.exec(pathname)?.[0] ?? '').replace(page, filterValue));
  }
}

/**
 * Adds parameters to the paths of the site. The script of every page contains it and passes it to the search, which is
 * loaded later.
 */
export interface PathWriter {
  with(path: string, name: string, value: string): string;
  around(path: string, town: string): string;
  /** Town of the page, or else the saved town. */
  town(): string | undefined;
}

/** Returns a path of the site with one more parameter. */
function pathWith(path: string, name: string, value: string): string {
  const address = new URL(path, 'https://site.invalid');
  setParameter(address, name, value);
  return address.pathname + address.search;
}

/** Returns a path of the site with a town as its place of search. */
function pathAround(path: string, town: string): string {
  return pathWith(path, townParameter(path.split('?', 1)[0] ?? '') ?? TOWN, town);
}

export const paths: PathWriter = { with: pathWith, around: pathAround, town: currentTown };

/** Town named by an address, “Lens” for "50.43,2.83,Lens"; undefined when it names none. */
function townIn(address: URL): string | undefined {
  for (const name of [...PARAMETERS.map(([, parameter]) => parameter), TOWN]) {
    const town = address.searchParams
      .get(name)
      ?.replace(/^[^,]*,[^,]*,/, '')
      .trim();
    if (town && town.length <= MAX_LENGTH) return town;
  }
  return undefined;
}

/**
 * Returns the address of a link with the town of the current page. Undefined when the link must stay as it is: it
 * leaves the site, points to a part of the same page, or has a town already.
 *
 * @param base - folder of the site.
 * @param town - town of the page, or else the saved town.
 */
export function hrefWithTown(link: URL, page: URL, base: URL, town = townIn(page)): string | undefined {
  const isInside = link.origin === base.origin && link.pathname.startsWith(base.pathname);
  const isPage = link.pathname.endsWith('/') && !(link.pathname === page.pathname && link.hash);
  if (!town || !isInside || !isPage || townIn(link)) return undefined;
  const followed = new URL(link);
  setParameter(followed, townParameter(link.pathname) ?? TOWN, town);
  return followed.href;
}

/** Adds the town of the page, or else the saved town, to the address of each link that is followed. */
export function followTown(form: HTMLFormElement): void {
  const base = new URL('..', form.action);
  const carry = (event: Event): void => {
    const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
    if (!link?.href) return;
    const href = hrefWithTown(new URL(link.href), new URL(location.href), base, currentTown());
    if (href !== undefined) link.href = href;
  };
  // Runs before the browser follows the link, opens it elsewhere or copies it.
  for (const type of ['click', 'auxclick', 'contextmenu']) addEventListener(type, carry, { capture: true });
  fillTowns(currentTown());
  answerHere();
  void offerChoice().catch(() => undefined);
  void showNearest(base).catch(() => undefined);
  form.addEventListener('formdata', ({ formData }) => {
    const town = currentTown();
    if (town) formData.set(TOWN, town);
  });
}

/** Town of the page, or else the saved town; undefined without either. */
function currentTown(): string | undefined {
  return townIn(new URL(location.href)) ?? keptTown();
}

async function offerChoice(): Promise<void> {
  const town = currentTown();
  const main = document.querySelector('main');
  if (town === undefined || !main) return;
  const { showTownChoice } = await import('./town-choice.js');
  showTownChoice(main, town, { read: keptTown, write: keepTown });
}

/** Moves what is nearest to the town to the top of the lists of the page. */
async function showNearest(base: URL): Promise<void> {
  const town = currentTown();
  if (
    town === undefined ||
    !document.querySelector('[data-near],[data-nearest],[data-people],[data-around],[data-unknown-town]')
  )
    return;
  const { beginWithNearest } = await import('../nearby/begin-with-nearest.js');
  await beginWithNearest(document, base, town);
}

/** Makes a page that lists people around a town answer its own form; without a script the form leads to their list. */
function answerHere(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-here]')) {
    form.action = location.pathname;
    const field = form.querySelector('input');
    if (field) field.name = TOWN;
  }
}

/** Fills the empty town fields of the page. */
function fillTowns(town: string | undefined): void {
  if (town === undefined) return;
  for (const field of document.querySelectorAll<HTMLInputElement>('main input[name$="-near"]')) field.value ||= town;
}
