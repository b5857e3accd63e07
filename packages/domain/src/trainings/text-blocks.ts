// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A paragraph, or the items of a list. */
export type TextBlock = string | readonly string[];

const bullet = /^\s*(?:[-–•*·▪]|\d{1,2}[.)])\s+/u;

/** Cuts the plain text of a producer into paragraphs and lists, from its line breaks and its bullets. */
export function textBlocks(text: string): TextBlock[] {
  const blocks: (string | string[])[] = [];
  for (const line of text.split(/\r\n?|\n/).map(part => part.trim())) {
    if (!line) continue;
    const item = line.replace(bullet, '');
    const last = blocks.at(-1);
    if (item === line) blocks.push(line);
    else if (Array.isArray(last)) last.push(item);
    else blocks.push([item]);
  }
  return blocks;
}
