// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { arabic } from './arabic.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import type { PageLanguage, SearchTexts, LanguageTexts } from './texts.js';
import { ukrainian } from './ukrainian.js';

/** Languages of a few pages, in the order of the menus. */
export const LANGUAGES: readonly LanguageTexts[] = [english, dutch, arabic, ukrainian];

/** The languages of a site, all of them unless its publisher chose some. */
export function languagesOf(choice: readonly string[] | undefined): readonly LanguageTexts[] {
  return LANGUAGES.filter(({ code }) => choice?.includes(code) ?? true);
}

/** The texts of a language; undefined for French, which the pages themselves have. */
export function textsOf(code: PageLanguage | undefined): LanguageTexts | undefined {
  return LANGUAGES.find(texts => texts.code === code);
}

/** A page in another language: its address, what the menu calls it, and the page in French that it stands for. */
export interface OtherPage {
  readonly path: string;
  readonly text: string;
  readonly french: string;
}

/** Addresses of the pages in French that have one in another language. */
export const FRENCH = {
  home: '/',
  jobs: '/je-cherche/un-metier/',
  trainings: '/je-cherche/une-formation/',
  help: '/je-cherche/quelquun-a-qui-parler/',
  newcomer: '/je-suis/nouveau-en-france/',
} as const;

/** The pages of a language, whatever the site has. */
export function pagesIn({ code, frame, core, newcomer, newcomerSlug }: LanguageTexts): readonly OtherPage[] {
  const search = ({ slug, short }: SearchTexts, french: string): OtherPage => ({
    path: `/${code}/${slug}/`,
    text: short,
    french,
  });
  return [
    ...(core
      ? [
          { path: `/${code}/`, text: frame.home, french: FRENCH.home },
          search(core.jobs, FRENCH.jobs),
          search(core.trainings, FRENCH.trainings),
          search(core.help, FRENCH.help),
        ]
      : []),
    { path: newcomerSlug ? `/${code}/${newcomerSlug}/` : `/${code}/`, text: newcomer.title, french: FRENCH.newcomer },
  ];
}

/** The same page in the other languages, French first: none for a page that French alone has. */
export function alternatesOf(
  path: string,
  made: ReadonlySet<string>,
): readonly { readonly code: PageLanguage | 'fr'; readonly path: string }[] {
  const all = LANGUAGES.flatMap(texts => pagesIn(texts).map(page => ({ code: texts.code, ...page })));
  const french = all.find(page => page.path === path)?.french ?? path;
  const alternates = all.filter(page => page.french === french && made.has(page.path));
  return alternates.length
    ? [{ code: 'fr', path: french }, ...alternates.map(page => ({ code: page.code, path: page.path }))]
    : [];
}
