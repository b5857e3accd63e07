// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { plural } from '../words/format.js';
import type { Opening, Span } from './opening.js';

/** Time in spoken form: `13:30` becomes “13 h 30”. */
export function clock(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  const hour = String(Number(hours));
  return minutes === '00' ? msg(str`${hour}\u00a0h`) : msg(str`${hour}\u00a0h\u00a0${minutes}`);
}

/** “9 h à 12 h, 13 h 30 à 17 h”. */
export function spansLabel(spans: readonly Span[]): string {
  return spans.map(({ opens, closes }) => msg(str`${clock(opens)} à ${clock(closes)}`)).join(', ');
}

/** ISO 8601 day of the week, 1 Monday, in the language of the interface. */
export function weekdayName(weekday: number): string {
  return (
    [msg('lundi'), msg('mardi'), msg('mercredi'), msg('jeudi'), msg('vendredi'), msg('samedi'), msg('dimanche')][
      weekday - 1
    ] ?? ''
  );
}

/** Current opening status, in a few words. */
export function openingLabel(opening: Opening): string {
  switch (opening.status) {
    case 'open':
      return msg(str`Ouvert jusqu’à ${clock(opening.until)}`);
    case 'closed': {
      const { next } = opening;
      if (!next) return msg('Fermé cette semaine');
      if (next.inDays === 0) return msg(str`Fermé, ouvre à ${clock(next.opens)}`);
      if (next.inDays === 1) return msg(str`Fermé, ouvre demain à ${clock(next.opens)}`);
      return msg(str`Fermé, ouvre ${weekdayName(next.weekday)} à ${clock(next.opens)}`);
    }
    case 'holiday':
      return msg('Jour férié : appelez avant d’y aller');
    case 'closure':
      return opening.label ? msg(str`Fermé : ${opening.label}`) : msg('Fermé exceptionnellement');
    case 'words':
      return msg('Horaires à vérifier');
    case 'unknown':
      return msg('Horaires inconnus');
  }
}

/** Message announced once after a search. */
export function foundLabel(count: number, open: number, unknown: number): string {
  const total = plural(count, msg(str`${count} lieu ou dispositif|${count} lieux ou dispositifs`));
  const opened = plural(open, msg(str`${open} ouvert maintenant|${open} ouverts maintenant`));
  const without = plural(unknown, msg(str`${unknown} sans horaires connus|${unknown} sans horaires connus`));
  return [total, opened, ...(unknown ? [without] : [])].join(', ');
}
