// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { checkFeed } from '../check/check-feed.js';
import { checkSummary } from '../check/check-summary.js';
import { atPath, message } from '../messages/message.js';
import { textOf } from '../messages/text-of.js';
import { readArguments } from './arguments.js';
import { EXIT_TOO_OLD } from './exit-code.js';
import { print, printJson } from './terminal.js';
import { UsageError } from './usage.js';

const HOUR_MS = 3_600_000;

/** Hours by which the clock of the host that built a feed may be ahead: a day, for a date without its time zone. */
const MAX_HOURS_AHEAD = 24;

/** Command `check FILE|DIR|URL`. */
export async function check(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(args, { json: { type: 'boolean' }, 'max-age': { type: 'string' } }, [
    'FICHIER, DOSSIER ou ADRESSE',
  ]);
  const maxAge = commandArguments.text('max-age');
  const maxHours = maxAge === undefined ? Infinity : hoursOf(maxAge);
  const target = commandArguments.positionals[0] ?? '';
  const result = await checkFeed(target);
  const hours = Math.floor((Date.now() - Date.parse(result.info.updated)) / HOUR_MS);
  // An unreadable date counts as too old, and a date of the future, by which a feed would never be.
  const isOfFuture = hours < -MAX_HOURS_AHEAD;
  const isTooOld = maxAge !== undefined && (isOfFuture || !(hours <= maxHours));
  if (commandArguments.flag('json')) printJson({ ...result, ...(maxAge !== undefined && { isTooOld }) });
  else {
    print(checkSummary(result, target));
    const reason = isOfFuture
      ? message('feed-of-the-future', { day: result.info.updated.slice(0, 10) })
      : message('feed-too-old', { hours, limit: maxAge ?? '' });
    if (isTooOld) print([textOf(reason, 'fr')]);
  }
  // Widgets run on pages of other sites, which could not read this feed.
  const unreadable = result.serving.some(({ point, ok }) => point === 'cors' && !ok);
  if (result.refusals.length > 0 || unreadable) return 1;
  return isTooOld ? EXIT_TOO_OLD : 0;
}

/** Returns the hours of a duration such as `36h` or `2d`. */
function hoursOf(text: string): number {
  const [, count, unit] = /^(\d+)([hdj])$/.exec(text) ?? [];
  if (count === undefined) throw new UsageError(atPath('--max-age', message('not-a-duration', { value: text })));
  return Number(count) * (unit === 'h' ? 1 : 24);
}
