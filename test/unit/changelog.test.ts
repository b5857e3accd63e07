// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByKind, isChangeset, newestVersion } from '../../scripts/release/changelog.mjs';

const older = '## 0.1.0\n\n### Added\n\n- The first elements.\n';

test('the newest section of a changelog sorts changes by kind, without internal dependencies', () => {
  const changelogText = `# @orientation-widgets/elements

## 0.2.0

### Minor Changes

- 0a1b2c3: Changed: boolean attributes work as in HTML.
- 4d5e6f7: Added: a link on every record.

  It takes two lines.

### Patch Changes

- 89abcde: Added: a second thing.
- Updated dependencies [4d5e6f7]
  - @orientation-widgets/feed@0.2.0

${older}`;
  const expected = `# @orientation-widgets/elements

## 0.2.0

### Added

- A link on every record.

  It takes two lines.
- A second thing.

### Changed

- Boolean attributes work as in HTML.

${older}`;
  assert.equal(groupByKind(changelogText), expected);
  assert.equal(newestVersion(expected), '0.2.0');
});

test('a package whose version only follows the others is described as such', () => {
  assert.equal(
    groupByKind(`# search\n\n## 0.2.0\n\n### Patch Changes\n\n- Updated dependencies [4d5e6f7]\n\n${older}`),
    `# search\n\n## 0.2.0\n\nNothing changed in this package.\n\n${older}`,
  );
});

test('a change without its kind is refused', () => {
  assert.throws(
    () => groupByKind(`# search\n\n## 0.2.0\n\n### Minor Changes\n\n- 4d5e6f7: Faster.\n\n${older}`),
    /Faster/,
  );
  const changeset = (bump: string, text: string): string =>
    `---\n'@orientation-widgets/feed': ${bump}\n---\n\n${text}\n`;
  assert.ok(isChangeset(changeset('minor', 'Added: a field.')));
  assert.ok(!isChangeset(changeset('minor', 'A field.')));
  assert.ok(!isChangeset(changeset('big', 'Added: a field.')));
});
