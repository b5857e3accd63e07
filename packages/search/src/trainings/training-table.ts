// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';
import { Dictionary, facetValue } from './facet-column.js';
import type { TrainingFacet } from '../facets/facet-names.js';

/** The values of a facet as codes, several per training. */
export interface TrainingFacetColumn {
  readonly values: readonly (string | null)[];
  readonly codes: readonly (readonly number[])[];
}

/** The facets of the trainings. */
export interface TrainingTable {
  /** The values of a facet for each training; built on first use, then cached. */
  facet(name: TrainingFacet): TrainingFacetColumn;
}

export function createTrainingTable(trainings: Iterable<Training>): TrainingTable {
  const list = [...trainings];
  const column = (read: (training: Training) => readonly unknown[]): TrainingFacetColumn => {
    const dictionary = new Dictionary();
    const codes = list.map(training => {
      const ofTraining: number[] = [];
      for (const value of read(training)) {
        const text = facetValue(value);
        const code = text === null ? -1 : dictionary.code(text);
        if (code >= 0 && !ofTraining.includes(code)) ofTraining.push(code);
      }
      return ofTraining;
    });
    return { values: dictionary.values, codes };
  };
  const build = (name: TrainingFacet): TrainingFacetColumn => {
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
  const cache = new Map<TrainingFacet, TrainingFacetColumn>();
  return {
    facet: name => {
      let facet = cache.get(name);
      if (!facet) cache.set(name, (facet = build(name)));
      return facet;
    },
  };
}
