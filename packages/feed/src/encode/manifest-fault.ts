// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { WHOLE } from '../contract/figure-contract.js';
import { validateShape, type Fault } from '../validation/validate-shape.js';

/** What is wrong with the head of a manifest that `readFeed` refuses; undefined when it is only of another version. */
export function manifestFault(manifest: unknown): Fault | undefined {
  return validateShape(WHOLE.manifest, manifest).fault;
}
