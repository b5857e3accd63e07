// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** The entries that the publisher names, in the order of the names; all without names. */
export function chosenEntries<T extends { readonly slug: string }>(
  entries: readonly T[],
  slugs?: readonly string[],
): readonly T[] {
  return slugs ? slugs.flatMap(slug => entries.find(entry => entry.slug === slug) ?? []) : entries;
}
