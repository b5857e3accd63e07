// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { JobCard } from '@orientation-widgets/elements';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { Arabic, Dutch, English } from '../../stories/languages.stories.js';
import { assert, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const feed = exampleFeed();
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Message {
  readonly french: RegExp;
  readonly translation: string;
}

/** Returns the French texts of the catalogue, from the comments of a locale file, with their translations. */
async function catalogue(code: string): Promise<Message[]> {
  const { href } = new URL(`../../packages/elements/src/locales/${code}.ts`, import.meta.url);
  const { templates } = (await import(href)) as { templates: Record<string, string | { strings: string[] }> };
  const source = await (await fetch(href)).text();
  return [...source.matchAll(/^ *\/\/ (.+)\n *(\w+): /gm)].flatMap(([, french = '', id = '']) => {
    const template = templates[id] ?? '';
    const translation = typeof template === 'string' ? template : template.strings.join('0');
    // Missing translations are reported by check-messages.
    if (!translation) return [];
    return french.split('|').map(form => ({
      french: new RegExp(
        `^${form
          .split(/\{\d+\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
      translation,
    }));
  });
}

/**
 * Returns the texts that a visitor reads or hears in the language of the interface, without French data, which are
 * marked.
 */
function interfaceTexts(element: Element): string[] {
  const matches: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      if (node.getAttribute('lang') === 'fr') return;
      for (const name of ['aria-label', 'aria-valuetext', 'placeholder', 'title'])
        matches.push(node.getAttribute(name) ?? '');
    } else if (node instanceof Text) matches.push(node.data);
    node.childNodes.forEach(visit);
  };
  element.shadowRoot?.querySelectorAll('.ow').forEach(root => root.childNodes.forEach(visit));
  return matches.map(words => words.replace(/\s+/g, ' ').trim()).filter(words => /\p{L}{2}/u.test(words));
}

const elementsOf = (root: Element): Element[] => deepQueryAll(root, '*').filter(({ shadowRoot }) => shadowRoot);

async function renderTemplate(template: TemplateResult | undefined): Promise<Element> {
  assert(template, 'a template');
  const root = await fixture(template);
  await until(
    () => elementsOf(root).length && elementsOf(root).every(({ shadowRoot }) => shadowRoot?.querySelector('.ow')),
    'the elements',
  );
  await until(() => !deepQueryAll(root, '[aria-busy=true], .later').length, 'the end of loading');
  return root;
}

const rootOf = (element: Element): Element => {
  const root = element.shadowRoot?.querySelector('.ow');
  assert(root, 'something shown');
  return root;
};

const languageOf = (element: Element): string =>
  `${rootOf(element).getAttribute('lang')} ${rootOf(element).getAttribute('dir')}`;

describe('languages', () => {
  for (const [code, direction, story] of [
    ['en', 'ltr', English],
    ['nl', 'ltr', Dutch],
    ['ar', 'rtl', Arabic],
  ] as const) {
    it(`${code}: translates every word of the catalogue in every element`, async () => {
      const messages = await catalogue(code);
      assert(messages.length > 300, `${messages.length} messages in the catalogue`);
      const root = await renderTemplate(story.render?.({}, {} as never) as TemplateResult);
      root.querySelector('tension-indicator')?.shadowRoot?.querySelector('summary')?.click();
      root.querySelector<HTMLElement>('mixed-jobs-prompt')?.shadowRoot?.querySelector<HTMLElement>('.btn.pri')?.click();
      await until(() => root.querySelector('mixed-jobs-prompt')?.shadowRoot?.querySelector('.answer'), 'the answer');
      for (const element of elementsOf(root)) {
        equal(languageOf(element), `${code} ${direction}`, element.localName);
        const texts = interfaceTexts(element);
        assert(texts.length, `<${element.localName}> says something`);
        const left = texts.filter(words =>
          messages.some(
            ({ french, translation }) => french.test(words) && !translation.split('|').some(form => french.test(form)),
          ),
        );
        // Messages such as "{0}, {1}" match anything: they contain no word.
        equal(
          left.filter(words => messages.some(({ french }) => french.test(words) && /\p{L}{2}/u.test(french.source))),
          [],
          element.localName,
        );
      }
    });
  }

  it('follows the language of the page, and keeps the input of the visitor', async () => {
    const root = await fixture(html`<div lang="fr"><job-card job="soudage" .feed=${feed}></job-card></div>`);
    const card = root.querySelector('job-card') as JobCard;
    await until(() => text(card).includes('Voir le métier'), 'French');
    card.shadowRoot?.querySelector<HTMLElement>('.open')?.click();
    await until(() => text(card).includes('Réduire la fiche'), 'the card in full');
    root.setAttribute('lang', 'en-GB');
    await until(() => text(card).includes('Show less'), 'English');
    root.setAttribute('lang', 'ar');
    await until(() => languageOf(card) === 'ar rtl', 'Arabic');
    root.setAttribute('lang', 'fr');
    await until(() => text(card).includes('Réduire la fiche'), 'French again');
    equal(languageOf(card), 'fr ltr');
  });

  it('prefers its own lang, and allows several languages on one page', async () => {
    const root = await renderTemplate(
      html`<div lang="fr">
        <job-card job="soudage" lang="nl" .feed=${feed}></job-card><job-card job="soudage" .feed=${feed}></job-card><job-card job="soudage" lang="ar" .feed=${feed}></job-card>
      </div>`,
    );
    const cards = [...root.querySelectorAll('job-card')];
    const linkTexts = ['Het beroep bekijken', 'Voir le métier', 'عرض المهنة'];
    await until(
      () => cards.every((card, index) => text(card).includes(linkTexts[index] ?? '')),
      'each in its language',
    );
    cards[0]?.requestUpdate();
    await cards[0]?.updateComplete;
    assert(text(cards[0] as Element).includes('Het beroep bekijken'), 'still Dutch once drawn again');
  });

  it('falls back to French for an unsupported language, and says so', async () => {
    const root = await renderTemplate(html`<div lang="de"><job-card job="soudage" .feed=${feed}></job-card></div>`);
    equal(languageOf(root.querySelector('job-card') as Element), 'fr ltr');
  });

  it('follows the language of the shadow tree that holds the element', async () => {
    const host = await fixture(html`<div></div>`);
    const section = document.createElement('section');
    section.lang = 'nl';
    host.attachShadow({ mode: 'open' }).append(section);
    const card = document.createElement('job-card') as JobCard;
    Object.assign(card, { job: 'soudage', feed });
    section.append(card);
    await until(() => text(card).includes('Het beroep bekijken'), 'Dutch');
    section.lang = 'en';
    await until(() => text(card).includes('See the job'), 'English');
  });

  it('shows the fallback until the translations are loaded', async () => {
    const card = await fixture(html`<job-card lang="ar" job="soudage" .feed=${feed}><p>secours</p></job-card>`);
    assert(!card.shadowRoot?.textContent?.includes('métier'), 'no flash of French');
    await until(() => text(card).includes('عرض المهنة'), 'Arabic');
  });

  it('formats numbers, dates and plurals for the language', async () => {
    const root = await renderTemplate(
      html`<div lang="ar"><training-finder .feed=${finderFeed()}></training-finder></div>`,
    );
    const finder = root.querySelector('training-finder') as Element;
    assert(/\d+\u2069? (?:تدريب|تدريبات|تدريبًا)/.test(text(finder)), 'a number and its noun');
    assert(/[؀-ۿ]+ 20\d\d/.test(text(finder)), 'a month in Arabic, digits in use here');
    assert(!/[٠-٩]/.test(text(finder)), 'no other digits');
  });

  for (const [code, thousands, decimal] of [
    ['en', ',', '.'],
    ['nl', '.', ','],
    ['ar', ',', '.'],
  ] as const) {
    it(`${code}: formats a figure in its language and marks texts of the feed as French`, async () => {
      const story = { en: English, nl: Dutch, ar: Arabic }[code];
      const root = await renderTemplate(story.render?.({}, {} as never) as TemplateResult);
      const fed = new Set(
        JSON.stringify(feed)
          .match(/"[^"]{12,} [^"]+"/g)
          ?.map(quotedText => quotedText.slice(1, -1)),
      );
      const unmarked: string[] = [];
      let figures = 0;
      for (const element of elementsOf(root)) {
        const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text;
          const isFrench = parentElement?.closest('[lang]')?.getAttribute('lang') === 'fr';
          if (fed.has(data.trim()) && !isFrench) unmarked.push(`${element.localName}: ${data.trim()}`);
          if (isFrench) continue;
          assert(!/[٠-٩۰-۹]/.test(data), data);
          // A number of four digits is a year; longer ones have a thousands separator.
          for (const [number] of data.matchAll(/\d[\d.,\u202f\u00a0]*\d/g)) {
            if (/^\d{4}$|^0\d|-/.test(number)) continue;
            figures++;
            assert(!/\d{5}/.test(number), `${number} in ${data}`);
            const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})*(\\${decimal}\\d+)?$`);
            assert(grouped.test(number) || /^\d+([.,]\d{1,2})?$/.test(number), `${number} in ${data}`);
          }
          assert(!/\d [%€]/.test(data), `a plain space before a unit: ${data}`);
        }
      }
      assert(figures > 3, `${figures} figures`);
      equal([...new Set(unmarked)], []);
    });
  }

  it('fits a phone in Arabic, with mirrored arrows', async () => {
    const root = await renderTemplate(Arabic.render?.({}, {} as never) as TemplateResult);
    const main = root.parentElement;
    assert(main, 'a parent');
    main.style.width = '320px';
    await until(() => elementsOf(root).every(({ clientWidth }) => clientWidth <= 320), 'the narrow layout');
    assert(main.scrollWidth <= 321, `${main.scrollWidth} px wide`);
    for (const element of elementsOf(root)) {
      for (const arrow of element.shadowRoot?.querySelectorAll('.flip') ?? []) {
        equal(getComputedStyle(arrow).transform, 'matrix(-1, 0, 0, 1, 0, 0)');
      }
    }
  });
});
