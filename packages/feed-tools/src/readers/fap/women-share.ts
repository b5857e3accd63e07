// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { WomenSeries } from '../../tables/join-tables.js';
import { message } from '../../messages/message.js';
import { readNumber } from '../../text/read-number.js';
import { csvRows } from '../csv-source.js';
import { RateScale } from '../rate-scale.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { fapWomenShareSignature } from './signature.js';
import './messages.js';

/**
 * Share of women by FAP 2009 family since 1982, as three-year averages for France (Dares, portraits statistiques des
 * métiers), used by the joins. Adds no record.
 */
export const fapWomenShare: Reader = {
  kind: 'fap-women-share',
  name: 'part des femmes, Dares',
  signature: fapWomenShareSignature,
  provenance: {
    title: 'Portraits statistiques des métiers : part des femmes',
    publisher: 'Dares',
    url: 'https://dares.travail-emploi.gouv.fr/donnees/portraits-statistiques-des-metiers',
  },
  async read(request, sink) {
    const series = request.tables.womenByFap;
    for (const file of await sourceFiles(request.source)) {
      const scale = new RateScale();
      for await (const row of csvRows(file, ['Fap3', 'Annee', 'Part', 'libelle'], request, sink)) {
        const at = { file: file.file, line: row.line };
        const fap = row.get('Fap3');
        const value = readNumber(row.get('Part')) ?? NaN;
        const period = row.get('Annee');
        if (fap === 'Ensemble' || /^Z+$/.test(fap)) sink.skip(message('all-jobs-row'));
        else if (!/^[A-Z](\d[A-Z](\d\d)?)?$/.test(fap)) sink.drop(message('not-a-fap-code', { value: fap }), at);
        else if (row.get('Part') === '' || row.get('Part') === 'NA') sink.skip(message('share-not-published'));
        else if (!(value >= 0 && value <= 100))
          sink.drop(message('share-out-of-range', { value: row.get('Part') }), at);
        else if (!/^\d{4}(-\d{4})?$/.test(period)) sink.drop(message('not-a-period', { value: period }), at);
        else if (series.get(fap)?.values.some(share => share.period === period))
          sink.drop(message('portrait-row-repeated', { value: period, fap }), at);
        else {
          scale.add(value, at, period);
          const jobSeries: WomenSeries = series.get(fap) ?? { fap, label: '', sourceId: request.source.id, values: [] };
          jobSeries.label = isCode(row.get('libelle')) ? '' : row.get('libelle');
          jobSeries.values.push({ period, value: Math.round(value * 10) / 10 });
          series.set(fap, jobSeries);
        }
      }
      scale.check();
    }
    labelOnlyChildren(series);
    for (const { values } of series.values()) values.sort((a, b) => (a.period < b.period ? -1 : 1));
  },
};

/**
 * Gives the families that are alone in their wider family its label, for files that repeat the code instead of a label.
 */
function labelOnlyChildren(series: ReadonlyMap<string, WomenSeries>): void {
  const families = [...series.values()].filter(({ fap }) => fap.length === 5);
  for (const family of families) {
    const wider = family.fap.slice(0, 3);
    const alone = families.every(other => other === family || !other.fap.startsWith(wider));
    if (alone && family.label === '') family.label = series.get(wider)?.label ?? '';
  }
}

function isCode(label: string): boolean {
  return /^[A-Z]\d[A-Z]\d\d$/.test(label);
}
