// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, readJson } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { normaliseName } from '../../text/names.js';
import type { Reader } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { readFigures } from './observations.js';
import { findObservationColumns, namedColumnsMissing } from './observation-columns.js';
import { OBSERVATION_SETTINGS, readObservationSettings } from './observation-settings.js';
import { readRow, type FigureRow, type RowContext } from './row-reader.js';
import { jsonStatSignature } from './signature.js';
import './messages.js';

/** Maximum number of cells: a hundred characters may announce billions of them. */
const MAX_CELLS = 2_000_000;

/** Maximum number of dimensions of a dataset. */
const MAX_DIMENSIONS = 30;

/** Figures in JSON-stat 2.0, with one dataset in each file. */
export const jsonStat: Reader = {
  kind: 'json-stat',
  name: 'chiffres JSON-stat',
  signature: jsonStatSignature,
  provenance: { title: 'Données JSON-stat', publisher: 'Producteur non précisé' },
  settings: OBSERVATION_SETTINGS,
  needsPublisher: true,
  checkSettings: (settings, refuse) => void readObservationSettings(settings, refuse),
  read: (request, sink) =>
    readFigures(request, sink, async context => {
      for (const file of await sourceFiles(request.source)) await readDataset(file, context);
    }),
};

/** A dimension: its id, the codes of its categories in order, and their labels. */
interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly category: Readonly<Record<string, unknown>>;
}

async function readDataset({ path, file }: InputFile, context: RowContext): Promise<void> {
  const refuse = (what: string): never => {
    throw new SourceError({ file, reason: message('not-json-stat', { what }) });
  };
  const dataset = await readJson(path, file);
  context.request.onBytes(0);
  if (!isObject(dataset) || dataset['class'] !== 'dataset') return refuse('"class": "dataset"');
  const { id, size, dimension, value, status } = dataset;
  if (!Array.isArray(id) || !Array.isArray(size) || !isObject(dimension)) return refuse('id, size, dimension');
  if (id.length !== size.length || id.length === 0 || id.length > MAX_DIMENSIONS) return refuse('id, size');
  const dimensions = id.map(
    (name: unknown, rank) =>
      dimensionOf(name, size[rank], dimension) ?? refuse(`dimension ${String(name).slice(0, 60)}`),
  );
  const cells = dimensions.reduce((product, { codes }) => product * codes.length, 1);
  if (cells > MAX_CELLS) throw new SourceError({ file, reason: message('too-many-figures', { limit: MAX_CELLS }) });
  if (!isObject(value) && !(Array.isArray(value) && value.length === cells)) return refuse('value');
  const names = new Map(dimensions.map(each => [columnOf(each.id, dataset['role']), each]));
  const lost = namedColumnsMissing([...names.keys()], context.settings);
  if (lost) throw new SourceError({ file, reason: lost });
  const columns = findObservationColumns([...names.keys(), 'value', 'status', 'title', 'unit'], context.settings);
  if ('missing' in columns)
    throw new SourceError({ file, reason: message('columns-not-found', { columns: columns.missing }) });
  const dimensionsRead = [...names];
  for (let cell = 0; cell < cells; cell += 1) {
    context.sink.read();
    const row = rowAt(cell, dimensionsRead, dataset['label'], entryOf(value, cell), entryOf(status, cell));
    readRow(row, columns, { file: `${file}/value/${cell}` }, context);
  }
}

function dimensionOf(id: unknown, size: unknown, dimensions: Record<string, unknown>): Dimension | undefined {
  const dimension = typeof id === 'string' && Object.hasOwn(dimensions, id) ? dimensions[id] : undefined;
  const category = isObject(dimension) ? dimension['category'] : undefined;
  if (typeof id !== 'string' || !isObject(category)) return undefined;
  const { index, label } = category;
  const codes = Array.isArray(index)
    ? index.map(String)
    : isObject(index)
      ? Object.keys(index).sort((a, b) => Number(index[a]) - Number(index[b]))
      : Object.keys(isObject(label) ? label : {});
  return codes.length === size && codes.length > 0 ? { id, codes, category } : undefined;
}

/** Returns the name of a column, from the role of the dimension when it has one. */
function columnOf(id: string, role: unknown): string {
  const has = (name: string): boolean => {
    const ids: unknown = isObject(role) ? role[name] : undefined;
    return Array.isArray(ids) && ids.includes(id);
  };
  if (has('time')) return 'time';
  if (has('geo')) return 'geo';
  return has('metric') ? 'measure' : normaliseName(id);
}

/** Converts a cell to a row: the code of its category in each dimension, its value, its status. */
function rowAt(
  cell: number,
  dimensions: readonly (readonly [string, Dimension])[],
  label: unknown,
  value: unknown,
  status: unknown,
): FigureRow {
  const texts = new Map<string, string>();
  let rest = cell;
  for (const [name, { codes, category }] of [...dimensions].reverse()) {
    const code = codes[rest % codes.length] ?? '';
    rest = Math.floor(rest / codes.length);
    texts.set(name, code);
    if (name === 'measure') {
      texts.set('title', textAt(category['label'], code));
      const unit =
        isObject(category['unit']) && Object.hasOwn(category['unit'], code) ? category['unit'][code] : undefined;
      texts.set('unit', textAt(unit, 'label'));
    }
  }
  if (!texts.has('title')) texts.set('title', typeof label === 'string' ? label : '');
  texts.set('value', typeof value === 'number' || typeof value === 'string' ? String(value) : '');
  texts.set('status', typeof status === 'string' ? status : '');
  return { get: column => texts.get(column) ?? '' };
}

function entryOf(entries: unknown, cell: number): unknown {
  if (typeof entries === 'string') return entries;
  if (Array.isArray(entries)) return entries[cell] as unknown;
  return isObject(entries) && Object.hasOwn(entries, String(cell)) ? entries[String(cell)] : undefined;
}

function textAt(object: unknown, key: string): string {
  const value = isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : '';
}
