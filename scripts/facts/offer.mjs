// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/offer.mjs: writes offer/, the offers of the schools of the region, as the readers of their files
// give them. Names in capitals or without accents are corrected by hand.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFeed } from '../../packages/feed/dist/index.js';
import { buildFeed } from '../../packages/feed-tools/dist/index.js';
import { loadOptions, locateFeed } from '../../packages/feed-tools/dist/read-feed/feed-location.js';
import { readLayers } from '../../packages/feed-tools/dist/readers/outlines/layers.js';
import { accentCapitals } from '../../packages/feed-tools/dist/text/capital-accents.js';
import { diplomaCodes } from './diploma-codes.mjs';
import { domainOf } from './offer-domains.mjs';
import { earlierOutcomes } from './offer-outcomes.mjs';
import { jobLinks } from './offer-jobs.mjs';
import { SCHOOL_OFFERS } from './school-offers.mjs';
import { DATA, readJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { FACTS, readFacts, writeFacts } from './write-facts.mjs';

const COHORT = '2022-2023';
/** Latest cohort of apprenticeship centres, published a year before that of the others. */
const LATEST_COHORT = '2023-2024';
/** Cohort of the candidates of the latest published examination. */
const CANDIDATES = '2021-2022';
/** Row of the extract with the title of another establishment. */
const MISPLACED = { providerId: 'uai-0601223d', title: /International BBA/ };
/** Towns that directories write in capitals, and that are as short as an acronym. */
const SHORT_TOWNS = /\b(LILLE|ARRAS|DOUAI|CREIL|LENS|LAON)\b/g;

const byHand = async name => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));
const spelling = await byHand('offer-names-by-hand.json');
const official = new Set(
  (await readFile(`${DATA}/certifications/diplomesProfessionnels.csv`, 'utf8'))
    .match(/\d{3}-?\d{5}(?= ?[A-Z]?;)/g)
    .map(code => code.replace('-', '')),
);
const collections = await readOffers();
const communes = readLayers(readJson('geo/communes-hauts-de-france.geojson'), 'communes.geojson', () => undefined)[0]
  .features;
const communeNames = new Map(readJson('geo/communes-hdf-cog2026.json').map(({ code, nom }) => [code, nom]));

const contract = new Map((await readFacts('diplomas.json')).trainings.map(training => [training.title, training]));
const titles = new Map(collections.trainings.map(training => [training.id, titleOf(training)]));
const sessions = collections.sessions
  .filter(
    ({ providerId, trainingId }) =>
      !(providerId === MISPLACED.providerId && MISPLACED.title.test(titles.get(trainingId))),
  )
  .map(session => ({ ...session, trainingId: canonical(session.trainingId) }));
const used = new Set(sessions.map(({ trainingId }) => trainingId));
const codeOf = diplomaCodes(SCHOOL_OFFERS.today);
const jobsOf = await jobLinks([...titles.values()]);
const trainings = collections.trainings.filter(({ id }) => used.has(id)).map(described);
/** Diplomas of the contract that no school of the files teaches: they have outcomes too. */
const untaught = [...contract.values()].filter(({ id }) => !used.has(id));
const certified = new Set(
  [...trainings, ...untaught].flatMap(({ certifications }) =>
    certifications.map(({ kind, code }) => `${kind} ${code}`),
  ),
);
const uais = new Set(collections.providers.map(({ uai }) => uai));
const outcomes = collections.outcomes
  .filter(
    ({ success, certification, uai, ...outcome }) =>
      outcome.cohort === (success ? CANDIDATES : cohortOf({ uai, ...outcome })) &&
      (uai ? uais.has(uai) : certified.has(`${certification.kind} ${certification.code}`)),
  )
  .map(({ trainingId: _, ...outcome }) => outcome);
const earlier = earlierOutcomes([...trainings, ...untaught], outcomes, collections.outcomes, spelled);

await mkdir(new URL('offer/', FACTS), { recursive: true });
await writeFacts('offer/trainings.json', { trainings });
await writeFacts('offer/sessions.json', { sessions });
await writeFacts('offer/places.json', {
  providers: collections.providers.map(provider => ({ ...provider, name: nameOf(provider.name) })),
  places: collections.places.map(place => located({ ...place, name: nameOf(place.name) })),
});
await writeFacts('offer/outcomes.json', {
  outcomes: [...outcomes.filter(outcome => !earlier.replaced.has(outcome)), ...earlier.outcomes],
});

/** Returns the latest cohort of a centre that has a figure for it, else the default cohort. */
function cohortOf({ uai, route }) {
  const isLatest = collections.outcomes.some(
    other =>
      other.uai === uai &&
      other.route === route &&
      other.cohort === LATEST_COHORT &&
      typeof other.employed['6'] === 'number',
  );
  return uai && isLatest ? LATEST_COHORT : COHORT;
}

