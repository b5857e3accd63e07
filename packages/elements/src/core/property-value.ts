// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { PropertyDeclaration } from 'lit';
import { booleanAttribute } from './boolean-attribute.js';

/**
 * Returns the value that a property keeps, of any value that a page sets: a page in plain JavaScript has no compiler. A text property keeps
 * a text or a list of texts, or null; a value that cannot be written as a text counts as none.
 */
export function propertyValue(value: unknown, { type, converter }: PropertyDeclaration): unknown {
  if (converter === booleanAttribute) return Boolean(value);
  if (type === Number) return typeof value === 'number' || typeof value === 'string' ? Number(value) : null;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return [value].flat().every(item => typeof item === 'string') ? value : null;
}
