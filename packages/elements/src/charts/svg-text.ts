// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { missingTiles } from './missing-patterns.js';
import type { FlatMark, FlatPlot } from './flat-plot.js';
import { EDGE, PAPER } from './paper-styles.js';
import type { PaperStyle } from './paper-styles.js';

/** Font family of the texts of a file, which has no fonts of its own. */
const FACE = 'system-ui, sans-serif';

/** Picture as an SVG file, without style sheet, script or font. */
export function svgText({ width, height, marks }: FlatPlot, title: string): string {
  const patterns = Object.entries(missingTiles).map(
    ([missing, { size, turn, path, strokeWidth }]) =>
      `<pattern id="gap-${missing}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})"><path d="${path}" fill="none" stroke="${EDGE}" stroke-width="${strokeWidth}" stroke-linecap="round"/></pattern>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FACE}"><title>${escapeXml(title)}</title><defs>${patterns.join('')}</defs><rect width="100%" height="100%" fill="${PAPER}"/>${marks.map(markText).join('')}</svg>`;
}

function markText(mark: FlatMark): string {
  switch (mark.kind) {
    case 'path':
      return `<path d="${mark.d}"${mark.at[0] || mark.at[1] ? ` transform="translate(${mark.at.join(' ')})"` : ''}${attributes(mark.style)}/>`;
    case 'text':
      return `<text x="${mark.x}" y="${mark.y}" text-anchor="${mark.anchor}"${attributes(mark.style)}>${escapeXml(mark.text)}</text>`;
    case 'gap': {
      const [x, y, width, height] = mark.box;
      const fill =
        mark.missing === 'no-record' ? 'fill="none" stroke-dasharray="4 3"' : `fill="url(#gap-${mark.missing})"`;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" stroke="${EDGE}" ${fill}/>`;
    }
  }
}

function attributes({ fill = 'none', stroke, strokeWidth, dash, roundCap, size, weight }: PaperStyle): string {
  const all = {
    fill,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': roundCap ? 'round' : undefined,
    'stroke-linejoin': stroke && 'round',
    'font-size': size,
    'font-weight': weight,
  };
  return Object.entries(all)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

/** Text in XML, without the characters that XML does not allow. */
export function escapeXml(text: string): string {
  return text

    .replace(/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
