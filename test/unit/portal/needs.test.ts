// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Needs reported by territories: a form, a file, one command that joins the files, and the pages that show them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { portalCommand } from '../../support/bundled-program.js';
import { CONFIG, smallPortal } from './support/small-portal.js';

const HEADINGS = 'territoire;besoin;public;métier ou secteur;constat;dit par;date';
const LENS = `${HEADINGS}\ndep-59;Une formation de soudage;Jeunes;Soudure;12 demandes en 2025;Mission locale;04/03/2026\n`;

async function needs(
  folder: string,
  ...args: string[]
): Promise<{ readonly status: number | null; readonly output: string }> {
  const command = [await portalCommand(), 'needs', ...args];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@orientation-widgets/source', ...command],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

test('files of needs are merged, and a faulty line loses no other', async t => {
  const portal = await smallPortal(t);
  await portal.write('lens.csv', LENS);
  await portal.write(
    'arras.csv',
    `${HEADINGS}\nArras;=Un bus le soir;;;;SPEL d’Arras;2026-05-02\nArras;Un chiffre;;;;;2026-05-02\nArras;Une aide;;;;SPEL;31/02/2026\n`,
  );
  const first = await needs(portal.folder, 'lens.csv', 'arras.csv');
  assert.equal(first.status, 1);
  assert.match(first.output, /arras\.csv:3: il manque «\sdit par\s»/);
  assert.match(first.output, /arras\.csv:4: «\s31\/02\/2026\s» n’est pas un jour/);
  assert.match(first.output, /besoins\.csv\s: 2 besoins, 2 lignes laissées/);
  const joined = await readFile(join(portal.folder, 'besoins.csv'), 'utf8');
  const again = await needs(portal.folder, 'lens.csv', '--into', 'besoins.csv');
  assert.equal(again.status, 0, again.output);
  assert.match(again.output, /2 besoins, 1 déjà là/);
  assert.equal(await readFile(join(portal.folder, 'besoins.csv'), 'utf8'), joined);
  const unread = await needs(portal.folder, 'absent.csv');
  assert.match(unread.output, /absent\.csv: fichier introuvable/);
  assert.equal(await readFile(join(portal.folder, 'besoins.csv'), 'utf8'), joined);
});

test('the needs of a territory are on its page and in its dossier, with who said them and when', async t => {
  const portal = await smallPortal(t, { config: { ...CONFIG, needs: 'besoins.csv' } });
  await portal.write('besoins.csv', `${LENS}dep-59;Sans auteur;;;;;2026-01-01\n`);
  const { notices } = await portal.build();
  assert.match(notices.join(), /besoins\.csv:3: il manque « dit par »/);
  for (const path of ['territoires/nord/', 'territoires/nord/dossier/']) {
    const page = await portal.page(`${path}index.html`);
    assert.match(page, /Une formation de soudage[^]*12 demandes en 2025[^]*Dit par Mission locale, 4 mars 2026/);
    assert.doesNotMatch(page, /Sans auteur/);
  }
  assert.match(await portal.page('besoins/besoins.csv'), /^\uFEFFterritoire;besoin;/);
});

test('a missing or invalid file of needs is refused', async t => {
  const portal = await smallPortal(t, { config: { ...CONFIG, needs: 'besoins.csv' } });
  await assert.rejects(portal.build(), /\/needs fichier illisible : besoins\.csv: fichier introuvable/);
  await portal.write('besoins.csv', 'a;b\n1;2\n');
  await assert.rejects(portal.build(), /\/needs fichier illisible : .*territoire/);
});
