// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Computes the portrait of the people of a family of jobs, from the portraits of Dares. It is written independently of
// the reader `fap-portraits`, and a test compares both.
import { round } from './rounding.mjs';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';

const PERIOD = '2017-2019';
const LATIN = { encoding: 'windows-1252' };
const AGES = [15, 25, 30, 35, 40, 45, 50, 55, 60];
/** Minimum number of people of a family, in thousands: below it, the survey has too few answers. */
const FEWEST_THOUSANDS = 10;
/** Minimum share of a wider family for a family to use the contracts of the wider one. */
const LEAST_PART = 0.5;
const PAY = [0, 1250, 1500, 2000, 3000];
const DIPLOMAS = new Map([
  ['Aucun diplôme, CEP ou brevet des collèges', 'none'],
  ['CAP, BEP ou autre diplôme équivalent', 'cap'],
  ['Bac, brevet professionnel ou équivalent', 'bac'],
  ['Bac + 2', 'bac+2'],
  ['Diplôme supérieur (bac + 3 ou plus)', 'bac+3'],
  ["En cours d'études initiales", 'studying'],
]);

/** Returns a function that gives the `people` of a family, from its name by code and its workers by code. */
export function peopleByFamily(names, workers) {
  const ages = byFamily(readCsv('dares/age_2017_2019_3niv.csv', LATIN), 'fap', 'tr_age', 'annee_2017_2019');
  const diplomas = byFamily(
    readCsv('dares/dipl_restructure_3niv.csv', LATIN).filter(isOfPeriod('Annee')),
    'Fap',
    'diplome',
    'Pourcentage',
  );
  const pay = byFamily(readCsv('dares/salaires_3niv.csv', LATIN), 'Fap', 'Salaire', 'Pourcentage');
  const employers = byFamily(
    readCsv('dares/secteurs_employeurs_3niv.csv', LATIN),
    'Fap',
    'Label_secteur',
    'Pourcentage',
  );
  const fixedTerm = new Map(
    readCsv('dares/part_cdd.csv')
      .filter(isOfPeriod('annee'))
      .map(row => [row.Fap, row.part]),
  );
  const partTime = new Map(
    readCsv('dares/part_tempspartiel.csv')
      .filter(isOfPeriod('annee'))
      .map(row => [row.Fap3, row.part]),
  );

  return family => {
    if (!ages.has(family)) return {};
    const wider = family.slice(0, 3);
    const counts = [...ages.get(family)];
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    if (total < FEWEST_THOUSANDS) return {};
    const lists = {
      ages: sorted(counts.map(([words, count]) => slice(AGES, Number.parseInt(words, 10), (count / total) * 100, -1))),
      diplomas: !diplomas.has(family)
        ? []
        : [...DIPLOMAS].map(([words, diploma]) => ({
            diploma,
            value: round(diplomas.get(family).get(words) * 100, 1),
          })),
      pay: sorted([...(pay.get(family) ?? [])].map(([words, share]) => slice(PAY, payFrom(words), share, 0))),
      employers: [...(employers.get(family) ?? [])]
        .filter(([sector]) => sector !== 'Autres secteurs')
        .sort(([, a], [, b]) => b - a)
        .map(([sector, share]) => ({ sector: typeset(sector), value: round(share, 1) })),
    };
    const part = Number(workers[family]) / Number(workers[wider]);
    return {
      people: {
        ages: lists.ages,
        ...(lists.diplomas.length > 0 && { diplomas: lists.diplomas }),
        ...(part >= LEAST_PART && {
          fixedTerm: round(Number(fixedTerm.get(wider)), 1),
          ...(partTime.has(wider) && { partTime: round(Number(partTime.get(wider)), 1) }),
          ...(part < 0.999 && { contractFamily: typeset(names.get(wider)) }),
        }),
        ...(lists.pay.length > 0 && { pay: lists.pay }),
        ...(lists.employers.length > 0 && { employers: lists.employers }),
        period: PERIOD,
        sourceId: 'dares-portraits',
      },
    };
  };
}

/**
 * Returns the lower bound of a slice of pay. The file exchanges the names of the two upper slices: the reader detects
 * it by the medians, and a test proves it.
 */
function payFrom(words) {
  if (words.startsWith('Moins')) return 0;
  const writtenAmount = Number(/\d+/.exec(words)[0]);
  return { 2000: 3000, 3000: 2000 }[writtenAmount] ?? writtenAmount;
}

const isOfPeriod = column => row => row[column] === PERIOD;

/** Returns the values by family, then by group; an unpublished value leaves the whole list out. */
function byFamily(rows, family, group, value) {
  const families = new Map();
  const unpublished = new Set(rows.filter(row => row[value] === 'NA' || row[value] === '').map(row => row[family]));
  for (const row of rows) {
    if (unpublished.has(row[family])) continue;
    if (!families.has(row[family])) families.set(row[family], new Map());
    families.get(row[family]).set(row[group], Number(row[value]));
  }
  return families;
}

/** Returns the slice of pay that starts at `from` and ends where the next one starts. */
function slice(starts, from, share, step) {
  const next = starts[starts.indexOf(from) + 1];
  return { from, ...(next !== undefined && { to: next + step }), value: round(share, 1) };
}

const sorted = slices => slices.sort((a, b) => a.from - b.from);
