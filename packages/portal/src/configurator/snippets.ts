// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FigurePicture } from '@orientation-widgets/elements/figure-picture.js';
import { plainText, webAddress } from './safe-values.js';
import { safeSettings, type Settings } from './settings.js';

/** File of the elements, as listed in their manifest. */
export interface ScriptFile {
  readonly file: string;
  /** Name of its chunk. */
  readonly name?: string;
  /** Tags of the elements of which it is the entry file. */
  readonly elements?: readonly string[];
  /** Size once compressed by brotli, in bytes. */
  readonly brotli: number;
  readonly integrity: string;
}

/** Location of the scripts. */
export interface Scripts {
  /** Absolute address of their folder, with a trailing slash. */
  readonly folder: string;
  readonly files: readonly ScriptFile[];
}

/** Forms of the code that puts an element on a page. */
export const FORMS = [
  ['tag', 'Balise'],
  ['frame', 'Cadre'],
  ['wordpress', 'WordPress'],
  ['drupal', 'Drupal'],
  ['react', 'React'],
  ['vue', 'Vue'],
  ['angular', 'Angular'],
  ['svelte', 'Svelte'],
  ['picture', 'Image'],
  ['css', 'Style'],
  ['portal', 'portal.json'],
] as const;

export type Form = (typeof FORMS)[number][0];

const ENTRY = 'orientation-widgets.js';

/** Properties of the picture of a figure that its code contains. */
export type PictureTexts = Pick<FigurePicture, 'name' | 'width' | 'height' | 'alternative' | 'source'>;

/**
 * Code to paste, in one form. Dangerous settings are left out, and the rest is escaped for the language of the form.
 *
 * @param picture - picture of the figure, for the form that shows one.
 */
export function snippet(form: Form, nextSettings: Settings, scripts: Scripts, picture?: PictureTexts): string {
  const settings = safeSettings(nextSettings);
  switch (form) {
    case 'tag':
      return lines(settings, scripts, escape);
    case 'frame':
      return frame(settings, scripts);
    case 'wordpress':
      return `<!-- wp:html -->\n${lines(settings, scripts, escapeShortcodes)}\n<!-- /wp:html -->`;
    case 'drupal':
      return `<!-- Format de texte « HTML complet » -->\n${lines(settings, scripts, escapeShortcodes)}`;
    case 'react':
      return component(
        "import '@orientation-widgets/elements/define/TAG.js';\nimport type {} from '@orientation-widgets/elements/frameworks/react';\n\nexport function Orientation() {\n  return (\nBODY\n  );\n}",
        settings,
        4,
      );
    case 'vue':
      return component(
        "<!-- vite.config.js : vue({ template: { compilerOptions: { isCustomElement: tag => tag.includes('-') } } }) -->\n<script setup>\nimport '@orientation-widgets/elements/define/TAG.js';\n</script>\n\n<template>\nBODY\n</template>",
        settings,
        2,
      );
    case 'angular':
      return component(
        "import { Component } from '@angular/core';\nimport '@orientation-widgets/elements/define/TAG.js';\nimport { orientationElements } from '@orientation-widgets/elements/frameworks/angular';\n\n@Component({\n  selector: 'app-orientation',\n  imports: [orientationElements],\n  template: `\nBODY\n  `,\n})\nexport class Orientation {}",
        settings,
        4,
        escapeAngular,
      );
    case 'svelte':
      return component(
        "<script>\n  import '@orientation-widgets/elements/define/TAG.js';\n</script>\n\nBODY",
        settings,
        0,
      );
    case 'picture':
      return picture ? pictureFigure(picture, settings) : '';
    case 'css':
      return themeRule(settings) || '/* Aspect d’origine : rien à écrire. */';
    case 'portal':
      return portalJson(settings);
  }
}

/** Import map when there is one, script, then tag. */
function lines(settings: Settings, scripts: Scripts, write: Escape): string {
  const script = `${scriptTag(scripts)}\n\n${tag(settings, write)}`;
  return settings.hasMap ? `<script type="importmap">${importMapText(scripts)}</script>\n${script}` : script;
}

function scriptTag({ folder, files }: Scripts): string {
  const integrity = files.find(({ file }) => file === ENTRY)?.integrity ?? '';
  return `<script type="module" src="${escape(folder + ENTRY)}" integrity="${integrity}" crossorigin></script>`;
}

/** Text of the import map, whose digest a policy names. No tag can end its script early. */
export function importMapText({ folder, files }: Scripts): string {
  const integrity = Object.fromEntries(
    files.filter(({ file }) => file.endsWith('.js')).map(({ file, integrity: digest }) => [folder + file, digest]),
  );
  return JSON.stringify({ integrity }).replaceAll('<', '\\u003c');
}

/** Names and values of the attributes of the tag, its feed last. */
function attributesOf({ tag: name, attributes, feed }: Settings): readonly (readonly [string, string])[] {
  const address = webAddress(feed);
  const feedAttribute = [name === 'orientation-feed' ? 'src' : 'feed', address ?? ''] as const;
  return [...Object.entries(attributes), ...(address === undefined ? [] : [feedAttribute])];
}

