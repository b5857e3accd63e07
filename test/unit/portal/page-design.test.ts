// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// What a visitor sees first, on pages drawn by chance from the default feed: one action, no pile of links, and shares that are true.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '@orientation-widgets/portal';
import type { Recruitment } from '@orientation-widgets/feed';
import { difficultOfTwenty } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { randomFrom } from '../../support/random.js';
import { CONFIG } from './support/small-portal.js';

const FEED = fileURLToPath(new URL('../../../packages/feed-tools/default-feed/feed.json', import.meta.url));

/** Pages drawn of each section; links of a block that is open, at most. */
const [DRAWN, MOST_LINKS] = [20, 8];

const SECTIONS = [
  'metiers',
  'formations',
  'territoires',
  'secteurs',
  'annuaire',
  'chiffres',
  'contrat',
  'je-suis',
  'je-cherche',
];

/** Folders of pages that are drawn too, by the address of a folder. */
const NESTED = ['formations/etablissement', 'formations/domaine', 'formations/a', 'annuaire/besoin', 'annuaire/reseau'];

/** How a page says that something is not known or not published. */
const ABSENCE =
  /(?:Nous ne savons pas|Nous ne connaissons (?:pas|aucun)|pas de chiffre publié|ne publi(?:e|ent) pas|pas encore publié)[^.<]*/g;

const plans = (part: Partial<Recruitment>): Recruitment => ({
  ...{ fap: 'A0Z40', territoryId: 'reg-32', year: 2025, projects: 100, difficult: null, seasonal: null },
  ...{ secret: false, masked: [], sourceId: 'bmo' },
  ...part,
});

test('a share of twenty is a minimum where a part is secret, and is not drawn where the sum is', () => {
  const words = (part: Partial<Recruitment>): string | undefined => difficultOfTwenty(plans(part))?.words;
  assert.equal(words({ difficult: 55 }), 'environ 11 sur 20');
  assert.equal(words({ difficult: 56, masked: ['difficult'] }), 'au moins 11 sur 20');
  assert.equal(words({ difficult: 54, masked: ['difficult'] }), 'au moins 10 sur 20');
  assert.equal(words({ difficult: 54 }), 'près de 11 sur 20');
  assert.equal(words({ difficult: 1 }), 'moins d’une sur 20');
  assert.equal(words({ difficult: 1, masked: ['difficult'] }), undefined);
  assert.equal(words({ difficult: 55, masked: ['projects'] }), undefined);
  assert.equal(words({}), undefined);
});

describe('a page drawn by chance from the default feed', () => {
  let folder = '';
  const pages = new Map<string, string>();
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-design-'));
    writeFileSync(join(folder, 'portal.json'), JSON.stringify({ ...CONFIG, feeds: [{ href: FEED }] }));
    await buildSite(join(folder, 'portal.json'), { out: join(folder, 'site'), elements: false });
    const random = randomFrom(36);
    for (const section of [...SECTIONS, ...NESTED]) {
      const names = readdirSync(join(folder, 'site', section)).filter(
        name => !/\.|^(?:a|domaine|etablissement|besoin|reseau)$/.test(name),
      );
      for (let count = 0; count < (NESTED.includes(section) ? 3 : DRAWN); count += 1) {
        const name = names[Math.floor(random() * names.length)] ?? '';
        pages.set(`${section}/${name}`, readFileSync(join(folder, 'site', section, name, 'index.html'), 'utf8'));
      }
    }
    pages.set('home', readFileSync(join(folder, 'site/index.html'), 'utf8'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const contentOf = (html: string): string => html.slice(html.indexOf('<main'), html.indexOf('</main>'));

  test('has one main action or none', () => {
    assert.ok(pages.size > DRAWN);
    for (const [name, html] of pages) {
      const actions = contentOf(html).match(/class="btn"/g) ?? [];
      assert.ok(actions.length <= 1, `${name}: ${actions.length}`);
    }
  });

  test('shows no open list of more than eight links', () => {
    for (const [name, html] of pages) {
      const open = contentOf(html).replace(/<details>[^]*?<\/details>/g, '');
      for (const [, list = ''] of open.matchAll(/<ul[^>]*>([^]*?)<\/ul>/g)) {
        const links = list.match(/<a /g) ?? [];
        const [rows] = [list.match(/<li/g) ?? []];
        assert.ok(Math.min(links.length, rows.length) <= MOST_LINKS, `${name}: ${links.length} links`);
      }
    }
  });

  test('says what is not known in one line at most', () => {
    for (const [name, html] of pages) {
      const lines = contentOf(html).match(ABSENCE) ?? [];
      assert.ok(lines.length <= 1, `${name}: ${lines.join(' | ')}`);
    }
  });

  test('says its title once, and no value that is missing', () => {
    for (const [name, html] of pages) {
      const content = contentOf(html);
      const [, title = ''] = /<h1>([^<]*)<\/h1>/.exec(content) ?? [];
      assert.ok(title, name);
      assert.ok(!content.includes(`<h2>${title}</h2>`), name);
      assert.doesNotMatch(
        content,
        /<(?:dd|td|strong|span)[^>]*>\s*(?:non publié|non précisé|chiffre secret|inconnu|pas de chiffre|personne n’est)[^<]{0,40}<\//i,
        name,
      );
    }
  });
});
