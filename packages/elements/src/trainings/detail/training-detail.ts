// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { closingLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { heading } from '../../core/heading.js';
import type { titleHeading } from '../../core/heading.js';
import { exampleMark } from '../../sources/example-mark.js';
import { sourceNote } from '../../sources/source-note.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { afterParts } from './detail-after.js';
import type { AfterOptions } from './detail-after.js';
import { bridges, bridgesHint, closingOrigin } from './detail-bridges.js';
import { costAndAids, costHint } from './detail-cost.js';
import { disabilityHint, withDisability } from './detail-disability.js';
import { enrolment, enrolmentHint, entryFacts, entryHint } from './detail-entry.js';
import { establishmentFigures } from './establishment-outcome.js';
import { isKnownByYear } from '@orientation-widgets/domain/trainings/known-offers.js';
import { boldAnswers } from '../bold-answers.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { offerSources } from '../offer-sources.js';
import { outcomeDetail } from './outcome-detail.js';
import { otherWaysHint, otherWaysView } from './other-ways-view.js';
import { foldsView, partView } from './detail-part.js';
import type { DetailPart } from './detail-part.js';
import type { DetailView } from './load-detail.js';
import { mainWays, startsButton } from './main-ways.js';
import { sessionPlaces } from './place-views.js';
import type { SessionOptions } from './place-views.js';
import { phoneScript, phoneTitle } from './phone-script.js';
import { textBlocks } from '@orientation-widgets/domain/trainings/text-blocks.js';

/** Options of the detail of a training. */
export interface DetailOptions extends SessionOptions, AfterOptions {
  readonly headingLevel: number;
  /** Draws the title, when it is also the title of the element. */
  readonly title?: typeof titleHeading | undefined;
  /** Content above the title, such as a link back to the list. */
  readonly before?: unknown;
  /** Address of the page of local help for a town, already safe; undefined when there is none. */
  helpHref?: (town: string) => string | undefined;
  /** Controls below the title, such as “Garder”, “Comparer”, “Imprimer”. */
  readonly actions?: unknown;
}

/** Detail of a training (board 03). Needs `detailStyles`; the title takes the focus on request. */
export function trainingDetail(view: DetailView, options: DetailOptions): TemplateResult {
  const { training } = view;
  const level = options.headingLevel;
  const title = html`<span lang="fr">${training.title}</span>`;
  const answers = boldAnswers(view);
  return html`<article class="training">
    ${options.before ?? nothing}
    <div class="detail-head" part="header" tabindex="-1">
      ${training.level === null ? nothing : html`<p class="soft">${capital(levelName(training.level))}</p>`}
      ${options.title?.(level, title) ?? heading(level, title, 'title', 'title')}
      ${training.objective ? html`<p class="voice" lang="fr">${training.objective}</p>` : nothing}
      <p class="note">${essential(view)}</p>
      ${training.closed ? html`<p class="note">${closingLabel(training.closed)}</p>` : nothing}
      ${view.example ? html`<p class="note">${exampleMark()}</p>` : nothing}
      <div class="actions" part="actions">${mainWays(view)} ${startsButton(view)} ${options.actions ?? nothing}</div>
    </div>
    ${answers === nothing ? nothing : html`<div class="answers-band">${answers}</div>`}
    <div class="detail" part="body">
      <div class="side">
        <section class="next" part="section" data-part="starts">
          ${heading(level + 1, isKnownByYear(view) ? msg('Où la suivre') : msg('Prochaines rentrées'), 'subtitle')}
          ${view.near && view.places.length ? html`<p class="soft">${order(view.nearName)}</p>` : nothing}
          ${sessionPlaces(view, { ...options, establishments: establishmentFigures(view) })} ${helpLink(view, options)}
        </section>
      </div>
      <div class="sections">
        ${partView({ name: 'after', title: msg('Et après'), content: outcomeDetail(view) }, level + 1)}
        ${foldsView(foldsOf(view, options), level + 1)}
        <section class="sheet phone" part="section" data-part="phone">
          ${heading(level + 1, phoneTitle(view), 'subtitle')} ${phoneScript(view)}
        </section>
        ${sourceNote(view.sources, [...offerSources(view), ...closingOrigin(view)], false)}
      </div>
    </div>
  </article>`;
}

/** Link to help with transport and childcare, when the page has an address for it. */
function helpLink({ places }: DetailView, { helpHref }: DetailOptions): TemplateResult | typeof nothing {
  const town = places.flatMap(({ place }) => place?.communeName || [])[0];
  const href = town && helpHref?.(town);
  return href ? html`<p><a href=${href}>${msg('Venir est difficile ? Voir qui peut vous aider')}</a></p>` : nothing;
}

/** Questions that the visitor opens, in the order in which they come up. */
function foldsOf(view: DetailView, options: DetailOptions): DetailPart[] {
  const { content, results } = view.training;
  return [
    {
      name: 'entry',
      title: msg('Pour entrer'),
      hint: entryHint(view),
      content: entryFacts(view),
    },
    { name: 'enrolment', title: msg('S’inscrire'), hint: enrolmentHint(view), content: enrolment(view) },
    {
      name: 'content',
      title: msg('Ce que vous apprenez'),
      hint: firstSentence(content),
      content: text(content),
    },
    {
      name: 'results',
      title: msg('Ce que vous saurez faire'),
      hint: firstSentence(results),
      content: text(results),
    },
    { name: 'bridges', title: msg('Ce diplôme'), hint: bridgesHint(view), content: bridges(view) },
    {
      name: 'ways',
      title: msg('Du même diplôme, par une autre voie ou ailleurs'),
      hint: otherWaysHint(view),
      content: otherWaysView(view, options),
    },
    ...afterParts(view, options),
    { name: 'cost', title: msg('Coût et aides'), hint: costHint(view), content: costAndAids(view) },
    { name: 'disability', title: msg('Avec un handicap'), hint: disabilityHint(view), content: withDisability(view) },
  ];
}

function essential(view: DetailView): string {
  const { training } = view;
  const sentence = [providerName(view), training.domains.join(', ')].filter(Boolean).join('. ');
  return sentence && `${sentence}.`;
}

function order(nearName: string | undefined): string {
  return nearName
    ? msg(str`Point de départ : ${nearName}. De la plus proche à la plus éloignée.`)
    : msg('De la plus proche à la plus éloignée.');
}

function firstSentence(paragraphs: string | undefined): TemplateResult | undefined {
  return paragraphs ? html`<span lang="fr">${firstSentences(paragraphs, 1)}</span>` : undefined;
}

function text(paragraphs: string | undefined): TemplateResult | typeof nothing {
  const blocks = textBlocks(paragraphs ?? '');
  if (!blocks.length) return nothing;
  return html`${blocks.map(block =>
    typeof block === 'string'
      ? html`<p lang="fr">${block}</p>`
      : html`<ul class="bullets" lang="fr">
          ${block.map(item => html`<li>${item}</li>`)}
        </ul>`,
  )}`;
}
