// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run create -- element TAG | reader NAME | section NAME: creates an element, a kind of source or a section of the
// portal.
const kinds = ['element', 'reader', 'section'];
const kind = process.argv[2] ?? '';
if (!kinds.includes(kind)) {
  console.error(`Usage: npm run create -- ${kinds.join('|')} NAME`);
  process.exit(2);
}
await import(`./create-${kind}.mjs`);
