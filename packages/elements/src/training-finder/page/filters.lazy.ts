// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { checkStyles } from '../../ui/check.styles.js';
import { monthsView } from './month-range-filter.js';
import { facetList, foldableFacetList } from '../../ui/facet-list.js';
import type { FacetChoice } from '../../ui/facet-list.js';
import { facetStyles } from '../../ui/facet.styles.js';
import { UnfoldedFacets } from '../../ui/unfolded-facets.js';
import type { FocusController } from '../../ui/focus-controller.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { filtersStyles } from './filters.styles.js';
import { trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { choiceName, groupName, periodName } from '../results/filter-labels.js';
import type { FinderData } from '../search/finder-data.js';
import { START_PERIODS } from '@orientation-widgets/domain/trainings/start-periods.js';
import { selectedValues, toggle } from '../query/finder-query.js';
import type { ChoiceFilter, FinderQuery } from '../query/finder-query.js';
import type { SearchResults } from '../search/search-results.js';

/** Data of the filters. `prefix` makes ids unique when the filters are drawn twice. */
export interface FinderFiltersProps {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly results: SearchResults | undefined;
  readonly prefix: string;
  ask: (query: FinderQuery) => void;
}

interface Context extends FinderFiltersProps {
  readonly unfolded: UnfoldedFacets;
}

/** Number of choices of a long group shown at first. */
const FOLDED_COUNT = 6;
/** Groups that mix choices of several filters, each under the name of one of them. */
const mixed: Readonly<Partial<Record<ChoiceFilter, readonly (readonly [ChoiceFilter, string])[]>>> = {
  price: [
    ['funded', 'true'],
    ['cpf', 'true'],
    ['price', 'free'],
    ['price', 'paid'],
    ['price', 'unknown'],
  ],
  entry: [
    ['evening', 'true'],
    ['partTime', 'true'],
    ['accessible', 'true'],
    ['boarding', 'true'],
    ['vacancy', 'true'],
    ['entry', 'permanent'],
  ],
  transition: [
    ['transition', 'rev3'],
    ['transition', 'ecological'],
    ['transition', 'digital'],
    ['transition', 'demographic'],
  ],
};
const groups = [
  'route',
  'level',
  'start',
  'price',
  'entry',
  'domain',
  'department',
  'bassin',
  'spel',
  'mode',
  'transition',
] as const;
/** Filters whose choices are names of the feed, the most frequent first. */
const namedChoices: readonly ChoiceFilter[] = ['domain', 'bassin', 'spel'];
/** Order of the choices that are neither numbers nor counted. */
const order = ['apprenticeship', 'school', 'continuing', 'work-study', 'vae', 'on-site', 'hybrid', 'remote'];

/** All groups of filters, with the number of trainings of each choice. It remembers which long groups are unfolded. */
export class FinderFilters {
  readonly #unfolded: UnfoldedFacets;

  constructor(host: LitElement, focus: FocusController) {
    adoptElementStyles(host, [checkStyles, facetStyles, filtersStyles]);
    this.#unfolded = new UnfoldedFacets(focus);
  }

  view(props: FinderFiltersProps): TemplateResult {
    const context = { ...props, unfolded: this.#unfolded };
    // `Object.hasOwn`, because a page may have added `mode` to Object.prototype.
    const view = (id: ChoiceFilter): TemplateResult | typeof nothing =>
      (Object.hasOwn(mixed, id) ? toggles : choices)(context, id);
    return html`${groups.map(id => (id === 'start' ? starts(context) : view(id)))}`;
  }
}

function valuesOf({ data, query }: FinderFiltersProps, choice: ChoiceFilter): string[] {
  const counts = data.catalogue[choice] ?? {};
  const byCount = namedChoices.includes(choice);
  return [...new Set([...Object.keys(counts), ...selectedValues(query, choice)])].sort(
    (a, b) =>
      (byCount ? (counts[b] ?? 0) - (counts[a] ?? 0) : order.indexOf(a) - order.indexOf(b)) || a.localeCompare(b, 'fr'),
  );
}

function choices(context: Context, choice: ChoiceFilter): TemplateResult | typeof nothing {
  const { query, unfolded } = context;
  const values = valuesOf(context, choice);
  if (values.length < 2 && !selectedValues(query, choice).length) return nothing;
  const name = groupName(choice);
  return group(
    name,
    foldableFacetList({
      ...listProps(context, choice),
      choices: values.map(value => facetChoice(context, choice, value)),
      facet: choice,
      name,
      limit: FOLDED_COUNT,
      unfolded,
    }),
  );
}

function toggles(context: FinderFiltersProps, id: ChoiceFilter): TemplateResult | typeof nothing {
  const knownToggles = mixed[id]?.filter(([choice, value]) => isKnown(context, choice, value)) ?? [];
  if (!knownToggles.length) return nothing;
  const choices = knownToggles.map(([choice, value]) => facetChoice(context, choice, value));
  return group(groupName(id), facetList({ ...listProps(context, id), choices }));
}

/** Whether the catalogue has the choice. A catalogue without any price does not need a choice for missing prices. */
function isKnown(context: FinderFiltersProps, choice: ChoiceFilter, value: string): boolean {
  const values = valuesOf(context, choice);
  return values.includes(value) && (value !== 'unknown' || values.length > 1);
}

function group(name: string, content: TemplateResult): TemplateResult {
  return html`<fieldset class="group">
    <legend>${name}</legend>
    ${content}
  </fieldset>`;
}

function listProps({ prefix }: FinderFiltersProps, id: string) {
  return {
    id: `${prefix}-${id}`,
    emptyNote: msg('En pointillés : aucune formation avec vos autres choix.'),
    countLabel: trainingCount,
  };
}

function facetChoice(
  { data, query, results, ask }: FinderFiltersProps,
  choice: ChoiceFilter,
  value: string,
): FacetChoice {
  return {
    label: choiceName(choice, value, data.territories),
    lang: isData(choice) ? 'fr' : undefined,
    count: (results?.counts ?? data.catalogue)[choice]?.[value] ?? 0,
    isChosen: selectedValues(query, choice).includes(value),
    choose: () => ask(toggle(query, choice, value)),
  };
}

/** Whether the names of the choices come from the feed, as those of places and domains do. */
function isData(choice: ChoiceFilter): boolean {
  return choice === 'department' || namedChoices.includes(choice);
}

function starts(context: FinderFiltersProps): TemplateResult | typeof nothing {
  const { data, query, results, prefix, ask } = context;
  if (!data.hasStarts && !query.start) return nothing;
  const radio = (start: FinderQuery['start'], label: string, count?: number): FacetChoice => ({
    label,
    count,
    isChosen: query.start === start,
    radio: `${prefix}-start`,
    choose: () => ask({ ...query, start }),
  });
  const months = query.start?.includes('..') ? query.start : undefined;
  return group(
    msg('Prochaine rentrée'),
    facetList({
      ...listProps(context, 'start'),
      choices: [
        radio(undefined, msg('Toutes les dates')),
        ...START_PERIODS.map(period => radio(period, periodName(period, data.today), results?.starts[period])),
        radio(months ?? `${data.today.slice(0, 7)}..`, msg('Choisir les mois')),
      ],
      after: months && results ? monthsView(query, data.today, prefix, ask) : undefined,
    }),
  );
}
