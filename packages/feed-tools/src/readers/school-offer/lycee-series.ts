// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { departmentOfUai } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { readCount } from '../../text/read-count.js';
import { csvRows } from '../csv-source.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { addSchoolOffer, isUai } from './offers.js';
import { lyceeSeriesSignature } from './signature.js';
import './messages.js';

/** Titles of the series, by the end of the name of their column, such as `1eres_stmg`. */
const SERIES: readonly (readonly [column: string, title: string])[] = [
  ['g', 'Baccalauréat général'],
  ['st2s', 'Bac techno ST2S – Sciences et technologies de la santé et du social'],
  ['std2a', 'Bac techno STD2A – Sciences et technologies du design et des arts appliqués'],
  ['sthr', 'Bac techno STHR – Sciences et technologies de l’hôtellerie et de la restauration'],
  ['sti2d', 'Bac techno STI2D – Sciences et technologies de l’industrie et du développement durable'],
  ['stl', 'Bac techno STL – Sciences et technologies de laboratoire'],
  ['stmg', 'Bac techno STMG – Sciences et technologies du management et de la gestion'],
  ['tmd', 'Bac techno S2TMD – Sciences et techniques du théâtre, de la musique et de la danse'],
];

/** Level of general and technological baccalauréats, which require no diploma. */
const LEVEL = 4;

/**
 * Pupils of each general and technological lycée by year and series (DEPP): a series with pupils in première is an
 * offer of the lycée; in terminale only, it is closing. Only the latest of several years counts: a lycée missing from
 * it may have closed. Needs the directory of establishments first.
 */
export const lyceeSeries: Reader = {
  kind: 'lycee-series',
  name: 'séries des lycées',
  signature: lyceeSeriesSignature,
  provenance: {
    title: 'Effectifs des lycées d’enseignement général et technologique',
    publisher: 'DEPP',
    url: 'https://data.education.gouv.fr/explore/dataset/fr-en-lycee_gt-effectifs-niveau-sexe-lv',
    licence: 'Licence Ouverte 2.0',
  },
  async read(request, sink) {
    const required = ['rentree_scolaire', 'numero_lycee', ...SERIES.map(([series]) => `1eres_${series}`)];
    let latest = 0;
    let lycees = new Map<string, { series: string[]; at: Position }>();
    for (const file of await sourceFiles(request.source)) {
      for await (const row of csvRows(file, required, request, sink)) {
        const at = { file: file.file, line: row.line };
        const uai = row.get('numero_lycee').toUpperCase();
        const intake = row.get('rentree_scolaire');
        if (!isUai(uai)) sink.drop(message('not-a-uai', { value: uai }), at);
        else if (!/^20\d\d$/.test(intake)) sink.drop(message('not-an-intake', { value: intake }), at);
        else if (!request.scope.hasDepartment(departmentOfUai(uai))) sink.skip(message('row-outside-territory'));
        else {
          const series = seriesOf(row, at, sink);
          if (!series) continue;
          if (Number(intake) > latest) {
            if (lycees.size > 0) sink.skip(message('older-intake'), lycees.size);
            lycees = new Map();
            latest = Number(intake);
          }
          if (Number(intake) < latest) sink.skip(message('older-intake'));
          else lycees.set(uai, { series, at });
        }
      }
    }
    for (const [uai, { series, at }] of lycees) addSeries({ uai, intake: latest, series }, at, request, sink);
  },
};

/** Returns the titles of the series with pupils in première; undefined after a fault, which is reported. */
function seriesOf(row: CsvRow, at: Position, sink: Sink): string[] | undefined {
  const titles: string[] = [];
  for (const [series, title] of SERIES) {
    const column = `1eres_${series}`;
    const text = row.get(column);
    const pupils = text === '' ? 0 : readCount(text);
    if (pupils === undefined) {
      sink.drop(message('not-a-count', { column, value: text }), at);
      return undefined;
    }
    if (pupils > 0) titles.push(title);
  }
  return titles;
}

function addSeries(
  { uai, intake, series }: { uai: string; intake: number; series: readonly string[] },
  at: Position,
  request: ReadRequest,
  sink: Sink,
): void {
  if (series.length === 0) return sink.skip(message('series-not-offered'));
  for (const title of series) {
    const training = { title, certifying: true, level: LEVEL, entryLevel: null };
    const fault = addSchoolOffer({ uai, route: 'school', intake, training }, at, request, sink);
    if (fault !== undefined) return sink.drop(fault, at);
  }
}
