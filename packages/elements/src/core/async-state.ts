// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Where something that loads stands. `loading` has the last value, when there is one to show meanwhile; `retry` runs
 * again what failed.
 */
export type AsyncState<T, E = unknown> =
  | { readonly status: 'idle'; readonly value?: undefined }
  | { readonly status: 'loading'; readonly value?: T | undefined }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly value?: undefined; readonly error: E; readonly retry: () => void };
