// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { locale } from './current-language.js';

/** Creates a format once per language. */
export function intlCache<T>(make: (locale: string) => T): () => T {
  const made: Partial<Record<string, T>> = {};
  return () => (made[locale] ??= make(locale));
}
