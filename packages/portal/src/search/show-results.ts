// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { render } from 'lit';
import { ofPlace } from '@orientation-widgets/domain/places/of-place.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import type { PathWriter } from './follow-town.js';
import { pageAnswer } from './page-answer.js';
import { resultsView } from './result-views.js';
import { readDetails } from './search-details.js';
import { loaderOf } from './search-loader.js';
import type { SiteAnswer } from './site-answer.js';

/** Title of the results: “Travailler avec les animaux, près de Fourmies”. */
function titleOfAnswer(query: string, { subject, town, groups, advice }: SiteAnswer): string {
  return capital(
    town !== undefined && subject && (groups.length || advice.length) ? `${subject}, près ${ofPlace(town)}` : query,
  );
}

/** Replaces the list of sections of the search page with the results. */
export async function showResults(
  form: HTMLFormElement,
  place: HTMLElement,
  query: string,
  paths: PathWriter,
): Promise<void> {
  const search = await loaderOf(form, paths).loadAll();
  const answer = pageAnswer(search, query, paths);
  const { details, base } = place.dataset;
  const answerDetails =
    details && base !== undefined
      ? await readDetails(details, base, answer, paths.town(), search.peopleToAsk())
      : undefined;
  place.replaceChildren();
  render(resultsView(query, answer, search.moreLinks(query), answerDetails), place);
  const title = document.querySelector('main h1');
  if (title && answerDetails) {
    title.textContent = titleOfAnswer(query, answer);
    document.querySelector('main .lead')?.remove();
  }
  document.title = `${query} : ${document.title}`;
}
