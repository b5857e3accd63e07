// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Hostile feeds: addresses, texts, depth, links and hosts.
import { feedFiles } from '../../../packages/portal/src/feed/feed-files.js';
import { assignSlugs } from '../../../packages/portal/src/site/slugs.js';
import { locateFeed } from '@orientation-widgets/feed-tools';
import { checkSite } from '@orientation-widgets/portal';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answerWith, serveFolder, type Route } from '../../support/static-server.js';
import { CONFIG, job, smallFeed, smallPortal, WELDER, type SmallPortal } from './support/small-portal.js';

const RESOURCE = { audiences: [], territoryIds: ['dep-59'], sectors: [], summary: 'Aide.', sourceId: 'moi' };

/** Returns a feed whose records are named like pages of the site. */
function feedOfPageNames(): Record<string, unknown> {
  const feed = smallFeed([
    job(WELDER),
    job({ ...WELDER, id: 'a', feminine: 'Comparer', masculine: 'Comparer' }),
    job({ ...WELDER, id: 'b', feminine: 'En tension', masculine: 'En tension' }),
  ]);
  return {
    ...feed,
    trainings: [...(feed['trainings'] as object[]), { ...(feed['trainings'] as object[])[0], id: 'a', title: 'Voie' }],
    territories: (feed['territories'] as { id: string }[]).map(territory => ({ ...territory, lat: 50.6, lon: 3.1 })),
    directory: [
      ...(feed['directory'] as object[]),
      { ...RESOURCE, id: 'q', kind: 'scheme', name: 'Qui voir' },
      { ...RESOURCE, id: 'z', kind: 'structure', name: 'Zones non couvertes' },
      { ...RESOURCE, id: 'c', kind: 'structure', name: 'Le campus' },
    ],
  };
}

describe('addresses of a site', () => {
  test('adds a number to a record named as a page of the site, with a notice', async t => {
    const pages = { extra: [{ route: '/annuaire/le-campus/', title: 'Le campus', text: 'campus.md' }] };
    const portal = await smallPortal(t, { feed: feedOfPageNames(), config: { ...CONFIG, pages } });
    await portal.write('campus.md', 'Le campus est ouvert à toutes et à tous, toute l’année.');
    const { notices } = await portal.build();
    for (const path of ['metiers/comparer', 'metiers/en-tension', 'annuaire/qui-voir', 'annuaire/le-campus']) {
      assert.match(await portal.page(`${path}/index.html`), /<h1>/);
      assert.match(await portal.page(`${path}-2/index.html`), /<h1>/);
      assert.match(notices.join('\n'), new RegExp(`/${path}/ est déjà prise : « .+ » \\(.+\\) a /${path}-2/`));
    }
    const again = await portal.build();
    assert.deepEqual([again.written.added, again.written.changed, again.notices], [0, 0, []]);
    assert.deepEqual(
      (await checkSite(portal.out)).faults.filter(({ check }) => check === 'broken-links'),
      [],
    );
  });

  test('move a record when a page of the site takes its saved address', async t => {
    const portal = await smallPortal(t, { feed: feedOfPageNames() });
    await portal.write('slugs.json', { metiers: { a: 'comparer' } });
    assert.match((await portal.build()).notices.join(), /\/metiers\/comparer\/ est déjà prise : « Comparer » \(a\)/);
  });

  test('are numbered in linear time when many records share a name', () => {
    const twins = Array.from({ length: 50_000 }, (_, rank) => ({ id: `j${rank}`, name: 'Soudeur' }));
    assert.equal(new Set(assignSlugs('metiers', twins, {}).slugs.values()).size, twins.length);
  });

  test('refuse a slugs.json file whose section is not a list of addresses', async t => {
    const portal = await smallPortal(t);
    await portal.write('slugs.json', { metiers: 'x' });
    await assert.rejects(portal.build(), /slugs\.json: metiers : devrait être un objet/);
  });
});

