// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { paramsOf, withParams } from './url-place.js';
import type { UrlPlace } from './url-place.js';
import type { StepAddress } from './history-steps.js';

/** Limits of the ids in an address, which anyone may write. */
const MAX_IDS = 3;
const ID = /^[\w.:-]{1,80}$/;

/**
 * Visible step in the address of the page: `formation-training=cfd-1`, `formation-compare=cfd-1&formation-compare=cfd-2`.
 * @param kinds - kinds that an address may contain, each the name of its parameter.
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
