// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../../messages/message.js';
import { PARIS } from '../../geo/territory-scope.js';
import { DAY_MS, dayOf, instantOf, isoIn } from '../events/zoned-time.js';
import type { Occurrence } from '../events/event-record.js';
import type { EventWindow } from '../events/event-window.js';
import { BoundedIterator, RuleTooLong, timeOfWall, type Budget } from './bounded-iterator.js';
import type { IcalEvent, EventTime } from './calendar-event.js';

/** Maximum number of occurrences of an event in twelve months. */
const MAX_OCCURRENCES = 400;

/** Occurrences of a series, or the reason why none can be used. */
export type Expanded = { readonly occurrences: Occurrence[]; readonly zone: string } | { readonly fault: Message };

/** Occurrence of a series, before its status is known. */
interface Instance {
  readonly time: EventTime;
  readonly event: IcalEvent;
  readonly previous: EventTime | undefined;
}

/**
 * Expands an event to its occurrences within a window: those of its rule and its added dates, without the excluded
 * ones, with the changes that other events of the same UID describe.
 *
 * @param master The event without a RECURRENCE-ID.
 * @param changes The events that replace one of its occurrences.
 */
export function expandSeries(
  master: IcalEvent,
  changes: readonly IcalEvent[],
  window: EventWindow,
  budget: Budget,
): Expanded {
  const zone = master.start.zone === 'UTC' ? PARIS : master.start.zone;
  const changed = new Map(changes.map(change => [momentOf(change.replaces ?? change.start), change]));
  const instances: Instance[] = [];
  try {
    for (const time of timesOf(master, window, budget)) {
      const change = changed.get(momentOf(time));
      changed.delete(momentOf(time));
      const isMoved = change !== undefined && momentOf(change.start) !== momentOf(time);
      instances.push({
        time: change && change.status !== 'cancelled' ? change.start : time,
        event: change ?? master,
        previous: isMoved && change.status !== 'cancelled' ? time : undefined,
      });
      if (instances.length > MAX_OCCURRENCES * 2)
        return { fault: message('event-too-many-times', { limit: MAX_OCCURRENCES }) };
    }
  } catch (error) {
    if (error instanceof RuleTooLong) return { fault: message('rule-too-long') };
    throw error;
  }
  // An occurrence may be moved into the window from another year.
  for (const change of changed.values())
    instances.push({ time: change.start, event: change, previous: change.replaces });
  return inWindow(instances, master, zone, window);
}

function inWindow(instances: readonly Instance[], master: IcalEvent, zone: string, window: EventWindow): Expanded {
  const all = instances
    .map(instance => ({ instance, moment: instantOf(instance.time.wall, instance.time.zone) }))
    .sort((a, b) => a.moment - b.moment)
    .map(({ instance }) => ({ occurrence: occurrenceOf(instance, master, zone), lastDay: lastDayOf(instance, zone) }))
    .filter(({ lastDay, occurrence }) => lastDay >= window.since && occurrence.start.slice(0, 10) <= window.until);
  const coming = all.filter(({ lastDay }) => lastDay >= window.today);
  if (coming.length > MAX_OCCURRENCES) return { fault: message('event-too-many-times', { limit: MAX_OCCURRENCES }) };
  const past = all.filter(({ lastDay }) => lastDay < window.today).slice(-1);
  return { occurrences: [...past, ...coming].map(({ occurrence }) => occurrence), zone };
}

/** Yields the starts of a series that are not excluded, up to the end of the window. */
function* timesOf(master: IcalEvent, window: EventWindow, budget: Budget): Generator<EventTime> {
  const { start, rules, added, excluded } = master;
  const left = new Set(excluded.map(momentOf));
  const leftDays = new Set(excluded.filter(({ isDay }) => isDay).map(({ wall }) => dayOf(wall)));
  const seen = new Set<number>();
  const isNew = (time: EventTime): boolean => {
    const moment = momentOf(time);
    if (seen.has(moment)) return false;
    seen.add(moment);
    return !left.has(moment) && !leftDays.has(dayOf(time.wall)) && isNear(time, window);
  };
  if (isNew(start)) yield start;
  const last = Date.parse(`${window.until}T00:00:00Z`) + DAY_MS;
  for (const rule of rules)
    for (const wall of BoundedIterator.walls(rule, timeOfWall(start.wall, start.isDay), budget)) {
      // Stops at an impossible time or at the end of the window.
      if (!(wall < last)) break;
      const time = { ...start, wall };
      if (wall >= Date.parse(`${window.since}T00:00:00Z`) - DAY_MS && isNew(time)) yield time;
    }
  for (const time of added) if (isNew(time)) yield time;
}

/**
 * Whether an occurrence may overlap the window: the series is followed from before it, since an event may end after its
 * start.
 */
function isNear(time: EventTime, window: EventWindow): boolean {
  return dayOf(time.wall + DAY_MS * 366) >= window.since && dayOf(time.wall) <= window.until;
}

function occurrenceOf({ time, event, previous }: Instance, master: IcalEvent, zone: string): Occurrence {
  const duration = event.duration ?? master.duration;
  const end = duration === undefined ? undefined : endOf(time, duration, zone);
  const status = event.status === 'planned' ? master.status : event.status;
  return {
    start: isoOf(time, zone),
    ...(end !== undefined && end !== isoOf(time, zone) && { end }),
    ...(previous && { previousStart: isoOf(previous, zone) }),
    status: previous && status === 'planned' ? 'moved' : status,
    ...(event.sequence > 0 && event !== master && { sequence: event.sequence }),
  };
}

/**
 * Returns the end of an occurrence. Durations are local: an event of three hours ends three hours later on the clock
 * even across a change of hour.
 */
function endOf(time: EventTime, duration: number, zone: string): string {
  return isoOf({ ...time, wall: time.wall + duration }, zone);
}

function lastDayOf({ time, event }: Instance, zone: string): string {
  return isoOf({ ...time, wall: time.wall + (event.duration ?? 0) }, zone).slice(0, 10);
}

function isoOf({ wall, zone, isDay }: EventTime, displayZone: string): string {
  return isDay ? dayOf(wall) : isoIn(instantOf(wall, zone), displayZone);
}

/** Returns a comparable instant, equal for the same time in two calendars; a whole day is its midnight. */
function momentOf({ wall, zone, isDay }: EventTime): number {
  return isDay ? wall : instantOf(wall, zone);
}
