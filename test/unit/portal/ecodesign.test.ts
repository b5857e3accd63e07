// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Ecodesign page of a site: the measurements of its build, and the statements of its publisher, made or missing.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CONFIG, smallPortal } from './support/small-portal.js';

const PAGE = 'ecoconception/index.html';
const kilobytes = (bytes: number): string => `${String(Math.round(bytes / 100) / 10).replace('.', ',')}\u00a0ko`;

test('the page says the weights of its build, and names what the publisher has not said', async t => {
  const portal = await smallPortal(t);
  const { heaviest, styleBytes } = await portal.build();
  const page = await portal.page(PAGE);
  // The number of files depends on which scripts are built.
  assert.match(page, /et \d fichiers\s: <a href="\/orientation\/[^"]+">/);
  for (const bytes of [heaviest.bytes, styleBytes, 28_148])
    assert.ok(page.includes(kilobytes(bytes)), kilobytes(bytes));
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  assert.match(policy, /^default-src &#39;none&#39;;/);
  assert.doesNotMatch(policy, /media-src|https?:/);
  assert.match(page, /L’éditeur n’a pas encore publié de déclaration/);
  assert.match(page, /L’éditeur n’a encore rien publié sur l’énergie/);
  for (const path of ['index.html', 'plan/index.html'])
    assert.match(await portal.page(path), /\/ecoconception\/"/, path);
});

test('the page gives the words of the publisher', async t => {
  const ecodesign = {
    declaration: 'https://portail.region-essai.fr/ecoconception-declaration/',
    hosting: 'Ce que dit l’hébergeur.',
    contact: 'sobriete@portail.region-essai.fr',
  };
  const portal = await smallPortal(t, { config: { ...CONFIG, site: { ...CONFIG.site, ecodesign } } });
  await portal.build();
  const page = await portal.page(PAGE);
  for (const words of Object.values(ecodesign)) assert.ok(page.includes(words), words);
  assert.doesNotMatch(page, /n’a (?:pas encore|encore rien) publié/);
  const file = join(portal.out, PAGE);
  const links = Array.from({ length: 16 }, (_, rank) => `<link rel="icon" href="/orientation/assets/${rank}.svg">`);
  await writeFile(file, (await readFile(file, 'utf8')).replace('</head>', `${links.join('')}</head>`));
  const { faults } = await checkSite(portal.out);
  assert.match(faults.find(({ check }) => check === 'weight')?.reason ?? '', /^\d+ fichiers demandés, plus de 15$/);
});
