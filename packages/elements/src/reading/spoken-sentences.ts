// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Sentence of a sheet, as spoken, and its position. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly range: Range;
}

/** Elements that are not spoken: duplicates, and visual content. */
const silent =
  '.listen, [aria-hidden=true], .visually-hidden, button:not(.link), select, summary, svg, details:not([open]), [part=source], [role=status]';

/** Elements whose text is spoken without a pause; a button that is a name, before its description. */
const block = 'p, li, h1, h2, h3, h4, h5, h6, dt, dd, blockquote, figcaption, td, th, .link';

/** Sentences of a sheet, in the order of the page. */
export function sentencesOf(root: Element): Sentence[] {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !node.data.trim() || parent.closest(silent)) continue;
    const owner = parent.closest(block) ?? parent;
    blocks.set(owner, [...(blocks.get(owner) ?? []), node]);
  }
  return [...blocks.values()].flatMap(sentencesIn);
}

function sentencesIn(nodes: readonly Text[]): Sentence[] {
  const fullText = nodes.map(({ data }) => data).join(' ');
  return [...fullText.matchAll(/[^.!?…]+[.!?…]*/g)].flatMap(({ 0: sentence, index }) => {
    const text = spoken(sentence);
    const range = document.createRange();
    const [start, end] = [
      placeOf(nodes, index + sentence.search(/\S|$/)),
      placeOf(nodes, index + sentence.trimEnd().length),
    ];
    if (!/[\p{L}\p{N}]/u.test(text) || !start || !end) return [];
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const lang = start.node.parentElement?.closest('[lang]')?.getAttribute('lang') || 'fr';
    return [{ text, lang: lang.slice(0, 2).toLowerCase(), range }];
  });
}

/** Node and offset of a character of the joined text; a joining space belongs to the node before it. */
function placeOf(
  nodes: readonly Text[],
  character: number,
): { readonly node: Text; readonly offset: number } | undefined {
  let left = character;
  for (const node of nodes) {
    if (left <= node.data.length) return { node, offset: left };
    left -= node.data.length + 1;
  }
  return undefined;
}

/** Text adapted to speech: plain spaces, “ou” between the two names of a job. */
export function spoken(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ \/ /g, ' ou ')
    .replace(/ (?=[,.])/g, '')
    .trim();
}

/** Highlights the spoken sentence; its whole block in browsers without the Highlight API. */
export function markSentence({ range }: Sentence): void {
  clearMark();
  if (typeof Highlight === 'function') CSS.highlights.set('ow-spoken', new Highlight(range));
  else marked = range.startContainer.parentElement?.closest<HTMLElement>(block) ?? undefined;
  marked?.setAttribute('data-spoken', '');
}

let marked: HTMLElement | undefined;

export function clearMark(): void {
  marked?.removeAttribute('data-spoken');
  marked = undefined;
  if (typeof Highlight === 'function') CSS.highlights.delete('ow-spoken');
}
