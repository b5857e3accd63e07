// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { conform } from '../validation/validate-shape.js';
import type { Shard } from '../contract/model.js';

/** The shards that a file lists; none when one of them is bad, since their number tells where a record is. */
export function readShards(json: unknown): readonly Shard[] {
  const { value } = conform([{ href: '', count: 'i0', bytes: 'i0', sha256: '/^[0-9a-f]{12,64}$' }], json);
  return (value ?? []) as readonly Shard[];
}
