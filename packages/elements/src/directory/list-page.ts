// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResult, TemplateResult } from 'lit';
import { controlStyles } from '../ui/controls.styles.js';
import { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { PAGE_SIZE } from '../search-page/results-list.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { DirectoryHost } from './directory-host.js';
import type { DirectoryPage } from './directory-page.js';
import { finderPageStyles } from './finder-page.styles.js';
import type { ResourceData } from './resource-data.js';

/** Search sentence, and a list shown one page at a time. */
export abstract class ListPage<
  Query extends object,
  Host extends DirectoryHost = DirectoryHost,
> implements DirectoryPage {
  protected readonly host: Host;
  protected readonly announcer: Announcer;
  protected data!: ResourceData;
  protected visibleCount = PAGE_SIZE;
  protected readonly focus: FocusController;

  protected abstract query: Query;
  /** Selector of the items of the list. */
  protected abstract readonly items: string;

  /** @param styles - styles beside those of the finder. */
  constructor(host: Host, styles: readonly CSSResult[]) {
    this.host = host;
    this.announcer = new Announcer(host);
    this.focus = FocusController.of(host);
    adoptElementStyles(host, [controlStyles, finderPageStyles, ...styles]);
    for (const controller of [this, this.announcer]) host.addController(controller);
  }

  hostDisconnected(): void {
    this.announcer.hostDisconnected();
  }

  open(data: ResourceData): void {
    const before = this.data as ResourceData | undefined;
    this.data = data;
    if (!before) this.prefill();
    else this.ask({});
  }

  abstract prefill(): void;
  abstract view(): TemplateResult;

  protected ask(changed: Partial<Query>): void {
    this.query = { ...this.query, ...changed };
    this.search();
    this.listAnew();
  }

  /** Finds the records that match the query. */
  protected abstract search(): void;

  /** Text announced for the list. */
  protected abstract summary(): string;

  /** Shows the list from its start, and announces it. */
  protected listAnew(): void {
    this.visibleCount = PAGE_SIZE;
    this.host.requestUpdate();
    this.announcer.announceLater(() => this.summary());
  }

  protected readonly more = (): void => {
    const { visibleCount } = this;
    this.visibleCount += PAGE_SIZE;
    this.focus.next(() => this.host.renderRoot.querySelectorAll<HTMLElement>(this.items)[visibleCount]);
  };
}
