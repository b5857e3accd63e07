// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Joins texts of the feed in one line: “Métallurgie, chantiers navals”. Acronyms keep their capitals. */
export function inline(items: readonly string[]): string {
  return items.map((item, index) => (index && !/^\p{Lu}{2}/u.test(item) ? lowered(item) : item)).join(', ');
}

/** Text with its first letter in lower case, for use inside a sentence. */
export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
