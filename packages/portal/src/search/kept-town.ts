// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Where a device keeps the town of a visitor who asked for it. Nothing is written before. */
const KEY = 'orientation-portal/town';

/** The town that this device keeps; undefined when it keeps none, or when the browser refuses storage. */
export function keptTown(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a town on this device, or forgets it. @returns whether the browser accepted. */
export function keepTown(town: string | undefined): boolean {
  try {
    if (town === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, town);
    return true;
  } catch {
    return false;
  }
}
