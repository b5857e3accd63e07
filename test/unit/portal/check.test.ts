// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Faults that the check finds in a site: legal obligations, colours, style sheet; then names that clash.
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepCheck } from '../../../packages/portal/src/config/kept-check.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

test('the check finds a missing notice, an undated statement, low contrast and heavy styles', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  await rm(join(portal.out, 'mentions-legales'), { recursive: true });
  const statement = join(portal.out, 'accessibilite/index.html');
  await writeFile(statement, (await readFile(statement, 'utf8')).replace(/<p class="note">Déclaration[^]*?<\/p>/, ''));
  const style = join(portal.out, 'assets/portal.css');
  const css = await readFile(style, 'utf8');
  const noise = Array.from({ length: 8000 }, (_, n) => (n * 7919).toString(36)).join(' ');
  await writeFile(style, `${css.replace(/(.*:root\{color-scheme:[^;]+;)/s, '$1--ow-edge:#dddddd;')}/*${noise}*/`);
  const { faults } = await checkSite(portal.out);
  const checkNames = new Set(
    faults
      .filter(({ check }) => check !== 'broken-links')
      .map(({ check, page, reason }) => `${check} ${page}: ${reason}`),
  );
  for (const expected of [
    /^legal mentions-legales\/index\.html: cette page manque$/,
    /^legal accessibilite\/index\.html: la déclaration d’accessibilité n’a pas de date$/,
    /^contrast assets\/portal\.css: Bord d’un champ sur .*contraste 1,\d : 1/,
    /^weight assets\/portal\.css: \d+,\d ko, plus de 10,5 ko$/,
  ])
    assert.ok(
      [...checkNames].some(text => expected.test(text)),
      `${expected} among ${[...checkNames].join('\n')}`,
    );
  assert.ok(faults.some(({ check }) => check === 'broken-links'));
});

test('the check finds technical words, incomplete notices and unreachable numbers', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const write = async (page: string, text: string): Promise<void> => {
    const path = join(portal.out, page);
    const html = await readFile(path, 'utf8');
    await writeFile(
      path,
      html.replace(/<main[^>]*>/, start => `${start}<p>${text}</p>`),
    );
  };
  await write(
    'index.html',
    'Famille J0X33 : undefined embauches. <a href="tel:0312">Appeler</a> <a href="tel:03 1">1</a>',
  );
  await write(
    'metiers/index.html',
    '<a href="tel:3949">39 49</a> <a href="tel:+33320123456">1</a> <a href="tel:+262262123456">2</a> <a href="tel:+262123456">3</a>',
  );
  await write('donnees/index.html', 'Publié par : Nom de l’éditeur');
  await write('mentions-legales/index.html', '<b>Hébergeur</b><br>À compléter : qui');
  const { faults } = await checkSite(portal.out);
  assert.deepEqual(
    faults.map(({ check, page, reason }) => `${check} ${page}: ${reason}`).toSorted(),
    [
      'words donnees/index.html: « Nom de l’éditeur » : le nom de l’éditeur reste à écrire, dans la configuration du flux',
      'telephones index.html: numéro impossible : 0312',
      'telephones index.html: numéro impossible : 03 1',
      'words index.html: « undefined » : valeur qui n’a pas été écrite',
      'words index.html: « Famille J0X33 » : code de famille de métiers au lieu de son nom',
      'legal mentions-legales/index.html: il reste à écrire : « À compléter »',
      'telephones metiers/index.html: numéro impossible : +262123456',
    ].toSorted(),
  );
});

test('the check counts a legal notice that init wrote and nobody completed', async t => {
  const legal = { ...CONFIG.site.legal, publisher: 'À compléter : qui publie ce site' };
  const portal = await smallPortal(t, { config: { ...CONFIG, site: { ...CONFIG.site, legal } } });
  await portal.build();
  const { faults } = await checkSite(portal.out);
  assert.ok(faults.some(({ check, page }) => check === 'legal' && page === 'mentions-legales/index.html'));
});

test('the check finds an example host, a page without links to it and a missing consent', async t => {
  const site = { ...CONFIG.site, legal: { ...CONFIG.site.legal, email: 'contact@orientation.example' } };
  const mute = { id: 'muette', jobId: 'soudeur', name: 'Ada', role: 'Soudeuse', text: 'Mon métier.' };
  const { testimonies = [], ...feed } = smallFeed();
  const portal = await smallPortal(t, {
    config: { ...CONFIG, site },
    feed: { ...feed, testimonies: [...(testimonies as object[]), mute] },
  });
  await portal.build();
  await mkdir(join(portal.out, 'seule'));
  await cp(join(portal.out, 'plan/index.html'), join(portal.out, 'seule/index.html'));
  const { faults } = await checkSite(portal.out);
  const reasons = (name: string): string[] => faults.flatMap(({ check, reason }) => (check === name ? [reason] : []));
  assert.match(
    reasons('example-hosts').join(),
    /^adresse d’exemple, .*mailto:contact@orientation\.example \(et \d+ autres pages\)$/,
  );
  assert.deepEqual(
    faults.filter(({ check }) => check === 'orphans').map(({ page }) => page),
    ['seule/index.html'],
  );
  assert.deepEqual(reasons('consent'), ['le témoignage de « Ada » est publié sans l’accord de la personne']);
});

test('the accessibility statement says what a check found, and on which day', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const { pages } = await checkSite(portal.out);
  const path = join(portal.folder, 'controle.json');
  await keepCheck(path, pages, [{ check: 'headings', page: 'index.html', reason: 'titre vide' }]);
  const accessibility = { ...CONFIG.site.accessibility, checked: 'controle.json' };
  await portal.write('portal.json', { ...CONFIG, site: { ...CONFIG.site, accessibility } });
  await portal.build();
  const statement = await portal.page('accessibilite/index.html');
  assert.match(statement, new RegExp(`Le [^<]+20\\d\\d, un programme a lu ${pages} pages de ce site`));
  assert.match(statement, /Titres vides, sautés ou sans contenu<\/dt><dd>1\u00a0?\s?défaut</);
  assert.match(statement, /Tableaux sans légende ou sans en-tête<\/dt><dd>aucun défaut</);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
  await portal.write('controle.json', { pages: 'trois' });
  await assert.rejects(
    portal.build(),
    /portal\.json:\d+: \/site\/accessibility\/checked fichier illisible : .*check --keep/,
  );
});

test('two records of one name have two addresses, reported and stable in any order', async t => {
  const twins = [job(WELDER), job({ ...WELDER, id: 'jumelle' })];
  const portal = await smallPortal(t, { feed: smallFeed(twins) });
  const { notices } = await portal.build();
  assert.match(
    notices.join(),
    /\/metiers\/soudeuse-soudeur\/ est déjà prise : « Soudeuse.*» \(soudeur\) a \/metiers\/soudeuse-soudeur-2\//,
  );
  const slugs = await readFile(join(portal.folder, 'slugs.json'), 'utf8');
  const other = await smallPortal(t, { feed: smallFeed(twins.toReversed()) });
  await other.build();
  assert.equal(await readFile(join(other.folder, 'slugs.json'), 'utf8'), slugs);
  for (const path of ['soudeuse-soudeur', 'soudeuse-soudeur-2'])
    assert.match(await portal.page(`metiers/${path}/index.html`), /<h1>Soudeuse/);
});
