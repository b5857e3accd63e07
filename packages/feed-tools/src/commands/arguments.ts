// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { atPath, message, type Message } from '../messages/message.js';
import { UsageError } from './usage.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parsed arguments of a command. */
export interface Arguments {
  positionals: string[];
  /** Returns the value of an option; undefined when it is missing. */
  text(name: string): string | undefined;
  /** Returns the values of an option that may be repeated. */
  texts(name: string): string[];
  flag(name: string): boolean;
  /** Returns a whole number in a range; the default when the option is missing. */
  integer(name: string, range: { min: number; max: number; default?: number }): number;
}

/**
 * Parses the arguments of a command.
 *
 * @param names Names of the positional arguments, for messages.
 * @throws {UsageError} unknown option, missing or extra argument, or invalid value.
 */
export function readArguments(args: readonly string[], options: Options, names: readonly string[]): Arguments {
  const { values, positionals } = parse(args, options);
  const missing = names[positionals.length];
  if (missing !== undefined) throw new UsageError(message('argument-missing', { argument: missing }));
  const extra = positionals[names.length];
  if (extra !== undefined) throw new UsageError(message('argument-unexpected', { argument: extra }));
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    positionals,
    text,
    texts: name => {
      const value = values[name];
      return Array.isArray(value)
        ? (value as unknown[]).filter((each): each is string => typeof each === 'string')
        : [];
    },
    flag: name => values[name] === true,
    integer: (name, range) => integerOf(name, text(name), range),
  };
}

function parse(args: readonly string[], options: Options): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(parseFault(error as NodeJS.ErrnoException, options));
  }
}

/** Converts an error of Node's parser to a message, by error code; only its text names the option. */
function parseFault({ code, message: words }: NodeJS.ErrnoException, options: Options): Message {
  const option = /--?[\w-]+/.exec(words)?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return message('option-unknown', { option });
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message('in-its-words', { words });
  const takesValue = options[option.replace(/^--?/, '')]?.type === 'string';
  return takesValue ? message('option-value-missing', { option }) : message('option-value-unexpected', { option });
}

function integerOf(
  name: string,
  text: string | undefined,
  range: { min: number; max: number; default?: number },
): number {
  if (text === undefined) {
    if (range.default === undefined) throw new UsageError(message('option-missing', { option: `--${name}` }));
    return range.default;
  }
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < range.min || value > range.max) {
    const { min, max } = range;
    throw new UsageError(atPath(`--${name}`, message('not-a-whole-number', { value: text, min, max })));
  }
  return value;
}
