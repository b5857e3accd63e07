// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { writeExample } from '../example/write-example.js';
import { countOf, plural, size } from '../messages/french-numbers.js';
import { atPath, message } from '../messages/message.js';
import { readArguments } from './arguments.js';
import { print } from './terminal.js';
import { UsageError } from './usage.js';

/** `example --sessions N` */
export async function example(args: readonly string[]): Promise<number> {
  const options = {
    sessions: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    today: { type: 'string' },
  } as const;
  const read = readArguments(args, options, []);
  const sessions = read.integer('sessions', { min: 1, max: 10_000_000 });
  const seed = read.integer('seed', { min: 0, max: 0xffff_ffff, default: 1 });
  const out = read.text('out') ?? 'exemple-lheo.xml';
  const today = read.text('today') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new UsageError(atPath('--today', message('not-a-day', { value: today })));
  }
  const written = await writeExample({ sessions, seed, out, today });
  const counts = `${plural(written.offers, 'offre')}, ${countOf('sessions', written.sessions)}, ${size(written.bytes)}`;
  print([`${out}\u202f: ${counts}, données d’exemple.`]);
  return 0;
}
