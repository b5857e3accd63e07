// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Whether a name is the job’s own, whatever the order of its words: “Boulanger / Boulangère”. */
export function isOwnName(
  name: string,
  { feminine, masculine }: { readonly feminine: string; readonly masculine: string },
): boolean {
  const key = (text: string): string =>
    [...new Set(text.toLocaleLowerCase('fr').match(/[\p{L}\p{N}]+/gu))].sort().join(' ');
  return [`${feminine} ${masculine}`, feminine, masculine].some(ownName => key(ownName) === key(name));
}
