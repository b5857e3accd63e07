// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds outcomes for a diploma without a figure for its last leavers: the latest earlier leavers with a figure, else
// its latest years pooled, else the same for the diploma that it replaced.
import { nameInCapitals } from '../../packages/feed-tools/dist/text/diploma-title.js';
import { pooledYears } from './pooled-years.mjs';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';

const DIPLOMAS = 'nomenclatures/bcn-2025/nFormationDiplome_.csv';
const SCHOOL_CODES = 'nomenclatures/bcn-2025/nMef.csv';
const OFFICIAL_NAMES = 'certifications/diplomesProfessionnels.csv';
const FORMER = [1, 2, 3, 4, 5, 6, 7].map(rank => `ANCIEN_DIPLOME_${rank}`);
/** Title of a first year common to several diplomas: people who leave after it left before the diploma. */
const COMMON_YEAR = /1re année$/;
const KINDS = { 'BAC PRO': 'Bac pro' };

/**
 * Returns the outcomes to add, each attached to its training, and those without a figure that they replace.
 *
 * @param trainings - trainings as written.
 * @param current - outcomes written for the last leavers.
 * @param all - outcomes of every cohort of the region.
 * @param spelled - restores the accents of a name that the nomenclature writes in capitals.
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
  /** Returns the latest figure of a diploma by a route, for the code with the most leavers. */
  const latest = (cfd, route) =>
    codesOf(cfd, route)
      .flatMap(code => published.get(`${route} ${code}`) ?? [])
      .sort((a, b) => b.cohort.localeCompare(a.cohort) || (b.leavers ?? 0) - (a.leavers ?? 0))[0];

  const pooled = pooledYears();
  const single = (cfd, route) =>
    latest(cfd, route) ?? mostLeavers(codesOf(cfd, route).map(code => pooled(code, route)));
  /** Returns the figure of the only replaced diploma that has one, among several: the others had too few leavers. */
  const formerFigure = (cfds, route) => {
    const figures = cfds
      .filter(cfd => names.has(cfd) && !COMMON_YEAR.test(names.get(cfd)))
      .flatMap(cfd => {
        const figure = single(cfd, route);
        return figure ? [{ ...figure, formerDiploma: names.get(cfd) }] : [];
      });
    return figures.length === 1 ? figures[0] : undefined;
  };

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
      const figure = single(cfds[0], route) ?? formerFigure(former.get(cfds[0]) ?? [], route);
      if (!figure) continue;
      for (const outcome of currentOutcomes) replaced.add(outcome);
      outcomes.push({ ...figure, trainingId: id });
    }
  }
  return { outcomes, replaced };
}

/** Returns the MEFSTAT11 codes by diploma. */
function readSchoolCodes() {
  const codes = new Map();
  for (const row of readCsv(SCHOOL_CODES, { delimiter: ';' }))
    codes.set(row.FORMATION_DIPLOME, [...new Set([...(codes.get(row.FORMATION_DIPLOME) ?? []), row.MEF_STAT_11])]);
  return codes;
}

/** Returns the diplomas that each diploma replaced. */
function readFormerDiplomas() {
  return new Map(
    readCsv(DIPLOMAS, { encoding: 'windows-1252', delimiter: ';', isRagged: true }).map(row => [
      row.FORMATION_DIPLOME,
      FORMER.map(column => row[column]).filter(Boolean),
    ]),
  );
}

function mostLeavers(outcomes) {
  return outcomes.filter(Boolean).sort((a, b) => b.leavers - a.leavers)[0];
}

/** Returns the names by diploma: the official list, else the nomenclature. */
function readNames(spelled) {
  const nomenclature = readCsv(DIPLOMAS, { encoding: 'windows-1252', delimiter: ';', isRagged: true }).map(row => [
    row.FORMATION_DIPLOME,
    typeset(tidied(spelled(formerName(row)))),
  ]);
  const official = readCsv(OFFICIAL_NAMES, { delimiter: ';' }).map(row => [
    row['Code diplôme'].replace('-', '').slice(0, 8),
    typeset(`${KINDS[row['Diplôme']] ?? row['Diplôme']} ${row['Intitulé de la spécialité (et options)']}`.trim()),
  ]);
  return new Map([...nomenclature, ...official]);
}

/**
 * Returns the name of a replaced diploma. A diploma of another ministry has no abbreviation: its name ends with its
 * kind.
 */
function formerName({ LIBELLE_COURT: short = '', LIBELLE_LONG_200: name = '' }) {
  const { title } = nameInCapitals(short, name.replace(/\(NE\)/g, ''));
  if (!/^DIV-\d$/.test(short)) return title;
  const holder = title.charAt(0).toLowerCase() + title.slice(1);
  return /\(DIPL[OÔ]ME D'ETAT\b/.test(name)
    ? `Diplôme d’État ${/^[aeiouyé]/.test(holder) ? 'd’' : 'de '}${holder}`
    : `Diplôme de ${holder}`;
}

function tidied(title) {
  return title
    .replace(/ {2,}/g, ' ')
    .replace(/\b(services|avions|moteurs) a (?=l|m|t)/g, '$1 à ')
    .replace(' (acse)', '')
    .replace(/\boption ([a-d])\b/g, (_, letter) => `option ${letter.toUpperCase()}`)
    .replace(/\b(vente|Moteurs) a /g, '$1 à ')
    .replace(' spe ', ', spécialité ')
    .replace('Agronomie- ', 'Agronomie – ');
}
