// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Entries of the directory behind the cards of « Je suis… ».
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallFeed, smallPortal } from './support/small-portal.js';

const common = {
  kind: 'structure',
  summary: 'Aide.',
  audiences: [],
  audienceIds: ['jobseekers'],
  territoryIds: ['dep-59'],
  sectors: [],
  sourceId: 'moi',
};
const inRoubaix = { communeName: 'Roubaix', communeCode: '59512', precision: 'commune' };

test('an audience page lists regional services first, then helpers with a telephone', async t => {
  const portal = await smallPortal(t, {
    feed: {
      ...smallFeed(),
      directory: [
        { ...common, id: 'mute', name: 'Centre muet', address: inRoubaix },
        { ...common, id: 'called', name: 'Centre joignable', address: inRoubaix, phone: '03 20 12 34 56' },
        { ...common, id: 'scheme', name: 'Dispositif régional', url: 'https://exemple.fr' },
        { ...common, id: 'nowhere', name: 'Dispositif sans contact' },
      ],
    },
  });
  await portal.build();
  const page = await portal.page('je-suis/demandeur-emploi/index.html');
  const [, list = ''] = /dans l’annuaire<\/h2>([^]*?)<\/ul>/.exec(page) ?? [];
  const items = [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) => item.replace(/<[^>]*>/g, ''));
  assert.deepEqual(items, ['Dispositif régional', 'Centre joignable Roubaix', 'Centre muet Roubaix']);
});

test('an audience page gives a number once, and none that is for others', async t => {
  const aid = {
    ...common,
    ...{ id: 'permis', kind: 'aid', name: 'Aide', summary: '1 200 € au plus', url: 'https://exemple.fr' },
    audienceIds: ['jobseekers', 'lycee'],
  };
  const number = { ...common, id: 'numero', name: 'Numéro de la Région', phone: '0 800 000 000', needs: ['training'] };
  const portal = await smallPortal(t, { feed: { ...smallFeed(), directory: [number, aid] } });
  await portal.build();
  const countIn = async (slug: string): Promise<number> =>
    (await portal.page(`je-suis/${slug}/index.html`)).split('href="tel:0800000000"').length - 1;
  assert.equal(await countIn('demandeur-emploi'), 1);
  assert.equal(await countIn('lyceen'), 0);
});

