// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResultOrNative, LitElement } from 'lit';

/** Adds its styles to an element that another document adopted: a sheet made for one document is refused by any other. */
export function adoptForeignStyles(element: LitElement, styles: Iterable<CSSResultOrNative>): void {
  const { ownerDocument, renderRoot } = element;
  const view = ownerDocument.defaultView;
  // The element may have come back meanwhile; without a window, nothing is drawn.
  if (!view || ownerDocument === document) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...styles].map(style => ('cssText' in style ? style.cssText : '')).join('\n'));
  (renderRoot as ShadowRoot).adoptedStyleSheets = [sheet];
}
