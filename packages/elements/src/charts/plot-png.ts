// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { missingTiles } from './missing-patterns.js';
import type { FlatMark, FlatPlot } from './flat-plot.js';
import { EDGE, PAPER } from './paper-styles.js';

/** Pixels of the picture for one of the plot: sharp in print and on dense screens. */
const DENSITY = 2;

/**
 * Draws a picture as PNG, on a canvas: a strict CSP blocks an SVG used as an image.
 * @throws Error when the browser makes no picture, such as when it refuses one this large.
 */
export async function plotPng({ width, height, marks }: FlatPlot): Promise<Blob> {
  const canvas = Object.assign(document.createElement('canvas'), { width: width * DENSITY, height: height * DENSITY });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas in this browser');
  pen.scale(DENSITY, DENSITY);
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, width, height);
  for (const mark of marks) draw(pen, mark);
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('the browser made no picture');
  return blob;
}

function draw(pen: CanvasRenderingContext2D, mark: FlatMark): void {
  pen.save();
  switch (mark.kind) {
    case 'path': {
      const { fill, stroke, strokeWidth = 1, dash = [], roundCap } = mark.style;
      pen.translate(...mark.at);
      const path = new Path2D(mark.d);
      if (fill) {
        pen.fillStyle = fill;
        pen.fill(path);
      }
      if (stroke) {
        Object.assign(pen, {
          strokeStyle: stroke,
          lineWidth: strokeWidth,
          lineJoin: 'round',
          lineCap: roundCap ? 'round' : 'butt',
        });
        pen.setLineDash([...dash]);
        pen.stroke(path);
      }
      break;
    }
    case 'text': {
      const { fill = EDGE, size = 13.5, weight = 400 } = mark.style;
      const textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[mark.anchor];
      Object.assign(pen, { font: `${weight} ${size}px system-ui, sans-serif`, fillStyle: fill, textAlign });
      pen.fillText(mark.text, mark.x, mark.y);
      break;
    }
    case 'gap': {
      const [x, y, width, height] = mark.box;
      pen.strokeStyle = EDGE;
      if (mark.missing === 'no-record') pen.setLineDash([4, 3]);
      else hatch(pen, mark.missing, mark.box);
      pen.strokeRect(x, y, width, height);
    }
  }
  pen.restore();
}

/** Repeats a tile over a box, rotated around its corner. */
function hatch(
  pen: CanvasRenderingContext2D,
  missing: keyof typeof missingTiles,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  const { size, turn, path, strokeWidth } = missingTiles[missing];
  const tile = new Path2D(path);
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.translate(x, y);
  pen.rotate((turn * Math.PI) / 180);
  Object.assign(pen, { strokeStyle: EDGE, lineWidth: strokeWidth, lineCap: 'round' });
  const reach = Math.ceil(Math.hypot(width, height) / size);
  for (let row = turn ? -reach : 0; row < reach; row++) {
    for (let column = 0; column < reach; column++) {
      pen.save();
      pen.translate(column * size, row * size);
      pen.stroke(tile);
      pen.restore();
    }
  }
  pen.restore();
}
