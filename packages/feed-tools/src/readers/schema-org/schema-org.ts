// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanUrl } from '../../text/contact-details.js';
import { digest } from '../../text/digest.js';
import { isInScope, readPlace, territoriesOf, type ResourcePlace } from '../directory/resource-place.js';
import { readContacts, readDescription } from '../directory/resource-texts.js';
import { readWeeklyHours, weekOf, type WeeklyOpening } from '../directory/weekly-hours.js';
import { boundsOf, eventId, type Occurrence } from '../events/event-record.js';
import { EVENT_SETTINGS, checkEventSettings, readEventSettings, settingsOfEvent } from '../events/event-settings.js';
import { windowAround } from '../events/event-window.js';
import { readTimes } from '../events/written-times.js';
import { listAt, textAt, type JsonItem } from '../json-items.js';
import { jsonValue } from '../json-records.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { readThings, typesOf, wordOf } from './json-ld.js';
import { schemaOrgSignature } from './signature.js';
import './messages.js';

const STATUS: Readonly<Record<string, Occurrence['status']>> = {
  EventCancelled: 'cancelled',
  EventPostponed: 'moved',
  EventRescheduled: 'moved',
};

/** Types of companies; any other organisation is a structure. */
const COMPANY = /^(LocalBusiness|Corporation|Store|Restaurant|Hotel)$/;
const ORGANISATION =
  /(Organization|Office|Agency|Business|Corporation|NGO|School|CollegeOrUniversity|Library|Store|Restaurant|Hotel)$/;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Things of schema.org in JSON-LD files: events, organisations, local businesses. */
export const schemaOrg: Reader = {
  kind: 'schema-org',
  name: 'données schema.org',
  signature: schemaOrgSignature,
  provenance: { title: 'Fiches schema.org', publisher: 'L’éditeur des fiches' },
  settings: EVENT_SETTINGS,
  checkSettings: checkEventSettings,
  async read(request, sink) {
    let knownCount = 0;
    for (const file of await sourceFiles(request.source))
      await readThings(file, request.onBytes, sink, (thing, at) => {
        const types = typesOf(thing);
        if (types.some(type => /Event$|^Festival$/.test(type))) readEvent(thing, at, request, sink);
        else if (types.some(type => ORGANISATION.test(type))) readOrganisation(thing, types, at, request, sink);
        else return sink.skip(message('other-thing'));
        knownCount++;
      });
    if (knownCount === 0)
      throw new SourceError({ file: request.source.names.join(', '), reason: message('no-things') });
  },
};

function readEvent(thing: JsonItem, at: Position, { source, scope, today }: ReadRequest, sink: Sink): void {
  const name = cleanLine(textAt(thing, 'name')).slice(0, 300);
  if (name === '') return sink.drop(message('no-name'), at);
  const isFull = listAt(thing, 'offers').some(offer => wordOf(textAt(offer, 'availability')) === 'SoldOut');
  const eventStatus = STATUS[wordOf(textAt(thing, 'eventStatus'))];
  const times = [
    {
      start: textAt(thing, 'startDate'),
      end: textAt(thing, 'endDate'),
      previousStart: textAt(thing, 'previousStartDate'),
    },
  ];
  const occurrences = readTimes(
    times,
    eventStatus ?? (isFull ? 'full' : 'planned'),
    scope.timeZone,
    windowAround(today),
  );
  if ('code' in occurrences) return sink.drop(occurrences, at);
  if (occurrences.length === 0) return sink.skip(message('event-not-in-these-days'));
  const online =
    listAt(thing, 'location')
      .map(place => cleanUrl(textAt(place, 'url')))
      .find(Boolean) ?? '';
  const isOnline = /^Online/.test(wordOf(textAt(thing, 'eventAttendanceMode')));
  const place = placeOf(
    listAt(thing, 'location').find(each => textAt(each, 'address.addressLocality') !== ''),
    at,
    sink,
  );
  if (!isInScope(place, scope)) return sink.skip(message('row-outside-territory'));
  const isFree = jsonValue(thing, 'isAccessibleForFree');
  const registration = listAt(thing, 'offers')
    .map(offer => cleanUrl(textAt(offer, 'url')))
    .find(Boolean);
  const operator = cleanLine(textAt(thing, 'organizer.name')).slice(0, 200);
  sink.add(
    'directory',
    {
      id: eventId(idOf(thing, name)),
      kind: 'event',
      name,
      ...readDescription(textAt(thing, 'description')),
      territoryIds: territoriesOf(place),
      ...settingsOfEvent(readEventSettings(source.settings)),
      ...place.resource,
      ...boundsOf(occurrences),
      ...readContacts({ url: textAt(thing, 'url') }),
      ...(operator !== '' && { operator }),
      ...(typeof isFree === 'boolean' && { cost: isFree ? ('free' as const) : ('paid' as const) }),
      reach: isOnline ? 'remote' : 'place',
      event: {
        timezone: scope.timeZone,
        occurrences,
        ...(registration !== undefined && { registration: { url: registration } }),
        ...(isOnline && online !== '' && { online }),
      },
    },
    at,
  );
}

