// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The custom properties that only the elements read (`--_ink-soft`) have short names in a page, the same in every chunk. Those of
// one or two characters are short already, and some are put together (`--_t${level}`).
const PRIVATE = /--_[a-z][a-z-]{2,}/g;
/** No private property has a capital letter. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const NAMES = [...LETTERS, ...LETTERS.flatMap(first => LETTERS.map(second => first + second))];

export function shortProperties() {
  const uses = new Map();
  let shorter;
  return {
    name: 'short-properties',
    moduleParsed({ code }) {
      for (const [name] of code.matchAll(PRIVATE)) uses.set(name, (uses.get(name) ?? 0) + 1);
    },
    renderStart() {
      // The order does not depend on that of the modules: the same code gives the same bytes.
      const names = [...uses].sort(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1));
      shorter = new Map(names.map(([name], index) => [name, `--_${NAMES[index]}`]));
    },
    renderChunk(code) {
      return { code: code.replace(PRIVATE, name => shorter.get(name)), map: null };
    },
  };
}
