// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tension, factors and plans of ten jobs in the region and its five départements, read again from the producers' files:
// published, unpublished, secret, lower bound and zero values.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { root, withoutRealData } from '../support/paths.js';
import { serveFolder } from '../support/static-server.js';
import { records, sourceRows } from '../unit/default-feed/facts.js';

const JOBS = [
  'couvreur',
  'comptable',
  'coiffeur',
  'agent-proprete',
  'chaudronnier',
  'plombier-chauffagiste',
  'secretaire',
  'agent-securite',
  'ingenieur-informatique',
  'marin-pecheur',
];
const TERRITORIES = ['reg-32', 'dep-02', 'dep-59', 'dep-60', 'dep-62', 'dep-80'];
const LEVELS = ['très faible', 'faible', 'moyenne', 'élevée', 'très élevée'];
const FACTORS: Readonly<Record<string, string>> = {
  'Quantité d’offres': "Intensité d'embauches",
  'Exigence de formation': 'Lien formation-emploi',
  'Pénurie de candidats': "Manque de main-d'œuvre disponible",
  'Précarité des contrats': "Non-durabilité de l'emploi",
  'Pénibilité du travail': 'Conditions de travail contraignantes',
  'Distance entre postes et candidats': 'Inadéquation géographique',
};

let browser: Browser | undefined;
before(async () => {
  if (!withoutRealData) browser = await launchChromium();
});
after(() => browser?.close());

const word = (cell: string | undefined): string => LEVELS[Number(cell) - 1] ?? 'non publiée';

type Row = Readonly<Record<string, string>>;

/** Returns the words for one kind of plan: a masked cell adds nothing, so a sum with one is a lower bound. */
function plans(rows: readonly Row[], column: string): string {
  const counts = rows.flatMap(row => (row[column] === '*' ? [] : [Number(row[column])]));
  const sum = counts.reduce((total, count) => total + count, 0);
  if (!counts.length) return 'chiffre secret';
  const isBound = rows.some(row => row[column] === '*');
  const count = new Intl.NumberFormat('fr-FR').format(sum);
  if (isBound) return sum ? `au moins ${count}` : 'chiffre secret';
  return sum || column !== 'met' ? count : 'aucun';
}

/** Replaces spaces of any kind, and line ends, with plain spaces, as a reader perceives them. */
const read = (text: string): string => text.replace(/\s+/g, ' ').replace(/ /g, ' ');

for (const id of JOBS) {
  test(
    `${id}: tension, factors and hiring plans match the sources in each territory`,
    { skip: withoutRealData },
    async () => {
      const [fap2009, fap2021] = records('jobs').find(record => record.id === id)?.fap ?? [];
      assert.ok(fap2009 && fap2021);
      await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
        if (url.pathname !== '/tensions') return false;
        const elements = TERRITORIES.map(
          territory =>
            `<tension-indicator feed="/feed/feed.json" job="${id}" territory="${territory}" variant="detail"></tension-indicator>`,
        );
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            `<!doctype html><title>t</title><script type="module" src="/cdn/orientation-widgets.js"></script>${elements.join('')}`,
          );
        return true;
      });
      assert.ok(browser);
      const page = await browser.newPage();
      await page.goto(`${server.origin}/tensions`);
      const faults: string[] = [];
      for (const territory of TERRITORIES) {
        const element = page.locator(`tension-indicator[territory="${territory}"]`);
        await element.locator('.foot').waitFor();
        const elementText = read(await element.locator('.ow').innerText());
        const code = territory.slice(4);
        const tension = sourceRows('dares/tensions_2019_hdf.csv', 'utf-8').find(
          row =>
            row['fap'] === fap2009 &&
            row['niveau_fap'] === 'fap 225' &&
            (territory === 'reg-32' ? row['niveau_geo']?.trim() === 'reg' : row['dep'] === code),
        );
        const survey = sourceRows('bmo/2025/bmo_2025_hdf.csv', 'utf-8', ';').filter(
          row => row['Code métier BMO'] === fap2021 && (territory === 'reg-32' || row['Dept'] === code),
        );
        const published = tension?.['Catégorie Tension'];
        const expected = published
          ? [
              `Tension ${word(published)}`,
              ...Object.entries(FACTORS).map(([name, column]) => `${name} ${word(tension[column])}`),
            ]
          : ['Tension non publiée'];
        if (survey.length && plans(survey, 'met') !== 'chiffre secret') {
          expected.push(
            `En tout ${plans(survey, 'met')}`,
            `Jugés difficiles ${plans(survey, 'xmet')}`,
            `Saisonniers ${plans(survey, 'smet')}`,
          );
        } else if (survey.length) expected.push('Chiffre secret : il pourrait désigner une entreprise.');
        faults.push(
          ...expected
            .filter(words => !elementText.includes(read(words)))
            .map(words => `${territory}: « ${words} » not in « ${elementText} »`),
        );
      }
      await page.close();
      assert.deepEqual(faults, []);
    },
  );
}
