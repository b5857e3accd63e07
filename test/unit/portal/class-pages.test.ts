// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Pages for a class: a game, a sheet to print, and preconceptions that a figure answers.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the pages of a class', () => {
  test('link from the home page to a printable sheet, with its answers at the end', async t => {
    const portal = await smallPortal(t);
    await portal.build();
    assert.match(await portal.page('index.html'), /href="[^"]*\/pour-ma-classe\/"/);
    assert.match(await portal.page('pour-ma-classe/index.html'), /href="[^"]*\/pour-ma-classe\/seance\/"/);
    assert.doesNotMatch(await portal.page('pour-ma-classe/index.html'), /duel/);
    const sheet = textOf(await portal.page('pour-ma-classe/seance/index.html'));
    assert.match(sheet, /Soudeuse, soudeur … sur 100 .*Les réponses, pour l’adulte Soudeuse, soudeur 3,1\s% de femmes/);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });

  test('each sector has an idea with its figure and its year', async t => {
    const womenShare = { value: 24.5, period: '2017-2019', sourceId: 'moi' };
    const portal = await smallPortal(t, { feed: smallFeed([{ ...job(WELDER), womenShare }]) });
    await portal.build();
    const ideas = textOf(await portal.page('pour-ma-classe/idees-recues/index.html'));
    assert.match(
      ideas,
      /Industrie Soudeuse, soudeur : «\sC’est un métier d’hommes\.\s» Pas seulement\. Il y a 24,5\s% de femmes dans ce métier \(2017-2019\)/,
    );
  });

  test('the duel has its two sheets without a script, where four jobs may be guessed', async t => {
    const measured = (id: string, value: number): object => ({
      ...job({ id, feminine: id, masculine: id, summary: 'Un métier.' }),
      ...{ rome: [`X${id}`], womenShare: { value, period: '2017-2019', sourceId: 'moi' } },
    });
    const jobs = [job(WELDER), measured('Juge', 68), measured('Pilote', 12), measured('Sage-femme', 99.2)];
    const portal = await smallPortal(t, { feed: smallFeed(jobs) });
    await portal.build();
    assert.match(await portal.page('pour-ma-classe/index.html'), /href="[^"]*\/pour-ma-classe\/duel\/"/);
    const page = await portal.page('pour-ma-classe/duel/index.html');
    assert.doesNotMatch(page, /style=|<script>/);
    assert.match(page, /<div data-duel data-teams="Les \p{L}+\|Les \p{L}+" hidden>/u);
    const rows = textOf(/<tbody>[^]*?<\/tbody>/.exec(page)?.[0] ?? '');
    assert.match(rows, /^ Soudeuse, soudeur … … … Sage-femme … /);
    const answers = textOf(/<ol class="duel-answers">[^]*?<\/ol>/.exec(page)?.[0] ?? '');
    assert.match(
      answers,
      /Soudeuse, soudeur Moins d’une femme sur 20\. 3,1\s% de femmes\. France, 2017-2019\. Ma branche\./,
    );
    assert.equal(page.match(/<details><summary>[^<]*<\/summary>/g)?.length, 4);
    assert.deepEqual((await checkSite(portal.out)).faults, []);
  });
});
