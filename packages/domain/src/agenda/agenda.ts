// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { addDays, localTime } from '../directory/local-time.js';
import type { LocalTime } from '../directory/local-time.js';
import { isFor, isNowhere, reachOf } from '../directory/resource-query.js';
import type { Reach, Where } from '../directory/resource-query.js';

type Occurrence = NonNullable<Resource['event']>['occurrences'][number];

/** One occurrence of an event. */
export interface Happening {
  readonly resource: Resource;
  /** Local time of the place, with the precision of the feed: `2026-12-01T09:00`, `2026-12-01`, `2026-12` or `2026`. */
  readonly start: string;
  readonly end: string | undefined;
  readonly status: Occurrence['status'];
  /** Start that was first announced, for an occurrence that was moved. */
  readonly previousStart: string | undefined;
  /** Revision number: a calendar replaces an entry that has a lower one. */
  readonly sequence: number | undefined;
  readonly reach: Reach;
  /** Straight-line distance; undefined without a place or coordinates. */
  readonly distanceKm: number | undefined;
}

/** End of the search: this week, its week-end, thirty days, or no limit. */
export const PERIODS = ['week', 'weekend', 'month', 'all'] as const;
export type Period = (typeof PERIODS)[number];

export interface AgendaQuery {
  /** Id of an audience. */
  readonly audience?: string | undefined;
  readonly where?: Where | undefined;
  readonly radiusKm: number;
  readonly period: Period;
}

export interface Agenda {
  /** Upcoming or under way, sorted by time, then by distance. */
  readonly coming: readonly Happening[];
  /** First upcoming events beyond the radius; empty when some are near. */
  readonly further: readonly Happening[];
  /** Events announced without a readable date. */
  readonly undated: readonly Resource[];
  /** Past occurrences, the latest first. */
  readonly past: readonly Happening[];
}

const NOWHERE = { reach: 'wider', distanceKm: undefined } as const;

/** Maximum number of events listed beyond the radius, and of past ones. */
const FEW = 5;

/** Events around a place for an audience, at a moment. Past events are never presented as upcoming. */
export function agendaOf(resources: Iterable<Resource>, query: AgendaQuery, now: LocalTime): Agenda {
  const coming: Happening[] = [];
  const further: Happening[] = [];
  const past: Happening[] = [];
  const undated: Resource[] = [];
  for (const resource of resources) {
    if (resource.status === 'closed' || !isFor(resource, query.audience)) continue;
    const times = timesOf(resource);
    if (!times.length) undated.push(resource);
    // An event without a place may be near.
    const where = isNowhere(resource) ? NOWHERE : reachOf(resource, query);
    for (const time of times) {
      const happening = { resource, ...time, ...where };
      if (isOver(time, now)) past.push(happening);
      else if (isWithin(time, query.period, now)) (where.reach === 'further' ? further : coming).push(happening);
    }
  }
  return {
    coming: coming.sort(byTime),
    further: coming.length ? [] : further.sort((a, b) => far(a) - far(b) || byTime(a, b)).slice(0, FEW),
    undated,
    past: past.sort((a, b) => byTime(b, a)).slice(0, FEW),
  };
}

type Time = Pick<Happening, 'start' | 'end' | 'status' | 'previousStart' | 'sequence'>;

/** Occurrences with a readable start; those that end before they start are left out. */
function timesOf({ event, starts, ends }: Resource): Time[] {
  const occurrences: readonly Occurrence[] =
    event?.occurrences ?? (starts ? [{ start: starts, status: 'planned', ...(ends && { end: ends }) }] : []);
  return occurrences.flatMap(({ start: from, end: to, status, previousStart: before, sequence = event?.sequence }) => {
    const start = localMoment(from, event?.timezone);
    const end = to === undefined ? undefined : localMoment(to, event?.timezone);
    if (!start || (end && end < start.slice(0, end.length))) return [];
    const previousStart = before === undefined ? undefined : localMoment(before, event?.timezone);
    return [{ start, end, status, previousStart, sequence }];
  });
}

