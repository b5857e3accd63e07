// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { addressPart } from '@orientation-widgets/feed';
import { msg, str } from '@lit/localize';
import type { FeedManifest, Source } from '@orientation-widgets/feed';
import { writeCsv } from '@orientation-widgets/domain/words/csv-writer.js';
import type { Cell } from '@orientation-widgets/domain/words/csv-writer.js';
import { download, downloadBlob } from '../export/download.js';
import { writeCalendar } from '@orientation-widgets/domain/agenda/ics-writer.js';
import type { ExportedSheet } from '../export/workbook.lazy.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import {
  actionCount,
  indicatorCount,
  sheetCount,
  stateLabel,
} from '@orientation-widgets/domain/commitments/tracker-labels.js';
import { deadlinesOf, isSilent, stateOf } from '@orientation-widgets/domain/commitments/tracker-model.js';
import type { TrackerData } from '@orientation-widgets/domain/commitments/tracker-model.js';
import { missingWords } from '@orientation-widgets/domain/words/missing-labels.js';

/** Kind of exported file. */
export type TrackerFileKind = 'actions' | 'indicators' | 'workbook' | 'json' | 'calendar';

/** Makes a file of the content on screen and downloads it; returns the message to announce. */
export async function saveFile(way: TrackerFileKind, data: TrackerData): Promise<string> {
  const { sheets, day } = data;
  const only = sheets.length === 1 ? `-${(sheets[0]?.id ?? '').replace(/[^\w.-]/g, '_')}` : '';
  const nameOf = (what: string, extension: string): string => `suivi-${what}${only}-${day}.${extension}`;
  const ready = (name: string, count: string): string => msg(str`Fichier prêt : ${name}. ${count}.`);
  const save = (what: string, extension: string, type: string, content: string, count: string): string => {
    const name = nameOf(what, extension);
    download(name, type, content);
    return ready(name, count);
  };
  const actions = actionCount(sheets.reduce((sum, sheet) => sum + sheet.actions.length, 0));
  const indicators = indicatorCount(sheets.reduce((sum, sheet) => sum + sheet.indicators.length, 0));
  switch (way) {
    case 'actions':
      return save('actions', 'csv', 'text/csv', writeCsv(actionRows(data), { separator: ';' }), actions);
    case 'indicators':
      return save('indicateurs', 'csv', 'text/csv', writeCsv(indicatorRows(data), { separator: ';' }), indicators);
    case 'workbook': {
      const { writeWorkbook } = await import('../export/workbook.lazy.js');
      const workbook = await writeWorkbook(trackerSheets(data));
      if (!workbook) return msg('Trop de texte pour un classeur : prenez les tableaux (CSV).');
      const name = nameOf('contrat', 'xlsx');
      downloadBlob(name, workbook);
      return ready(name, `${actions}, ${indicators}`);
    }
    case 'json':
      return save(
        'donnees',
        'json',
        'application/json',
        `${JSON.stringify(trackerFeed(data), undefined, 2)}\n`,
        sheetCount(sheets.length),
      );
    case 'calendar': {
      const deadlines = deadlinesOf(sheets, day);
      return deadlines.length
        ? save('echeances', 'ics', 'text/calendar', deadlineCalendar(data), actionCount(deadlines.length))
        : msg('Aucune échéance à venir. Aucun fichier n’est fait.');
    }
  }
}

/** Rows of the actions; a missing state is written out, never left blank. */
export function actionRows(data: TrackerData): Cell[][] {
  const { sheets, day } = data;
  const rows = sheets.flatMap(sheet =>
    sheet.actions.map((action): Cell[] => [
      sheet.id,
      sheet.title,
      sheet.pilots.join(' | '),
      action.id,
      action.title,
      action.due,
      action.dueStart,
      action.dueEnd,
      stateLabel(stateOf(action, day)),
      action.status,
      action.statusDate,
      action.statusBy,
      action.evidence?.join(' | '),
      action.difficulty,
      action.adjustment,
      isSilent(action, day) ? msg('oui') : msg('non'),
      action.contractRef ?? sheet.contractRef,
      ...origin(data, sheet.sourceId),
    ]),
  );
  return [
    [
      msg('Fiche'),
      msg('Titre de la fiche'),
      msg('Pilotes'),
      msg('Identifiant'),
      msg('Action'),
      msg('Date dans le contrat'),
      msg('Premier jour lu'),
      msg('Dernier jour lu'),
      msg('État'),
      msg('État tel qu’écrit'),
      msg('Date de l’état'),
      msg('Dit par'),
      msg('Preuves'),
      msg('Difficulté'),
      msg('Ajustement'),
      msg('Date passée, sans état publié'),
      msg('Place dans le contrat'),
      ...originHeads(),
    ],
    ...rows,
  ];
}

