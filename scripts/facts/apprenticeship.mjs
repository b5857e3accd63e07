// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Reads the bodies that train apprentices, as listed by the network of the Carif-Oref. The file has an address and
// coordinates, but no telephone, email or site; its column of Onisep names is not used.
import { readFileSync } from 'node:fs';
import { readCsv, readJson } from './source-data.mjs';
import { typeset } from './typography.mjs';

export const APPRENTICESHIP = { id: 'apprenticeship-2022', day: '2022-10-12' };

const byHand = name => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Spellings of names in capitals, by the name in the file. */
const NAMES = byHand('apprenticeship-names-by-hand.json');

/** Enseignes that only give the kind of body, or its manager. */
const BARE =
  /^(LP|LPO|LGT|LPA|LP LYC METIER|SERVICES CENTRAUX|LYCEE PROFESSIONNEL INDUSTRIEL|ETS POUR.*|.{0,3}|MF\w{2,3}\d?|CTC|.*OGEC.*)$/;

/** Companies that are schools, better known by their own name than by their enseigne. */
const SCHOOL = /^LYC|^ETAB\.REG|^ECOLE REG/;

/**
 * Words of street names that keep their capitals, and words that have none; streets-by-hand.json gives the accents of
 * the others.
 */
const SIGLES = /^(XIV|AFN|ZAC|ZI)$/;
const LINKS = /^(a|de|du|des|la|le|les|l|d|et)$/;
const STREETS = byHand('streets-by-hand.json');

/**
 * Reads the bodies that are open, one for each name or company at a place.
 *
 * @param providers - names of establishments by UAI, already spelled correctly.
 * @param communes - names of communes by code.
 */
export function readApprenticeship(providers, communes) {
  const rows = readCsv('directory/organismes-apprentissage-rco-2022-hdf.csv', { delimiter: ';' });
  const open = rows.filter(({ ferme }) => ferme !== 'true');
  const centres = new Map();
  // A body with trainings in the catalogue represents the others of its place.
  for (const row of [...open.filter(({ tags }) => tags), ...open.filter(({ tags }) => !tags)]) {
    const record = recordOf(row, providers, communes);
    const place = `${row.code_insee_localite} ${record.lat.toFixed(3)} ${record.lon.toFixed(3)}`;
    const [byName, byCompany] = [`${place} ${record.name}`, `${place} ${row.siret.slice(0, 9)}`];
    if (centres.has(byName) || centres.has(byCompany)) continue;
    centres.set(byName, record);
    centres.set(byCompany, record);
  }
  const records = [...new Set(centres.values())].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { records, rows: rows.length, closed: rows.length - open.length, same: open.length - records.length };
}

function recordOf(row, providers, communes) {
  const { siret, code_postal: postalCode, code_insee_localite: code, num_departement: department } = row;
  const communeName = communes.get(code);
  if (!communeName) throw new Error(`${siret}: no commune ${code}`);
  const [lat, lon] = row.geo_coordonnees.split(',').map(Number);
  const street = streetOf(row);
  return {
    id: `apprenticeship-${siret}`,
    kind: 'structure',
    name: nameOf(row, providers),
    summary: 'Organisme qui forme en apprentissage\u202f: un contrat de travail dans une entreprise, et des cours',
    audiences: ['Futures apprenties et futurs apprentis'],
    territoryIds: [`dep-${department}`],
    sectors: [],
    lat,
    lon,
    needs: ['training'],
    audienceIds: ['pupils', 'students', 'jobseekers', 'disability'],
    eligibility: {
      text: 'vous avez de 16 à 29\u00a0ans, 15\u00a0ans après la 3e, ou un handicap reconnu à tout âge (Code du travail, articles L6222-1 et L6222-2)',
    },
    reach: 'place',
    address: { ...(street && { street }), postalCode, communeCode: code, communeName, precision: 'exact' },
    cost: 'free',
    networks: ['Formation en apprentissage'],
    checked: APPRENTICESHIP.day,
    sourceId: APPRENTICESHIP.id,
  };
}

function nameOf({ siret, uai, entreprise_raison_sociale: company, enseigne }, providers) {
  const provider = providers.get(uai.toUpperCase());
  if (provider) return provider;
  const displayName = enseigne && !BARE.test(enseigne) && !SCHOOL.test(company) ? enseigne : company;
  const name = NAMES[displayName];
  if (!name) throw new Error(`${siret}: “${displayName}” is not in apprenticeship-names-by-hand.json`);
  return name;
}

/** Formats a street: “299 boulevard de Leeds”. */
function streetOf({ numero_voie: number, type_voie: type, nom_voie: name }) {
  const right = STREETS.streets[name] ?? spelled(type ? ` ${name}` : name);
  return [number, type.toLowerCase(), right.trim()].filter(Boolean).join(' ');
}

/** Capitalises the words of a name after the first; a space at its start means that the first word is elsewhere. */
function spelled(name) {
  return name
    .replace(/(?<=^|[ '])([DL])['’ ]+(?=\p{L}{2})/gu, '$1 ')
    .replace(/(?<= |-|^)[^ -]+/g, (word, at) => spelledWord(word, at === 0))
    .replace(/(^| )([dl]) /g, '$1$2’');
}

function spelledWord(word, isFirst) {
  if (SIGLES.test(word)) return word;
  const lower = word.toLowerCase();
  const right = STREETS.words[lower] ?? lower;
  return isFirst || LINKS.test(lower) ? right : right.charAt(0).toUpperCase() + right.slice(1);
}

/** Returns the names of establishments by UAI, from the offer of schools. */
export function providerNames(places) {
  return new Map(places.providers.map(({ uai, name }) => [uai, name]));
}

/** Returns the names of current communes by code. */
export function communeNames() {
  return new Map(readJson('geo/communes-hdf-cog2026.json').map(({ code, nom }) => [code, typeset(nom)]));
}
