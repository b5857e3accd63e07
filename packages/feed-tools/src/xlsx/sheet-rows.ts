// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import { cellText, columnIndex, MAX_ROWS, percentText, serialDate, type Calendar } from './cell.js';
import type { ShownAs } from './cell-styles.js';
import { readPart, type PartAttributes, type PartEvents, type Refuse } from './part-events.js';

/** A row with at least one cell that is not empty. */
export interface SheetRow {
  /** Row number as shown in the sheet, from 1. */
  number: number;
  /** Texts by column index; undefined for a missing cell. */
  cells: (string | undefined)[];
}

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** Styles that show a number as a day or as a percentage, by their index. */
  readonly styles: ReadonlyMap<number, ShownAs>;
  readonly calendar: Calendar;
}

/** Streams the rows of a sheet. A number that is shown as a day or a percentage is given as that. */
export async function* sheetRows(
  bytes: AsyncIterable<Buffer>,
  context: SheetContext,
  refuse: (reason: Message, row: number) => never,
): AsyncGenerator<SheetRow> {
  const collector: RowCollector = new RowCollector(context, reason => refuse(reason, collector.row));
  for await (const _ of readPart(bytes, collector, reason => refuse(reason, collector.row))) {
    yield* collector.take();
  }
  yield* collector.take();
}

/** Builds rows from the elements of a sheet. */
class RowCollector implements PartEvents {
  /** Number of the current row; 0 before the first. */
  row = 0;
  readonly #context: SheetContext;
  readonly #refuse: Refuse;
  #rows: SheetRow[] = [];
  #cells: (string | undefined)[] = [];
  #column = -1;
  #type = 'n';
  #shownAs: ShownAs | undefined;
  #value = '';
  #inValue = false;
  #phonetic = false;

  constructor(context: SheetContext, refuse: Refuse) {
    this.#context = context;
    this.#refuse = refuse;
  }

  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: PartAttributes): void {
    if (name === 'row') this.#openRow(attributes['r']);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#inValue = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row' && this.#cells.length > 0) this.#rows.push({ number: this.row, cells: this.#cells });
  }

  #openRow(reference: string | undefined): void {
    const number = reference === undefined ? this.row + 1 : Number(reference);
    if (!Number.isInteger(number) || number < 1 || number > MAX_ROWS)
      this.#refuse(message('not-a-row-number', { value: reference ?? String(number) }));
    if (number <= this.row) this.#refuse(message('rows-out-of-order', { row: number }));
    this.row = number;
    this.#cells = [];
    this.#column = -1;
  }

  #openCell(attributes: PartAttributes): void {
    const reference = attributes['r'];
    const column = reference === undefined ? this.#column + 1 : columnIndex(reference);
    if (column === undefined) this.#refuse(message('not-a-cell', { value: reference ?? '' }));
    this.#column = column;
    this.#type = attributes['t'] ?? 'n';
    this.#shownAs = this.#type === 'n' ? this.#context.styles.get(Number(attributes['s'] ?? 0)) : undefined;
    this.#value = '';
  }

  #closeCell(): void {
    const displayText =
      this.#shownAs === 'day'
        ? serialDate(this.#value, this.#context.calendar)
        : this.#shownAs && percentText(this.#value);
    const text =
      displayText ?? (this.#type === 's' ? this.#shared() : this.#value && cellText(this.#type, this.#value));
    if (text !== '') this.#cells[this.#column] = text;
  }

  #shared(): string {
    if (this.#value === '') return '';
    return (
      this.#context.sharedStrings[Number(this.#value)] ??
      this.#refuse(message('shared-text-unknown', { number: this.#value }))
    );
  }
}
