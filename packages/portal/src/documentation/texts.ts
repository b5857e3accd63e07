// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { DocumentAudience, DocumentLanguage } from './documents.js';

export const AUDIENCES = ['webmestres', 'engineers', 'producteurs'] as const satisfies readonly DocumentAudience[];

/** Name, introduction and language of each audience. */
export const AUDIENCE_NAMES: Readonly<
  Record<DocumentAudience, { readonly title: string; readonly lead: string; readonly language: DocumentLanguage }>
> = {
  webmestres: {
    title: 'Webmestres',
    lead: 'Poser un élément sur un site, le régler, l’habiller, ouvrir la politique de sécurité.',
    language: 'fr',
  },
  engineers: {
    title: 'Engineers',
    lead: 'Change the code, read or write a feed, search it, publish a version.',
    language: 'en',
  },
  producteurs: {
    title: 'Producteurs',
    lead: 'Faire un flux avec vos fichiers, le contrôler, savoir ce qui peut se publier.',
    language: 'fr',
  },
};

/** Texts of the layout, in each language. */
export const TEXTS = {
  fr: {
    skip: 'Aller au contenu',
    menu: 'Menu principal',
    pages: 'Pages',
    search: 'Chercher',
    question: 'Chercher dans la documentation',
    placeholder: 'Un élément, un réglage…',
    table: 'Tableau',
  },
  en: {
    skip: 'Skip to content',
    menu: 'Main menu',
    pages: 'Pages',
    search: 'Search',
    question: 'Search the documentation',
    placeholder: 'An element, a command…',
    table: 'Table',
  },
} as const satisfies Record<DocumentLanguage, unknown>;
