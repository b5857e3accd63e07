// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** State of an asynchronous value. `loading` keeps the last value, to show meanwhile; `retry` runs the failed task again. */
export type AsyncState<T, E = unknown> =
  | { readonly status: 'idle'; readonly value?: undefined }
  | { readonly status: 'loading'; readonly value?: T | undefined }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly value?: undefined; readonly error: E; readonly retry: () => void };
