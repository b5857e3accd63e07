// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { css, render } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';

const sheetStyles = css`
  @page {
    size: A5;
    margin: 12mm;
  }
  body {
    margin: 0;
    font: 11pt/1.4 system-ui, sans-serif;
    color: #000;
  }
  h1 {
    margin: 0;
    font-size: 12pt;
    font-weight: 400;
  }
  h2 {
    margin: 0 0 4mm;
    font-size: 16pt;
    line-height: 1.2;
  }
  h3 {
    margin: 4mm 0 1mm;
    font-size: 11pt;
  }
  p,
  ul,
  dl {
    margin: 0 0 1.5mm;
  }
  .phone {
    font-size: 16pt;
    font-weight: 700;
  }
  .blank {
    min-height: 14mm;
    border-block-end: 0.3mm solid #000;
  }
  .source {
    margin-block-start: 4mm;
    font-size: 8pt;
  }
`;

let frame: HTMLIFrameElement | undefined;

/**
 * Prints one A5 sheet without the page around, from a frame without an address, which any policy of the page allows.
 * @param language - language of the text.
 * @param elementStyles - additional styles of this sheet, such as another paper size.
 */
export function printSheet(sheet: TemplateResult, language: string, elementStyles?: CSSResult): void {
  frame?.remove();
  const page = Object.assign(document.createElement('iframe'), { width: '0', height: '0', tabIndex: -1 });
  page.setAttribute('aria-hidden', 'true');
  page.addEventListener('load', () => fill(page, sheet, language, elementStyles), { once: true });
  frame = page;
  document.body.append(page);
}

function fill(iframe: HTMLIFrameElement, sheet: TemplateResult, language: string, elementStyles?: CSSResult): void {
  const view = iframe.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const { document: page } = view;
  // A style sheet made for one document is refused by any other.
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheetStyles.cssText + (elementStyles?.cssText ?? ''));
  page.adoptedStyleSheets = [styles];
  page.documentElement.lang = language;
  render(sheet, page.body);
  view.addEventListener('afterprint', () => iframe.remove());
  view.focus();
  view.print();
}
