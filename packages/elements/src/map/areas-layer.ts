// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { around, placeLabels, textWidth } from './labels.js';
import { fitBounds, toPixel } from './map-view.js';
import type { Size } from './map-view.js';
import type { Spot } from './mercator.js';
import type { MapShape, Shapes } from './shapes.js';

/** Texts and look of a territory on a map. */
export interface AreaMark {
  readonly name: string;
  /** Text in the middle: a number, a word. */
  readonly text: string;
  /** Tooltip, in place of the name and the text. */
  readonly title?: string;
  /** CSS classes of its surface. */
  readonly look: string;
  /** Sign above its name, in a box of 68 by 24. */
  readonly sign?: SVGTemplateResult;
  /** Whether it has the lowest or the highest value: its name and its text are then always written. */
  readonly isExtreme?: boolean;
  /** Fill of a pattern laid over the surface, for displays where colours cannot be told apart. */
  readonly pattern?: string;
}

export interface AreasLayerProps {
  readonly shapes: Shapes;
  readonly size: Size;
  /** Size of an em of the text, in pixels. */
  readonly em: number;
  readonly markOf: (territoryId: string) => AreaMark | undefined;
  /** Patterns; `scale` is the number of pixels of a unit of the territories. */
  readonly patterns?: (scale: number) => SVGTemplateResult;
  readonly choose?: (territoryId: string) => void;
}

/** Heights of the text in the middle and of the name, in ems. */
const TEXT = 0.875;
const NAME = 0.8125;
/** Width of a sign, and minimum width of a window that shows signs, in ems. */
const SIGN = 2.6;
const ROOM = 17;

/** Static map of territories, each with a text. The page gives the same data in words beside it. */
export function areasLayer(picture: AreasLayerProps): TemplateResult {
  const { shapes, size, em, markOf, patterns, choose } = picture;
  const view = fitBounds(shapes.bounds, size);
  const origin = toPixel(view, size, { x: 0, y: 0 });
  const hasSigns = size.width >= em * ROOM;
  const marks = shapes.list.flatMap(shape => {
    const mark = markOf(shape.territoryId);
    if (!mark) return [];
    const { x, y } = toPixel(view, size, shape.middle);
    // A text under a sign is moved down.
    return [{ shape, mark, at: { x, y: hasSigns && mark.sign ? y + em * 0.6 : y } }];
  });
  const texts = placeLabels(
    marks.map(({ mark, at }) => ({
      ...{ text: mark.text, look: mark.look, isRequired: mark.isExtreme },
      places: [at, inside(at, textWidth(mark.text, em * TEXT), size)],
    })),
    { window: size, obstacles: [], size: em * TEXT },
  );
  const boxes = texts.map(({ text, at }) => ({ at, width: textWidth(text, em * TEXT), height: em * TEXT }));
  // A name wider than its territory would seem to belong to a neighbour.
  const roomy = marks.filter(
    ({ shape: { bounds }, mark }) =>
      mark.isExtreme || textWidth(mark.name, em * NAME) < (bounds.right - bounds.left) * view.scale * 1.3,
  );
  const names = placeLabels(
    roomy.map(({ mark, at }) => ({
      ...{ text: mark.name, look: mark.look, isRequired: mark.isExtreme },
      places: around(at, em * 0.5, mark.name, em * NAME)
        .slice(0, 2)
        .reverse(),
    })),
    { window: size, obstacles: boxes, size: em * NAME },
  );
  return html`<svg class="areas" viewBox="0 0 ${size.width || 1} ${size.height || 1}" aria-hidden="true">
    ${patterns?.(view.scale)}
    <g transform="translate(${origin.x} ${origin.y}) scale(${view.scale})">${marks.map(({ shape, mark }) => area(shape, mark, choose))}</g>
    ${names.map(({ text, look, at }) => svg`<text class="area-name ${look}" x=${at.x} y=${at.y} dy="0.36em" lang="fr">${text}</text>`)}
    ${marks.map(({ mark: { sign }, at }) => (sign && hasSigns ? svg`<g class="cord" transform="translate(${at.x - (em * SIGN) / 2} ${at.y - em * 2.5}) scale(${(em * SIGN) / 68})">${sign}</g>` : ''))}
    ${texts.map(({ text, look, at }) => svg`<text class="area-text ${look}" x=${at.x} y=${at.y} dy="0.36em">${text}</text>`)}
  </svg>`;
}

/** Nearest point at which a text of this width is inside the window. */
function inside({ x, y }: Spot, width: number, size: Size): Spot {
  return { x: Math.max(width / 2, Math.min(size.width - width / 2, x)), y };
}

function area(
  { territoryId, path }: MapShape,
  { look, pattern, name, text, title = `${name}, ${text}` }: AreaMark,
  choose: AreasLayerProps['choose'],
): SVGTemplateResult {
  return svg`<g class="area ${look} ${choose ? 'active' : ''}" @click=${() => choose?.(territoryId)}>
    <title>${title}</title>
    <path class="surface" d=${path} />${pattern ? svg`<path class="pattern" d=${path} fill=${pattern} />` : ''}
  </g>`;
}
