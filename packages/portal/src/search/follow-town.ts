// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { keepTown, keptTown } from './kept-town.js';

/** Carries the town through the pages that have nothing to search. */
const TOWN = 'ville';
/** Where each page of search has its town in its address. */
const PARAMETERS: readonly (readonly [page: RegExp, parameter: string])[] = [
  [/\/je-cherche\/une-(?:formation|alternance)\/$/, 'formation-near'],
  [/\/(?:je-cherche\/(?:une-aide|quelquun-a-qui-parler)|annuaire\/besoin\/[^/]+)\/$/, 'aide-near'],
];
const MAX_LENGTH = 80;

/** What a page of search looks for by itself: an address that says anything else has to say it too. */
const OWN_FILTERS: readonly (readonly [page: RegExp, parameter: string, value: string])[] = [
  [/\/je-cherche\/une-alternance\/$/, 'formation-route', 'apprenticeship'],
  [/\/annuaire\/besoin\/([^/]+)\/$/, 'aide-need', '$1'],
];

/** The parameter by which a page of search has its town; undefined for another page. */
function townParameter(path: string): string | undefined {
  return PARAMETERS.find(([page]) => page.test(path))?.[1];
}

/** Gives an address a parameter, with what its page looks for by itself. */
function setParameter(address: URL, name: string, value: string): void {
  address.searchParams.set(name, value);
  for (const [page, filter, filterValue] of OWN_FILTERS) {
    const { pathname } = address;
    if (page.test(pathname) && !address.searchParams.has(filter))
      address.searchParams.set(filter, (page.exec(pathname)?.[0] ?? '').replace(page, filterValue));
  }
}

/** Writes parameters in the paths of the site. The script of every page has it: what searches, which comes later, is given it. */
export interface PathWriter {
  with(path: string, name: string, value: string): string;
  around(path: string, town: string): string;
}

/** A path of the site with a parameter more. */
function pathWith(path: string, name: string, value: string): string {
  const address = new URL(path, 'https://site.invalid');
  setParameter(address, name, value);
  return address.pathname + address.search;
}

/** A path of the site around a town. */
function pathAround(path: string, town: string): string {
  return pathWith(path, townParameter(path.split('?', 1)[0] ?? '') ?? TOWN, town);
}

export const paths: PathWriter = { with: pathWith, around: pathAround };

/** The town that an address has: "50.43,2.83,Lens" is Lens. */
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
 * The address of a link with the town of the page that has it; undefined when it is left as it is: a link out of the site, to a part of the
 * same page, or that has a town already.
 *
 * @param base - folder of the site.
 * @param town - that of the page, else the saved town.
 */
export function hrefWithTown(link: URL, page: URL, base: URL, town = townIn(page)): string | undefined {
  const isInside = link.origin === base.origin && link.pathname.startsWith(base.pathname);
  const isPage = link.pathname.endsWith('/') && !(link.pathname === page.pathname && link.hash);
  if (!town || !isInside || !isPage || townIn(link)) return undefined;
  const followed = new URL(link);
  setParameter(followed, townParameter(link.pathname) ?? TOWN, town);
  return followed.href;
}

/** Adds the town of a page, else the saved town, to the address of the links, so that it follows the visitor. */
export function followTown(form: HTMLFormElement): void {
  const base = new URL('..', form.action);
  const carry = (event: Event): void => {
    const link = event.composedPath().find(target => target instanceof HTMLAnchorElement);
    if (!link?.href) return;
    const href = hrefWithTown(new URL(link.href), new URL(location.href), base, currentTown());
    if (href !== undefined) link.href = href;
  };
  // Before the browser follows the link, opens it elsewhere or copies it.
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

/** The town of the page, else the saved town. */
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

/** Begins the lists of the page with what is nearest. */
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

/** A page that names people around a town is its own answer; without a script its form leads to their list. */
function answerHere(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-here]')) {
    form.action = location.pathname;
    const field = form.querySelector('input');
    if (field) field.name = TOWN;
  }
}

/** Writes the town in the fields of the page that ask for one. */
function fillTowns(town: string | undefined): void {
  if (town === undefined) return;
  for (const field of document.querySelectorAll<HTMLInputElement>('main input[name$="-near"]')) field.value ||= town;
}
