// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { agendaCalendar } from '@orientation-widgets/domain/agenda/agenda-calendar.js';
import type { CalendarData } from '@orientation-widgets/domain/agenda/agenda-calendar.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { download } from '../export/download.js';

/** Saves events as a calendar file. */
export function takeCalendar(happenings: readonly Happening[], data: CalendarData): void {
  download('agenda.ics', 'text/calendar', agendaCalendar(happenings, data, new Date().toISOString()));
}
