// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The plugin of integrations/wordpress in a real WordPress.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { packPlugin } from '../../scripts/pack-plugins.mjs';
import { launchChromium } from '../support/chromium.js';
import { addBlock, publishPost, startWordpress, withoutWordpress } from '../support/wordpress.js';
import type { Wordpress } from '../support/wordpress.js';
import { JOB_PAGE, JOB_TEXT, startPortal } from './support/portal.js';
import type { TestPortal } from './support/portal.js';

const PLUGIN = 'orientation-widgets/orientation-widgets.php';
const SETTINGS = 'wp-admin/options-general.php?page=orientation-widgets';

describe('the WordPress plugin', { skip: withoutWordpress }, () => {
  let wordpress: Wordpress;
  let portal: TestPortal;
  let browser: Browser;
  before(async () => {
    [wordpress, portal, browser] = await Promise.all([startWordpress(), startPortal(), launchChromium()]);
    packPlugin('wordpress', `${wordpress.site}/wp-content/plugins`);
    await wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      activate_plugin('${PLUGIN}');
      update_option('orientation_widgets_portal', '${portal.address}');`);
  });
  after(async () => {
    await browser.close();
    await wordpress[Symbol.asyncDispose]();
    await portal[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    portal.isDown = false;
    portal.pages.set(JOB_PAGE, JOB_TEXT);
  });

  /** Publishes a post of the author, who may write no HTML, and returns the HTML that the server sends. */
  async function pageOf(content: string): Promise<string> {
    const encoded = Buffer.from(content).toString('base64');
    const id = await wordpress.php(`
      wp_set_current_user(get_user_by('login', 'author')->ID);
      kses_init();
      echo wp_insert_post(wp_slash(['post_title' => 'Un article', 'post_status' => 'publish', 'post_content' => base64_decode('${encoded}')]));`);
    return read(`?p=${id}`);
  }

  const read = async (path: string): Promise<string> => (await fetch(`${wordpress.origin}/${path}`)).text();

  /** Makes the copies a day old, then requests the address that a scheduler of the host calls. */
  async function passNight(): Promise<void> {
    await wordpress.php(`
      foreach (get_option('orientation_widgets_copies') as $key) {
        $name = 'orientation_widgets_copy_' . md5($key);
        update_option($name, ['tried' => time() - 86400] + get_option($name));
      }
      wp_unschedule_hook('orientation_widgets_refresh');
      wp_schedule_event(time() - 60, 'daily', 'orientation_widgets_refresh');`);
    await read('wp-cron.php?doing_wp_cron');
  }

  const shortcode = '[orientation element="job-card" job="soudeur" variant="full" json-ld]';

  for (const [form, content] of [
    ['shortcode', shortcode],
    [
      'block',
      '<!-- wp:orientation-widgets/element {"element":"job-card","settings":{"job":"soudeur","variant":"full","json-ld":"true"}} /-->',
    ],
  ] as const)
    test(`the ${form} of an author writes the tag, the text of its page and the script`, async () => {
      const html = await pageOf(content);
      const tag = `<job-card job="soudeur" variant="full" json-ld feed="${portal.address}feed/feed.json">`;
      assert.ok(html.includes(tag), html);
      assert.match(html, /<h2>Soudeuse \/ Soudeur<\/h2>/);
      assert.match(html, /<strong>1 746 €<\/strong> net par mois<ul><li>Dans la région<\/li><\/ul>/);
      assert.match(html, /<th scope="col">Salaire<\/th>.*<td>a \| b<\/td>/);
      assert.match(html, /<a href="https:\/\/portail\.exemple\.fr\/formations\/">Voir les formations<\/a>/);
      assert.match(
        html,
        new RegExp(
          `<script (?=[^>]*type="module")(?=[^>]*src="${portal.address}elements/1/orientation-widgets\\.js")(?=[^>]*integrity="sha384-)(?=[^>]*crossorigin)`,
        ),
      );
    });

  test('shows the text of a hostile source as text', async () => {
    const html = await pageOf(shortcode);
    assert.ok(html.includes('&lt;script&gt;alert(1)&lt;/script&gt;'), 'a tag of the source is text');
    assert.doesNotMatch(html, /href=["']?javascript/, 'no link runs code');
    assert.ok(html.includes('&#x5B;gallery&#x5D;'), 'a shortcode of the source is text');
  });

  test('escapes or leaves out what a hostile author writes', async () => {
    const settings = JSON.stringify({
      element: 'job-card',
      settings: {
        ...{ job: '"><script>alert(3)</script>', onclick: 'alert(4)', style: 'x', 'job-href': 'javascript:alert(5)' },
        ...{ variant: 'unknown', feed: 'https://ailleurs.exemple.fr/feed.json', 'training-href': '/f/{id}' },
      },
    }).replaceAll('<', '\\u003c');
    const html = await pageOf(`<!-- wp:orientation-widgets/element ${settings} /-->`);
    const [tag = ''] = /<job-card[^>]*>/.exec(html) ?? [];
    assert.doesNotMatch(html, /<script>alert|ailleurs|javascript:|onclick=|variant=/);
    assert.match(tag, /^<job-card job="[^"<>]*" training-href="\/f\/&#123;id&#125;" feed="http:\/\/127/);
    for (const element of ['script', 'job-card onclick=alert(1)', 'iframe'])
      assert.doesNotMatch(await pageOf(`[orientation element="${element}"]`), /<job-card|onclick|<iframe/);
  });

  test('takes the job from the address of its page, and asks no other host', async () => {
    const html = await pageOf(`[orientation element="job-card" page="${portal.address}${JOB_PAGE}"]`);
    assert.match(html, /<job-card job="soudeur" /);
    const before = portal.requests.length;
    for (const page of ['https://ailleurs.exemple.fr/x/', '../../etc/passwd', '//ailleurs.exemple.fr/'])
      assert.match(
        await pageOf(`[orientation element="job-card" page="${page}"]`),
        /<a href="[^"]*\/portail\/">Un métier/,
      );
    assert.equal(portal.requests.length, before);
  });

  test('changes the text at night, and keeps the last good copy when the portal fails', async () => {
    assert.match(await pageOf(shortcode), /Vous assemblez/);
    portal.pages.set(JOB_PAGE, '# Soudeuse / Soudeur\n\nUn texte de la nuit.\n');
    assert.match(await pageOf(shortcode), /Vous assemblez/, 'nothing is asked again by day');
    await passNight();
    assert.match(await pageOf(shortcode), /Un texte de la nuit/);
    portal.isDown = true;
    await passNight();
    const html = await pageOf(shortcode);
    assert.match(html, /Un texte de la nuit/);
    assert.match(html, /<script [^>]*orientation-widgets\.js/);
    portal.isDown = false;
    // An error page served as a success, then a text that is too long.
    for (const text of ['<!doctype html><h1>Erreur', `# Long\n${'x'.repeat(300_000)}`]) {
      portal.pages.set(JOB_PAGE, text);
      await passNight();
      assert.match(await pageOf(shortcode), /Un texte de la nuit/);
    }
    portal.pages.set(JOB_PAGE, JOB_TEXT);
    await passNight();
    assert.match(await pageOf(shortcode), /Vous assemblez/);
  });

  /** Sends a form as the pages of this account do, without its other fields; returns the status. */
  async function send(account: BrowserContext, path: string, form: Record<string, string>): Promise<number> {
    return (await account.request.post(`${wordpress.origin}/wp-admin/${path}`, { form, maxRedirects: 0 })).status();
  }
  const address = (): Promise<string> => wordpress.php(`echo get_option('orientation_widgets_portal');`);

  test('refuses settings without the capability, without the nonce, or with another address', async () => {
    const option = {
      option_page: 'orientation-widgets',
      action: 'update',
      orientation_widgets_portal: 'https://x.fr/',
    };
    const author = await wordpress.login(browser, 'author');
    const administrator = await wordpress.login(browser, 'administrator');
    const page = await author.newPage();
    assert.equal((await page.goto(`${wordpress.origin}/${SETTINGS}`))?.status(), 403);
    for (const account of [author, administrator]) {
      assert.equal(await send(account, 'options.php', option), 403);
      assert.equal(await send(account, 'admin-post.php', { action: 'orientation_widgets_refresh_now' }), 403);
    }
    assert.equal(await address(), portal.address);
    const settings = await administrator.newPage();
    await settings.goto(`${wordpress.origin}/${SETTINGS}`);
    const field = settings.getByLabel('Adresse de votre portail');
    // The browser would refuse the value first.
    await field.evaluate(input => input.setAttribute('type', 'text'));
    await field.fill('javascript:alert(1)');
    await settings.getByRole('button', { name: 'Enregistrer' }).click();
    await settings.getByText('L’ancienne est gardée').waitFor();
    assert.equal(await address(), portal.address);
    await settings.getByRole('button', { name: 'Relire le portail maintenant' }).click();
    await settings.getByText(/Portail lu le .* Textes gardés/).waitFor();
    await author.close();
    await administrator.close();
  });

  test('an author chooses an element in the editor, sees it live, and publishes it', async () => {
    const author = await wordpress.login(browser, 'author');
    const editor = await author.newPage();
    await editor.goto(`${wordpress.origin}/wp-admin/post-new.php`);
    await addBlock(editor, 'Orientation');
    await editor.getByLabel('Page du portail').fill(portal.address + JOB_PAGE);
    const preview = editor.frameLocator('[name=editor-canvas]').locator('job-card[job=soudeur]');
    await preview.locator('.ow').getByText('Soudeuse').first().waitFor();
    const post = await publishPost(editor);
    await author.close();

    /** Returns the hosts that a visitor of this page contacts. */
    const hostsOf = async (address: string, isReady: (page: Page) => Promise<unknown>): Promise<Set<string>> => {
      const page = await browser.newPage();
      const hosts = new Set<string>();
      page.on('request', request => hosts.add(new URL(request.url()).host));
      await page.goto(address);
      await isReady(page);
      await page.close();
      return hosts;
    };
    // WordPress itself may contact its own hosts.
    const usual = await hostsOf(`${wordpress.origin}/?p=1`, page => page.waitForLoadState('networkidle'));
    const hosts = await hostsOf(post, page => page.locator('job-card .ow').getByText('Soudeuse').first().waitFor());
    assert.deepEqual(
      [...hosts].filter(host => !usual.has(host)),
      [new URL(portal.address).host],
    );

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(post);
    await reader.getByRole('heading', { name: 'Embauches' }).waitFor();
    await plain.close();
  });

  test('leaves nothing behind once uninstalled', async () => {
    const left = await wordpress.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      deactivate_plugins('${PLUGIN}');
      uninstall_plugin('${PLUGIN}');
      global $wpdb;
      echo implode(',', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%orientation%'"));
      echo str_contains(serialize(get_option('cron')), 'orientation') ? 'cron' : '';`);
    assert.equal(left, '');
  });
});