/** Local date, or date and time, read from a text; undefined when it is not a date. */
export function localMoment(text: string, timeZone?: string): string | undefined {
  const [moment] = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?/.exec(text) ?? [];
  if (!moment || Number.isNaN(Date.parse(moment))) return undefined;
  if (moment.length < 16 || !/(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return moment;
  try {
    const { day, time } = localTime(new Date(text), timeZone);
    return `${day}T${time}`;
  } catch {
    return undefined;
  }
}

/** Whether an event is over; without an end time, it lasts until the end of its day. */
function isOver(
  { start, end = start.slice(0, 10) }: Pick<Happening, 'start' | 'end'>,
  { day, time }: LocalTime,
): boolean {
  return end < `${day}T${time}`.slice(0, end.length);
}

/** Days of the period named month. */
const MONTH_DAYS = 30;

/** Whether an event takes place in a period; an event without a known day is in no week. */
function isWithin(
  { start, end = start }: Pick<Happening, 'start' | 'end'>,
  period: Period,
  { day, weekday }: LocalTime,
): boolean {
  if (period === 'all') return true;
  if (period === 'month') return start.slice(0, 10) <= addDays(day, MONTH_DAYS).slice(0, start.length);
  const sunday = addDays(day, 7 - weekday);
  const saturday = addDays(sunday, -1);
  const first = period === 'weekend' && saturday > day ? saturday : day;
  return start.length >= 10 && start.slice(0, 10) <= sunday && end.slice(0, 10) >= first;
}

/** Sorts an unknown day after those of its month, and an unknown month after those of its year. */
const order = (start: string): string => (start.length < 10 ? `${start}-99` : start);

const far = ({ distanceKm = 1e5 }: Happening): number => distanceKm;

function byTime(a: Happening, b: Happening): number {
  const [first, other] = [order(a.start), order(b.start)];
  if (first !== other) return first < other ? -1 : 1;
  return far(a) - far(b) || a.resource.name.localeCompare(b.resource.name, 'fr');
}

/** Events of a week, or those of a month or a year without a known day. */
export interface AgendaGroup {
  /** Monday of the week; `2026-12` or `2026` for events without a known day. */
  readonly from: string;
  readonly happenings: readonly Happening[];
}

/** Events by week, in order; an event under way is in the current week. */
export function byWeek(coming: readonly Happening[], { day }: Pick<LocalTime, 'day'>): AgendaGroup[] {
  const groups = new Map<string, Happening[]>();
  for (const happening of coming) {
    const { start } = happening;
    const from = start.length < 10 ? start : mondayOf(start.slice(0, 10) < day ? day : start.slice(0, 10));
    const group = groups.get(from);
    if (group) group.push(happening);
    else groups.set(from, [happening]);
  }
  return [...groups].map(([from, happenings]) => ({ from, happenings }));
}

export function mondayOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** A day of a month, with its events. */
export interface AgendaDay {
  readonly day: string;
  readonly happenings: readonly Happening[];
}

/** Weeks of a month, from Monday: each day with its events, undefined for days of other months. */
export function weeksOf(month: string, coming: readonly Happening[]): (AgendaDay | undefined)[][] {
  const weeks: (AgendaDay | undefined)[][] = [];
  const isIn = (day: string): boolean => day.startsWith(month);
  for (let monday = mondayOf(`${month}-01`); isIn(monday) || isIn(addDays(monday, 6)); monday = addDays(monday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map(after => {
        const day = addDays(monday, after);
        return isIn(day) ? { day, happenings: coming.filter(happening => isOn(happening, day)) } : undefined;
      }),
    );
  }
  return weeks;
}

export function isOn({ start, end = start }: Pick<Happening, 'start' | 'end'>, day: string): boolean {
  return start.length >= 10 && start.slice(0, 10) <= day && day <= end.slice(0, 10);
}

/** The month after, or before for -1: `2027-01`. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}
