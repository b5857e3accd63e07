// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Reads the `--ow-*` properties of a theme published with the elements, by name. */
export async function readTheme(name: string): Promise<Record<string, string>> {
  const css = await readFile(
    fileURLToPath(import.meta.resolve(`@orientation-widgets/elements/themes/${name}.css`)),
    'utf8',
  );
  return Object.fromEntries(
    [...css.matchAll(/(--ow-[\w-]+):([^;]+);/g)].map(([, property = '', value = '']) => [property, value.trim()]),
  );
}
