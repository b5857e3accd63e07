// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from './url-place.js';
import type { UrlPlace } from './url-place.js';
import type { StepAddress } from './history-steps.js';

/** Ids of an address: anyone may write one. */
const MAX_IDS = 3;
const ID = /^[\w.:-]{1,80}$/;

/**
 * What is in sight, in the address of the page: `formation-training=cfd-1`, `formation-compare=cfd-1&formation-compare=cfd-2`.
 *
 * @param kinds - those that an address may hold, each the name of its parameter.
 */
export function stepAddress(place: UrlPlace, kinds: readonly string[]): StepAddress {
  return {
    read() {
      const params = paramsOf(new URL(location.href), place.inHash);
      for (const kind of kinds) {
        const ids = params.getAll(place.prefix + kind).filter(id => ID.test(id));
        if (ids.length) return [kind, ...ids.slice(0, MAX_IDS)];
      }
      return undefined;
    },
    write(step) {
      const [kind = '', ...ids] = step ?? [];
      const pairs = kinds.includes(kind) ? ids.map(id => [kind, id] as const) : [];
      return withParams(location.href, place, kinds, pairs);
    },
  };
}
