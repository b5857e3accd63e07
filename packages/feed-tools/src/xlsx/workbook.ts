// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { posix } from 'node:path';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';
import { openArchive, type Archive } from './archive.js';
import type { Calendar } from './cell.js';
import { readCellStyles } from './cell-styles.js';
import { readPart, type PartAttributes, type Refuse } from './part-events.js';
import { readSharedStrings } from './shared-strings.js';
import { sheetRows, type SheetContext, type SheetRow } from './sheet-rows.js';

/** A sheet of a workbook. */
export interface Sheet {
  name: string;
  /** Whether its author hid it. */
  hidden: boolean;
  /** Name of the file and of the sheet in messages: `b.xlsx [Feuil1]`. */
  label: string;
  /** Name of the part that contains its rows. */
  part: string;
}

/** A workbook open for reading, sheet by sheet, in flat memory. */
export class Workbook {
  /** The sheets that contain rows, in tab order; charts are left out. */
  readonly sheets: readonly Sheet[];
  /** Calendar of its dates. */
  readonly calendar: Calendar;
  readonly #archive: Archive;
  readonly #stringsPart: string | undefined;
  readonly #stylesPart: string | undefined;
  readonly #file: string;
  #context: SheetContext | undefined;

  constructor(archive: Archive, file: string, contents: WorkbookContents) {
    this.#archive = archive;
    this.#file = file;
    this.#stringsPart = contents.stringsPart;
    this.#stylesPart = contents.stylesPart;
    this.sheets = contents.sheets;
    this.calendar = contents.calendar;
  }

  /**
   * Streams the rows of a sheet that are not empty.
   *
   * @throws {SourceError} the sheet is damaged or hostile, with the sheet and the row.
   */
  async *rows(sheet: Sheet, onBytes?: (bytes: number) => void): AsyncGenerator<SheetRow> {
    this.#context ??= await this.#readContext();
    const refuse = (reason: Message, row: number): never => {
      throw new SourceError({ file: sheet.label, line: row || undefined, reason });
    };
    yield* sheetRows(this.#archive.read(sheet.part, onBytes), this.#context, refuse);
  }

  close(): void {
    this.#archive.close();
  }

  async #readContext(): Promise<SheetContext> {
    const [strings, styles] = [this.#stringsPart, this.#stylesPart];
    return {
      sharedStrings: strings === undefined ? [] : await readSharedStrings(...this.#part(strings)),
      styles: styles === undefined ? new Map() : await readCellStyles(...this.#part(styles)),
      calendar: this.calendar,
    };
  }

  #part(name: string): [AsyncIterable<Buffer>, Refuse] {
    return [this.#archive.read(name), refusal(this.#file, name)];
  }
}

/** Contents of a workbook, from the parts that describe it. */
interface WorkbookContents {
  sheets: Sheet[];
  stringsPart: string | undefined;
  stylesPart: string | undefined;
  calendar: Calendar;
}

/**
 * Opens an XLSX workbook (ECMA-376).
 *
 * @param path Path on disk.
 * @param file Name of the file in messages.
 * @throws {SourceError} not a workbook, damaged, encrypted, or hostile.
 */
export async function openWorkbook(path: string, file: string): Promise<Workbook> {
  const archive = await openArchive(path, file);
  try {
    return new Workbook(archive, file, await readContents(archive, file));
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function readContents(archive: Archive, file: string): Promise<WorkbookContents> {
  const root = await readRelations(archive, '', file);
  const main = root.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!archive.has(main)) throw new SourceError({ file, reason: message('not-xlsx') });
  if (/\.bin$/i.test(main)) throw new SourceError({ file, reason: message('xlsb-workbook') });
  const relations = await readRelations(archive, main, file);
  const byId = new Map(relations.map(relation => [relation.id, relation]));
  const sheets: Sheet[] = [];
  const readParts = new Set<string>();
  let calendar: Calendar = 1900;
  const onElement = (name: string, attributes: PartAttributes): void => {
    if (name === 'workbookPr') calendar = isTrue(attributes['date1904']) ? 1904 : 1900;
    if (name !== 'sheet') return;
    const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = id === undefined ? undefined : byId.get(id);
    if (relation?.type !== 'worksheet') return;
    if (readParts.has(relation.part))
      throw new SourceError({ file, reason: message('sheets-share-a-part', { part: relation.part }) });
    readParts.add(relation.part);
    const title = attributes['name'] ?? '';
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    sheets.push({
      name: title,
      hidden,
      label: `${file} [${title.replace(/[/\\\p{Cc}]/gu, ' ')}]`,
      part: relation.part,
    });
  };
  await eachElement(archive, main, file, onElement);
  const partOf = (kind: string): string | undefined => relations.find(({ type }) => type === kind)?.part;
  const stylesPart = partOf('styles');
  return {
    sheets,
    stringsPart: partOf('sharedStrings'),
    // A workbook without its styles still has its figures.
    stylesPart: stylesPart !== undefined && archive.has(stylesPart) ? stylesPart : undefined,
    calendar,
  };
}

/** A link from one part to another. */
interface Relation {
  id: string;
  /** Last segment of its type: the transitional and strict variants of the format differ before it. */
  type: string;
  /** Full name of the target. */
  part: string;
}

async function readRelations(archive: Archive, from: string, file: string): Promise<Relation[]> {
  const folder = posix.dirname(from);
  const part = posix.join(folder, '_rels', `${posix.basename(from)}.rels`);
  const relations: Relation[] = [];
  if (!archive.has(part)) return relations;
  await eachElement(archive, part, file, (name, attributes) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (
      name !== 'Relationship' ||
      id === undefined ||
      type === undefined ||
      target === undefined ||
      mode === 'External'
    )
      return;
    const absolute = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), part: absolute });
  });
  return relations;
}

async function eachElement(
  archive: Archive,
  part: string,
  file: string,
  open: (name: string, attributes: PartAttributes) => void,
): Promise<void> {
  const nothing = (): void => undefined;
  const events = { open, text: nothing, close: nothing };
  for await (const _ of readPart(archive.read(part), events, refusal(file, part)));
}

function refusal(file: string, part: string): Refuse {
  return fault => {
    throw new SourceError({ file, reason: message('part-unreadable', { part, fault }) });
  };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