/** Rows of the values; an indicator without any has a row that says so. */
export function indicatorRows(data: TrackerData): Cell[][] {
  const rows = data.sheets.flatMap(sheet =>
    sheet.indicators.flatMap(({ id, label, unit, baseline, target, values }) =>
      (values.length ? values : [undefined]).map((value): Cell[] => [
        sheet.id,
        sheet.title,
        id,
        label,
        unit,
        baseline?.value,
        baseline?.period,
        target?.value,
        target?.period,
        value?.period,
        value?.value ?? undefined,
        value?.text,
        value ? value.missing && missingWords(value.missing) : msg('pas dans ces données'),
        value?.territoryId && (data.territories.get(value.territoryId)?.name ?? value.territoryId),
        value?.by,
        value?.date,
        ...origin(data, value?.sourceId ?? sheet.sourceId),
      ]),
    ),
  );
  return [
    [
      msg('Fiche'),
      msg('Titre de la fiche'),
      msg('Identifiant'),
      msg('Indicateur'),
      msg('Unité'),
      msg('Valeur de départ'),
      msg('Année de départ'),
      msg('Cible'),
      msg('Année de la cible'),
      msg('Période'),
      msg('Valeur'),
      msg('Réponse en mots'),
      msg('Raison sans valeur'),
      msg('Territoire'),
      msg('Dit par'),
      msg('Date'),
      ...originHeads(),
    ],
    ...rows,
  ];
}

function originHeads(): string[] {
  return [msg('Source'), msg('Données du'), msg('Données d’exemple')];
}

function origin({ sources, day }: TrackerData, sourceId = ''): Cell[] {
  const { publisher, title, example }: Partial<Source> = sources.get(sourceId) ?? {};
  return [
    [publisher, title].filter(Boolean).join(', ') || msg('source non précisée'),
    day,
    example ? msg('oui') : msg('non'),
  ];
}

/** Number of columns at the end of a row that a workbook moves to its sheet of sources. */
const SAID_ONCE = 2;

/** Sheets of the actions, of the indicators, then of their sources. */
export function trackerSheets(data: TrackerData): ExportedSheet[] {
  const short = (rows: readonly Cell[][]): Cell[][] => rows.map(row => row.slice(0, -SAID_ONCE));
  return [
    {
      name: msg('Actions'),
      rows: short(actionRows(data)),
      heads: 'row',
      widths: [8, 32, 24, 10, 56, 24, 12, 12, 20, 14, 14, 24, 24, 32, 32, 16, 12, 40],
    },
    {
      name: msg('Indicateurs'),
      rows: short(indicatorRows(data)),
      heads: 'row',
      widths: [8, 32, 10, 48, 14, 12, 12, 12, 12, 12, 12, 32, 24, 20, 24, 12, 40],
    },
    { name: msg('Sources et définitions'), rows: aboutRows(data), heads: 'column', widths: [24, 100] },
  ];
}

function aboutRows({ info, sheets, sources, day }: TrackerData): Cell[][] {
  const values = sheets.flatMap(({ indicators }) => indicators.flatMap(indicator => indicator.values));
  const ids = new Set([...sheets, ...values].flatMap(({ sourceId }) => sourceId ?? []));
  const cited = [...ids].flatMap(id => sources.get(id) ?? []);
  return [
    [msg('Données'), info.title],
    [msg('Données du'), day],
    ...cited.map(({ publisher, title, licence, url }, rank) => [
      rank ? '' : msg('Source'),
      [publisher, title, licence, url].filter(Boolean).join(', '),
    ]),
    [msg('Données d’exemple'), cited.some(({ example }) => example) ? msg('oui') : msg('non')],
    [msg('État'), msg('Une personne l’écrit, à une date. Il n’est jamais calculé.')],
    [msg('Date passée, sans état publié'), msg('La date est passée au jour des données. Personne n’a écrit d’état.')],
    [msg('Raison sans valeur'), msg('Une valeur qui manque est dite en mots. Ce n’est jamais un zéro.')],
  ];
}

/** Commitments as a small feed: any element can show it, any tool can read it. */
export function trackerFeed({ info, sheets, byId, sources, territories }: TrackerData): FeedManifest {
  const parents = new Set(sheets.flatMap(({ parentId }) => (parentId === undefined ? [] : (byId.get(parentId) ?? []))));
  const values = sheets.flatMap(({ indicators }) => indicators.flatMap(indicator => indicator.values));
  const sourceIds = new Set([...sheets, ...values].flatMap(({ sourceId }) => sourceId ?? []));
  const territoryIds = new Set([
    info.territory,
    ...sheets.flatMap(sheet => sheet.territoryIds),
    ...values.flatMap(({ territoryId }) => territoryId ?? []),
  ]);
  return {
    formatVersion: '1.1',
    title: info.title,
    publisher: info.publisher,
    language: info.language,
    updated: info.updated,
    territory: info.territory,
    sources: [...sourceIds].flatMap(id => sources.get(id) ?? []),
    territories: [...territoryIds].flatMap(id => territories.get(id) ?? []),
    commitments: [...parents, ...sheets.filter(sheet => !parents.has(sheet))],
  };
}

/** Calendar of the dates to come, each on the last day that the text of the contract allows. */
export function deadlineCalendar(data: TrackerData): string {
  const { sheets, day, info, sources } = data;
  const events = deadlinesOf(sheets, day).map(({ sheet, action, end }, rank) => ({
    uid: `${addressPart(action.id ?? `${sheet.id}-${rank}`)}.${addressPart(info.territory)}@orientation-widgets`,
    date: end,
    summary: msg(str`Échéance : ${action.title}`),
    description: [
      `${sheet.id}. ${sheet.title}`,
      action.due && msg(str`Dans le contrat : « ${action.due} »`),
      stateLabel(stateOf(action, day)),
      sheet.sourceId &&
        msg(str`Source : ${sources.get(sheet.sourceId)?.title ?? sheet.sourceId}. Données du ${date(day)}.`),
    ]
      .filter(Boolean)
      .join('\n'),
  }));
  return writeCalendar(msg('Échéances du contrat'), events, info.updated);
}
