// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Job, Resource, Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName, number, percent } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../core/heading.js';
import { iconCalendar } from '../icons/common-icons.js';
import { iconRefresh, iconRight } from '../icons/symbol-icons.js';
import { hostLink } from '../ui/host-link.js';
import { pictogram } from '../jobs/pictograms.js';
import { familyFigure, outOfTwenty, womenInWords } from '../jobs/share-discs.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { iconPeople } from './answer-icons.js';
import { answerDiscs } from './answer-discs.js';
import type { QuizAnswer } from './closing-view.js';
import type { Around } from './people-and-events.js';
import type { NextJob } from '@orientation-widgets/domain/jobs/next-jobs.js';
import { shareOf } from '@orientation-widgets/domain/jobs/known-share.js';
import type { PromptData } from './prompt-data.js';
import { ROUNDS } from './quiz.js';
import {
  answerSentence,
  earlierSentence,
  familySentence,
  figureSentence,
  guessSentence,
  nextJobsTitle,
  openSentence,
  reasons,
  usualSentence,
  workersSentence,
} from './answer-labels.js';
import { shareAGenerationAgo } from './share-over-time.js';

export { answerStyles } from './answer.styles.js';
export { loadPeopleAndEvents } from './people-and-events.js';
export { meaningOf } from './answer-labels.js';
export { pour } from './answer-discs.js';

export interface AnswerOptions {
  readonly headingLevel: number;
  /** Address of a job's page, `{id}` standing for its id. */
  readonly jobHref: string | null;
  readonly onJob: (event: Event, job: Job) => void;
  /** Position of the job among those that the visitor answered, from one. */
  readonly round: number;
  /** Called to show the summary of guesses and figures. */
  readonly onEnd: () => void;
  readonly onAgain: () => void;
  readonly onAnother: () => void;
  /** Called to start the quiz of a class. */
  readonly onClass: () => void;
}

/** Figure beside the guess, its meaning, a testimony, an event and other jobs. */
export function answerView(
  data: PromptData,
  guess: number | null,
  met: Around | undefined,
  options: AnswerOptions,
): TemplateResult {
  const share = shareOf(data.job);
  if (!share) return html``;
  const earlier = shareAGenerationAgo(share);
  const family = Object.hasOwn(data.job, 'womenShareOfFamily') ? data.job.womenShareOfFamily : undefined;
  const long = family && shareAGenerationAgo(family);
  const next = met?.next ?? [];
  const href = hostLink(options.jobHref, data.job.id);
  const { round } = options;
  const isLast = round >= ROUNDS;
  const provenance = [
    { sourceId: share.sourceId, period: share.period, place: msg('France') },
    ...(share.usualGuess ? [share.usualGuess] : []),
  ];
  return html`<section class="sheet answer">
    <div class="result">
      <div class="lead" part="header" tabindex="-1">
        <p class="job" lang="fr">${jobName(data.job.title)}</p>
        ${heading(options.headingLevel, answerSentence(share.value), 'voice', 'summary')}
      </div>
      <div class="listen" hidden></div>
      ${answerDiscs(share.value, guess)}
      <p>${guessSentence(guess, share.value)}</p>
      ${share.family ? html`<p class="soft">${familyFigure(share.family)}</p>` : nothing}
    </div>
    <div class="rest" part="body">
      <div class="band">
        <p>${openSentence()}</p>
        <div class="acts" part="actions">
          ${href ? html`<a class="btn pri" href=${href} @click=${(event: Event): void => options.onJob(event, data.job)}>${msg('Voir le métier')}</a>` : nothing}
          ${isLast ? html`<button class="btn ${href ? 'sec' : 'pri'}" type="button" @click=${options.onEnd}>${msg(str`Voir mes ${number(ROUNDS)} réponses`)}</button>` : html`<button class="btn ${href ? 'sec' : 'pri'}" type="button" @click=${options.onAnother}>${iconRefresh()} ${msg('Un autre métier')}</button>`}
          <span class="soft">${msg(str`Métier ${round} sur ${ROUNDS}`)}</span>
        </div>
      </div>
      ${met?.testimony ? voice(met.testimony, data) : nothing} ${met?.event ? meeting(met.event, data) : met?.contact ? contact(met.contact, data) : nothing}
      ${
        next.length
          ? html`<div class="part" part="section">
              ${heading(options.headingLevel + 1, nextJobsTitle(), 'small-title')}
              <ul class="next">
                ${next.map(job => html`<li>${nextItem(job, options)}</li>`)}
              </ul>
              ${sourceNote(data.sources, met?.nextSources ?? [])}
            </div>`
          : nothing
      }
      <div class="part figures" part="facts">
        <p>${figureSentence(share)}</p>
        ${trainingGirls(data)}
        ${share.workers === undefined ? nothing : html`<p>${workersSentence(share)}</p>`}
        ${share.usualGuess ? html`<p>${usualSentence(share.usualGuess.value, share.value)}</p>` : nothing}
        ${earlier ? html`<p>${earlierSentence(earlier)}</p>` : nothing}
        ${family && long ? html`<p><span class="soft" lang="fr">${family.name}</span><br />${familySentence(family)} ${earlierSentence(long)}</p>` : nothing}
        ${sourceNote(data.sources, provenance)}
      </div>
      <div class="part acts" part="actions">
        <button class="btn quiet" type="button" @click=${options.onAgain}>${msg('Recommencer')}</button>
        <button class="btn quiet" type="button" @click=${options.onClass}>${msg('Jouer en classe')}</button>
      </div>
    </div>
  </section>`;
}

