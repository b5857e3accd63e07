// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { build } from 'esbuild';
import { launchChromium } from '../../support/chromium.js';
import { serveFolder } from '../../support/static-server.js';
import type { measure, Timing } from './decode-timings.js';

/**
 * Runs `measure` in Chromium: JSON.parse of records as objects, compared with the decoding of the same records from
 * columns.
 */
export async function timingsInChromium(plain: string, packed: string, rounds: number): Promise<Timing[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { measure } from './test/bench/import/decode-timings.ts'; globalThis.measure = measure;",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const answers: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/read.js"></script>'],
    '/read.js': ['text/javascript', outputFiles[0]?.text ?? ''],
    '/plain.json': ['application/json', plain],
    '/packed.json': ['application/json', packed],
  };
  await using server = await serveFolder(import.meta.dirname, (_, response, { pathname }) => {
    const answer = answers[pathname];
    if (answer) response.writeHead(200, { 'content-type': answer[0] }).end(answer[1]);
    return answer !== undefined;
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    return await page.evaluate(async count => {
      const [plainText = '', packedText = ''] = await Promise.all(
        ['/plain.json', '/packed.json'].map(async path => (await fetch(path)).text()),
      );
      return (globalThis as unknown as { measure: typeof measure }).measure(plainText, packedText, count);
    }, rounds);
  } finally {
    await browser.close();
  }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** Returns the median of each time, and the factor by which columns are faster. */
export function summary(timings: readonly Timing[]): Timing & { ratio: number } {
  const of = (key: keyof Timing): number => median(timings.map(timing => timing[key]));
  const [parse, decode, all] = [of('parse'), of('decode'), of('all')];
  return { parse, decode, all, ratio: parse / decode };
}
