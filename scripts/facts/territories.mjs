// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/territories.mjs: writes territories.json (région, départements, bassins, the zones de
// revitalisation rurale), priority-areas.json (quartiers prioritaires) and communes.json (communes of the région, and
// areas and towns across the border).
import { readFileSync } from 'node:fs';
import { centreOf } from '../../packages/feed-tools/dist/readers/foreign-areas/foreign-areas.js';
import { geoPolygons } from '../../packages/feed-tools/dist/readers/outlines/layers.js';
import { POPULATION_YEAR, readCommunes } from './communes.mjs';
import { round } from './rounding.mjs';
import { readJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

const COUNTRY = 'country-fr';
const REGION = 'reg-32';
const DEPARTMENTS = { '02': 'Aisne', 59: 'Nord', 60: 'Oise', 62: 'Pas-de-Calais', 80: 'Somme' };
/** Names of the bassins, which the producers' file abbreviates in capitals. */
const BASSINS = {
  3201: 'Abbeville Ponthieu',
  3202: 'Amiens',
  3203: 'Santerre Somme',
  3204: 'Saint-Quentin',
  3205: 'Chauny',
  3206: 'Hirson',
  3207: 'Soissons',
  3208: 'Brie Tardenois',
  3210: 'Santerre Oise et Sud de l’Oise',
  3211: 'Compiègne',
  3212: 'Laon',
  3213: 'Beauvais',
  3214: 'Méru',
  3216: 'Lille',
  3217: 'Versant nord-est (Roubaix-Tourcoing)',
  3218: 'Dunkerque',
  3219: 'Flandre Lys',
  3220: 'Douai',
  3221: 'Valenciennes',
  3222: 'Cambrésis',
  3223: 'Sambre-Avesnois',
  3224: 'Artois Ternois',
  3225: 'Bassin minier ouest',
  3226: 'Boulonnais',
  3227: 'Lens',
  3228: 'Calais',
  3229: 'Audomarois',
  3230: 'Montreuil',
};

/** Employment zones of 2020 that have a figure in the contract. */
const ZONES = {
  3206: 'Boulogne-sur-Mer',
  3207: 'Calais',
  3215: 'Lens',
  3217: 'Maubeuge',
  3218: 'Roubaix-Tourcoing',
  3222: 'Valenciennes',
};

/** Year and source of a population. */
const POPULATION_OF = { populationYear: POPULATION_YEAR, sourceId: 'population-communes' };

/** Id of all the zones de revitalisation rurale of the région, since the file gives communes rather than zones. */
const RURAL_AREAS = 'zrr-32';

const communes = readCommunes();

await writeFacts('territories.json', {
  territories: [
    { id: COUNTRY, kind: 'country', code: 'FR', name: 'France', parents: [] },
    { id: 'country-fr-metro', kind: 'country', code: 'FR', name: 'France métropolitaine', parents: [COUNTRY] },
    { id: REGION, kind: 'region', code: '32', name: 'Hauts-de-France', parents: [COUNTRY], ...middle(communes) },
    ...Object.entries(DEPARTMENTS)
      .sort()
      .map(([code, name]) => ({
        id: `dep-${code}`,
        kind: 'department',
        code,
        name,
        parents: [REGION, COUNTRY],
        ...middle(communes.filter(commune => commune.department === code)),
      })),
    ...Object.entries(BASSINS).map(([code, name]) => bassin(code, name)),
    ...Object.entries(ZONES).map(([code, name]) => ({
      id: `ze-${code}`,
      kind: 'employment-zone',
      code,
      name,
      parents: [REGION, COUNTRY],
    })),
    {
      id: RURAL_AREAS,
      kind: 'zrr',
      code: '32',
      name: 'Zones de revitalisation rurale',
      parents: [REGION, COUNTRY],
      sourceId: 'rural-areas',
    },
  ],
});

await writeFacts('priority-areas.json', { territories: readPriorityAreas() });

await writeFacts('communes.json', {
  territories: [
    ...communes.map(communeRecord),
    { id: 'country-be', kind: 'country', code: 'BE', name: 'Belgique', parents: [] },
    ...readForeignAreas(),
    ...readNeighbours().map(({ nis, name, arrondissement, lat, lon, postalCodes }) => ({
      id: `com-be-${nis}`,
      kind: 'commune',
      code: `BE${nis}`,
      name,
      parents: [`be-${arrondissement}`, 'country-be'],
      lat,
      lon,
      postalCodes,
    })),
  ],
});

/**
 * Reads the quartiers prioritaires, each with its communes. The points and outlines of the file are those of the
 * communes: a quartier has neither, nor inhabitants.
 */
function readPriorityAreas() {
  const areas = new Map();
  const { features } = readJson('zones/qpv-2024-centroides-hdf.geojson');
  for (const { insee_com, code_qp, lib_qp } of features.map(({ properties }) => properties)) {
    const codes = code_qp.split(', ');
    const names = lib_qp.split(', ');
    for (const [rank, code] of codes.entries()) {
      const area = areas.get(code) ?? { communes: [] };
      areas.set(code, area);
      area.communes.push(insee_com);
      // A name may contain a comma: another commune then gives it alone.
      if (names.length === codes.length) area.name = names[rank];
      else if (codes.length === 1) area.name = lib_qp;
    }
  }
  return [...areas].sort().map(([code, { name, communes: codes }]) => {
    if (!name) throw new Error(`${code}: no name`);
    // The quartier is attributed first to its most populated commune.
    const around = codes
      .map(commune => communes.find(candidate => candidate.code === commune))
      .sort((a, b) => b.counted - a.counted);
    const departments = [...new Set(around.map(({ department }) => department))];
    return {
      id: `qpv-${code}`,
      kind: 'qpv',
      code,
      name: typeset(name),
      parents: [
        ...around.map(commune => `com-${commune.code}`),
        ...departments.map(candidate => `dep-${candidate}`),
        REGION,
        COUNTRY,
      ],
      sourceId: 'priority-areas',
    };
  });
}

function communeRecord(commune) {
  const { code, name, department, bassin: area, lat, lon, population, postalCodes } = commune;
  const { density, rurality, isRuralArea } = commune;
  return {
    id: `com-${code}`,
    kind: 'commune',
    code,
    name: typeset(name),
    parents: [`bassin-${area}`, ...(isRuralArea ? [RURAL_AREAS] : []), `dep-${department}`, REGION, COUNTRY],
    lat: round(lat, 3),
    lon: round(lon, 3),
    ...(population !== undefined && { population, ...POPULATION_OF }),
    postalCodes,
    density,
    ...(rurality && { rurality: typeset(rurality) }),
  };
}

/** Reads the arrondissements of Belgium near the border, by their centre: their outlines are not shipped. */
function readForeignAreas() {
  return readJson('zones/belgique-arrondissements-frontaliers.geojson').features.map(feature => {
    const { nis, nom } = feature.properties;
    const { lat, lon } = centreOf(geoPolygons(feature));
    return {
      id: `be-${nis}`,
      kind: 'foreign-area',
      code: nis,
      // The local name, as in “Ypres / Ieper”, is put between parentheses, as for towns.
      name: nom.replace(/ \/ (.+)$/, ' ($1)'),
      parents: ['country-be'],
      lat: round(lat, 3),
      lon: round(lon, 3),
      sourceId: 'foreign-areas',
    };
  });
}

/**
 * Reads the towns of Belgium near the border, and checks that each is in the arrondissement at the start of its code.
 */
function readNeighbours() {
  const towns = JSON.parse(readFileSync(new URL('neighbours-by-hand.json', import.meta.url), 'utf8'));
  const { features } = readJson('zones/belgique-arrondissements-frontaliers.geojson');
  for (const { nis, name, arrondissement, lat, lon } of towns) {
    const outline = features.find(({ properties }) => properties.nis === arrondissement)?.geometry;
    if (!outline || !isInside([lon, lat], outline)) throw new Error(`${nis} ${name}: not in ${arrondissement}`);
  }
  return towns;
}

/** Whether a point is in the outer ring of a polygon, or of one of several polygons. */
function isInside([x, y], { type, coordinates }) {
  const rings = type === 'Polygon' ? [coordinates[0]] : coordinates.map(([ring]) => ring);
  return rings.some(ring =>
    ring.reduce((inside, [x1, y1], at) => {
      const [x2, y2] = ring.at(at - 1);
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
    }, false),
  );
}

function bassin(code, name) {
  const members = communes.filter(commune => commune.bassin === code);
  const department = largestShare(members);
  return {
    id: `bassin-${code}`,
    kind: 'bassin',
    code,
    name,
    parents: [`dep-${department}`, REGION, COUNTRY],
    ...middle(members),
  };
}

/** Returns the département where most of the inhabitants live. */
function largestShare(members) {
  const inhabitants = new Map();
  for (const { department, counted } of members)
    inhabitants.set(department, (inhabitants.get(department) ?? 0) + counted);
  return [...inhabitants].sort((a, b) => b[1] - a[1])[0][0];
}

/** Returns the centre of the inhabitants: the starting point of a map or a distance. */
function middle(members) {
  const population = members.reduce((sum, commune) => sum + commune.counted, 0);
  const mean = axis =>
    round(members.reduce((sum, commune) => sum + commune[axis] * commune.counted, 0) / population, 3);
  return { lat: mean('lat'), lon: mean('lon'), population, ...POPULATION_OF };
}
