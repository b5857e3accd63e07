// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { cleanLine } from '../../text/clean-text.js';
import { foldName } from '../../text/names.js';
import { weekOf } from '../directory/weekly-hours.js';
import { textAt } from '../json-items.js';

const DAYS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ].flatMap(week => week.map((day, rank) => [day, rank])),
);
const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/**
 * Reads the opening hours of the official directory: ranges of days with their times. Hours with a comment stay as
 * text.
 */
export function readServiceHours(ranges: readonly unknown[]): Pick<Resource, 'hours' | 'hoursText'> {
  const lines: string[] = [];
  const openings: { day: number; text: string }[] = [];
  let isPlain = true;
  for (const range of ranges) {
    const days = daysOf(textAt(range, 'nom_jour_debut'), textAt(range, 'nom_jour_fin'));
    const spans = [1, 2].flatMap(rank => {
      const [opens, closes] = [`debut_${rank}`, `fin_${rank}`].map(name =>
        clockOf(textAt(range, `valeur_heure_${name}`)),
      );
      return opens && closes ? [`${opens}-${closes}`] : [];
    });
    const comment = cleanLine(textAt(range, 'commentaire'));
    if (days.length === 0 || spans.length === 0 || comment !== '') isPlain = false;
    for (const day of days) for (const text of spans) openings.push({ day, text });
    const period = [...new Set([days[0], days.at(-1)])].flatMap(day => (day === undefined ? [] : (NAMES[day] ?? [])));
    lines.push([period.join(' à '), spans.join(' et '), comment && `(${comment})`].filter(Boolean).join(' '));
  }
  const hours = isPlain ? weekOf(openings) : undefined;
  if (hours) return { hours };
  const hoursText = lines.filter(Boolean).join(', ').slice(0, 500);
  return hoursText === '' ? {} : { hoursText };
}

/** Returns the days from the first to the last, 0 for Monday; empty when a name is not that of a day. */
function daysOf(first: string, last: string): number[] {
  const from = DAYS[foldName(first)];
  const until = last.trim() === '' ? from : DAYS[foldName(last)];
  if (from === undefined || until === undefined || until < from) return [];
  return Array.from({ length: until - from + 1 }, (_, rank) => from + rank);
}

/** Reads a time: "09:00:00" gives "09:00"; undefined for another text. */
function clockOf(text: string): string | undefined {
  return /^\d{1,2}:\d{2}/.exec(text.trim())?.[0];
}
