// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Facets of a training. */
export const TRAINING_FACETS = ['level', 'domain', 'transition', 'rome'] as const;
/** Facets of a session. */
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
  'boarding',
  'vacancy',
  'department',
  'bassin',
  'spel',
  'provider',
  'start',
] as const;

export type TrainingFacet = (typeof TRAINING_FACETS)[number];
export type SessionFacet = (typeof SESSION_FACETS)[number];
/**
 * Names of facets and filters. The values of `start` are months ("2027-02"), those of `department` codes, of `bassin`
 * and `spel` ids of territories, of `provider` ids, of `price` "free", "paid" and "unknown". `cpf`, `evening` (or
 * weekend) and `partTime` have only the value "true": a feed declares which sessions the CPF pays or are in the
 * evening, never which are not. `boarding` is that of the place. `vacancy` is "true" when the places were at least as
 * many as the first wishes, and "false" when they were fewer.
 */
export type FacetName = TrainingFacet | SessionFacet;

/** The facets that a visitor chooses values of, in the order of the filters. */
export const FILTER_FACETS = [
  'route',
  'level',
  'mode',
  'entry',
  'funded',
  'cpf',
  'price',
  'evening',
  'partTime',
  'accessible',
  'boarding',
  'vacancy',
  'department',
  'bassin',
  'spel',
  'domain',
  'transition',
] as const satisfies readonly FacetName[];
