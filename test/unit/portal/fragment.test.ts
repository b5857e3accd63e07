// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadFeed, type Feed } from '@orientation-widgets/feed';
import { loadOptions, locateFeed } from '@orientation-widgets/feed-tools';
import { fragment } from '../../../packages/portal/src/commands/fragment.js';
import { fragmentHtml } from '../../../packages/portal/src/fragments/fragment.js';
import { root } from '../../support/paths.js';

const FOLDER = `${root}packages/feed-tools/default-feed`;
const FEED = 'https://flux.exemple.fr/feed.json';
const PAGE = 'https://portail.exemple.fr/metiers/soudeuse-soudeur/';

describe('a fragment', () => {
  let feed: Feed;
  before(async () => {
    const location = await locateFeed(FOLDER);
    feed = await loadFeed(location.url, { ...loadOptions(location), fresh: true });
  });
  const write = (tag: string, attributes: Record<string, string>, page: string | undefined = PAGE) =>
    fragmentHtml(feed, { tag, attributes, page, feed: FEED, fallback: '<p>secours</p>' });

  test('holds the tag, its content in a shadow root, and the fallback', async () => {
    const html = (await write('job-card', { job: 'soudeur', 'heading-level': '3' })) ?? '';
    assert.ok(
      html.startsWith(`<job-card job="soudeur" heading-level="3" feed="${FEED}"><template shadowrootmode="open">`),
    );
    assert.ok(html.endsWith('</template><p>secours</p></job-card>'));
    assert.match(html, /<h3[^>]*>[^]*Soudeuse/);
    assert.match(html, /Sources/);
  });

  test('holds no listener, no script, and buttons that lead to the page', async () => {
    for (const [tag, attributes] of [
      ['job-card', { job: 'soudeur' }],
      ['tension-indicator', { job: 'soudeur' }],
      ['mixed-jobs-prompt', { job: 'soudeur' }],
      ['indicator-board', { measure: 'unemployment', variant: 'figure' }],
    ] as const) {
      const html = (await write(tag, attributes)) ?? '';
      assert.ok(html.length > 5000, tag);
      assert.doesNotMatch(html, /<script|<button|\s@\w|\son\w+=|\[object/, tag);
      assert.equal(html.split('<template').length, html.split('</template>').length, tag);
    }
    assert.ok((await write('job-card', { job: 'soudeur' }))?.includes(`<a class="btn open pri" href="${PAGE}">`));
    assert.match(
      (await fragmentHtml(feed, { tag: 'job-card', attributes: { job: 'soudeur' }, page: undefined, feed: FEED })) ??
        '',
      /<button disabled /,
    );
  });

  test('escapes what a page gives, and is empty for a record missing from the feed', async () => {
    assert.equal(await write('job-card', { job: 'licorne' }), undefined);
    assert.equal(await write('indicator-board', { measure: 'licorne' }), undefined);
    assert.equal(await write('mixed-jobs-prompt', {}), undefined);
    assert.equal(await write('training-finder', {}), undefined);
    const html =
      (await write('job-card', { job: 'soudeur', territory: '"><script>' }, 'https://x.fr/?a="><script>')) ?? '';
    assert.doesNotMatch(html, /<script/);
  });

  test('is refused by the command with a clear line', async () => {
    const refusals: readonly (readonly [args: string[], reason: RegExp])[] = [
      [['job-cart', '--feed', FOLDER], /job-cart .*vouliez-vous job-card/],
      [['job-card', '--feed', FOLDER], /il manque --job/],
      [['job-card', '--feed', FOLDER, '--job', 'x', '--page', 'javascript:1'], /--page n’est pas/],
      [['job-card', '--feed', FOLDER, '--job', 'licorne'], /rien à montrer pour --job licorne/],
      [['job-card', '--feed', '/nulle/part', '--job', 'x'], /flux illisible/],
    ];
    for (const [args, reason] of refusals) await assert.rejects(fragment(args), reason);
  });
});
