// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject, notAnObject } from '../../json/parse-json.js';
import { readJsonItems } from '../../json/read-items.js';
import { LIST } from '../../json/scanner.js';
import type { JsonItem } from '../json-items.js';
import type { Position, Sink } from '../reader.js';
import type { InputFile } from '../source-files.js';

/** Maximum number of items in the lists of a file that describes a single thing. */
const MAX_MEMBERS = 1000;

/** Streams the things of a JSON-LD file: those of a list, those of `@graph`, or the single object of the file. */
export async function readThings(
  { path, file }: InputFile,
  onBytes: (bytes: number) => void,
  sink: Sink,
  onThing: (thing: JsonItem, at: Position) => void,
): Promise<void> {
  const alone: Record<string, unknown> = {};
  let members = 0;
  const give = (thing: unknown, at: Position): void => {
    sink.read();
    if (isObject(thing)) onThing(thing, at);
    else sink.drop(notAnObject(thing), at);
  };
  await readJsonItems(
    { path, file, onBytes },
    {
      root: () => undefined,
      member: (key, value) => {
        if (key !== '__proto__') alone[key] = value === LIST ? [] : value;
      },
      item: (item, index, key) => {
        if (key === undefined || key === '@graph')
          return give(item, { file: `${file} ${key === undefined ? '' : '/@graph'}/${index}` });
        const list = alone[key];
        if (Array.isArray(list) && ++members <= MAX_MEMBERS) list.push(item);
      },
    },
  );
  if (Object.hasOwn(alone, '@type')) give(alone, { file });
}

/** Returns the types of a thing, without the address of the vocabulary. */
export function typesOf(thing: JsonItem): string[] {
  const type: unknown = Object.hasOwn(thing, '@type') ? thing['@type'] : undefined;
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return types.flatMap(each => (typeof each === 'string' ? [wordOf(each)] : []));
}

/** Returns the last part of an address of the vocabulary, such as `https://schema.org/EventCancelled`. */
export function wordOf(text: string): string {
  return text.slice(0, 300).split(/[/#:]/).at(-1) ?? '';
}
