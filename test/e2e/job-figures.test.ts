// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every figure of ten cards equals that of the producer, read here again from the producer's own file by independent
// code.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root, withoutRealData } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { records, sourceRows } from '../unit/default-feed/facts.js';

const JOBS = [
  'aide-soignant',
  'soudeur',
  'infirmier',
  'conducteur-routier',
  'boulanger',
  'developpeur',
  'macon',
  'serveur',
  'technicien-maintenance',
  'cuisinier',
];
const PERIOD = '2017-2019';
const LEVELS = ['très faible', 'faible', 'moyenne', 'élevée', 'très élevée'];

const french = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const number = (value: number): string => french.format(value);
const level = (cell: string | undefined): string => LEVELS[Number(cell) - 1] ?? `no level in "${cell}"`;

let browser: Browser | undefined;
before(async () => {
  if (!withoutRealData) browser = await launchChromium();
});
after(() => browser?.close());

/** Returns the sum of a column of the survey over the bassins of the region. */
const planned = (rows: readonly Record<string, string>[], column: string): number =>
  rows.reduce((sum, row) => sum + (row[column] === '*' ? 0 : Number(row[column])), 0);

function expectedOf(fap2009: string, fap2021: string): string[] {
  const daresRows = (file: string, encoding: string): Record<string, string>[] => sourceRows(`dares/${file}`, encoding);
  const tension = daresRows('tensions_2019_hdf.csv', 'utf-8').find(
    row => row['fap'] === fap2009 && row['niveau_fap'] === 'fap 225' && row['niveau_geo'] === 'reg',
  );
  const women = daresRows('part_femmes_3niv.csv', 'windows-1252').find(
    ({ Fap3, Annee }) => Fap3 === fap2009 && Annee === PERIOD,
  );
  const pay = daresRows('salaire_median_3niv.csv', 'utf-8').find(
    ({ Fap3, Annee }) => Fap3 === fap2009 && Annee === PERIOD,
  );
  const hours = daresRows('horaires_atypiques_3niv.csv', 'windows-1252').filter(
    ({ Fap3, annee }) => Fap3 === fap2009 && annee === PERIOD,
  );
  const share = (kind: string): string =>
    `${number(Number(hours.find(row => row['Horaire_atypique'] === kind)?.['Pourcentage']))} %`;
  const survey = sourceRows('bmo/2025/bmo_2025_hdf.csv', 'utf-8', ';').filter(
    row => row['Code métier BMO'] === fap2021,
  );
  // A masked cell makes the sum of its own column a lower bound, and of no other column.
  const least = (column: string): string => (survey.some(row => row[column] === '*') ? 'au moins ' : '');
  assert.ok(tension && women && pay && hours.length && survey.length, `the sources of ${fap2009} and ${fap2021}`);
  return [
    `Tension ${level(tension['Catégorie Tension'])}`,
    `Pénibilité du travail ${level(tension['Conditions de travail contraignantes'])}`,
    `Précarité des contrats ${level(tension["Non-durabilité de l'emploi"])}`,
    `${number(Number(women['Part']))} % de femmes`,
    `Salaire ${number(Math.round(Number(pay['Salaire_median'])))} € net par mois En 2017-2019. Une personne`,
    `le samedi ${share('Travail le samedi')}`,
    `le dimanche ${share('Travail le dimanche')}`,
    `la nuit, de minuit à 5 h ${share('Travail de nuit')}`,
    `Recrutements prévus en 2025 ${least('met').replace('a', 'A')}${number(planned(survey, 'met'))}`,
    `Jugés difficiles : ${least('xmet')}${number(planned(survey, 'xmet'))}`,
  ];
}

/** Replaces spaces of any kind, and line ends, with plain spaces, as a reader perceives them. */
const read = (text: string): string => text.replace(/\s+/g, ' ').replace(/ /g, ' ');

for (const id of JOBS) {
  test(`${id}: every figure on the card matches its source`, { skip: withoutRealData }, async () => {
    const job = records('jobs').find(record => record.id === id);
    assert.ok(job?.fap?.[0] && job.fap[1], `${id} and its families`);
    await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
      if (url.pathname !== '/card') return false;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(
          `<!doctype html><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script><job-card feed="/feed/feed.json" job="${id}" variant="full"></job-card>`,
        );
      return true;
    });
    assert.ok(browser);
    const page = await browser.newPage();
    await page.goto(`${server.origin}/card`);
    await page.locator('job-card .quality').waitFor();
    const cardText = read(await page.locator('job-card .ow').innerText());
    await page.close();
    const missing = expectedOf(job.fap[0], job.fap[1]).filter(words => !cardText.includes(read(words)));
    assert.deepEqual(missing, [], cardText);
  });
}
