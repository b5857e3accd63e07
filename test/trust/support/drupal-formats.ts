// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Page } from 'playwright-core';

/**
 * Tags and attributes that « HTML de base » keeps, as shipped by Drupal 11 (filter.format.basic_html, `allowed_html`).
 */
const BASIC =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** Applies the text format « HTML complet » to a text: it only closes open tags. No Drupal runs. */
export function fullHtml(page: Page, text: string): Promise<string> {
  return page.evaluate(text => new DOMParser().parseFromString(`<body>${text}`, 'text/html').body.innerHTML, text);
}

/** Applies the text format « HTML de base » to a text: other tags are removed, their content stays. No Drupal runs. */
export function basicHtml(page: Page, text: string): Promise<string> {
  return page.evaluate(
    ({ text, allowed }) => {
      const allowedTags = new Map(
        [...allowed.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, tag, names]) => [tag, names?.trim().split(' ')]),
      );
      const { body } = new DOMParser().parseFromString(`<body>${text}`, 'text/html');
      for (const element of body.querySelectorAll('*')) {
        const names = allowedTags.get(element.localName);
        if (!names) element.replaceWith(...element.childNodes);
        else for (const name of element.getAttributeNames()) if (!names.includes(name)) element.removeAttribute(name);
      }
      return body.innerHTML;
    },
    { text, allowed: BASIC },
  );
}