function tag(settings: Settings, write: Escape): string {
  const { fallback, tag: name } = settings;
  const attributes = attributesOf(settings).map(([key, value]) => (value === '' ? key : `${key}="${write(value)}"`));
  const text = write(fallback.text);
  const content = fallback.href ? `<a href="${write(fallback.href)}">${text}</a>` : text;
  return `<${[name, ...attributes].join(' ')}>\n  ${content}\n</${name}>`;
}

function component(template: string, settings: Settings, indent: number, write = escapeTemplate): string {
  const body = tag(settings, write)
    .split('\n')
    .map(line => ' '.repeat(indent) + line)
    .join('\n');
  return template.replace('TAG', settings.tag).replace('BODY', () => body);
}

function frame({ tag: element, attributes, feed, fallback: { text } }: Settings, { folder }: Scripts): string {
  const params = new URLSearchParams({ element, ...attributes, ...(webAddress(feed) && { feed }) });
  return `<iframe src="${escape(`${folder}frame.html?${params}`)}"
  title="${escape(text)}" width="100%" height="700" loading="lazy" allow="geolocation"
  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads allow-top-navigation-by-user-activation"></iframe>

<!-- Dans un script de votre site, pour que la hauteur suive le contenu : -->
<!--
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== '${new URL(folder).origin}' || data?.type !== 'orientation-widgets:height') return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
});
-->`;
}

/** Name of the file of a picture, safe as a relative path: the ids of a feed may contain an address. */
export function pictureName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

/** Picture with its alternative, and a link to the table of its values. */
function pictureFigure({ name, width, height, alternative, source }: PictureTexts, { fallback }: Settings): string {
  const link = fallback.href
    ? ` <a href="${escape(fallback.href)}">${escape(fallback.text || 'Le tableau de ces chiffres')}</a>`
    : '';
  return `<figure>
  <img src="${escape(pictureName(name))}.svg" width="${width}" height="${height}" loading="lazy"
    alt="${escape(plainText(alternative))}">
  <figcaption>${escape(plainText(source))}${link}</figcaption>
</figure>`;
}

function themeRule({ tag: element, theme, tokens }: Settings): string {
  const rules = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};\n`);
  const from = theme ? `/* Après le fichier themes/${theme}.css des éléments. */\n` : '';
  return rules.length ? `${from}${element} {\n${rules.join('')}}` : from.trimEnd();
}

function portalJson({ theme, tokens, feed }: Settings): string {
  const { '--ow-color-scheme': scheme, ...otherTokens } = tokens;
  const themeSettings = {
    ...(theme && { from: theme }),
    ...(Object.keys(otherTokens).length && { tokens: otherTokens }),
    ...(scheme && { scheme }),
  };
  return JSON.stringify(
    { feeds: [{ href: webAddress(feed) ?? '' }], ...(Object.keys(themeSettings).length && { theme: themeSettings }) },
    null,
    2,
  );
}

/**
 * Content-Security-Policy of a page that holds only the pasted code.
 *
 * @param mapDigest - `sha256-…` of the import map; undefined without one.
 */
export function policy(form: Form, settings: Settings, { folder }: Scripts, mapDigest: string | undefined): string {
  const { tiles } = safeSettings(settings).attributes;
  const host = new URL(folder).origin;
  if (form === 'frame') return `frame-src ${host}`;
  if (form === 'picture') return "img-src 'self'";
  const map = mapDigest === undefined ? '' : ` '${mapDigest}'`;
  const images = tiles && webAddress(tiles) ? `; img-src 'self' ${new URL(tiles).origin}` : '';
  return `default-src 'self'; script-src 'self' ${host}${map}; connect-src ${["'self'", ...dataHosts(settings)].join(' ')}${images}`;
}

/** Distinct hosts that the element requests data from. */
export function dataHosts(settings: Settings): readonly string[] {
  const { feed, attributes } = safeSettings(settings);
  const addresses = [feed, attributes['search-url'] ?? ''].flatMap(address => webAddress(address) ?? []);
  return [...new Set(addresses.map(address => new URL(address).origin))];
}

/** Escapes a text for a language. */
type Escape = (text: string) => string;

const escape: Escape = text => entities(text, /[&<>"]/g);

/** Page editors read text between brackets as a shortcode, in attributes too. */
const escapeShortcodes: Escape = text => entities(text, /[&<>"[\]]/g);

/** In a component, a brace begins an expression, a backquote ends the template, and `@` begins an Angular block. */
const escapeTemplate: Escape = text => entities(text, /[&<>"`{}$\\@]/g);

/** Angular decodes entities before it looks for expressions: an invisible character keeps two braces apart. */
const escapeAngular: Escape = text => escapeTemplate(text.replace(/\{(?=\{)/g, '{\u2060'));

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function entities(text: string, characters: RegExp): string {
  return text.replace(characters, character => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}
