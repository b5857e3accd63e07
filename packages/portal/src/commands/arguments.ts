// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Error in the arguments of a command. */
export class CommandUsageError extends Error {}

/** Parsed arguments of a command. */
export interface CommandArguments {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  flag(name: string): boolean;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses the arguments of a command.
 *
 * @param most - maximum number of positional arguments.
 * @throws {CommandUsageError} an unknown option, an argument too many, an option without its value.
 */
export function readArguments(args: readonly string[], options: Options, most: number): CommandArguments {
  const parsed = parse(args, options);
  const extra = parsed.positionals[most];
  if (extra !== undefined) throw new CommandUsageError(`argument en trop : ${extra}`);
  const values: Readonly<Record<string, unknown>> = parsed.values;
  return {
    positionals: parsed.positionals,
    text: name => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: name => values[name] === true,
  };
}

function parse(args: readonly string[], options: Options): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /--?[\w-]+/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearestName(option.replace(/^-+/, ''), Object.keys(options));
      throw new CommandUsageError(`option inconnue : ${option}${near ? `, vouliez-vous --${near} ?` : ''}`);
    }
    throw new CommandUsageError(`l’option ${option} n’est pas bien écrite`);
  }
}
