// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/diplomas.mjs: refreshes the codes of diplomas.json from the export of France compétences, by the
// RNCP number written in each diploma, and from the ministry’s list, by their official name; titles, levels (the
// contract's) and objectives are kept. A diploma without an RNCP number keeps the codes written by hand.
import { diplomaCodes } from './diploma-codes.mjs';
import { SCHOOL_OFFERS } from './school-offers.mjs';
import { readCsv, readJson } from './source-data.mjs';
import { readFacts, writeFacts } from './write-facts.mjs';

const rome = new Set(readCsv('rome/unix_referentiel_code_rome_v460_utf8.csv').map(row => row.code_rome));
const sheets = {
  rome: codesOfSheets('Rome', 'Codes_Rome_Code'),
  formacodes: codesOfSheets('Formacode', 'Formacode_Code'),
  nsf: codesOfSheets('Nsf', 'Nsf_Code'),
};

const codeOf = diplomaCodes(SCHOOL_OFFERS.today);
const { trainings } = await readFacts('diplomas.json');
await writeFacts('diplomas.json', { trainings: trainings.map(withCodes) });
reportGaps(trainings);

/** Returns the codes of each sheet of the RNCP, in the order of the export. */
function codesOfSheets(table, column) {
  const codes = new Map();
  const path = `certifications/rncp-2026-02/export_fiches_CSV_${table}_2026_02_01.csv`;
  for (const row of readCsv(path, { delimiter: ';' })) {
    const list = codes.get(row.Numero_Fiche) ?? [];
    list.push(row[column]);
    codes.set(row.Numero_Fiche, list);
  }
  return codes;
}

function withCodes(training) {
  const number = training.certifications.find(({ kind }) => kind === 'rncp')?.code;
  const diploma = codeOf(training.title);
  const read = name => sheets[name].get(`RNCP${number}`) ?? [];
  if (number !== undefined && read('rome').length === 0)
    throw new Error(`${training.id}: France compétences has no RNCP${number}`);
  const leadsTo = read('rome').filter(code => rome.has(code));
  // A speciality of three digits and a letter belongs to the group of the three digits.
  const specialties = [...new Set(read('nsf').map(code => code.slice(0, 3)))];
  return {
    ...training,
    certifications: [
      ...(number === undefined ? [] : [{ kind: 'rncp', code: number }]),
      ...(diploma ? [{ kind: 'cfd', code: diploma }] : []),
    ],
    formacodes: number === undefined ? training.formacodes : read('formacodes'),
    nsf: number === undefined ? training.nsf : specialties,
    rome: [...new Set([...training.rome, ...leadsTo])],
  };
}

/**
 * Prints the diplomas of the contract that are missing. The contract lists the diploma of accompagnant éducatif et
 * social twice, once for each family.
 */
function reportGaps(records) {
  const ids = new Set(records.map(({ id }) => id));
  for (const { id, name } of readJson('cprdfop/srfss-trainings.json')) {
    if (!ids.has(id.replace(/-domicile$/, ''))) console.log(`${name}: in the contract, not in diplomas.json`);
  }
}
