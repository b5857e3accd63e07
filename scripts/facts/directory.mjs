// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/directory.mjs: writes directory.json: the France services, the CIO and the services of the
// official directory, as the readers of their files give them; the bodies of apprenticeship, each located by its
// commune; and national numbers. Only files under the Licence Ouverte are copied, and numbers that have an official
// page.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFeed } from '../../packages/feed/dist/index.js';
import { buildFeed } from '../../packages/feed-tools/dist/index.js';
import { loadOptions, locateFeed } from '../../packages/feed-tools/dist/read-feed/feed-location.js';
import { APPRENTICESHIP, communeNames, providerNames, readApprenticeship } from './apprenticeship.mjs';
import { readCommunes } from './communes.mjs';
import { joinServices } from './join-services.mjs';
import { servicesOf2019 } from './services-2019.mjs';
import { DATA, readLocalJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { readFacts, writeFacts } from './write-facts.mjs';

const REGION = 'reg-32';
const FRANCE_SERVICES = { id: 'france-services-2024', day: '2024-08-01' };
const EDUCATION = 'annuaire-education-2025';
const SERVICES = { id: 'service-public-2026', day: '2026-07-14' };
const SERVICES_2019 = { id: 'service-public-2019', day: '2019-10-22' };

/**
 * Coverage of the region by each list: a census is complete when its publisher lists all the structures that it labels.
 */
const CENSUSES = [
  {
    id: 'census-france-services',
    kinds: ['structure'],
    needs: ['digital'],
    networks: ['France services'],
    territoryIds: [REGION],
    date: FRANCE_SERVICES.day,
    complete: true,
    sourceId: FRANCE_SERVICES.id,
  },
  {
    id: 'census-cio',
    kinds: ['structure'],
    needs: ['job', 'training'],
    networks: ['CIO'],
    territoryIds: [REGION],
    date: '2025',
    complete: false,
    sourceId: EDUCATION,
  },
  {
    id: 'census-apprenticeship',
    kinds: ['structure'],
    needs: ['training'],
    networks: ['Formation en apprentissage'],
    territoryIds: [REGION],
    date: APPRENTICESHIP.day,
    complete: false,
    sourceId: APPRENTICESHIP.id,
  },
];

const FORMER_COMMUNES = readLocalJson('former-communes-by-hand.json');
const communes = readCommunes();
const bodies = readApprenticeship(providerNames(await readFacts('offer/places.json')), communeNames());
const { records, links } = await readDirectory();
const { directory, counts } = joinServices(records.map(placedByHand), {
  id: SERVICES.id,
  networks: ['France services', 'CIO'],
});
await writeFacts('directory.json', {
  directory: [...withoutRepeats(directory.map(worded)), ...readLocalJson('numbers-by-hand.json')],
  censuses: CENSUSES,
});
console.log(`France services and CIO of two lists: ${JSON.stringify(counts)}`);
console.log(
  `apprenticeship: ${bodies.rows} rows, ${bodies.closed} closed, ${bodies.same} of a name or company at the same place`,
);
console.log(
  `placed by their coordinates: ${links.exact}; at the centre of their commune: ${links.commune} without coordinates, ` +
    `${links.disagreeing} whose coordinates disagree (${links.examples.join(', ')})`,
);

/** Removes structures with the same name and address, whichever list they come from: the first stays. */
function withoutRepeats(all) {
  const keyOf = ({ name, address: { communeCode, street } }) => `${communeCode} ${street} ${name.toLowerCase()}`;
  const keys = new Set();
  const uniqueRecords = all.filter(record => !keys.has(keyOf(record)) && keys.add(keyOf(record)));
  console.log(`named twice at an address: ${all.length - uniqueRecords.length}`);
  return uniqueRecords;
}

async function readDirectory() {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'));
  try {
    await writeFile(join(folder, 'communes.json'), JSON.stringify({ territories: communes.map(territoryOf) }));
    await writeFile(join(folder, 'bodies.json'), JSON.stringify({ directory: bodies.records }));
    await writeFile(join(folder, 'services-2019.json'), JSON.stringify(servicesOf2019()));
    const config = {
      title: 'Annuaire',
      publisher: { name: 'orientation-widgets' },
      territory: REGION,
      today: SERVICES.day,
      sources: [
        { id: 'communes', kind: 'feed', path: join(folder, 'communes.json') },
        {
          id: FRANCE_SERVICES.id,
          kind: 'france-services',
          path: 'directory/france-services-2024-08-hdf.csv',
          checked: FRANCE_SERVICES.day,
        },
        { id: EDUCATION, kind: 'establishments', path: 'directory/annuaire-education-hors-ecoles-hdf.csv' },
        { id: APPRENTICESHIP.id, kind: 'feed', path: join(folder, 'bodies.json') },
        {
          id: SERVICES.id,
          kind: 'service-public',
          path: 'directory/contacts/annuaire-service-public-2026-07/annuaire-hdf.csv',
          checked: SERVICES.day,
        },
        {
          id: SERVICES_2019.id,
          kind: 'service-public',
          path: join(folder, 'services-2019.json'),
          checked: SERVICES_2019.day,
        },
      ],
    };
    const report = await buildFeed(config, { out: join(folder, 'out'), folder: DATA });
    const location = await locateFeed(join(folder, 'out'));
    const feed = await loadFeed(location.url, loadOptions(location));
    const records = [];
    for (const { id } of await feed.collection('directory')) records.push(await feed.details('directory', id));
    for (const { id, skipped, dropped, warnings } of report.sources)
      for (const tally of [...dropped, ...skipped, ...warnings]) console.log(`${id}: ${tally.count} ${tally.reason}`);
    return { records: JSON.parse(JSON.stringify(records)), links: report.joins.directory };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Locates a resource whose commune name is obsolete or wrong, in a commune chosen by hand. */
function placedByHand(record) {
  const { address } = record;
  if (address?.precision !== 'none') return record;
  const code = FORMER_COMMUNES[address.communeName];
  const commune = communes.find(each => each.code === code);
  if (!commune) throw new Error(`${record.name}: “${address.communeName}” is not in former-communes-by-hand.json`);
  const { lat, lon } = commune;
  const communeName = /^\p{Lu}+$/u.test(address.communeName)
    ? address.communeName.charAt(0) + address.communeName.slice(1).toLowerCase()
    : address.communeName;
  return { ...record, lat, lon, address: { ...address, communeCode: code, communeName, precision: 'commune' } };
}

function territoryOf({ code, name, department, postalCodes, lat, lon }) {
  return { id: `com-${code}`, kind: 'commune', code, name, parents: [`dep-${department}`], lat, lon, postalCodes };
}

/** Applies our typography to names and streets, and rounds coordinates to ten metres. */
function worded({ name, address, lat, lon, ...rest }) {
  const street = address.street && { street: typeset(address.street) };
  return {
    ...rest,
    name: typeset(name),
    address: { ...address, ...street, communeName: typeset(address.communeName) },
    lat: Math.round(lat * 1e4) / 1e4,
    lon: Math.round(lon * 1e4) / 1e4,
  };
}
