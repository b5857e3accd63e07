// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { Dictionary, facetValue } from './facet-names.js';
import type { TrainingFacet } from './facet-names.js';

/** Codes of each training for one facet; a training may have several. */
export interface TrainingFacetColumn {
  readonly values: readonly (string | null)[];
  readonly codes: readonly (readonly number[])[];
}

export interface TrainingTable {
  /** Codes of a facet for each training, made when first asked for. */
  facet(name: TrainingFacet): TrainingFacetColumn;
}

export function createTrainingTable(trainings: Iterable<Training>): TrainingTable {
  const list = [...trainings];
  const column = (read: (training: Training) => readonly unknown[]): TrainingFacetColumn => {
    const dictionary = new Dictionary();
    const codes = list.map(training => {
      const own: number[] = [];
      for (const value of read(training)) {
        const text = facetValue(value);
        const code = text === null ? -1 : dictionary.code(text);
        if (code >= 0 && !own.includes(code)) own.push(code);
      }
      return own;
    });
    return { values: dictionary.values, codes };
  };
  const make = (name: TrainingFacet): TrainingFacetColumn => {
    switch (name) {
      case 'level':
        return column(training => [training.level]);
      case 'domain':
        return column(training => training.domains);
      case 'transition':
        return column(training => training.transitions ?? []);
      case 'rome':
        return column(training => training.rome);
    }
  };
  const made = new Map<TrainingFacet, TrainingFacetColumn>();
  return {
    facet: name => {
      let facet = made.get(name);
      if (!facet) made.set(name, (facet = make(name)));
      return facet;
    },
  };
}
