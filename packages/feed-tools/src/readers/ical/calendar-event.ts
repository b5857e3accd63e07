// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import ICAL from 'ical.js';
import { message, type Message } from '../../messages/message.js';
import { PARIS } from '../../geo/territory-scope.js';
import { DAY_MS, instantOf, wallOf, zoneNamed } from '../events/zoned-time.js';
import { timeOfWall, wallOfTime } from './bounded-iterator.js';
import type { CalendarFile } from './calendar-blocks.js';

/** A time of an event; whole days have no zone. */
export interface EventTime {
  /** Local time in its zone, as if it were in UTC, in milliseconds since 1970. */
  readonly wall: number;
  readonly zone: string;
  readonly isDay: boolean;
}

/** An event as its calendar describes it, checked. */
export interface IcalEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: EventTime;
  /** Local duration in milliseconds; undefined when the event has no end. */
  readonly duration: number | undefined;
  readonly rules: readonly ICAL.Recur[];
  readonly added: readonly EventTime[];
  readonly excluded: readonly EventTime[];
  /** Occurrence of the series that this event replaces; undefined for the series itself. */
  readonly replaces: EventTime | undefined;
  readonly status: 'planned' | 'cancelled' | 'moved' | 'full';
  readonly text: (name: string) => string;
  readonly rule: string;
  readonly line: number;
}

/** Frequencies that are too high for an event. */
const TOO_FREQUENT = /^(SECONDLY|MINUTELY|HOURLY)$/;

/** A number that no rule has, which the library replaces by 1 or rounds: `INTERVAL=0`, `COUNT=1.5`, `BYMONTHDAY=0`. */
const IMPOSSIBLE_NUMBER =
  /[:;](?:(?:INTERVAL|COUNT)=(?!0*[1-9]\d*\s*(?:;|$))|BY(?:MONTHDAY|YEARDAY|WEEKNO|SETPOS)=(?:[^;]*,)?[+-]?0+(?:[,;]|\s*$))/i;

/** Maximum number of rules: an event has one, but old calendars write several. */
const MAX_RULES = 4;

/** Maximum number of dates added or excluded. */
const MAX_DATES = 20_000;

/** Maximum duration of an event, in days: ten years. */
const MAX_DAYS = 3660;

/** Maximum revision number. */
const MAX_SEQUENCE = 2 ** 31;

/** Index of the first value in a property of jCal. */
const FIRST_VALUE = 3;

/** Words that agendas put before a title, for a cancelled, moved or full event. */
const SAID_CANCELLED = /^\W{0,3}(annul[ée]e?s?|cancell?ed)\b/iu;
const SAID_MOVED = /^\W{0,3}(report[ée]e?s?|postponed)\b/iu;
const SAID_FULL = /^\W{0,3}(complet|complète)(?!\p{L})/iu;

