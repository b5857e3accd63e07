// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Values of a facet as codes, one per session; null values are unknown: never counted, never matched. */
export interface FacetColumn {
  readonly values: readonly (string | null)[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Text of a value of a facet; null when it is unknown. */
export function facetValue(value: unknown): string | null {
  if (typeof value === 'string') return value || null;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** Assigns a code to each distinct value, from 0 in order of appearance. */
export class Dictionary {
  readonly values: (string | null)[] = [];
  readonly #codes = new Map<string | null, number>();

  /** Returns the code of a value, and adds new values. */
  code(value: string | null): number {
    let code = this.#codes.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.#codes.set(value, code);
    }
    return code;
  }
}

/** An array of `length` codes below `count`, in the narrowest type. */
export function codesFor(count: number, length: number): Uint8Array | Uint16Array | Uint32Array {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
