// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What became of the leavers of a diploma that has no figure for its last ones: the latest earlier leavers that have one, else
// those of the only diploma that it replaced.
import { nameInCapitals } from '../../packages/feed-tools/dist/text/diploma-title.js';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';

const DIPLOMAS = 'nomenclatures/bcn-2025/nFormationDiplome_.csv';
const SCHOOL_CODES = 'nomenclatures/bcn-2025/nMef.csv';
const OFFICIAL_NAMES = 'certifications/diplomesProfessionnels.csv';
const FORMER = [1, 2, 3, 4, 5, 6, 7].map(rank => `ANCIEN_DIPLOME_${rank}`);
/** Those who leave after a first year that several diplomas share have left before the diploma. */
const COMMON_YEAR = /1re année$/;
const KINDS = { 'BAC PRO': 'Bac pro' };

/**
 * @param trainings - as written.
 * @param current - outcomes written for the last leavers.
 * @param all - of every cohort of the region.
 * @param spelled - gives its accents to a name that the nomenclature writes in capitals.
 * @returns the outcomes to add, each attached to its training, and those without a figure that they replace.
 */
export function earlierOutcomes(trainings, current, all, spelled) {
  const schoolCodes = readSchoolCodes();
  const former = readFormerDiplomas();
  const names = readNames(spelled);
  const published = new Map();
  for (const outcome of all) {
    if (outcome.uai || outcome.success || typeof outcome.employed['6'] !== 'number') continue;
    const key = `${outcome.route} ${outcome.certification.code}`;
    const earlier = published.get(key);
    if (!earlier || earlier.cohort < outcome.cohort) published.set(key, outcome);
  }
  const codesOf = (cfd, route) => (route === 'school' ? (schoolCodes.get(cfd) ?? []) : [cfd]);
  /** The latest figure of a diploma by a route, of the code that most people left with. */
  const latest = (cfd, route) =>
    codesOf(cfd, route)
      .flatMap(code => published.get(`${route} ${code}`) ?? [])
      .sort((a, b) => b.cohort.localeCompare(a.cohort) || (b.leavers ?? 0) - (a.leavers ?? 0))[0];

  const outcomes = [];
  const replaced = new Set();
  for (const { id, certifications } of trainings) {
    const cfds = certifications.filter(({ kind }) => kind === 'cfd').map(({ code }) => code);
    if (cfds.length !== 1) continue;
    for (const route of ['school', 'apprenticeship']) {
      const currentOutcomes = current.filter(
        ({ uai, success, certification, ...outcome }) =>
          !uai && !success && outcome.route === route && codesOf(cfds[0], route).includes(certification.code),
      );
      if (currentOutcomes.some(({ employed }) => typeof employed['6'] === 'number')) continue;
      const before = former.get(cfds[0]);
      const isCommonYear = COMMON_YEAR.test(names.get(before) ?? '');
      const same = latest(cfds[0], route);
      const figure = same ?? (names.has(before) && !isCommonYear ? latest(before, route) : undefined);
      if (!figure) continue;
      for (const outcome of currentOutcomes) replaced.add(outcome);
      outcomes.push({ ...figure, trainingId: id, ...(!same && { formerDiploma: names.get(before) }) });
    }
  }
  return { outcomes, replaced };
}

/** MEFSTAT11 codes by diploma. */
function readSchoolCodes() {
  const codes = new Map();
  for (const row of readCsv(SCHOOL_CODES, { delimiter: ';' }))
    codes.set(row.FORMATION_DIPLOME, [...new Set([...(codes.get(row.FORMATION_DIPLOME) ?? []), row.MEF_STAT_11])]);
  return codes;
}

/** The diploma that each one replaced, when it replaced one alone. */
function readFormerDiplomas() {
  return new Map(
    readCsv(DIPLOMAS, { encoding: 'windows-1252', delimiter: ';', isRagged: true }).flatMap(row => {
      const codes = FORMER.map(column => row[column]).filter(Boolean);
      return codes.length === 1 ? [[row.FORMATION_DIPLOME, codes[0]]] : [];
    }),
  );
}

/** Names by diploma: the official list, else the nomenclature. */
function readNames(spelled) {
  const nomenclature = readCsv(DIPLOMAS, { encoding: 'windows-1252', delimiter: ';', isRagged: true }).map(row => [
    row.FORMATION_DIPLOME,
    typeset(tidied(spelled(nameInCapitals(row.LIBELLE_COURT ?? '', row.LIBELLE_LONG_200 ?? '').title))),
  ]);
  const official = readCsv(OFFICIAL_NAMES, { delimiter: ';' }).map(row => [
    row['Code diplôme'].replace('-', '').slice(0, 8),
    typeset(`${KINDS[row['Diplôme']] ?? row['Diplôme']} ${row['Intitulé de la spécialité (et options)']}`.trim()),
  ]);
  return new Map([...nomenclature, ...official]);
}

function tidied(title) {
  return title
    .replace(/\boption ([a-d])\b/g, (_, letter) => `option ${letter.toUpperCase()}`)
    .replace(/\b(vente|Moteurs) a /g, '$1 à ')
    .replace(' spe ', ', spécialité ')
    .replace('Agronomie- ', 'Agronomie – ');
}
