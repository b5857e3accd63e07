// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '../../i18n/formats/format.js';
import { trainingCount } from '../../trainings/training-labels.js';
import { choiceName, groupName, periodName } from './filter-labels.js';
import type { FinderData } from '../search/finder-data.js';
import { PERIODS, chosen, toggle } from '../query/finder-query.js';
import type { Choice, FinderQuery } from '../query/finder-query.js';
import type { Answer } from '../search/search-controller.js';

/** What the filters are drawn from. `prefix` keeps ids apart when the filters are drawn twice. */
export interface FiltersProps {
  readonly data: FinderData;
  readonly query: FinderQuery;
  readonly found: Answer | undefined;
  readonly prefix: string;
  /** Groups shown whole. */
  readonly unfolded: ReadonlySet<Choice>;
  ask(query: FinderQuery): void;
  unfold(choice: Choice, group: HTMLElement | null): void;
}

/** Choices of a long group shown at first. */
export const FOLDED_COUNT = 6;
/** Groups of choices from several filters, each with the name of the filter it is called after. */
const mixed: Readonly<Partial<Record<Choice, readonly (readonly [Choice, string])[]>>> = {
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
  'mode',
  'transition',
] as const;
/** Order of the choices that are neither numbers nor counted. */
const order = ['apprenticeship', 'school', 'continuing', 'work-study', 'vae', 'on-site', 'hybrid', 'remote'];

/** Every group of filters, with the number of trainings each choice would give. */
export function filtersView(context: FiltersProps): TemplateResult {
  // A page may have given every object a `mode` of its own.
  const view = (id: Choice): TemplateResult | typeof nothing =>
    (Object.hasOwn(mixed, id) ? toggles : choices)(context, id);
  return html`${groups.map(id => (id === 'start' ? starts(context) : view(id)))}`;
}

function valuesOf({ data, query }: FiltersProps, choice: Choice): string[] {
  const counts = data.catalogue[choice] ?? {};
  const byCount = choice === 'domain' || choice === 'bassin';
  return [...new Set([...Object.keys(counts), ...chosen(query, choice)])].sort(
    (a, b) =>
      (byCount ? (counts[b] ?? 0) - (counts[a] ?? 0) : order.indexOf(a) - order.indexOf(b)) || a.localeCompare(b, 'fr'),
  );
}

function choices(context: FiltersProps, choice: Choice): TemplateResult | typeof nothing {
  const { query, unfolded, unfold } = context;
  const values = valuesOf(context, choice);
  if (values.length < 2 && !chosen(query, choice).length) return nothing;
  const all = unfolded.has(choice) || values.length <= FOLDED_COUNT + 1;
  const shown = all
    ? values
    : values.filter((value, number) => number < FOLDED_COUNT || chosen(query, choice).includes(value));
  return group(context, choice, groupName(choice), [
    shown.map(value => check(context, choice, value)),
    all
      ? nothing
      : html`<button class="btn quiet" type="button" @click=${(event: Event) => unfold(choice, (event.currentTarget as HTMLElement).closest('fieldset'))}>
          ${msg('Voir tous les choix')}<span class="visually-hidden"> ${groupName(choice)}</span>
        </button>`,
  ]);
}

function toggles(context: FiltersProps, id: Choice): TemplateResult | typeof nothing {
  const shown = mixed[id]?.filter(([choice, value]) => isKnown(context, choice, value)) ?? [];
  if (!shown.length) return nothing;
  return group(
    context,
    id,
    groupName(id),
    shown.map(([choice, value]) => check(context, choice, value, id)),
  );
}

/** Whether the catalogue has the choice. A catalogue without a price does not need its « non précisé ». */
function isKnown(context: FiltersProps, choice: Choice, value: string): boolean {
  const values = valuesOf(context, choice);
  return values.includes(value) && (value !== 'unknown' || values.length > 1);
}

function group({ prefix }: FiltersProps, id: string, title: string, content: unknown): TemplateResult {
  return html`<fieldset class="group">
    <legend>${title}</legend>
    ${content}
    <p class="note void" id="${prefix}-${id}-void">${msg('En pointillés : aucune formation avec vos autres choix.')}</p>
  </fieldset>`;
}

function countOf({ data, found }: FiltersProps, choice: Choice, value: string): number {
  return (found?.counts ?? data.catalogue)[choice]?.[value] ?? 0;
}

/** A choice that would give nothing, unless it is to be taken away. */
function isVoid(context: FiltersProps, choice: Choice, value: string): boolean {
  return !countOf(context, choice, value) && !chosen(context.query, choice).includes(value);
}

function check(context: FiltersProps, choice: Choice, value: string, group = choice): TemplateResult {
  const { data, query, prefix, ask } = context;
  const off = isVoid(context, choice, value);
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${chosen(query, choice).includes(value)}
      ?disabled=${off}
      aria-describedby=${off ? `${prefix}-${group}-void` : nothing}
      @change=${() => ask(toggle(query, choice, value))}
    /><span lang=${isData(choice) ? 'fr' : nothing}>${choiceName(choice, value, data.territories)}</span>${amount(countOf(context, choice, value))}</label
  >`;
}

/** The feed names places and domains itself. */
function isData(choice: Choice): boolean {
  return choice === 'domain' || choice === 'department' || choice === 'bassin';
}

function amount(count: number): TemplateResult {
  return html`<span class="amount" aria-hidden="true">${number(count)}</span><span class="visually-hidden">${trainingCount(count)}</span>`;
}

function starts(context: FiltersProps): TemplateResult {
  const { data, query, found, prefix, ask } = context;
  const radio = (start: FinderQuery['start'], label: string, count?: number): TemplateResult => {
    const off = count === 0 && query.start !== start;
    return html`<label class="check"
      ><input
        type="radio"
        name="${prefix}-start"
        .checked=${query.start === start}
        ?disabled=${off}
        aria-describedby=${off ? `${prefix}-start-void` : nothing}
        @change=${() => ask({ ...query, start })}
      /><span>${label}</span>${count === undefined ? nothing : amount(count)}</label
    >`;
  };
  const months = query.start?.includes('..') ? query.start : undefined;
  return group(context, 'start', msg('Prochaine rentrée'), [
    radio(undefined, msg('Toutes les dates')),
    PERIODS.map(period => radio(period, periodName(period, data.today), found?.starts[period])),
    radio(months ?? `${data.today.slice(0, 7)}..`, msg('Choisir les mois')),
    months && found?.asked?.monthsView(query, data.today, prefix, ask),
  ]);
}
