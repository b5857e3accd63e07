// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { arabic } from './arabic.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import type { PageLanguage, SearchTexts, LanguageTexts } from './texts.js';
import { ukrainian } from './ukrainian.js';

/** Languages in which a few pages are translated, in menu order. */
export const LANGUAGES: readonly LanguageTexts[] = [english, dutch, arabic, ukrainian];

/** Languages of a site: all of them unless its publisher selected some. */
export function languagesOf(choice: readonly string[] | undefined): readonly LanguageTexts[] {
  return LANGUAGES.filter(({ code }) => choice?.includes(code) ?? true);
}

/** Texts of a language; undefined for French, whose texts are in the pages themselves. */
export function textsOf(code: PageLanguage | undefined): LanguageTexts | undefined {
  return LANGUAGES.find(texts => texts.code === code);
}

/** Page in another language: its path, its name in the menu, and the path of its French version. */
export interface OtherPage {
  readonly path: string;
  readonly text: string;
  readonly french: string;
}

/** Paths of the French pages that have a version in another language. */
export const FRENCH = {
  home: '/',
  jobs: '/je-cherche/un-metier/',
  trainings: '/je-cherche/une-formation/',
  help: '/je-cherche/quelquun-a-qui-parler/',
  newcomer: '/je-suis/nouveau-en-france/',
} as const;

/** Pages of a language, whether or not the site has their French versions. */
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

/** Versions of a page in each language, French first; empty for a page that exists only in French. */
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
