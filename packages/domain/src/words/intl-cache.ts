// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { locale } from './current-language.js';

/** Makes a format once for each language it is asked in. */
export function intlCache<T>(make: (locale: string) => T): () => T {
  const made: Partial<Record<string, T>> = {};
  return () => (made[locale] ??= make(locale));
}