function readOrganisation(
  thing: JsonItem,
  types: readonly string[],
  at: Position,
  { source, scope }: ReadRequest,
  sink: Sink,
): void {
  const name = cleanLine(textAt(thing, 'name')).slice(0, 300);
  if (name === '') return sink.drop(message('no-name'), at);
  const place = placeOf(thing, at, sink);
  if (!isInScope(place, scope)) return sink.skip(message('row-outside-territory'));
  const isCompany = types.some(type => COMPANY.test(type));
  const record: Resource = {
    id: `organisation-${digest(idOf(thing, name))}`,
    kind: isCompany ? 'company' : 'structure',
    name,
    ...readDescription(textAt(thing, 'description')),
    territoryIds: territoriesOf(place),
    ...settingsOfEvent(readEventSettings(source.settings)),
    ...place.resource,
    ...readContacts({
      phone: textAt(thing, 'telephone'),
      email: textAt(thing, 'email'),
      url: textAt(thing, 'url'),
    }),
    ...hoursOf(thing, at, sink),
    ...(isCompany && {
      company: { jobIds: [], rome: [], posts: null, skills: [], hosts: null, apprentices: null },
    }),
  };
  sink.add('directory', record, at);
}

/** Returns an id: the identifier or address given by the publisher, or a digest of the name and the start. */
function idOf(thing: JsonItem, name: string): string {
  return textAt(thing, '@id') || textAt(thing, 'url') || digest(name, textAt(thing, 'startDate'));
}

function placeOf(thing: unknown, at: Position, sink: Sink): ResourcePlace {
  const placeName = cleanLine(textAt(thing, 'name'));
  const isPlace = textAt(thing, '@type') === 'Place';
  return readPlace(
    {
      street: [isPlace ? placeName : '', textAt(thing, 'address.streetAddress')],
      postalCode: textAt(thing, 'address.postalCode'),
      communeCode: '',
      communeName: textAt(thing, 'address.addressLocality'),
      latitude: textAt(thing, 'geo.latitude'),
      longitude: textAt(thing, 'geo.longitude'),
    },
    at,
    sink,
  );
}

/** Reads opening hours that describe a simple week; others stay as text. */
function hoursOf(thing: JsonItem, at: Position, sink: Sink): Pick<Resource, 'hours' | 'hoursText'> {
  const specifications = listAt(thing, 'openingHoursSpecification').slice(0, 100);
  const texts = listAt(thing, 'openingHours').filter((text): text is string => typeof text === 'string');
  const text = texts.join('; ').slice(0, 600);
  const hours = specifications.length > 0 ? weekIn(specifications) : text === '' ? undefined : readWeeklyHours(text);
  if (hours) return { hours };
  if (text === '' && specifications.length === 0) return {};
  const words = text || specifications.map(each => JSON.stringify(each)).join(', ');
  sink.warn(message('hours-not-read', { value: words.slice(0, 120) }), at);
  return text === '' ? {} : { hoursText: text.slice(0, 500) };
}

function weekIn(specifications: readonly unknown[]): WeeklyOpening[] | undefined {
  const spans = specifications.flatMap(each =>
    listAt(each, 'dayOfWeek').map(day => ({
      day: DAYS.indexOf(typeof day === 'string' ? wordOf(day) : ''),
      text: `${textAt(each, 'opens').slice(0, 5)}-${textAt(each, 'closes').slice(0, 5)}`,
      isWeekly: textAt(each, 'validFrom') === '' && textAt(each, 'validThrough') === '',
    })),
  );
  return spans.every(({ day, isWeekly }) => day >= 0 && isWeekly) ? weekOf(spans) : undefined;
}