/** Answer about a job; an empty list when its share is unknown. */
export function quizAnswer(job: Job, guess: number | null): QuizAnswer[] {
  const share = shareOf(job);
  return share ? [{ job, guess: guess === null ? null : outOfTwenty(guess), share: share.value }] : [];
}

/** Numbers of girls and boys in the training of the page. */
function trainingGirls({ training, sources }: PromptData): TemplateResult | typeof nothing {
  if (!training?.womenShare) return nothing;
  const { title, womenShare } = training;
  const { value, period } = womenShare;
  return html`<p>${msg(str`Formation « ${title} », ${period} : ${percent(value)} de filles.`)} ${sourceNote(sources, [womenShare])}</p>`;
}

function madeUp(sourceId: string | undefined, { sources }: PromptData, text: string): TemplateResult | typeof nothing {
  return sourceId !== undefined && sources.get(sourceId)?.example
    ? html`<p class="note">${exampleMark(text)}</p>`
    : nothing;
}

function voice({ text, name, role, sourceId }: Testimony, data: PromptData): TemplateResult {
  return html`<figure class="band">
    <blockquote class="voice" lang="fr">« <bdi>${text}</bdi> »</blockquote>
    <figcaption class="soft" lang="fr">${[name, role].filter(Boolean).join(', ')}</figcaption>
    ${madeUp(sourceId, data, msg('Témoignage d’exemple : cette personne n’existe pas.'))}
  </figure>`;
}

function meeting({ name, starts, summary, url, sourceId }: Resource, data: PromptData): TemplateResult {
  const href = safeUrl(url);
  return html`<div class="part event">
    ${iconCalendar()}
    <div>
      <p lang="fr"><strong>${name}</strong></p>
      <p class="soft" lang=${starts ? nothing : 'fr'}>${starts ? date(starts) : summary}</p>
      ${madeUp(sourceId, data, msg('Événement d’exemple : il n’aura pas lieu.'))}
    </div>
    ${
      href
        ? html`<a
            class="btn sec"
            href=${href}
            rel="noopener noreferrer"
            aria-label=${msg(str`Voir l’événement : ${name}`)}
            >${msg('Voir l’événement')}</a
          >`
        : nothing
    }
  </div>`;
}

/** Contact, when no event is coming. */
function contact({ name, summary, url, sourceId }: Resource, data: PromptData): TemplateResult {
  const href = safeUrl(url);
  return html`<div class="part event">
    ${iconPeople()}
    <div>
      <p class="soft">${msg('Pour aller plus loin')}</p>
      <p lang="fr">
        ${href ? html`<a href=${href} rel="noopener noreferrer"><strong>${name}</strong></a>` : html`<strong>${name}</strong>`}
      </p>
      <p class="soft" lang="fr">${summary}</p>
      ${madeUp(sourceId, data, msg('Exemple : cette structure n’existe pas.'))}
    </div>
  </div>`;
}

function nextItem(next: NextJob, { jobHref, onJob }: AnswerOptions): TemplateResult {
  const { job, share } = next;
  const href = hostLink(jobHref, job.id);
  const onClick = (event: Event): void => onJob(event, job);
  const content = html`${pictogram(job.sectors)}<span class="name"
      ><strong lang="fr">${jobName(job.title)}</strong>
      ${reasons(next).map(reason => html`<span class="soft">${reason}</span> `)}</span
    ><span class="women">${womenInWords(share)}</span>
    ${iconRight()}`;
  return href
    ? html`<a class="go" href=${href} @click=${onClick}>${content}</a>`
    : html`<button class="go" type="button" @click=${onClick}>${content}</button>`;
}
