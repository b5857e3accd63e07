// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { KeepControl } from '../../saved/keep-control.js';
import { isAsking } from '../query/finder-query.js';
import type { ToolContext } from '../results/tool-context.js';

/** Button that saves a search by its address: without one, the search cannot be run again. */
export class SearchKeep {
  readonly #finder: ToolContext;
  readonly #keep: KeepControl;

  constructor(finder: ToolContext) {
    this.#finder = finder;
    this.#keep = new KeepControl(finder.host, finder.announcer, 'search');
  }

  /** @param title - the query, in words. */
  view(title: string): TemplateResult | typeof nothing {
    const { query, pageQuery } = this.#finder;
    // The position of the visitor is not in the address.
    const isWhole = !query.where || query.where.name !== undefined;
    return pageQuery?.address?.isOwner && isAsking(query) && isWhole && title
      ? this.#keep.view({ id: location.href, title })
      : nothing;
  }
}
