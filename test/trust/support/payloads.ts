// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { existsSync, readFileSync } from 'node:fs';
import { realData } from '../../support/paths.js';

/**
 * Attacks, each of which calls `alert`, sends a request to `evil.invalid`, or makes a forbidden link when it succeeds.
 */
export const ownPayloads: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src=https://evil.invalid/frame></iframe>',
  '<img src=https://evil.invalid/pixel>',
  '<link rel=stylesheet href=https://evil.invalid/style>',
  '<style>@import "https://evil.invalid/import";*{display:none}</style>',
  '<base href=https://evil.invalid/>',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/refresh">',
  '<form action=https://evil.invalid/form><button>ok</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></p><style><img src=x onerror=alert(1)></style>',
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<job-card job=x onclick=alert(1)></job-card>',
  '<a href="javascript:alert(1)">lien</a>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)' x='",
  '` onclick=alert(1) `',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
  'blob:https://example.org/uuid',
  'file:///etc/passwd',
  '//evil.invalid/x',
  '\\\\evil.invalid\\x',
  '${alert(1)}',
  "{{constructor.constructor('alert(1)')()}}",
  'url(https://evil.invalid/css)',
  'red;background:url(https://evil.invalid/css)',
  '<!--',
  ']]>',
  '?lit$0123456789$',
  '__proto__',
  'constructor',
  '\u202Egnp.exe',
  '\ud800',
  'a\u0000b',
];

const folder = `${realData}/hostile/`;

/** Returns the long public lists, when they are on this machine. */
export function longLists(): readonly string[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(folder + name, 'utf8'));
  const values = read('own/hostile-values.json') as Record<string, unknown[]>;
  const all = [read('xss.json'), read('blns/blns.json'), values.strings, values.urlsMustRefuse].flat();
  return [...new Set(all.filter((text): text is string => typeof text === 'string' && text !== ''))];
}

/** Reason to skip tests of the long lists, for `skip` of node:test; false when the lists are present. */
export const withoutLongLists = existsSync(`${folder}xss.json`)
  ? false
  : `no public lists in ${folder} (set ORIENTATION_DATA)`;
