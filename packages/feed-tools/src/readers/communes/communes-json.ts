// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isObject } from '../../json/parse-json.js';
import { atPath, message } from '../../messages/message.js';
import type { Sink } from '../reader.js';
import type { Geography } from './geography.js';

/**
 * Reads `communes.json` of `@etalab/decoupage-administratif`: current communes, and the codes of the communes they
 * replaced.
 */
export function readCommunes(list: readonly unknown[], file: string, geography: Geography, sink: Sink): void {
  list.forEach((item, index) => {
    sink.read();
    const code = text(item, 'code');
    const name = text(item, 'nom');
    const region = text(item, 'region');
    if (!isObject(item) || !/^(\d{5}|2[AB]\d{3})$/.test(code) || name === '') {
      return sink.drop(atPath(`/${index}`, message('not-a-commune')), { file });
    }
    if (text(item, 'type') !== 'commune-actuelle') {
      const current = text(item, 'chefLieu');
      if (current !== '') geography.addFormerCode(code, current);
      return sink.skip(message('part-of-another-commune'));
    }
    const population = item['population'];
    const added = geography.addCommune(code, name, region, typeof population === 'number' ? population : undefined);
    if (!added) return sink.skip(message('commune-outside-territory'));
    for (const postalCode of texts(item['codesPostaux'])) geography.addPostalCode(code, postalCode);
    for (const former of texts(item['anciensCodes'])) geography.addFormerCode(former, code);
  });
}

/** Reads `epci.json` of `@etalab/decoupage-administratif`. */
export function readEpci(list: readonly unknown[], file: string, geography: Geography, sink: Sink): void {
  list.forEach((item, index) => {
    sink.read();
    const code = text(item, 'code');
    const name = text(item, 'nom');
    if (!isObject(item) || !/^\d{9}$/.test(code) || name === '') {
      return sink.drop(atPath(`/${index}`, message('not-an-epci')), { file });
    }
    const members = Array.isArray(item['membres'])
      ? item['membres'].map((member: unknown) => text(member, 'code'))
      : [];
    geography.addEpci(code, name, members);
  });
}

function text(item: unknown, key: string): string {
  const value = isObject(item) && Object.hasOwn(item, key) ? item[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
