// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { INDICATOR_COLUMNS, MISSING_WORDS } from '../../commitments/workbook-columns.js';
import type { ReportedIndicator } from '../../tables/reported-states.js';
import { message, type Message } from '../../messages/message.js';
import { ambiguousMark } from '../../text/read-count.js';
import { readNumber } from '../../text/read-number.js';
import { dayIn, tokenOf } from '../sheets/cells.js';
import type { Line } from '../sheets/line.js';

const COLUMNS = INDICATOR_COLUMNS;

type Value = NonNullable<ReportedIndicator['value']>;

/** Reads a value of an indicator, with its baseline and its target. */
export function readIndicatorLine(
  line: Line,
  id: string,
): { indicator: ReportedIndicator } | { fault: Message } | { nothing: true } {
  const value = readValue(line);
  if (value && 'fault' in value) return value;
  const unit = line.cell(COLUMNS.unit);
  const baseline = readPoint(line, COLUMNS.baseline, COLUMNS.baselinePeriod);
  const target = readPoint(line, COLUMNS.target, COLUMNS.targetPeriod);
  if (!value && unit === '' && !baseline && !target) return { nothing: true };
  return {
    indicator: {
      id,
      title: line.cell(COLUMNS.title),
      place: line.place,
      fields: { ...(unit !== '' && { unit }), ...(baseline && { baseline }), ...(target && { target }) },
      ...(value && { value: value.value }),
    },
  };
}

function readValue(line: Line): { value: Value } | { fault: Message } | undefined {
  const valueText = line.cell(COLUMNS.value);
  const reason = line.cell(COLUMNS.missing);
  let text = line.cell(COLUMNS.text);
  if (valueText === '' && reason === '' && text === '') return undefined;
  const period = line.cell(COLUMNS.period);
  if (period === '') return { fault: message('value-without-period', { column: COLUMNS.period }) };
  if (valueText !== '' && reason !== '') return { fault: message('value-and-reason') };
  const missing = tokenOf(MISSING_WORDS, reason);
  if (reason !== '' && missing === undefined)
    return {
      fault: message('reason-unknown', { column: COLUMNS.missing, value: reason, words: Object.values(MISSING_WORDS) }),
    };
  const number = valueText === '' ? undefined : readNumber(valueText);
  if (isAmbiguous(line, valueText)) return { fault: message('number-ambiguous', { value: valueText }) };
  if (valueText !== '' && number === undefined) {
    if (text !== '') return { fault: message('cell-not-a-number', { column: COLUMNS.value, value: valueText }) };
    line.warn(message('number-as-text', { column: COLUMNS.value, value: valueText }));
    text = valueText;
  }
  const territoryId = line.cell(COLUMNS.territory);
  const by = line.cell(COLUMNS.by);
  const date = dayIn(line, COLUMNS.date);
  return {
    value: {
      period,
      value: number ?? null,
      ...(text !== '' && { text }),
      ...(territoryId !== '' && { territoryId }),
      ...(missing && { missing }),
      ...(by !== '' && { by }),
      ...(date !== undefined && { date }),
      sourceId: line.sourceId,
    },
  };
}

/** Reads a baseline or a target: a number and its year; undefined when the cell is empty or not valid. */
function readPoint(line: Line, column: string, periodColumn: string): { period: string; value: number } | undefined {
  const cellText = line.cell(column);
  if (cellText === '') return undefined;
  const value = readNumber(cellText);
  const period = line.cell(periodColumn);
  if (isAmbiguous(line, cellText)) line.warn(message('number-ambiguous', { value: cellText }));
  else if (value === undefined) line.warn(message('cell-not-a-number', { column, value: cellText }));
  else if (period === '') line.warn(message('value-without-period', { column: periodColumn }));
  else return { period, value };
  return undefined;
}

/** Whether a number such as `1.234` may mean 1234; in a percentage it cannot. */
function isAmbiguous(line: Line, cellText: string): boolean {
  return ambiguousMark(cellText) !== undefined && !line.cell(COLUMNS.unit).includes('%');
}
