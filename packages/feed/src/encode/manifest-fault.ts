// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { WHOLE } from '../contract/figure-contract.js';
import { validateShape, type Fault } from '../validation/validate-shape.js';

/** First fault in the head of a manifest that `readFeed` refuses; undefined when only its version is unsupported. */
export function manifestFault(manifest: unknown): Fault | undefined {
  return validateShape(WHOLE.manifest, manifest).fault;
}
