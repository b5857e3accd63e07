// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Portal of the default feed, as visitors use it: without scripts, with the elements, by keyboard, on a phone, on
// paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeFaults } from '../support/axe.js';
import { settled } from '../support/chromium.js';
import { KINDS } from '../support/portal-kinds.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();

/** Opens the home page of the portal for a new visitor. */
async function visit(
  see: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  path = '',
  expected: readonly RegExp[] = [],
): Promise<void> {
  await site.visit(`portail/${path}`, see, { viewport: { width: 1280, height: 900 }, ...options }, expected);
}

const follow = async (page: Page, name: string | RegExp): Promise<void> => {
  await page
    .locator('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
  await page.locator('h1').waitFor();
};

test('without a script, a job seeker goes from an audience page to a person to call', () =>
  visit(
    async page => {
      await follow(page, /En recherche d’emploi/);
      await page.getByText('De l’aide pour une étape').click();
      await follow(page, 'Choisir un métier');
      await page.getByText(/^Aisne \d+$/).click();
      await follow(page, /CIO - Château-Thierry/);
      await page.getByText('Dates et licences').waitFor();
    },
    { javaScriptEnabled: false },
  ));

test('without a script, a pupil on a phone goes from a sector to a job, then to a school', () =>
  visit(
    async page => {
      await follow(page, 'Un métier');
      await page.getByText(/^Les \d+ autres$/).click();
      await follow(page, /^Industrie/);
      await page.getByText(/^Les \d+ autres métiers$/).click();
      await follow(page, /^Soudeuse/);
      await page.getByText('très élevée').first().waitFor();
      await follow(page, /CAP Réalisations industrielles/);
      await page.getByText('Au lycée ou en école').filter({ visible: true }).first().waitFor();
    },
    { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
  ));

test('without a script, an elected person reads the chart, the table and the source of a figure', () =>
  visit(
    async page => {
      await follow(page, 'Voir les chiffres');
      await follow(page, 'Taux de chômage localisé');
      await page.locator('.plot path.series.subject').first().waitFor();
      assert.ok((await page.getByRole('row').count()) > 20);
      await page.getByText('Dates et licences').click();
      await page.getByText('Insee, Taux de chômage localisés').last().waitFor();
    },
    { javaScriptEnabled: false },
  ));

test('without a script, a visitor on a phone compares jobs, then reads the trainings of a town', () =>
  visit(
    async page => {
      await follow(page, 'Comparer des métiers');
      for (const name of ['Difficulté à recruter', 'Salaire', 'Comment y entrer', 'Part des femmes'])
        await page.getByRole('rowheader', { name }).waitFor();
      await page.goto(`${site.origin}/portail/formations/`);
      await follow(page, 'Les formations, ville par ville');
      await follow(page, 'Lille');
      await page.getByRole('heading', { name: 'Se former à Lille' }).waitFor();
      await page.getByText('au lycée, en école ou à l’université, sauf mention').filter({ visible: true }).waitFor();
    },
    { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
    'metiers/',
  ));

test('scripts replace the tables of compared jobs and of contacts by elements', () =>
  visit(
    async page => {
      await page.locator('job-card .compare').getByRole('rowheader', { name: 'Salaire' }).waitFor();
      await page.goto(`${site.origin}/portail/annuaire/qui-voir/`);
      await page.locator('directory-contacts .contacts').waitFor();
      await page.goto(`${site.origin}/portail/annuaire/zones-non-couvertes/`);
      await page.locator('directory-coverage').getByRole('combobox', { name: 'Département' }).selectOption('Nord');
      await page.locator('directory-coverage .compared-areas').first().waitFor();
      await page.goto(`${site.origin}/portail/chiffres/ambitions/1/`);
      await settled(page);
    },
    {},
    'metiers/comparer/',
  ));

test('the page of an element opens the configurator for it', () =>
  visit(
    async page => {
      await follow(page, 'Le régler et le voir');
      await page.getByLabel('Ce qu’il faut coller').getByText('<training-card training=').first().waitFor();
    },
    {},
    'integrer/training-card/',
  ));

test('the Arabic home leads to the help finder, with and without scripts', async () => {
  const walk = async (page: Page): Promise<void> => {
    assert.equal(await page.evaluate(() => document.dir), 'rtl');
    await follow(page, 'شخص أتحدث إليه');
    await page.getByRole('heading', { level: 1, name: 'البحث عمن يساعد' }).waitFor();
  };
  await visit(
    async page => {
      await walk(page);
      await page.getByRole('link', { name: 'اختيار مهنة' }).click();
      await page.locator('html[lang=fr] h1').waitFor();
    },
    { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
    'ar/',
  );
  await visit(
    async page => {
      await walk(page);
      await page.locator('resource-finder .ow[lang=ar][dir=rtl]').waitFor();
    },
    {},
    'ar/',
  );
});

test('the job search starts under the policy of the page, from files of the site only', () =>
  visit(async page => {
    const hosts = new Set<string>();
    page.on('request', request => hosts.add(new URL(request.url()).origin));
    await follow(page, 'Un métier');
    await settled(page);
    const explorer = page.locator('job-explorer');
    await explorer.getByRole('combobox').or(explorer.getByRole('searchbox')).first().fill('soudeuse');
    await explorer.getByText('Soudeuse').first().waitFor();
    assert.deepEqual([...hosts], [site.origin]);
  }));

test('the page refuses a foreign script and keeps its links', () =>
  visit(
    async page => {
      await page.route('**/orientation-widgets.js', route =>
        route.fulfill({ body: 'alert(1)', contentType: 'text/javascript' }),
      );
      await follow(page, 'Un métier');
      await follow(page, 'Voir la liste entière');
      await page.getByRole('heading', { name: 'De A à Z' }).waitFor();
    },
    {},
    '',
    [/integrity/],
  ));

test('the first Tab stop skips the menu, and each stop is visible', () =>
  visit(async page => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'contenu');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focusedElement = document.activeElement ?? document.body;
      // The outline of a search field also surrounds its button.
      return getComputedStyle(focusedElement.closest('.search .line') ?? focusedElement).outlineWidth;
    });
    assert.notEqual(outline, '0px');
  }));

