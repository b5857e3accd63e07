// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum nesting depth of a JSON value: its readers are recursive. */
export const MAX_DEPTH = 100;

/** Placeholder for a value that is nested too deeply. */
export const TOO_DEEP = Symbol('too deep');

/** Returns the offset of the first value of a JSON text that is nested too deeply; undefined when none is. */
export function tooDeepOffset(text: string): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInText = false;
    } else if (code === 0x22) isInText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) return at;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return undefined;
}
