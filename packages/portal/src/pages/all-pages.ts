// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Page, Section } from '../site/page.js';
import type { Site } from '../site/site.js';
import { drawn, type DrawnPage } from '../layout/layout.js';
import { alternatesOf } from '../languages/languages.js';
import { aboutPages } from './about.js';
import { agendaPages } from './agenda.js';
import { boardPages } from './boards.js';
import { comparePages } from './compare-jobs.js';
import { contactPages } from './contacts.js';
import { contractPages } from './contract.js';
import { coveragePages } from './coverage.js';
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
import { offlinePages } from './offline.js';
import { ambassadorPages, immersionPages } from './people-and-places.js';
import { sectorPages } from './sectors.js';
import { territoryPages } from './territories.js';
import { townPages } from './training-towns.js';
import { trainingPages } from './trainings.js';
import { wordPages } from './words.js';

const SECTIONS: readonly (readonly [Section, (site: Site) => Iterable<Page>])[] = [
  ['je-cherche', doorPages],
  ['metiers', jobPages],
  ['metiers', comparePages],
  ['formations', trainingPages],
  ['formations', townPages],
  ['secteurs', sectorPages],
  ['territoires', territoryPages],
  ['chiffres', figurePages],
  ['chiffres', boardPages],
  ['contrat', contractPages],
  ['annuaire', directoryPages],
  ['annuaire', contactPages],
  ['annuaire', coveragePages],
  ['agenda', agendaPages],
  ['immersions', immersionPages],
  ['ambassadeurs', ambassadorPages],
  ['innovations', innovationPages],
  ['nouveautes', newsPages],
  ['facile', easyPages],
  ['mon-dossier', folderPages],
  ['hors-connexion', offlinePages],
  ['mots', wordPages],
  ['integrer', embedPages],
  ['site', aboutPages],
];

/** Every page of a site but those of the publisher, each drawn as soon as it is made: its templates are not kept. */
export function allPages(site: Site): DrawnPage[] {
  const pages = [drawn(site, homePage(site))];
  for (const [section, make] of SECTIONS)
    if (site.has(section)) for (const page of make(site)) pages.push(drawn(site, page));
  if (!site.has('langues')) return pages;
  const french = new Set(pages.map(({ path }) => path));
  pages.push(...languagePages(site, french).map(page => drawn(site, page)));
  const made = new Set(pages.map(({ path }) => path));
  return pages.map(page => {
    const alternates = alternatesOf(page.path, made);
    return alternates.length ? { ...page, alternates } : page;
  });
}
