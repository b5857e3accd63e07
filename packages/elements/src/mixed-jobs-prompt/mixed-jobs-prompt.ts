// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { isJobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import type { Feed, Job } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { askJob } from '../core/ask-early.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { OrientationElement } from '../element/orientation-element.js';
import { wordAttribute } from '../core/word-attribute.js';
import type { ReportedRecord } from '../sources/reported-record.js';
import { JobSelectEvent } from '../core/select-events.js';
import type { Announcer } from '../ui/announcer.js';
import { sheetStyles } from '../styles/sheet.styles.js';
import type { ClassQuiz } from './class-quiz.lazy.js';
import type { QuizAnswer } from './closing-view.js';
import type { Around } from './people-and-events.js';
import type { Question } from './open-question.lazy.js';
import { LazyPart } from '../core/lazy-part.js';
import { loadOptional } from '../core/load-optional.js';
import { runGesture } from '../core/run-gesture.js';

export { JobSelectEvent };

/** Step of the visitor: guess, answer (a null `guess` means that they did not know), quiz of a class, or summary of ten answers. */
type Stage =
  | { readonly step: 'question'; readonly guess: number }
  | { readonly step: 'answer'; readonly guess: number | null; readonly met?: Around }
  | { readonly step: 'class'; readonly quiz: ClassQuiz }
  | { readonly step: 'end'; readonly view: (level: number) => TemplateResult };

const start: Stage = { step: 'question', guess: 50 };

/**
 * Asks the visitor to guess the share of women in a job, then displays the actual figure, what it means, how it changed, a person who does
 * the job and other jobs to discover. Without `job` or `training`, it picks a job. It asks nothing about the visitor and stores nothing.
 *
 * @customElement mixed-jobs-prompt
 * @event {JobSelectEvent} job-select - Emitted when the visitor chooses a job after the answer; `event.jobId` is its id. Cancel it to
 *   prevent the default action: following `job-href` or, without it, asking about that job.
 * @csspart header - The header: the job, and the question or its answer.
 * @csspart summary - The answer, in one sentence.
 * @csspart figure - The guess: its discs and its value.
 * @csspart body - The content below the answer.
 * @csspart facts - The figures that complete the answer.
 * @csspart section - The section of other jobs.
 * @csspart actions - The buttons and links that act on the content.
 * @cssproperty --ow-accent - Colour of the buttons.
 * @cssproperty --ow-surface - Background colour of the sheet.
 * @cssproperty --ow-font-voice - Font family of the answer and of the testimony.
 * @cssproperty --ow-radius-large - Corner radius of the sheet.
 */
export class MixedJobsPrompt extends OrientationElement<Question> {
  static override styles = sheetStyles;
  protected static override objects = { ...super.objects, job: isJobRecord };
  static override properties = {
    job: {},
    training: {},
    territory: {},
    variant: { reflect: true, converter: wordAttribute('card inline banner') },
    jobHref: { attribute: 'job-href' },
    stage: { state: true },
    chosenJob: { state: true },
  };

  /**
   * Job to ask about: its id, a ROME or FAP code (`rome:D1102` or `D1102`) or, as a property, the record itself. By default, the element
   * picks a job.
   */
  job: string | Job | null = null;

  /**
   * Id of a training, or a code as in `<training-card>`, used instead of `job`: the question is about a job to which the training leads.
   */
  training: string | null = null;

  /** Id of the territory of the visitor, whose events are listed first. Defaults to no territory. */
  territory: string | null = null;

  /** Layout: `card`, `inline` (without a border, inside a text) or `banner` (wide, with the question beside the answer control). */
  variant: 'card' | 'inline' | 'banner' = 'card';

  /** Address of a job page on the site, where `{id}` stands for the id of the job. By default, choosing a job asks about it. */
  jobHref: string | null = null;

  private stage: Stage = start;

  /** Id of the job that the visitor went on to, in place of the page's. */
  private chosenJob: string | null = null;

