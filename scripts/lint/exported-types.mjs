// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Finds types that two files of the packages export under one name.

const DECLARATION =
  /^export (?:declare )?(?:abstract )?(?:class|interface|type|enum|const enum) (\w+)(?= |<|\n)(?! from)/gm;

/**
 * Returns the declarations whose name another file also exports.
 * @param files each with its path and its text
 * @returns path, line and message, as the other checks of the language
 */
export function duplicatedTypes(files) {
  const byName = new Map();
  for (const { path, text } of files)
    for (const { 1: name, index } of text.matchAll(DECLARATION)) {
      const places = byName.get(name) ?? [];
      places.push({ path, line: text.slice(0, index).split('\n').length });
      byName.set(name, places);
    }
  return [...byName].flatMap(([name, places]) =>
    new Set(places.map(({ path }) => path)).size < 2
      ? []
      : places.map(({ path, line }) => {
          const elsewhere = places.find(place => place.path !== path).path;
          return { path, line, message: `type ${name} is exported by ${elsewhere} too` };
        }),
  );
}
