// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Place, Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { heading } from '../../core/heading.js';
import { TrainingSelectEvent } from '../../core/select-events.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { LazyPart } from '../../core/lazy-part.js';
import { TaskController } from '../../core/task-controller.js';
import { distance, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { namesPlace, parsePoint } from '@orientation-widgets/domain/trainings/near.js';
import type { Point } from '@orientation-widgets/domain/trainings/near.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { linkStyles } from '../shared/link.styles.js';
import type { OpenedTraining } from './opened-training.lazy.js';
import {
  countSentence,
  exampleNote,
  findTrainings,
  MAX_LISTED,
  trainingList,
  trainingListStyles,
} from './training-list.js';
import type { FoundTrainings, TrainingListProps } from './training-list.js';
import type { JobRecord } from '@orientation-widgets/domain/jobs/job-record.js';
import { TrainingSaveButtons } from './training-hearts.js';
import type { TrainingRoute } from '@orientation-widgets/domain/jobs/training-routes.js';
import type { TrainingsHost } from '../shared/trainings-host.js';
import type { SameTitle } from '@orientation-widgets/domain/jobs/trainings-to.js';
import { runGesture } from '../../core/run-gesture.js';

interface Ways {
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly places: Collection<Place>;
  /** Centre of the territory of the figures, when it is smaller than a region. */
  readonly centre: Point | undefined;
  /** Coordinates of the visitor's place, when the page names it. */
  readonly place: Point | undefined;
}

async function locate(feed: Feed, near: string): Promise<Point | undefined> {
  const { placeOf } = await import('@orientation-widgets/domain/places/place-of.js');
  return placeOf(feed, near);
}

/** One for each card: its lists open one training at a time. */
const openedIn = new WeakMap<TrainingsHost, OpenedTraining>();

/** Trainings that lead to a job; their routes, places and dates when the visitor asks for them. */
export class JobTrainings {
  readonly #feed: Feed;
  readonly #territoryId: string | undefined;
  readonly #host: TrainingsHost;
  readonly #trainings: TaskController<FoundTrainings>;
  readonly #ways: TaskController<Ways>;
  /** Rules of the routes, loaded with the first request. */
  readonly #routes = new LazyPart(() => import('@orientation-widgets/domain/jobs/training-routes.js'));
  #isWhole = false;

  constructor(feed: Feed, { rome = [], title }: JobRecord, territoryId: string | undefined, host: TrainingsHost) {
    const redraw = (): void => host.requestUpdate();
    this.#feed = feed;
    this.#territoryId = territoryId;
    this.#host = host;
    openedIn.get(host)?.close();
    adoptElementStyles(host, [linkStyles, trainingListStyles]);
    this.#trainings = new TaskController(redraw);
    this.#ways = new TaskController(redraw);
    void this.#trainings.run(() => findTrainings(feed, rome, [title.feminine, title.masculine]));
  }

  #findWays(groups: readonly SameTitle[]): void {
    void this.#ways.run(async () => {
      const { centreOf, sessionsOf } = await this.#routes.load();
      const trainings = groups.flatMap(group => group.trainings);
      const { near } = this.#host;
      const [records, centre, place] = await Promise.all([
        sessionsOf(this.#feed, trainings),
        centreOf(this.#feed, this.#territoryId),
        namesPlace(near) ? locate(this.#feed, near) : undefined,
      ]);
      return { ...records, centre, place };
    });
  }

  /**
   * Number of trainings that lead to the job, then their list.
   * @param level - level of the heading.
   */
  view(level: number): TemplateResult {
    const { value } = this.#trainings.state;
    const { trainingHref, selectable, near } = this.#host;
    const selectTraining = (training: Training): boolean => this.#host.dispatchEvent(new TrainingSelectEvent(training));
    const open = (training: Training, from: HTMLElement): void =>
      void runGesture(this.#host, () => this.#open(training, from));
    const saveButtons = new TrainingSaveButtons(this.#host);
    const context = { level, trainingHref, selectable, near, saveButtons, selectTraining, open };
    const opened = openedIn.get(this.#host);
    const isOpen = opened?.isIn(this);
    return html`<section class="trainings">
      ${heading(level, msg('Les formations'), 'subtitle')}
      <div role="status">${this.#statusView()}</div>
      ${saveButtons.status()}
      ${isOpen ? opened?.view(level + 1) : nothing}
      <div class="found" ?hidden=${isOpen}>${value ? this.#listView(value, context) : nothing}</div>
    </section>`;
  }

  /** Opens a training; its view is downloaded with the first one. */
  async #open({ id }: Training, from: HTMLElement): Promise<void> {
    const { OpenedTraining } = await import('./opened-training.lazy.js');
    const opened = openedIn.get(this.#host) ?? new OpenedTraining(this.#host);
    openedIn.set(this.#host, opened);
    opened.openFrom(this, id, from);
  }

  #statusView(): TemplateResult {
    const { state } = this.#trainings;
    switch (state.status) {
      case 'error':
        return html`<p>${msg('Les formations ne s’affichent pas. Ce n’est pas de votre fait.')}</p>
          <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>`;
      case 'ready':
        return html`<p class="soft">${countSentence(state.value)}</p>`;
      default:
        return html`<p class="soft">${msg('Recherche des formations…')}</p>`;
    }
  }

  #listView(trainings: FoundTrainings, context: TrainingListProps): TemplateResult {
    const near = parsePoint(context.near) ?? this.#ways.state.value?.place ?? this.#ways.state.value?.centre;
    const all = [...trainings.groups, ...trainings.nearGroups];
    const ways = new Map(all.map(group => [group, this.#routeOf(group, near)]));
    const km = (group: SameTitle): number => ways.get(group)?.km ?? 1e6;
    const sorted = (some: readonly SameTitle[]): SameTitle[] =>
      [...some].sort((a, b) => Math.round(km(a)) - Math.round(km(b)));
    const list = (some: readonly SameTitle[]): TemplateResult =>
      trainingList(some, trainings, context, group => this.#routeView(ways.get(group)));
    const groups = sorted(trainings.groups);
    const rest = groups.length - MAX_LISTED;
    const showAll = (): void => {
      this.#isWhole = true;
      this.#host.requestUpdate();
    };
    return html`${all.length ? this.#waysStatus(all, near) : nothing}
    ${trainings.nearGroups.length ? heading(context.level + 1, msg('Mènent à ce métier'), 'small-title') : nothing}
    ${list(this.#isWhole ? groups : groups.slice(0, MAX_LISTED))}
    ${
      rest > 0 && !this.#isWhole
        ? html`<button class="btn quiet" type="button" @click=${showAll}>
          ${plural(rest, msg(str`Voir l’autre formation|Voir les ${number(rest)} autres formations`))}
        </button>`
        : nothing
    }
    ${
      trainings.nearGroups.length
        ? html`<div class="near-trainings">
            ${heading(context.level + 1, msg('Proches de ce métier'), 'small-title')}
            <p class="note">${msg('Elles préparent à un métier voisin, ou ne donnent pas de diplôme. Demandez au centre.')}</p>
            ${list(sorted(trainings.nearGroups))}
          </div>`
        : nothing
    }
    ${exampleNote(trainings)}`;
  }

  #waysStatus(groups: readonly SameTitle[], near: Point | undefined): TemplateResult {
    const { state } = this.#ways;
    switch (state.status) {
      case 'idle':
        return html`<p><button class="btn sec" type="button" @click=${() => this.#findWays(groups)}>${msg('Où et quand se former ?')}</button></p>`;
      case 'loading':
        return html`<p class="soft" role="status">${msg('Recherche des lieux et des dates…')}</p>`;
      case 'error':
        return html`<p role="alert">
          ${msg('Les lieux et les dates ne viennent pas. Ce n’est pas de votre fait.')}
          <button class="btn sec" type="button" @click=${state.retry}>${msg('Réessayer')}</button>
        </p>`;
      case 'ready':
        return html`<p class="soft" role="status">${near ? msg('Les plus proches d’abord.') : msg('Voies, lieux et dates affichés.')}</p>`;
    }
  }

  #routeOf({ trainings }: SameTitle, near: Point | undefined): TrainingRoute | undefined {
    const ways = this.#ways.state.value;
    if (!ways) return undefined;
    const { sessions, places } = ways;
    return this.#routes.value?.routeOf(
      trainings.flatMap(({ id }) => sessions.get(id) ?? []),
      places,
      near,
      localDay(),
    );
  }

  #routeView(route: TrainingRoute | undefined): TemplateResult | typeof nothing {
    if (!this.#ways.state.value) return nothing;
    if (!route) return html`<span class="soft">${msg('Pas de date annoncée.')}</span>`;
    const { routes, town, km, start, schoolYear, isOpenEnded } = route;
    const where = town && (km === undefined ? town : msg(str`${town}, à ${distance(km)}`));
    const knownYear = schoolYear && msg(str`connue pour la rentrée ${schoolYear.slice(0, 4)}, à vérifier`);
    const when = isOpenEnded ? msg('toute l’année') : start ? date(start) : knownYear;
    return html`<span>${routes.map(routeName).join(', ')}</span>
      <span class="soft">${[where, when].filter(Boolean).join(' · ')}</span>`;
  }
}
