// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Direction marks in the texts of a feed affect only the text that has them.
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/job-explorer.js';
import '@orientation-widgets/elements/define/mixed-jobs-prompt.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, equal, fixture, until } from './support/assert.js';

const MARK = '\u202e';
/** Names of fields whose value is a code, an address, a date or a keyword of the contract. */
const savedFolder =
  /^(id|.*Ids?|kind|code|period|url|href|rome|fap|start|end|updated|language|formatVersion|territory|parents|route|mode|entry|unit|interests)$/;

/** Returns a copy of the value with a direction mark before each text meant for people. */
function marked(value: unknown, name = ''): unknown {
  if (savedFolder.test(name)) return value;
  if (typeof value === 'string') return / |[a-zé]{4}/.test(value) && !/^[a-z-]+$/.test(value) ? MARK + value : value;
  if (Array.isArray(value)) return value.map(item => marked(item, name));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, key)]));
}

/** Returns the marked texts that other text follows in a box that does not isolate them. */
function loose(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const matches: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.includes(MARK) || !node.parentElement?.checkVisibility()) continue;
    let box: Element = node.parentElement;
    for (;;) {
      const { display, unicodeBidi } = getComputedStyle(box);
      if (/isolate|plaintext/.test(unicodeBidi) || display !== 'inline') break;
      box = box.parentElement as Element;
    }
    const rest = document.createRange();
    rest.setStartAfter(node);
    rest.setEnd(box, box.childNodes.length);
    const after = rest.toString().trim();
    if (after) matches.push(`<${box.localName} class="${box.className}"> ${node.textContent.trim()} | ${after}`);
  }
  return matches;
}

describe('direction marks in the texts of a feed', () => {
  const feed = marked(exampleFeed()) as object;
  for (const [tag, view] of Object.entries({
    'job-card': () => html`<job-card job="soudage" .feed=${feed}></job-card>`,
    'job-card in full': () => html`<job-card job="soudage" variant="full" .feed=${feed}></job-card>`,
    'job-explorer': () => html`<job-explorer .feed=${feed}></job-explorer>`,
    'mixed-jobs-prompt': () => html`<mixed-jobs-prompt job="soudage" .feed=${feed}></mixed-jobs-prompt>`,
    'tension-indicator': () => html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`,
    'a ranking': () => html`<tension-indicator variant="ranking" .feed=${feed}></tension-indicator>`,
    'training-card in detail': () =>
      html`<training-card training="t-deas" variant="detail" .feed=${feed}></training-card>`,
    'training-card': () => html`<training-card training="t-deas" .feed=${feed}></training-card>`,
    'training-finder': () => html`<training-finder .feed=${feed}></training-finder>`,
  })) {
    it(`${tag}: isolates the direction of the texts of the feed`, async () => {
      const element = await fixture(view());
      // Firefox leaves direction marks out of innerText.
      await until(() => element.shadowRoot?.textContent?.includes(MARK), 'the content');
      assert(element.shadowRoot, 'no shadow');
      equal(loose(element.shadowRoot), []);
    });
  }
});
