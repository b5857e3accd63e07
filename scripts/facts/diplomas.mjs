// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/diplomas.mjs: refreshes the codes of diplomas.json from Certif Info, by the Certif Info code written in
// each diploma, and from the ministry’s list, by their official name; titles, levels (the contract's) and objectives stay.
import { diplomaCodes } from './diploma-codes.mjs';
import { SCHOOL_OFFERS } from './school-offers.mjs';
import { readCsv, readJson } from './source-data.mjs';
import { readFacts, writeFacts } from './write-facts.mjs';

const certifications = new Map();
for (const row of readCsv('certifications/certif_info.csv', { delimiter: ';' })) {
  if (!certifications.has(row.Code_Diplome)) certifications.set(row.Code_Diplome, row);
}
const rome = new Set(readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv').map(row => row.code_rome));

const codeOf = diplomaCodes(SCHOOL_OFFERS.today);
const { trainings } = await readFacts('diplomas.json');
await writeFacts('diplomas.json', { trainings: trainings.map(withCodes) });
reportGaps(trainings);

function withCodes(training) {
  const code = training.certifications.find(({ kind }) => kind === 'certifinfo').code;
  const row = certifications.get(code);
  if (!row) throw new Error(`${training.id}: Certif Info has no ${code}`);
  const level = Number(row.Code_Niveau_Europeen) || null;
  if (level !== training.level)
    console.log(`${training.id}: level ${training.level} in the contract, ${level ?? 'none'} in Certif Info`);
  const diploma = codeOf(training.title);
  const leadsTo = [1, 2, 3, 4, 5].map(rank => row[`Code_Rome_${rank}`]).filter(code => rome.has(code));
  return {
    ...training,
    certifications: [
      ...(row.Code_RNCP ? [{ kind: 'rncp', code: row.Code_RNCP }] : []),
      { kind: 'certifinfo', code },
      ...(diploma ? [{ kind: 'cfd', code: diploma }] : []),
    ],
    formacodes: [row.Code_FormaCode],
    nsf: [row.Code_Nsf],
    rome: [...new Set([...training.rome, ...leadsTo])],
  };
}

/** The contract lists the diploma of accompagnant éducatif et social twice, once by family. */
function reportGaps(records) {
  const ids = new Set(records.map(({ id }) => id));
  for (const { id, name } of readJson('cprdfop/srfss-trainings.json')) {
    if (!ids.has(id.replace(/-domicile$/, ''))) console.log(`${name}: in the contract, not in diplomas.json`);
  }
}
