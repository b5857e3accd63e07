// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { relative, resolve } from 'node:path';
import { buildFeed, type BuildOptions } from '../build/build-feed.js';
import { parseLimit, THRESHOLD_GRAMMAR } from '../guards/threshold.js';
import { atPath, message } from '../messages/message.js';
import { buildSummary, sourceLine } from '../report/summary.js';
import { readArguments, type Arguments } from './arguments.js';
import { publishedOutcome, refusedOutcome, writeOutcome, type BuildOutcome } from './build-outcome.js';
import { ProgressBar } from './progress-bar.js';
import { print, printJson, printNotice } from './terminal.js';
import { UsageError } from './usage.js';
import { buildOnChange } from './watch-build.js';

/** Command `build CONFIG.json --out DIR`. */
export async function build(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(
    args,
    {
      out: { type: 'string' },
      json: { type: 'boolean' },
      quiet: { type: 'boolean' },
      watch: { type: 'boolean' },
      'fail-on': { type: 'string', multiple: true },
      'allow-shrink': { type: 'boolean' },
      line: { type: 'boolean' },
      outcome: { type: 'string' },
      corrections: { type: 'string' },
    },
    ['CONFIG.json'],
  );
  const out = commandArguments.text('out');
  if (out === undefined || out === '') throw new UsageError(message('option-missing', { option: '--out DOSSIER' }));
  const failOn = commandArguments.texts('fail-on');
  const wrong = failOn.find(text => !parseLimit(text));
  if (wrong !== undefined)
    throw new UsageError(atPath('--fail-on', message('not-a-threshold', { value: wrong, grammar: THRESHOLD_GRAMMAR })));
  const config = commandArguments.positionals[0] ?? '';
  const corrections = commandArguments.text('corrections');
  // Correction sheets hold data that nobody agreed to publish.
  if (corrections !== undefined && !relative(resolve(out), resolve(corrections)).startsWith('..'))
    throw new UsageError(atPath('--corrections', message('folder-is-published', { value: corrections })));
  const options: BuildOptions = {
    out,
    failOn,
    allowShrink: commandArguments.flag('allow-shrink'),
    ...(corrections !== undefined && { corrections }),
    onCorrections({ sentence, page }) {
      if (!isSilent(commandArguments)) printNotice(`${sentence} Voir ${page}`);
    },
  };
  const run = (): Promise<void> => buildOnce(config, options, commandArguments);
  if (commandArguments.flag('watch')) await buildOnChange(config, out, commandArguments.flag('json'), run);
  else await run();
  return 0;
}

async function buildOnce(config: string, options: BuildOptions, commandArguments: Arguments): Promise<void> {
  const report = await buildWithProgress(config, options, isSilent(commandArguments)).catch(async (error: unknown) => {
    // A full disk refuses this file too: only the first error is reported.
    await tellOutcome(await refusedOutcome(error, options.out), commandArguments).catch(() => undefined);
    throw error;
  });
  await tellOutcome(await publishedOutcome(report, options.out), commandArguments);
  // In watch mode each report is one line, so that a program can tell builds apart.
  if (commandArguments.flag('json')) printJson(report, commandArguments.flag('watch') ? 0 : 2);
  else if (!isSilent(commandArguments)) print(buildSummary(report, options.out));
}

/** Whether a build prints only errors and the line of its outcome. */
function isSilent(commandArguments: Arguments): boolean {
  return commandArguments.flag('quiet') || commandArguments.flag('line');
}

async function tellOutcome(outcome: BuildOutcome, commandArguments: Arguments): Promise<void> {
  const file = commandArguments.text('outcome');
  if (commandArguments.flag('line')) print([outcome.line]);
  if (file !== undefined) await writeOutcome(outcome, file);
}

/** Builds with a progress bar on a terminal, one line for each source elsewhere. */
async function buildWithProgress(config: string, options: BuildOptions, quiet: boolean): ReturnType<typeof buildFeed> {
  if (quiet) return buildFeed(config, options);
  if (!process.stderr.isTTY) {
    return buildFeed(config, { ...options, onSource: source => printNotice(sourceLine(source)) });
  }
  const bar = new ProgressBar(process.stderr);
  const onProgress: BuildOptions['onProgress'] = progress => bar.update(progress);
  try {
    return await buildFeed(config, { ...options, onProgress });
  } finally {
    bar.clear();
  }
}
