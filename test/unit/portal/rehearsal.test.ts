// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Three régions from the national files alone: their portal is made, its check finds the texts that init leaves to
// write, ten pages have the local content that a visitor expects, and no page names another région.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { siteProgram } from '../../support/bundled-program.js';
import { realData, root, withoutRealData } from '../../support/paths.js';
import { buildHosted } from '../feed-tools/support/hosted-command.js';
import { CONFIG } from './support/small-portal.js';

/** Communes of the country, from an npm package that the tests install. */
const COMMUNES = join(root, 'node_modules/@etalab/decoupage-administratif/data');
const withoutCommunes = existsSync(COMMUNES) ? false : `no communes of the country in ${COMMUNES} (npm ci)`;

/** National files, as `init` writes them. */
const SOURCES = [
  { id: 'communes', kind: 'communes', path: [`${COMMUNES}/communes.json`, `${COMMUNES}/epci.json`] },
  {
    id: 'outlines',
    kind: 'outlines',
    path: ['geo/departements-version-simplifiee.geojson', 'geo/regions-version-simplifiee.geojson'],
  },
  { id: 'rome', kind: 'rome', path: 'rome' },
  {
    id: 'fap-labels',
    kind: 'fap-labels',
    path: ['dares/dares_nomenclature_fap2021.csv', 'dares/libelles_fap2009.csv'],
  },
  {
    id: 'fap-rome',
    kind: 'fap-rome',
    path: ['dares/c2rp_table_supra_def_fap_pcs_rome.xlsx', 'dares/fap225_rome.csv'],
  },
  { id: 'fap-women-share', kind: 'fap-women-share', path: 'dares/part_femmes_3niv.csv' },
  { id: 'bmo', kind: 'bmo', path: 'bmo/2025/Base_open_data_BMO_2025.xlsx' },
  {
    id: 'chomage',
    kind: 'observations',
    path: 'labour-market/chomage-dep-reg-trimestriel-1982-2025.csv',
    title: 'Taux de chômage localisés',
    publisher: 'Insee',
    licence: 'Licence Ouverte 2.0',
  },
  {
    id: 'urssaf',
    kind: 'observations',
    path: 'economy/urssaf-effectif-prive-2014-2024.csv',
    title: 'Effectifs salariés du secteur privé',
    publisher: 'Urssaf',
    licence: 'Open Data Commons Open Database License (ODbL)',
  },
];

/** Content that a page must have, and that no page of another région may have. */
type Expectation = readonly [page: string, ...words: readonly RegExp[]];

/** Expected content of the pages of every région. */
const EVERYWHERE: readonly Expectation[] = [
  ['metiers', /Chaque métier : ce que l’on y fait/, /href="[^"]*metiers\/lettre\/b\/"/],
  ['metiers/lettre/b', />Boulangère, boulanger</],
  ['metiers/en-tension', /<summary><strong>[^<]+<\/strong> <span[^>]*>Embauches difficiles/],
  [
    'metiers/aide-soignante-aide-soignant',
    /pour toute la famille « Aides-soignants »/,
    /Diplôme d’État d’Aide-Soignant/,
  ],
  ['metiers/barista', /pour toute la famille « Serveurs de cafés restaurants »/],
  ['secteurs', /et où ils recrutent/],
  ['secteurs/sante', />Aide-soignante, aide-soignant<[^]*famille « Aides-soignants »/],
  ['metiers/cordiste', /73 % de femmes, pour toute la famille « Agents d’entretien de locaux »/],
  ['pour-ma-classe/duel', /Les Comètes et Les Étoiles/],
  ['je-suis', /Parent<\/strong> <span class="hint">Découvrir les métiers</],
  ['besoins', /besoins\.csv/],
  ['donnees', /<a [^>]*>France Travail, ROME 4\.0</, /Insee, Taux de chômage localisés/],
];

