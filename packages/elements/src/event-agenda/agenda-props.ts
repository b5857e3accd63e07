// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { nothing, TemplateResult } from 'lit';
import type { ResourceData } from '../directory/resource-data.js';
import type { Agenda, AgendaQuery, Happening } from '@orientation-widgets/domain/agenda/agenda.js';

export interface AgendaProps {
  readonly agenda: Agenda;
  /** Upcoming events, of the chosen day when there is one. */
  readonly listed: readonly Happening[];
  readonly query: AgendaQuery;
  readonly data: ResourceData;
  readonly today: string;
  readonly headingLevel: number;
  readonly isEasy: boolean;
  /** Number of events shown. */
  readonly visibleCount: number;
  /** Month shown as a table, and its chosen day. */
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** Address of a calendar to subscribe to. */
  readonly calendarHref: string | null;
  more: () => void;
  take: (happenings: readonly Happening[]) => void;
  toggleMonth: () => void;
  turn: (months: number) => void;
  choose: (day: string) => void;
  /** Button that saves an event. */
  keep: (happening: Happening) => TemplateResult | typeof nothing;
  everyPeriod: () => void;
}
