// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { coordinatesReason, readCoordinates } from '../../geo/coordinates.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { isUai } from './offers.js';
import { addCentre } from './orientation-centre.js';
import { establishmentsSignature } from './signature.js';
import './messages.js';

interface Layout {
  columns: readonly string[];
  name: string;
  communeCode: string;
  communeName: string;
  lat: string;
  lon: string;
  precision?: string;
  type: string;
}

const LAYOUTS: readonly Layout[] = [
  {
    columns: ['Identifiant_de_l_etablissement', 'Nom_etablissement', 'Code_commune', 'Nom_commune'],
    name: 'Nom_etablissement',
    communeCode: 'Code_commune',
    communeName: 'Nom_commune',
    lat: 'latitude',
    lon: 'longitude',
    type: 'Type_etablissement',
  },
  {
    columns: ['uai', 'nom', 'code_commune', 'commune', 'lat', 'lon'],
    name: 'nom',
    communeCode: 'code_commune',
    communeName: 'commune',
    lat: 'lat',
    lon: 'lon',
    precision: 'precision',
    type: 'type',
  },
];

/**
 * Directory of establishments by UAI: the annuaire de l’éducation, or any list with the same columns. It gives names
 * and places to the offers of later sources that only have a UAI. Its centres of information and orientation (CIO) and
 * their branches, which share a UAI, become records of the directory.
 */
export const establishments: Reader = {
  kind: 'establishments',
  name: 'annuaire des établissements',
  signature: establishmentsSignature,
  provenance: {
    title: 'Annuaire de l’éducation',
    publisher: 'Ministère de l’Éducation nationale',
    url: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const layout = await tableKind(file, LAYOUTS);
      if (!layout) {
        sink.warn(message('columns-of-no-known-kind'), { file: file.file });
        continue;
      }
      for await (const row of csvRows(file, layout.columns, request, sink))
        readRow(row, layout, { file: file.file, line: row.line }, request, sink);
    }
  },
};

function readRow(row: CsvRow, layout: Layout, at: Position, { scope, tables }: ReadRequest, sink: Sink): void {
  const uai = (row.get('uai') || row.get('Identifiant_de_l_etablissement')).toUpperCase();
  const name = cleanLine(row.get(layout.name));
  if (!isUai(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
  else if (!scope.hasDepartment(departmentOfUai(uai))) sink.skip(message('row-outside-territory'));
  else if (name === '') sink.drop(message('no-name'), at);
  else {
    const [latitude, longitude] = [row.get(layout.lat), row.get(layout.lon)];
    const { lat, lon, fault } = readCoordinates(latitude, longitude);
    if (fault !== undefined) sink.warn(coordinatesReason(fault, latitude, longitude), at);
    if (/information et orientation/i.test(row.get(layout.type)))
      addCentre(
        row,
        { uai, name, lat, lon, communeCode: row.get(layout.communeCode), communeName: row.get(layout.communeName) },
        at,
        sink,
      );
    const isCentre = layout.precision !== undefined && row.get(layout.precision) === 'commune';
    if (tables.establishments.has(uai)) sink.skip(message('establishment-repeated'));
    else
      tables.establishments.set(uai, {
        name,
        communeCode: row.get(layout.communeCode),
        communeName: cleanLine(row.get(layout.communeName)),
        lat,
        lon,
        precision: lat === null ? 'none' : isCentre ? 'commune' : 'exact',
      });
  }
}
