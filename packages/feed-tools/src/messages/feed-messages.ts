// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FeedError, Problem } from '@orientation-widgets/feed';
import { message, type Message } from './message.js';

/** Returns the message for a value that breaks the schema, from the expectation: see `Fault`. */
export function faultMessage(expected: string): Message {
  if (expected === 'required') return message('missing');
  if (expected === 'unique') return message('repeated');
  if (expected === 'columns/1') return message('malformed');
  return message('should-be', { expected: expectedMessage(expected) });
}

/** Returns the message of a problem of a file, which may represent several records. */
export function problemMessage({ expected, more }: Problem): Message {
  return more === undefined ? faultMessage(expected) : message('more-records', { count: more });
}

/** Returns the message for a field of a record: "/title is missing". */
export function fieldMessage(field: string, expected: string): Message {
  if (expected === 'required') return message('field-missing', { field });
  if (expected === 'unique') return message('field-repeated');
  return message('field-unexpected', { field, expected: expectedMessage(expected) });
}

/** Returns the reason why a feed cannot be read. */
export function feedErrorMessage({ code, status = 0 }: FeedError): Message {
  switch (code) {
    case 'network':
      return message('feed-unreachable');
    case 'http':
      return message('server-answered', { status });
    case 'timeout':
      return message('no-answer');
    case 'too-large':
      return message('feed-too-large');
    case 'not-json':
      return message('feed-not-json');
    case 'newer-major':
      return message('feed-too-new');
    case 'aborted':
      return message('given-up');
    case 'integrity':
      return message('content-differs');
    case 'not-a-feed':
      return message('not-a-feed');
  }
}

/** Returns the message for an expected value, from the notation of `Shape`. */
function expectedMessage(shape: string): Message {
  const [kind = ''] = shape;
  const rest = shape.slice(1);
  if (shape === '[]') return message('expected-list');
  if (shape === '{}') return message('expected-object');
  if (shape === 'possible') return message('expected-figure-of-measure');
  if (shape === 'fewer') return message('expected-fewer-values');
  if (kind === '<') return message('expected-at-most', { field: rest });
  if (kind === '@') return yearMessage(rest);
  if (kind === '~') return message('expected-or-null', { expected: expectedMessage(rest) });
  if (kind === '/') return message('expected-text-like', { pattern: rest });
  if (shape.includes('|')) return message('expected-one-of', { words: shape.split('|') });
  if (kind === 'b') return message('expected-true-or-false');
  if (kind === 'n' || kind === 'i') return numberMessage(kind === 'i', rest);
  return kind === '' ? message('expected-text') : message('expected-filled-text');
}

function yearMessage(shape: string): Message {
  return message('expected-year-before', {
    expected: expectedMessage(shape.slice(2)),
    years: Number(shape.slice(0, 2)),
  });
}

function numberMessage(isWhole: boolean, range: string): Message {
  if (range === '') return isWhole ? message('expected-whole-number') : message('expected-number');
  if (!range.includes('..')) {
    return isWhole
      ? message('expected-whole-number-from', { min: range })
      : message('expected-number-from', { min: range });
  }
  return isWhole ? message('expected-whole-number-in', { range }) : message('expected-number-in', { range });
}
