// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Lit keeps ways round for browsers without style sheets to adopt, or that a polyfill completes. None of these can run the
// scripts nor the styles of the elements (README.md, “Browsers”): a page does not download them.
const ways = [
  ['css-tag.js', /\be=t\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
  ['reactive-element.js', /,p=a\.reactiveElementPolyfillSupport/, ',p=void 0'],
  ['lit-html.js', /B=t\.litHtmlPolyfillSupport/, 'B=void 0'],
  ['lit-element.js', /const o=s\.litElementPolyfillSupport/, 'const o=void 0'],
];

export function supportedBrowsers() {
  return {
    name: 'supported-browsers',
    transform(code, id) {
      const found = ways.find(([file]) => id.includes('/node_modules/') && id.endsWith(`/${file}`));
      if (!found) return null;
      const [file, wayRound, instead] = found;
      if (!wayRound.test(code)) this.error(`${file} of Lit is not as scripts/build/supported-browsers.mjs knows it`);
      return { code: code.replace(wayRound, instead), map: null };
    },
  };
}
