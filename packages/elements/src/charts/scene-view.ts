// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Mark, Scene } from './scene.js';

/** Renders a scene. It is hidden from screen readers: the page gives the same data in words. */
export function sceneView({ width, height, marks }: Scene, className: string): TemplateResult {
  return html`<svg class=${className} width=${width === undefined ? '100%' : `${width}em`} height="${height}em" aria-hidden="true">
    ${marks.map(markView)}
  </svg>`;
}

function markView(mark: Mark): SVGTemplateResult {
  const { className, x } = mark;
  switch (mark.kind) {
    case 'rectangle':
      return svg`<rect class=${className} x="${x}%" y="${mark.y}em" width="${mark.width}%" height="${mark.height}em" rx=${mark.radius ? `${mark.radius}em` : nothing} />`;
    case 'vertical-line':
      return svg`<line class=${className} x1="${x}%" x2="${x}%" y2="100%" />`;
    // The font size is set on the tspan, so that the em of the position stays the one of the drawing.
    case 'label':
      return svg`<text class=${className} x="${x}%" y="${mark.y}em" text-anchor="middle"><tspan>${mark.text}</tspan></text>`;
  }
}
