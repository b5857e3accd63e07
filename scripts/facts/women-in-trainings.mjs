// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/women-in-trainings.mjs, after offer.mjs: writes women-in-trainings.json, the share of girls among
// the candidates of the latest baccalauréat of the region. It reads the file independently of the reader
// `baccalaureat`, and a test compares both.
import { round } from './rounding.mjs';
import { readCsv } from './source-data.mjs';
import { readFacts, writeFacts } from './write-facts.mjs';

const SESSION = '2022';
const FEWEST = 20;
const STATUSES = ['SCOLAIRE', 'APPRENTISSAGE', 'FORMATION CONTINUE'];

const rows = readCsv('training-figures/baccalaureat-academies-lille-amiens.csv', { delimiter: ';' }).filter(
  ({ session, statut_du_candidat: status }) => session === SESSION && STATUSES.includes(status),
);
const { trainings } = await readFacts('offer/trainings.json');
const shares = trainings.flatMap(training => {
  const candidates = rows.filter(row => isOf(row, training));
  const people = sumOf(candidates);
  if (people < FEWEST) return [];
  const value = round((sumOf(candidates.filter(({ sexe }) => sexe === 'FILLES')) / people) * 100, 1);
  const womenShare = {
    value,
    people,
    counted: 'candidates',
    territoryId: 'reg-32',
    period: SESSION,
    sourceId: 'bac-pro',
  };
  return [{ id: training.id, womenShare }];
});
await writeFacts('women-in-trainings.json', { trainings: shares });

function isOf({ diplome_specialite: speciality, serie }, { title, certifications }) {
  const [, farming, code] = /^BAC ?PRO (AG )?(\d{5})\b/.exec(speciality) ?? [];
  if (code)
    return certifications.some(({ kind, code: cfd }) => kind === 'cfd' && cfd === `${farming ? 403 : 400}${code}`);
  return serie === 'GENERALE'
    ? title === 'Baccalauréat général'
    : title.startsWith(`Bac techno ${serie.replace('BAC ', '')} `);
}

function sumOf(candidates) {
  return candidates.reduce((sum, row) => sum + Number(row.nombre_de_presents), 0);
}
