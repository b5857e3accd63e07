// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportAddress } from '../../../packages/elements/src/sources/report-error.lazy.js';
import type { ReportedRecord } from '../../../packages/elements/src/sources/reported-record.js';

const record: ReportedRecord = { collection: 'jobs', id: 'soudage', name: 'Soudeuse / Soudeur' };
const info = { title: 'Métiers & formations', updated: '2026-11-24T00:00:00Z' };
const page = 'https://site.example/metiers?a=1&b=2#haut';
const address = (contact: string, field = 'salary'): string | undefined =>
  reportAddress(contact, record, field, page, info);

test('a mail contains the record, the field, the data and the page', () => {
  const mail = new URL(address('donnees@region.example') ?? '');
  assert.equal(mail.protocol + mail.pathname, 'mailto:donnees@region.example');
  assert.equal(mail.searchParams.get('subject'), 'Erreur signalée\u202f: Soudeuse / Soudeur');
  const body = mail.searchParams.get('body') ?? '';
  for (const line of [
    'Référence\u202f: jobs/soudage/salary',
    'Données\u202f: Métiers & formations, 2026-11-24T00:00:00Z',
    `Page\u202f: ${page}`,
  ])
    assert.ok(body.split('\r\n').includes(line), `${line} is missing from ${body}`);
  assert.match(
    decodeURIComponent(address('mailto:donnees@region.example', '') ?? ''),
    /Référence\u202f: jobs\/soudage\r/,
  );
});

test('a mail is written for a name and an id with half a character', () => {
  const half = { ...record, id: 'a\ud800', name: 'b\udc00' };
  const mail = reportAddress('donnees@region.example', half, '', page, info) ?? '';
  assert.match(decodeURIComponent(mail), /Fiche\u202f: b\uFFFD\r\nRéférence\u202f: jobs\/a\uFFFD\r/);
});

test('a form gets the same in its query, beside its own', () => {
  const form = new URL(address('https://region.example/signaler?source=widgets') ?? '');
  assert.deepEqual(Object.fromEntries(form.searchParams), {
    source: 'widgets',
    id: 'jobs/soudage',
    field: 'salary',
    page,
  });
});

test('a contact with a refused scheme gives no address', () => {
  for (const contact of [
    'javascript:alert(1)',
    'a@b.example?cc=other@c.example',
    'a@b.example,other@c.example',
    'https://known.example@other.example/',
    'tel:0320',
    'le service des données',
    '',
  ])
    assert.equal(address(contact), undefined, contact);
});
