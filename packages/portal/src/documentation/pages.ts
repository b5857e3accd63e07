// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital } from '@orientation-widgets/domain/words/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { documentPath, type DocumentAudience, type DocumentSource } from './documents.js';
import { elementPath, type RegisteredElement } from './element-page.js';
import { proseView, SEARCH_PAGE, searchForm, type DocumentationPage, type PageGroup } from './frame.js';
import type { ParsedDocument } from './markdown-page.js';
import { AUDIENCE_NAMES, AUDIENCES } from './texts.js';

/** Document with its parsed content. */
export interface ReadDocument {
  readonly source: DocumentSource;
  readonly parsed: ParsedDocument;
}

/** Names of the documents whose title is that of the project. */
const NAMES: Readonly<Record<string, string>> = { 'README.md': 'Overview', 'README.fr.md': 'Présentation' };

const ELEMENTS = 'Éléments';

const DECISIONS = 'docs/adr/README.md';

/** Groups made of the documents of one folder. */
const FOLDERS: readonly (readonly [DocumentAudience, title: string, file: RegExp])[] = [
  ['engineers', 'Packages', /^packages\/[\w-]+\/README/],
  ['producteurs', 'Fichiers lus', /\/readers\//],
];

/** Lists of the pages of each audience. Decision records are listed under their index. */
export function groupsOf(
  documents: readonly ReadDocument[],
  elements: readonly RegisteredElement[],
): Readonly<Record<DocumentAudience, readonly PageGroup[]>> {
  const listed = documents.filter(({ source: { file } }) => !isDecision(file));
  const pagesOf = (some: readonly ReadDocument[]): PageGroup['pages'] =>
    some.map(({ source: { file, language }, parsed }) => ({
      ...{ path: documentPath(file), language },
      title: NAMES[file] ?? parsed.title,
    }));
  const groups = AUDIENCES.map((audience): readonly [DocumentAudience, readonly PageGroup[]] => {
    const ownDocuments = listed.filter(({ source }) => source.audience === audience);
    const folders = FOLDERS.filter(([name]) => name === audience);
    const isInFolder = ({ source }: ReadDocument): boolean =>
      folders.some(([, , pattern]) => pattern.test(source.file));
    return [
      audience,
      [
        { title: 'Documents', pages: pagesOf(ownDocuments.filter(document => !isInFolder(document))) },
        ...folders.map(([, title, pattern]) => ({
          title,
          pages: pagesOf(ownDocuments.filter(({ source }) => pattern.test(source.file))),
        })),
        ...(audience === 'webmestres' ? [{ title: ELEMENTS, pages: elements.map(elementLink) }] : []),
      ],
    ];
  });
  return Object.fromEntries(groups) as Record<DocumentAudience, readonly PageGroup[]>;
}

function elementLink({ tag, readme, summary = readme.fr }: RegisteredElement): PageGroup['pages'][number] {
  return { path: elementPath(tag), title: tag, language: 'fr', summary };
}

function isDecision(file: string): boolean {
  return file.startsWith('docs/adr/') && file !== DECISIONS;
}

/** Page of a document. */
export function documentPage({ source, parsed }: ReadDocument, markup: string): DocumentationPage {
  const { file, language, audience } = source;
  return {
    path: documentPath(file),
    title: parsed.title,
    language,
    audience,
    sections: parsed.sections.filter(({ level }) => level === 2),
    ...(isDecision(file) && { listedAs: documentPath(DECISIONS) }),
    body: proseView(markup),
  };
}

/** Home page, page of each audience and search page: all consist of lists of pages. */
export function listPages(
  base: string,
  groups: Readonly<Record<DocumentAudience, readonly PageGroup[]>>,
): readonly DocumentationPage[] {
  const elementGroups = groups.webmestres.filter(({ title }) => title === ELEMENTS);
  return [
    {
      path: '',
      title: 'Documentation',
      language: 'fr',
      lead: 'Poser un élément, changer le code, faire un flux : par où commencer.',
      body: html`<ul class="audiences">
        ${AUDIENCES.map(audience => {
          const { title, lead, language } = AUDIENCE_NAMES[audience];
          return html`<li lang=${language === 'fr' ? nothing : language}><h2><a href="${base}${audience}/">${title}</a></h2><p>${lead}</p></li>`;
        })}
      </ul>
      ${groupsView(base, elementGroups, 'fr')}`,
    },
    ...AUDIENCES.map((audience): DocumentationPage => {
      const { title, lead, language } = AUDIENCE_NAMES[audience];
      return {
        path: `${audience}/`,
        title,
        lead,
        language,
        audience,
        body: groupsView(base, groups[audience], language),
      };
    }),
    {
      path: SEARCH_PAGE,
      title: 'Chercher',
      language: 'fr',
      body: html`${searchForm(base, 'fr')}
        <div class="answers" data-results>
          ${AUDIENCES.map(
            audience =>
              html`<section lang=${AUDIENCE_NAMES[audience].language}><h2>${AUDIENCE_NAMES[audience].title}</h2>${groupsView(base, groups[audience], AUDIENCE_NAMES[audience].language, 3)}</section>`,
          )}
        </div>`,
    },
  ];
}

function groupsView(base: string, groups: readonly PageGroup[], language: string, level: 2 | 3 = 2): TemplateResult {
  return html`${groups.map(
    ({ title, pages }) =>
      html`<section class="sheet">${level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
      <ul class="columns">${pages.map(page => html`<li><a href="${base}${page.path}" lang=${page.language === language ? nothing : page.language}>${page.title}</a>${page.summary === undefined ? nothing : html`<p class="hint">${capital(page.summary)}</p>`}</li>`)}</ul></section>`,
  )}`;
}
