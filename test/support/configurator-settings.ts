// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Arbitrary settings of the configurator, as an attacker may write them, and the grammar of each form of pasted code.
import fc from 'fast-check';
import type { Settings } from '../../packages/portal/src/configurator/settings.js';
import type { Form, PictureTexts, Scripts } from '../../packages/portal/src/configurator/snippets.js';

export const SCRIPTS: Scripts = {
  folder: 'https://widgets.exemple.fr/0.1.0/',
  files: [
    { file: 'orientation-widgets.js', brotli: 100, integrity: 'sha384-entree' },
    { file: 'chunks/a.js', brotli: 100, integrity: 'sha384-a' },
  ],
};

/** Attributes of the elements in the settings. */
export const NAMES: Readonly<Record<string, readonly string[]>> = {
  'job-card': ['job', 'variant', 'json-ld', 'job-href'],
  'training-finder': ['near', 'query', 'search-url', 'tiles', 'tiles-attribution'],
  'orientation-feed': [],
};

/** Text that ends or starts a construct in one of the languages of the forms. */
const PIECES = [
  ...['"', "'", '`', '\\', '\\u0060', '${', '{', '}', '{{', '}}', '{id}', '@if', '[', ']', '[gallery]', '$&', '#', ';', '&', '&#96;'],
  ...['<', '>', '</script>', '</template>', '</job-card>', '<!--', '-->', '<!-- /wp:html -->', '/*', '*/', '//', '<img src=x onerror=alert(1)>'],
  ...['\n', '\r\n', '\t', '\0', '\u0085', '\u2028', '\u202e', '\ufeff', '\ufffe', '\ud800', 'é', 'BODY', 'TAG', 'alert(1)', 'url(https://a.example)'],
]; // prettier-ignore

/** Invalid addresses, and addresses that lead to an unexpected place. */
const ADDRESSES = [
  ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript://x/%0aalert(1)'],
  ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://a.example/1', 'file:///etc/passwd', 'about:blank', 'x'],
  ...['', '/', '//', '///', '//evil.example/x', 'https://', 'http:x', 'https://a;script-src', 'https://known.example@evil.example/', '{id}', '\u202e//evil.example'],
  ...['https://flux.exemple.fr/feed.json', 'https://tuiles.exemple.fr/{z}/{x}/{y}.png', '/metiers/{id}', 'feed/feed.json'],
]; // prettier-ignore

const THEMES = [
  '',
  'industry-campus',
  'neutral-dark',
  '../../demo',
  'x*/ body{color:red} /*',
  '__proto__',
  'constructor',
];

const TOKEN_NAMES = [
  ...['--ow-accent', '--ow-ink', '--ow-font', '--ow-radius-large', '--ow-color-scheme', '--ow-x', 'color', '__proto__', 'constructor'],
  '--ow-x:red}body{background:url(https://evil.example/)}a{--ow-y',
]; // prettier-ignore

const TOKEN_VALUES = [
  ...['#8a2c5e', 'light-dark(#123456, #abcdef)', 'Georgia, serif', "'Marianne', sans-serif", '0.25em', 'light dark', 'inherit'],
  ...["'", 'red;}', 'url(https://evil.example/)', 'red!important', '\\72 ed', 'var(--x)', '#fff', '1em\n', ''],
]; // prettier-ignore

