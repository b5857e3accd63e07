// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { SessionRecords, TrainingRecords } from '@orientation-widgets/search';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { modeName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { endSentence, priceSentence } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { fundedSentence, recruitmentSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import { isExample } from './training-export.js';
import type { TrainingExport } from './training-export.js';
import { sessionUid } from '@orientation-widgets/domain/agenda/session-uid.js';
import { dayRange, writeCalendar } from '@orientation-widgets/domain/agenda/ics-writer.js';
import type { CalendarEvent } from '@orientation-widgets/domain/agenda/ics-writer.js';

/** Whether a session starts on a date that a calendar can hold; those with admission all year do not. */
export function hasDate({ session }: SessionRecords): boolean {
  return session.entry === 'fixed' && session.start !== null && dayRange(session.start) !== undefined;
}

function event({ training }: TrainingRecords, records: SessionRecords, extract: TrainingExport): CalendarEvent {
  const { session, place, provider } = records;
  const start = session.start ?? '';
  const source = extract.sources.get(session.sourceId);
  const warning = source?.example ? msg('Données d’exemple : cette rentrée n’existe pas.') : undefined;
  const title =
    start.length === 7
      ? msg(str`Rentrée en ${date(start)} (jour non précisé) : ${training.title}`)
      : msg(str`Rentrée : ${training.title}`);
  const updated = date(extract.feed.updated);
  const origin = [source?.publisher, source?.title].filter(Boolean).join(', ');
  const end = endSentence(session);
  const lines = [
    warning,
    provider?.name,
    [routeName(session.route), modeName(session.mode), end].filter(Boolean).join(', '),
    recruitmentSentence(session),
    fundedSentence(session),
    priceSentence(session),
    session.contact && msg(str`Contact : ${session.contact}`),
    msg(str`Source : ${origin || msg('source non précisée')}. Catalogue mis à jour le ${updated}.`),
  ];
  const isExact = place?.precision === 'exact' && place.lat !== null && place.lon !== null;
  return {
    uid: sessionUid(session.id, extract.feed.territory),
    date: start,
    summary: warning ? msg(str`Données d’exemple. ${title}`) : title,
    description: lines.filter(Boolean).join('\n'),
    location:
      place && [place.name, place.street, `${place.postalCode} ${place.communeName}`.trim()].filter(Boolean).join(', '),
    geo: isExact ? { lat: place.lat ?? 0, lon: place.lon ?? 0 } : undefined,
    url: safeUrl(session.url) ?? safeUrl(training.url),
  };
}

/** Start dates of the results, as a calendar. */
export function trainingsCalendar(extract: TrainingExport): string {
  const events = extract.results.flatMap(result =>
    result.sessions.filter(hasDate).map(records => event(result, records, extract)),
  );
  const name = msg('Rentrées des formations');
  return writeCalendar(isExample(extract) ? msg(str`${name} (données d’exemple)`) : name, events, extract.now);
}
