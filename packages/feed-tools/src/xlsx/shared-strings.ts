// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message } from '../messages/message.js';
import { unescapeText } from './cell.js';
import { readPart, type Refuse } from './part-events.js';

/** Maximum total length of the shared strings, in characters. */
const MAX_CHARS = 32 << 20;
const MAX_STRINGS = 1_000_000;

/** Reads the texts shared by the cells of a workbook, in order. Joins formatted runs; leaves out phonetic readings. */
export async function readSharedStrings(bytes: AsyncIterable<Buffer>, refuse: Refuse): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  let chars = 0;
  const events = {
    open(name: string): void {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    text(text: string): void {
      if (!inText) return;
      chars += text.length;
      if (chars > MAX_CHARS) refuse(message('shared-texts-too-long', { limit: MAX_CHARS }));
      current += text;
    },
    close(name: string): void {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si' && strings.push(unescapeText(current)) > MAX_STRINGS) {
        refuse(message('too-many-shared-texts', { limit: MAX_STRINGS }));
      }
    },
  };
  for await (const _ of readPart(bytes, events, refuse));
  return strings;
}
