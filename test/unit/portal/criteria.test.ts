// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// docs/accessibilite-portail.md answers each criterion of the RGAA once, and names the check behind each claim.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../support/paths.js';

/** Number of criteria in each theme of the RGAA 4.1.2. */
const THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

test('the 106 criteria of the RGAA are answered, and what holds names its check', () => {
  const rows = [
    ...readFileSync(`${root}docs/accessibilite-portail.md`, 'utf8').matchAll(
      /^\| (\d+\.\d+) \| [^|]+ \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm,
    ),
  ].map(([, id, answer = '', checks = '']) => ({ id, answer, checks }));
  assert.deepEqual(
    rows.map(({ id }) => id),
    THEMES.flatMap((count, theme) => Array.from({ length: count }, (_, rank) => `${theme + 1}.${rank + 1}`)),
  );
  for (const { id, answer, checks } of rows) {
    assert.match(answer, /^(?:tenu|sans objet|à voir par une personne)$/, id);
    if (answer !== 'tenu') continue;
    const files = [...checks.matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    assert.ok(files.length, `${id} names no check`);
    for (const path of files) assert.ok(existsSync(`${root}docs/${path}`), `${id}: ${path}`);
  }
});
