// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
const TOKEN =
  /[\t\n\r ]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Returns the offset of the first character that makes a text invalid JSON; the length of the text when it ends too
 * early.
 */
export function syntaxErrorOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expected: Expectation = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = skipSpace(text, TOKEN.lastIndex);
    if (start >= text.length) return text.length;
    TOKEN.lastIndex = start;
    const token: RegExpExecArray | null = TOKEN.exec(text);
    const next: Expectation | undefined = token ? follow(token, expected, open) : undefined;
    if (!next) return start;
    expected = next;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

/** Returns the expectation after a token; undefined when the token is not allowed here. */
function follow(token: RegExpExecArray, expected: Expectation, open: ('{' | '[')[]): Expectation | undefined {
  const [, text, atom, mark] = token;
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const wantsKey = expected === 'key' || expected === 'key-or-end';
  if (text !== undefined && wantsKey) return 'colon';
  if (text !== undefined || atom !== undefined) return wantsValue ? afterValue(open) : undefined;
  if (mark === '{' || mark === '[') {
    if (!wantsValue) return undefined;
    open.push(mark);
    return mark === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (mark === ':') return expected === 'colon' ? 'value' : undefined;
  if (mark === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  const closes = mark === '}' ? '{' : '[';
  const mayClose = expected === 'comma-or-end' || expected === (mark === '}' ? 'key-or-end' : 'value-or-end');
  if (!mayClose || open.pop() !== closes) return undefined;
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expectation {
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}
