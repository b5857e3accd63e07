// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { frenchOf } from '../../../packages/feed-tools/src/french/translate.js';
import { root } from '../../support/paths.js';

const SOURCES = join(root, 'packages/feed-tools/src');

/** Folders whose texts are no message of the code: French, page, sample data, generated configuration. */
const NO_MESSAGES =
  /^(french|example|report[\\/]html|geo)[\\/]|(usage|signatures|write-config|entities|values[\\/]text)\.ts$/;

/** What makes a text an English sentence. */
const ENGLISH =
  /(^|[\s:"])(is|are|not|no|the|should|than|cannot|neither|outside|missing|over|differs|unknown|unexpected|more|twice|empty|comes|only)([\s:",]|$)/;

/** Texts that are never shown as they are. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  // The code itself is wrong.
  'no feed was built',
  'no reader of kind 7',
  // A part of a sentence.
  'in the source "7"',
  'records that break the schema',
  // Messages of a library, recognised to say them better.
  'an XML declaration must be at the start of the document.',
  'the XML declaration must appear at the start of the document.',
  'unexpected end.',
  'unexpected close tag.',
  'document must contain a root element.',
  'the string "]]>" is disallowed in char data.',
  'version number must match /^1\\.[0-9]+$/.',
]);

/** The texts of a file, with a 7 for each value. */
function textsOf(name: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateExpression(node))
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, readFileSync(join(SOURCES, name), 'utf8'), ts.ScriptTarget.Latest));
  return texts;
}

test('every message of the tool has its French', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !NO_MESSAGES.test(name),
  );
  const messages = files.flatMap(name =>
    textsOf(name)
      .map(text => text.trim())
      .filter(text => text.includes(' ') && ENGLISH.test(text) && !NEVER_SHOWN.has(text)),
  );
  assert.ok(messages.length > 150, `${messages.length} messages`);
  // A value may come with its quotes, or be nothing.
  const isKnown = (text: string): boolean =>
    ['7', '"7"', ' "7"', ''].some(value => frenchOf(text.replace(/^: /, '').replaceAll('7', value)) !== undefined);
  const english = messages.filter(text => !isKnown(text));
  assert.deepEqual([...new Set(english)], []);
});

const SAID: [english: string, french: string][] = [
  ['row outside the territory', 'hors du territoire'],
  ['"A1" is not a FAP code', '«\u202fA1\u202f» n’est pas un code FAP'],
  ['"…" is not a date', 'la valeur n’est pas une date'],
  ['"no name" is not a date', '«\u202fno name\u202f» n’est pas une date'],
  ['/sources/0/path: neither a file nor a folder: p', '/sources/0/path\u202f: ni fichier ni dossier\u202f: p'],
  [
    '/level should be a whole number in 1..8, or null',
    'valeur inattendue\u202f: niveau devrait être un nombre entier, 1..8, ou null',
  ],
  [
    'no sheet has the wanted table: [S] column missing: "titre" (columns read: x)',
    'aucune feuille n’a le tableau attendu\u202f: [S] colonne absente\u202f: "titre" (colonnes lues\u202f: x)',
  ],
  [
    'no sheet has the wanted table: [S] column missing: "a" (columns read: x); [T] column missing: "a" (columns read: y)',
    'aucune feuille n’a le tableau attendu\u202f: [S] colonne absente\u202f: "a" (colonnes lues\u202f: x)\u202f; [T] colonne absente\u202f: "a" (colonnes lues\u202f: y)',
  ],
  [
    '12 of 300 (4 %) rows dropped, over the limit "dropped>1%": nothing is published',
    'lignes écartées\u202f: 12 sur 300 (4\u202f%), au-delà de la limite «\u202fdropped>1%\u202f»\u202f: rien n’est publié',
  ],
];
test('a message keeps its values, and those that are messages are in French too', () => {
  for (const [english, french] of SAID) assert.equal(frenchOf(english), french);
  assert.equal(frenchOf('what a library says'), undefined);
});
