// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { CSSResult, TemplateResult } from 'lit';
import type { DirectoryHost } from './directory-host.js';
import { DirectoryPlaceSearch } from './place-search.js';
import type { PlaceParts, ResourceData } from './resource-data.js';
import type { Where } from '@orientation-widgets/domain/directory/resource-query.js';
import { ListPage } from './list-page.js';
import { runGesture } from '../core/run-gesture.js';

/** List around a place, which the visitor or the host page chooses. */
export abstract class PlaceListPage<
  Query extends { readonly where?: Where | undefined },
  Host extends DirectoryHost<'near'> = DirectoryHost<'near'>,
> extends ListPage<Query, Host> {
  protected readonly place: DirectoryPlaceSearch;

  constructor(host: Host, styles: readonly CSSResult[]) {
    super(host, styles);
    this.place = new DirectoryPlaceSearch(host, where => this.askAround(where));
  }

  override open(data: ResourceData): void {
    this.place.open(data);
    super.open(data);
  }

  /** Runs the query of the attributes; the place that the host page names is looked up once the rest is shown. */
  override prefill(): void {
    this.ask({ ...this.attributes(), where: undefined });
    const { near } = this.host;
    if (near) void runGesture(this.host, () => this.place.lookUp(near));
  }

  /** Query of the attributes of the element, without the place. */
  protected abstract attributes(): Partial<Query>;

  protected override ask(changed: Partial<Query>): void {
    this.place.cancel();
    this.query = { ...this.query, ...changed };
    const { parts, readAround } = this.data;
    if (parts && readAround !== this.query.where) void this.#read(parts);
    else super.ask({});
  }

  /** Loads the records around the place, when the directory is loaded one place at a time. */
  async #read(parts: PlaceParts): Promise<void> {
    const { where } = this.query;
    this.host.requestUpdate();
    const data = await parts.read(where);
    if (where === this.query.where) this.open(data);
  }

  /** Results, once those of the place are loaded. */
  protected around(results: () => TemplateResult): TemplateResult {
    const { data, query } = this;
    const { parts } = data;
    return parts?.view(data, query.where, results, () => void this.#read(parts)) ?? results();
  }

  protected askAround(where: Where | undefined): void {
    this.ask({ where } as Partial<Query>);
  }
}
