// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../core/heading.js';
import { territoriesWith } from '@orientation-widgets/domain/places/territories-with.js';
import { KeepControl } from '../saved/keep-control.js';
import { keepStyles } from '../saved/keep.styles.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import { choice, option, radiusChoice } from '../directory/choice.js';
import type { ResourceData } from '../directory/resource-data.js';
import { localTime, localTimeIn, parseLocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { AUDIENCES, radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import { PlaceListPage } from '../directory/place-list-page.js';
import { addMonths, agendaOf, isOn, PERIODS } from '@orientation-widgets/domain/agenda/agenda.js';
import type { Agenda, AgendaQuery, Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { comingLabel, guestLabel, periodLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import { agendaView } from './agenda-view.js';
import { agendaStyles } from './agenda.styles.js';
import { runGesture } from '../core/run-gesture.js';

type AgendaHost = DirectoryHost<'audience' | 'near' | 'radius' | 'at' | 'calendarHref'>;

/** Events near a place, week by week, or on the days of a month. */
export class AgendaPage extends PlaceListPage<AgendaQuery, AgendaHost> {
  protected override readonly items = '.happening';
  protected override query: AgendaQuery = { radiusKm: radiusOf(undefined), period: 'all' };
  readonly #keep: KeepControl;
  #agenda: Agenda = { coming: [], further: [], undated: [], past: [] };
  #now: LocalTime = localTime(new Date());
  /** Month shown as a table; undefined for the list by week. */
  #month: string | undefined;
  /** Day of that month whose events are listed; undefined for all. */
  #day: string | undefined;

  constructor(host: AgendaHost) {
    super(host, [keepStyles, agendaStyles]);
    this.#keep = new KeepControl(host, this.announcer, 'event');
  }

  override open(data: ResourceData): void {
    super.open(data);
    void this.#nameTowns(data);
  }

  /** Loads the names of towns when they are needed: a page with regional events alone does without them. */
  async #nameTowns(data: ResourceData): Promise<void> {
    const ids = data.resources.flatMap(({ address, territoryIds }) => (address ? [] : territoryIds));
    const territories = await territoriesWith(data.feed, ids).catch(() => data.territories);
    if (this.data !== data || territories === data.territories) return;
    this.data = { ...data, territories };
    this.host.requestUpdate();
  }

  protected override attributes(): Partial<AgendaQuery> {
    const { audience, radius } = this.host;
    return { audience: audience ?? undefined, radiusKm: radiusOf(radius) };
  }

  protected override search(): void {
    this.#now = parseLocalTime(this.host.at ?? '') ?? localTimeIn(this.data.feed.info.territory);
    const agenda = agendaOf(this.data.resources, this.query, this.#now);
    this.#agenda = this.data.parts?.sure(agenda) ?? agenda;
    this.#day = undefined;
  }

  protected override summary(): string {
    return comingLabel(this.#listed.length, this.query);
  }

  /** Events of the chosen day, or all. */
  get #listed(): readonly Happening[] {
    const { coming } = this.#agenda;
    const day = this.#day;
    return day ? coming.filter(happening => isOn(happening, day)) : coming;
  }

  #choose(day: string): void {
    this.#day = this.#day === day ? undefined : day;
    this.listAnew();
  }

  #turn(months: number): void {
    this.#month = addMonths(this.#month ?? this.#now.day.slice(0, 7), months);
    this.#day = undefined;
    this.host.requestUpdate();
  }

  #toggleMonth(): void {
    const { start = this.#now.day } = this.#agenda.coming.find(({ start: from }) => from.length >= 10) ?? {};
    const first = start < this.#now.day ? this.#now.day : start;
    this.#month = this.#month ? undefined : first.slice(0, 7);
    this.#day = undefined;
    this.host.requestUpdate();
  }

  async #take(happenings: readonly Happening[]): Promise<void> {
    const { takeCalendar } = await import('./take-calendar.lazy.js');
    takeCalendar(happenings, this.data);
  }

  override view(): TemplateResult {
    const { headingLevel, reading, calendarHref } = this.host;
    const isEasy = reading === 'easy';
    const title = isEasy ? msg('Qu’est-ce qui se passe ?') : msg('Près de chez moi, bientôt');
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(headingLevel, title)} ${this.#sentence(title)}</div>
      <div class="results" part="results">
        ${this.around(() =>
          agendaView({
            agenda: this.#agenda,
            listed: this.#listed,
            query: this.query,
            data: this.data,
            today: this.#now.day,
            headingLevel: headingLevel + 1,
            isEasy,
            visibleCount: this.visibleCount,
            month: this.#month,
            day: this.#day,
            calendarHref,
            more: this.more,
            take: happenings => void runGesture(this.host, () => this.#take(happenings)),
            toggleMonth: () => this.#toggleMonth(),
            turn: months => this.#turn(months),
            choose: day => this.#choose(day),
            keep: happening => this.#keepView(happening),
            everyPeriod: () => this.ask({ period: 'all' }),
          }),
        )}
      </div>
    </div>`;
  }

  /** Save button, only beside the first occurrence of an event: the event is saved as a whole. */
  #keepView(happening: Happening): TemplateResult | typeof nothing {
    const { id, name } = happening.resource;
    const first = [...this.#listed, ...this.#agenda.further].find(({ resource }) => resource.id === id);
    return first === happening ? this.#keep.view({ id, title: name }) : nothing;
  }

  #sentence(title: string): TemplateResult {
    const { audience = '', where, radiusKm, period } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${title}>
      <span>${msg('Pour')}</span>
      ${choice(
        msg('Pour qui'),
        html`${option('', msg('tout le monde'), audience)}${AUDIENCES.map(value => option(value, guestLabel(value), audience))}`,
        value => this.ask({ audience: value || undefined }),
      )}
      <span>${msg('autour de')}</span>
      ${this.place.view(where, place => this.askAround(place))}
      ${where ? radiusChoice(radiusKm, value => this.ask({ radiusKm: value })) : ''}
      ${choice(msg('Quand'), html`${PERIODS.map(value => option(value, periodLabel(value), period))}`, value =>
        this.ask({ period: PERIODS.find(name => name === value) ?? 'all' }),
      )}
    </div>`;
  }
}
