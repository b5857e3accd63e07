// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, localeOf, localeSource, messagesOf } from '../../scripts/support/messages.mjs';

const code = `
  import { msg, str } from '@lit/localize';
  export const retry = msg('Réessayer');
  export const around = (km: string, name: string) => msg(str\`à \${km} de \${name}\`);
  export const count = (n: number) => plural(n, msg(str\`\${number(n)} lieu|\${number(n)} lieux\`));
  export const more = (count: unknown) => msg(html\`Il y a \${count} de plus.\`);
`;
const messages = messagesOf('views.ts', code);
const translated = {
  Réessayer: 'Try again',
  'à {0} de {1}': '{0} from {1}',
  '{0} lieu|{0} lieux': '{0} place|{0} places',
  'Il y a {0} de plus.': '{0} more.',
};
const locale = (translations: Record<string, string>): string => localeSource(messages, new Map(), translations);
const faults = (source: string, language: 'en' | 'ar' = 'en'): string[] =>
  faultsOf(language, messages, localeOf('en.ts', source));

test('messages are found with their values, the same value once', () => {
  assert.deepEqual(
    messages.map(({ text }) => text),
    Object.keys(translated),
  );
});

test('an id follows the text, and only the text', () => {
  const [first] = messages;
  assert.match(first?.id ?? '', /^s[0-9a-f]{16}$/);
  assert.equal(messagesOf('other.ts', "msg('Réessayer')")[0]?.id, first?.id);
  assert.match(messages[3]?.id ?? '', /^h/);
});

test('a complete locale has no fault', () => {
  assert.deepEqual(faults(locale(translated)), []);
});

test('a missing message is a fault, whether absent or left empty', () => {
  assert.match(faults(locale({ ...translated, Réessayer: '' })).join(), /missing « Réessayer » \(views\.ts\)/);
  assert.equal(faults('export const templates = {};').length, 4);
});

test('a message that nothing uses is a fault, and writing the file again drops it', () => {
  const source = locale(translated).replace('};', "  // Ancien\n  s0000000000000000: 'Old',\n};");
  assert.match(faults(source).join(), /unused s0000000000000000 « Ancien »/);
  assert.deepEqual(faults(localeSource(messages, localeOf('en.ts', source))), []);
});

for (const [words, wrong] of [
  ['a value is lost', '{0} away'],
  ['a value is invented', '{0} from {2}'],
] as const) {
  test(`a fault says that ${words}`, () => {
    assert.match(faults(locale({ ...translated, 'à {0} de {1}': wrong })).join(), /value/);
  });
}

test('a language gives each of its plural forms', () => {
  assert.match(faults(locale({ ...translated, '{0} lieu|{0} lieux': '{0} places' })).join(), /1 forms/);
  const arabic = { ...translated, '{0} lieu|{0} lieux': 'لا أماكن|مكان|مكانان|{0} أماكن|{0} مكانًا|{0} مكان' };
  assert.deepEqual(faults(locale(arabic), 'ar'), []);
  assert.match(faults(locale(translated), 'ar').join(), /2 forms/);
});

test('the French text beside a translation follows the code', () => {
  assert.match(faults(locale(translated).replace('// Réessayer', '// Recommencer')).join(), /comment/);
});

test('msg() of something that cannot be read is refused', () => {
  assert.throws(() => messagesOf('a.ts', 'msg(words)'), /literal/);
});