async function readOffers() {
  const folder = await mkdtemp(join(tmpdir(), 'school-offers-'));
  try {
    await buildFeed(SCHOOL_OFFERS, { out: folder, folder: DATA });
    const location = await locateFeed(folder);
    const feed = await loadFeed(location.url, loadOptions(location));
    const read = async name => {
      const records = [];
      for (const record of await feed.collection(name))
        records.push(record.id === undefined ? record : ((await feed.details(name, record.id)) ?? record));
      return JSON.parse(JSON.stringify(records));
    };
    const names = ['trainings', 'sessions', 'places', 'providers', 'outcomes'];
    return Object.fromEntries(await Promise.all(names.map(async name => [name, await read(name)])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Returns the title of a training. Official names keep their words; the others are corrected by hand, word by word or
 * as a whole.
 */
function titleOf({ title, certifications }) {
  const cfd = certifications.find(({ kind }) => kind === 'cfd')?.code;
  const fullTitle = spelling.titles[title];
  if (fullTitle !== undefined) return typeset(fullTitle);
  return accentCapitals(typeset(official.has(cfd) ? title : spelled(title)));
}

/** Restores the accents of words. */
function accented(text) {
  return text.replace(/\p{L}+/gu, word => {
    const right = spelling.words[word.toLowerCase()];
    if (right === undefined) return word;
    if (word === word.toUpperCase() && word.length > 1) return right.toUpperCase();
    return word[0] === word[0].toUpperCase() ? right[0].toUpperCase() + right.slice(1) : right;
  });
}

/** Restores apostrophes and accents: “l ingenieur” is “l’ingénieur”. */
function spelled(text) {
  return accented(text.replace(/(?<![\p{L}\d’])([dlnsDL]) (?=\p{L})/gu, '$1’'))
    .replace(/\b1ere\b/g, '1re')
    .replace(/travaux mécanisés a haute/g, 'travaux mécanisés à haute')
    .replace(/Certificat de Spécialisation – /g, 'Certificat de spécialisation ');
}

/** Returns the id of the only training kept for a title: a diploma of the contract, else the first. */
function canonical(id) {
  const title = titles.get(id);
  const contractTraining = contract.get(title);
  if (contractTraining) return contractTraining.id;
  return collections.trainings.find(training => titles.get(training.id) === title).id;
}

function described(training) {
  const title = titles.get(training.id);
  const { rome, sourceIds } = jobsOf({ ...training, title });
  const domain = training.domains.length > 0 ? training.domains : domainOf(title);
  const { fieldSources = [], succeededBy, tradeFamily, ...rest } = training;
  const hasCode = rest.certifications.some(({ kind }) => kind === 'cfd');
  const code = hasCode ? undefined : codeOf(title);
  const values = [
    ...fieldSources,
    ...sourceIds.map(sourceId => ({ field: 'rome', sourceId })),
    ...(domain.length > 0 && training.domains.length === 0
      ? [{ field: 'domains', sourceId: 'orientation-widgets' }]
      : []),
  ];
  return {
    ...rest,
    title,
    ...(code && { certifications: [...rest.certifications, { kind: 'cfd', code }] }),
    rome,
    domains: domain,
    ...(succeededBy && { succeededBy: succeededBy.map(successor) }),
    ...(tradeFamily && { tradeFamily: { ...tradeFamily, name: accentCapitals(typeset(tradeFamily.name)) } }),
    ...(values.length > 0 && { fieldSources: values }),
  };
}

/** Returns a diploma that replaces another; its name gets accents when it is not yet in the official list. */
function successor({ title, ...rest }) {
  return {
    ...rest,
    title: accentCapitals(typeset(rest.kind === 'cfd' && !official.has(rest.code) ? spelled(title) : title)),
  };
}

/** Converts the capitals of a directory to a name; acronyms, which are short, keep theirs. */
function nameOf(name) {
  const lower = word => word[0] + word.slice(1).toLowerCase();
  const isCapitals = !/\p{Ll}/u.test(name);
  const words = name
    .replace(isCapitals ? /\p{Lu}{5,}/gu : /\p{Lu}{6,}/gu, lower)
    .replace(SHORT_TOWNS, lower)
    .replace(isCapitals ? / (DES?|DU|LA|LES?|ET|EN) /g : /$^/, link => link.toLowerCase())
    .replace(/ (D['’]|De |Du |Des )(?=\p{Lu})/gu, link => link.toLowerCase());
  const right = typeset(accented(words));
  return spelling.names[right] ?? right;
}

/** Completes a place: the commune of a site that only has a point, and the current name of the others. */
function located(place) {
  const code =
    place.communeCode ||
    communes.find(({ polygons }) => polygons.some(rings => inside(rings, place.lon, place.lat)))?.code ||
    '';
  if (code === '') throw new Error(`${place.id}: in no commune of the region`);
  return { ...place, communeCode: code, communeName: communeNames.get(code) ?? place.communeName };
}

function inside([outer, ...holes], x, y) {
  return within(outer, x, y) && !holes.some(hole => within(hole, x, y));
}

/** Whether a ring contains a point, by the even-odd rule. */
function within(ring, x, y) {
  let isIn = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) isIn = !isIn;
  }
  return isIn;
}
