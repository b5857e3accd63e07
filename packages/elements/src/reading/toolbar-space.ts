// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Maximum number of nodes examined: content at the top of an element is among the first, so a long list is not read to its end. */
const MOST_NODES = 600;

const DRAWN = 'svg, img, button, a, input, select, summary, .btn';

/**
 * Whether the place of a control in an element is empty.
 * @param ignored - the control itself, which is not examined.
 */
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

/** Visually hidden text has boxes of its own size outside the area that clips it. */
const isUnseen = (element: Element): boolean => element.matches('.visually-hidden');

/** Whether an element, with all its content, is below the box: a list is then skipped. */
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
