// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { explorerFeed } from '../../stories/fixtures/explorer.js';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { complaints, launchChromium } from '../support/chromium.js';
import { root } from '../support/paths.js';
import { answerWith, serveFolder } from '../support/static-server.js';
import type { StaticServer, WrittenFiles } from '../support/static-server.js';

const page = (body: string): readonly [string, string] => [
  'text/html',
  `<!doctype html><html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
  <script type="module" src="/cdn/orientation-widgets.js"></script>${body}`,
];
const files: WrittenFiles = {
  '/trainings.json': ['application/json', JSON.stringify(finderFeed())],
  '/jobs.json': ['application/json', JSON.stringify(explorerFeed())],
  '/start': page('<h1>Accueil</h1><a href="/finder">Formations</a>'),
  '/finder': page('<training-finder feed="/trainings.json" sync-url></training-finder><a href="#contact">Contact</a>'),
  '/plain': page('<training-finder feed="/trainings.json"></training-finder><a href="#contact">Contact</a>'),
  '/explorer': page('<job-explorer feed="/jobs.json" sync-url></job-explorer>'),
  '/plain-explorer': page('<job-explorer feed="/jobs.json"></job-explorer>'),
  '/both': page(
    '<training-finder feed="/trainings.json"></training-finder><job-explorer feed="/jobs.json"></job-explorer>',
  ),
};

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

const serve = (): Promise<StaticServer> => serveFolder(`${root}dist/site`, answerWith(files));

const phone = (): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 390, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] });

const focusIs = (target: Locator): Promise<void> => target.and(target.page().locator(':focus')).waitFor();
const list = (page: Page): Locator => page.locator('training-finder .cards');
const detail = (page: Page): Locator => page.locator('training-finder .detail-head');
/** Title of an open training, or of a row of the list. */
const titleOf = async (target: Locator): Promise<string> => {
  const heading = target.getByRole('heading').first();
  return (await heading.count()) > 0 ? heading.innerText() : ((await target.innerText()).split('\n')[0] ?? '');
};

test('Back closes a training on a phone; Forward, a reload and a link open it again', async () => {
  await using server = await serve();
  const context = await phone();
  const page = await context.newPage();
  const pageErrors = complaints(page);
  await page.goto(`${server.origin}/start`);
  await page.getByRole('link', { name: 'Formations' }).click();
  const card = list(page).locator('.go').nth(1);
  const title = await titleOf(card);

  await card.click();
  await focusIs(detail(page));
  await page.waitForURL(/formation-training=/);
  await page.goBack();
  await focusIs(card);
  assert.equal(page.url(), `${server.origin}/finder`);

  await page.goForward();
  await focusIs(detail(page));
  assert.equal(await titleOf(detail(page)), title);
  await page.reload();
  await detail(page).waitFor();
  assert.equal(await titleOf(detail(page)), title);
  await page.goBack();
  await focusIs(card);

  await card.press('Enter');
  await focusIs(detail(page));
  await page.keyboard.press('Escape');
  await focusIs(card);
  await page.waitForURL(`${server.origin}/finder`);

  // Another visitor opens the link: closing the training shows the list and stays on the page.
  await card.click();
  await page.waitForURL(/formation-training=/);
  const other = await (await phone()).newPage();
  await other.goto(page.url());
  await detail(other).waitFor();
  assert.equal(await titleOf(detail(other)), title);
  await other.getByRole('button', { name: /^Retour/ }).click();
  await focusIs(list(other).locator('.go').nth(1));
  assert.equal(other.url(), `${server.origin}/finder`);
  await other.context().close();

  // Closing within the page goes back in the history: the next Back leaves the page.
  await page.getByRole('button', { name: /^Retour/ }).click();
  await page.waitForURL(`${server.origin}/finder`);
  await page.goBack();
  await page.waitForURL(`${server.origin}/start`);
  assert.deepEqual(pageErrors, []);
});

