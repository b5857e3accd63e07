// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Every computed style of every element of the project. The browser writes those of rendered elements at once, in a
// snapshot: read one by one by a script, they take five times as long.
import type { Page } from 'playwright-core';
import { tags } from '../../../stories/registry.js';

/** Property names, and the values of each element, pseudo-element or part of a field, in the same order. */
export interface Styles {
  readonly names: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Whether styles of an element are compared. A badge is inside a sentence, and takes the size of its text. */
const isOurs = (tag: string, attributes: readonly string[]): boolean =>
  tags.includes(tag.toLowerCase()) && !attributes.join(' ').includes('variant badge');

const ELEMENT = 1;

/** Returns the styles of the elements that a script lists, read by a script. */
export async function stylesOf(page: Page, elements: string): Promise<Styles> {
  // A custom property is visible through the properties that use it.
  const names = await page.evaluate(() => [...getComputedStyle(document.body)].filter(name => !name.startsWith('--')));
  const noted = await page.evaluate<[string, string[]][]>(`(${elements}).flatMap((element, index) =>
    [null, '::before', '::after'].flatMap(pseudo => {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && computed.content === 'none') return [];
      return [[(pseudo ?? element.localName) + '.' + (element.getAttribute('class') ?? '') + ', ' + index, ${JSON.stringify(names)}.map(name => computed.getPropertyValue(name))]];
    }))`);
  return { names, values: new Map(noted) };
}

/** Script that lists the elements without a box, which the snapshot leaves out. */
const hidden = `(() => {
  const deep = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
  const ours = [...document.querySelectorAll(':is(${tags.join()}):not([variant=badge])')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot) : []));
  return ours.filter(element => !element.checkVisibility());
})()`;

/** Returns the styles of every element of the project. */
export async function ourStyles(page: Page): Promise<Styles> {
  const { names, values: ofHidden } = await stylesOf(page, hidden);
  const values = new Map<string, readonly string[]>(ofHidden);
  const client = await page.context().newCDPSession(page);
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', { computedStyles: [...names] });
  await client.detach();
  const [mainDocument] = documents;
  if (!mainDocument) throw new Error('no document in the snapshot');
  const { nodes, layout } = mainDocument;
  const { parentIndex = [], nodeName = [], nodeType = [], attributes = [], backendNodeId = [] } = nodes;
  const text = (index: number | undefined): string => strings[index ?? -1] ?? '';
  const attributeTexts = (node: number): readonly string[] => (attributes[node] ?? []).map(text);
  // A parent comes before its children.
  const ours: boolean[] = [];
  const trees = new Set(nodes.shadowRootType?.index);
  nodeName.forEach((_, node) => {
    const parent = parentIndex[node] ?? -1;
    ours[node] = (ours[parent] ?? false) || (trees.has(node) && isOurs(text(nodeName[parent]), attributeTexts(parent)));
  });
  layout.nodeIndex.forEach((node, index) => {
    if (!ours[node] || nodeType[node] !== ELEMENT) return;
    const attributes = attributeTexts(node);
    const label = `${text(nodeName[node]).toLowerCase()}.${attributes.includes('class') ? (attributes[attributes.indexOf('class') + 1] ?? '') : ''}, node ${backendNodeId[node]}`;
    values.set(label, (layout.styles[index] ?? []).map(text));
  });
  return { names, values };
}

/** Returns the differences, once for elements with the same name: "div.card color: red → blue". */
export function styleChanges(before: Styles, after: Styles): string[] {
  const propertyNames = new Set<string>();
  for (const [label, was] of before.values) {
    const [name = ''] = label.split(', ');
    const is = after.values.get(label);
    if (!is) propertyNames.add(`${name}: it is hidden, or no longer`);
    else
      was.forEach((value, index) => {
        if (is[index] !== value) propertyNames.add(`${name} ${before.names[index]}: ${value} → ${is[index]}`);
      });
  }
  return [...propertyNames];
}
