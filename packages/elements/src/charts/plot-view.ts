// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { missingTiles } from './missing-patterns.js';
import { pathOf } from './path-of.js';
import type { Plot, PlotMark } from './plot.js';

/**
 * Renders a plot. It is hidden from screen readers: a sentence and a table give the same data. The patterns of missing values must be in
 * the same root: see `missingPatterns`.
 * The margins are drawings without marks: their widths, like every position, are attributes, which a strict CSP allows.
 */
export function plotView({ left, right, rightNarrow, height, marks }: Plot, className = ''): TemplateResult {
  return html`<div class="plot ${className}" aria-hidden="true">
    ${margin(left, '')}<svg class="area" height="${height}em">${marks.map(mark => markView(mark, height))}</svg>${margin(right, 'long')}${margin(rightNarrow, 'short')}
  </div>`;
}

function margin(width: number, className: string): TemplateResult {
  return html`<svg class=${className} width="${width}em" height="1"></svg>`;
}

function markView(mark: PlotMark, plotHeight: number): SVGTemplateResult {
  switch (mark.kind) {
    case 'rect':
      return svg`<rect class=${mark.className} x="${mark.x}%" y="${mark.y}em" width="${mark.width}%" height="${mark.height}em" />`;
    case 'line':
      return svg`<line class=${mark.className} x1="${mark.x[0]}%" x2="${mark.x[1]}%" y1="${mark.y[0]}em" y2="${mark.y[1]}em" />`;
    // Its own drawing is stretched to the area; its stroke is not.
    case 'path':
      return svg`<svg viewBox="0 0 100 ${plotHeight}" preserveAspectRatio="none"><path class=${mark.className} d=${pathOf(mark.points)} /></svg>`;
    case 'dot':
      return svg`<svg x="${mark.x}%" y="${mark.y}em" width="1em" height="1em" viewBox="0 0 16 16"><path class=${mark.className} d=${mark.shape} /></svg>`;
    // The font size is set on the tspan, so that the em of the position stays the one of the drawing.
    case 'text':
      return svg`<text class=${mark.className} x="${mark.x}%" y="${mark.y}em" dx="${mark.dx}em" dy="0.3em" text-anchor=${mark.anchor}><tspan>${mark.text}</tspan></text>`;
    case 'gap':
      return svg`<rect class="gap ${mark.missing}" x="${mark.x}%" y="${mark.y}em" width="${mark.width}${mark.fixed ? 'em' : '%'}" height="${mark.height}em" fill=${mark.missing === 'no-record' ? nothing : `url(#gap-${mark.missing})`} />`;
  }
}

/**
 * Patterns of the reasons for missing values: once in the root of an element.
 * @param scale - pixels per unit of the filled shapes.
 * @param prefix - prefix of their ids.
 */
export function missingPatterns(scale = 1, prefix = 'gap-'): SVGTemplateResult {
  return svg`<defs>${Object.entries(missingTiles).map(
    ([missing, { size, turn, path, strokeWidth }]) =>
      svg`<pattern id="${prefix}${missing}" width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale}) rotate(${turn})"><path class="hatch" d=${path} stroke-width=${strokeWidth} /></pattern>`,
  )}</defs>`;
}