/** Reads one event of a calendar; returns the reason when it cannot be used. */
export function readCalendarEvent(
  text: string,
  line: number,
  file: Pick<CalendarFile, 'zone' | 'zoneNames' | 'isCancelled'>,
): IcalEvent | Message {
  let component: ICAL.Component | null;
  if (hasImpossibleRule(text)) return message('event-not-read');
  try {
    component = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`) as unknown[]);
    component = component.getFirstSubcomponent('vevent');
    if (!component) return message('event-not-read');
    return eventOf(component, line, file);
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    // The library throws plain errors, in English, on lines that it cannot read.
    return message('event-not-read');
  }
}

/** Whether a rule of an event has a number that no rule has. A long line is written on several ones. */
function hasImpossibleRule(text: string): boolean {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.some(row => /^(?:RRULE|EXRULE)[:;]/i.test(row) && IMPOSSIBLE_NUMBER.test(row));
}

class Refused extends Error {
  constructor(readonly reason: Message) {
    super(reason.code);
  }
}

function eventOf(
  component: ICAL.Component,
  line: number,
  file: Pick<CalendarFile, 'zone' | 'zoneNames' | 'isCancelled'>,
): IcalEvent {
  const text = (name: string): string => {
    if (name === 'organizer-name') return String(component.getFirstProperty('organizer')?.getParameter('cn') ?? '');
    return component.getFirstPropertyValue(name)?.toString() ?? '';
  };
  const times = (name: string): EventTime[] => timesOf(component, name, file);
  const uid = text('uid').trim();
  if (uid === '') throw new Refused(message('event-without-uid'));
  const [start] = times('dtstart');
  if (!start) throw new Refused(message('event-without-start'));
  const rules = component.getAllProperties('rrule').map(property => property.getFirstValue() as unknown as ICAL.Recur);
  if (rules.length > MAX_RULES || rules.some(({ freq }) => TOO_FREQUENT.test(freq)))
    throw new Refused(message('rule-too-frequent', { value: rules[0]?.freq ?? '' }));
  for (const rule of rules) untilOnClocks(rule, start);
  const [end] = times('dtend');
  const duration = durationOf(start, end, component);
  const [replaces] = times('recurrence-id');
  const sequence = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return {
    uid,
    sequence: Number.isInteger(sequence) && sequence >= 0 && sequence < MAX_SEQUENCE ? sequence : 0,
    start,
    duration,
    rules,
    added: times('rdate'),
    excluded: times('exdate'),
    replaces,
    status: file.isCancelled ? 'cancelled' : statusOf(text('status'), text('summary')),
    text,
    rule: rules.map(String).join(' '),
    line,
  };
}

function statusOf(status: string, title: string): IcalEvent['status'] {
  if (/^cancell?ed$/i.test(status.trim()) || SAID_CANCELLED.test(title)) return 'cancelled';
  if (SAID_MOVED.test(title)) return 'moved';
  return SAID_FULL.test(title) ? 'full' : 'planned';
}

/** Returns the times of a property, in its own zone. */
function timesOf(
  component: ICAL.Component,
  name: string,
  { zone: fileZone, zoneNames }: Pick<CalendarFile, 'zone' | 'zoneNames'>,
): EventTime[] {
  const times: EventTime[] = [];
  for (const property of component.getAllProperties(name)) {
    const [zoneName = ''] = [property.getParameter('tzid') as string | string[] | undefined].flat();
    const zone =
      zoneName === '' ? (fileZone ?? PARIS) : (zoneNamed(zoneName) ?? zoneNamed(zoneNames.get(zoneName) ?? ''));
    if (zone === undefined) throw new Refused(message('zone-unknown', { value: zoneName }));
    const values = property.toJSON() as unknown as readonly unknown[];
    if (!values.slice(FIRST_VALUE).every(isRealTime))
      throw new Refused(message('event-time-at-fault', { property: name.toUpperCase() }));
    for (const value of property.getValues() as unknown[]) {
      const time = value instanceof ICAL.Period ? value.start : value;
      const wall = time instanceof ICAL.Time ? wallOfTime(time) : Number.NaN;
      if (!(time instanceof ICAL.Time) || Number.isNaN(wall))
        throw new Refused(message('event-time-at-fault', { property: name.toUpperCase() }));
      const isUtc = time.zone === ICAL.Timezone.utcTimezone;
      times.push({ wall, zone: isUtc ? 'UTC' : zone, isDay: time.isDate });
      if (times.length > MAX_DATES) throw new Refused(message('event-too-many-times', { limit: MAX_DATES }));
    }
  }
  return times;
}

/** Whether a date and time exist: the library converts the 41st of January to the 10th of February. */
function isRealTime(value: unknown): boolean {
  const [, day = '', hours = '00', minutes = '00'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):\d{2}Z?)?(?:\/.*)?$/.exec(String(value)) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return false;
  return Number(hours) < 24 && Number(minutes) < 60;
}

function durationOf(start: EventTime, end: EventTime | undefined, component: ICAL.Component): number | undefined {
  const durationValue: unknown = end ? undefined : component.getFirstPropertyValue('duration');
  const duration = end
    ? start.isDay || end.isDay || start.zone === end.zone
      ? end.wall - start.wall
      : instantOf(end.wall, end.zone) - instantOf(start.wall, start.zone)
    : durationValue instanceof ICAL.Duration
      ? durationValue.toSeconds() * 1000
      : undefined;
  if (duration === undefined) return undefined;
  if (duration > MAX_DAYS * DAY_MS) throw new Refused(message('event-too-long-duration', { limit: MAX_DAYS }));
  if (!(duration >= 0)) throw new Refused(message('event-ends-before'));
  // The end of an event of whole days is the day after its last.
  return start.isDay ? Math.max(0, duration - DAY_MS) : duration;
}

/** Converts the end of a rule, in UTC or a day, to a local time in the zone of the rule. */
function untilOnClocks(rule: ICAL.Recur, start: EventTime): void {
  const until = rule.until;
  if (!until) return;
  const wall = wallOfTime(until);
  if (Number.isNaN(wall)) throw new Refused(message('event-time-at-fault', { property: 'UNTIL' }));
  if (until.isDate) {
    if (!start.isDay) rule.until = timeOfWall(wall + DAY_MS - 1000, false);
  } else if (until.zone === ICAL.Timezone.utcTimezone && start.zone !== 'UTC') {
    rule.until = timeOfWall(wallOf(wall, start.zone), false);
  }
}
