// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Settings } from './settings.js';

/** A pair of colours that cannot be told apart. */
export interface Failure {
  /** In French: what it is for, the contrast and the one that is needed. */
  readonly text: string;
  /** The property to change, and the nearest colour with which the pair passes; undefined when none was found. */
  readonly token: string | undefined;
  readonly better: string | undefined;
}

/** What was measured of a look. */
export interface Measured {
  /** Pairs measured, in light and in dark. */
  readonly count: number;
  readonly failures: readonly Failure[];
}

/** What `check-theme.js`, beside the scripts of the elements, gives. */
interface Checker {
  checkTheme(tokens: Readonly<Record<string, string>>): {
    readonly measures: readonly unknown[];
    readonly failures: readonly {
      readonly use: string;
      readonly scheme: 'light' | 'dark';
      readonly ratio: number;
      readonly needed: number;
      readonly tokens: readonly string[];
      readonly suggestion: string | undefined;
    }[];
  };
}

const sheets = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** Measures the contrast of a look, by the module that comes with the elements. */
export async function measureTheme({ theme, tokens }: Settings, folder: string): Promise<Measured> {
  const { checkTheme } = (await import(`${folder}check-theme.js`)) as Checker;
  const { measures, failures } = checkTheme({ ...(theme && (await themeOf(theme, folder))), ...tokens });
  return {
    count: measures.length,
    failures: failures.map(({ use, scheme, ratio, needed, tokens: own, suggestion }) => ({
      text: `${use}, ${scheme === 'dark' ? 'en sombre' : 'en clair'} : ${decimal(ratio)} pour ${decimal(needed)}.`,
      token: own.find(name => Object.hasOwn(tokens, name)) ?? own[0],
      better: suggestion,
    })),
  };
}

/** Rounded down: 4.49 is not 4.5. */
function decimal(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('fr');
}

/** The properties of a theme of the elements. */
function themeOf(name: string, folder: string): Promise<Readonly<Record<string, string>>> {
  let known = sheets.get(name);
  if (!known) {
    known = fetch(`${folder}themes/${name}.css`)
      .then(answer => answer.text())
      .then(css =>
        Object.fromEntries(
          [...css.matchAll(/(--ow-[\w-]+):([^;]+);/g)].map(([, key = '', value = '']) => [key, value.trim()]),
        ),
      );
    sheets.set(name, known);
  }
  return known;
}
