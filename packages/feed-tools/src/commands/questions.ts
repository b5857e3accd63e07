// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { createInterface } from 'node:readline/promises';

/** Terminal in which a command asks for its missing options. */
export interface Terminal {
  /** The answer to a question; rejects when the person leaves. */
  question(text: string): Promise<string>;
  close(): void;
}

/** A question, with its default answer and its check. */
export interface TerminalQuestion {
  readonly text: string;
  /** Taken when the answer is empty. */
  readonly proposal?: string | undefined;
  /** Why an answer is refused, in French; undefined for one that is right. */
  readonly refuse?: (answer: string) => string | undefined;
}

/** The terminal of the command; undefined when nobody is there to answer, as in a script. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const leaving = new Promise<never>((_, reject) => {
    lines.once('close', () => reject(new Error('arrêté\u202f: rien n’est écrit')));
  });
  // Nobody waits for an answer any longer once the last question is asked.
  leaving.catch(() => undefined);
  return { question: text => Promise.race([lines.question(text), leaving]), close: () => lines.close() };
}

/** Asks until the answer is right. */
export async function ask(terminal: Terminal, { text, proposal = '', refuse }: TerminalQuestion): Promise<string> {
  const hint = proposal === '' ? '' : ` [${proposal}]`;
  let reason: string | undefined;
  for (;;) {
    const prefix = reason === undefined ? '' : `${reason}\n`;
    const answer = (await terminal.question(`${prefix}${text}${hint}\u202f: `)).trim() || proposal;
    reason = refuse?.(answer);
    if (reason === undefined) return answer;
  }
}
