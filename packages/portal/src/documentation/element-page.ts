// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital } from '@orientation-widgets/domain/words/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { described } from '../configurator/attributes.js';
import { snippet, type Scripts } from '../configurator/snippets.js';
import type { Settings } from '../configurator/settings.js';
import { Markup } from '../html/render.js';
import { htmlText } from '../html/xml-text.js';
import { scrollTable, sheet, type View } from '../layout/views.js';
import { elementFiles, kilobytes } from '../site/element-files.js';
import { controlsView, type RecordChoices } from './element-controls.js';
import type { DeclaredName, ElementDeclaration } from './element-manifest.js';
import type { DocumentationPage } from './frame.js';
import { renderSentence } from './markdown-page.js';
import type { PlaygroundData } from './playground-data.js';

/** Registry entry of an element. */
export interface RegisteredElement {
  readonly tag: string;
  readonly title?: string;
  readonly summary?: string;
  readonly use?: string;
  readonly readme: { readonly fr: string };
  readonly bytes?: {
    readonly first: number;
    readonly attributes?: Readonly<Record<string, string>>;
  };
}

/** Addresses of the site, of the scripts and of the feed that the pages use. */
export interface Surroundings {
  /** Folder of the site on its host, with its leading and trailing slashes: `/docs/`. */
  readonly base: string;
  /** Addresses of the scripts of the elements and of the example feed, on this host. */
  readonly elements: string;
  readonly feed: string;
  /** Address of the configurator, on this host. */
  readonly configurator: string;
  /** The same scripts and feed, as the code to paste names them. */
  readonly scripts: Scripts;
  readonly feedUrl: string;
  readonly choices: RecordChoices;
}

/** Element placed inside `orientation-feed`, which draws nothing itself. */
const INSIDE = { tag: 'job-card', attributes: { job: 'aide-soignant' } };

/** Path of the page of an element, relative to the folder of the site. */
export function elementPath(tag: string): string {
  return `elements/${tag}/`;
}

/** Page of an element: its purpose, the element with its controls, its events, its declarations, its size. */
export function elementPage(
  element: RegisteredElement,
  declaration: ElementDeclaration,
  surroundings: Surroundings,
): DocumentationPage {
  const { tag, title, use, readme, bytes } = element;
  const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [], cssStates = [] } = declaration;
  const isProvider = tag === 'orientation-feed';
  const settings: Settings = {
    tag,
    attributes: bytes?.attributes ?? {},
    feed: surroundings.feedUrl,
    theme: '',
    tokens: {},
    fallback: { text: capital(readme.fr), href: '' },
    hasMap: false,
  };
  const data: PlaygroundData = { settings, scripts: surroundings.scripts, events: events.map(({ name }) => name) };
  const settable = attributes.filter(({ name }) => name !== 'feed' && name !== 'src');
  const names = attributes.map(({ name }) => name);
  const fragment = new URLSearchParams({ element: tag, ...settings.attributes }).toString();
  const sections: readonly (readonly [id: string, title: string, body: View])[] = [
    ['essai', 'L’essayer', playgroundView(data, surroundings, settable, isProvider)],
    ['attributs', 'Ses attributs', attributesView(tag, attributes)],
    ['evenements', 'Ses événements', namesView('Ses événements', events, 'type')],
    ['emplacements', 'Ce qui se met dans la balise', namesView('Ce qui se met dans la balise', slots)],
    ['parties', 'Ses parties (::part)', namesView('Ses parties', cssParts)],
    ['proprietes', 'Ses propriétés CSS', namesView('Ses propriétés CSS', cssProperties, 'default')],
    ['etats', 'Ses états (:state)', namesView('Ses états', cssStates)],
    ['poids', 'Son poids', bytesView(element, surroundings.scripts)],
  ];
  const filled = sections.filter(([, , body]) => body !== nothing);
  return {
    path: elementPath(tag),
    title: `<${tag}>`,
    kicker: title ?? 'Un flux pour plusieurs éléments',
    lead: `${capital(readme.fr)}.`,
    language: 'fr',
    audience: 'webmestres',
    sections: filled.map(([id, name]) => ({ id, title: name })),
    scripts: [`${surroundings.elements}orientation-widgets.js`, `${surroundings.base}assets/playground.js`],
    body: html`${use ? html`<p>${use}</p>` : nothing}
      ${declaration.description ? html`<p class="soft" lang="en">${sentence(declaration.description)}</p>` : nothing}
      ${names.includes('feed') ? html`<p><a class="btn sec" href="${surroundings.configurator}#${fragment}">Le régler dans le configurateur</a></p>` : nothing}
      ${filled.map(([id, name, body]) => html`<section class="sheet" id=${id}><h2>${name}</h2>${body}</section>`)}`,
  };
}

