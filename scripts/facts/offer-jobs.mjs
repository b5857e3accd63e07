// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds the jobs that a training leads to: those chosen by hand, by diploma or by words of a title, then those that
// France compétences gives to its certification.
import { readFile, readdir } from 'node:fs/promises';
import { readCsv } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { FACTS, readFacts } from './write-facts.mjs';

const ROME_OF_SHEETS = 'certifications/rncp-2026-02/export_fiches_CSV_Rome_2026_02_01.csv';
const ROME_CODES = 'rome/unix_referentiel_code_rome_v460_utf8.csv';
const BY_HAND = 'orientation-widgets';
const OFFICIAL = 'france-competences';

const byHand = async name => JSON.parse(await readFile(new URL(name, import.meta.url), 'utf8'));

/**
 * Returns a function that gives the ROME codes of a training and their sources.
 *
 * @param titles - titles of all the trainings, so that a name by hand that matches none is refused.
 */
export async function jobLinks(titles) {
  const romeOfJob = await readRomeOfJobs();
  const diplomas = await readDiplomaJobs(titles, romeOfJob);
  const fields = await readFieldJobs(titles, romeOfJob);
  const sheets = readRomeOfSheets();
  return ({ title, certifying, certifications }) => {
    const titleCodes = certifying ? (diplomas.get(bareName(title)) ?? []) : [];
    const romeCodes = [...titleCodes, ...fields.flatMap(({ words, rome }) => (words.test(title) ? rome : []))];
    const official = certifications.flatMap(({ kind, code }) => (kind === 'rncp' ? (sheets.get(code) ?? []) : []));
    return {
      rome: [...new Set([...romeCodes, ...official])],
      sourceIds: [...(romeCodes.length > 0 ? [BY_HAND] : []), ...(official.length > 0 ? [OFFICIAL] : [])],
    };
  };
}

async function readRomeOfJobs() {
  const files = await readdir(new URL('jobs/', FACTS));
  const lists = await Promise.all(files.map(async file => (await readFacts(`jobs/${file}`)).jobs));
  return new Map(lists.flat().map(({ id, rome }) => [id, rome]));
}

async function readDiplomaJobs(titles, romeOfJob) {
  const names = new Set(titles.map(bareName));
  const codes = new Map();
  for (const [job, diplomas] of Object.entries(await byHand('offer-jobs-by-hand.json'))) {
    for (const diploma of diplomas) {
      const name = bareName(typeset(diploma));
      if (!names.has(name)) throw new Error(`offer-jobs-by-hand.json: no diploma “${diploma}”`);
      codes.set(name, [...(codes.get(name) ?? []), ...romeOf(job, romeOfJob)]);
    }
  }
  return codes;
}

async function readFieldJobs(titles, romeOfJob) {
  return Object.entries(await byHand('offer-fields-by-hand.json')).map(([pattern, jobs]) => {
    const words = new RegExp(pattern);
    if (!titles.some(title => words.test(title))) throw new Error(`offer-fields-by-hand.json: no title “${pattern}”`);
    return { words, rome: jobs.flatMap(job => romeOf(job, romeOfJob)) };
  });
}

function romeOf(job, romeOfJob) {
  const codes = romeOfJob.get(job);
  if (!codes) throw new Error(`no job “${job}”`);
  return codes;
}

/** Returns the ROME codes by RNCP number; codes that are no longer in ROME 4 are left out. */
function readRomeOfSheets() {
  const current = new Set(readCsv(ROME_CODES).map(row => row.code_rome));
  const sheets = new Map();
  for (const row of readCsv(ROME_OF_SHEETS, { delimiter: ';' })) {
    const number = row.Numero_Fiche.replace(/^RNCP/, '');
    const code = row.Codes_Rome_Code;
    if (current.has(code)) sheets.set(number, [...(sheets.get(number) ?? []), code]);
  }
  return sheets;
}

/** Returns a name without its kind of diploma. */
function bareName(title) {
  return title.replace(
    /^(CAP agricole|CAP|Bac pro|BTSA|BTS|BP|BMA|Certificat de spécialisation agricole|Certificat de spécialisation) /,
    '',
  );
}
