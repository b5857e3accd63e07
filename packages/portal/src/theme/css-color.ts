// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Rgb } from '@orientation-widgets/elements/themes/contrast.js';

type Triple = readonly [number, number, number];

/** Values that a colour of a style sheet depends on. */
export interface ColorScope {
  readonly scheme: 'light' | 'dark';
  /** Values of custom properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * Computes a colour as a browser does, in the forms that the style sheets of the elements use: hexadecimal, `var`, `light-dark`,
 * `color-mix` in OKLab and relative `oklch`.
 *
 * @throws {SyntaxError} another form.
 */
export function computeColor(color: string, scope: ColorScope): Rgb {
  const text = color.trim();
  if (text.startsWith('#')) return fromHex(text);
  const [, name, inner] = /^([\w-]+)\(([^]*)\)$/.exec(text) ?? [];
  const parts = split(inner ?? '', ',');
  const compute = (part: string | undefined): Rgb => computeColor(part ?? '', scope);
  switch (name) {
    case 'var':
      return compute(scope.properties.get(parts[0] ?? '') ?? parts.slice(1).join(','));
    case 'light-dark':
      return compute(parts[scope.scheme === 'light' ? 0 : 1]);
    case 'color-mix': {
      const first = parts[1] ?? '';
      const end = first.lastIndexOf(' ');
      const [a, b] = [toOklab(compute(first.slice(0, end))), toOklab(compute(parts[2]))];
      const weight = Number.parseFloat(first.slice(end)) / 100;
      return fromOklab(a.map((value, index) => value * weight + (b[index] ?? 0) * (1 - weight)) as unknown as Triple);
    }
    case 'oklch': {
      const [, origin, ...channels] = split(inner ?? '', ' ');
      return relativeOklch(compute(origin), channels);
    }
    default:
      throw new SyntaxError(`not a colour that is computed here: ${text}`);
  }
}

function relativeOklch(origin: Rgb, channels: readonly string[]): Rgb {
  const [l, a, b] = toOklab(origin);
  const from = { l, c: Math.hypot(a, b), h: Math.atan2(b, a) };
  const [lightness = 0, chroma = 0, hue = 0] = channels.map(channel => computeNumber(channel, from));
  return fromOklab([lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)]);
}

function computeNumber(text: string, names: Readonly<Record<string, number>>): number {
  const number = names[text.trim()] ?? Number(text);
  if (!Number.isNaN(number)) return number;
  const [, name, inner = ''] = /^([\w-]+)\(([^]*)\)$/.exec(text.trim()) ?? [];
  const numbers = split(inner, ',').map(part => computeNumber(part, names));
  if (name === 'min') return Math.min(...numbers);
  if (name === 'max') return Math.max(...numbers);
  const [left = '', sign, right = ''] = split(inner, ' ');
  if (name === 'calc' && sign === '-') return computeNumber(left, names) - computeNumber(right, names);
  if (name === 'calc' && sign === undefined) return computeNumber(left, names);
  return NaN;
}

/** Splits a text at the separators that are outside parentheses. */
function split(text: string, separator: ',' | ' '): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text.replace(/\s+/g, ' ').trim()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && character === separator) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts.map(part => part.trim());
}

function fromHex(text: string): Rgb {
  const digits = text.length === 4 ? text.replace(/[^#]/g, '$&$&') : text;
  return [1, 3, 5].map(at => parseInt(digits.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const toGamma = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

/** Converts a colour to OKLab, with the matrices of CSS Color 4. */
function toOklab(color: Rgb): Triple {
  const [r, g, b] = color.map(toLinear) as unknown as Triple;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(part => Math.min(1, Math.max(0, toGamma(Math.max(0, part))))) as unknown as Rgb;
}
