// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Someone at a page, in any browser: what they see by its role and its name, what they press, what the address says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { root } from '../paths.js';
import { eventually } from '../eventually.js';
import type { DrivenPage } from '../../trust/support/driven-page.js';

const READER = readFileSync(`${root}test/support/journeys/page-reader.js`, 'utf8').replace(
  /^[^]*?(?=\(\(\) =>)|;\s*$/g,
  '',
);

/** Roles that a journey names, as those of ARIA; a field is typed in, whether or not it proposes. */
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

/** Beginning of a name, or a pattern of it. Spaces of any width are one space. */
export type Name = string | RegExp;

/** Keys as WebDriver names them. */
export const KEYS = {
  enter: '\uE007',
  tab: '\uE004',
  escape: '\uE00C',
  space: ' ',
  down: '\uE015',
  right: '\uE014',
} as const;

/** Stops of the keyboard before one gives up. */
const MAX_STOPS = 250;

/** Milliseconds in which what a press brings has come. */
const LATE = 5000;

export class Visitor {
  readonly #page: DrivenPage;
  readonly #origin: string;

  constructor(page: DrivenPage, origin: string) {
    this.#page = page;
    this.#origin = origin;
  }

  /** Opens a path of the site, or an address that someone gave. */
  async goto(path: string): Promise<void> {
    await this.#page.goto(new URL(path, this.#origin).href);
  }

  /** Opens a link that someone gave, on a device that keeps nothing. */
  async asSomeoneElse(link: string): Promise<void> {
    await this.#page.run('localStorage.clear();');
    // An address that differs by its fragment alone would not be loaded.
    await this.#page.goto('about:blank');
    await this.#page.goto(link);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.resize(width, height);
  }

  /** The button of the browser. */
  async back(): Promise<void> {
    await this.#page.back();
  }

  async reload(): Promise<void> {
    await this.#page.goto(await this.address());
  }

  async address(): Promise<string> {
    return String(await this.#page.run('return location.href;'));
  }

  /** Waits for an address. */
  async isAt(pattern: RegExp): Promise<void> {
    await eventually(async () => assert.match(decodeURIComponent(await this.address()), pattern));
  }

  /** Waits until the address says it no more. */
  async leaves(pattern: RegExp): Promise<void> {
    await eventually(async () => assert.doesNotMatch(decodeURIComponent(await this.address()), pattern));
  }

  /** Presses a control with the pointer. */
  async press(role: Role, name: Name, rank = 0): Promise<void> {
    await eventually(async () => {
      const at = (await this.#ask('middleOf', role, name, rank)) as { readonly x: number; readonly y: number } | null;
      if (!at) assert.fail(`no ${role} ${String(name)} to press in: ${(await this.text()).slice(0, 1500)}`);
      await this.#page.clickAt(at.x, at.y);
      // A link leaves for another page, where nobody knows.
      if (role !== 'link')
        assert.ok(
          !(await this.#ask('isMissed').catch(() => false)),
          `something moved under the press on ${String(name)}`,
        );
    });
  }

  /** Opens what a button folds: it is pressed again when what comes above it moved it under the pointer. */
  async unfold(name: Name): Promise<void> {
    await eventually(async () => {
      if (await this.#ask('isExpanded', 'button', name, 0)) return;
      await this.press('button', name);
      assert.ok(await this.#ask('isExpanded', 'button', name, 0), `${String(name)} opens`);
    });
  }

  /** Presses a link until it leads elsewhere: again when what came late moved it from under the pointer. */
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

  /** Presses until words are read: again when what comes late moved the control from under the pointer. */
  async pressUntil(role: Role, name: Name, words: string): Promise<void> {
    await eventually(async () => {
      if ((await this.text()).includes(words)) return;
      await this.press(role, name);
      await eventually(async () => assert.ok((await this.text()).includes(words), words), LATE);
    });
  }

  /** Writes in a field, in the place of what it says. */
  async fill(role: 'combobox' | 'textbox' | 'field', name: Name, text: string): Promise<void> {
    await this.press(role, name);
    await eventually(async () =>
      assert.ok(await this.#ask('isFocused', role, name, 0), `${String(name)} has the focus`),
    );
    await this.#page.type(text);
  }

  /** Goes from stop to stop until a control has the focus: nothing on the way may keep it. */
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

  /** Waits for a control, a title… */
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

  /** Waits for a link to a telephone: not those of three or four digits, which answer anywhere. */
  async canCall(): Promise<void> {
    await eventually(async () => assert.ok(await this.#ask('canCall'), 'there is no telephone to call'));
  }

  /** Nothing is wider than the window. */
  async fits(): Promise<void> {
    await eventually(async () => assert.ok(await this.#ask('isWhole'), 'the page is wider than its window'));
  }

  /** A system that has a share sheet, which notes what it is handed. */
  async hasShareSheet(): Promise<void> {
    await this.#page.run(`navigator.share = async ({ url }) => { window.given = url; };`);
  }

  /** The link that was handed over. */
  async receivedLink(): Promise<string> {
    let link = '';
    await eventually(async () => {
      link = String((await this.#page.run('return window.given ?? "";')) ?? '');
      assert.match(link, /^http/);
    });
    return link;
  }

  /** Nothing is written in the browser. */
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
