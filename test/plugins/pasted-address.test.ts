// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The address of a page of a portal, pasted by an author of a real WordPress without any plugin of ours.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { servePublishedFolder } from '../support/published-site.js';
import type { PublishedSite } from '../support/published-site.js';
import { startWordpress, withoutWordpress } from '../support/wordpress.js';
import type { Wordpress } from '../support/wordpress.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER } from '../unit/portal/support/small-portal.js';
import type { SmallPortal } from '../unit/portal/support/small-portal.js';

const JOB = 'metiers/soudeuse-soudeur/';
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

/** Lets WordPress contact the portal of the test, which has a port that it refuses, and no https. */
const ALLOW = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, PORT]);
`;

describe('an address pasted in WordPress', { skip: withoutWordpress }, () => {
  let wordpress: Wordpress;
  let portal: SmallPortal;
  let server: PublishedSite;
  let browser: Browser;
  let hostilePage = '';
  const removals: (() => unknown)[] = [];
  before(async () => {
    portal = await smallPortal({ after: removal => removals.push(removal as () => unknown) });
    mkdirSync(portal.out, { recursive: true });
    [wordpress, server, browser] = await Promise.all([
      startWordpress(),
      servePublishedFolder(portal.out),
      launchChromium(),
    ]);
    await portal.write('portal.json', { ...CONFIG, site: { ...CONFIG.site, url: `${server.origin}/` } });
    const hostile = job({ ...WELDER, id: 'hostile', feminine: HOSTILE, masculine: HOSTILE });
    await portal.write('feed.json', smallFeed([job(WELDER), hostile]));
    await portal.build();
    const paths = [...(await portal.files()).keys()].filter(path => /^metiers\/.*\/oembed\.json$/.test(path));
    hostilePage = paths.find(path => !path.startsWith(JOB))?.replace('oembed.json', '') ?? '';
    const plugins = `${wordpress.site}/wp-content/mu-plugins`;
    mkdirSync(plugins, { recursive: true });
    writeFileSync(`${plugins}/allow.php`, ALLOW.replace('PORT', new URL(server.origin).port));
  });
  after(async () => {
    await browser.close();
    await wordpress[Symbol.asyncDispose]();
    server.close();
    for (const removal of removals) await removal();
  });

  /** Publishes a post of the author, who may write no HTML, and returns its address. */
  async function publish(content: string): Promise<string> {
    const encoded = Buffer.from(content).toString('base64');
    const id = await wordpress.php(`
      wp_set_current_user(get_user_by('login', 'author')->ID);
      kses_init();
      if (current_user_can('unfiltered_html')) exit('may write HTML');
      echo wp_insert_post(wp_slash(['post_title' => 'Un article', 'post_status' => 'publish', 'post_content' => base64_decode('${encoded}')]));`);
    assert.match(id, /^\d+$/);
    return `${wordpress.origin}/?p=${id}`;
  }

  test('becomes the card of the job in the post of an author', async () => {
    const post = await publish(`Un texte.\n\n${server.origin}/${JOB}\n\nUn autre.`);
    const page = await browser.newPage();
    await page.goto(post);
    const frame = page.locator('iframe.wp-embedded-content');
    const card = page.frameLocator('iframe.wp-embedded-content');
    await card.getByRole('heading', { name: /^Soudeuse/ }).waitFor();
    await frame.waitFor({ state: 'visible' });
    assert.equal(new URL((await frame.getAttribute('src')) ?? '').pathname, `/${JOB}carte.html`);
    assert.equal(await frame.getAttribute('sandbox'), 'allow-scripts');
    await page.close();
  });

  test('leaves a link to the page without JavaScript', async () => {
    const post = await publish(`${server.origin}/${JOB}`);
    const reader = await browser.newContext({ javaScriptEnabled: false });
    const page = await reader.newPage();
    await page.goto(post);
    await page.locator('blockquote.wp-embedded-content a[href$="soudeuse-soudeur/"]').waitFor({ state: 'visible' });
    await reader.close();
  });

  test('shows a hostile title as text', async () => {
    assert.match(hostilePage, /alert/);
    const html = await (await fetch(await publish(`${server.origin}/${hostilePage}`))).text();
    assert.match(html, /<blockquote class="wp-embedded-content"/);
    assert.doesNotMatch(html, /<script>alert|<img src=x/);
  });

  test('stays a link for a page that the portal does not have', async () => {
    const html = await (await fetch(await publish(`${server.origin}/metiers/inconnu/`))).text();
    assert.match(html, /\/metiers\/inconnu\//);
    assert.doesNotMatch(html, /wp-embedded-content"|<iframe/);
  });
});
