// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Preview picture that other sites show with the address of a page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { pictureAlternative, pictureSvg } from '../../../packages/portal/src/pictures/picture-svg.js';
import { smallPortal } from './support/small-portal.js';

const SITE = 'https://portail.region-essai.fr/orientation/';

function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(page)?.[1];
}

test('every page open to indexing has a picture, which is in the site', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const listed = [...files].filter(
    ([path, text]) => path.endsWith('index.html') && !text.includes('content="noindex"'),
  );
  assert.ok(listed.length > 10);
  for (const [path, text] of listed) {
    const address = metaOf(text, 'og:image') ?? '';
    assert.ok(address.startsWith(SITE) && address.endsWith('.png'), `${path}: ${address}`);
    assert.ok(files.has(address.slice(SITE.length)), `${path}: no file at ${address}`);
    assert.ok(files.has(address.slice(SITE.length).replace('.png', '.svg')));
    assert.ok(metaOf(text, 'og:image:alt'), path);
    assert.equal(metaOf(text, 'twitter:card'), 'summary_large_image');
  }
});

test('the picture of a figure says its place, its year and its source', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const page = files.get('chiffres/taux-de-chomage/index.html') ?? '';
  assert.equal(metaOf(page, 'og:image'), `${SITE}chiffres/taux-de-chomage/image.png`);
  const picture = files.get('chiffres/taux-de-chomage/image.svg') ?? '';
  assert.match(picture, /Source : /);
  assert.match(picture, /20\d\d/);
  const png = await readFile(`${portal.out}/chiffres/taux-de-chomage/image.png`);
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
});

test('a picture stays well-formed whatever the title of a feed', () => {
  const title = '"><script>alert(1)</script>&\u0000\u202f'.repeat(9);
  const fact = { figure: '<b>9</b>', context: 'Nord & Aisne, 2019', source: '</text>', level: 3 };
  const svg = pictureSvg({ title, site: 'A & B', fact });
  assert.doesNotMatch(svg, /<script|<b>|\u0000|&(?!(?:amp|lt|gt|quot|#\d+);)/);
  assert.equal(svg.match(/<text /g)?.length, svg.match(/<\/text>/g)?.length);
  assert.match(
    pictureAlternative({ title: 'Soudeuse', site: 'Site', fact }),
    /^Soudeuse\. <b>9<\/b>, Nord & Aisne, 2019\. Source/,
  );
});
