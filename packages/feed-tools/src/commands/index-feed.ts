// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { number, plural } from '../messages/french-numbers.js';
import { message } from '../messages/message.js';
import { AUTH_VARIABLE, IndexEngineClient } from '../search-index/engine-client.js';
import { indexFeed, rollBack } from '../search-index/index-feed.js';
import { readArguments, type Arguments } from './arguments.js';
import { print, printJson } from './terminal.js';
import { UsageError } from './usage.js';

/** Command `index DIR --to URL`, or `index --roll-back --to URL`. */
export async function index(args: readonly string[]): Promise<number> {
  const options = {
    to: { type: 'string' },
    full: { type: 'boolean' },
    'roll-back': { type: 'boolean' },
    'allow-shrink': { type: 'boolean' },
    json: { type: 'boolean' },
  } as const;
  const isBack = args.includes('--roll-back');
  const commandArguments = readArguments(args, options, isBack ? [] : ['DOSSIER']);
  const engine = engineOf(commandArguments);
  if (isBack) {
    const back = await rollBack(engine);
    if (commandArguments.flag('json')) printJson(back);
    else print([`${back.index} répond de nouveau (flux du ${back.generation}).`]);
    return 0;
  }
  const report = await indexFeed(commandArguments.positionals[0] ?? '', engine, {
    full: commandArguments.flag('full'),
    allowShrink: commandArguments.flag('allow-shrink'),
  });
  if (commandArguments.flag('json')) printJson(report);
  else
    print([
      `${report.index}\u202f: ${plural(report.trainings, 'formation')}, ${plural(report.sessions, 'session')}, flux du ${report.generation}.`,
      `${report.full ? 'Nouvel index. ' : ''}Écrites\u202f: ${number(report.written)}. Retirées\u202f: ${number(report.removed)}.`,
    ]);
  return 0;
}

function engineOf(commandArguments: Arguments): IndexEngineClient {
  const url = commandArguments.text('to');
  if (url === undefined) throw new UsageError(message('option-missing', { option: '--to' }));
  const { protocol, username, password } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '' };
  if (!/^https?:$/.test(protocol) || username || password) {
    const value = username || password ? `${protocol}//…` : url;
    throw new UsageError(message('not-an-engine-address', { value, variable: AUTH_VARIABLE }));
  }
  return new IndexEngineClient(url, process.env[AUTH_VARIABLE]);
}
