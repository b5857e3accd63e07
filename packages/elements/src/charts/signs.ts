// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Role } from './plot.js';

/** Path of a disc; its radius is in sixteenths of an em. */
export function disc(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

/** Path of an upright line, in sixteenths of an em. */
export function upright(height: number): string {
  return `M0 ${-height / 2}v${height}`;
}

/** End sign of each kind of series: a ring for the territory, a square and a triangle for the references. */
export const ends: Readonly<Record<Role, string>> = {
  subject: disc(5),
  reference: 'M-4-4h8v8h-8z',
  country: 'M0-5.5 5.5 4.5h-11z',
};

export const smallEnds: Readonly<Record<Role, string>> = {
  subject: disc(3.75),
  reference: 'M-3-3h6v6h-6z',
  country: 'M0-4 4 3.5h-8z',
};

/** Sign of a target at its date. */
export const diamond = 'M0-7 7 0 0 7-7 0z';
