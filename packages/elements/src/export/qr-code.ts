// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { svg } from 'lit';
import type { TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Number of white modules around the code, required by readers. */
const QUIET = 4;

/** Number of characters beyond which the modules of a printed code are too small for a phone. */
export const MAX_QR_TEXT = 700;

/**
 * QR code of a text, drawn in the colour of the text around; `undefined` when the text is too long to be read from paper.
 * @param label - purpose of the code, for screen readers.
 */
export function qrCode(text: string, label: string): TemplateResult | undefined {
  if (text.length > MAX_QR_TEXT) return undefined;
  const { data, size } = encode(text, { ecc: 'L', border: 0 });
  const runs = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : [])));
  const side = size + 2 * QUIET;
  return svg`<svg class="qr" viewBox="${-QUIET} ${-QUIET} ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges"><path d=${runs.join('')} fill="currentColor"/></svg>`;
}
