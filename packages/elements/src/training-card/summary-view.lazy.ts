// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { NamedPoint } from '@orientation-widgets/domain/places/place-of.js';
import { msg } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { hostLink } from '../ui/host-link.js';
import { exampleMark } from '../sources/example-mark.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { viewOptions } from '@orientation-widgets/domain/trainings/near.js';
import type { NearAttributes } from '@orientation-widgets/domain/trainings/near.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { startTraining, withLongFields } from '../trainings/load-training.js';
import { isShut } from '@orientation-widgets/domain/trainings/session-dates.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { Actions, CardView, CardViewOptions } from './card-view.js';
import type { SummaryRest } from './summary-rest.lazy.js';
import { trainingWays } from './training-ways.js';
import { boldAnswers } from '../trainings/bold-answers.js';
import { hasMainWay, mainWays, startsButton } from '../trainings/detail/main-ways.js';
import { summaryStyles } from './summary.styles.js';

/** Description, contacts and answers; then the rest, whose place is reserved until it is loaded. */
function summary(
  view: TrainingView,
  options: CardViewOptions,
  actions: Actions | undefined,
  rest: SummaryRest | undefined,
): TemplateResult {
  const { training, next, places } = view;
  const { headingLevel } = options;
  const href = hostLink(options.trainingHref, training.id) ?? safeUrl(training.url);
  return html`<article class="training">
    <div class="brief ${next && isShut(next.session) ? 'shut' : ''}">
      <div class="top" part="header">
        <div class="hero">
          <p class="soft level">${training.level === null ? nothing : capital(levelName(training.level))}</p>
          ${titleHeading(headingLevel, title(view, options, href))}
          <p lang=${view.provider ? 'fr' : nothing}>${providerName(view) ?? msg('Organisme non précisé')}</p>
          ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
          ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
          <div class="reach" part="actions">${mainWays(view)} ${hasMainWay(view) ? nothing : startsButton(view)} ${trainingWays(() => options.share({ title: training.title, url: href ?? '' }))} ${actions?.(view)}</div>
          ${options.shareNote}
        </div>
        ${rest?.drawing()}
      </div>
      ${boldAnswers(view)}
      <div class="rest ${rest ? '' : 'later'}" part="body">
        ${rest ? rest.body(options) : places.length ? nothing : html`<p>${msg('Aucune date annoncée pour le moment.')}</p>`}
      </div>
    </div>
  </article>`;
}

function title({ training }: TrainingView, options: CardViewOptions, href: string | undefined): TemplateResult {
  const content = html`<span lang="fr">${training.title}</span>`;
  const onSelect = (event: Event): void => options.onTraining(event, training);
  if (href) return html`<a class="go" href=${href} rel="noopener noreferrer" @click=${onSelect}>${content}</a>`;
  return options.selectable ? html`<button class="go" type="button" @click=${onSelect}>${content}</button>` : content;
}

/** Opens the card of one training. */
export async function openTraining(
  feed: Feed,
  trainingId: string,
  host: NearAttributes & LitElement & { readonly selectable: boolean },
  actions?: Actions,
  place?: NamedPoint,
): Promise<CardView | undefined> {
  const start = await startTraining(feed, trainingId, viewOptions(host, place));
  if (!start) return undefined;
  const card = (view: TrainingView, rest?: SummaryRest): CardView => ({
    styles: [...summaryStyles, ...(rest?.styles ?? [])],
    view,
    draw: options => summary(view, options, actions, rest),
  });
  const complete = async (): Promise<CardView> => {
    const [{ SummaryRest }, view] = await Promise.all([import('./summary-rest.lazy.js'), withLongFields(feed, start)]);
    const rest = new SummaryRest(view, host);
    // Choosing a session requires all the facts of the sessions.
    if (host.selectable) await rest.showAll(false);
    return card(view, rest);
  };
  return host.selectable ? complete() : { ...card(start.view), complete };
}
