// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Services of the official directory, compared with the list of sources that names them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isContractNote } from '@orientation-widgets/domain/directory/contract-notes.js';
import { NEEDS } from '@orientation-widgets/domain/directory/resource-query.js';
import { dialablePhone } from '../../../packages/feed-tools/src/text/telephone.js';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const directory = records('directory');
const services = directory.filter(({ sourceId }) => sourceId === 'service-public-2026');
const digits = (text = ''): string => text.replace(/\D/g, '');

describe('the directory of the default feed', () => {
  it('answers each of the twelve needs with a telephone', () => {
    for (const need of NEEDS)
      assert.ok(
        directory.some(({ needs, phone }) => needs?.includes(need) && phone),
        need,
      );
  });

  it('has only dialable telephone numbers, each with the day it was checked', () => {
    for (const { id, phone, checked } of directory)
      if (phone !== undefined) assert.ok(dialablePhone(phone) === phone && checked, id);
  });

  it('marks each record of 2019 as one to check', () => {
    const old = directory.filter(({ sourceId }) => sourceId === 'service-public-2019');
    assert.equal(old.length, 58);
    for (const { id, summary } of old) assert.match(summary, /Coordonnées de 2019, à vérifier$/, id);
  });

  it('places each service in a commune, and limits the aid of a commune to its residents', () => {
    for (const { id, address, lat, networks, areas, reach } of services) {
      assert.ok(address?.communeCode && lat !== undefined, id);
      if (networks?.includes('CCAS')) assert.deepEqual([reach, areas], ['area', [`com-${address.communeCode}`]], id);
    }
  });

  it('sends no pupil or student to a service for people who left school', () => {
    const pastSchool = services.filter(({ eligibility }) => eligibility?.text?.includes('plus à l’école'));
    assert.equal(pastSchool.length, 120);
    for (const { id, audienceIds = [] } of pastSchool)
      assert.ok(!audienceIds.includes('pupils') && !audienceIds.includes('students'), id);
  });

  it('has the telephone numbers of the official list', { skip: withoutRealData }, () => {
    const rows = sourceRows('directory/contacts/annuaire-service-public-2026-07/annuaire-hdf.csv', 'utf-8', ';');
    const numbers = new Set(rows.flatMap(({ telephone = '' }) => telephone.split(';').map(digits)));
    assert.equal(rows.length, 1741);
    for (const { id, phone } of services) assert.ok(phone === undefined || numbers.has(digits(phone)), id);
  });
});

describe('the resources of the contract', () => {
  const resources = records('resources');

  it('hold no note for its signatories, and no former name of France Travail', () => {
    for (const { id, name, summary, operator = '' } of resources) {
      assert.ok(!isContractNote({ summary }), `${id}: ${summary}`);
      assert.doesNotMatch(`${name} ${summary} ${operator}`, /Pôle emploi|réforme possible|prescripteur/i, id);
    }
    assert.equal(resources.filter(({ name }) => name === 'France Travail').length, 1);
  });
});
