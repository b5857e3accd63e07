// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Settings } from './settings.js';

/** Two colours that were measured. */
export interface Contrast {
  /** In French: “Texte secondaire sur une fiche, en sombre”. */
  readonly use: string;
  /** The contrast and the one that is needed, as they are read. */
  readonly ratio: string;
  readonly needed: string;
  readonly passes: boolean;
}

/** A pair of colours that cannot be told apart. */
export interface ContrastFailure extends Contrast {
  readonly scheme: LookScheme;
  /** The property of the colour in front, and the nearest one with which the pair passes; undefined when it is not the webmaster's. */
  readonly token: string | undefined;
  readonly better: string | undefined;
}

export type LookScheme = 'light' | 'dark';

/** What was measured of a look. */
export interface MeasuredLook {
  /** Pairs measured, in light and in dark. */
  readonly count: number;
  /** Of each property that may be chosen, the pair that is nearest to failing. */
  readonly closest: readonly Contrast[];
  readonly failures: readonly ContrastFailure[];
}

/** Colours that a webmaster may choose, with those that the elements have in light. */
export const COLORS = [
  ['--ow-accent', 'Accent', '#0f5b66'],
  ['--ow-ground', 'Fond', '#f7f4ee'],
  ['--ow-ink', 'Texte', '#24211e'],
  ['--ow-ink-soft', 'Texte discret', '#5a544d'],
  ['--ow-edge', 'Bord des champs', '#857d73'],
] as const;

/** A colour in light and in dark. */
export function sidesOf(value: string): Readonly<Record<LookScheme, string>> {
  const [, light = value, dark = value] = /^light-dark\((.*), (.*)\)$/.exec(value) ?? [];
  return { light, dark };
}

/** A colour of each scheme as one value. */
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

/** What `check-theme.js`, beside the scripts of the elements, gives. */
interface Checker {
  readonly checkTheme: (tokens: Readonly<Record<string, string>>) => {
    readonly measures: readonly Pair[];
    readonly failures: readonly Pair[];
  };
}

const sheets = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** Measures the contrast of a look, by the module that comes with the elements. */
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

/** Rounded down: 4.49 is not 4.5. */
function decimal(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('fr');
}

/** The properties of a theme of the elements. A theme that did not come is asked for again. */
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
