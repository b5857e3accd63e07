// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Widths in pixels of drawings that the style sheet sizes. */
const WIDTHS: Readonly<Record<string, number>> = { i: 24, 'i p': 44, cord: 68, map: 272 };

/** Drawings with a width of their own: without the style sheet, each would fill the page. */
export function sizedDrawings(html: string): string {
  return html.replace(/<svg class="(i p|i|cord|map)"/g, (tag, name: string) => `${tag} width="${WIDTHS[name] ?? ''}"`);
}
