// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ACTION_COLUMNS, INDICATOR_COLUMNS } from '../../commitments/workbook-columns.js';
import { message, type Message } from '../../messages/message.js';
import type { Calendar } from '../../xlsx/cell.js';
import { missingColumns } from '../csv-source.js';
import type { Reader } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { lineOf } from '../sheets/line.js';
import { tableRows } from '../table-rows.js';
import { readActionLine } from './action-line.js';
import { readIndicatorLine } from './indicator-line.js';
import { commitmentStatesSignature } from './signature.js';
import './messages.js';

const ACTIONS = [ACTION_COLUMNS.commitment, ACTION_COLUMNS.id, ACTION_COLUMNS.status, ACTION_COLUMNS.statusDate];
const INDICATORS = [
  INDICATOR_COLUMNS.commitment,
  INDICATOR_COLUMNS.id,
  INDICATOR_COLUMNS.period,
  INDICATOR_COLUMNS.value,
];

/**
 * States of actions and values of indicators reported by the pilots of commitments, in the workbook that
 * `orientation-feed template commitments` writes, or in CSV files with its headings. Adds no record: the commitments
 * themselves come from another source, and lines match them by id.
 */
export const commitmentStates: Reader = {
  kind: 'commitment-states',
  name: 'suivi des engagements',
  signature: commitmentStatesSignature,
  provenance: { title: 'Suivi des engagements', publisher: 'Les pilotes des engagements' },
  async read({ source, today, tables, onBytes }, sink) {
    const { actions, indicators } = tables.reportedStates;
    for (const file of await sourceFiles(source)) {
      let hasActions = false as boolean;
      let calendar: Calendar | undefined;
      const isActions = (columns: readonly string[]): boolean => missingColumns(columns, ACTIONS) === undefined;
      const mismatch = (columns: readonly string[]): Message | undefined =>
        isActions(columns) ? undefined : missingColumns(columns, INDICATORS) && missingColumns(columns, ACTIONS);
      const onTable = (table: { columns: readonly string[]; calendar?: Calendar }): void => {
        hasActions = isActions(table.columns);
        calendar = table.calendar;
      };
      for await (const tableRow of tableRows(file, { mismatch, onTable }, { onBytes }, sink)) {
        const at = { file: tableRow.file, line: tableRow.row.line };
        const line = lineOf(tableRow, { calendar, today, sourceId: source.id }, sink);
        const commitment = line.cell(ACTION_COLUMNS.commitment);
        const id = line.cell(hasActions ? ACTION_COLUMNS.id : INDICATOR_COLUMNS.id);
        const empty =
          commitment === '' ? ACTION_COLUMNS.commitment : hasActions ? ACTION_COLUMNS.id : INDICATOR_COLUMNS.id;
        if (commitment === '' || id === '') {
          sink.drop(message('cell-empty', { column: empty }), at);
          continue;
        }
        const lineResult = hasActions ? readActionLine(line, id) : readIndicatorLine(line, id);
        if ('fault' in lineResult) sink.drop(lineResult.fault, at);
        else if ('nothing' in lineResult) sink.skip(message('line-not-filled'));
        else if ('action' in lineResult) pushTo(actions, commitment, lineResult.action);
        else pushTo(indicators, commitment, lineResult.indicator);
      }
    }
  },
};

function pushTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
