// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** What a finder may have open, by the name it has in an address. A panel is in no address. */
export const OPENED = ['training', 'compare'] as const;
