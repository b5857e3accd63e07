// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { html } from 'lit';
import { helpers } from '../../stories/fixtures/directory.js';
import { finderFeed } from '../../stories/fixtures/finder.js';
import { assert, axeCheck, equal, text, until } from './support/assert.js';
import { open } from './support/finder-page.js';
import type { Page } from './support/finder-page.js';

const saying = (page: Page, words: string): Promise<boolean> =>
  until(() => text(page.finder).includes(words), `« ${words} », instead of: ${text(page.finder).slice(0, 800)}`);

describe('training-finder, when a text has no exact result', () => {
  it('names the nearest job; one press finds its trainings, a link shows it', async () => {
    const page = await open(
      html`<training-finder .feed=${finderFeed()} query="soudeur licorne" job-href="/metiers/{id}"></training-finder>`,
    );
    await saying(page, 'Métier le plus proche');
    const way = page.all('.said').find(paragraph => paragraph.textContent?.includes('Métier le plus proche'));
    equal(way?.querySelector('a')?.getAttribute('href'), new URL('/metiers/soudage', document.baseURI).href);
    const button = way?.querySelector('button');
    const total = /(\d+) formations?/.exec(button?.textContent ?? '')?.[1];
    assert(total, 'how many trainings lead to it');
    button?.click();
    await page.settled(`${total} formation`);
    assert(/^Soudeuse\s\/\sSoudeur$/.test(page.field('Quel métier').value), page.field('Quel métier').value);
  });

  it('names helpers near the place, with a telephone', async () => {
    const [first] = helpers;
    assert(first, 'no helper');
    const helper = {
      ...first,
      id: 'h',
      name: 'Point conseil d’exemple',
      needs: ['training' as const],
      lat: 50.29,
      lon: 2.77,
      phone: '03 21 00 00 00',
    };
    const far = { ...helper, id: 'f', name: 'Point conseil de loin', lat: 49.4, lon: 2.1 };
    const feed = finderFeed({ directory: [far, helper] });
    const page = await open(html`<training-finder .feed=${feed} query="licorne" near="Arras"></training-finder>`);
    await saying(page, 'Point conseil d’exemple');
    assert(page.find('a[href="tel:0321000000"]'), 'no telephone');
    assert(!text(page.finder).includes('de loin'), 'one is nearer');
    await axeCheck(page.finder);
  });

  for (const [contact, href] of [
    ['conseil@exemple.test', 'mailto:conseil@exemple.test'],
    ['https://exemple.test/contact', 'https://exemple.test/contact'],
  ] as const)
    it(`links to the contact of the feed where no helper is known nearby (${contact})`, async () => {
      const feed = finderFeed({ publisher: { name: 'exemple', contact } });
      const page = await open(html`<training-finder .feed=${feed} query="licorne"></training-finder>`);
      await saying(page, 'Demander de l’aide à ce site');
      assert(page.find(`a[href="${href}"]`), 'no way to ask');
    });

  it('prepares a mail that has only the words, where the feed has a mail address', async () => {
    const feed = finderFeed({ publisher: { name: 'La Région', contact: 'mots@region.example' } });
    const page = await open(html`<training-finder .feed=${feed} query="licorne & co" near="Arras"></training-finder>`);
    await saying(page, 'Envoyer ces mots à La Région');
    const link = page.all('.none a').find(each => each.textContent?.includes('Envoyer ces mots'));
    equal(
      link?.getAttribute('href'),
      'mailto:mots@region.example?subject=Recherche%20sans%20r%C3%A9ponse&body=licorne%20%26%20co',
    );
    await axeCheck(page.finder);
  });

  for (const contact of [undefined, 'https://exemple.test/contact', 'a@b.example?bcc=c@d.example'])
    it(`has no button to send words to ${contact ?? 'nobody'}`, async () => {
      const feed = finderFeed({ publisher: { name: 'La Région', ...(contact && { contact }) } });
      const page = await open(html`<training-finder .feed=${feed} query="licorne"></training-finder>`);
      await saying(page, 'Rien ne correspond');
      assert(!text(page.finder).includes('Envoyer ces mots'), 'words would go nowhere');
    });

  it('makes no link when the contact is not an address', async () => {
    const feed = finderFeed({ publisher: { name: 'exemple', contact: 'javascript:alert(1)' } });
    const page = await open(html`<training-finder .feed=${feed} query="boulanger licorne"></training-finder>`);
    await saying(page, 'Avec un mot de moins');
    assert(!page.find('a[href^="javascript"]'), 'a script is a link');
  });
});
