// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { JobMatches } from '@orientation-widgets/search';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hostLink } from '../../ui/host-link.js';
import { asTypedButton, correctionsNote, withoutQuotes } from '../../search-page/corrections-note.js';
import { MAX_DROPPED, withoutEachWord } from '../../search-page/words-to-drop.js';
import type { DroppedWord } from '../../search-page/words-to-drop.js';
import { jobCount } from '../shared/explorer-labels.js';
import type { ExplorerQuery } from '@orientation-widgets/domain/jobs/explorer-query.js';
import type { JobNameSearch } from '../shared/job-name-search.js';

export interface UnderstoodProps {
  readonly query: ExplorerQuery;
  readonly names: JobNameSearch;
  /** Address of the page of trainings, `{id}` standing for the text. */
  readonly trainingSearchHref: string | null;
  askAndFocus: (query: ExplorerQuery) => void;
}

/** Interpretation of a text whose words are in no name of a job, with a button that searches for the exact text. */
export function understood(props: UnderstoodProps): TemplateResult | typeof nothing {
  const { query, names, askAndFocus } = props;
  const { understoodAs, corrections = [], partial } = names.matches ?? {};
  const refusal = asTypedButton(query.text, text => askAndFocus({ ...query, text }));
  if (understoodAs)
    return html`<p class="soft said">${msg(html`Nous n’avons pas trouvé exactement. Nous avons cherché : <b lang="fr">${understoodAs}</b>.`)} ${refusal}</p>`;
  return html`${correctionsNote(corrections, refusal)}
  ${
    partial
      ? html`<p class="soft said">${msg('Nous n’avons pas trouvé exactement. Voici le plus proche.')}</p>
          ${waysOut(props)}`
      : nothing
  }`;
}

/** Suggestions for an answer that is empty or lacks some of the words: searches without a word, and trainings. */
export function waysOut({ query, names, trainingSearchHref, askAndFocus }: UnderstoodProps): TemplateResult {
  const text = withoutQuotes(query.text);
  const href = text && hostLink(trainingSearchHref, text);
  const stops = stopsOf(text, names.matches, rest => names.matchesOf(rest));
  return html`${
    stops.length
      ? html`<div class="said">
          <p>${msg('Avec un mot de moins :')}</p>
          <ul class="ways">
            ${stops.map(
              ({ word, rest, count }) => html`<li>
                <button class="btn sec" type="button" @click=${() => askAndFocus({ ...query, text: rest })}>
                  ${msg(str`Sans « ${word} »`)}, ${jobCount(count)}
                </button>
              </li>`,
            )}
          </ul>
        </div>`
      : nothing
  }
  ${href ? html`<p class="said"><a href=${href}>${msg(str`Chercher « ${text} » parmi les formations`)}</a></p>` : nothing}`;
}

interface Stop extends DroppedWord {
  readonly count: number;
}

/** Searches without each word, computed once for an answer rather than at each drawing. */
const stopsByMatches = new WeakMap<JobMatches, readonly Stop[]>();

function stopsOf(
  text: string,
  matches: JobMatches | undefined,
  search: (text: string) => JobMatches | undefined,
): readonly Stop[] {
  if (!matches) return [];
  const before = stopsByMatches.get(matches);
  if (before) return before;
  const stops = withoutEachWord(text).flatMap(({ word, rest }): Stop[] => {
    const partialMatches = search(rest);
    return partialMatches?.hits.length && !partialMatches.partial
      ? [{ word, rest, count: partialMatches.hits.length }]
      : [];
  });
  const bestStops = stops.sort((a, b) => b.count - a.count).slice(0, MAX_DROPPED);
  stopsByMatches.set(matches, bestStops);
  return bestStops;
}