test('an audience page begins with the town, a number to call, three actions and the aids', async t => {
  const aid = {
    ...common,
    ...{ id: 'permis', kind: 'aid', name: 'Aide au permis', summary: '1 200 € au plus', url: 'https://exemple.fr' },
  };
  const number = { ...common, id: 'numero', name: 'Numéro de la Région', phone: '0 800 000 000', needs: ['training'] };
  const portal = await smallPortal(t, { feed: { ...smallFeed(), directory: [number, aid] } });
  await portal.build();
  const page = await portal.page('je-suis/demandeur-emploi/index.html');
  const [, first = ''] = /<h1>([^]*?)<ul class="tiles/.exec(page) ?? [];
  assert.match(first, /action="[^"]*\/je-cherche\/quelquun-a-qui-parler\/"/);
  assert.match(first, /name="aide-near"/);
  assert.match(
    first,
    /data-people="helpers" data-need="[a-z]+" data-most="3" data-for-whom="[A-Z]" data-past-school="" data-young-last="" hidden/,
  );
  assert.match(first, /href="tel:0800000000"/);
  assert.match(page, /id="aides"/);
  const [, tiles = ''] = /<ul class="tiles[^>]*>([^]*?)<\/ul>/.exec(page) ?? [];
  assert.ok((tiles.match(/<li/g) ?? []).length <= 3);
  assert.equal((tiles.match(/<li/g) ?? []).length, (tiles.match(/<svg class="scene opening/g) ?? []).length);
});

test('an audience page does not begin with a crisis line', async t => {
  const line = { ...common, id: '3114', name: 'Prévention du suicide', phone: '3114', needs: ['listening'] };
  const portal = await smallPortal(t, {
    feed: { ...smallFeed(), directory: [{ ...line, audienceIds: ['everyone'] }] },
  });
  await portal.build();
  const page = await portal.page('je-suis/sans-solution/index.html');
  const [, first = ''] = /<h1>([^]*?)<ul class="tiles/.exec(page) ?? [];
  assert.ok(first);
  assert.doesNotMatch(first, /tel:3114/);
});

test('an audience page names the helper for most needs, and no youth service to adults', async t => {
  const helper = { ...common, audienceIds: ['everyone'], address: inRoubaix, needs: ['job'] };
  const portal = await smallPortal(t, {
    feed: {
      ...smallFeed(),
      directory: [
        { ...helper, id: 'one', name: 'Un besoin', phone: '03 20 00 00 01' },
        { ...helper, id: 'two', name: 'Deux besoins', phone: '03 20 00 00 02', needs: ['job', 'training'] },
        {
          ...helper,
          ...{ id: 'young', name: 'Des jeunes', phone: '03 20 00 00 03', audiences: ['Jeunes de 16 à 25 ans'] },
          needs: ['job', 'training', 'mobility', 'digital'],
        },
      ],
    },
  });
  await portal.build();
  const byDepartment = async (slug: string): Promise<string[]> => {
    const [, list = ''] = /Un numéro par département<\/(?:h2|summary)>([^]*?)<\/(?:section|details)>/.exec(
      await portal.page(`je-suis/${slug}/index.html`),
    ) ?? [''];
    return [...list.matchAll(/href="tel:(\d+)"/g)].map(([, phone = '']) => phone);
  };
  assert.deepEqual(await byDepartment('sans-emploi-depuis-longtemps'), ['0320000002']);
  // Nothing tells the age of a job seeker.
  assert.deepEqual(await byDepartment('demandeur-emploi'), ['0320000002']);
  const question = await portal.page('je-cherche/reponse/travailler-a-l-etranger/index.html');
  assert.match(question, /href="tel:0320000002"/);
  assert.match(question, /Nos sources ne parlent que de la France/);
});

test('names once a body with one number for two départements', async t => {
  const agefiph = { ...common, audienceIds: ['everyone'], phone: '0 800 11 10 09', needs: ['job', 'training'] };
  const feed = smallFeed();
  const somme = { id: 'dep-80', kind: 'department', code: '80', name: 'Somme', parents: ['reg-32'] };
  const inAmiens = { ...inRoubaix, communeName: 'Amiens', communeCode: '80021' };
  const portal = await smallPortal(t, {
    feed: {
      ...feed,
      territories: [...(feed.territories as object[]), somme],
      directory: [
        { ...agefiph, id: 'lille', name: 'Agefiph Nord', address: inRoubaix },
        { ...agefiph, id: 'amiens', name: 'Agefiph Somme', address: inAmiens },
      ],
    },
  });
  await portal.build();
  const question = await portal.page('je-cherche/reponse/travailler-a-l-etranger/index.html');
  assert.equal(question.match(/href="tel:0800111009"/g)?.length, 1);
  assert.match(question, /Agefiph Nord[^]*?Nord, Somme/);
});

test('a question page names first adult training, pupil guidance or a chamber, as it suits', async t => {
  const helper = { ...common, audienceIds: ['everyone'], address: inRoubaix, needs: ['job', 'training'] };
  const school = { ...helper, id: 'cio', name: 'CIO - Roubaix', phone: '03 20 00 00 01' };
  const greta = { ...common, address: inRoubaix, needs: ['training'], audiences: ['Adultes'] };
  const portal = await smallPortal(t, {
    feed: {
      ...smallFeed(),
      directory: [
        school,
        { ...greta, id: 'greta', name: 'Greta', phone: '03 20 00 00 02' },
        { ...helper, id: 'cma', name: 'CMA - Nord', phone: '03 20 00 00 03', needs: ['training'] },
      ],
    },
  });
  await portal.build();
  const firstCall = async (page: string): Promise<string | undefined> =>
    /Un numéro par département<\/h3>[^]*?href="tel:(\d+)"/.exec(await portal.page(page))?.[1];
  assert.equal(await firstCall('je-cherche/reponse/quitter-l-armee/index.html'), '0320000002');
  assert.equal(await firstCall('je-cherche/reponse/sans-place-au-lycee/index.html'), '0320000001');
  assert.equal(await firstCall('je-cherche/reponse/sans-employeur-en-apprentissage/index.html'), '0320000003');
});