test('each kind of page fits 320 px and passes axe, in light and in dark', () =>
  visit(
    async page => {
      for (const path of KINDS) {
        await page.goto(`${site.origin}/portail/${path}`);
        if (await page.locator('script[src*=orientation-widgets]').count()) await settled(page);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${path} is wider than the screen`,
        );
        assert.deepEqual(await axeFaults(page), [], path);
      }
    },
    { viewport: { width: 320, height: 700 } },
  ));

test('only tables are wider than 320 px without the style sheet', () =>
  visit(
    async page => {
      for (const path of [
        '',
        'metiers/soudeuse-soudeur/',
        'territoires/pas-de-calais/',
        'je-suis/ecolier/',
        'facile/',
      ]) {
        await page.goto(`${site.origin}/portail/${path}`);
        const result = await page.evaluate(() => {
          for (const sheet of document.styleSheets) sheet.disabled = true;
          return [
            ...[...document.querySelectorAll('svg')].filter(drawing => drawing.getBoundingClientRect().width > 300),
            ...[...document.querySelectorAll('main :not(table *, table, .plot *)')].filter(
              item => item.getBoundingClientRect().width > innerWidth,
            ),
          ].map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 60)}`);
        });
        assert.deepEqual(result, [], path);
        assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true);
      }
    },
    { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
  ));

test('a territory page prints its tables, without menu and search', () =>
  visit(
    async page => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('navigation', { name: 'Menu principal' }).isVisible(), false);
      assert.equal(await page.getByRole('table').first().isVisible(), true);
    },
    {},
    'territoires/pas-de-calais/',
  ));
