// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Message, MessageCode, MessageParam } from './message.js';
import { ANY_VALUE, templateOf } from './text-of.js';

/**
 * What a message has in common with those of its group: an ellipsis takes the place of what the file says, and of the position in
 * a list.
 */
export function generalise({ code, params, path }: Message): Message {
  const said = valuesOfFile(code);
  const entries = Object.entries(params ?? {}).map(
    ([name, value]) => [name, said.has(name) ? ANY_VALUE : generaliseParam(value)] as const,
  );
  return {
    code,
    ...(params && { params: Object.fromEntries(entries) }),
    ...(path !== undefined && { path: path.replace(/^(\/\w+)?\/\d+/, `$1/${ANY_VALUE}`) }),
  };
}

/** What the file says, in French quotation marks, but for what is empty. */
export function quotedValues({ code, params = {} }: Message): string[] {
  const values = [...valuesOfFile(code)].flatMap(name => params[name] ?? []);
  return values
    .filter(value => typeof value === 'string' && value !== '')
    .map(value => `«\u202f${String(value)}\u202f»`);
}

const namesByCode = new Map<MessageCode, ReadonlySet<string>>();

/** Names of the values of a message that are what a file says: those between quotation marks, and the samples. */
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
