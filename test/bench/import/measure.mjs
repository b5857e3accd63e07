// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One measurement in its own process, so that peaks of memory do not mix: measure.mjs MODE FILE [OUT].
// Prints one line of JSON: seconds of wall clock, seconds of processor time, peak of resident memory in MB.
import { createReadStream } from 'node:fs';

const tools = new URL('../../../packages/feed-tools/', import.meta.url);
const [mode, file, out] = process.argv.slice(2);

/** Runs the SAX library with its defaults, except for namespaces, and with empty handlers. */
async function saxes() {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  for (const event of ['opentag', 'text', 'cdata', 'closetag']) parser.on(event, () => undefined);
  parser.on('error', error => {
    throw error;
  });
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) parser.write(text);
  parser.close();
}

async function reader() {
  const { readLheo } = await import(new URL('dist/readers/lheo/read-lheo.js', tools).href);
  const ignore = () => undefined;
  const sink = {
    training: ignore,
    session: ignore,
    place: ignore,
    provider: ignore,
    samePlace: ignore,
    problem: ignore,
  };
  return await readLheo({ path: file, sourceId: 'bench', today: '2026-11-24' }, sink);
}

/** Runs the whole command, whose configuration is `file`. */
async function build() {
  process.argv.splice(2, process.argv.length, 'build', file, '--out', out);
  const exited = new Promise(resolve => process.once('beforeExit', resolve));
  await import(new URL('bin/orientation-feed.js', tools).href);
  await exited;
}

const started = process.hrtime.bigint();
process.once('exit', code => {
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stdout.write(
    `\n${JSON.stringify({ code, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 })}\n`,
  );
});
await { saxes, reader, build }[mode]();
