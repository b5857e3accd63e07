// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ComplexAttributeConverter } from 'lit';

/**
 * Reads a boolean attribute as HTML does: its presence counts. `"false"` is false all the same, for pages that wrote
 * `funded="false"` when the value counted.
 */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: value => value !== null && value !== 'false',
  toAttribute: value => (value ? '' : null),
};
