// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Place, Session, Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { date } from '../../i18n/dates/dates.js';
import { number, plural } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { TrainingSelectEvent } from '../../events/select-events.js';
import { adoptElementStyles } from '../../styles/adopt-styles.js';
import { TaskController } from '../../core/task-controller.js';
import { distance, routeName } from '../../trainings/training-labels.js';
import { parsePoint } from '../../trainings/near/near.js';
import type { Point } from '../../trainings/near/near.js';
import { localDay } from '../../core/local-day.js';
import { linkStyles } from '../link/link.styles.js';
import { countSentence, findTrainings, MAX_LISTED, trainingList, trainingListStyles } from './training-list.js';
import type { FoundTrainings, TrainingListProps } from './training-list.js';
import type * as waysModule from './training-routes.js';
import type { TrainingRoute } from './training-routes.js';
import type { SameTitle } from './trainings-to.js';

interface Ways {
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly places: Collection<Place>;
  /** Centre of the territory of the figures, when it is smaller than a region. */
  readonly centre: Point | undefined;
  readonly routeOf: typeof waysModule.routeOf;
}

/** The card that lists trainings. */
export type TrainingsHost = LitElement & Pick<TrainingListProps, 'trainingHref' | 'selectable' | 'near'>;

/** The trainings that lead to a job; their routes, places and dates when the visitor asks for them. */
export class JobTrainings {
  readonly #feed: Feed;
  readonly #territoryId: string | undefined;
  readonly #host: TrainingsHost;
  readonly #found: TaskController<FoundTrainings>;
  readonly #ways: TaskController<Ways>;
  #isWhole = false;

  constructor(feed: Feed, rome: readonly string[], territoryId: string | undefined, host: TrainingsHost) {
    const redraw = (): void => host.requestUpdate();
    this.#feed = feed;
    this.#territoryId = territoryId;
    this.#host = host;
    adoptElementStyles(host, [linkStyles, trainingListStyles]);
    this.#found = new TaskController(redraw);
    this.#ways = new TaskController(redraw);
    void this.#found.run(() => findTrainings(feed, rome));
  }

  #findWays(groups: readonly SameTitle[]): void {
    void this.#ways.run(async () => {
      const { centreOf, sessionsOf, routeOf } = await import('./training-routes.js');
      const trainings = groups.flatMap(group => group.trainings);
      const [found, centre] = await Promise.all([
        sessionsOf(this.#feed, trainings),
        centreOf(this.#feed, this.#territoryId),
      ]);
      return { ...found, centre, routeOf };
    });
  }

  /**
   * How many trainings lead to the job, then their list.
   *
   * @param level - level of the heading.
   */
  view(level: number): TemplateResult {
    const { value } = this.#found.state;
    const { trainingHref, selectable, near } = this.#host;
    const selectTraining = (training: Training): boolean => this.#host.dispatchEvent(new TrainingSelectEvent(training));
    const context = { level, trainingHref, selectable, near, selectTraining };
    return html`<section class="trainings">
      ${heading(level, msg('Les formations'), 'subtitle')}
      <div role="status">${this.#statusView()}</div>
      ${value ? this.#listView(value, context) : nothing}
    </section>`;
  }

  #statusView(): TemplateResult {
    const { state } = this.#found;
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

  #listView(found: FoundTrainings, context: TrainingListProps): TemplateResult {
    const near = parsePoint(context.near) ?? this.#ways.state.value?.centre;
    const ways = new Map(found.groups.map(group => [group, this.#routeOf(group, near)]));
    const km = (group: SameTitle): number => ways.get(group)?.km ?? 1e6;
    const groups = [...found.groups].sort((a, b) => Math.round(km(a)) - Math.round(km(b)));
    const rest = groups.length - MAX_LISTED;
    const showAll = (): void => {
      this.#isWhole = true;
      this.#host.requestUpdate();
    };
    return html`${groups.length ? this.#waysStatus(found.groups, near) : nothing}
    ${trainingList(this.#isWhole ? groups : groups.slice(0, MAX_LISTED), found, context, group => this.#routeView(ways.get(group)))}
    ${
      rest > 0 && !this.#isWhole
        ? html`<button class="btn quiet" type="button" @click=${showAll}>
          ${plural(rest, msg(str`Voir l’autre formation|Voir les ${number(rest)} autres formations`))}
        </button>`
        : nothing
    }`;
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
    const { sessions, places, routeOf } = ways;
    return routeOf(
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
    const known = schoolYear && msg(str`connue pour la rentrée ${schoolYear.slice(0, 4)}, à vérifier`);
    const when = isOpenEnded ? msg('toute l’année') : start ? date(start) : known;
    return html`<span>${routes.map(routeName).join(', ')}</span>
      <span class="soft">${[where, when].filter(Boolean).join(' · ')}</span>`;
  }
}
