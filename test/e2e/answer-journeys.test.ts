// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// People at the home of the portal, on a phone: presses and typed words alone, and each leaves with something usable.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { siteInChromium } from '../support/site-in-chromium.js';

const site = siteInChromium();
const PHONE = { viewport: { width: 360, height: 740 } };
type Name = string | RegExp;

/** Opens the home as someone new, and sees the journey to its end: nothing may be wider than the phone there. */
const journey = (who: string, go: (page: Page) => Promise<void>): void =>
  void test(who, () =>
    site.visit(
      'portail/',
      async page => {
        await go(page);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'the page is wider than the phone',
        );
      },
      PHONE,
    ),
  );

/** Types in the field of the home, and asks. */
async function ask(page: Page, words: string): Promise<void> {
  await page.getByLabel('Que cherchez-vous ?').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/chercher\/\?q=/);
}

async function press(page: Page, name: Name): Promise<void> {
  await page.getByRole('link', { name }).first().click();
}

/** Waits for a telephone that can be called, near some words of the page. */
async function canCall(page: Page, where: Name): Promise<void> {
  const call = page.locator('main a:is([href^="tel:0"], [href^="tel:+33"])').first();
  await call.waitFor();
  assert.match((await call.getAttribute('href')) ?? '', /^tel:\+?\d{10,}$/);
  await page.locator('main').getByText(where).first().waitFor();
}

/** Gives the town to the first field that asks for it; it may be there already. */
async function giveTown(page: Page, town: string): Promise<void> {
  const field = page.locator('main').getByPlaceholder('Ma ville').first();
  await field.waitFor();
  if ((await field.inputValue()) !== town) await field.fill(town);
  await field.press('Enter');
}

describe('a person who asks at the home of the portal', () => {
  journey('who wants a CAP by apprenticeship in Lens learns that nobody lists it, and whom to call', async page => {
    await ask(page, 'CAP en apprentissage à Lens');
    await press(page, 'Les formations en alternance');
    await page.locator('training-finder').getByText('Nous ne connaissons pas les formations de niveau CAP').waitFor();
    await page
      .locator('training-finder')
      .getByText(/organismes qui forment en apprentissage à moins de/)
      .waitFor();
    await canCall(page, /Lens/);
  });

  journey('who wants to be paid while training as a care assistant in Amiens knows whom to call', async page => {
    await ask(page, 'aide-soignante à Amiens');
    await press(page, /^Aide-soignante/);
    await press(page, /^Diplôme d’État d’aide-soignant/);
    await page.waitForURL(/ville=Amiens/);
    await page.getByRole('heading', { name: 'Où la suivre' }).waitFor();
    await canCall(page, 'Somme');
  });

  journey('who reads with difficulty in Roubaix gives a town and has a number', async page => {
    await press(page, /^Facile/);
    await press(page, 'Qui peut m’aider ?');
    await page.locator('main').getByRole('textbox').first().fill('Roubaix');
    await page.keyboard.press('Enter');
    await canCall(page, /Roubaix/);
  });

  journey('who uses a wheelchair in Beauvais has someone to call', async page => {
    await ask(page, 'fauteuil roulant à Beauvais');
    await press(page, 'En situation de handicap');
    await giveTown(page, 'Beauvais');
    await page
      .locator('resource-finder')
      .getByText(/de Beauvais/)
      .first()
      .waitFor();
    await canCall(page, /Beauvais/);
  });

  journey('who was dismissed in Calais has someone to call', async page => {
    await ask(page, 'licencié à Calais');
    await press(page, 'En recherche d’emploi');
    await giveTown(page, 'Calais');
    await page
      .locator('resource-finder')
      .getByText(/de Calais/)
      .first()
      .waitFor();
    await canCall(page, /Calais/);
  });

  journey('who teaches has a sheet to print for the class', async page => {
    await press(page, /^Pour ma classe/);
    await press(page, /^La feuille de la séance/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForURL(/\/pour-ma-classe\/seance\/$/);
  });

  journey('who is 15 in Fourmies and loves animals has trainings near and someone to call', async page => {
    await ask(page, 'j’aime les animaux à Fourmies');
    await press(page, 'Chercher près de Fourmies');
    const finder = page.locator('training-finder');
    await finder
      .getByText(/formations? à moins de 30.km de Fourmies/)
      .first()
      .waitFor();
    await finder.getByText('Lycée agricole de Thiérache').first().waitFor();
    await finder.getByText('Mission locale - Fourmies').first().waitFor();
    await canCall(page, 'Mission locale - Fourmies');
  });

  journey('who is a young mother in Saint-Quentin has someone to call about housing', async page => {
    await ask(page, 'logement jeune maman à Saint-Quentin');
    await press(page, 'De l’aide : me loger');
    await page.locator('resource-finder').getByText('Mission locale - Saint-Quentin').first().waitFor();
    await canCall(page, /de Saint-Quentin/);
  });

  journey('who asks what follows the bac STI2D in Lille has trainings of industry there', async page => {
    await ask(page, 'après bac STI2D à Lille');
    await press(page, /^Après un bac STI2D/);
    const finder = page.locator('training-finder');
    await finder
      .getByText(/formations à moins de 30.km de Lille/)
      .first()
      .waitFor();
    await finder.getByText('BTS Conception des produits industriels').first().waitFor();
    await finder
      .getByText(/Lille, à \d/)
      .first()
      .waitFor();
  });

  journey('who looks for a job in Arras has someone to call there', async page => {
    await ask(page, 'je cherche un emploi à Arras');
    await press(page, 'En recherche d’emploi');
    await giveTown(page, 'Arras');
    await page.waitForURL(/aide-for=jobseekers/);
    await page
      .locator('resource-finder')
      .getByText(/d’Arras/)
      .first()
      .waitFor();
    await canCall(page, /Arras/);
  });

  journey('who works in Laon and wants to change has someone to call about a training', async page => {
    await ask(page, 'je veux changer de métier à Laon');
    await press(page, 'En emploi : changer de métier');
    await giveTown(page, 'Laon');
    await page.locator('resource-finder').getByText('Greta de Laon').first().waitFor();
    await canCall(page, 'Greta de Laon');
  });

  journey('who has a pain in the back in Maubeuge has someone to call about work and health', async page => {
    await ask(page, 'j’ai mal au dos à Maubeuge');
    await press(page, /^Santé ou handicap/);
    await giveTown(page, 'Maubeuge');
    await page
      .locator('resource-finder')
      .getByText(/Relais Autonomie/)
      .first()
      .waitFor();
    assert.equal(await page.locator('resource-finder').getByText(/^PMI/).count(), 0);
    await canCall(page, /Maubeuge/);
  });
});