const REGIONS: Readonly<Record<string, readonly Expectation[]>> = {
  'reg-53': [
    ['', /L’essentiel de Bretagne/, />Loudéac</, />Pont-l’Abbé</, />Saint-Brieuc</],
    ['territoires', />Fougères</, />Quimperlé</, />Ploërmel</, /<svg/],
    [
      'territoires/bretagne',
      /Serveurs de cafés restaurants<\/span>[^]*dont <a[^>]*>Serveuse, serveur en restauration/,
      /6,4\s%/,
    ],
    ['territoires/bassin-loudeac', /Ouvriers peu qualifiés des industries agro-alimentaires/, />429</],
  ],
  'reg-76': [
    ['', /L’essentiel d’Occitanie/, />Nîmes</, />Alès – La Grand-Combe</],
    ['territoires', />Béziers</, />Saint-Girons</, />Agde – Pézenas</, /<svg/],
    ['territoires/occitanie', /Chômage/, /Qui embauche ici/],
    ['territoires/bassin-nimes', /Qui embauche ici/],
  ],
  'reg-04': [
    ['', /L’essentiel de La Réunion/, />Réunion Nord</, />Réunion Est</],
    ['territoires', />Réunion Sud</],
    ['territoires/la-reunion', /Région et département/, /16,4\s%/, /Qui embauche ici/],
    ['territoires/bassin-reunion-ouest', /Qui embauche ici/],
  ],
};

/** Names and telephone numbers of Hauts-de-France; 03 is also the area code of régions that are not rehearsed here. */
const ELSEWHERE =
  /\b(?:lens\.csv|arras\.csv|Hauts-de-France|Lille|Amiens|Arras|Roubaix|Tourcoing|(?:à|de) Lens|bassin minier|Terrils|Beffrois|C2RP|Proch.Emploi|03(?:[ .]?\d\d){4}|0 800 026 080)\b/;

/** Diplomas cited by a ROME sheet, such as that of the engineers of the Université de Lille. */
const CITED_DIPLOMAS = /<li>[^<]*(?:[Uu]niversit|[Éé]cole|[Ii]nstitut)[^<]*<\/li>/g;

const CODES = /\bFamille [A-Z]\d[A-Z]\d\d\b|\bROME [A-Z]\d{4}\b|\bRNCP\s?\d{4,5}\b/;

const run = promisify(execFile);

/** Returns the paths of the pages of a site. */
async function pagesOf(site: string): Promise<string[]> {
  const names = await readdir(site, { recursive: true });
  return names.filter(name => name.endsWith('.html') && !name.startsWith('feed'));
}

/** Returns a page without its scripts, with plain spaces and apostrophes. */
function readable(html: string): string {
  return html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');
}

describe('a région from the national files', { skip: withoutRealData || withoutCommunes }, () => {
  const folders: string[] = [];
  after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))));

  for (const [territory, expectations] of Object.entries(REGIONS)) {
    it(`publishes ${territory} with ten pages that its people would read`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'));
      folders.push(folder);
      const config = { title: 'Orientation', publisher: { name: 'Région' }, territory, sources: SOURCES };
      const { sources } = await buildHosted({ config, out: join(folder, 'feed'), folder: realData });
      const outlines = sources.find(({ id }) => id === 'outlines');
      assert.equal(outlines?.warnings.length, territory === 'reg-04' ? 1 : 0);
      const legal = { ...CONFIG.site.legal, address: '1 place de l’Exemple, 75001 Paris' };
      const portal = { site: { ...CONFIG.site, legal }, feeds: [{ href: 'feed' }], pages: { languages: ['en'] } };
      await writeFile(join(folder, 'portal.json'), JSON.stringify(portal));
      const out = join(folder, 'site');
      const { stdout } = await run(process.execPath, [await siteProgram(), join(folder, 'portal.json'), out]);
      assert.deepEqual(JSON.parse(stdout), []);
      assert.ok(!existsSync(join(out, 'nl')));
      const surprises: string[] = [];
      for (const [page, ...words] of [...EVERYWHERE, ...expectations]) {
        const html = await readFile(join(out, page, 'index.html'), 'utf8');
        const text = readable(html);
        surprises.push(...words.flatMap(word => (word.test(text) ? [] : [`${page} lacks ${word}`])));
        surprises.push(...(CODES.exec(text) ?? []).map(wording => `${page} says ${wording}`));
      }
      for (const page of await pagesOf(out)) {
        const text = readable(await readFile(join(out, page), 'utf8')).replace(CITED_DIPLOMAS, '');
        surprises.push(...(ELSEWHERE.exec(text) ?? []).map(wording => `${page} says ${wording}`));
      }
      assert.deepEqual(surprises, []);
      // The six jobs of one family would show the same number of hires: a sector shows only one of them.
      const health = readable(await readFile(join(out, 'secteurs/sante/index.html'), 'utf8'));
      const hires = [...health.matchAll(/<strong>([^<]*) embauches prévues/g)].map(([, count = '']) => count);
      assert.equal(new Set(hires).size, hires.length);
    });
  }
});
