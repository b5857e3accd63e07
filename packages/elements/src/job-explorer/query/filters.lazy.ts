// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { JobFacet, JobRow, SelectedJobs } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { checkStyles } from '../../ui/check.styles.js';
import { tensionScale } from '../../jobs/tension-scale.js';
import type { TensionLevel } from '@orientation-widgets/domain/tension/tension-level.js';
import { foldableFacetList } from '../../ui/facet-list.js';
import type { FacetChoice } from '../../ui/facet-list.js';
import { facetStyles } from '../../ui/facet.styles.js';
import { UnfoldedFacets } from '../../ui/unfolded-facets.js';
import type { FocusController } from '../../ui/focus-controller.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { filtersStyles } from './filters.styles.js';
import { listOutOfReach } from '../../search-page/list-out-of-reach.js';
import { jobCount } from '../shared/explorer-labels.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import { facetName, valueName } from '@orientation-widgets/domain/jobs/facet-labels.js';
import type { AsyncState } from '../../core/async-state.js';

export interface ExplorerFiltersProps {
  readonly rows: readonly JobRow[];
  readonly query: ExplorerQuery;
  readonly counts: SelectedJobs['counts'];
  /** Groups that the visitor opened, which need the profiles of the jobs. */
  readonly opened: ReadonlySet<JobFacet>;
  readonly profiles: AsyncState<unknown>['status'];
  toggle: (facet: JobFacet, value: string) => void;
  open: (facet: JobFacet) => void;
  retry: () => void;
}

interface Context extends ExplorerFiltersProps {
  readonly unfolded: UnfoldedFacets;
}

/** Number of choices shown at first in a long group. */
const FOLDED_COUNTS: Readonly<Record<JobFacet, number>> = {
  sector: 6,
  level: 6,
  transition: 6,
  interest: 6,
  skill: 12,
};
const ORDER = ['5', '4', '3', '2', '1', 'ecological', 'digital', 'demographic', 'rev3', 'R', 'I', 'A', 'S', 'E', 'C'];

/**
 * All groups of choices, each with its number of jobs. Skills come first: they need no job in mind; interests are above the list. It
 * remembers which long groups are unfolded.
 */
export class ExplorerFilters {
  readonly #unfolded: UnfoldedFacets;

  constructor(host: LitElement, focus: FocusController) {
    adoptElementStyles(host, [checkStyles, facetStyles, filtersStyles]);
    this.#unfolded = new UnfoldedFacets(focus);
  }

  view(props: ExplorerFiltersProps): TemplateResult {
    const context = { ...props, unfolded: this.#unfolded };
    return html`${profiled(context, 'skill', msg('À l’école, au travail, à la maison : tout compte.'))}
    ${(['sector', 'level', 'transition'] as const).map(facet => group(context, facet))}`;
  }
}

/** Group that needs the profiles of the jobs, which are loaded when it is opened. */
function profiled(context: Context, facet: JobFacet, note: string): TemplateResult | typeof nothing {
  const { opened, open, profiles, query, retry } = context;
  const isOpen = opened.has(facet) || Boolean(query.filters[facet]?.length);
  if (!isOpen) {
    return fieldset(
      facet,
      html`<button class="btn sec" type="button" @click=${() => open(facet)}>${msg('Choisir')}<span class="visually-hidden"> ${facetName(facet)}</span></button>`,
    );
  }
  if (profiles === 'ready') return group(context, facet, note);
  return fieldset(
    facet,
    profiles === 'error'
      ? listOutOfReach(retry)
      : html`<p class="soft" role="status">${msg('Lecture de la liste…')}</p>`,
  );
}

/** Group and its name: the same DOM element whatever its content, so that it keeps the focus. */
function fieldset(facet: JobFacet, content: TemplateResult): TemplateResult {
  return html`<fieldset class="group" data-facet=${facet} tabindex="-1">
    <legend>${facetName(facet)}</legend>
    ${content}
  </fieldset>`;
}

/** Number of jobs that have each value, whatever the query. */
function totals(rows: readonly JobRow[], facet: JobFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function group(context: Context, facet: JobFacet, note?: string): TemplateResult | typeof nothing {
  const { rows, query, counts, unfolded, toggle } = context;
  const selectedValues = query.filters[facet] ?? [];
  const all = totals(rows, facet);
  const values = [...new Set([...all.keys(), ...selectedValues])].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || (all.get(b) ?? 0) - (all.get(a) ?? 0) || a.localeCompare(b, 'fr'),
  );
  if (!values.length) {
    return note === undefined ? nothing : fieldset(facet, html`<p>${msg('Ces données ne le disent pas.')}</p>`);
  }
  const choices = values.map((value): FacetChoice => ({
    label: valueName(facet, value),
    lang: facet === 'sector' || facet === 'skill' ? 'fr' : undefined,
    icon: facet === 'level' ? levelIcon(value) : undefined,
    count: counts[facet].get(value) ?? 0,
    isChosen: selectedValues.includes(value),
    choose: () => toggle(facet, value),
  }));
  const list = foldableFacetList({
    id: facet,
    facet,
    name: facetName(facet),
    choices,
    limit: FOLDED_COUNTS[facet],
    unfolded,
    emptyNote: msg('En pointillés : aucun métier avec vos autres choix.'),
    countLabel: jobCount,
  });
  return fieldset(facet, html`${note ? html`<p class="note">${note}</p>` : nothing} ${list}`);
}

function levelIcon(level: string): TemplateResult {
  return html`<span class="l${level}">${tensionScale(Number(level) as TensionLevel)}</span>`;
}
