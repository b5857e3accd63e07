// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, readJson } from '../../json/parse-json.js';
import { message, type Message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows, tableKind } from '../csv-source.js';
import { INSEE_TERMS, INSEE_TERMS_URL } from '../licences.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { readCommunes, readEpci } from './communes-json.js';
import { Geography } from './geography.js';
import { communesSignature } from './signature.js';
import './messages.js';

/**
 * Communes with their postal codes, population and centre, and the EPCI and bassins they form. The path is a folder or
 * a list of files, recognised by their columns:
 *
 * - communes (JSON of `@etalab/decoupage-administratif`, code officiel géographique), required;
 * - EPCI with their members (JSON of the same package);
 * - postal codes (`Code_commune_INSEE`, `Code_postal`), centres (`Code_Officiel_Commune`, `latitude`, `longitude`),
 *   bassins (`code_commune_insee`, `code_bassin_BMO`, `lib_bassin_BMO`), employment zones (`code_insee`, `ze2020`,
 *   `lib_ze`), inhabitants (`code_insee`, `pop_2021`, or `CODGEO`, `P21_POP`: the last year of the table), density and
 *   rurality (`insee_com`, `niveau_densite` or `niveau_ruralite`), former codes (`Ancien Code Officiel`).
 */
export const communes: Reader = {
  kind: 'communes',
  name: 'communes et territoires',
  signature: communesSignature,
  provenance: {
    title: 'Code officiel géographique',
    publisher: 'Insee',
    url: 'https://www.insee.fr/fr/information/2560452',
    licence: INSEE_TERMS,
    licenceUrl: INSEE_TERMS_URL,
  },
  async read(request, sink) {
    const geography = new Geography(request.scope);
    for (const file of await sourceFiles(request.source)) {
      if (/\.json$/i.test(file.path)) await readJsonFile(file, geography, sink);
      else if (/\.(csv|tsv|txt|xlsx)$/i.test(file.path)) await readTable(file, geography, request, sink);
    }
    if (geography.communes.size === 0) {
      const file = request.source.names.join(', ');
      throw new SourceError({ file, reason: message('no-communes') });
    }
    for (const territory of geography.territories()) sink.add('territories', territory);
    request.tables.hasCommunes = true;
    for (const [former, current] of geography.formerCodes) request.tables.currentCommune.set(former, current);
  },
};

async function readJsonFile(file: InputFile, geography: Geography, sink: Sink): Promise<void> {
  const value = await readJson(file.path, file.file);
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (Array.isArray(value) && isObject(first) && Array.isArray(first['membres'])) {
    readEpci(value, file.file, geography, sink);
  } else if (Array.isArray(value) && isObject(first) && 'departement' in first && 'nom' in first) {
    readCommunes(value, file.file, geography, sink);
  } else {
    sink.warn(message('neither-communes-nor-epci'), { file: file.file });
  }
}

/** First and last census years looked for in column names, including future ones. */
const [FIRST_CENSUS, LAST_CENSUS] = [2006, 2039];

/** Reads a row of a known kind of table; returns the reason when it is dropped, else undefined. */
type RowReader = (get: (column: string) => string, geography: Geography) => Message | undefined;

const KINDS: readonly { columns: readonly string[]; readRow: RowReader }[] = [
  {
    columns: ['Ancien Code Officiel', 'Code Courant Officiel'],
    readRow: (get, geography) => geography.addFormerCode(get('Ancien Code Officiel'), get('Code Courant Officiel')),
  },
  {
    columns: ['Code_Officiel_Commune', 'latitude', 'longitude'],
    readRow: (get, geography) =>
      geography.addCentre(
        get('Code_Officiel_Commune'),
        readNumber(get('latitude')) ?? NaN,
        readNumber(get('longitude')) ?? NaN,
      ),
  },
  {
    columns: ['Code_commune_INSEE', 'Code_postal'],
    readRow: (get, geography) => geography.addPostalCode(get('Code_commune_INSEE'), get('Code_postal')),
  },
  {
    columns: ['code_commune_insee', 'code_bassin_BMO', 'lib_bassin_BMO'],
    readRow: (get, geography) =>
      geography.addToBassin(get('code_commune_insee'), get('code_bassin_BMO'), get('lib_bassin_BMO')),
  },
  {
    columns: ['code_insee', 'ze2020', 'lib_ze'],
    readRow: (get, geography) => geography.addToZone(get('code_insee'), get('ze2020'), get('lib_ze')),
  },
  {
    columns: ['insee_com', 'niveau_densite'],
    readRow: (get, geography) => geography.addDensity(get('insee_com'), get('niveau_densite')),
  },
  {
    columns: ['insee_com', 'niveau_ruralite'],
    readRow: (get, geography) => geography.addRurality(get('insee_com'), cleanLine(get('niveau_ruralite'))),
  },
  ...populationKinds(),
];

/**
 * Yields the kinds of tables of inhabitants, by the column of their last year: `pop_2021` beside `code_insee`, or
 * `P21_POP` of Insee beside `CODGEO`.
 */
function* populationKinds(): Generator<{ columns: readonly string[]; readRow: RowReader }> {
  for (let year = LAST_CENSUS; year >= FIRST_CENSUS; year--)
    for (const [code, people] of [
      ['code_insee', `pop_${year}`],
      ['CODGEO', `P${String(year).slice(2)}_POP`],
    ] as const)
      yield {
        columns: [code, people],
        readRow: (get, geography) => geography.addPopulation(get(code), get(people), year),
      };
}

async function readTable(file: InputFile, geography: Geography, request: ReadRequest, sink: Sink): Promise<void> {
  const kind = await tableKind(file, KINDS);
  if (!kind) {
    sink.warn(message('columns-of-no-known-kind'), { file: file.file });
    return;
  }
  for await (const row of csvRows(file, kind.columns, request, sink)) {
    const fault = kind.readRow(column => row.get(column), geography);
    if (fault !== undefined) sink.drop(fault, { file: file.file, line: row.line });
  }
}
