// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeExample } from '../example/write-example.js';
import { countOf, plural, size } from '../messages/french-numbers.js';
import { atPath, message } from '../messages/message.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';
import { UsageError } from './usage.js';

/** Command `example --sessions N`. */
export async function example(args: readonly string[]): Promise<number> {
  const options = {
    sessions: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
  } as const;
  const commandArguments = readArguments(args, options, []);
  const sessions = commandArguments.integer('sessions', { min: 1, max: 10_000_000 });
  const seed = commandArguments.integer('seed', { min: 0, max: 0xffff_ffff, default: 1 });
  const out = commandArguments.text('out') ?? 'exemple-lheo.xml';
  const today = commandArguments.text('today') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new UsageError(atPath('--today', message('not-a-day', { value: today })));
  }
  const result = await writeExample({ sessions, seed, out, today });
  const counts = `${plural(result.offers, 'offre')}, ${countOf('sessions', result.sessions)}, ${size(result.bytes)}`;
  print([`${out}\u202f: ${counts}, données d’exemple.`]);
  return 0;
}