  /** Answers of the visitor since the page opened; never stored. */
  #answers: readonly QuizAnswer[] = [];
  #announcer: Announcer | undefined;
  #displayedQuestion: Question | undefined;

  /** Message when there is no question to ask. */
  readonly #none = new LazyPart(() => import('./no-question.lazy.js'));

  /** Answer control, one wave of requests after the question. */
  readonly #guess = new LazyPart(
    () => import('./guess-view.js'),
    ({ guessStyles }) => adoptElementStyles(this, guessStyles),
  );

  /** Steps that follow a guess. */
  readonly #steps = new LazyPart(() => import('./steps.lazy.js'));

  protected override readonly selectors = ['job', 'training', 'chosenJob'];

  protected override get errorTitle(): string {
    return msg('La question ne s’affiche pas');
  }

  protected override async select(feed: Feed): Promise<Question | undefined> {
    const question = await this.#open(feed);
    if (!question) await this.#none.load();
    return question;
  }

  async #open(feed: Feed): Promise<Question | undefined> {
    const requestedJob = this.chosenJob ?? this.job;
    if (!feed.has('jobs') && typeof (requestedJob ?? '') === 'string') return undefined;
    askJob(feed, requestedJob);
    const { openQuestion } = await import('./open-question.lazy.js');
    const question = await openQuestion(feed, requestedJob, this.training);
    if (!question) {
      this.tellFaults(feed);
      return undefined;
    }
    adoptElementStyles(this, [question.styles]);
    // No guess is asked about a job whose share of women is unknown.
    return question.isKnown ? question : this.complete(feed, question);
  }

  protected override async complete(_: Feed, question: Question): Promise<Question> {
    if (question.isAnswerable) return question;
    const [{ Announcer }] = await Promise.all([import('../ui/announcer.js'), this.#guess.load(), this.#steps.load()]);
    if (!this.#announcer) this.addController((this.#announcer = new Announcer(this)));
    return { ...question, isAnswerable: true };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('job') || changed.has('training') || changed.has('feed')) this.chosenJob = null;
    super.willUpdate(changed);
    const data = this.state.value;
    if (data === this.#displayedQuestion) return;
    this.#displayedQuestion = data;
    this.stage = start;
    // The address is a link to a class quiz.
    if (data?.isAnswerable && location.hash.startsWith('#classe='))
      void runGesture(this, () => this.#playWithClass(data, true));
  }

  /** The figure is only shown once the question is answered. */
  override get record(): ReportedRecord | undefined {
    const { value } = this.state;
    if (!value || this.stage.step !== 'answer') return undefined;
    const { id, title } = value.job;
    return { collection: 'jobs', id, name: title.masculine };
  }

  protected override loadedView(data: Question): TemplateResult {
    return html`${this.#stageView(data)} ${this.#announcer?.view()}`;
  }

  #stageView(data: Question): TemplateResult {
    const { stage, headingLevel, reading, jobHref } = this;
    const another = (): void => this.#another(data);
    if (stage.step === 'question') {
      const guess = data.isAnswerable ? this.#guess.value : undefined;
      if (guess && !data.isKnown) return guess.unknownView(data, headingLevel, another);
      return data.view(
        data,
        {
          headingLevel,
          easy: reading === 'easy',
          onStart: () =>
            void loadOptional(
              'answer of the quiz',
              async () => this.#steps.value?.answerPart.load(),
              () => undefined,
            ),
        },
        guess?.guessView(stage.guess, {
          onGuess: points => {
            this.stage = { step: 'question', guess: points };
          },
          onAnswer: points => void runGesture(this, () => this.#reveal(data, points)),
        }),
      );
    }
    if (stage.step === 'class') return stage.quiz.view(headingLevel);
    if (stage.step === 'end') return stage.view(headingLevel);
    const answer = this.#steps.value?.answerPart.value;
    return html`${answer?.answerView(data, stage.guess, stage.met, {
      headingLevel,
      jobHref,
      onJob: (event, job) => {
        if (!this.dispatchEvent(new JobSelectEvent(job.id))) event.preventDefault();
        else if (!jobHref) this.#ask(job.id);
      },
      round: this.#answers.length,
      onEnd: () => void runGesture(this, () => this.#close(data)),
      onAgain: () => this.#goTo(start),
      onAnother: another,
      onClass: () => void runGesture(this, () => this.#playWithClass(data)),
    })}`;
  }

  async #playWithClass(data: Question, isLinked = false): Promise<void> {
    const quizzes = await this.#steps.value?.classPart.load();
    const quiz = quizzes?.openClassQuiz(this, data, () => this.#goTo(start), isLinked);
    if (quiz && this.#displayedQuestion === data) this.#goTo({ step: 'class', quiz });
  }

  async #close(data: Question): Promise<void> {
    const quizzes = await this.#steps.value?.classPart.load();
    if (!quizzes || this.#displayedQuestion !== data) return;
    const answers = this.#answers;
    const leave = (): void => {
      this.#answers = [];
      this.#another(data);
    };
    const view = (level: number): TemplateResult =>
      quizzes.answersView(this, data, { level, answers, onAgain: leave, onLeave: leave });
    this.#goTo({ step: 'end', view });
  }

  async #reveal(data: Question, guess: number | null): Promise<void> {
    const steps = this.#steps.value;
    if (!data.isAnswerable || !steps) return;
    const [answer, { offerReadAloud }] = await Promise.all([steps.answerPart.load(), steps.readAloudPart.load()]);
    if (this.#displayedQuestion !== data) return;
    adoptElementStyles(this, [answer.answerStyles]);
    offerReadAloud(this);
    const stage = { step: 'answer', guess } as const;
    this.#answers = [
      ...this.#answers.filter(({ job }) => job.id !== data.job.id),
      ...answer.quizAnswer(data.job, guess),
    ];
    this.#goTo(stage, answer.meaningOf(data.job));
    void this.updateComplete.then(() => answer.pour(this.renderRoot));
    await this.#meet(data, stage);
  }

  async #meet(data: Question, stage: Stage & { step: 'answer' }): Promise<void> {
    const met = await this.#steps.value?.answerPart.value?.loadPeopleAndEvents(data, this.territory);
    if (met && this.stage === stage) this.stage = { ...stage, met };
  }

  /** Removes an event that is over; the answer of the visitor stays. */
  protected override dayChanged(): void {
    const { stage } = this;
    const { value } = this.state;
    if (value && stage.step === 'answer')
      void loadOptional(
        'people and events',
        () => this.#meet(value, stage),
        () => undefined,
      );
  }

  #goTo(stage: Stage, announcement = ''): void {
    this.stage = stage;
    void this.#moveOn(announcement);
  }

  #another({ job, another }: Question): void {
    const next = another(new Set(this.#answers.map(answer => answer.job.id)));
    if (next && next.id !== job.id) this.#ask(next.id);
    else this.#goTo(start);
  }

  #ask(id: string): void {
    this.chosenJob = id;
    void this.#moveOn('');
  }

  /** Moves the focus to the title of the step, once it is drawn. */
  async #moveOn(announcement: string): Promise<void> {
    this.#announcer?.announce(announcement);
    await loadOptional(
      'focus controller',
      () => import('../ui/focus-controller.js'),
      ({ FocusController }) =>
        FocusController.of(this).next(() =>
          this.state.status === 'ready' ? this.renderRoot.querySelector<HTMLElement>('.lead') : undefined,
        ),
    );
  }

  protected override loadingView(): TemplateResult {
    return html`<div class="sheet" part="loading" aria-busy="true">
      <p class="soft" role="status">${msg('Préparation de la question…')}</p>
      <span class="skeleton"></span><span class="skeleton"></span><span class="skeleton"></span>
    </div>`;
  }

  protected override emptyView(): TemplateResult {
    return html`${this.#none.value?.noQuestion(Boolean(this.job || this.training))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mixed-jobs-prompt': MixedJobsPrompt;
  }
}
