// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { OrientationElement } from '../element/orientation-element.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import { directoryElementStyles } from './directory-element.styles.js';
import type { DirectoryPage } from './directory-page.js';
import { loadDirectory } from './load-directory.js';
import type { DirectoryRequest } from './load-directory.js';
import type { ResourceData } from './resource-data.js';

/** Creates the page of an element; the same page has the same function. */
export type CreatePage = () => DirectoryPage;

/** Records of the directory, and the page that shows them. */
export interface OpenedDirectory {
  readonly data: ResourceData;
  readonly createPage: CreatePage;
}

/** Base class of the elements that show the directory: loads the records and the page, and passes the attributes to the page. */
export abstract class DirectoryElement extends OrientationElement<OpenedDirectory> {
  static override styles = [sheetStyles, directoryElementStyles];

  /** Properties that set the first query, which the visitor may change. */
  protected abstract readonly queryProperties: readonly string[];

  #page: DirectoryPage | undefined;
  #createPage: CreatePage | undefined;
  #opened: OpenedDirectory | undefined;

  protected abstract get request(): DirectoryRequest;
  protected abstract loadPage(): Promise<CreatePage>;

  protected override get errorTitle(): string {
    return msg('L’annuaire ne s’affiche pas');
  }

  protected override async select(feed: Feed): Promise<OpenedDirectory | undefined> {
    const hasDirectory = feed.has('directory') || feed.has('resources');
    const [data, createPage] = hasDirectory
      ? await Promise.all([loadDirectory(feed, this.request), this.loadPage()])
      : [];
    if (data && createPage) return { data, createPage };
    this.tellFaults(feed);
    return undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { value } = this.state;
    const previous = this.#opened;
    this.#opened = value;
    if (!value) return;
    if (this.#createPage !== value.createPage) this.#replacePage(value.createPage);
    if (value !== previous) this.#page?.open(value.data);
    else if (this.queryProperties.some(name => changed.has(name))) this.#page?.prefill();
  }

  #replacePage(createPage: CreatePage): void {
    if (this.#page) this.removeController(this.#page);
    this.#page?.hostDisconnected();
    this.#createPage = createPage;
    this.#page = createPage();
  }

  protected override touched(): void {
    super.touched();
    this.#page?.touched?.();
  }

  protected override loadedView(): TemplateResult {
    return this.#page?.view() ?? this.loadingView();
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      ${titleHeading(this.headingLevel, msg('Qui peut m’aider ?'))}
      <p class="soft" role="status">${msg('Lecture de l’annuaire…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`<div class="sheet" part="empty">
      ${heading(this.headingLevel, msg('Personne n’est indiqué dans ces données'), 'subtitle')}
      <p>${msg('Cela ne veut pas dire qu’il n’y a personne. Demandez à votre mairie.')}</p>
    </div>`;
  }
}
