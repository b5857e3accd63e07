// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Opaque colour in sRGB, 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads the value that a browser computes for `color-mix(in srgb, …)`: “color(srgb 0.2 0.4 0.6)” or “rgb(51, 102, 153)”. */
export function readColor(computed: string): Rgb | undefined {
  const [r, g, b] = [...computed.replace(/^color\(srgb/, '').matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
  if (r === undefined || g === undefined || b === undefined) return undefined;
  const scale = computed.startsWith('rgb') ? 255 : 1;
  return [r, g, b].map(part => Math.min(1, Math.max(0, part / scale))) as unknown as Rgb;
}

/** Relative luminance of WCAG 2. */
function luminance(color: Rgb): number {
  const [r, g, b] = color.map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Colour nearest to this one, towards black or white, that reaches a contrast; undefined when neither does. */
export function nearest(color: Rgb, ground: Rgb, needed: number): Rgb | undefined {
  for (let step = 0; step <= 100; step++) {
    for (const end of [0, 1]) {
      const mixed = color.map(part => Math.round(255 * (part + ((end - part) * step) / 100)) / 255) as unknown as Rgb;
      if (contrast(mixed, ground) >= needed) return mixed;
    }
  }
  return undefined;
}

/** Colour in hexadecimal: `#3a424c`. */
export function hex(color: Rgb): string {
  return `#${color
    .map(part =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
