// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Private custom properties (`--_ink-soft`) have names of one or two letters in the bundle, the shortest for the most used: styles are
// strings, which no minifier reads. No page sees them: `--ow-*` are those that it sets.

const PRIVATE = /--_[\w-]+/g;
/** The start of names that code puts together: they stay. */
const COMPOSED = /--_[\w-]*(?=\$\{)/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Short names of the private properties of some code, by their own. */
export function shortProperties(codes) {
  const uses = new Map();
  const composed = codes.flatMap(code => code.match(COMPOSED) ?? []);
  for (const [name] of codes.flatMap(code => [...code.matchAll(PRIVATE)])) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const name of uses.keys()) if (composed.some(start => name.startsWith(start))) uses.delete(name);
  const names = [...uses].sort(([a, uses], [b, others]) => others - uses || (a < b ? -1 : 1)).map(([name]) => name);
  const free = [...LETTERS, ...[...LETTERS].flatMap(first => [...LETTERS].map(second => first + second))]
    .map(letters => `--_${letters}`)
    .filter(name => !composed.some(start => name.startsWith(start)));
  return new Map(names.map((name, rank) => [name, free[rank]]));
}

export const withShortProperties = (code, names) => code.replace(PRIVATE, name => names.get(name) ?? name);

export function privateProperties() {
  let names;
  return {
    name: 'private-properties',
    renderStart() {
      names = shortProperties([...this.getModuleIds()].map(id => this.getModuleInfo(id)?.code ?? ''));
    },
    renderChunk(code) {
      return { code: withShortProperties(code, names), map: null };
    },
  };
}
