// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { checkTheme } from '@orientation-widgets/elements/check-theme.js';
import type { ThemeReport } from '@orientation-widgets/elements/check-theme.js';
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, equal, fixture, until } from './support/assert.js';

const themes = ['neutral-light', 'neutral-dark', 'high-contrast', 'industry-campus', 'health-branch'];
const feed = exampleFeed();
const sheet = new CSSStyleSheet();

/** Applies a theme to the page, as a `<link>` does. */
async function wear(theme: string): Promise<void> {
  const css = await (await fetch(new URL(`../../packages/elements/themes/${theme}.css`, import.meta.url))).text();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

const schemesOf = ({ measures }: ThemeReport): string => [...new Set(measures.map(({ scheme }) => scheme))].join();

describe('themes', () => {
  beforeEach(() => (document.documentElement.style.colorScheme = 'light dark'));
  afterEach(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.colorScheme = '';
  });

  it('passes every check with the default theme, in light and in dark', async () => {
    const report = checkTheme(await fixture(html`<job-card></job-card>`));
    equal(report.failures, [], report.text);
    equal(schemesOf(report), 'light,dark');
  });

  for (const theme of themes) {
    it(`${theme} passes every pair, in every scheme it has`, async () => {
      await wear(theme);
      const report = checkTheme(await fixture(html`<job-card></job-card>`));
      equal(report.failures, [], report.text);
      equal(schemesOf(report), { 'neutral-light': 'light', 'neutral-dark': 'dark' }[theme] ?? 'light,dark');
    });

    for (const scheme of ['light', 'dark']) {
      it(`${theme}, ${scheme}: passes axe, and applies its tokens`, async () => {
        await wear(theme);
        document.documentElement.style.colorScheme = scheme;
        const root = await fixture(
          html`<div lang="fr"><job-card job="soudage" .feed=${feed}></job-card><tension-indicator job="soudage" .feed=${feed}></tension-indicator></div>`,
        );
        await until(
          () => [...root.children].every(({ shadowRoot }) => shadowRoot?.querySelector('.sheet:not([aria-busy])')),
          'the elements',
        );
        const surface = getComputedStyle(
          root.querySelector('job-card')?.shadowRoot?.querySelector('.sheet') as Element,
        ).backgroundColor;
        document.adoptedStyleSheets = [];
        const plain = getComputedStyle(
          root.querySelector('job-card')?.shadowRoot?.querySelector('.sheet') as Element,
        ).backgroundColor;
        document.adoptedStyleSheets = [sheet];
        const dark = theme === 'neutral-dark' || (scheme === 'dark' && theme !== 'neutral-light');
        assert(
          dark ? surface !== 'rgb(255, 255, 255)' : surface === 'rgb(255, 255, 255)',
          `${surface}, ${plain} without the theme`,
        );
        await axeCheck(root);
      });
    }
  }

  it('gives text a contrast of 7:1 and lines 3:1 in high contrast', async () => {
    await wear('high-contrast');
    const { measures } = checkTheme(await fixture(html`<job-card></job-card>`));
    const text = measures.filter(
      ({ color, ground, needed }) =>
        needed === 4.5 && color !== 'var(--_on-accent)' && !ground.includes('accent-press'),
    );
    equal(
      text.filter(({ ratio }) => ratio < 7).map(({ use, scheme, ratio }) => `${use} ${scheme} ${ratio.toFixed(1)}`),
      [],
    );
  });

  it('yields to a rule of the page on a tag', async () => {
    await wear('health-branch');
    const card = await fixture(html`<job-card></job-card>`);
    const pageSheet = new CSSStyleSheet();
    pageSheet.replaceSync('job-card { --ow-ink: #bbb }');
    document.adoptedStyleSheets = [pageSheet, sheet];
    assert(!checkTheme(card).passes, 'the grey ink is measured');
  });
});

describe('checkTheme', () => {
  it('names the pairs that fail, by how much, and what to change', () => {
    const report = checkTheme({ '--ow-ink-soft': '#999999' });
    assert(!report.passes, 'it fails');
    const soft = report.failures.find(
      ({ use, scheme }) => use === 'Texte secondaire sur une fiche' && scheme === 'light',
    );
    assert(soft && Math.abs(soft.ratio - 2.85) < 0.01, `${soft?.ratio}`);
    assert(
      report.text.includes(
        '- Texte secondaire sur une fiche, en clair\u202f: contraste 2,8\u202f:\u202f1, il faut 4,5\u202f:\u202f1. Il manque 1,7.',
      ),
      report.text,
    );
    assert(report.text.includes('Changez --ow-ink-soft ou --ow-surface'), report.text);
    assert(
      soft.suggestion &&
        checkTheme({ '--ow-ink-soft': soft.suggestion }).failures.every(
          ({ use, scheme }) => use !== soft.use || scheme !== 'light',
        ),
      'the suggestion passes',
    );
  });

  it('accepts any accent, since elements derive a legible one', () => {
    for (const accent of ['#ffd400', '#ff4fa3', '#0057ff', 'white', 'black']) {
      const report = checkTheme({ '--ow-accent': accent });
      equal(report.failures, [], `${accent}: ${report.text}`);
    }
  });

  it('measures the fixed tension colours on the sheet of the page', () => {
    const report = checkTheme({ '--ow-surface': '#b0a080', '--ow-color-scheme': 'light' });
    assert(
      report.failures.some(({ use }) => use.startsWith('Perle de tension')),
      report.text,
    );
  });

  it('says when a value is not a colour', () => {
    const { text, passes } = checkTheme({ '--ow-ink': 'rouge', '--ow-color-scheme': 'light' });
    assert(!passes && text.includes('une couleur n’est pas lisible'), text);
  });

  it('leaves nothing in the page', () => {
    const before = document.body.childElementCount;
    checkTheme({});
    equal(document.body.childElementCount, before);
  });

  it('measures an element in light only when its page has no dark scheme', async () => {
    document.documentElement.style.colorScheme = 'normal';
    equal(schemesOf(checkTheme(await fixture(html`<job-card></job-card>`))), 'light');
    document.documentElement.style.colorScheme = '';
  });
});
