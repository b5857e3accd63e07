// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { validateShape } from '../validation/validate-shape.js';
import type { Shard } from '../contract/model.js';

/** Shards listed in a file. Empty when one is invalid: with a wrong number of shards, no record could be found. */
export function readShards(json: unknown): readonly Shard[] {
  const { value } = validateShape([{ href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' }], json);
  return (value ?? []) as readonly Shard[];
}