const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 6 })
    .map(all => all.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const address = fc.oneof(fc.constantFrom(...ADDRESSES), fc.webUrl(), text);

/** Settings before any validation. */
export const anySettings: fc.Arbitrary<Settings> = fc.constantFrom(...Object.keys(NAMES)).chain(tag => {
  const names = [...(NAMES[tag] ?? []), 'feed', 'onclick', 'style', '__proto__', 'x"y'];
  return fc.record({
    tag: fc.constant(tag),
    attributes: fc.dictionary(fc.constantFrom(...names), fc.oneof(text, address)),
    feed: address,
    theme: fc.oneof(fc.constantFrom(...THEMES), text),
    tokens: fc.dictionary(
      fc.oneof(fc.constantFrom(...TOKEN_NAMES), text),
      fc.oneof(fc.constantFrom(...TOKEN_VALUES), text),
    ),
    fallback: fc.record({ text, href: address }),
    hasMap: fc.boolean(),
  });
});

/** Texts of a picture of a feed, which an attacker may also control. */
export const anyPicture: fc.Arbitrary<PictureTexts> = fc.record({
  name: fc.oneof(text, address),
  width: fc.nat(2000),
  height: fc.nat(2000),
  alternative: text,
  source: text,
});

/** Patterns of a value between double quotes, and of a text between tags, as written in the code. */
const VALUE = String.raw`[^"<>\x00-\x1f\x7f]*`;
const TEXT = String.raw`[^<>\x00-\x1f\x7f]*`;
const LINK = String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?://${VALUE}|(?![^/?#"]*:)${VALUE})`;
const TAG = String.raw`<([a-z]+(?:-[a-z]+)+)(?: (?!on)[a-z]+(?:-[a-z]+)*(?:="${VALUE}")?)*>\s+(?:<a href="${LINK}">${TEXT}</a>|${TEXT})\s+</\1>`;
const LINES = String.raw`(?:<script type="importmap">[^<]*</script>\n)?<script type="module" src="https://widgets\.exemple\.fr/${VALUE}" integrity="sha384-entree" crossorigin></script>\n\n${TAG}`;
const IMPORT = String.raw`import '@orientation-widgets/elements/define/[a-z-]+\.js';`;

/** Whole grammar of each form. In components, no character starts an expression, a block or an escape. */
const GRAMMARS: Readonly<Record<Form, string>> = {
  tag: LINES,
  frame: String.raw`<iframe src="https://widgets\.exemple\.fr/0\.1\.0/frame\.html\?${VALUE}"\n  title="${VALUE}" width="100%" height="700" loading="lazy" allow="geolocation"\n  sandbox="[a-z -]*"></iframe>\n\n<!-- [^<>]* -->\n<!--\n(?:(?!-->)[^<])*\n-->`,
  wordpress: String.raw`<!-- wp:html -->\n(?!(?:.|\n)*[[\]])${LINES}\n<!-- /wp:html -->`,
  drupal: String.raw`<!-- [^<>]* -->\n(?!(?:.|\n)*[[\]])${LINES}`,
  react: String.raw`${IMPORT}\nimport type \{\} from '@orientation-widgets/elements/frameworks/react';\n\nexport function Orientation\(\) \{\n  return \(\n {4}${TAG}\n  \);\n\}`,
  vue: String.raw`<!-- [^<]* -->\n<script setup>\n${IMPORT}\n</script>\n\n<template>\n  ${TAG}\n</template>`,
  angular: String.raw`import \{ Component \} from '@angular/core';\n${IMPORT}\nimport \{ orientationElements \} from '@orientation-widgets/elements/frameworks/angular';\n\n@Component\(\{\n  selector: 'app-orientation',\n  imports: \[orientationElements\],\n  template: ${'`'}\n {4}${TAG}\n  ${'`'},\n\}\)\nexport class Orientation \{\}`,
  svelte: String.raw`<script>\n  ${IMPORT}\n</script>\n\n${TAG}`,
  picture: String.raw`<figure>\n  <img src="[\p{L}\p{N}_-]*\.svg" width="\d+" height="\d+" loading="lazy"\n    alt="${VALUE}">\n  <figcaption>${TEXT}(?: <a href="${LINK}">${TEXT}</a>)?</figcaption>\n</figure>`,
  css: String.raw`(?:/\* [^*]* \*/\n?)?(?:[a-z-]+ \{\n(?:  --ow-[a-z-]+: [\w#,.' ()-]+;\n)+\})?`,
  portal: String.raw`\{[^<>]*\}`,
};
const COMPONENT: ReadonlySet<Form> = new Set(['react', 'vue', 'angular', 'svelte']);

/** Whether pasted code has exactly the shape of its form. */
export function hasShape(form: Form, code: string): boolean {
  if (!new RegExp(`^${GRAMMARS[form]}$`, 'u').test(code)) return false;
  const tag = new RegExp(TAG, 'u').exec(code)?.[0] ?? '';
  return !COMPONENT.has(form) || !/[{}`$\\@]/.test(tag);
}
