// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Checks that every message of the elements is translated, that no translation is unused, and that each keeps its
// values. `--write` (npm run messages) first synchronises the locale files with the code: the messages it adds still
// have to be translated.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { faultsOf, localeOf, localeSource, messagesOf } from './support/messages.mjs';
import { root } from './support/run.mjs';

const folder = `${root}packages/elements/src/`;
const isSource = name => name.endsWith('.ts') && !name.startsWith('locales/');
const sources = [];
for (const source of [folder, `${root}packages/domain/src/`])
  for (const name of (await readdir(source, { recursive: true })).filter(isSource)) sources.push([name, source + name]);
sources.sort(([a], [b]) => (a < b ? -1 : 1));
const messages = (
  await Promise.all(sources.map(async ([name, path]) => messagesOf(name, await readFile(path, 'utf8'))))
).flat();
const translations = process.env.GIVEN ? JSON.parse(await readFile(process.env.GIVEN, 'utf8')) : {};

let faults = 0;
for (const language of ['en', 'nl', 'ar']) {
  const file = `${folder}locales/${language}.ts`;
  let source = await readFile(file, 'utf8');
  if (process.argv.includes('--write')) {
    source = localeSource(messages, localeOf(file, source), translations[language]);
    await writeFile(file, source);
  }
  for (const fault of faultsOf(language, messages, localeOf(file, source))) {
    console.error(`${language}: ${fault}`);
    faults++;
  }
}
console.log(`${new Set(messages.map(({ id }) => id)).size} messages in 3 languages, ${faults} faults.`);
process.exitCode = faults ? 1 : 0;
