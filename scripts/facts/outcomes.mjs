// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/outcomes.mjs: writes outcomes.json, the outcomes of the apprentices of the region (InserJeunes) by
// certification, for the certifications of the example. InserJeunes identifies a diploma by its code; the ministry's
// list gives its RNCP number.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readCsv } from './source-data.mjs';
import { FACTS, writeFacts } from './write-facts.mjs';

const COHORT = '2022_2023';
const MONTHS = [6, 12, 18, 24];

const observed = new Map(
  readCsv('insertion/ij_region_32.csv', { delimiter: ';' })
    .filter(row => row.voie === 'apprentissage' && row.millesime === COHORT)
    .map(row => [row.cfd, row]),
);
/** Diplomas of the ministry, each with its RNCP number. */
const diplomas = readCsv('certifications/diplomesProfessionnels.csv', { delimiter: ';' });
const example = parse(readFileSync(new URL('example-trainings.csv', FACTS)), { columns: true, delimiter: ';' });

await writeFacts('outcomes.json', {
  outcomes: [...new Set(example.map(({ rncp }) => rncp))].flatMap(rncp => outcome(rncp) ?? []),
});

/**
 * Returns the outcome of a certification with a single observed diploma: figures of one option do not describe the
 * whole.
 */
function outcome(rncp) {
  // InserJeunes writes "500-22137 T" as 50022137.
  const codes = new Set(
    diplomas.filter(row => row['Code RNCP'] === rncp).map(row => row['Code diplôme'].replace('-', '').slice(0, 8)),
  );
  const row = codes.size === 1 ? observed.get([...codes][0]) : undefined;
  if (!row) return undefined;
  const employed = Object.fromEntries(
    MONTHS.flatMap(month =>
      row[`taux_emploi_${month}_mois`] ? [[month, Number(row[`taux_emploi_${month}_mois`])]] : [],
    ),
  );
  const isSecret = Object.keys(employed).length === 0;
  return {
    certification: { kind: 'rncp', code: rncp },
    territoryId: 'reg-32',
    route: 'apprenticeship',
    cohort: COHORT.replace('_', '-'),
    employed: isSecret ? Object.fromEntries(MONTHS.map(month => [month, null])) : employed,
    furtherStudy: row.taux_poursuite_etudes ? Number(row.taux_poursuite_etudes) : null,
    ...(row.nb_sortant && { leavers: Number(row.nb_sortant) }),
    ...(isSecret && { missing: 'below-threshold' }),
    sourceId: 'inserjeunes',
  };
}
