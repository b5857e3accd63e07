// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Presentation attributes of drawings, overridden by the style sheet: without it, each drawing would fill the page in
 * black.
 */
const WIDTHS: Readonly<Record<string, number>> = { i: 24, 'i p': 44, cord: 68, map: 272, 'map large': 272 };
const STROKED = ' fill="none" stroke="currentColor"';
const PAINTS: Readonly<Record<string, string>> = {
  i: STROKED,
  'i p': STROKED,
  map: ' fill="#ccc" stroke="#fff"',
  'map large': ' fill="#fff" stroke="#666"',
};

/** Adds to drawings the size and strokes that they need without the style sheet. */
export function sizedDrawings(html: string): string {
  return html
    .replace(
      /<svg class="(i p|i|cord|map large|map)"/g,
      (tag, name: string) => `${tag} width="${WIDTHS[name] ?? ''}"${PAINTS[name] ?? ''}`,
    )
    .replaceAll('<path class="series', `<path${STROKED} class="series`);
}
