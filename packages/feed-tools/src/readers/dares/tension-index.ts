// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { TensionPoint } from '@orientation-widgets/feed';
import { COUNTRY } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows } from '../csv-source.js';
import { DARES_TERMS_URL, PUBLIC_INFORMATION } from '../licences.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { MOST_INDEX } from './tensions.js';
import { daresIndexSignature } from './signature.js';
import './messages.js';

/** Maximum difference between two publications of one index. */
const MOST_ROUNDING = 0.01;

/**
 * National tension index by FAP family and year (`fap`, `Tension`, `Année`), without levels: these are computed from
 * the bands of the years of `dares-tensions`, read before. The title mentions it, since maps and trends print the
 * title.
 */
export const daresIndex: Reader = {
  kind: 'dares-index',
  name: 'indice de tension, Dares',
  signature: daresIndexSignature,
  provenance: {
    title: 'Indice national de tension, niveaux calculés avec les bornes des années publiées',
    publisher: 'Dares et France Travail',
    url: 'https://dares.travail-emploi.gouv.fr',
    licence: PUBLIC_INFORMATION,
    licenceUrl: DARES_TERMS_URL,
  },
  async read(request, sink) {
    const { tensionBands } = request.tables;
    if (tensionBands.isEmpty) sink.warn(message('no-published-levels'));
    for (const file of await sourceFiles(request.source)) {
      for await (const row of csvRows(file, ['fap', 'Tension', 'Année'], request, sink)) {
        const at = { file: file.file, line: row.line };
        const fap = row.get('fap').toUpperCase();
        const period = /^(20\d\d)(?:[.,]0+)?$/.exec(row.get('Année'))?.[1];
        const text = row.get('Tension');
        const index = readNumber(text);
        if (!/^[A-Z][\dA-Z][A-Z](\d\d)?$/.test(fap)) sink.drop(message('not-a-fap-code-of-3-or-5', { value: fap }), at);
        else if (period === undefined) sink.drop(message('not-a-year', { value: row.get('Année') }), at);
        else if (text === '') sink.skip(message('index-not-published'));
        else if (index === undefined) sink.drop(message('not-a-number', { value: text }), at);
        else if (Math.abs(index) > MOST_INDEX) sink.drop(message('index-out-of-range', { value: text }), at);
        else if (tensionBands.isPublished(period)) {
          const published = tensionBands.nationalIndex(period, fap);
          if (published !== undefined && Math.abs(published - index) > MOST_ROUNDING)
            throw new SourceError({
              ...at,
              reason: message('index-contradicts', { value: text, fap, year: period, published: String(published) }),
            });
          sink.skip(message('levels-published'));
        } else {
          const level = tensionBands.levelOf(period, index);
          const point: TensionPoint = {
            fap,
            territoryId: COUNTRY,
            period,
            level,
            index: Math.round(index * 100) / 100,
            sourceId: request.source.id,
          };
          if (level === null) point.missing = 'not-published';
          sink.add('tensionSeries', point, at);
        }
      }
    }
  },
};
