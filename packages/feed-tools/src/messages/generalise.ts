// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message, MessageCode, MessageParam } from './message.js';
import { ANY_VALUE, templateOf } from './text-of.js';

/**
 * Returns the message of a group of occurrences: an ellipsis replaces values from the file, and positions in a list.
 */
export function generalise({ code, params, path }: Message): Message {
  const fileValues = valuesOfFile(code);
  const entries = Object.entries(params ?? {}).map(
    ([name, value]) => [name, fileValues.has(name) ? ANY_VALUE : generaliseParam(value)] as const,
  );
  return {
    code,
    ...(params && { params: Object.fromEntries(entries) }),
    ...(path !== undefined && { path: path.replace(/^(\/\w+)?\/\d+/, `$1/${ANY_VALUE}`) }),
  };
}

/** Returns the values from the file, in French quotation marks; empty ones are left out. */
export function quotedValues({ code, params = {} }: Message): string[] {
  const values = [...valuesOfFile(code)].flatMap(name => params[name] ?? []);
  return values
    .filter((value): value is string => typeof value === 'string' && value !== '')
    .map(value => `«\u202f${value}\u202f»`);
}

const namesByCode = new Map<MessageCode, ReadonlySet<string>>();

/** Returns the names of the values that come from the file: those between quotation marks, and the samples. */
function valuesOfFile(code: MessageCode): ReadonlySet<string> {
  let names = namesByCode.get(code);
  if (!names) {
    const placeholders = templateOf(code, 'en').filter(piece => typeof piece !== 'string');
    names = new Set(placeholders.filter(({ kind, quotes }) => quotes ?? kind === 'sample').map(({ name }) => name));
    namesByCode.set(code, names);
  }
  return names;
}

function generaliseParam(value: MessageParam): MessageParam {
  if (typeof value !== 'object') return value;
  return 'code' in value ? generalise(value) : value.map(each => (typeof each === 'string' ? each : generalise(each)));
}
