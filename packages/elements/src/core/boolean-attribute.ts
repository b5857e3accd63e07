// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { ComplexAttributeConverter } from 'lit';

/**
 * Reads a boolean attribute as HTML does: its presence counts. As an exception, `"false"` is read as false, for pages that wrote
 * `funded="false"` when the value counted.
 */
export const booleanAttribute: ComplexAttributeConverter<boolean> = {
  fromAttribute: value => value !== null && value !== 'false',
  toAttribute: value => (value ? '' : null),
};
