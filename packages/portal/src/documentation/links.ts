// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { documentPath } from './documents.js';
import type { LinkTarget, ParsedDocument } from './markdown-page.js';

/** Files that the site publishes unchanged: pictures, examples, schemas. */
const COPIED = /\.(?:png|svg|json|ya?ml|sh|service|timer)$/;

/** Folder of the copied files, relative to that of the site. */
const FILES = 'files/';

/** Resolves the links of the documents to their addresses on the site, and records the files to copy. */
export class DocumentLinks {
  /** Files to copy, as paths from the root of the repository. */
  readonly copies = new Set<string>();
  readonly #root: string;
  readonly #base: string;
  readonly #documents: ReadonlyMap<string, ParsedDocument>;

  /**
   * @param root - folder of the repository.
   * @param base - folder of the site on its host, with its leading and trailing slashes.
   */
  constructor(root: string, base: string, documents: readonly ParsedDocument[]) {
    this.#root = root;
    this.#base = base;
    this.#documents = new Map(documents.map(document => [document.file, document]));
  }

  /** Address of the page of a document, given by its path from the root; undefined when there is no such document. */
  pageOf(file: string): string | undefined {
    return this.#documents.has(file) ? this.#base + documentPath(file) : undefined;
  }

  /** Resolves a link of a document. */
  resolve(from: string, href: string): LinkTarget {
    if (/^(?:https?|mailto):/.test(href)) return { href };
    const [path = '', anchor] = href.split('#');
    const file = path ? normalize(join(dirname(from), path)).replace(/\/$/, '') : from;
    const document = this.#documents.get(file) ?? this.#documents.get(`${file}/README.md`);
    if (document) return this.#inDocument(document, anchor);
    if (file.startsWith('..') || !existsSync(join(this.#root, file)))
      return { fault: `lien rompu\u202f: ${href} n’existe pas` };
    if (!COPIED.test(file)) return { source: file };
    this.copies.add(file);
    return { href: this.#base + FILES + file };
  }

  #inDocument(document: ParsedDocument, anchor: string | undefined): LinkTarget {
    const { file, anchors } = document;
    const page = this.#base + documentPath(file);
    if (anchor === undefined) return { href: page };
    return anchors.has(anchor)
      ? { href: `${page}#${anchor}` }
      : { fault: `lien rompu\u202f: ${file} n’a pas de titre « #${anchor} »` };
  }
}

/** Path of a copied file, relative to the folder of the site. */
export function copyPath(file: string): string {
  return FILES + file;
}
