// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { adoptStyles, css } from 'lit';
import { tensionStyles } from '../jobs/tension.styles.js';
import { tokens as tokenStyles } from '../styles/tokens.styles.js';
import { contrast, hex, nearest, readColor } from './contrast.js';
import { pairs } from './pairs.js';
import type { Pair } from './pairs.js';

/** Values of `--ow-*` custom properties, by name. */
export type ThemeTokens = Readonly<Record<string, string>>;

/** Contrast of two colours in one scheme. */
export interface ContrastMeasure extends Pair {
  readonly scheme: 'light' | 'dark';
  /** Contrast, 1 to 21; NaN when a value is not a colour. */
  readonly ratio: number;
  readonly passes: boolean;
  /** Colour near the foreground one that would pass; undefined when the host cannot change it. */
  readonly suggestion: string | undefined;
}

export interface ThemeReport {
  readonly passes: boolean;
  readonly measures: readonly ContrastMeasure[];
  /** Measures that do not pass, the worst first. */
  readonly failures: readonly ContrastMeasure[];
  /** Report in plain words, in French. */
  readonly text: string;
}

/** Tokens that take part in a colour. */
const colorTokens = [
  'accent',
  'accent-tint',
  'ground',
  'surface',
  'sunken',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'track',
  'on-accent',
  'color-scheme',
].map(name => `--ow-${name}`);

const rootStyles = css`
  .ow {
    all: initial;
    color-scheme: var(--ow-color-scheme, inherit);
  }
`;

function tokensOf(element: Element): ThemeTokens {
  const style = getComputedStyle(element);
  const values = colorTokens.map(name => [name, style.getPropertyValue(name).trim()] as const);
  return Object.fromEntries(values.filter(([, value]) => value));
}

/** Colour schemes of an element: those that its page supports. */
function schemesOf(element: Element): readonly ContrastMeasure['scheme'][] {
  const { colorScheme } = getComputedStyle(element);
  if (colorScheme.includes('dark')) return colorScheme.includes('light') ? ['light', 'dark'] : ['dark'];
  return ['light'];
}

/**
 * Measures every pair of colours that a theme puts side by side, and reports those with too little contrast.
 * @param target - an element of a page, with its current styles; or the values of some `--ow-*` tokens, in light and in dark.
 */
export function checkTheme(target: Element | ThemeTokens): ThemeReport {
  const isElement = target instanceof Element;
  const values = isElement ? tokensOf(target) : target;
  const fixed = values['--ow-color-scheme'];
  const schemes: readonly ContrastMeasure['scheme'][] =
    fixed === 'light' || fixed === 'dark' ? [fixed] : isElement ? schemesOf(target) : ['light', 'dark'];
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokenStyles, tensionStyles, rootStyles]);
  for (const [name, value] of Object.entries(values)) host.style.setProperty(name, value);
  const inner = document.createElement('div');
  inner.className = 'ow';
  const probe = document.createElement('span');
  inner.append(probe);
  root.append(inner);
  document.body.append(host);
  // An invalid value leaves this inherited colour.
  inner.style.color = 'rgb(1, 2, 3)';
  // The browser computes the colour, however it is written; the mix converts it to sRGB.
  const colorOf = (color: string): ReturnType<typeof readColor> => {
    probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
    const computed = getComputedStyle(probe).color;
    return computed === 'rgb(1, 2, 3)' ? undefined : readColor(computed);
  };
  try {
    return report(
      schemes.flatMap(scheme => {
        host.style.colorScheme = scheme;
        return pairs.map(pair => measure(pair, scheme, colorOf));
      }),
    );
  } finally {
    host.remove();
  }
}

function measure(
  pair: Pair,
  scheme: ContrastMeasure['scheme'],
  colorOf: (color: string) => ReturnType<typeof readColor>,
): ContrastMeasure {
  const [front, back] = [colorOf(pair.color), colorOf(pair.ground)];
  const ratio = front && back ? contrast(front, back) : NaN;
  const passes = ratio >= pair.needed;
  const better = !passes && pair.isOwn && front && back ? nearest(front, back, pair.needed) : undefined;
  return { ...pair, scheme, ratio, passes, suggestion: better && hex(better) };
}

function report(measures: readonly ContrastMeasure[]): ThemeReport {
  const failures = measures.filter(({ passes }) => !passes).sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const passes = !failures.length;
  return {
    passes,
    measures,
    failures,
    text: passes ? success(measures) : [headline(failures), ...failures.map(inWords)].join('\n'),
  };
}

const decimal = new Intl.NumberFormat('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Rounded down: 4.49 is not 4.5. */
const asRatio = (ratio: number): string => `${decimal.format(Math.floor(ratio * 10) / 10)}\u202f:\u202f1`;

function success(measures: readonly ContrastMeasure[]): string {
  const [least] = [...measures].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const tightest = least
    ? ` Le plus juste\u202f: ${least.use.toLowerCase()}, ${asRatio(least.ratio)} pour ${asRatio(least.needed)}.`
    : '';
  return `Ce thème passe\u202f: ${measures.length} couples de couleurs mesurés.${tightest}`;
}

function headline({ length }: readonly ContrastMeasure[]): string {
  return length === 1
    ? 'Un couple de couleurs ne se distingue pas assez.'
    : `${length} couples de couleurs ne se distinguent pas assez.`;
}

function inWords({ use, scheme, ratio, needed, tokens, suggestion }: ContrastMeasure): string {
  const where = scheme === 'dark' ? 'en sombre' : 'en clair';
  const verdictText = Number.isNaN(ratio)
    ? 'une couleur n’est pas lisible.'
    : `contraste ${asRatio(ratio)}, il faut ${asRatio(needed)}. Il manque ${decimal.format(Math.ceil((needed - ratio) * 10) / 10)}.`;
  const change = tokens.length
    ? ` Changez ${tokens.join(' ou ')}${suggestion ? `\u202f; ${tokens[0]}\u202f: ${suggestion} suffit` : ''}.`
    : '';
  return `- ${use}, ${where}\u202f: ${verdictText}${change}`;
}
