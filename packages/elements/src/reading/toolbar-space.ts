// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Nodes looked at: what stands at the top of an element is among the first, and a long list is not read whole. */
const MOST_NODES = 600;

const DRAWN = 'svg, img, button, a, input, select, summary, .btn';

/** Whether nothing of an element is where a control would be put. @param ignored - what is not looked at: the control itself. */
export function hasFreeSpace(base: Element, box: DOMRect, ignored: Element): boolean {
  const walker = document.createTreeWalker(base, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node === ignored || (node instanceof Element && (isUnseen(node) || isBelow(node, box)))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  for (let seen = 0; seen < MOST_NODES && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.matches(DRAWN) && overlaps(node.getBoundingClientRect(), box)) return false;
    } else if (node.textContent?.trim()) {
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(rect => overlaps(rect, box))) return false;
    }
  }
  return true;
}

/** What is only read aloud has boxes of its own size outside of what clips it. */
const isUnseen = (element: Element): boolean => element.matches('.visually-hidden');

/** With all that it holds: a list is not read. */
function isBelow(element: Element, { bottom }: DOMRect): boolean {
  const { top, height } = element.getBoundingClientRect();
  return height > 0 && top >= bottom;
}

function overlaps(box: DOMRect, other: DOMRect): boolean {
  return (
    box.width > 1 &&
    box.left < other.right &&
    other.left < box.right &&
    box.top < other.bottom &&
    other.top < box.bottom
  );
}
