// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Writes dist/site: the demo pages, the CDN files, the default feed, its portals and the documentation, ready to be served or published.
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { page } from '../demo/layout.mjs';
import { securityTxt } from './release/security-txt.mjs';
import { root, run } from './support/run.mjs';
import { COMPLETE } from './support/site.mjs';

const site = `${root}dist/site/`;
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });
await cp(`${root}dist/cdn`, `${site}cdn`, { recursive: true });
await mkdir(`${site}.well-known`);
await writeFile(`${site}.well-known/security.txt`, securityTxt(await readFile(`${root}publiccode.yml`, 'utf8')));
for (const file of ['demo.css', 'icon.svg']) await cp(`${root}demo/${file}`, `${site}${file}`);
for (const file of ['inter.woff2', 'inter-licence.txt'])
  await cp(`${root}packages/portal/assets/${file}`, `${site}${file}`);
for (const file of await readdir(`${root}demo/pages`)) {
  const body = await readFile(`${root}demo/pages/${file}`, 'utf8');
  await writeFile(`${site}${file}`, file === 'strict-csp.html' || file === 'hosts.html' ? body : page(file, body));
}
// Five themes on one page: each styles its own section only, the section itself included.
const themes = await readdir(`${root}packages/elements/themes`);
const scoped = themes.map(
  async file =>
    `.theme-${file.replace('.css', '')} {\n${(await readFile(`${root}packages/elements/themes/${file}`, 'utf8')).replace(':where(', '&, & :where(')}}\n`,
);
await writeFile(`${site}themes.css`, (await Promise.all(scoped)).join('\n'));
run('node', 'scripts/generate-default-feed.mjs', `${site}feed`);
run('node', 'scripts/generate-example-feed.mjs', `${site}example-feed`);
// The portal of the region, then those of a branch and a campus, made from the same feed.
const portals = { portal: 'portail', branche: 'branche', campus: 'campus' };
for (const [folder, name] of Object.entries(portals))
  run('orientation-portal', 'build', `demo/${folder}/portal.json`, '--out', `dist/site/${name}`);
run('node', 'scripts/build-documentation.mjs');
await writeFile(COMPLETE, '');
