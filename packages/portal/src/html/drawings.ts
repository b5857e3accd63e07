// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What the style sheet says of drawings, as attributes that it wins over: without it, each would fill the page, in black. */
const WIDTHS: Readonly<Record<string, number>> = { i: 24, 'i p': 44, cord: 68, map: 272, 'map large': 272 };
const STROKED = ' fill="none" stroke="currentColor"';
const PAINTS: Readonly<Record<string, string>> = {
  i: STROKED,
  'i p': STROKED,
  map: ' fill="#ccc" stroke="#fff"',
  'map large': ' fill="#fff" stroke="#666"',
};

/** Drawings that are read without the style sheet too: their width in pixels, and their lines. */
export function sizedDrawings(html: string): string {
  return html
    .replace(
      /<svg class="(i p|i|cord|map large|map)"/g,
      (tag, name: string) => `${tag} width="${WIDTHS[name] ?? ''}"${PAINTS[name] ?? ''}`,
    )
    .replaceAll('<path class="series', `<path${STROKED} class="series`);
}
