// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Contacts for a scheme and an audience; a missing contact is shown as missing.
import { collectionOf } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { distanceKm } from '@orientation-widgets/search';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactsOf, holesOf } from '../../../packages/domain/src/directory/contacts.js';
import type { ContactCell, ContactsQuery } from '../../../packages/domain/src/directory/contacts.js';
import { resourceOf } from '../../support/resource.js';

const where: ContactsQuery['where'] = {
  name: 'Fourmies',
  ofName: 'de Fourmies',
  territoryIds: ['com-59249', 'dep-59', 'reg-32'],
  lat: 50.0167,
  lon: 4.0483,
  kmTo: point => distanceKm({ lat: 50.0167, lon: 4.0483 }, point),
};

const cellText = (cell: ContactCell): string =>
  cell.status === 'contact' ? cell.resource.id : cell.status === 'named' ? `named ${cell.operator}` : cell.status;

function rows(resources: readonly Resource[], more: Partial<ContactsQuery> = {}): string[] {
  const query = { need: undefined, where, audiences: ['pupils', 'jobseekers'], ...more };
  return contactsOf(resources, collectionOf(resources), query).map(({ name, cells, otherAudiences: rest }) =>
    rest
      ? `${name}, for ${rest.audiences.join()}: ${cellText(rest.cell)}`
      : `${name}: ${cells.map(cellText).join(', ')}`,
  );
}

const scheme = (id: string, more: Partial<Resource> = {}): Resource => resourceOf(id, { kind: 'scheme', ...more });

test('a scheme is covered by its own record, by a structure, by a name alone, or by nobody', () => {
  assert.deepEqual(
    rows([
      scheme('own', { phone: '03 53 01 00 30' }),
      scheme('offered', { partOf: 'office', operator: 'Office' }),
      scheme('named', { operator: 'Corif' }),
      scheme('alone'),
      scheme('jobs', { audienceIds: ['jobseekers'], operator: 'Uniic' }),
      scheme('others', { audiences: ['Entreprises'], operator: 'Opco' }),
      scheme('closed', { status: 'closed' }),
      resourceOf('office', { email: 'a@exemple.fr' }),
    ]),
    [
      'alone: nobody, nobody',
      'jobs: not-for, named Uniic',
      'named: named Corif, named Corif',
      'offered: office, office',
      'others, for Entreprises: named Opco',
      'own: own, own',
    ],
  );
});

test('a network is represented by its nearest structure for each audience, once a place is known', () => {
  const at = (id: string, lat: number, audienceIds: string[]): Resource =>
    resourceOf(id, { networks: ['CIO'], lat, lon: 4.0483, audienceIds, phone: '1' });
  const cios = [at('far', 50.6, ['everyone']), at('near', 50.1, ['pupils'])];
  assert.deepEqual(rows(cios), ['CIO: near, far']);
  assert.deepEqual(rows(cios, { where: undefined }), []);
});

test('an audience filter leaves out contacts of other audiences', () => {
  const all = [scheme('jobs', { audienceIds: ['jobseekers'] }), scheme('all', { phone: '1' })];
  assert.deepEqual(rows(all, { audiences: ['pupils'] }), ['all: all']);
});

test('only schemes of the place and of the need are listed, and uncovered ones are counted', () => {
  const all = [
    scheme('here', { territoryIds: ['dep-59'], needs: ['mobility'] }),
    scheme('elsewhere', { territoryIds: ['dep-80'], needs: ['mobility'] }),
    scheme('other', { needs: ['housing'], phone: '1' }),
  ];
  assert.deepEqual(rows(all, { need: 'mobility' }), ['here: nobody, nobody']);
  const result = contactsOf(all, collectionOf(all), { need: undefined, where: undefined, audiences: ['pupils'] });
  assert.deepEqual([result.length, holesOf(result).map(({ id }) => id)], [3, ['elsewhere', 'here']]);
});
