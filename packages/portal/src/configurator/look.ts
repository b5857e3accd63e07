// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Settings } from './settings.js';

/** Measured contrast of two colours. */
export interface Contrast {
  /** Use of the pair, in French: “Texte secondaire sur une fiche, en sombre”. */
  readonly use: string;
  /** Measured contrast and required contrast, formatted. */
  readonly ratio: string;
  readonly needed: string;
  readonly passes: boolean;
}

/** Pair of colours without enough contrast. */
export interface ContrastFailure extends Contrast {
  readonly scheme: LookScheme;
  /**
   * Property of the foreground colour, and the nearest value with enough contrast; undefined when the webmaster did not
   * choose it.
   */
  readonly token: string | undefined;
  readonly better: string | undefined;
}

export type LookScheme = 'light' | 'dark';

/** Contrast measures of the chosen colours. */
export interface MeasuredLook {
  /** Number of measured pairs, in light and dark schemes. */
  readonly count: number;
  /** For each property that can be chosen, the pair closest to failing. */
  readonly closest: readonly Contrast[];
  readonly failures: readonly ContrastFailure[];
}

/** Colours that a webmaster may choose, with their default values in the light scheme. */
export const COLORS = [
  ['--ow-accent', 'Accent', '#0f5b66'],
  ['--ow-ground', 'Fond', '#f7f4ee'],
  ['--ow-ink', 'Texte', '#24211e'],
  ['--ow-ink-soft', 'Texte discret', '#5a544d'],
  ['--ow-edge', 'Bord des champs', '#857d73'],
] as const;

/** Light and dark variants of a colour value. */
export function sidesOf(value: string): Readonly<Record<LookScheme, string>> {
  const [, light = value, dark = value] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? [];
  return { light, dark };
}

/** Joins the light and dark variants of a colour into one value. */
export function bothSides({ light, dark }: Readonly<Record<LookScheme, string>>): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

interface Pair {
  readonly use: string;
  readonly scheme: LookScheme;
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
  readonly tokens: readonly string[];
  readonly suggestion: string | undefined;
}

/** Exports of `check-theme.js`, published with the scripts of the elements. */
interface Checker {
  readonly checkTheme: (tokens: Readonly<Record<string, string>>) => {
    readonly measures: readonly Pair[];
    readonly failures: readonly Pair[];
  };
}

const sheets = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** Measures the contrast of the chosen colours, with the module published with the elements. */
export async function measureTheme({ theme, tokens }: Settings, folder: string): Promise<MeasuredLook> {
  const { checkTheme } = (await import(`${folder}check-theme.js`)) as Checker;
  const { measures, failures } = checkTheme({ ...(theme && (await themeOf(theme, folder))), ...tokens });
  return {
    count: measures.length,
    closest: COLORS.flatMap(([name]) => {
      const [first] = measures
        .filter(({ tokens: [token] }) => token === name)
        .sort((pair, other) => pair.ratio / pair.needed - other.ratio / other.needed);
      return first ? [describeContrast(first)] : [];
    }),
    failures: failures.map(pair => ({
      ...describeContrast(pair),
      scheme: pair.scheme,
      token: pair.tokens[0],
      better: pair.suggestion,
    })),
  };
}

function describeContrast({ use, scheme, ratio, needed, passes }: Pair): Contrast {
  return {
    use: `${use}, ${scheme === 'dark' ? 'en sombre' : 'en clair'}`,
    ratio: decimal(ratio),
    needed: decimal(needed),
    passes,
  };
}

/** Formats a contrast ratio, rounded down: 4.49 is not 4.5. */
function decimal(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('fr');
}

/** Properties of a theme of the elements, cached. A failed request is retried. */
function themeOf(name: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const cachedSheet = sheets.get(name);
  if (cachedSheet) return cachedSheet;
  const coming = readTheme(`${folder}themes/${name}.css`);
  sheets.set(name, coming);
  coming.catch(() => sheets.delete(name));
  return coming;
}

async function readTheme(address: string): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const css = await answer.text();
  return Object.fromEntries(
    [...css.matchAll(/(--ow-[\w-]+):([^;]+);/g)].map(([, key = '', value = '']) => [key, value.trim()]),
  );
}
