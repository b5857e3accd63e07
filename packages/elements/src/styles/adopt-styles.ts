// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { adoptStyles } from 'lit';
import type { CSSResultOrNative, LitElement } from 'lit';

const adoptedSheets = new WeakMap<LitElement, Set<CSSResultOrNative>>();

/** Adds the styles of a later view to an element, each once. */
export function adoptElementStyles(element: LitElement, styles: readonly CSSResultOrNative[]): void {
  const all = adoptedSheets.get(element) ?? new Set((element.constructor as typeof LitElement).elementStyles);
  const { size } = all;
  for (const style of styles) all.add(style);
  adoptedSheets.set(element, all);
  // Adopting the same sheets again would compute every style again.
  if (styles.length && all.size === size) return;
  if (element.ownerDocument === document) adoptStyles(element.renderRoot as ShadowRoot, [...all]);
  else
    import('./adopt-foreign-styles.lazy.js').then(
      ({ adoptForeignStyles }) => adoptForeignStyles(element, all),
      // The next call tries again.
      () => undefined,
    );
}
