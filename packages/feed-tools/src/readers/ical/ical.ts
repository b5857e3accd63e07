// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { isInScope, readPlace, territoriesOf, type ResourcePlace } from '../directory/resource-place.js';
import { readContacts, readDescription } from '../directory/resource-texts.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { boundsOf, eventId, placeInLine, type Occurrence } from '../events/event-record.js';
import {
  EVENT_SETTINGS,
  checkEventSettings,
  readEventSettings,
  settingsOfEvent,
  type EventSettings,
} from '../events/event-settings.js';
import { windowAround, type EventWindow } from '../events/event-window.js';
import { Budget } from './bounded-iterator.js';
import { readCalendar } from './calendar-blocks.js';
import { readCalendarEvent, type IcalEvent } from './calendar-event.js';
import { expandSeries } from './expand-series.js';
import { icalSignature } from './signature.js';
import './messages.js';

/** Maximum number of events of a source, and of characters in all their lines; further events are dropped. */
const MAX_EVENTS = 50_000;
const MAX_CHARACTERS = 20_000_000;

/** Maximum number of steps for expanding all rules of a source, and those of one event. */
const MAX_STEPS = 500_000;
const MAX_EVENT_STEPS = 20_000;

/**
 * Calendars (iCalendar, RFC 5545): each event with its occurrences of the next twelve months, from rules expanded in
 * the local time of its zone. The status of an occurrence (STATUS, SEQUENCE, RECURRENCE-ID) is kept, so that a calendar
 * made from the feed includes it.
 */
export const ical: Reader = {
  kind: 'ical',
  name: 'agenda iCalendar',
  signature: icalSignature,
  provenance: { title: 'Agenda', publisher: 'L’éditeur de l’agenda' },
  settings: EVENT_SETTINGS,
  checkSettings: checkEventSettings,
  async read(request, sink) {
    const agenda = new Agenda(request, sink);
    for (const { path, file } of await sourceFiles(request.source)) {
      // Zones may be described after the events that use them: a first pass reads the properties common to all events.
      const calendar = await readCalendar(
        path,
        () => undefined,
        () => undefined,
      );
      if (!calendar.isCalendar) throw new SourceError({ file, line: 1, reason: message('not-a-calendar') });
      if (calendar.isCut) sink.warn(message('calendar-cut'), { file, line: calendar.lines });
      await readCalendar(path, request.onBytes, ({ text, line, fault }) => {
        sink.read();
        const at = { file, line };
        if (text === undefined) sink.drop(message(fault === 'cut' ? 'event-cut' : 'event-too-long'), at);
        else if (agenda.hasRoomFor(text)) agenda.add(readCalendarEvent(text, line, calendar), at);
        else sink.drop(message('too-many-events'), at);
      });
    }
    agenda.publish();
  },
};

/** An event and its position in the file. */
interface PositionedEvent {
  readonly event: IcalEvent;
  readonly at: Position;
}

/** Events of one UID. */
interface Series {
  master: PositionedEvent | undefined;
  /** Events that replace an occurrence, by its time. */
  readonly changes: Map<number, PositionedEvent>;
}

class Agenda {
  readonly #request: ReadRequest;
  readonly #sink: Sink;
  readonly #settings: EventSettings;
  readonly #window: EventWindow;
  readonly #series = new Map<string, Series>();
  #events = 0;
  #characters = 0;
  #stepsLeft = MAX_STEPS;

  constructor(request: ReadRequest, sink: Sink) {
    this.#request = request;
    this.#sink = sink;
    this.#settings = readEventSettings(request.source.settings);
    this.#window = windowAround(request.today);
  }

  /**
   * Counts an event and returns whether it fits in the limits. All events stay in memory, since a change may precede
   * its series.
   */
  hasRoomFor(text: string): boolean {
    this.#characters += text.length;
    return ++this.#events <= MAX_EVENTS && this.#characters <= MAX_CHARACTERS;
  }

