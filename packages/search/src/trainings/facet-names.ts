// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Facets that a training itself decides. */
export const TRAINING_FACETS = ['level', 'domain', 'transition', 'rome'] as const;
/** Facets that each session decides. */
export const SESSION_FACETS = [
  'route',
  'mode',
  'entry',
  'recruitment',
  'funded',
  'cpf',
  'price',
  'evening',
  'partTime',
  'accessible',
  'department',
  'bassin',
  'provider',
  'start',
] as const;

export type TrainingFacet = (typeof TRAINING_FACETS)[number];
export type SessionFacet = (typeof SESSION_FACETS)[number];
/**
 * Names of facets and filters: `start` counts by month ("2027-02"), `department` by code, `bassin` by territory id, `price`
 * by `free`, `paid` and `unknown`. `cpf`, `evening` (or weekend) and `partTime` are only ever "true": a feed says what the CPF
 * pays or what is given in the evening, never what is not.
 */
export type FacetName = TrainingFacet | SessionFacet;

/** Dictionary-coded values of a facet; a null value is unknown: never counted, never matched. */
export interface FacetColumn {
  readonly values: readonly (string | null)[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Text of a facet's value, null when unknown. */
export function facetValue(value: unknown): string | null {
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** Collects values into codes, each value once. */
export class Dictionary {
  readonly values: (string | null)[] = [];
  readonly #codes = new Map<string | null, number>();

  code(value: string | null): number {
    let code = this.#codes.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.#codes.set(value, code);
    }
    return code;
  }
}

/** Typed array for codes below `count`. */
export function codesFor(count: number, length: number): Uint8Array | Uint16Array | Uint32Array {
  if (count <= 0x100) return new Uint8Array(length);
  return count <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
