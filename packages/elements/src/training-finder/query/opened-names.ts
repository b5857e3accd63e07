// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Overlays of a finder, by their names in an address. Panels are not in addresses. */
export const OPENED = ['training', 'compare'] as const;
