// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();
const KEY = 'orientation-widgets/reading/v1';

const all = (element: LitElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const firstOf = (element: LitElement, selector: string): HTMLElement | undefined => all(element, selector)[0];
const base = (element: LitElement): HTMLElement => {
  const button = firstOf(element, '[part~=base]');
  assert(button, 'something shown');
  return button;
};

/** Returns the reading control, which appears with the first gesture: the pointer comes over the element. */
async function withControl(element: LitElement): Promise<HTMLElement> {
  await until(() => firstOf(element, '.sheet:not([aria-busy])'), 'the element');
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  return until(() => firstOf(element, '.reading .aa'), 'the control');
}

async function opened(element: LitElement): Promise<HTMLDialogElement> {
  (await withControl(element)).click();
  return until(() => element.renderRoot.querySelector<HTMLDialogElement>('.reading-panel[open]'), 'the panel');
}

async function pick(element: LitElement, label: string): Promise<void> {
  const control = all(element, '.reading-panel label').find(({ innerText }) => innerText.trim() === label);
  assert(control, label);
  control.querySelector('input')?.click();
  await element.updateComplete;
}

const press = (element: LitElement, name: string): void =>
  all(element, '.reading-panel button')
    .find(({ innerText }) => innerText.trim() === name)
    ?.click();

const card = (): Promise<LitElement> => fixture<LitElement>(html`<job-card job="soudage" .feed=${feed}></job-card>`);

/** Restores the settings, which last as long as the page. */
async function putBack(element: LitElement): Promise<void> {
  press(element, 'Remettre comme avant');
  await element.updateComplete;
  press(element, 'Fermer');
}

/** Returns a text or a drawing of the element under the control, undefined when there is none. */
const covered = (element: LitElement, box: DOMRect): Element | undefined =>
  all(element, '.sheet :is(h2, p, dt, dd, .btn, svg)').find(other => {
    const range = document.createRange();
    range.selectNodeContents(other);
    return [...range.getClientRects()].some(
      rect =>
        rect.width && rect.right > box.left && rect.left < box.right && rect.bottom > box.top && rect.top < box.bottom,
    );
  });

describe('reading control', () => {
  afterEach(() => localStorage.removeItem(KEY));

  it('stays in the corner when an announcement enters the page', async () => {
    const element = await card();
    const control = await withControl(element);
    const gap = (): number =>
      Math.round(control.getBoundingClientRect().top - base(element).getBoundingClientRect().top);
    equal(gap(), 0);
    const announced = document.createElement('p');
    announced.className = 'visually-hidden';
    announced.textContent = 'Dix formations autour d’Arras. '.repeat(20);
    base(element).prepend(announced);
    element.requestUpdate();
    await element.updateComplete;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    equal(gap(), 0);
  });

  it('does not delay typing with a layout', async () => {
    const element = await card();
    await withControl(element);
    const measures = ['getBoundingClientRect', 'getClientRects'] as const;
    const real = measures.map(name => Element.prototype[name]);
    let count = 0;
    for (const [index, name] of measures.entries())
      Object.assign(Element.prototype, {
        [name](this: Element) {
          count++;
          return Reflect.apply(real[index] as () => unknown, this, []);
        },
      });
    try {
      element.requestUpdate();
      await element.updateComplete;
      equal(count, 0);
    } finally {
      for (const [index, name] of measures.entries()) Object.assign(Element.prototype, { [name]: real[index] });
    }
  });

  for (const narrow of [false, true]) {
    const where = narrow ? 'in a column of 245 px' : 'in a page';
    it(`appears only after a gesture, as a button of 44 px that covers nothing, ${where}`, async () => {
      const element = await card();
      if (narrow) element.style.setProperty('width', '245px');
      await until(() => text(element).includes('Voir le métier'), 'the card');
      equal(all(element, '.reading').length, 0);
      const button = await withControl(element);
      assert(button.getBoundingClientRect().width < 80, 'no wider than its word');
      const box = button.getBoundingClientRect();
      assert(box.width >= 44 && box.height >= 44, `${box.width} × ${box.height}`);
      equal((button.textContent ?? '').replace(/\s+/g, ' ').trim(), 'Aa. Lire à ma façon');
      const inside = element.getBoundingClientRect();
      assert(box.top >= inside.top && box.bottom <= inside.bottom + 1, 'within the element');
      // The control looks for a free place only after it is painted.
      await until(() => !covered(element, button.getBoundingClientRect()), 'a place where it covers nothing');
      await axeCheck(element);
    });
  }

  it('appears with the focus too', async () => {
    const element = await card();
    (await until(() => firstOf(element, '.open'), 'a button')).focus();
    await until(() => firstOf(element, '.reading .aa'), 'the control');
  });

  it('has a name, closes with Escape, and restores the focus', async () => {
    const element = await card();
    const panel = await opened(element);
    equal(panel.querySelector('h3')?.innerText.trim(), 'Lire à ma façon');
    equal(
      [...panel.querySelectorAll('legend')].map(({ innerText }) => innerText.trim()),
      ['Taille du texte', 'Mots', 'Longueur des lignes', 'Espaces', 'Lignes en vue', 'Langue'],
    );
    for (const target of panel.querySelectorAll<HTMLElement>('.segments label, button, .reading-keep'))
      assert(target.getBoundingClientRect().height >= 43.9, `${target.innerText}: a target of 44 px`);
    await axeCheck(element);
    panel.close();
    await until(() => element.shadowRoot?.activeElement?.classList.contains('aa'), 'the focus');
    await until(() => !firstOf(element, '.reading-panel'), 'closed');
  });

  it('enlarges, spaces and shortens every element of the page, and resets everything', async () => {
    const root = await fixture(
      html`<div><job-card job="soudage" .feed=${feed}></job-card><tension-indicator job="soudage" .feed=${feed}></tension-indicator></div>`,
    );
    const [first, second] = [...root.children] as [LitElement, LitElement];
    await until(() => firstOf(second, '.sheet:not([aria-busy])'), 'the second');
    const size = (element: LitElement): number => parseFloat(getComputedStyle(base(element)).fontSize);
    const usual = size(first);
    await opened(first);
    await pick(first, 'Très grande');
    await pick(first, 'Grands');
    await pick(first, 'Courte');
    await until(() => size(second) === usual * 1.5, 'the other is larger');
    equal(size(first), usual * 1.5);
    assert(parseFloat(getComputedStyle(base(second)).wordSpacing) > 0, 'more space');
    await putBack(first);
    await until(() => size(second) === usual && size(first) === usual, 'as before');
    equal(parseFloat(getComputedStyle(base(second)).wordSpacing), 0);
  });

  it('sets easy words and a language, and restores those of the page', async () => {
    const element = await card();
    await opened(element);
    await pick(element, 'Lecture facile');
    await until(() => firstOf(element, '.easy-sheet'), 'four lines');
    await pick(element, 'English');
    await until(() => text(element).includes('Read everything'), 'English');
    equal(base(element).lang, 'en');
    assert(text(element).includes('The texts of jobs and trainings stay in French.'), 'says what stays French');
    equal(firstOf(element, '.easy-line span')?.lang, 'fr', 'and marks it');
    await pick(element, 'العربية');
    await until(() => base(element).dir === 'rtl', 'Arabic');
    press(element, 'إعادة كما كان');
    await until(() => base(element).lang === 'fr' && firstOf(element, '.sheet:not(.easy-sheet)'), 'as the page says');
    equal([element.getAttribute('lang'), element.getAttribute('reading')], [null, null]);
    press(element, 'Fermer');
  });

  it('shades all but one line, which the arrow keys move', async () => {
    const element = await card();
    await opened(element);
    await pick(element, 'Une à la fois');
    press(element, 'Fermer');
    const ruler = await until(() => firstOf(element, '.ruler'), 'the line');
    const top = (): number => ruler.getBoundingClientRect().top;
    const before = top();
    ruler.focus();
    ruler.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    assert(top() > before, 'a line lower');
    assert(/^Ligne \d+$/.test(ruler.getAttribute('aria-valuetext') ?? ''), 'said');
    await axeCheck(element);
    await opened(element);
    await putBack(element);
    await until(() => !firstOf(element, '.ruler'), 'no line any more');
  });

  it('saves nothing without a yes, and erases everything after a no', async () => {
    const element = await card();
    const panel = await opened(element);
    await pick(element, 'Grande');
    equal(localStorage.getItem(KEY), null);
    assert(panel.innerText.includes('Sans cette case, rien n’est gardé.'), 'said');
    const box = panel.querySelector<HTMLInputElement>('.reading-keep input');
    box?.click();
    equal((JSON.parse(localStorage.getItem(KEY) ?? '{}') as { size?: string }).size, 'large');
    await pick(element, 'Très grande');
    equal((JSON.parse(localStorage.getItem(KEY) ?? '{}') as { size?: string }).size, 'largest');
    box?.click();
    equal(localStorage.getItem(KEY), null);
    await putBack(element);
  });

  it('applies the saved settings at the next visit before any gesture', async () => {
    const first = await card();
    const panel = await opened(first);
    const usual = parseFloat(getComputedStyle(base(first)).fontSize);
    await pick(first, 'Très grande');
    panel.querySelector<HTMLInputElement>('.reading-keep input')?.click();
    assert(localStorage.getItem(KEY), 'kept');
    const next = await card();
    await until(() => parseFloat(getComputedStyle(base(next)).fontSize) === usual * 1.5, 'large letters');
    assert(firstOf(next, '.reading .aa'), 'the way to change it');
    panel.querySelector<HTMLInputElement>('.reading-keep input')?.click();
    await putBack(first);
  });

  it('is off where the page says so, on the element or around it', async () => {
    const root = await fixture(
      html`<div reading-control="off"><job-card job="soudage" .feed=${feed}></job-card></div>`,
    );
    const element = root.firstElementChild as LitElement;
    await until(() => firstOf(element, '.sheet:not([aria-busy])'), 'the card');
    element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    // The chunk of the control is loaded once another element shows it.
    const other = document.createElement('job-card') as LitElement;
    Object.assign(other, { job: 'soudage', feed });
    root.parentElement?.append(other);
    await withControl(other);
    equal(all(element, '.reading').length, 0);
  });
});
