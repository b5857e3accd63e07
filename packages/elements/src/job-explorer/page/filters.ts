// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { JobFacet, JobRow, SelectedJobs } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '../../i18n/formats/format.js';
import { tensionScale } from '../../jobs/tension/tension-scale.js';
import type { TensionLevel } from '../../jobs/tension/tension-scale.js';
import type { ExplorerQuery } from './explorer-query.js';
import { facetName, jobCount, valueName } from './explorer-labels.js';
import type { ProfilesState } from './profiles.js';

/** What the filters are drawn from. */
export interface FiltersProps {
  readonly rows: readonly JobRow[];
  readonly query: ExplorerQuery;
  readonly counts: SelectedJobs['counts'];
  /** Groups that were asked for: they need the profiles of the jobs. */
  readonly opened: ReadonlySet<JobFacet>;
  /** Groups shown whole. */
  readonly unfolded: ReadonlySet<JobFacet>;
  readonly profiles: ProfilesState;
  toggle(facet: JobFacet, value: string): void;
  open(facet: JobFacet): void;
  unfold(facet: JobFacet, group: HTMLElement | null, shown: number): void;
  retry(): void;
}

/** Choices of a long group shown at first. */
const FOLDED: Readonly<Record<JobFacet, number>> = { sector: 6, level: 6, transition: 6, interest: 6, skill: 12 };
const ORDER = ['5', '4', '3', '2', '1', 'ecological', 'digital', 'demographic', 'rev3', 'R', 'I', 'A', 'S', 'E', 'C'];

/** Every group of choices, with the number of jobs each would give. What one likes and can do comes first: it is the way in. */
export function filtersView(context: FiltersProps): TemplateResult {
  return html`${profiled(context, 'interest', msg('Une façon d’entrer, pas un test : un métier se découvre aussi autrement.'))}
  ${profiled(context, 'skill', msg('À l’école, au travail, à la maison : tout compte.'))}
  ${(['sector', 'level', 'transition'] as const).map(facet => group(context, facet))}`;
}

/** A group that needs the profiles of the jobs: they are fetched when it is opened. */
function profiled(context: FiltersProps, facet: JobFacet, note: string): TemplateResult | typeof nothing {
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
      ? html`<p role="alert">${msg('Cette liste ne vient pas. Ce n’est pas de votre fait.')}</p>
          <button class="btn sec" type="button" @click=${retry}>${msg('Réessayer')}</button>`
      : html`<p class="soft" role="status">${msg('Lecture de la liste…')}</p>`,
  );
}

/** A group and its name: the same element whatever it holds, so that the focus stays in it. */
function fieldset(facet: JobFacet, content: TemplateResult): TemplateResult {
  return html`<fieldset class="group" data-facet=${facet} tabindex="-1">
    <legend>${facetName(facet)}</legend>
    ${content}
  </fieldset>`;
}

function groupOf(event: Event): HTMLElement | null {
  return (event.currentTarget as HTMLElement).closest('fieldset');
}

/** How many jobs have each value, whatever is asked. */
function totals(rows: readonly JobRow[], facet: JobFacet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function group(context: FiltersProps, facet: JobFacet, note?: string): TemplateResult | typeof nothing {
  const { rows, query, unfolded, unfold } = context;
  const chosen = query.filters[facet] ?? [];
  const all = totals(rows, facet);
  const values = [...new Set([...all.keys(), ...chosen])].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b) || (all.get(b) ?? 0) - (all.get(a) ?? 0) || a.localeCompare(b, 'fr'),
  );
  if (!values.length) {
    return note === undefined ? nothing : fieldset(facet, html`<p>${msg('Ces données ne le disent pas.')}</p>`);
  }
  const most = FOLDED[facet];
  const isWhole = values.length <= most + 1 || unfolded.has(facet);
  const shown = isWhole ? values : values.filter((value, place) => place < most || chosen.includes(value));
  const someVoid = shown.some(value => isVoid(context, facet, value));
  return fieldset(
    facet,
    html`${note ? html`<p class="note">${note}</p>` : nothing} ${shown.map(value => check(context, facet, value))}
    ${
      isWhole
        ? nothing
        : html`<button class="btn quiet" type="button" @click=${(event: Event) => unfold(facet, groupOf(event), shown.length)}>
          ${msg('Voir tous les choix')}<span class="visually-hidden"> ${facetName(facet)}</span>
        </button>`
    }
    ${someVoid ? html`<p class="note" id="void-${facet}">${msg('En pointillés : aucun métier avec vos autres choix.')}</p>` : nothing}`,
  );
}

/** A choice that would give nothing, unless it is to be taken away. */
function isVoid({ counts, query }: FiltersProps, facet: JobFacet, value: string): boolean {
  return !counts[facet].get(value) && !(query.filters[facet] ?? []).includes(value);
}

function check(context: FiltersProps, facet: JobFacet, value: string): TemplateResult {
  const { counts, query, toggle } = context;
  const count = counts[facet].get(value) ?? 0;
  const off = isVoid(context, facet, value);
  const name = valueName(facet, value);
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${(query.filters[facet] ?? []).includes(value)}
      ?disabled=${off}
      aria-describedby=${off ? `void-${facet}` : nothing}
      @change=${() => toggle(facet, value)}
    />${
      facet === 'level'
        ? html`<span class="l${value}">${tensionScale(Number(value) as TensionLevel)}</span><span>${name}</span>`
        : html`<span lang=${facet === 'sector' || facet === 'skill' ? 'fr' : nothing}>${name}</span>`
    }<span class="amount" aria-hidden="true"
      >${number(count)}</span
    ><span class="visually-hidden">${jobCount(count)}</span></label
  >`;
}