  /** Keeps the latest revision of an event, and of each of its changes. */
  add(event: ReturnType<typeof readCalendarEvent>, at: Position): void {
    if ('code' in event) return this.#sink.drop(event, at);
    const series = this.#series.get(event.uid) ?? { master: undefined, changes: new Map<number, PositionedEvent>() };
    this.#series.set(event.uid, series);
    const key = event.replaces?.wall;
    const earlier = key === undefined ? series.master : series.changes.get(key);
    if (earlier) this.#sink.skip(message('event-revised'));
    if (earlier && earlier.event.sequence > event.sequence) return;
    if (key === undefined) series.master = { event, at };
    else series.changes.set(key, { event, at });
  }

  publish(): void {
    for (const { master, changes } of this.#series.values()) {
      const [first] = changes.values();
      const positionedEvent = master ?? first;
      if (positionedEvent)
        this.#publish(
          positionedEvent,
          [...changes.values()].filter(change => change !== positionedEvent).map(({ event }) => event),
        );
    }
  }

  #publish({ event, at }: PositionedEvent, changes: readonly IcalEvent[]): void {
    const name = cleanLine(event.text('summary').slice(0, 2000)).slice(0, 300);
    if (name === '') return this.#sink.drop(message('no-name'), at);
    const steps = Math.max(0, Math.min(this.#stepsLeft, MAX_EVENT_STEPS));
    const budget = new Budget(steps, Number(this.#window.until.slice(0, 4)));
    const expanded = expandSeries(event, changes, this.#window, budget);
    this.#stepsLeft -= budget.spent;
    if ('fault' in expanded) return this.#sink.drop(expanded.fault, at);
    const { occurrences, zone } = expanded;
    if (occurrences.length === 0) return this.#sink.skip(message('event-not-in-these-days'));
    const place = this.#placeOf(event, at);
    if (!isInScope(place, this.#request.scope)) return this.#sink.skip(message('row-outside-territory'));
    this.#sink.add('directory', this.#record(event, name, place, occurrences, zone), at);
  }

  #record(event: IcalEvent, name: string, place: ResourcePlace, occurrences: Occurrence[], zone: string): Resource {
    const where = cleanLine(event.text('location').slice(0, 400));
    const online = /^https?:\/\/\S+$/i.test(where) ? where : '';
    // A place without a commune is not an address: it is added to the description.
    const lines = [event.text('description'), place.address || online || where === '' ? '' : `Lieu\u202f: ${where}`];
    const operator = cleanLine(event.text('organizer-name')).slice(0, 200);
    return {
      id: eventId(event.uid),
      kind: 'event',
      name,
      ...readDescription(lines.filter(Boolean).join('\n')),
      territoryIds: territoriesOf(place),
      ...settingsOfEvent(this.#settings),
      ...place.resource,
      ...boundsOf(occurrences),
      ...readContacts({ url: event.text('url') }),
      ...(operator !== '' && { operator }),
      reach: online === '' ? 'place' : 'remote',
      event: {
        timezone: zone,
        occurrences,
        ...(event.rule !== '' && { rule: event.rule, resolvedUntil: this.#window.until }),
        uid: event.uid.slice(0, 300),
        ...(event.sequence > 0 && { sequence: event.sequence }),
        ...(online !== '' && { online }),
      },
    };
  }

  #placeOf(event: IcalEvent, at: Position): ResourcePlace {
    const linePlace = placeInLine(event.text('location').slice(0, 2000));
    const [latitude = '', longitude = ''] = event.text('geo').split(/[;,]/);
    return readPlace(
      {
        street: [linePlace?.street ?? ''],
        postalCode: linePlace?.postalCode ?? '',
        communeCode: '',
        communeName: linePlace?.communeName ?? '',
        latitude,
        longitude,
      },
      at,
      this.#sink,
    );
  }
}
