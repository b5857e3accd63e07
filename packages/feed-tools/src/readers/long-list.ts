// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A region has 3 782 communes, and no list of the model is longer. */
const MAX_ITEMS = 10_000;

/** What is wrong with a record that has a list so long that it would fill the memory; undefined when it has none. */
export function longListFault(record: object): string | undefined {
  const long = Object.entries(record).find(([, value]) => Array.isArray(value) && value.length > MAX_ITEMS);
  return long && `${long[0].slice(0, 60)}: a list of more than ${MAX_ITEMS} items`;
}
