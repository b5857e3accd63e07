// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum length of a displayed value, in characters. */
const MAX_LENGTH = 200;

/** Text of an event of an element: its own properties, and those computed by its class. */
export function eventText(event: Event): string {
  const computed = Object.getOwnPropertyNames(Object.getPrototypeOf(event)).filter(name => name !== 'constructor');
  return [...Object.keys(event), ...computed]
    .filter(name => name !== 'isTrusted')
    .map(name => `${name}: ${valueText(Reflect.get(event, name))}`)
    .join('\n');
}

function valueText(value: unknown): string {
  if (typeof value === 'function') return 'function';
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return String(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
