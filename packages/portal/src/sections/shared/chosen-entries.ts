// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Entries that the publisher selects, in the order of the selection; all without a selection. */
export function chosenEntries<T extends { readonly slug: string }>(
  entries: readonly T[],
  slugs?: readonly string[],
): readonly T[] {
  return slugs ? slugs.flatMap(slug => entries.find(entry => entry.slug === slug) ?? []) : entries;
}
