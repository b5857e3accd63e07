// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A small feed becomes a site: the pages made, the reasons for those not made, the same bytes at each build, permanent
// addresses.
import { checkSite, diffSites } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readThreshold } from '../../../packages/portal/src/faults/threshold.js';
import { CONFIG, feedOfJobs, job, smallFeed, smallPortal, WELDER } from './support/small-portal.js';

const SHELL = { id: 'coquille', feminine: 'Coquille', masculine: 'Coquille' };

test('each kind of page is built, is complete without a script, and passes the check', async t => {
  const portal = await smallPortal(t);
  const { heaviest, styleBytes } = await portal.build();
  const files = await portal.files();
  for (const path of [
    'index.html',
    'je-suis/index.html',
    'je-suis/demandeur-emploi/index.html',
    'je-cherche/un-metier/index.html',
    'metiers/index.html',
    'metiers/soudeuse-soudeur/index.html',
    'metiers/en-tension/index.html',
    'formations/index.html',
    'formations/cap-soudage/index.html',
    'formations/domaine/industrie/index.html',
    'secteurs/industrie/index.html',
    'territoires/nord/index.html',
    'chiffres/taux-de-chomage/index.html',
    'contrat/1-1-observer-ensemble/index.html',
    'annuaire/mission-locale/index.html',
    'annuaire/besoin/job/index.html',
    'mots/index.html',
    'integrer/index.html',
    'integrer/en-cinq-minutes/index.html',
    'donnees/index.html',
    'accessibilite/index.html',
    'mentions-legales/index.html',
    'confidentialite/index.html',
    'plan/index.html',
    '404.html',
    'sitemap.xml',
    'robots.txt',
    'contrat/nouveautes.xml',
    'feed/feed.json',
  ])
    assert.ok(files.has(path), path);
  const page = files.get('metiers/soudeuse-soudeur/index.html') ?? '';
  assert.match(page, /<h1>Soudeuse, soudeur<\/h1>/);
  assert.match(page, /"@type":"Occupation"/);
  assert.match(
    page,
    /<link rel="canonical" href="https:\/\/portail\.region-essai\.fr\/orientation\/metiers\/soudeuse-soudeur\/">/,
  );
  assert.match(page, /href="\/orientation\/formations\/cap-soudage\/"/);
  const unsafe = /<script(?! (?:type="(?:\S+json|module" src="\S*\/chercher-)|src="\S*card\.js"))|\sstyle=|\son\w+=/;
  for (const [path, text] of files)
    if (path.endsWith('.html') && path !== 'hors-connexion/index.html') assert.doesNotMatch(text, unsafe, path);
  assert.ok(heaviest.bytes < 25_000 && styleBytes < 10_500);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('children see a town of the jobs of the feed, and no town where it has few', async t => {
  const codes = ['K2106', 'J1506', 'D1102', 'F1703', 'A1416', 'N4301'];
  const jobs = codes.map(rome => ({
    ...job({ ...WELDER, id: rome, feminine: `Métier ${rome}`, masculine: `Métier ${rome}` }),
    rome: [rome],
    easySummary: 'Une phrase simple.',
  }));
  const portal = await smallPortal(t, { feed: smallFeed(jobs) });
  await portal.build();
  const page = await portal.page('je-suis/ecolier/index.html');
  assert.equal(page.match(/<summary>Qui travaille ici\u202f\?<\/summary>/g)?.length, codes.length);
  assert.match(page, /<h2>L’hôpital<\/h2>[^]*href="\/orientation\/metiers\/metier-j1506\/"[^]*Une phrase simple/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
  const other = await smallPortal(t, { feed: smallFeed(jobs.slice(0, 5)) });
  await other.build();
  assert.doesNotMatch(await other.page('je-suis/index.html'), /ecolier/);
});

test('a sheet of the contract is on the page of its sector, by another listed name', async t => {
  const feed = smallFeed();
  const [sheet] = feed['commitments'] as object[];
  const portal = await smallPortal(t, {
    feed: {
      ...feed,
      sectors: [{ id: 'industry', label: 'Industrie', aliases: ['métallurgie'] }],
      commitments: [{ ...sheet, sectors: ['Métallurgie'] }],
    },
  });
  await portal.build();
  assert.match(
    await portal.page('secteurs/industrie/index.html'),
    /href="\/orientation\/contrat\/1-1-observer-ensemble\/"/,
  );
});

test('a record without content has no page, and the build reports the reason', async t => {
  const portal = await smallPortal(t, { feed: smallFeed([job(WELDER), job(SHELL)]) });
  const { omissions } = await portal.build();
  assert.deepEqual(
    omissions.map(({ section, id, reason }) => [section, id, reason]),
    [
      ['metiers', 'coquille', 'ni résumé, ni compétences, ni chiffre'],
      ['formations', 'vide', 'ni session, ni programme'],
      ['annuaire', 'retire', 'n’est plus à montrer'],
      ['annuaire', 'salon', 'événement passé'],
      ['chiffres', 'silent', 'aucun chiffre dans ce flux'],
      ['formations', '59350', 'moins de 3 formations : pas de page de la commune'],
      ['metiers', 'comparer', 'moins de deux métiers à comparer'],
      ['annuaire', 'qui-voir', 'ni dispositif, ni aide'],
      ['annuaire', 'zones-non-couvertes', 'ce flux ne dit pas où sont les territoires'],
    ],
  );
  const files = await portal.files();
  assert.deepEqual(
    [...files.keys()].filter(path => /coquille|sans-rien|salon|retire/.test(path)),
    [],
  );
  assert.doesNotMatch(files.get('metiers/index.html') ?? '', /Coquille/);
});

test('a feed of jobs alone makes a site that the check accepts', async t => {
  const portal = await smallPortal(t, { feed: feedOfJobs() });
  await portal.build();
  const files = await portal.files();
  assert.deepEqual(
    [...files.keys()].filter(path =>
      /^(formations|chiffres|territoires|contrat|annuaire|mots)\/|en-tension/.test(path),
    ),
    [],
  );
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a secret figure is never zero, and a lower bound is identified as such', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const nord = await portal.page('territoires/nord/index.html');
  assert.match(nord, /class="secret"[^]*?<strong>au moins 12<\/strong><\/span>[^]*?la part difficile est secrète\./);
  assert.match(nord, /<td><span[^>]*>secret statistique<\/span> <span class="soft">2025<\/span><\/td>/);
  assert.doesNotMatch(nord, /<td>0/);
  assert.match(await portal.page('contrat/index.html'), /<h1>1 action promise<[^]*Aucun état n’est encore publié/);
});

test('the figures are in one file, where a missing value has its reason and is not zero', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const [headings = '', ...rows] = (await portal.page('donnees/chiffres.csv'))
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
  const described = JSON.parse(await portal.page('donnees/chiffres.csv-metadata.json')) as {
    tableSchema: { columns: { titles: string }[] };
  };
  assert.deepEqual(
    described.tableSchema.columns.map(({ titles }) => titles),
    headings.split(','),
  );
  assert.equal(rows.length, 3);
  assert.match(rows.join('\n'), /^unemployment,Taux de chômage,%,reg-32,Hauts-de-France,2025,9\.5,,/m);
  assert.match(rows.join('\n'), /,dep-59,Nord,2025,,secret,/);
  assert.match(await portal.page('donnees/index.html'), /href="\/orientation\/donnees\/chiffres\.csv"/);
});

test('two builds give the same bytes, and the second writes nothing', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const first = await portal.files();
  const { written: changes } = await portal.build();
  assert.deepEqual([changes.added, changes.changed, changes.removed], [0, 0, 0]);
  assert.deepEqual(await portal.files(), first);
});

test('a changed record rewrites only the pages that show it', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  await cp(portal.out, join(portal.folder, 'before'), { recursive: true });
  await portal.write('feed.json', smallFeed([job({ ...WELDER, summary: 'Vous soudez.' })]));
  const { written: changes } = await portal.build();
  // The changed files are the page of the job, its card and oEmbed answer, its Markdown twin, the summary of the site,
  // its search entry, and the feed itself.
  assert.deepEqual([changes.added, changes.changed, changes.removed], [0, 7, 0]);
  assert.deepEqual(await diffSites(join(portal.folder, 'before'), portal.out), {
    added: [],
    removed: [],
    changed: ['/metiers/soudeuse-soudeur/'],
    same: (await portal.build()).pages - 1,
    unreadable: [],
  });
});

test('a record keeps its address when its name changes, and no other record gets it', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  await portal.write('feed.json', smallFeed([job({ ...WELDER, feminine: 'Soudeuse industrielle' })]));
  await portal.build();
  assert.match(await portal.page('metiers/soudeuse-soudeur/index.html'), /<h1>Soudeuse industrielle/);
  await portal.write('feed.json', smallFeed([job({ ...WELDER, id: 'autre' })]));
  const { notices } = await portal.build();
  const files = await portal.files();
  assert.ok(files.has('metiers/soudeuse-soudeur-2/index.html'));
  assert.ok(!files.has('metiers/soudeuse-soudeur/index.html'), 'the page of the job that is gone is taken away');
  assert.match(notices.join(), /\/metiers\/soudeuse-soudeur\/ est déjà prise/);
});

test('a section that the publisher turns off has no pages and no links', async t => {
  const portal = await smallPortal(t, { config: { ...CONFIG, pages: { off: ['contrat', 'je-suis'] } } });
  await portal.build();
  const files = await portal.files();
  assert.deepEqual(
    [...files.keys()].filter(path => /^(contrat|je-suis)\//.test(path)),
    [],
  );
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});

test('a page of the publisher has no HTML and no template, and is in the menu and the sitemap', async t => {
  const portal = await smallPortal(t, {
    config: {
      ...CONFIG,
      pages: { extra: [{ route: '/le-campus/', title: 'Le campus', text: 'campus.md', menu: true }] },
    },
  });
  await portal.write(
    'campus.md',
    '# Gros\n\nBonjour <b onclick="x()">gras</b> {{ 1 + 1 }} [lien](javascript:alert(1))\n',
  );
  await portal.build();
  const page = await portal.page('le-campus/index.html');
  assert.match(page, /Bonjour &lt;b onclick=&quot;x\(\)&quot;&gt;gras&lt;\/b&gt; \{\{ 1 \+ 1 \}\}/);
  assert.doesNotMatch(page, /href="javascript:/);
  assert.match(await portal.page('index.html'), /href="\/orientation\/le-campus\/">Le campus/);
  assert.match(await portal.page('sitemap.xml'), /orientation\/le-campus\//);
  assert.deepEqual(
    (await checkSite(portal.out)).faults.map(({ check, page: file }) => [check, file]),
    [
      ['headings', 'le-campus/index.html'],
      ['headings', 'le-campus/index.html'],
    ],
    'a second heading of the first level, and nothing under the first',
  );
});

test('only the files that the feed names are published', async t => {
  const portal = await smallPortal(t);
  await portal.write('report.json', { secret: true });
  await portal.build();
  assert.deepEqual(
    [...(await portal.files()).keys()].filter(path => path.startsWith('feed/')),
    ['feed/feed.json'],
  );
});

test('the check finds broken, heavy, empty, unnamed, foreign or unsourced content', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const spoil = async (path: string, change: (html: string) => string): Promise<void> => {
    const file = join(portal.out, path);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await spoil('metiers/soudeuse-soudeur/index.html', html =>
    html
      .replace(
        '</main>',
        '<a href="/orientation/rien/">x</a><a href="/orientation/"></a><img src="https://ailleurs.example/i.png"><h5>x</h5></main>',
      )
      .replace(/<footer class="sources">[^]*?<\/footer>/, ''),
  );
  await spoil('mots/index.html', html => html.replace('<main', '<main style="color:red"').replace(' lang="fr"', ''));
  await spoil('formations/index.html', html =>
    html.replace(
      '</main>',
      `<p>${Array.from({ length: 40_000 }, (_, n) => (n * 7919).toString(36)).join(' ')}</p></main>`,
    ),
  );
  await spoil('404.html', html => html.replace(/<main[^]*<\/main>/, '<main id="contenu"><h1>Rien</h1></main>'));
  await spoil('plan/index.html', html =>
    html.replace(
      '</main>',
      // A fragment that holds the state of a page is not a target in it.
      '<table><tr><td>x</td></tr></table><input><a href="#rien">x</a><a href="/orientation/integrer/#element=job-card">y</a></main>',
    ),
  );
  const { faults } = await checkSite(portal.out);
  assert.deepEqual(faults.map(({ check, page }) => `${check} ${page}`).sort(), [
    'alternatives metiers/soudeuse-soudeur/index.html',
    'alternatives metiers/soudeuse-soudeur/index.html',
    'broken-links metiers/soudeuse-soudeur/index.html',
    'broken-links plan/index.html',
    'empty-pages 404.html',
    'headings 404.html',
    'headings metiers/soudeuse-soudeur/index.html',
    'headings metiers/soudeuse-soudeur/index.html',
    'labels plan/index.html',
    'language mots/index.html',
    'no-source metiers/soudeuse-soudeur/index.html',
    'policy metiers/soudeuse-soudeur/index.html',
    'policy mots/index.html',
    'tables plan/index.html',
    'tables plan/index.html',
    'weight formations/index.html',
  ]);
});

test('a threshold applies as configured, and an unknown one is refused', async t => {
  assert.deepEqual(readThreshold('empty-pages>3'), { check: 'empty-pages', most: 3 });
  assert.deepEqual(readThreshold('weight > 30kB'), { check: 'weight', most: 0, maxPageBytes: 30_000 });
  assert.match(String(readThreshold('broken-link')), /vouliez-vous broken-links/);
  assert.match(String(readThreshold('legal>3kB')), /se compte en pages/);
  const portal = await smallPortal(t, { config: { ...CONFIG, checks: { 'fail-on': ['legal', 'contrats'] } } });
  await assert.rejects(
    portal.build(),
    /portal\.json:\d+: \/checks\/fail-on\/1 contrôle inconnu : contrats, vouliez-vous contrast/,
  );
  const other = await smallPortal(t);
  await other.build();
  const weighed = await checkSite(other.out, { maxPageBytes: 1000 });
  assert.ok(weighed.faults.length > 10 && weighed.faults.every(({ check }) => check === 'weight'));
});
