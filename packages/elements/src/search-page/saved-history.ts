// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Whether the page was reloaded, or returned to, while an element had something open. */
export const hadSteps = Boolean(
  ((globalThis as Partial<typeof globalThis>).history?.state as Record<string, unknown> | null)?.[
    'orientation-widgets'
  ],
);
