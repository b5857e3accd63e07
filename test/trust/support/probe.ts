// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Script served to the tested pages from their own site: a strict policy allows no other.

export interface Finding {
  /**
   * Names of all elements of the page at any depth, and of their attributes, "input" and "input[type]", without
   * duplicates.
   */
  readonly shapes: readonly string[];
  /** Protocols of the links, without duplicates. */
  readonly protocols: readonly string[];
  /** Data blocks that would end too early in a page saved as HTML. */
  readonly unclosed: readonly string[];
  /** Elements that show nothing, or only their fallback. */
  readonly failed: readonly string[];
  readonly links: number;
}

/** Returns the source of a script that defines `probe` in the page. */
export function probeScript(tags: readonly string[]): string {
  return `const tags = ${JSON.stringify(tags)};
const deep = root => [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
const ours = () => [...document.querySelectorAll(tags.join())];
const frame = () => new Promise(done => requestAnimationFrame(done));
const print = () => ours().map(({ shadowRoot }) => shadowRoot?.textContent.length).join();
window.open = () => { probe.incidents.push('window.open'); return null; };
window.print = () => undefined;
// A sheet is printed by a frame of its own, whose dialog would wait for a person.
const { get: viewOf } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  get() {
    const view = viewOf.call(this);
    if (view) view.print = () => undefined;
    return view;
  },
});
for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => void probe.incidents.push(name);
/** Attributes that come and go with a state, and make nothing run or load. An id names nothing outside its shadow tree. */
const inert = /^(class|id$|data-|aria-|disabled$|checked$|hidden$|open$|selected$)/;
// Hundreds of elements: what is far below the window is neither laid out nor painted; it is parsed, run and loaded all the same.
const outOfSight = new CSSStyleSheet();
outOfSight.replaceSync('orientation-feed > * { content-visibility: auto; contain-intrinsic-size: 600px }');
document.adoptedStyleSheets = [outOfSight];
globalThis.probe = {
  incidents: [],
  /** Waits until every element shows something and nothing changes for four frames; a minute at most, an attack may prevent it. */
  async settle() {
    for (let quiet = 0, before = '', end = performance.now() + 60_000; quiet < 4 && performance.now() < end; ) {
      await frame();
      const now = print();
      const ready = ours().every(({ shadowRoot }) => shadowRoot?.querySelector('.ow') && !shadowRoot.querySelector('[aria-busy=true], .later'));
      quiet = ready && now === before ? quiet + 1 : 0;
      before = now;
    }
  },
  /** Presses what was not pressed yet in our elements, some controls of each kind of element, of what a visitor may press without leaving the page. */
  pressed: {},
  async pressAll(what) {
    const { pressed } = probe;
    const label = control => control.textContent.trim() + control.className;
    for (const element of ours()) {
      const names = (pressed[element.localName] ??= new Set());
      for (const control of deep(element.shadowRoot).filter(control => control.matches(what))) {
        if (names.has(label(control)) || names.size > 15) continue;
        names.add(label(control));
        control.click();
      }
    }
    await probe.settle();
  },
  find() {
    const all = deep(document.body).filter(element => element.localName !== 'script');
    const links = all.filter(element => element.matches('a[href], area[href]') || element.hasAttribute('xlink:href'));
    return {
      shapes: [...new Set(all.flatMap(element => [element.localName, ...element.getAttributeNames().filter(name => !inert.test(name)).map(name => element.localName + '[' + name + ']')]))],
      protocols: [...new Set(links.map(link => link.protocol))],
      // A page saved as HTML, by a search engine's reader or a proxy: nothing in a data block ends it.
      unclosed: [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent).filter(text => text.includes('<')),
      failed: ours().filter(({ shadowRoot }) => !shadowRoot || shadowRoot.querySelector('slot:not([name])') || !shadowRoot.textContent.trim()).map(element => element.outerHTML.slice(0, 120)),
      links: links.length,
    };
  },
};`;
}
