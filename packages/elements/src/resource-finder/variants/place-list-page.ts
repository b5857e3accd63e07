// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResult } from 'lit';
import type { HelperHost } from '../helper-host.js';
import { PlaceSearch } from '../page/place-search.js';
import type { ResourceData } from '../resource-data.js';
import type { Where } from '../search/resource-query.js';
import { ListPage } from './list-page.js';

/** A list around a place, which the visitor or the host page chooses. */
export abstract class PlaceListPage<Query extends { readonly where?: Where | undefined }> extends ListPage<Query> {
  protected readonly place: PlaceSearch;

  constructor(host: HelperHost, styles: readonly CSSResult[]) {
    super(host, styles);
    this.place = new PlaceSearch(host, where => this.askAround(where));
  }

  override open(data: ResourceData): void {
    this.place.open(data);
    super.open(data);
  }

  /** The place that the host page names is looked up once the rest is shown. */
  override prefill(): void {
    this.ask({ ...this.attributes(), where: undefined });
    const { near } = this.host;
    if (near) void this.place.lookUp(near);
  }

  /** What the attributes of the element ask, the place apart. */
  protected abstract attributes(): Partial<Query>;

  protected override ask(changed: Partial<Query>): void {
    this.place.cancel();
    super.ask(changed);
  }

  protected askAround(where: Where | undefined): void {
    this.ask({ where } as Partial<Query>);
  }
}
