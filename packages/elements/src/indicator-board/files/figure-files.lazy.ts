// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation } from '@orientation-widgets/feed';
import type { LitElement } from 'lit';
import { svgText } from '../../charts/svg-text.js';
import { download, downloadBlob } from '../../export/download.js';
import { inert, writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';
import { number } from '@orientation-widgets/domain/words/format.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';
import { missingOf } from '@orientation-widgets/domain/measures/observations.js';
import { tablePeriods } from '../figure/table-view.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import { columnsOf } from '../figure/series.js';
import { FigureExportEvent } from './figure-export-event.js';
import { figureSheets } from './figure-sheets.js';
import { figureTag } from './figure-tag.js';
import { citation, pictureOf, titleOf } from './picture.js';
import { noWhole } from './no-whole.js';

export type FileKind = 'csv' | 'xlsx' | 'json' | 'svg' | 'png' | 'copy' | 'cite' | 'code';

/**
 * Makes a file of a figure, or copies it. Every file states the source, the period, the territory, and the reasons for missing values.
 * @param published - every record of the measure.
 * @returns the message shown once the file is ready.
 */
export async function saveFigure(
  context: FigureContext,
  kind: FileKind,
  host: LitElement,
  published: readonly Observation[] = [],
): Promise<string> {
  const name = `${context.measure.id}-${context.figures.territory.id}`;
  const done = (): string => {
    host.dispatchEvent(new FigureExportEvent(context.measure.id, kind));
    return msg('Le fichier est enregistré.');
  };
  switch (kind) {
    case 'csv': {
      const rows = csvRows(context, published);
      download(`${name}.csv`, 'text/csv', writeCsv(rows, { separator: ';' }));
      done();
      return msg(str`Le fichier est enregistré : ${number(rows.length - 1)} lignes.`);
    }
    case 'xlsx': {
      const { writeWorkbook } = await import('../../export/workbook.lazy.js');
      const workbook = await writeWorkbook(figureSheets(context, citation(context), published));
      if (!workbook) return msg('Trop de texte pour un classeur : prenez le tableau (CSV).');
      downloadBlob(`${name}.xlsx`, workbook);
      return done();
    }
    case 'json':
      download(`${name}.json`, 'application/json', JSON.stringify(subset(context), null, 2));
      return done();
    case 'svg': {
      const picture = pictureOf(context);
      if (!picture) return msg('Cette figure n’a pas de courbe : prenez le tableau.');
      download(`${name}.svg`, 'image/svg+xml', svgText(picture, titleOf(context)));
      return done();
    }
    case 'png': {
      const picture = pictureOf(context);
      if (!picture) return msg('Cette figure n’a pas de courbe : prenez le tableau.');
      const { plotPng } = await import('../../charts/plot-png.js');
      downloadBlob(`${name}.png`, await plotPng(picture));
      return done();
    }
    case 'copy':
      await navigator.clipboard.writeText(tabText(context, published));
      host.dispatchEvent(new FigureExportEvent(context.measure.id, kind));
      return msg('Le tableau est copié : collez-le dans votre document.');
    case 'cite':
      await navigator.clipboard.writeText(citation(context).join(' '));
      host.dispatchEvent(new FigureExportEvent(context.measure.id, kind));
      return msg('La citation est copiée.');
    case 'code':
      await navigator.clipboard.writeText(figureTag(context));
      host.dispatchEvent(new FigureExportEvent(context.measure.id, kind));
      return msg('Le code est copié : collez-le dans une page qui charge orientation-widgets.');
  }
}

/** Rows of a file, one a value: territory, period, value or reason for its absence, flags, source. */
export function csvRows(context: FigureContext, published: readonly Observation[] = []): Cell[][] {
  const { index, measure, figures } = context;
  const head = [
    msg('mesure'),
    msg('unité'),
    msg('code'),
    msg('territoire'),
    msg('période'),
    msg('valeur'),
    msg('raison de l’absence'),
    msg('remarques'),
    msg('source'),
    msg('licence'),
  ];
  const periods = tablePeriods(context);
  const rows = columnsOf(context).flatMap(({ territory }) =>
    // A territory without any value has a row that says so.
    (periods.length ? periods : ['']).map((period): Cell[] => {
      const observation = index.at(measure.id, territory.id, period);
      const missing = missingOf(observation);
      const source = figures.sources.get(observation?.sourceId ?? measure.sourceId);
      return [
        measure.title,
        measure.unit,
        territory.id,
        territory.name,
        period,
        observation?.value ?? undefined,
        missing ? missingWords(missing) : undefined,
        periods.length ? observation?.flags?.join(' ') : noWhole(context, published),
        source &&
          [source.publisher, source.title, source.example ? msg('Données d’exemple') : ''].filter(Boolean).join(', '),
        source?.licence,
      ];
    }),
  );
  return [head, ...rows];
}

/** Records of the figure, as in a feed. */
function subset({ figures, index, measure, ...comparison }: FigureContext): object {
  const places = columnsOf({ figures, index, measure, ...comparison }).map(({ territory }) => territory);
  const observations = places.flatMap(({ id }) => index.series(measure.id, id));
  const ids = new Set([measure.sourceId, ...observations.map(({ sourceId }) => sourceId)]);
  const { title, publisher, language, updated, territory } = figures.feed.info;
  return {
    ...{ formatVersion: figures.feed.info.formatVersion, title, publisher, language, updated, territory },
    sources: [...ids].flatMap(id => figures.sources.get(id) ?? []),
    territories: places,
    measures: [measure],
    observations,
  };
}

/** Text with tabs and lines, for a spreadsheet or a word processor; a text that would be read as a formula is made inert. */
function tabText(context: FigureContext, published: readonly Observation[]): string {
  return csvRows(context, published)
    .map(row => row.map(cell => inert(String(cell ?? '').replace(/\s+/g, ' '))).join('\t'))
    .join('\n');
}
