// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { text, type Signature } from '../../recognition/signature.js';
import type { FileHead } from '../../recognition/file-head.js';
import { nameKey } from '../../text/names.js';
import { FIGURE_PRODUCERS, KNOWN_MEASURES, type FigureProducer } from './known-measures.js';

/** Maximum number of columns of a table of figures, which has one figure in each row. */
const MAX_COLUMNS = 20;

/** Names of columns of places, of times and of values: a table with one of each may contain figures. */
const PLACES = ['refarea', 'geo', 'territoire', 'territory', 'code', 'ze2020', 'codeinsee', 'codgeo', 'epci', 'dep'];
const TIMES = ['timeperiod', 'periode', 'period', 'annee', 'trimestre', 'mois'];
const VALUES = ['obsvalue', 'valeur', 'value'];

const KNOWN_COLUMNS = [...KNOWN_MEASURES.keys()].map(nameKey);

/** Whether a file contains a table of figures: a place, a time and a value. */
function isLongTable({ tables }: FileHead): boolean {
  const hasOneOf = (table: ReadonlySet<string>, names: readonly string[]): boolean =>
    names.some(name => table.has(name));
  return tables.some(
    table =>
      table.size <= MAX_COLUMNS &&
      hasOneOf(table, PLACES) &&
      hasOneOf(table, TIMES) &&
      (hasOneOf(table, VALUES) || hasOneOf(table, KNOWN_COLUMNS)),
  );
}

/** Returns the producer of a table, from its column of values; undefined when it is unknown. */
function provenanceOf({ tables }: FileHead): FigureProducer | undefined {
  const name = [...FIGURE_PRODUCERS.keys()].find(column => tables.some(table => table.has(nameKey(column))));
  return name === undefined ? undefined : FIGURE_PRODUCERS.get(name);
}

export const sdmxCsvSignature: Signature = {
  comment: 'Chiffres du tableau de bord, en SDMX-CSV. «\u202fmeasures\u202f» décrit leurs mesures.',
  matches: ({ text: start }) => /^\W*(STRUCTURE|DATAFLOW)\b[^\n]*\bTIME_PERIOD\b[^\n]*\bOBS_VALUE\b/.test(start),
  oneSourcePerFile: true,
};

export const jsonStatSignature: Signature = {
  comment: 'Chiffres du tableau de bord, en JSON-stat 2.0. «\u202fmeasures\u202f» décrit leurs mesures.',
  matches: text(/^\s*\{(?=[^]*"class"\s*:\s*"dataset")(?=[^]*"dimension"\s*:)/),
  oneSourcePerFile: true,
};

export const observationsSignature: Signature = {
  comment:
    'Chiffres du tableau de bord, une ligne chacun. «\u202fmeasures\u202f» décrit les mesures que le fichier ne décrit pas.',
  matches: isLongTable,
  provenanceOf,
  oneSourcePerFile: true,
};
