// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pools the leavers of several years, when each year has too few for a rate. The producer publishes a rate from 20
// leavers on, and numbers of people below: the rate of several years is the quotient of their sums, as for one year.
import { readCsv } from './source-data.mjs';

const ROWS = 'insertion/ij_region_32.csv';
const YEARS = ['2022_2023', '2021_2022', '2020_2021', '2019_2020'];
const MONTHS = [6, 12, 18, 24];
/** Minimum number of leavers of a rate, equal to the producer's for one year. */
const LEAST_LEAVERS = 20;
const ROUTES = { scolaire: 'school', apprentissage: 'apprenticeship' };

/**
 * Returns a function that gives, by code and route, the outcome of as few of the latest years as reach the threshold.
 */
export function pooledYears() {
  const rows = new Map(
    readCsv(ROWS, { delimiter: ';' }).map(row => [
      `${ROUTES[row.voie]} ${row.voie === 'scolaire' ? row.mefstat11 : row.cfd} ${row.millesime}`,
      row,
    ]),
  );
  return (code, route) => {
    const years = [];
    for (const year of YEARS) {
      const row = rows.get(`${route} ${code} ${year}`);
      // Pooled years must be consecutive: a year without its numbers ends the series.
      if (!row?.nb_sortant || !row.nb_en_emploi_6_mois) return undefined;
      years.push(row);
      if (sum(years, 'nb_sortant') >= LEAST_LEAVERS) return outcomeOf(years, code, route);
    }
    return undefined;
  };
}

function outcomeOf(years, code, route) {
  const leavers = sum(years, 'nb_sortant');
  const measured = MONTHS.filter(month => years.every(row => row[`nb_en_emploi_${month}_mois`]));
  return {
    certification: { kind: route === 'school' ? 'mefstat' : 'cfd', code },
    territoryId: 'reg-32',
    route,
    cohort: `${years.at(-1).millesime.slice(0, 4)}-${years[0].millesime.slice(5)}`,
    employed: Object.fromEntries(
      measured.map(month => [month, share(sum(years, `nb_en_emploi_${month}_mois`), leavers)]),
    ),
    furtherStudy: years.every(row => row.nb_poursuite_etudes && row.nb_annee_term)
      ? share(sum(years, 'nb_poursuite_etudes'), sum(years, 'nb_annee_term'))
      : null,
    leavers,
    sourceId: 'inserjeunes',
  };
}

function sum(rows, column) {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

function share(part, total) {
  return Math.round((part * 100) / total);
}
