// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingSearch } from '../trainings/training-search.js';

/** About a hundred metres: people of one street share an answer, and no exact address is sent. */
const DECIMALS = 3;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** The parameters of `/v1/search` that ask for a search, in the order of their names: the same question has the same address. */
export function searchParameters(search: TrainingSearch): URLSearchParams {
  const { text, filters = {}, near, sort, facets = [], limit, offset, today } = search;
  const parameters = new URLSearchParams();
  const add = (fields: object, of = (name: string): string => name): void => {
    for (const [name, values] of Object.entries(fields))
      for (const value of [values ?? []].flat()) parameters.append(of(name), String(value));
  };
  const { start, ...otherFilters } = filters;
  const isRange = start && !Array.isArray(start);
  add({ q: text, sort, limit, offset, today, facets });
  add(near ? { lat: rounded(near.lat), lon: rounded(near.lon), radius: Math.ceil(near.radiusKm) } : {});
  add(isRange ? start : {});
  add({ ...otherFilters, start: isRange ? [] : start }, name => `filter[${name}]`);
  parameters.sort();
  return parameters;
}
