// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { message, type Message } from '../../messages/message.js';
import { normaliseName } from '../../text/names.js';
import { missingColumns } from '../csv-source.js';

/** Numbers of months after the end of studies. */
export const MONTHS = ['6', '12', '18', '24'] as const;
type Month = (typeof MONTHS)[number];

/** Cells of a row, whatever the layout of its file. */
export interface EstablishmentCells {
  uai: string;
  region: string;
  /** People counted in the row, in the file of vocational lycées; absent in that of apprenticeship centres. */
  audience?: string | undefined;
  furtherStudy: string;
  employed: Partial<Record<Month, string>>;
  /**
   * Shares of all who ended their studies, which make 100: in further study, employed after 6 months, in another
   * situation. The file gives them beside the rates, which the second one checks.
   */
  shares: readonly [string, string, string];
  /** School years; absent when the file does not give them. */
  years?: string;
}

/** Layout of the files of some years. */
export interface EstablishmentLayout {
  columns: readonly string[];
  givesYears?: boolean;
  cells(row: CsvRow, columns: readonly string[]): EstablishmentCells;
}

const UAI = 'n°UAI de l’établissement';
const AUDIENCE = 'Dont apprentis en EPLE';

const sharesOf = (row: CsvRow): [string, string, string] => [
  row.get('Part en poursuite d’études'),
  row.get('Part en emploi 6 mois après la sortie'),
  row.get('Part des autres situations'),
];

/** Layout since the leavers of 2021; the file of vocational lycées has a column for the audience. */
const NAMED: EstablishmentLayout = {
  columns: [UAI, 'Région', 'Taux de poursuite d’études', 'Taux'],
  cells: (row, columns) => ({
    uai: row.get(UAI),
    region: row.get('Région'),
    audience: columns.includes(normaliseName(AUDIENCE)) ? row.get(AUDIENCE) : undefined,
    furtherStudy: row.get('Taux de poursuite d’études'),
    employed: { 6: row.get('Taux') },
    shares: sharesOf(row),
  }),
};

/**
 * Earlier layout: in the file of vocational lycées, the audience, the further study, and the rates after 12, 18 and 24
 * months have no heading.
 */
const UNNAMED: EstablishmentLayout = {
  columns: [UAI, 'Région', 'Taux', 'Taux attendu', 'Valeur ajoutée'],
  cells: row => {
    const region = row.get('Région');
    const beforeStudy = row.near('Taux', -2);
    const value = 'Valeur ajoutée';
    return {
      uai: row.get(UAI),
      region,
      audience: beforeStudy === region ? undefined : beforeStudy,
      furtherStudy: row.near('Taux', -1),
      employed: { 6: row.get('Taux'), 12: row.near(value, 1), 18: row.near(value, 2), 24: row.near(value, 3) },
      shares: sharesOf(row),
    };
  },
};

/** Layout of the national file of apprenticeship centres, for all years. */
const CENTRES: EstablishmentLayout = {
  columns: [
    'UAI',
    'Année',
    'Région',
    'Taux poursuite études',
    'Part contrats apprentissage interrompus',
    ...MONTHS.map(month => `Taux emploi ${month} mois`),
  ],
  givesYears: true,
  cells: row => ({
    uai: row.get('UAI'),
    region: row.get('Région'),
    furtherStudy: row.get('Taux poursuite études'),
    employed: Object.fromEntries(MONTHS.map(month => [month, row.get(`Taux emploi ${month} mois`)])),
    shares: [
      row.get('DEVENIR Part poursuite études'),
      row.get('DEVENIR Part en emploi 6 mois'),
      row.get('DEVENIR Part autre situation 6 mois'),
    ],
    years: row.get('Année'),
  }),
};

/**
 * Returns the layout of a table with these columns; when none matches, the message about the columns missing from the
 * usual one.
 */
export function establishmentLayout(columns: readonly string[]): EstablishmentLayout | Message {
  const matchingLayout = [NAMED, UNNAMED, CENTRES].find(
    layout => missingColumns(columns, layout.columns) === undefined,
  );
  return matchingLayout ?? missingColumns(columns, NAMED.columns) ?? message('other-columns');
}
