// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Configurator of the portal, as a webmaster uses it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/axe.js';
import { root } from '../support/paths.js';
import { siteInChromium } from '../support/site-in-chromium.js';

const portal = `${root}dist/site/portail/`;

const site = siteInChromium();

// A preview that restarts aborts the request for the feed.
const open = (see: (page: Page) => Promise<void>, fragment = '', options = {}): Promise<void> =>
  site.visit(`portail/integrer/${fragment}`, see, options, [/the feed cannot be shown\. .*: network error$/]);

const code = (page: Page): Promise<string> => page.getByLabel('Ce qu’il faut coller').innerText();

test('the configurator writes the tag of a chosen job, and its address restores the settings', () =>
  open(async page => {
    await page.getByLabel('La difficulté à recruter').check();
    await page.getByText(/^Lu\. «/).waitFor();
    await page.getByLabel(/^Métier job/).fill('Soudeuse / Soudeur');
    await page.getByLabel(/^Métier job/).press('Tab');
    await page.getByLabel('Forme variant').selectOption('badge');
    const preview = page.frameLocator('iframe').locator('tension-indicator');
    await preview.getByText('Embauches difficiles').first().waitFor();
    const pasted = await code(page);
    assert.match(pasted, /<tension-indicator job="soudeur" variant="badge" feed="/);
    assert.match(pasted, /integrity="sha384-/);
    assert.match(pasted, />Soudeuse \/ Soudeur<\/a>/);
    await page
      .getByText(/^[1-9]\d*,\d\sko$/)
      .first()
      .waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByLabel('Ce qu’il faut coller').getByText('variant="badge"').waitFor();
    assert.equal(await code(page), pasted);
  }));

test('a tag pasted on a site opens its settings again', () =>
  open(async page => {
    await page
      .getByLabel('Balise ou cadre déjà collé')
      .fill('<script src="x"></script><job-card job="soudeur" variant="full">S</job-card>');
    await page.getByLabel('Balise ou cadre déjà collé').press('Tab');
    await page.getByLabel('Ce qu’il faut coller').getByText('job="soudeur" variant="full"').waitFor();
    assert.equal(await page.getByLabel('Phrase').inputValue(), 'S');
  }));

test('insufficient contrast disables the copy button, unless the author insists', () =>
  open(async page => {
    await page.getByLabel('Texte discret', { exact: true }).fill('#bbbbbb');
    await page.getByLabel('Texte discret', { exact: true }).press('Tab');
    const copy = page.getByRole('button', { name: 'Copier', exact: true });
    await page.getByText('Fermé : le contraste ne passe pas.').waitFor();
    assert.equal(await copy.isDisabled(), true);
    await page.getByLabel('Copier quand même').check();
    assert.equal(await copy.isDisabled(), false);
    await page.getByLabel('Copier quand même').uncheck();
    await page.getByLabel('Texte discret', { exact: true }).fill('');
    await page.getByLabel('Texte discret', { exact: true }).press('Tab');
    await page.getByText('tous passent').waitFor();
    assert.equal(await copy.isDisabled(), false);
  }));

test('a fix for the dark scheme keeps the light colour, and the pasted style has both', () =>
  open(async page => {
    await page.getByLabel('Texte discret', { exact: true }).fill('#4a4a4a');
    await page.getByLabel('Texte discret', { exact: true }).press('Tab');
    await page.getByText('Fermé : le contraste ne passe pas.').waitFor();
    await page
      .getByRole('button', { name: /^Prendre #/ })
      .first()
      .click();
    await page.getByText('tous passent').waitFor();
    assert.equal(await page.getByLabel('Texte discret', { exact: true }).inputValue(), '#4a4a4a');
    await page.getByRole('button', { name: 'Style', exact: true }).click();
    assert.match(await code(page), /--ow-ink-soft: light-dark\(#4a4a4a, #[0-9a-f]{6}\);/);
  }));

test('the fallback links to the page of the job until an address is typed', () =>
  open(async page => {
    await page.getByText(/^Lu\. «/).waitFor();
    const choose = async (name: string): Promise<void> => {
      await page.getByLabel(/^Métier job/).fill(name);
      await page.getByLabel(/^Métier job/).press('Tab');
    };
    await choose('Soudeuse / Soudeur');
    await page.getByLabel('Ce qu’il faut coller').getByText('/metiers/soudeuse-soudeur/').waitFor();
    await page.getByLabel('Adresse de son lien').fill('https://campus.exemple.fr/');
    await choose('Couvreuse / Couvreur');
    await page.getByLabel('Ce qu’il faut coller').getByText('>Couvreuse / Couvreur</a>').waitFor();
    assert.match(await code(page), /<a href="https:\/\/campus\.exemple\.fr\/">/);
  }));

test('the configurator exports a figure as a picture with its title, period and source', () =>
  open(async page => {
    await page.getByLabel('Le tableau de bord d’un territoire').check();
    await page.getByRole('button', { name: 'Image', exact: true }).click();
    await page.getByText('puis une mesure').waitFor();
    await page.getByText(/^Lu\. «/).waitFor();
    await page.getByLabel(/^Mesure measure/).fill('Taux de chômage localisé');
    await page.getByLabel(/^Mesure measure/).press('Tab');
    const picture = page.getByRole('img', {
      name: /^Taux de chômage localisé, Hauts-de-France : [\d,]+\s% \(T\d \d{4}\)/,
    });
    await picture.waitFor();
    assert.match(
      (await picture.locator('text').allTextContents()).join('\n'),
      /Insee, Taux de chômage localisés[^<]*T\d \d{4}/,
    );
    await page.getByLabel('Ce qu’il faut coller').getByText('/chiffres/taux-de-chomage-localise/').waitFor();
    const pasted = await code(page);
    assert.match(pasted, /<img src="unemployment-reg-32\.svg" width="860" height="\d+"/);
    assert.match(pasted, /alt="Taux de chômage localisé, Hauts-de-France[^"]+\d{4}[^"]*"/);
    assert.match(pasted, /<figcaption>Insee,[^<]+<a href="[^"]+">Taux de chômage localisé<\/a><\/figcaption>/);
    assert.match(await page.getByLabel('Politique de sécurité').innerText(), /^img-src 'self'$/);
    for (const [kind, start] of [
      ['SVG', '<svg '],
      ['PNG', '\x89PNG'],
    ] as const) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Enregistrer en ${kind}` }).click();
      const file = await coming;
      assert.equal(file.suggestedFilename(), `unemployment-reg-32.${kind.toLowerCase()}`);
      assert.equal(readFileSync(await file.path(), 'latin1').slice(0, start.length), start);
    }
  }));

test('an unreadable feed is reported in French, and a pasted one is checked', () =>
  open(async page => {
    await page.getByText(/^Lu\. «/).waitFor();
    await page.getByText('Coller un flux pour le contrôler').click();
    await page.getByLabel('Le texte de feed.json').fill('{"jobs":');
    await page.getByLabel('Le texte de feed.json').press('Tab');
    await page.getByText('ce n’est pas du JSON').waitFor();
    await page.getByLabel('Adresse du flux').fill('pas une adresse');
    await page.getByLabel('Adresse du flux').press('Tab');
    await page.getByText('Ce flux ne se lit pas : ce n’est pas une adresse.').waitFor();
  }));

for (const width of [360, 1280])
  test(`loading the feed and the element moves no button, ${width} px wide`, () =>
    open(
      async page => {
        const tops = (): Promise<number[]> =>
          page
            .locator('.configurator button')
            .evaluateAll(buttons => buttons.map(button => Math.round(button.getBoundingClientRect().top + scrollY)));
        let answerAll = (): void => undefined;
        const isAllowed = new Promise<void>(resolve => (answerAll = resolve));
        await page.route(/feed\.json|check-theme\.js|orientation-widgets\.js/, async route => {
          await isAllowed;
          await route.continue();
        });
        await page.reload();
        await page.getByText('Lecture du flux…').waitFor();
        const before = await tops();
        answerAll();
        await page.getByText(/^Lu\. «/).waitFor();
        await page.getByText('tous passent').waitFor();
        await page.frameLocator('iframe').getByRole('heading').first().waitFor();
        assert.deepEqual(await tops(), before);
      },
      '',
      { viewport: { width, height: 720 } },
    ));

test('without JavaScript, the preview shows the fallback and a link to the three lines', async () => {
  await open(async page => {
    await page.getByRole('button', { name: 'Sans JavaScript' }).click();
    await page.frameLocator('iframe').locator('job-card:not(:defined)').getByRole('link').waitFor();
  });
  await open(
    async page => {
      await page.getByRole('link', { name: 'Poser un élément en cinq minutes' }).click();
      await page.getByText('<job-card job=').waitFor();
    },
    '',
    { javaScriptEnabled: false },
  );
});

test('at 320 px nothing is wider than the screen and axe passes, in light and in dark', () =>
  open(
    async page => {
      await page.getByText('tous passent').waitFor();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(await axeFaults(page), []);
    },
    '',
    { viewport: { width: 320, height: 700 } },
  ));

test('the page of the configurator weighs at most 60 kB with its scripts and styles', () => {
  const assets = readdirSync(`${portal}assets`).filter(name =>
    /^(?:configurator|base|picture|portal|integrer)\b.*\.(?:js|css|json)$/.test(name),
  );
  const files = ['integrer/index.html', ...assets.map(name => `assets/${name}`)];
  const bytes = files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(portal + name)).length, 0);
  assert.equal(assets.length, 6);
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});
