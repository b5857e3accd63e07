// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';
import { root } from '../support/run.mjs';

/** Folders of the published packages. */
export const PACKAGES = ['feed', 'search', 'domain', 'elements', 'feed-tools', 'portal', 'search-gateway'];

/** Files that contain the version, each with the pattern that captures it. */
export const VERSION_FILES = {
  'package.json': /^ {2}"version": "(.+)"/m,
  'publiccode.yml': /^softwareVersion: (.+)$/m,
  'integrations/wordpress/orientation-widgets.php': /^ \* Version: (.+)$/m,
  'integrations/wordpress/readme.txt': /^Stable tag: (.+)$/m,
  'integrations/drupal/orientation_widgets.info.yml': /^version: (.+)$/m,
  'integrations/spip/paquet.xml': /^\tversion="(.+)"$/m,
  'packages/elements/src/core/define.ts': /^export const version = '(.+)'/m,
};

export const readJson = path => JSON.parse(readFileSync(root + path, 'utf8'));

export const versionOf = path =>
  VERSION_FILES[path] ? VERSION_FILES[path].exec(readFileSync(root + path, 'utf8'))?.[1] : readJson(path).version;