function playgroundView(
  data: PlaygroundData,
  { feed, choices }: Surroundings,
  attributes: readonly DeclaredName[],
  isProvider: boolean,
): TemplateResult {
  const { settings, scripts } = data;
  const { tag } = settings;
  const inside = tagText(INSIDE.tag, INSIDE.attributes, '');
  const live = isProvider
    ? tagText(tag, { src: feed }, inside)
    : tagText(tag, { ...settings.attributes, feed }, htmlText(settings.fallback.text));
  const pasted = snippet('tag', settings, scripts);
  const code = isProvider ? pasted.replace(htmlText(settings.fallback.text), inside) : pasted;
  return html`<div class="playground" data-playground=${isProvider ? nothing : JSON.stringify(data)}>
    <div class="live" role="group" aria-label="L’élément" tabindex="0">${new Markup(live)}</div>
    ${isProvider ? nothing : controlsView(tag, attributes, settings.attributes, choices)}
    ${sheet('Les lignes à coller', html`<pre><code>${code}</code></pre>`)}
    ${
      data.events.length && !isProvider
        ? html`<section class="sheet"><h2 id="recus">Événements reçus</h2>
            <p class="soft" data-empty>Aucun pour l’instant. Agissez sur l’élément : ils se listent ici.</p>
            <div role="log" aria-labelledby="recus"><ol class="events" lang="en"></ol></div></section>`
        : nothing
    }
  </div>`;
}

function sentence(text = ''): Markup {
  return new Markup(renderSentence(text));
}

/** Writes a tag as HTML. */
function tagText(tag: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${htmlText(value)}"`);
  return `<${tag}${pairs.join('')}>${content}</${tag}>`;
}

function attributesView(tag: string, attributes: readonly DeclaredName[]): View {
  if (!attributes.length) return nothing;
  return scrollTable(
    'Ses attributs',
    html`<thead><tr><th scope="col">Attribut</th><th scope="col">Ce qu’il règle</th><th scope="col">Type</th><th scope="col">Sans lui</th></tr></thead>
      <tbody>${attributes.map(({ name, description, type, default: initial }) => {
        const { label } = described(tag, name);
        return html`<tr><th scope="row"><code>${name}</code></th><td>${label === name ? nothing : html`${label}<br>`}<span class="soft" lang="en">${sentence(description)}</span></td><td><code>${type?.text ?? nothing}</code></td><td>${initial === undefined || initial === 'null' ? html`<span class="soft">rien</span>` : html`<code>${initial}</code>`}</td></tr>`;
      })}</tbody>`,
  );
}

const COLUMNS = { type: 'Classe', default: 'Valeur d’origine' } as const;

function namesView(title: string, names: readonly DeclaredName[], column?: keyof typeof COLUMNS): View {
  if (!names.length) return nothing;
  const cell = (value: DeclaredName): string | undefined => (column === 'type' ? value.type?.text : value.default);
  return scrollTable(
    title,
    html`<thead><tr><th scope="col">Nom</th><th scope="col">Ce que c’est</th>${column ? html`<th scope="col">${COLUMNS[column]}</th>` : nothing}</tr></thead>
      <tbody>${names.map(
        value =>
          html`<tr><th scope="row">${value.name ? html`<code>${value.name}</code>` : 'sans nom'}</th><td lang="en">${sentence(value.description)}</td>${column ? html`<td><code>${cell(value) ?? nothing}</code></td>` : nothing}</tr>`,
      )}</tbody>`,
  );
}

/**
 * Table of the sizes of the requested files, as the build measured them, with the limit checked by `npm run bench --
 * size`.
 */
function bytesView({ tag, bytes }: RegisteredElement, { files }: Scripts): View {
  const entry = files.find(({ file }) => file === 'orientation-widgets.js');
  const shared = files.find(({ name }) => name === 'core');
  const rows = [
    ...(entry ? [{ use: 'le script de la page, pour tous les éléments', file: entry }] : []),
    ...(shared ? [{ use: 'ce que tous les éléments partagent', file: shared }] : []),
    ...elementFiles(tag, files).map(file => ({ use: file.isFirst ? 'sa première vue' : 'ce qui vient ensuite', file })),
  ];
  if (!rows.length) return nothing;
  return html`${scrollTable(
    'Son poids',
    html`<thead><tr><th scope="col">Fichier</th><th scope="col">Ce qu’il contient</th><th scope="col" class="align-right">Compressé (brotli)</th></tr></thead>
      <tbody>${rows.map(({ use, file: { file, brotli } }) => html`<tr><th scope="row"><code>${file.replace('chunks/', '')}</code></th><td>${use}</td><td class="align-right">${kilobytes(brotli)}</td></tr>`)}</tbody>`,
  )}
  ${bytes ? html`<p class="note">Limite vérifiée : ${kilobytes(bytes.first)} de script avant le premier contenu.</p>` : nothing}`;
}
