// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Key of the town in `localStorage`. Nothing is written before the visitor asks for it. */
const KEY = 'orientation-portal/town';

/** Town saved on this device; undefined when there is none, or when the browser refuses storage. */
export function keptTown(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Saves a town on this device, or forgets the saved one. @returns whether the browser accepted. */
export function keepTown(town: string | undefined): boolean {
  try {
    if (town === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, town);
    return true;
  } catch {
    return false;
  }
}
