// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { tensionStyles } from '@orientation-widgets/elements/jobs/tension.styles.js';
import { tokens } from '@orientation-widgets/elements/styles/tokens.styles.js';
import { contrast, hex } from '@orientation-widgets/elements/themes/contrast.js';
import type { Rgb } from '@orientation-widgets/elements/themes/contrast.js';
import { pairs } from '@orientation-widgets/elements/themes/pairs.js';
import type { Pair } from '@orientation-widgets/elements/themes/pairs.js';
import { computeColor } from './css-color.js';

/** Colour schemes that a site supports. */
export type Scheme = 'light' | 'dark' | 'light dark';

/** Values of `--ow-*` properties, by name. */
type Theme = Readonly<Record<string, string>>;

interface Measured {
  readonly pair: Pair;
  readonly scheme: 'light' | 'dark';
  readonly ratio: number;
}

/**
 * Properties that the style sheets of the elements derive; the last declaration of each wins, as in a current browser.
 */
const DERIVED: ReadonlyMap<string, string> = new Map(
  [tokens.cssText, tensionStyles.cssText].flatMap(sheet =>
    [...(sheet.split('@media', 1)[0] ?? '').matchAll(/(--_[\w-]+):([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value.trim()] as const,
    ),
  ),
);

/**
 * Contrast failures of a theme, in French, the worst first: each pair of colours that are too close, with the nearest
 * value of the publisher’s colour with which its pairs pass. Empty when all pass.
 */
export function themeFaults(theme: Theme, scheme: Scheme = 'light dark'): string[] {
  return failures(theme, scheme).map(({ pair, scheme: seen, ratio }) => {
    const tokenName = pair.tokens.find(name => Object.hasOwn(theme, name));
    const better = tokenName && nearestPassing(tokenName, theme, scheme);
    const advice = better ? ` ; pour « ${tokenName} », prendre ${better}` : '';
    const where = seen === 'dark' ? 'en sombre' : 'en clair';
    return `${pair.use}, ${where} : contraste ${asRatio(ratio)}, il faut ${asRatio(pair.needed)}${advice}`;
  });
}

function failures(theme: Theme, scheme: Scheme, some = pairs): Measured[] {
  const properties = new Map([...DERIVED, ...Object.entries(theme)]);
  const schemes = (['light', 'dark'] as const).filter(schemeName => scheme.includes(schemeName));
  return schemes
    .flatMap(schemeName =>
      some.map(pair => {
        const scope = { scheme: schemeName, properties };
        return {
          pair,
          scheme: schemeName,
          ratio: contrast(computeColor(pair.color, scope), computeColor(pair.ground, scope)),
        };
      }),
    )
    .filter(({ pair, ratio }) => ratio < pair.needed)
    .sort((a, b) => a.ratio / a.pair.needed - b.ratio / b.pair.needed);
}

/**
 * Value nearest to that of a token, towards black or white, with which each of its pairs passes; undefined when there
 * is none.
 */
function nearestPassing(name: string, theme: Theme, scheme: Scheme): string | undefined {
  const some = pairs.filter(({ tokens: names }) => names.includes(name));
  const color = computeColor(theme[name] ?? '', { scheme: 'light', properties: new Map() });
  for (let step = 1; step <= 100; step += 1) {
    for (const end of [0, 1]) {
      const value = hex(color.map(part => part + ((end - part) * step) / 100) as unknown as Rgb);
      if (!failures({ ...theme, [name]: value }, scheme, some).length) return value;
    }
  }
  return undefined;
}

/** Formats a contrast ratio, rounded down: 4.49 is not 4.5. */
function asRatio(ratio: number): string {
  return `${(Math.floor(ratio * 10) / 10).toString().replace('.', ',')} : 1`;
}