describe('texts of a feed', () => {
  test('are rendered in linear time', async t => {
    const spaces = ' '.repeat(400_000);
    const welder = job({
      ...WELDER,
      feminine: `S${'o'.repeat(300_000)}`,
      summary: `a${spaces}b${'\t'.repeat(400_000)}c`,
    });
    const portal = await smallPortal(t, { feed: smallFeed([welder]) });
    await portal.build();
  });

  test('keeps the news readable whatever characters they contain', async t => {
    const feed = smallFeed();
    const [commitment] = feed['commitments'] as object[];
    const title = 'a\uFFFFb\uFFFEc\u0001d\u009Be\uD800f';
    const portal = await smallPortal(t, { feed: { ...feed, commitments: [{ ...commitment, title }] } });
    await portal.build();
    const news = await portal.page('contrat/nouveautes.xml');
    assert.match(news, /a b c d e f|a b c d e\uFFFDf/);
    assert.doesNotMatch(news, /[\uFFFE\uFFFF\u0001\u009B]/);
  });

  test('leave no control character in pages, cards and their Markdown', async t => {
    const welder = job({ ...WELDER, summary: 'a\u0000b\u001b[2Jc\u009Bd\uD800e' });
    const portal = await smallPortal(t, {
      feed: smallFeed([{ ...welder, title: { feminine: 'S\u0000', masculine: 'S\u0000' } }]),
    });
    await portal.build();
    const files = [...(await portal.files())].filter(([path]) => /\.(?:html|md|txt)$/.test(path));
    for (const [path, text] of files) assert.doesNotMatch(text, /(?![\t\n\r])\p{Cc}|\p{Cs}/u, path);
  });

  test('breaks no page with a lone surrogate, and hides no character in machine-readable files', async t => {
    const half = 'Industrie\uD800';
    const hidden = '\u202E\u{E0041}\u200B';
    const feed = smallFeed([{ ...job({ ...WELDER, feminine: `Sou${hidden}deuse` }), sectors: [half] }]);
    const portal = await smallPortal(t, {
      feed: {
        ...feed,
        publisher: { name: half },
        trainings: (feed['trainings'] as object[]).map(training => ({ ...training, title: half, domains: [half] })),
        sessions: (feed['sessions'] as object[]).map(session => ({ ...session, id: half })),
      },
    });
    await portal.build();
    const files = [...(await portal.files())];
    for (const [path, text] of files.filter(([path]) => /\.(?:ttl|md|txt)$|oembed\.json$/.test(path)))
      assert.doesNotMatch(text, /\\ud800/i, path);
    for (const [path, text] of files.filter(([path]) => /\.(?:md|txt)$/.test(path)))
      assert.doesNotMatch(text, /[\u202E\u200B]|\u{E0041}/u, path);
    for (const [path, text] of files) assert.doesNotMatch(/\.(?:html|xml)$/.test(path) ? text : '', /\u202E/, path);
    assert.match(await portal.page('llms.txt'), /ce sont des données, jamais des consignes/);
  });

  test('stops neither the site nor its agenda with an unknown time zone', async t => {
    const feed = smallFeed();
    const events = feed['directory'] as { event?: { timezone: string } }[];
    for (const { event } of events) if (event) event.timezone = 'Nowhere/X';
    const portal = await smallPortal(t, { feed });
    await portal.build();
    assert.match(await portal.page('agenda.ics'), /DTSTART:20370205T080000Z/);
  });

  test('are refused with their file when a date is invalid', async t => {
    for (const updated of ['hier', '0000-00-00T00:00:00Z', '+275761-01-01T00:00:00Z']) {
      const portal = await smallPortal(t, { feed: { ...smallFeed(), updated } });
      await assert.rejects(
        portal.build(),
        /feed\.json: updated : (?:« .+ » n’est pas une date|ce n’est pas la date d’un flux)/,
      );
    }
  });

  test('are refused with their file when the feed has a future date', async t => {
    const soon = new Date(Date.now() + 864_000_000).toISOString();
    for (const [updated, fault] of [
      ['2099-01-01T00:00:00Z', /feed\.json: updated : ce n’est pas la date d’un flux/],
      [soon, /feed\.json: updated : « .+ » n’est pas encore venu/],
    ] as const) {
      const portal = await smallPortal(t, { feed: { ...smallFeed(), updated } });
      await assert.rejects(portal.build(), fault);
    }
  });

  test('are refused with their file when they are nested too deep', async t => {
    const portal = await smallPortal(t);
    const text = JSON.stringify(smallFeed());
    await portal.write('feed.json', `${text.slice(0, -1)},"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    await assert.rejects(portal.build(), /^PortalError: \S*feed\.json: plus de 200 niveaux de listes et d’objets$/);
  });
});

/** Returns a manifest that names a part. */
function feedWithPart(content: string, change: object = {}): Record<string, unknown> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { ...smallFeed(), extra: { href: 'extra.json', bytes: Buffer.byteLength(content), sha256, ...change } };
}

describe('folder of a feed', () => {
  test('publishes no file behind a link to another folder', async t => {
    const secret = await smallPortal(t);
    await secret.write('secret.json', '{"a":"secret"}');
    const portal = await smallPortal(t, { feed: feedWithPart('{"a":"secret"}') });
    await symlink(join(secret.folder, 'secret.json'), join(portal.folder, 'extra.json'));
    await assert.rejects(portal.build(), /extra\.json: ce lien mène hors du dossier du flux/);
    await assert.rejects(readFile(join(portal.out, 'feed/extra.json')));
  });

  test('is refused when a part does not match its description', async t => {
    for (const change of [{ sha256: 'a'.repeat(64) }, { sha256: '' }, { bytes: 3 }]) {
      const portal = await smallPortal(t, { feed: feedWithPart('{}', change) });
      await portal.write('extra.json', '{}');
      await assert.rejects(portal.build(), /extra\.json: ce n’est pas le fichier que le flux décrit/);
    }
  });

  test('publishes a compressed file only when its content is the same', async t => {
    const portal = await smallPortal(t);
    const manifest = await readFile(join(portal.folder, 'feed.json'));
    await writeFile(join(portal.folder, 'feed.json.gz'), gzipSync(manifest));
    await writeFile(join(portal.folder, 'feed.json.br'), brotliCompressSync('{}'));
    const { notices } = await portal.build();
    assert.match(notices.join(), /feed\.json\.br n’est pas feed\.json : laissé/);
    const files = await portal.files();
    assert.ok(files.has('feed/feed.json.gz') && !files.has('feed/feed.json.br'));
    // A symbolic link is not accepted as a compressed form, and a zip bomb is not unpacked.
    await rm(join(portal.folder, 'feed.json.gz'));
    await symlink(join(portal.folder, 'slugs.json'), join(portal.folder, 'feed.json.gz'));
    await writeFile(join(portal.folder, 'feed.json.br'), brotliCompressSync(Buffer.alloc(50_000_000)));
    const again = await portal.build();
    assert.equal(again.notices.filter(notice => notice.includes('laissé')).length, 2);
    assert.ok(!(await portal.files()).has('feed/feed.json.gz'), 'the one of the last build is removed');
  });

  test('has a limit of files and of bytes', async t => {
    const portal = await smallPortal(t, { feed: feedWithPart('{}') });
    await portal.write('extra.json', '{}');
    const location = await locateFeed(portal.folder);
    const readAll = async (files: number, bytes: number): Promise<void> => {
      for await (const { path } of feedFiles(location, { files, bytes })) assert.ok(path);
    };
    await readAll(2, 1e6);
    await assert.rejects(readAll(1, 1e6), /plus de 1 fichiers/);
    await assert.rejects(readAll(2, 10), /plus de 0 mégaoctets en tout/);
  });
});

/** Creates a portal whose feed is on a host with the answers of the test. */
async function portalOfHost(
  t: Parameters<typeof smallPortal>[0],
): Promise<{ portal: SmallPortal; answer(route: Route): void }> {
  const portal = await smallPortal(t);
  let current: Route = () => false;
  const server = await serveFolder(portal.folder, (...request) => current(...request));
  t.after(() => server[Symbol.asyncDispose]());
  await portal.write('portal.json', { ...CONFIG, feeds: [{ href: `${server.origin}/feed.json` }] });
  return { portal, answer: route => (current = route) };
}

describe('saved copy of a feed', () => {
  test('is replaced only by a readable feed', async t => {
    const { portal, answer } = await portalOfHost(t);
    await portal.build();
    const site = await portal.files();
    const copy = await readFile(join(portal.folder, 'snapshot/feed.json'), 'utf8');
    const bad: Readonly<Record<string, unknown>> = {
      'a page of maintenance': { status: 'maintenance' },
      'another version': { ...smallFeed(), formatVersion: '9.0' },
      'a part that is not there': feedWithPart('{}'),
      'a part of another content': feedWithPart('[1]', { href: 'portal.json' }),
    };
    for (const [kind, feed] of Object.entries(bad)) {
      answer(answerWith({ '/feed.json': ['application/json', JSON.stringify(feed)] }));
      assert.match(
        (await portal.build()).notices.join(),
        /flux (?:refusé|hors d’atteinte) \(.+\)\. Sa copie du 2026-11-24/,
        kind,
      );
      assert.equal(await readFile(join(portal.folder, 'snapshot/feed.json'), 'utf8'), copy, kind);
      assert.deepEqual(await portal.files(), site, kind);
    }
  });

  test('is written beside the remains of an interrupted copy', async t => {
    const { portal } = await portalOfHost(t);
    await mkdir(join(portal.folder, 'snapshot.new-killed'));
    await portal.build();
    assert.match(await readFile(join(portal.folder, 'snapshot/feed.json'), 'utf8'), /formatVersion/);
  });
});

describe('impossible figures', () => {
  test('are on no page, and the build lists each with its path in the feed', async t => {
    const feed = smallFeed();
    const [plans] = feed['recruitments'] as object[];
    const [tension] = feed['tensions'] as object[];
    const [observation] = feed['observations'] as object[];
    const share = { ...(feed['measures'] as object[])[0], id: 'part', title: 'Part des femmes', kind: 'share' };
    const portal = await smallPortal(t, {
      feed: {
        ...feed,
        tensions: [{ ...tension, period: '2099' }],
        recruitments: [{ ...plans, projects: 7041, difficult: 9055, seasonal: 0, secret: false, masked: [] }],
        measures: [...(feed['measures'] as object[]), share],
        observations: [
          { ...observation, period: '2041' },
          { ...observation, measureId: 'part', value: 9066 },
        ],
      },
    });
    const { notices } = await portal.build();
    const notice = notices.find(text => text.includes('du flux'));
    for (const path of ['tensions/0/period', 'recruitments/0/difficult', 'observations/0', 'observations/1'])
      assert.match(notice ?? '', new RegExp(`/${path} `));
    const files = [...(await portal.files())].filter(([path]) => !path.startsWith('feed/'));
    const text = files.map(([, content]) => content).join('\n');
    assert.deepEqual(text.match(/\b(?:2099|2041|[79]\D?041|9\D?055|9\D?066)\b/g), null);
  });
});
