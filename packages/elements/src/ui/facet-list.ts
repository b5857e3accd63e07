// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { number } from '@orientation-widgets/domain/words/format.js';
import type { UnfoldedFacets } from './unfolded-facets.js';

/** Choice of a facet: a checkbox, or a radio button. */
export interface FacetChoice {
  readonly label: string;
  /** Language of the label when it is not that of the interface: names of values come from the feed. */
  readonly lang?: 'fr' | undefined;
  readonly icon?: TemplateResult | undefined;
  /** Number of its results with the other active choices. */
  readonly count: number | undefined;
  readonly isChosen: boolean;
  /** Name shared by radio buttons that exclude each other. */
  readonly radio?: string;
  choose: () => void;
}

export interface FacetListProps {
  /** Id of the facet, unique within the element. */
  readonly id: string;
  readonly choices: readonly FacetChoice[];
  /** Reason why some choices are disabled. */
  readonly emptyNote: string;
  /** Count in words, for screen readers: “3 trainings”. */
  countLabel: (count: number) => string;
  /** Content between the choices and the note. */
  readonly after?: unknown;
}

/** Choices of a facet, each with its count; those without any result are disabled and explained. */
export function facetList(props: FacetListProps): TemplateResult {
  const { id, choices, emptyNote, after } = props;
  return html`${choices.map(choice => choiceView(choice, props))} ${after ?? nothing}
  ${choices.some(isEmpty) ? html`<p class="note empty-note" id=${emptyNoteId(id)}>${emptyNote}</p>` : nothing}`;
}

/** Choices of a facet, folded when the list is long: the first choices and the active ones, then a button that shows all of them. */
export function foldableFacetList(
  props: FacetListProps & {
    readonly facet: string;
    /** Name of the facet. */
    readonly name: string;
    /** Number of choices shown at first. One more is shown rather than a button for it alone. */
    readonly limit: number;
    readonly unfolded: UnfoldedFacets;
  },
): TemplateResult {
  const { choices, facet, name, limit, unfolded } = props;
  if (choices.length <= limit + 1 || unfolded.has(facet)) return facetList(props);
  const isShown = ({ isChosen }: FacetChoice, place: number): boolean => place < limit || isChosen;
  const firstHidden = choices.findIndex((choice, place) => !isShown(choice, place));
  const unfold = ({ currentTarget }: Event): void =>
    unfolded.unfold(facet, (currentTarget as HTMLElement).closest('fieldset'), firstHidden);
  return facetList({
    ...props,
    choices: choices.filter(isShown),
    after: html`<button class="btn quiet" type="button" @click=${unfold}>
      ${msg('Voir tous les choix')}<span class="visually-hidden"> ${name}</span>
    </button>`,
  });
}

/** Whether a choice is disabled; an active one never is, so that it can be removed. */
function isEmpty({ count, isChosen }: FacetChoice): boolean {
  return count === 0 && !isChosen;
}

function emptyNoteId(id: string): string {
  return `${id}-empty`;
}

function choiceView(choice: FacetChoice, { id, countLabel }: FacetListProps): TemplateResult {
  const { label, lang, icon, count, isChosen, radio, choose } = choice;
  const isDisabled = isEmpty(choice);
  return html`<label class="check"
    ><input
      type=${radio ? 'radio' : 'checkbox'}
      name=${radio ?? nothing}
      .checked=${isChosen}
      ?disabled=${isDisabled}
      aria-describedby=${isDisabled ? emptyNoteId(id) : nothing}
      @change=${choose}
    />${icon}<span lang=${lang ?? nothing}>${label}</span>${
      count === undefined
        ? nothing
        : html`<span class="amount" aria-hidden="true">${number(count)}</span><span class="visually-hidden">${countLabel(count)}</span>`
    }</label
  >`;
}
