// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { ACTION_COLUMNS, EVIDENCE_SEPARATOR, STATE_WORDS } from '../../commitments/workbook-columns.js';
import type { ReportedAction } from '../../tables/reported-states.js';
import { message, type Message } from '../../messages/message.js';
import { dayIn, tokenOf } from '../sheets/cells.js';
import type { Line } from '../sheets/line.js';

const COLUMNS = ACTION_COLUMNS;

/** Reads the reported state of an action. An unknown state is kept as text, and reported. */
export function readActionLine(
  line: Line,
  id: string,
): { action: ReportedAction } | { fault: Message } | { nothing: true } {
  const stateText = line.cell(COLUMNS.status);
  const by = line.cell(COLUMNS.statusBy);
  const evidence = line
    .cell(COLUMNS.evidence)
    .split(EVIDENCE_SEPARATOR)
    .map(item => item.trim())
    .filter(item => item !== '');
  const difficulty = line.cell(COLUMNS.difficulty);
  const adjustment = line.cell(COLUMNS.adjustment);
  const day = dayIn(line, COLUMNS.statusDate);
  if (stateText === '' && difficulty === '' && adjustment === '' && evidence.length === 0) return { nothing: true };
  const state = tokenOf(STATE_WORDS, stateText);
  if (stateText !== '') tellFaults(line, stateText, state, day, by);
  return {
    action: {
      id,
      title: line.cell(COLUMNS.title),
      place: line.place,
      fields: {
        ...(stateText !== '' && { status: state ?? stateText }),
        ...(day !== undefined && { statusDate: day }),
        ...(by !== '' && { statusBy: by }),
        ...(evidence.length > 0 && { evidence }),
        ...(difficulty !== '' && { difficulty }),
        ...(adjustment !== '' && { adjustment }),
      },
    },
  };
}

function tellFaults(
  line: Line,
  stateText: string,
  state: string | undefined,
  day: string | undefined,
  by: string,
): void {
  if (state === undefined)
    line.warn(
      message('state-unknown', { column: COLUMNS.status, value: stateText, words: Object.values(STATE_WORDS) }),
    );
  else if (day === undefined && line.cell(COLUMNS.statusDate) === '')
    line.warn(message('state-without-day', { column: COLUMNS.statusDate, value: stateText }));
  else if (by === '') line.warn(message('state-without-day', { column: COLUMNS.statusBy, value: stateText }));
  else if (day !== undefined && day > line.today)
    line.warn(message('state-after-feed', { column: COLUMNS.statusDate, value: day }));
}
