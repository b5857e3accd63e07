// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Files of a generator of faults, kept with the real data.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { realData } from '../../../support/paths.js';
import { folderWith } from '../support/command.js';
import { checkFile, clean, FEED, LHEO, RESOURCES, TERMS, type Outcome } from '../support/faulty-files.js';

/** Expected outcome of each file of the generator. */
const GENERATED: Readonly<Record<string, [source: object, outcomes: Readonly<Record<string, Outcome>>]>> = {
  zip: [
    TERMS,
    {
      'ok.xlsx': { faults: /./ },
      'bomb-300MB.xlsx': /unpacks to more than 250 times its size/,
      'lying-size.xlsx': /not the one the archive declares/,
      'zip-slip.xlsx': /a name outside the archive/,
      'symlink.xlsx': /symbolic link/,
      'duplicate-entry.xlsx': /two parts named/,
      'encrypted-flag.xlsx': /it is encrypted/,
      'truncated.xlsx': /truncated/,
      'not-a-zip.xlsx': /this is an HTML page/,
      'billion-laughs-sheet.xlsx': /DOCTYPE/,
      'xxe-sheet.xlsx': /DOCTYPE/,
      'proto-header.xlsx': clean,
      'dimension-1048576x16384.xlsx': /no sheet has the wanted table: \[S\] column missing: "titre"/,
    },
  ],
  xml: [
    LHEO,
    {
      'billion-laughs.xml': /entities, which are never expanded/,
      'billion-laughs-small-1000.xml': /entities, which are never expanded/,
      'quadratic-blowup.xml': /entities, which are never expanded/,
      'xxe-file.xml': /entities, which are never expanded/,
      'xxe-http.xml': /entities, which are never expanded/,
      'xxe-parameter-entity.xml': /entities, which are never expanded/,
      'external-dtd.xml': clean,
      'xinclude.xml': { faults: /the offer has no title/ },
      'stylesheet-pi.xml': clean,
      'deep-100000.xml': /nested deeper than 64 levels/,
      'huge-attr-10MB.xml': /one text, comment or tag is longer/,
      'many-attrs-100k.xml': { faults: /holds no offer/ },
      'cdata-script.xml': { faults: /the offer has no title/ },
      'entities-double-escape.xml': { faults: /the offer has no title/ },
      'proto-element.xml': { faults: /the element <__proto__> is not LHÉO/ },
      'truncated.xml': /the file is truncated/,
      'html-error-page.xml': /this is a web page/,
      'empty.xml': /the file is empty/,
      'nul.xml': { faults: /a control character that XML forbids was read around/ },
      'control-chars.xml': { faults: /a control character that XML forbids was read around/ },
      'latin1-declared.xml': clean,
      'utf8-but-says-latin1.xml': { faults: /read as utf-8/ },
      'latin1-but-says-utf8.xml': { faults: /read as windows-1252/ },
      'utf16le-bom.xml': clean,
      'utf8-bom.xml': clean,
      'wrong-namespace.xml': clean,
      'no-namespace.xml': clean,
      'prefixed-namespace.xml': clean,
    },
  ],
  csv: [
    RESOURCES,
    {
      'formula.csv': { faults: /comes twice/ },
      'unclosed-quote.csv': /a quote is opened and never closed/,
      'ragged.csv': { faults: /2 cells instead of 6/ },
      'proto-header.csv': /column missing: "url"/,
      'duplicate-header.csv': /column missing: "url"/,
      'comma-not-semicolon.csv': clean,
      'windows-1252.csv': clean,
      'utf8-bom.csv': clean,
      'utf16le-bom.csv': clean,
      'cr-only.csv': clean,
      'nul.csv': /this is a binary file/,
      'html-error-page.csv': /this is an HTML page/,
      'empty.csv': /the file is empty/,
      'header-only.csv': { faults: /./ },
      'one-field-20MB.csv': /a row is longer than 1048576 characters/,
      '200k-columns.csv': /a row is longer than 1048576 characters/,
    },
  ],
  feeds: [
    FEED,
    {
      'bom.json': /no collection of the feed/,
      'utf16le.json': /./,
      'latin1.json': /no collection of the feed/,
      'truncated.json': /not JSON at line 1, column 51/,
      'html-200.json': /this is an HTML page or XML/,
      'empty.json': /the file is empty/,
      'null.json': /should be a JSON object/,
      'array-root.json': /should be a JSON object/,
      'string-root.json': /should be a JSON object/,
      'number-root.json': /should be a JSON object/,
      'nan.json': /not JSON at line 1, column 18/,
      'trailing-comma.json': /not JSON at line 1, column 13/,
      'comments.json': /not JSON at line 1, column 2/,
      'two-docs.json': /not JSON at line 1, column 13/,
      'jsonp.json': /not JSON at line 1, column 1/,
      'xssi-prefix.json': /not JSON at line 1, column 1/,
      'deep-200000.json': /should be a JSON object/,
      'deep-object-50000.json': /no collection of the feed/,
      'duplicate-keys.json': /no collection of the feed/,
      'proto.json': /no collection of the feed/,
    },
  ],
};

const generator = join(realData, 'hostile/own/gen.mjs');
const withoutGenerator = existsSync(generator)
  ? false
  : `no generator of faulty files at ${generator} (set ORIENTATION_DATA)`;

test('every fault of the generator has its documented outcome', { skip: withoutGenerator }, async t => {
  const folder = await folderWith(t);
  execFileSync(process.execPath, [generator, folder], { stdio: 'ignore' });
  for (const [kind, [source, outcomes]] of Object.entries(GENERATED)) {
    const names = readdirSync(join(folder, kind)).sort();
    assert.deepEqual(names, Object.keys(outcomes).sort(), `the files of ${kind}`);
    for (const name of names) {
      await t.test(`${kind}/${name}`, inner =>
        checkFile(inner, join(folder, kind, name), source, outcomes[name] ?? clean),
      );
    }
  }
  assert.equal(existsSync('/tmp/zip-slip-PWNED.txt'), false);
});
