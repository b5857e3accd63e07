// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds the code of a diploma whose record has none: that of the only diploma of the ministry’s list with the same kind
// and the same words. Kinds that share words (a BTS and a BUT) are never confused.
import { readCsv } from './source-data.mjs';

/**
 * Lists of the diplomas of every ministry, then of the two ministries that teach them, which are four months more
 * recent.
 */
const LISTS = [
  ['nomenclatures/bcn-2025/vFormationDiplome_.csv', { delimiter: ';', isRagged: true }],
  ['nomenclatures/bcn-2025/nFormationDiplome_.csv', { encoding: 'windows-1252', delimiter: ';', isRagged: true }],
];

/**
 * Start of a title, and test of the same kind in the list: by abbreviation (LIBELLE_COURT) or by the end of the
 * official name.
 */
const KINDS = [
  [/^BTS /, ({ LIBELLE_COURT: short }) => short === 'BTS'],
  [/^BTSA /, ({ LIBELLE_COURT: short }) => short === 'BTSA'],
  [/^Certificat de spécialisation /, ({ LIBELLE_COURT: short }) => /^CS[345]$/.test(short)],
  [/^BPJEPS /, ({ LIBELLE_COURT: short }) => short === 'BP JEPS'],
  [/^Diplôme (?:d’État )?(?:de |d’)/, ({ LIBELLE_LONG_200: name = '' }) => /\(DIPL[OÔ]ME D'ETAT\)$/.test(name)],
];
const LINK_WORDS = new Set(['A', 'AU', 'AUX', 'D', 'DE', 'DES', 'DU', 'EN', 'ET', 'L', 'LA', 'LE', 'LES']);
/** Words that introduce a part of a name, without distinguishing a diploma. */
const PART_WORDS = new Set(['MENTION', 'OPTION', 'SPECIALITE']);

/** Duration in years of the longest of these diplomas: someone who began one before its end is still in it. */
const LONGEST = 2;

/**
 * Returns a function that gives the code of a title; undefined when no diploma or several have its words. Valid
 * diplomas come first.
 */
export function diplomaCodes(today) {
  const byCode = new Map(LISTS.flatMap(list => readCsv(...list)).map(row => [row.FORMATION_DIPLOME, row]));
  const lastDay = `${Number(today.slice(0, 4)) - LONGEST}${today.slice(4)}`;
  const begun = [...byCode.values()].filter(
    ({ DATE_OUVERTURE: start, DATE_FERMETURE: end }) =>
      (!start || isoDay(start) <= today) && (!end || isoDay(end) >= lastDay),
  );
  return title => {
    const [beginning, isOfKind] = KINDS.find(([start]) => start.test(title)) ?? [];
    if (!beginning) return undefined;
    const words = wordsOf(title.replace(beginning, ''));
    const matches = begun.filter(row => isOfKind(row) && wordsOf(officialName(row)) === words);
    const inForce = matches.filter(({ DATE_FERMETURE: end }) => !end || isoDay(end) >= today);
    const candidates = inForce.length > 0 ? inForce : matches;
    return candidates.length === 1 ? candidates[0].FORMATION_DIPLOME : undefined;
  };
}

/** Returns the name of the nomenclature, without its kind or the feminine of a word. */
function officialName({ LIBELLE_LONG_200: name = '' }) {
  return name.replace(/\([^()]*\)/g, '');
}

/** Returns the sorted words of a text, in capitals without accents. */
function wordsOf(text) {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(word => word !== '' && !LINK_WORDS.has(word) && !PART_WORDS.has(word));
  return [...new Set(words)].sort().join(' ');
}

function isoDay(day) {
  return day.split('/').reverse().join('-');
}
