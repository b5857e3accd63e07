// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COMMANDS } from './catalogue/commands.js';
import { FILES } from './catalogue/files.js';
import { RECORDS } from './catalogue/records.js';
import { SCHEMA } from './catalogue/schema.js';
import { frenchSpaces } from './numbers.js';
import { fieldName } from './words.js';

interface Message {
  pattern: RegExp;
  /** French text around the values. */
  pieces: readonly string[];
  /** How each value is shown. */
  shown: readonly ((value: string) => string)[];
}

/** Stands for the values of messages that are counted together. */
const SEVERAL = '…';

/** The first message that matches wins: those without a value, then the others in the order of the catalogues. */
const WHOLE = new Map<string, string>();
const MESSAGES: Message[] = [];
for (const [english, french] of Object.entries({ ...COMMANDS, ...FILES, ...RECORDS, ...SCHEMA })) {
  if (english.includes('{')) MESSAGES.push(compile(english, french));
  else WHOLE.set(english, frenchSpaces(french));
}

/** A message in French, with the typography of French; undefined when no catalogue has it. */
export function frenchOf(message: string): string | undefined {
  const whole = WHOLE.get(message);
  if (whole !== undefined) return whole;
  const placed = afterPath(message);
  if (placed !== undefined) return placed;
  for (const { pattern, pieces, shown } of MESSAGES) {
    const values = pattern.exec(message)?.slice(1);
    if (!values) continue;
    const french = values.map((value, index) => (shown[index] ?? String)(value));
    const text = pieces.reduce((said, piece, index) => `${said}${french[index - 1] ?? ''}${piece}`);
    return text.replace(`«\u202f${SEVERAL}\u202f»`, 'la valeur');
  }
  return undefined;
}

/** Some messages start with the path of the fault, or a field: `/sources/0/path: should be a path`, `starts: "x" is not a date`. */
function afterPath(message: string): string | undefined {
  const [, path, fault] = /^([\w./…-]+): ([\s\S]+)$/.exec(message) ?? [];
  const french = fault === undefined ? undefined : frenchOf(fault);
  return french === undefined ? undefined : `${path}\u202f: ${french}`;
}

/** The message in French, or as it is when it comes from elsewhere: a library, the system. */
export function inFrench(message: string): string {
  return frenchOf(message) ?? message;
}

function listInFrench(items: string): string {
  return items
    .split(', ')
    .map(item => frenchOf(item) ?? fieldName(item))
    .join(', ');
}

/** The first letter as a sentence has it. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Reads one line of a catalogue. */
function compile(english: string, french: string): Message {
  const parts = english.split(/(\{(?:field|list)?\})/);
  const shown: Message['shown'][number][] = [];
  const source = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const isQuoted = parts[index - 1]?.endsWith('"') && parts[index + 1]?.startsWith('"');
    shown.push(part === '{field}' ? fieldName : part === '{list}' ? listInFrench : isQuoted ? String : inFrench);
    return part === '{field}' ? '(\\w+)' : isQuoted ? '([\\s\\S]*?)' : '([\\s\\S]+?)';
  });
  return { pattern: new RegExp(`^${source.join('')}$`), pieces: frenchSpaces(french).split('{}'), shown };
}
