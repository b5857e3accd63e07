// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { agendaOf } from '@orientation-widgets/domain/agenda/agenda.js';
import type { Agenda } from '@orientation-widgets/domain/agenda/agenda.js';
import { localTimeIn, parseLocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { agendaCalendar } from '@orientation-widgets/domain/agenda/agenda-calendar.js';
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import type { Resource } from '@orientation-widgets/feed';
import type { SiteFile } from '../files/site-file.js';
import type { Site } from './site.js';

/** Path of the agenda file, from the root of the site. */
export const AGENDA = '/agenda.ics';

/** Whether the feed has events, upcoming or past. */
export function hasAgenda({ data }: Site): boolean {
  return data.resources.some(isPublicEvent);
}

function isPublicEvent(resource: Resource): boolean {
  return resource.kind === 'event' && !isContractNote(resource);
}

/** Agenda of the feed, seen from the morning of a day or from a moment, ISO 8601. */
export function agendaAt({ data }: Site, moment: string): Agenda {
  const now =
    moment.length === 10 ? parseLocalTime(`${moment}T00:00`) : localTimeIn(data.info.territory, new Date(moment));
  const events = data.resources.filter(isPublicEvent);
  return agendaOf(events, { radiusKm: 0, period: 'all' }, now ?? localTimeIn(data.info.territory));
}

/**
 * Upcoming events, as a calendar to subscribe to. Each occurrence keeps its UID, so that calendars learn what is
 * cancelled, moved or full. The calendar is written even without an upcoming event, for its subscribers; no file is
 * written for a feed without events.
 */
export function agendaFiles(site: Site): SiteFile[] {
  const { info, sources, territories } = site.data;
  if (!hasAgenda(site)) return [];
  const { coming } = agendaAt(site, info.updated);
  const content = agendaCalendar(
    coming,
    { sources, territories, feed: { info } },
    new Date(info.updated).toISOString(),
  );
  return [{ path: AGENDA.slice(1), content }];
}
