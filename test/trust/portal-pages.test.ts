// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Portal in Firefox and WebKit, like test/e2e/portal.test.ts in Chromium: axe on one page of each kind, and six
// journeys, by pointer and by keyboard, with the scripts of the pages and without.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.js';
import { root } from '../support/paths.js';
import { KINDS } from '../support/portal-kinds.js';
import { serveFolder } from '../support/static-server.js';
import type { StaticServer } from '../support/static-server.js';
import { openBrowser } from './support/driven-page.js';
import type { DrivenPage } from './support/driven-page.js';

const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** Key codes of WebDriver. */
const ENTER = '\uE007';
const TAB = '\uE004';

interface Journey {
  readonly who: string;
  /** First page, relative to the root of the portal. */
  readonly from: string;
  /** First words of the links followed, one page after the other. */
  readonly links: readonly string[];
  /** Text shown by the last page. */
  readonly reads: string;
}

/**
 * The order matters: it decides below which journeys have their scripts refused, where the page's own list stands for
 * that of an element.
 */
const JOURNEYS: readonly Journey[] = [
  {
    who: 'a counsellor, to what a sheet of the contract names',
    from: 'contrat/',
    links: ['Répondre aux enjeux des grands chantiers', 'TP Mobile'],
    reads: 'Dates et licences',
  },
  {
    who: 'a pupil, from a sector to a school',
    from: 'je-cherche/',
    links: ['Un métier', 'Voir la liste entière', 'Soudeuse', 'CAP Réalisations industrielles'],
    reads: 'Au lycée ou en école',
  },
  {
    who: 'an elected person, to the dossier of a territory',
    from: 'territoires/',
    links: ['Pas-de-Calais', 'Le dossier à imprimer', 'La liste des structures'],
    reads: 'À imprimer et à afficher',
  },
  {
    who: 'someone who reads with difficulty, to a job',
    from: 'facile/',
    links: ['Industrie', 'Tout savoir : Soudeuse'],
    reads: 'Soudeur',
  },
  {
    who: 'someone without a job, to a person to call',
    from: '',
    links: ['En recherche d’emploi', 'Choisir un métier', 'CIO - Arras'],
    reads: 'Appeler le',
  },
  {
    who: 'a reader of Arabic, to the search of help',
    from: 'ar/',
    links: ['شخص أتحدث إليه'],
    reads: 'البحث عمن يساعد',
  },
];

for (const [name, launch] of [
  ['Firefox', openBrowser.firefox],
  ['WebKit', openBrowser.webkit],
] as const)
  describe(name, () => {
    let page: DrivenPage;
    let site: StaticServer;
    let refusesScripts = false;
    before(async () => {
      site = await serveFolder(`${root}dist/site/`, (_request, response, { pathname }) => {
        if (refusesScripts) response.setHeader('content-security-policy', "script-src 'none'");
        if (!pathname.endsWith('/') || pathname === '/') return false;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(readFileSync(`${root}dist/site${pathname}index.html`));
        return true;
      });
      page = await launch();
    });
    after(async () => {
      await page[Symbol.asyncDispose]();
      await site[Symbol.asyncDispose]();
    });

    /** Waits until the requested page is loaded with its style sheet: before that, nothing is visible or in place. */
    const arrived = (): Promise<void> =>
      eventually(async () => {
        const isThere = await page.run(
          `return !document.documentElement.hasAttribute('data-left') && document.readyState === 'complete' && document.querySelector('main h1') !== null;`,
        );
        assert.equal(isThere, true);
      });

    const visit = async (path: string): Promise<void> => {
      await page.goto(`${site.origin}/portail/${path}`);
      await arrived();
    };

    /** Follows a link of the content, by pointer or by the Enter key. */
    const follow = async (text: string, byKey: boolean): Promise<void> => {
      const result = await page.run(`
        for (const marked of document.querySelectorAll('[data-next]')) marked.removeAttribute('data-next');
        const plain = text => text.replace(/\\s+/g, ' ').trim();
        const link = [...document.querySelectorAll('main a')].find(
          one => (one.checkVisibility() || one.closest('details')) && plain(one.textContent).startsWith(${JSON.stringify(text)}));
        if (!link) return location.href + ': ' + plain(document.querySelector('main').textContent).slice(0, 200);
        // Whoever looks for it opens the question that holds it.
        for (let fold = link.closest('details:not([open])'); fold; fold = link.closest('details:not([open])')) fold.querySelector('summary').click();
        link.setAttribute('data-next', '');
        link.scrollIntoView({ block: 'center' });
        ${byKey ? 'link.focus();' : ''}
        document.documentElement.setAttribute('data-left', '');
        return '';`);
      assert.equal(result, '', `no link « ${text} »`);
      if (byKey) await page.press(ENTER);
      else await page.click('[data-next]');
      await arrived();
    };

    for (const [index, { who, from, links, reads }] of JOURNEYS.entries()) {
      // Journeys alternate between keyboard and pointer, and between pages with scripts and without.
      const [byKey, refused] = [index % 2 === 0, index % 3 !== 0];
      test(`${who}, by ${byKey ? 'keyboard' : 'pointer'}${refused ? ', where scripts are refused' : ''}`, async () => {
        refusesScripts = refused;
        await visit(from);
        for (const text of links) await follow(text, byKey);
        await eventually(async () => {
          const text = await page.run(`return document.querySelector('main').textContent.replace(/\\s+/g, ' ');`);
          assert.ok(String(text).includes(reads), `« ${reads} » in ${String(text).slice(0, 300)}`);
        });
      });
    }

    test('the first Tab stop skips the menu', async () => {
      refusesScripts = false;
      await visit('');
      await page.press(TAB);
      await page.press(ENTER);
      await eventually(async () => {
        assert.equal(await page.run(`return document.activeElement.id;`), 'contenu');
      });
    });

    test('axe finds nothing on one page of each kind', async () => {
      refusesScripts = true;
      for (const path of KINDS) {
        await visit(path);
        const result = await page.run(`${axe};
          const { violations } = await axe.run({
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
          });
          return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html);`);
        assert.deepEqual(result, [], path);
      }
    });
  });
