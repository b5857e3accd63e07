// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanUrl } from '../../text/contact-details.js';
import { isInScope, readPlace, territoriesOf } from '../directory/resource-place.js';
import { readContacts, readDescription } from '../directory/resource-texts.js';
import { listAt, numberAt, readItems, textAt, type JsonItem } from '../json-items.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { boundsOf, eventId, type Occurrence } from '../events/event-record.js';
import { EVENT_SETTINGS, checkEventSettings, readEventSettings, settingsOfEvent } from '../events/event-settings.js';
import { windowAround } from '../events/event-window.js';
import { readTimes } from '../events/written-times.js';
import { zoneNamed } from '../events/zoned-time.js';
import { openagendaSignature } from './signature.js';
import './messages.js';

/** Status of an event, by number: scheduled, rescheduled, moved online, postponed, full, cancelled. */
const STATUS: readonly Occurrence['status'][] = [
  'planned',
  'planned',
  'moved',
  'planned',
  'moved',
  'full',
  'cancelled',
];

/** Value of `attendanceMode` for an online event. */
const ONLINE = 2;

/** JSON export of an agenda of OpenAgenda: `events`, each with the list of its occurrences. */
export const openagenda: Reader = {
  kind: 'openagenda',
  name: 'agenda OpenAgenda',
  signature: openagendaSignature,
  provenance: { title: 'OpenAgenda', publisher: 'L’éditeur de l’agenda', url: 'https://openagenda.com' },
  settings: EVENT_SETTINGS,
  checkSettings: checkEventSettings,
  read: (request, sink) =>
    readItems(request, sink, ['events'], message('no-events'), (item, at) => readEvent(item, at, request, sink)),
};

function readEvent(item: JsonItem, at: Position, { source, scope, today }: ReadRequest, sink: Sink): void {
  const [uid, name] = [textAt(item, 'uid'), cleanLine(textAt(item, 'title')).slice(0, 300)];
  if (uid === '' || name === '') return sink.drop(message('no-name'), at);
  const zone = textAt(item, 'timezone') === '' ? scope.timeZone : zoneNamed(textAt(item, 'timezone'));
  if (zone === undefined) return sink.drop(message('zone-unknown', { value: textAt(item, 'timezone') }), at);
  const timings = listAt(item, 'timings').map(timing => ({
    start: textAt(timing, 'begin') || textAt(timing, 'start'),
    end: textAt(timing, 'end'),
  }));
  const occurrences = readTimes(timings, STATUS[numberAt(item, 'status') ?? 1] ?? 'planned', zone, windowAround(today));
  if ('code' in occurrences) return sink.drop(occurrences, at);
  if (occurrences.length === 0) return sink.skip(message('event-not-in-these-days'));
  const isOnline = numberAt(item, 'attendanceMode') === ONLINE;
  const place = readPlace(
    {
      street: isOnline ? [] : [textAt(item, 'location.name'), textAt(item, 'location.address')],
      postalCode: textAt(item, 'location.postalCode'),
      communeCode: textAt(item, 'location.insee'),
      communeName: isOnline ? '' : textAt(item, 'location.city'),
      latitude: isOnline ? '' : textAt(item, 'location.latitude'),
      longitude: isOnline ? '' : textAt(item, 'location.longitude'),
    },
    at,
    sink,
  );
  if (!isInScope(place, scope)) return sink.skip(message('row-outside-territory'));
  const conditions = cleanLine(textAt(item, 'conditions')).slice(0, 500);
  const online = cleanUrl(textAt(item, 'onlineAccessLink'));
  const registration = listAt(item, 'registration')
    .map(entry => cleanUrl(textAt(entry, 'value')))
    .find(Boolean);
  const [minAge, maxAge] = [numberAt(item, 'age.min'), numberAt(item, 'age.max')].map(wholeAge);
  const record: Resource = {
    id: eventId(`openagenda-${uid}`),
    kind: 'event',
    name,
    ...readDescription(textAt(item, 'longDescription') || textAt(item, 'description')),
    territoryIds: territoriesOf(place),
    ...settingsOfEvent(readEventSettings(source.settings)),
    ...place.resource,
    ...boundsOf(occurrences),
    ...readContacts({ url: textAt(item, 'canonicalUrl') }),
    ...(conditions !== '' && { costText: conditions }),
    ...((minAge ?? maxAge) !== undefined && {
      eligibility: { ...(minAge !== undefined && { minAge }), ...(maxAge !== undefined && { maxAge }) },
    }),
    reach: isOnline ? 'remote' : 'place',
    event: {
      timezone: zone,
      occurrences,
      uid,
      ...(registration !== undefined && { registration: { url: registration } }),
      ...(online !== '' && { online }),
    },
  };
  sink.add('directory', record, at);
}

function wholeAge(age: number | undefined): number | undefined {
  return age !== undefined && Number.isInteger(age) && age >= 0 && age < 130 ? age : undefined;
}
