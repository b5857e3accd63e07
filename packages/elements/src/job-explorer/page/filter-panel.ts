// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { JobFacet, SelectedJobs } from '@orientation-widgets/search';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconFilter } from '../../icons/search-icons.js';
import type { FocusController } from '../../ui/focus-controller.js';
import { LateFilters } from '../../search-page/late-filters.js';
import type { ExplorerHost } from '../shared/explorer-host.js';
import { tastesView } from './tastes.js';
import { filterSkeletons } from './filter-skeletons.js';
import type { ExplorerFilters } from '../query/filters.lazy.js';
import { activeFilters, toggle } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { Profiles } from './profiles.js';

export interface FilterPanelProps {
  readonly counts: SelectedJobs['counts'];
  readonly profiles: Profiles;
  /** Returns the current query: two choices may be ticked before the next update. */
  query: () => ExplorerQuery;
  ask: (query: ExplorerQuery) => void;
  readonly focus: FocusController;
}

/** Filters, with their open groups. */
export class FilterPanel {
  readonly #host: ExplorerHost;
  #isOpen = false;
  #groups: ReadonlySet<JobFacet> = new Set();
  readonly #filters: LateFilters<ExplorerFilters>;

  constructor(host: ExplorerHost, focus: FocusController) {
    this.#host = host;
    this.#filters = new LateFilters(
      host,
      '#filters',
      async () => new (await import('../query/filters.lazy.js')).ExplorerFilters(host, focus),
    );
  }

  /** Choice of interests, for visitors without a job in mind. */
  tastes({ query, ask }: FilterPanelProps): TemplateResult {
    return tastesView(query, ask);
  }

  /** Button that opens the filters; interests are not counted among its active ones. */
  button({ query }: FilterPanelProps): TemplateResult {
    const { filters } = query();
    const active = activeFilters(query()).length - (filters.interest?.length ?? 0);
    return html`<button class="btn sec filter-button" type="button" aria-expanded=${this.#isOpen} aria-controls="filters" @click=${this.#toggle}>
      ${iconFilter()} ${active ? msg(html`Secteur, tension, savoir-faire (${active})`) : msg('Secteur, tension, savoir-faire')}
    </button>`;
  }

  view(context: FilterPanelProps): TemplateResult {
    const { counts, profiles, query, ask } = context;
    return html`<div id="filters" class="filters" part="filters" ?data-closed=${!this.#isOpen} role="group" aria-label=${msg('Filtres')}>
      ${this.#filters.view(
        filters =>
          filters.view({
            rows: profiles.rows,
            query: query(),
            counts,
            opened: this.#groups,
            profiles: profiles.state.status,
            toggle: (facet, value) => ask(toggle(query(), facet, value)),
            open: facet => void this.open(facet, context),
            retry: () => void profiles.load(),
          }),
        filterSkeletons(),
      )}
    </div>`;
  }

  #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  /** Opens a group that needs the profiles. Its button is removed: the focus moves to the group, then to its first choice. */
  async open(facet: JobFacet, { profiles, focus }: FilterPanelProps): Promise<void> {
    this.#isOpen = true;
    this.#groups = new Set([...this.#groups, facet]);
    const group = `[data-facet="${facet}"]`;
    const coming = profiles.load();
    await this.#filters.load();
    focus.next(group);
    await this.#host.updateComplete;
    await coming;
    await this.#host.updateComplete;
    if (this.#host.renderRoot.querySelector(`${group}:focus`)) focus.next(`${group} :is(input, button)`);
  }
}
