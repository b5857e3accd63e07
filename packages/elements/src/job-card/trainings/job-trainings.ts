// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Collection, Feed, Place, Session } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { date } from '../../i18n/dates/dates.js';
import { number, plural } from '../../i18n/formats/format.js';
import { heading } from '../../core/heading.js';
import { distance, routeName } from '../../trainings/training-labels.js';
import { parsePoint } from '../../trainings/near.js';
import type { Point } from '../../trainings/near.js';
import { localDay } from '../../trainings/session-dates.js';
import { countSentence, findTrainings, shortList, trainingList, trainingListStyles } from './training-list.js';
import type { FoundTrainings, TrainingListProps } from './training-list.js';
import type * as waysModule from './training-routes.js';
import type { TrainingRoute } from './training-routes.js';
import type { SameTitle } from './trainings-to.js';

export { trainingListStyles };

type Loading<T> = { readonly status: 'absent' | 'loading' | 'error' } | { readonly status: 'ready'; readonly value: T };

interface Ways {
  readonly sessions: ReadonlyMap<string, readonly Session[]>;
  readonly places: Collection<Place>;
  /** Centre of the territory of the figures, when it is small enough to say where. */
  readonly centre: Point | undefined;
  readonly routeOf: typeof waysModule.routeOf;
}

/** The trainings that lead to a job; and, when the visitor asks, by which routes, where and when. */
export class JobTrainings {
  readonly #feed: Feed;
  readonly #rome: readonly string[];
  readonly #territoryId: string | undefined;
  readonly #redraw: () => void;
  #found: Loading<FoundTrainings> = { status: 'absent' };
  #ways: Loading<Ways> = { status: 'absent' };
  #isWhole = false;

  constructor(feed: Feed, rome: readonly string[], territoryId: string | undefined, redraw: () => void) {
    this.#feed = feed;
    this.#territoryId = territoryId;
    this.#rome = rome;
    this.#redraw = redraw;
    void this.#find();
  }

  async #find(): Promise<void> {
    this.#set({ status: 'loading' });
    this.#set(
      await findTrainings(this.#feed, this.#rome).then(
        value => ({ status: 'ready', value }) as const,
        () => ({ status: 'error' }) as const,
      ),
    );
  }

  #set(found: Loading<FoundTrainings>): void {
    this.#found = found;
    this.#redraw();
  }

  async #findWays(groups: readonly SameTitle[]): Promise<void> {
    this.#ways = { status: 'loading' };
    this.#redraw();
    try {
      const { centreOf, sessionsOf, routeOf } = await import('./training-routes.js');
      const [found, centre] = await Promise.all([
        sessionsOf(
          this.#feed,
          groups.flatMap(({ trainings }) => trainings),
        ),
        centreOf(this.#feed, this.#territoryId),
      ]);
      this.#ways = { status: 'ready', value: { ...found, centre, routeOf } };
    } catch {
      this.#ways = { status: 'error' };
    }
    this.#redraw();
  }

  /** « 2 formations pour y arriver », then their list. */
  view(context: TrainingListProps): TemplateResult {
    const found = this.#found;
    return html`<section class="trainings">
      ${heading(context.level, msg('Les formations'), 'subtitle')}
      <div role="status">${this.#statusView()}</div>
      ${found.status === 'ready' ? this.#listView(found.value, context) : nothing}
    </section>`;
  }

  #statusView(): TemplateResult {
    const found = this.#found;
    switch (found.status) {
      case 'error':
        return html`<p>${msg('Les formations ne s’affichent pas. Ce n’est pas de votre fait.')}</p>
          <button class="btn sec" type="button" @click=${() => void this.#find()}>${msg('Réessayer')}</button>`;
      case 'ready':
        return html`<p class="soft">${countSentence(found.value)}</p>`;
      default:
        return html`<p class="soft">${msg('Recherche des formations…')}</p>`;
    }
  }

  #listView(found: FoundTrainings, context: TrainingListProps): TemplateResult {
    const near = parsePoint(context.near) ?? (this.#ways.status === 'ready' ? this.#ways.value.centre : undefined);
    const ways = new Map(found.groups.map(group => [group, this.#routeOf(group, near)]));
    const km = (group: SameTitle): number => ways.get(group)?.km ?? 1e6;
    const groups = [...found.groups].sort((a, b) => Math.round(km(a)) - Math.round(km(b)));
    const rest = groups.length - shortList;
    const showAll = (): void => {
      this.#isWhole = true;
      this.#redraw();
    };
    return html`${groups.length ? this.#waysStatus(found.groups, near) : nothing}
    ${trainingList(this.#isWhole ? groups : groups.slice(0, shortList), found, context, group => this.#wayView(ways.get(group)))}
    ${
      rest > 0 && !this.#isWhole
        ? html`<button class="btn quiet" type="button" @click=${showAll}>
          ${plural(rest, msg(str`Voir l’autre formation|Voir les ${number(rest)} autres formations`))}
        </button>`
        : nothing
    }`;
  }

  #waysStatus(groups: readonly SameTitle[], near: Point | undefined): TemplateResult {
    switch (this.#ways.status) {
      case 'absent':
        return html`<p><button class="btn sec" type="button" @click=${() => void this.#findWays(groups)}>${msg('Voir les voies, les lieux et les dates')}</button></p>`;
      case 'loading':
        return html`<p class="soft" role="status">${msg('Recherche des lieux et des dates…')}</p>`;
      case 'error':
        return html`<p role="alert">
          ${msg('Les lieux et les dates ne viennent pas. Ce n’est pas de votre fait.')}
          <button class="btn sec" type="button" @click=${() => void this.#findWays(groups)}>${msg('Réessayer')}</button>
        </p>`;
      case 'ready':
        return html`<p class="soft" role="status">${near ? msg('Les plus proches d’abord.') : msg('Voies, lieux et dates affichés.')}</p>`;
    }
  }

  #routeOf({ trainings }: SameTitle, near: Point | undefined): TrainingRoute | undefined {
    if (this.#ways.status !== 'ready') return undefined;
    const { sessions, places, routeOf } = this.#ways.value;
    return routeOf(
      trainings.flatMap(({ id }) => sessions.get(id) ?? []),
      places,
      near,
      localDay(),
    );
  }

  #wayView(way: TrainingRoute | undefined): TemplateResult | typeof nothing {
    if (this.#ways.status !== 'ready') return nothing;
    if (!way) return html`<span class="soft">${msg('Pas de date annoncée.')}</span>`;
    const { routes, town, km, start, isOpenEnded } = way;
    const where = town && (km === undefined ? town : msg(str`${town}, à ${distance(km)}`));
    const when = isOpenEnded ? msg('toute l’année') : start && date(start);
    return html`<span>${routes.map(routeName).join(', ')}</span>
      <span class="soft">${[where, when].filter(Boolean).join(' · ')}</span>`;
  }
}
