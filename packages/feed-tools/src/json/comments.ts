// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

const TEXT_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g;

/**
 * Replaces the comments of a JSON file, `// …` and `/* … *\/`, with spaces: other bytes keep their position, so that
 * errors are reported at the right line and column. Works in any encoding that extends ASCII.
 */
export function blankComments(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(TEXT_OR_COMMENT, textOrComment =>
      textOrComment.startsWith('"') ? textOrComment : textOrComment.replace(/[^\r\n]/g, ' '),
    ),
    'latin1',
  );
}
