// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { download } from '../../export/download.js';
import { sessionUid } from '@orientation-widgets/domain/agenda/session-uid.js';
import { writeCalendar } from '@orientation-widgets/domain/agenda/ics-writer.js';
import type { CalendarEvent } from '@orientation-widgets/domain/agenda/ics-writer.js';
import { routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { contactOf, nameOf } from '../entries/entry-facts.js';
import type { KeptDate } from '../entries/dates.js';
import type { SavedRecords } from '../entries/saved-entries.js';

function startOf({ entry, session, date: start }: KeptDate, { feed, sources }: SavedRecords): CalendarEvent[] {
  const { training } = entry;
  if (!training || !session) return [];
  const name = nameOf(entry);
  const source = sources.get(session.sourceId);
  const title =
    start.length === 7 ? msg(str`Rentrée en ${date(start)} (jour non précisé) : ${name}`) : msg(str`Rentrée : ${name}`);
  const { where } = contactOf(entry);
  return [
    {
      uid: sessionUid(session.id, feed.info.territory),
      date: start,
      summary: source?.example ? msg(str`Données d’exemple. ${title}`) : title,
      description: [
        training.provider?.name,
        routeName(session.route),
        msg(str`Source : ${source?.title ?? msg('source non précisée')}.`),
      ]
        .filter(Boolean)
        .join('\n'),
      location: where || undefined,
      url: safeUrl(session.url) ?? safeUrl(training.training.url),
    },
  ];
}

/** Saves the dates of the saved records as a calendar file. */
export async function takeDates(dates: readonly KeptDate[], records: SavedRecords): Promise<void> {
  const happenings = dates.flatMap(({ entry }) => entry.happening ?? []);
  const events: CalendarEvent[] = [];
  if (happenings.length) {
    const { calendarEvent } = await import('@orientation-widgets/domain/agenda/agenda-calendar.js');
    const { feed, sources } = records;
    const data = { feed, sources, territories: await feed.collection('territories', { main: true }) };
    events.push(
      ...happenings.filter(({ start }) => start.length >= 7).map(happening => calendarEvent(happening, data)),
    );
  }
  const starts = dates.flatMap(savedDate => startOf(savedDate, records));
  download(
    'mon-dossier.ics',
    'text/calendar',
    writeCalendar(msg('Mon dossier'), [...starts, ...events], new Date().toISOString()),
  );
}
