// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { message, type Message } from '../../messages/message.js';
import { normaliseName } from '../../text/names.js';
import { readWrittenCount } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Reader, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { ageOf, diplomaOf, payOf, sectorOf, type PortraitGroup } from './portrait-groups.js';
import { PortraitBook, type PortraitField } from './portrait-book.js';
import { fapPortraitsSignature, PORTRAIT_COLUMNS } from './signature.js';
import './messages.js';

/** Description of a table: its columns, and the list or the share of a portrait that its rows fill. */
interface Table {
  readonly columns: readonly string[];
  readonly family: string;
  readonly value: string;
  /** Column of the period; absent when the table has none. */
  readonly period?: string;
  /** Period of the whole table; absent unless its columns name it. */
  readonly years?: string;
  /** Factor that converts a value to a percentage; absent when people or euros are counted. */
  readonly percent?: number;
  readonly list: PortraitField;
  /** Returns the group of a row; undefined when its words are not those of the portraits. */
  readonly group?: (row: CsvRow) => PortraitGroup | undefined;
  readonly words?: string;
}

const TABLES: readonly Table[] = [
  {
    ...{ columns: PORTRAIT_COLUMNS.ages, family: 'fap', value: 'annee_2017_2019', years: '2017-2019' },
    ...{ list: 'ages', words: 'tr_age', group: row => ageOf(row.get('tr_age')) },
  },
  {
    ...{ columns: PORTRAIT_COLUMNS.diplomas, family: 'Fap', value: 'Pourcentage', period: 'Annee', percent: 100 },
    ...{ list: 'diplomas', words: 'diplome', group: row => diplomaOf(row.get('diplome')) },
  },
  {
    ...{ columns: PORTRAIT_COLUMNS.fixedTerm, family: 'Fap', value: 'part', period: 'annee', percent: 1 },
    list: 'fixedTerm',
  },
  {
    ...{ columns: PORTRAIT_COLUMNS.partTime, family: 'Fap3', value: 'part', period: 'annee', percent: 1 },
    list: 'partTime',
  },
  { columns: PORTRAIT_COLUMNS.median, family: 'Fap3', value: 'Salaire_median', period: 'Annee', list: 'median' },
  {
    ...{ columns: PORTRAIT_COLUMNS.employers, family: 'Fap', value: 'Pourcentage', percent: 1 },
    ...{
      list: 'employers',
      words: 'Label_secteur',
      group: row => sectorOf(row.get('Secteur'), row.get('Label_secteur')),
    },
  },
  {
    ...{ columns: PORTRAIT_COLUMNS.pay, family: 'Fap', value: 'Pourcentage', percent: 1 },
    ...{ list: 'pay', words: 'Salaire', group: row => payOf(row.get('Salaire')) },
  },
];

/**
 * Portraits of the people of each FAP 2009 family (Dares, portraits statistiques des métiers): ages, diplomas,
 * contracts, part time, spread of pay, sectors of their employers, used by the joins. Adds no record.
 */
export const fapPortraits: Reader = {
  kind: 'fap-portraits',
  name: 'portraits des métiers, Dares',
  signature: fapPortraitsSignature,
  provenance: {
    title: 'Portraits statistiques des métiers',
    publisher: 'Dares, d’après l’Insee (enquête Emploi)',
    url: 'https://dares.travail-emploi.gouv.fr/donnees/portraits-statistiques-des-metiers',
  },
  async read(request, sink) {
    const book = new PortraitBook(request.source.id);
    for (const file of await sourceFiles(request.source)) {
      const table = await tableKind(file, TABLES);
      for await (const row of csvRows(file, table?.columns ?? PORTRAIT_COLUMNS.ages, request, sink)) {
        if (!table) continue;
        const fault = addRow(row, table, book, sink);
        if (fault) sink.drop(fault, { file: file.file, line: row.line });
      }
    }
    book.finish(request.tables.portraitsByFap, sink, request.source.names[0] ?? request.source.id);
  },
};

/** Adds a row to the book; returns its fault, or undefined. */
function addRow(row: CsvRow, table: Table, book: PortraitBook, sink: Sink): Message | undefined {
  const fap = row.get(table.family);
  if (/^(ens|sal|z+)/i.test(fap)) {
    sink.skip(message('all-jobs-row'));
    return undefined;
  }
  if (!/^[A-Z](\d[A-Z](\d\d)?)?$/.test(fap)) return message('not-a-fap-code', { value: fap });
  if (fap.length === 1) {
    sink.skip(message('wide-family-row'));
    return undefined;
  }
  const period = table.period === undefined ? (table.years ?? '') : row.get(table.period);
  if (table.period !== undefined && !/^\d{4}(-\d{4})?$/.test(period)) return message('not-a-period', { value: period });
  const text = row.get(table.value);
  if (text === '' || text === 'NA') {
    book.mask({ fap, period, list: table.list });
    sink.skip(message('share-not-published'));
    return undefined;
  }
  // A median written 1.850 is that of nobody.
  const number = table.list === 'median' ? readWrittenCount(text)?.value : readNumber(text);
  const value = (number ?? NaN) * (table.percent ?? 1);
  if (!(value >= 0 && (table.percent === undefined || value <= 100.05)))
    return message('share-out-of-range', { value: text });
  const group = table.group?.(row);
  if (table.group && !group) return message('not-a-portrait-group', { value: row.get(table.words ?? '') });
  const label = row.get('libelle');
  book.addLabel(fap, normaliseName(label) === fap.toLowerCase() ? '' : label.replaceAll("'", '’'));
  if (!book.addShare({ fap, period, list: table.list, value, ...(group && { group }) }))
    return message('portrait-row-repeated', { value: group?.key ?? table.list, fap });
  return undefined;
}
