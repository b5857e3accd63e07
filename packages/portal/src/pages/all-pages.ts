// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Page, Section } from '../site/page.js';
import type { Site } from '../site/site.js';
import { alternatesOf } from '../languages/languages.js';
import { aboutPages } from './about.js';
import { agendaPages } from './agenda.js';
import { contractPages } from './contract.js';
import { directoryPages } from './directory.js';
import { doorPages } from './doors.js';
import { easyPages } from './easy.js';
import { embedPages } from './embed.js';
import { figurePages } from './figures.js';
import { folderPages } from './folder.js';
import { homePage } from './home.js';
import { innovationPages } from './innovations.js';
import { jobPages } from './jobs.js';
import { languagePages } from './languages.js';
import { newsPages } from './news.js';
import { ambassadorPages, immersionPages } from './people-and-places.js';
import { sectorPages } from './sectors.js';
import { territoryPages } from './territories.js';
import { trainingPages } from './trainings.js';
import { wordPages } from './words.js';

const SECTIONS: readonly (readonly [Section, (site: Site) => Page[]])[] = [
  ['je-cherche', doorPages],
  ['metiers', jobPages],
  ['formations', trainingPages],
  ['secteurs', sectorPages],
  ['territoires', territoryPages],
  ['chiffres', figurePages],
  ['contrat', contractPages],
  ['annuaire', directoryPages],
  ['agenda', agendaPages],
  ['immersions', immersionPages],
  ['ambassadeurs', ambassadorPages],
  ['innovations', innovationPages],
  ['nouveautes', newsPages],
  ['facile', easyPages],
  ['mon-dossier', folderPages],
  ['mots', wordPages],
  ['integrer', embedPages],
  ['site', aboutPages],
];

/** Every page of a site but those of the publisher. */
export function allPages(site: Site): Page[] {
  const french = [
    homePage(site),
    ...SECTIONS.filter(([section]) => site.has(section)).flatMap(([, make]) => make(site)),
  ];
  if (!site.has('langues')) return french;
  const pages = [...french, ...languagePages(site, new Set(french.map(({ path }) => path)))];
  const made = new Set(pages.map(({ path }) => path));
  return pages.map(page => {
    const alternates = alternatesOf(page.path, made);
    return alternates.length ? { ...page, alternates } : page;
  });
}
