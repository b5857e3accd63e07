// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// An unusable file is refused once, with its path, a line and a reason, in little time and memory.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { SourceError } from '../../../../packages/feed-tools/src/source/source-error.js';
import { collect, collectText, fixture, formation, withFile } from './support/collect.js';

/** Returns the only error thrown by reading this content. */
async function refusal(content: string | Uint8Array, name = 'file.xml'): Promise<SourceError> {
  return await withFile(
    content,
    async path => {
      try {
        await collect(path);
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error));
        assert.equal(error.file, path);
        assert.ok(error.message.startsWith(path) && error.message.endsWith(error.reason));
        return error;
      }
      throw new assert.AssertionError({ message: 'the file was read' });
    },
    name,
  );
}

const entity = (declaration: string): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE lheo [${declaration}]>\n${formation('', '&x;')}`;
const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['an empty file', '', /is empty/],
  ['spaces', ' \n\n', /is empty/],
  ['JSON', '{"offres":[]}', /not an XML file/],
  ['a web page', '<!doctype html><html><body><h1>503</h1><br></body></html>', /web page/],
  ['a feed of news', '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /root is <rss>/],
  [
    'a lone formation',
    '<formation><intitule-formation>Soudeur</intitule-formation></formation>',
    /root is <formation>/,
  ],
  ['a cut file', formation('').slice(0, -30), /truncated: <intitule-formation> is never closed/],
  ['a file cut inside a tag', formation('').slice(0, -4), /truncated|well-formed/],
  ['crossed tags', '<lheo><offres></lheo></offres>', /closing tag does not match/],
  [
    'a bare &',
    formation('<objectif-formation>A & B</objectif-formation><contenu-formation>C;</contenu-formation>'),
    /not written &amp;/,
  ],
  ['100 000 levels', `<lheo>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</lheo>`, /deeper than 64 levels/],
  [
    '100 000 levels inside a text',
    formation(`<objectif-formation>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</objectif-formation>`),
    /deeper than 64 levels/,
  ],
  ['a tag of 10 MB', `<lheo v="${'A'.repeat(10_000_000)}"/>`, /longer than 4194304 characters/],
  [
    'a text of 10 MB',
    formation(`<objectif-formation>${'A'.repeat(10_000_000)}</objectif-formation>`),
    /longer than 4194304 characters/,
  ],
  ['entities that grow', entity('<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;">'), /declares entities/],
  ['an entity from a file', entity('<!ENTITY x SYSTEM "file:///etc/hostname">'), /declares entities/],
  ['an entity from the network', entity('<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;'), /declares entities/],
  ['a thousand small faults', formation('', '\u0001'.repeat(2000)), /more than 1000 faults/],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), /UTF-32 is not supported/],
  ['an encoding of elsewhere', '<?xml version="1.0" encoding="EBCDIC-FR"?><lheo/>', /EBCDIC-FR is not supported/],
  [
    'LHÉO 1.3',
    '<lheo xmlns="http://www.lheo.org/1.3.0"><offres><formation><intitule-formation>CAP</intitule-formation></formation></offres></lheo>',
    /^the file is LHÉO 1\.3; version 2\.2 or later is read/,
  ],
  ['damaged gzip', gzipSync(formation('')).subarray(0, 60), /gzip data is damaged/],
  ['a gzip bomb', gzipSync(`<lheo>${'<a/>'.repeat(12_000_000)}</lheo>`), /unpacks to more than 250 times/],
];
for (const [name, content, reason] of refused) {
  test(`${name} is refused`, { timeout: 30_000 }, async () => {
    assert.match((await refusal(content)).reason, reason);
  });
}

test('the line of the fault is given', async () => {
  assert.equal((await refusal(`<lheo>\n<offres>\n</lheo>`)).line, 3);
});

test('a DOCTYPE without declarations is ignored, and nothing is fetched', async () => {
  const { trainings } = await collectText(`<!DOCTYPE lheo SYSTEM "http://127.0.0.1:9/lheo.dtd">${formation('')}`);
  assert.equal(trainings.length, 1);
});

test('a LHÉO file without an offer is read, and reported as empty', async () => {
  const { problems } = await collectText('<lheo-index/>');
  assert.deepEqual(
    problems.map(({ reason }) => reason.code),
    ['lheo-without-offer'],
  );
});

test('a gzip file is read', async () => {
  const packed = gzipSync(readFileSync(fixture('index-2.2.xml')));
  assert.equal((await collectText(packed)).sessions.length, 2);
});

test('element names that every object has are plain names', async () => {
  const { trainings } = await collectText(
    formation('<__proto__><polluted>1</polluted></__proto__><constructor/><toString/>'),
  );
  assert.equal(trainings.length, 1);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('an aborted reading stops with the reason of its signal', async () => {
  const reason = new Error('stopped by the visitor');
  await assert.rejects(collect(fixture('offres-2.3.xml'), { signal: AbortSignal.abort(reason) }), reason);
});

test('the bytes read add up to the size of the file', async () => {
  const totals: number[] = [];
  await collect(fixture('offres-2.3.xml'), { onBytes: total => totals.push(total) });
  assert.equal(totals.at(-1), readFileSync(fixture('offres-2.3.xml')).length);
});
