// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The plugin of integrations/spip in a real SPIP.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { packPlugin } from '../../scripts/pack-plugins.mjs';
import { startSpip, withoutSpip } from '../support/spip.js';
import type { Spip } from '../support/spip.js';
import { JOB_PAGE, JOB_TEXT, startPortal } from './support/portal.js';
import type { TestPortal } from './support/portal.js';

describe('the SPIP plugin', { skip: withoutSpip }, () => {
  let spip: Spip;
  let portal: TestPortal;
  before(async () => {
    [spip, portal] = await Promise.all([startSpip(), startPortal()]);
    packPlugin('spip', `${spip.site}/plugins`);
    await spip.php(`
      ecrire_plugin_actifs(['orientation'], false, 'ajoute');
      ecrire_config('orientation/portal', '${portal.address}');
      sql_insertq('spip_rubriques', ['titre' => 'Une rubrique', 'statut' => 'publie', 'id_parent' => 0]);`);
    // The first page after a change of plugins detects them; the next ones have their models.
    await (await fetch(`${spip.origin}/spip.php?var_mode=recalcul`)).text();
    await (await fetch(`${spip.origin}/spip.php?var_mode=recalcul`)).text();
  });
  after(async () => {
    await spip[Symbol.asyncDispose]();
    await portal[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    portal.isDown = false;
    portal.pages.set(JOB_PAGE, JOB_TEXT);
  });

  /** Writes an article, and returns its number. */
  const write = (text: string): Promise<string> =>
    spip.php(`
      echo sql_insertq('spip_articles', ['titre' => 'Un article', 'statut' => 'publie', 'id_rubrique' => 1, 'id_secteur' => 1,
        'date' => '2026-01-01 00:00:00', 'lang' => 'fr', 'texte' => base64_decode('${Buffer.from(text).toString('base64')}')]);`);
  const read = async (article: string): Promise<string> =>
    (await fetch(`${spip.origin}/spip.php?article${article}`)).text();

  /** Makes the copies a day old, then runs the nightly task. */
  const passNight = (): Promise<string> =>
    spip.php(`
      include_spip('inc/orientation');
      $store = new OrientationWidgets\\FileStore(_DIR_TMP . 'orientation/');
      foreach ($store->keys() as $key) $store->write($key, ['tried' => time() - 86400] + $store->read($key));
      echo isset(taches_generales()['orientation']) ? 'planned ' : '', charger_fonction('orientation', 'genie')(0);`);

  test('a model writes the tag, the text of its page and the script', async () => {
    const html = await read(await write('Avant <orientation|element=job-card|job=soudeur|variant=full|json-ld> après'));
    const tag = `<job-card job="soudeur" variant="full" json-ld feed="${portal.address}feed/feed.json">`;
    assert.ok(html.includes(tag), html);
    assert.match(html, /<h2>Soudeuse \/ Soudeur<\/h2>/);
    assert.match(html, /<strong>1 746 €<\/strong> net par mois/);
    const script = `<script type="module" src="${portal.address}elements/1/orientation-widgets.js" integrity="sha384-`;
    assert.equal(html.split(script).length, 2, 'the script comes once');
  });

  test('a page without an element has no script', async () => {
    assert.ok(!(await read(await write('Un texte.'))).includes('orientation-widgets.js'));
  });

  test('escapes or leaves out what is hostile', async () => {
    const hostile = [
      '<orientation|element=job-card|job=&quot;&gt;&lt;script&gt;alert(3)|onclick=alert(4)|job-href=javascript:alert(5)|variant=x>',
      '<orientation|element=script|src=x>',
    ];
    const html = await read(await write(hostile.join('\n\n')));
    assert.match(html, /<job-card job="&quot;&gt;&lt;script&gt;alert\(3\)" feed="/);
    assert.doesNotMatch(html, /<script>alert|onclick=|javascript:alert\(5\)|href=["']?javascript|<script src="?x/);
    assert.ok(
      (await read(await write('<orientation|element=job-card|job=soudeur>'))).includes('&lt;script&gt;alert(1)'),
    );
  });

  test('changes the text at night, and keeps the last good copy when the portal fails', async () => {
    const article = await write(`<orientation|element=job-card|page=${portal.address}${JOB_PAGE}>`);
    assert.match(await read(article), /<job-card job="soudeur"[^]*Vous assemblez/);
    portal.pages.set(JOB_PAGE, '# Soudeuse / Soudeur\n\nUn texte de la nuit.\n');
    assert.equal(await passNight(), 'planned 1');
    assert.match(await read(article), /Un texte de la nuit/);
    portal.isDown = true;
    await passNight();
    const html = await read(article);
    assert.match(html, /Un texte de la nuit/);
    assert.match(html, /orientation-widgets\.js/);
  });

  test('refuses settings to a visitor, and a form without its signature', async () => {
    const page = await fetch(`${spip.origin}/ecrire/?exec=configurer_orientation`);
    assert.doesNotMatch(await page.text(), /orientation_portal/);
    const form = {
      ...{ formulaire_action: 'configurer_orientation', formulaire_action_args: 'x', formulaire_action_sign: 'x' },
      portal: 'https://ailleurs.exemple.fr/',
    };
    for (const path of ['spip.php?page=sommaire', 'ecrire/?exec=configurer_orientation'])
      await fetch(`${spip.origin}/${path}`, { method: 'POST', body: new URLSearchParams(form) });
    assert.equal(await spip.php(`echo lire_config('orientation/portal');`), portal.address);
  });

  test('leaves nothing behind once removed', async () => {
    const left = await spip.php(`
      include_spip('orientation_administrations');
      orientation_vider_tables('orientation_base_version');
      echo count(glob(_DIR_TMP . 'orientation/*')), sql_countsel('spip_meta', "nom LIKE 'orientation%'");`);
    assert.equal(left, '00');
  });
});