test('without an address, a training is a history entry, and an anchor keeps it open', async () => {
  await using server = await serve();
  const page = await (await phone()).newPage();
  await page.goto(`${server.origin}/start`);
  await page.goto(`${server.origin}/plain`);
  const card = list(page).locator('.go').first();
  await card.click();
  await focusIs(detail(page));
  await page.waitForFunction(() => 'orientation-widgets' in ((history.state as object | null) ?? {}));
  assert.equal(page.url(), `${server.origin}/plain`);

  await page.getByRole('link', { name: 'Contact' }).click();
  await page.waitForURL(/#contact$/);
  await page.goBack();
  await page.waitForURL(`${server.origin}/plain`);
  assert.ok(await detail(page).isVisible(), 'the anchor closed the training');
  await page.reload();
  await detail(page).waitFor();
  await page.goBack();
  await focusIs(card);
  await page.goBack();
  await page.waitForURL(`${server.origin}/start`);
});

test('a comparison and the training opened in it are two history entries', async () => {
  await using server = await serve();
  const page = await (await phone()).newPage();
  const finder = page.locator('training-finder');
  await page.goto(`${server.origin}/finder`);
  await finder.locator('.more-tools summary').click();
  await finder.locator('[data-tool=choose]').click();
  const compare = list(page).getByRole('button', { name: /^Comparer/ });
  await compare.nth(0).click();
  await compare.nth(1).click();
  await finder.locator('.compare-go').click();
  await focusIs(finder.locator('.compare-head'));
  await page.waitForURL(/formation-compare=.*formation-compare=/);
  const address = page.url();

  await finder.getByRole('button', { name: 'Partager' }).click();
  await finder.getByText('Le lien est copié.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);

  await finder.locator('.compare .go').first().click();
  await focusIs(detail(page));
  await page.waitForURL(/formation-training=/);
  await page.goBack();
  await focusIs(finder.locator('.compare-head'));
  assert.equal(page.url(), address);
  await page.goBack();
  await list(page).waitFor();
  assert.equal(page.url(), `${server.origin}/finder`);

  const other = await (await phone()).newPage();
  await other.goto(address);
  await other.locator('training-finder .compare-head').waitFor();
  await other.context().close();
});

test('a panel is a history entry, and a search filtered in it stays when it closes', async () => {
  await using server = await serve();
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 900 } })).newPage();
  const finder = page.locator('training-finder');
  await page.goto(`${server.origin}/finder`);
  await list(page).waitFor();
  const tool = finder.locator('[data-tool=extract]');
  await finder.locator('.more-tools summary').click();
  await tool.click();
  await finder.locator('.extract').waitFor();
  await finder.getByRole('checkbox', { name: /^Financement public/ }).check();
  await page.waitForURL(/formation-funded=/);
  await page.goBack();
  await focusIs(tool);
  assert.equal(await finder.locator('.extract').count(), 0);
  assert.ok(await finder.getByRole('checkbox', { name: /^Financement public/ }).isChecked(), 'the filter is lost');
  assert.match(page.url(), /formation-funded=/);
});

test('two elements of a page do not use the history entries of each other', async () => {
  await using server = await serve();
  const page = await (await phone()).newPage();
  await page.goto(`${server.origin}/both`);
  const explorer = page.locator('job-explorer');
  const job = explorer.locator('.jobs .go').first();
  await list(page).locator('.go').first().click();
  await focusIs(detail(page));
  await job.click();
  await explorer.locator('.opened').waitFor();
  await page.waitForFunction(
    () => JSON.stringify(history.state).includes('job') && JSON.stringify(history.state).includes('training'),
  );
  await page.goBack();
  await explorer.locator('.opened').waitFor({ state: 'detached' });
  assert.ok(await detail(page).isVisible(), 'the finder lost its training');
  await page.goForward();
  await explorer.locator('.opened').waitFor();

  // The training is closed while the step of the job is on top of the history: going back does not open it again.
  await page
    .locator('training-finder')
    .getByRole('button', { name: /^Retour/ })
    .click();
  await list(page).waitFor();
  assert.ok(await explorer.locator('.opened').isVisible(), 'the explorer lost its job');
  await page.goBack();
  await explorer.locator('.opened').waitFor({ state: 'detached' });
  assert.ok(await list(page).isVisible(), 'the training that was closed is open again');
});

test('a job on a phone follows Back, Forward, a reload and a link, with its search', async () => {
  await using server = await serve();
  const page = await (await phone()).newPage();
  const pageErrors = complaints(page);
  await page.goto(`${server.origin}/start`);
  await page.goto(`${server.origin}/explorer`);
  const explorer = page.locator('job-explorer');
  const job = explorer.locator('.jobs .go').nth(1);
  const name = await titleOf(job);
  await job.click();
  await explorer.locator('.opened').waitFor();
  await page.waitForURL(/metier-job=/);
  await page.goBack();
  await explorer.locator('.opened').waitFor({ state: 'detached' });
  await focusIs(job);
  await page.goForward();
  await explorer.locator('.opened').waitFor();
  await page.reload();
  await explorer.locator('.opened').waitFor();
  const link = page.url();
  await explorer.locator('.opened').getByRole('button', { name: 'Partager' }).click();
  await explorer.getByText('Le lien est copié.').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);

  const other = await (await phone()).newPage();
  await other.goto(link);
  const opened = other.locator('job-explorer .go[aria-expanded=true]');
  await opened.waitFor();
  assert.equal(await titleOf(opened), name);
  await opened.press('Escape');
  await other.locator('job-explorer .opened').waitFor({ state: 'detached' });
  await other.waitForURL(`${server.origin}/explorer`);
  await other.context().close();

  await page.goBack();
  await focusIs(job);
  await explorer.getByRole('combobox', { name: 'Quel métier' }).fill('soud');
  await page.waitForURL(/metier-query=soud/);
  await page.reload();
  await explorer.locator('.jobs').waitFor();
  assert.equal(await explorer.getByRole('combobox', { name: 'Quel métier' }).inputValue(), 'soud');
  assert.deepEqual(pageErrors, []);
});
