// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Simulates a visitor of a page, in any browser: finds controls by role and name, presses them, reads the address.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from '../paths.js';
import { eventually } from '../eventually.js';
import type { DrivenPage } from '../../trust/support/driven-page.js';

const READER = readFileSync(`${root}test/support/journeys/page-reader.js`, 'utf8').replace(
  /^[^]*?(?=\(\(\) =>)|;\s*$/g,
  '',
);

/** Roles used by journeys, mostly those of ARIA; a field accepts typing, with or without suggestions. */
export type Role =
  | 'field'
  | 'button'
  | 'link'
  | 'checkbox'
  | 'radio'
  | 'combobox'
  | 'textbox'
  | 'option'
  | 'heading'
  | 'slider'
  | 'dialog';

/** Start of a name, or a pattern of it. Spaces of any width count as one space. */
export type Name = string | RegExp;

/** Keys by their WebDriver codes. */
export const KEYS = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  space: ' ',
  down: '\uE015',
  right: '\uE014',
} as const;

/** Maximum number of keyboard stops before giving up. */
const MAX_STOPS = 250;

/** Maximum time for the result of a press, in milliseconds. */
const LATE = 5000;

export class Visitor {
  readonly #page: DrivenPage;
  readonly #origin: string;

  constructor(page: DrivenPage, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Opens a path of the site, or a shared address. */
  async goto(path: string): Promise<void> {
    await this.#page.goto(new URL(path, this.#origin).href);
  }

  /** Opens a shared link, on a device without stored data. */
  async asSomeoneElse(link: string): Promise<void> {
    await this.#page.run('localStorage.clear();');
    // An address that differs only by its fragment would not be loaded again.
    await this.#page.goto('about:blank');
    await this.#page.goto(link);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.resize(width, height);
  }

  /** Presses the back button of the browser. */
  async back(): Promise<void> {
    await this.#page.back();
  }

  async reload(): Promise<void> {
    await this.#page.goto(await this.address());
  }

  async address(): Promise<string> {
    return String(await this.#page.run('return location.href;'));
  }

  /** Waits until the address matches a pattern. */
  async isAt(pattern: RegExp): Promise<void> {
    await eventually(async () => assert.match(decodeURIComponent(await this.address()), pattern));
  }

  /** Waits until the address no longer matches a pattern. */
  async leaves(pattern: RegExp): Promise<void> {
    await eventually(async () => assert.doesNotMatch(decodeURIComponent(await this.address()), pattern));
  }

  /** Presses a control with the pointer. */
  async press(role: Role, name: Name, rank = 0): Promise<void> {
    await eventually(async () => {
      const at = (await this.#ask('middleOf', role, name, rank)) as { readonly x: number; readonly y: number } | null;
      if (!at) assert.fail(`no ${role} ${String(name)} to press in: ${(await this.text()).slice(0, 1500)}`);
      await this.#page.clickAt(at.x, at.y);
      // A link loads another page, which does not know about the press.
      if (role !== 'link')
        assert.ok(
          !(await this.#ask('isMissed').catch(() => false)),
          `something moved under the press on ${String(name)}`,
        );
    });
  }

  /** Opens the content that a button unfolds; presses it again when content above it moved it under the pointer. */
  async unfold(name: Name): Promise<void> {
    await eventually(async () => {
      if (await this.#ask('isExpanded', 'button', name, 0)) return;
      await this.press('button', name);
      assert.ok(await this.#ask('isExpanded', 'button', name, 0), `${String(name)} opens`);
    });
  }

  /** Presses a link until it opens another page: again when late content moved it from under the pointer. */
  async follow(name: Name): Promise<void> {
    const from = await this.address();
    await eventually(async () => {
      if ((await this.address()) !== from) return;
      await this.press('link', name);
      await eventually(
        async () => assert.notEqual(await this.address(), from, `${String(name)} leads elsewhere`),
        LATE,
      );
    });
  }

  /** Presses a control until words appear: again when late content moved it from under the pointer. */
  async pressUntil(role: Role, name: Name, words: string): Promise<void> {
    await eventually(async () => {
      if ((await this.text()).includes(words)) return;
      await this.press(role, name);
      await eventually(async () => assert.ok((await this.text()).includes(words), words), LATE);
    });
  }

  /** Types in a field, replacing its content. */
  async fill(role: 'combobox' | 'textbox' | 'field', name: Name, text: string): Promise<void> {
    await this.press(role, name);
    await eventually(async () =>
      assert.ok(await this.#ask('isFocused', role, name, 0), `${String(name)} has the focus`),
    );
    await this.#page.type(text);
  }

  /** Moves with Tab until a control has the focus: no stop on the way may trap it. */
  async tabTo(role: Role, name: Name, rank = 0): Promise<void> {
    await this.sees(role, name, rank);
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      if (await this.#ask('isFocused', role, name, rank)) return;
      await this.#page.press(KEYS.tab);
    }
    assert.fail(
      `the keyboard never reaches the ${role} ${String(name)}, and is on ${String(await this.#ask('focusedName'))}`,
    );
  }

  async key(key: keyof typeof KEYS): Promise<void> {
    await this.#page.press(KEYS[key]);
  }

  async type(text: string): Promise<void> {
    await this.#page.type(text);
  }

  /** Waits for a control, a title or another element of a role. */
  async sees(role: Role, name: Name, rank = 0): Promise<void> {
    await eventually(async () => {
      if (!(await this.#ask('has', role, name, rank)))
        assert.fail(`no ${role} ${String(name)} in: ${(await this.text()).slice(0, 1500)}`);
    });
  }

  async seesNo(role: Role, name: Name): Promise<void> {
    await eventually(async () =>
      assert.equal(await this.#ask('has', role, name, 0), false, `no ${role} ${String(name)}`),
    );
  }

  async reads(words: Name): Promise<void> {
    await eventually(async () => {
      const text = await this.text();
      const isThere = typeof words === 'string' ? text.includes(words) : words.test(text);
      assert.ok(isThere, `« ${String(words)} » is not in: ${text.slice(0, 1500)}`);
    });
  }

  async readsNo(words: string): Promise<void> {
    await eventually(async () => assert.ok(!(await this.text()).includes(words), `« ${words} » is still there`));
  }

  async hasFocus(role: Role, name: Name, rank = 0): Promise<void> {
    await eventually(async () => {
      if (!(await this.#ask('isFocused', role, name, rank)))
        assert.fail(`the focus is on « ${String(await this.#ask('focusedName'))} », not on ${String(name)}`);
    });
  }

  async valueOf(role: Role, name: Name): Promise<string> {
    return String((await this.#ask('valueOf', role, name, 0)) ?? '');
  }

  /**
   * Waits for a link to a telephone number; short numbers of three or four digits do not count, since they answer
   * anywhere.
   */
  async canCall(): Promise<void> {
    await eventually(async () => assert.ok(await this.#ask('canCall'), 'there is no telephone to call'));
  }

  /** Checks that nothing is wider than the window. */
  async fits(): Promise<void> {
    await eventually(async () => assert.ok(await this.#ask('isWhole'), 'the page is wider than its window'));
  }

  /** Simulates a system with a share sheet, which records the shared link. */
  async hasShareSheet(): Promise<void> {
    await this.#page.run(`navigator.share = async ({ url }) => { window.given = url; };`);
  }

  /** Returns the shared link. */
  async receivedLink(): Promise<string> {
    let link = '';
    await eventually(async () => {
      link = String((await this.#page.run('return window.given ?? "";')) ?? '');
      assert.match(link, /^http/);
    });
    return link;
  }

  /** Checks that nothing is stored in the browser. */
  async keepsNothing(): Promise<void> {
    assert.equal(
      await this.#page.run('return localStorage.length + sessionStorage.length + document.cookie.length;'),
      0,
    );
  }

  text(): Promise<string> {
    return this.#page.run(`return ${READER}.text();`).then(String);
  }

  #ask(question: string, role?: Role, name: Name = '', rank = 0): Promise<unknown> {
    const isPattern = name instanceof RegExp;
    const which =
      role === undefined
        ? ''
        : [role, isPattern ? name.source : name, isPattern, rank].map(item => JSON.stringify(item)).join();
    return this.#page.run(`return (await ${READER}.${question}(${which})) ?? null;`);
  }
}
