// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { outOfTwenty, womenInWords } from '../jobs/share-discs.js';
import { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { ShareControl } from '../export/share-control.js';
import { sourceNote } from '../sources/source-note.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { answerDiscs, pour } from './answer-discs.js';
import { answerSentence, figureSentence } from './answer-labels.js';
import { guessUnit } from './guess-labels.js';
import { closingStyles, closingView } from './closing-view.js';
import type { ClosingProps, QuizAnswer } from './closing-view.js';
import { discPicker } from './guess-view.js';
import { shareOf } from '@orientation-widgets/domain/jobs/known-share.js';
import type { PromptData } from './prompt-data.js';
import { question } from './question-view.js';
import { classStyles } from './class.styles.js';
import { guessDots } from './guess-dots.js';
import { classLink, closeCount, codeIn, guessed, jobsOf, newCode } from './quiz.js';

/** Initial position of the slider for each guess, in percent. */
const MIDDLE = 50;

/**
 * @param leave - goes back to the question for a single visitor.
 * @param isLinked - whether the address asks for the quiz, which only the first prompt of the page then opens.
 */
export function openClassQuiz(
  host: LitElement,
  data: PromptData,
  leave: () => void,
  isLinked: boolean,
): ClassQuiz | undefined {
  if (isLinked && (!codeIn(location.hash) || document.querySelector(host.localName) !== host)) return undefined;
  return new ClassQuiz(host, data, leave);
}

/** Guesses of a visitor beside the figures, for the jobs that they answered. */
export function answersView(
  host: LitElement,
  data: PromptData,
  props: Pick<ClosingProps, 'level' | 'answers' | 'onAgain' | 'onLeave'>,
): TemplateResult {
  adoptElementStyles(host, [classStyles, closingStyles]);
  return closingView({
    ...props,
    title: msg('Ce que vous pensiez, ce qui est'),
    source: closingSource(data, props.answers),
  });
}

function closingSource({ sources }: PromptData, answers: readonly QuizAnswer[]): unknown {
  const shares = answers.flatMap(({ job }) => shareOf(job) ?? []);
  return sourceNote(
    sources,
    shares.map(({ sourceId, period }) => ({ sourceId, period, place: msg('France') })),
  );
}

/** Quiz for a class: a few jobs drawn from a code, and all guesses as dots. Nothing is stored. */
export class ClassQuiz {
  readonly #host: LitElement;
  readonly #data: PromptData;
  readonly #leave: () => void;
  readonly #announcer: Announcer;
  readonly #share: ShareControl;
  #code: string;
  #jobs: readonly Job[];
  #round = 0;
  /** Guesses out of twenty, in the order of entry. */
  #guesses: readonly number[] = [];
  #guess = MIDDLE;
  #isRevealed = false;
  /** Median guess of the class for each job so far. */
  #answers: readonly QuizAnswer[] = [];
  /** Whether all the jobs have been answered. */
  #isOver = false;

  /** Uses the code of the address, or a new one. */
  constructor(host: LitElement, data: PromptData, leave: () => void) {
    this.#host = host;
    this.#data = data;
    this.#leave = leave;
    this.#announcer = new Announcer(host);
    this.#share = new ShareControl(host);
    this.#code = codeIn(location.hash) ?? newCode();
    this.#jobs = this.#selectJobs();
    adoptElementStyles(host, [classStyles, closingStyles]);
  }

  #selectJobs(): Job[] {
    return jobsOf(this.#code, [...this.#data.jobs].filter(shareOf));
  }

  /** @param level - level of the heading. */
  view(level: number): TemplateResult {
    return this.#isOver ? this.#closing(level) : this.#roundView(level);
  }

  #closing(level: number): TemplateResult {
    return closingView({
      level,
      title: msg('Ce que la classe croyait, ce qui est'),
      answers: this.#answers,
      source: closingSource(this.#data, this.#answers),
      onAgain: this.#again,
      onLeave: this.#leave,
    });
  }

  #roundView(level: number): TemplateResult {
    const job = this.#jobs[this.#round];
    const share = job && shareOf(job);
    if (!job || !share) return html``;
    const { value } = share;
    const { sources } = this.#data;
    return html`<section class="sheet class">
      <div class="lead" tabindex="-1">
        <p class="soft">${msg(str`Métier ${this.#round + 1} sur ${this.#jobs.length}`)}</p>
        <p class="job" lang="fr">${jobName(job.title)}</p>
        ${heading(level, this.#isRevealed ? answerSentence(value) : question(), 'subtitle')}
      </div>
      ${guessDots(this.#guesses, this.#isRevealed ? value : undefined)}
      <p>${this.#summary()}</p>
      ${
        this.#isRevealed
          ? html`<div class="result">${answerDiscs(value, null)}</div>
              <p>${this.#closeSentence(value)} ${figureSentence(share)}</p>
              ${sourceNote(sources, [{ sourceId: share.sourceId, period: share.period, place: msg('France') }])}`
          : this.#adding()
      }
      ${this.#acts()} ${this.#invitation(level)} ${this.#announcer.view()}
    </section>`;
  }

  #adding(): TemplateResult {
    return html`<div class="guess">
        ${discPicker(this.#guess, guess => this.#set(() => (this.#guess = guess)))}
        <p class="value"><strong class="big">${number(outOfTwenty(this.#guess))}</strong> ${guessUnit(this.#guess)}</p>
      </div>
      <div class="acts" part="actions">
        <button class="btn pri" type="button" @click=${this.#add}>${msg('Ajouter cette réponse')}</button>
        <button class="btn quiet" type="button" ?disabled=${!this.#guesses.length} @click=${this.#takeBack}>${msg('Enlever la dernière')}</button>
      </div>`;
  }

  #acts(): TemplateResult {
    const isLast = this.#round + 1 === this.#jobs.length;
    return html`<div class="acts" part="actions">
      ${
        this.#isRevealed
          ? html`<button class="btn pri" type="button" @click=${isLast ? this.#close : this.#next}>${isLast ? msg('Voir le bilan') : msg('Métier suivant')}</button>`
          : html`<button class="btn sec" type="button" @click=${this.#reveal}>${msg('Voir la réponse')}</button>`
      }
      <button class="btn quiet" type="button" @click=${this.#leave}>${msg('Quitter le jeu')}</button>
    </div>`;
  }

  /** Rules of the quiz, and the code that gives the same jobs on another device. */
  #invitation(level: number): TemplateResult {
    return html`<div class="invitation">
      ${heading(level + 1, msg('En classe'), 'small-title')}
      <p>${msg('Chacune et chacun donne un nombre. Une personne l’ajoute : un point par réponse.')}</p>
      <p>${msg('Le même code donne les mêmes métiers, sur un autre écran aussi.')} ${msg('Code :')} <strong class="code" dir="ltr">${this.#code}</strong></p>
      <div>${this.#share.view(() => ({ title: msg('La mixité des métiers, en classe'), url: classLink(this.#code, location.href) }))}</div>
      <p class="note">${msg('Rien n’est enregistré. Rien n’est envoyé.')}</p>
    </div>`;
  }

  #summary(): string {
    const all = guessed(this.#guesses);
    if (!all) return msg('Aucune réponse pour le moment.');
    const { count, lowest, highest, middle } = all;
    const sum = plural(count, msg(str`${number(count)} réponse.|${number(count)} réponses.`));
    if (lowest === highest) return `${sum} ${msg(str`Tout le monde dit ${number(lowest)}.`)}`;
    return `${sum} ${msg(str`De ${number(lowest)} à ${number(highest)}. Celle du milieu : ${number(middle)}.`)}`;
  }

  #closeSentence(share: number): string {
    const { length } = this.#guesses;
    if (!length) return '';
    const close = closeCount(this.#guesses, share);
    return close
      ? plural(
          close,
          msg(
            str`${number(close)} réponse est juste, à une personne près.|${number(close)} réponses sont justes, à une personne près.`,
          ),
        )
      : msg('Ce chiffre ne se devine pas facilement.');
  }

  /** Moves the focus to the content that replaced the pressed control. */
  #moveOn(): void {
    this.#announcer.announce('');
    FocusController.of(this.#host).next('.lead');
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  #add = (): void =>
    this.#set(() => {
      this.#guesses = [...this.#guesses, outOfTwenty(this.#guess)];
      this.#announcer.announce(`${womenInWords(this.#guess)}. ${this.#summary()}`);
    });

  #takeBack = (): void =>
    this.#set(() => {
      this.#guesses = this.#guesses.slice(0, -1);
      this.#announcer.announce(this.#summary());
    });

  #reveal = (): void =>
    this.#set(() => {
      const job = this.#jobs[this.#round];
      const share = job && shareOf(job)?.value;
      if (job && share !== undefined)
        this.#answers = [...this.#answers, { job, guess: guessed(this.#guesses)?.middle ?? null, share }];
      this.#isRevealed = true;
      this.#moveOn();
      void this.#host.updateComplete.then(() => pour(this.#host.renderRoot));
    });

  #close = (): void =>
    this.#set(() => {
      this.#isOver = true;
      this.#moveOn();
    });

  #next = (): void => this.#start(this.#round + 1);

  #again = (): void => {
    this.#code = newCode();
    this.#jobs = this.#selectJobs();
    this.#answers = [];
    this.#isOver = false;
    this.#start(0);
  };

  #start(round: number): void {
    this.#set(() => {
      this.#round = round;
      this.#guesses = [];
      this.#guess = MIDDLE;
      this.#isRevealed = false;
      this.#moveOn();
    });
  }
}
