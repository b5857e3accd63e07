// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCsv } from '../csv/read-csv.js';
import { message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';

/** Path of the table shipped with the tool. */
export const DOMAINS_FILE = fileURLToPath(new URL('../../facts/domains.csv', import.meta.url));

/** Domains in plain French, by prefix of the Formacode or NSF code. */
export class DomainTable {
  readonly #domains = new Map<string, string>();

  /**
   * Reads a table with the columns `nomenclature` ("formacode" or "nsf"), `code` (a code or its first digits) and
   * `domain`.
   *
   * @throws {SourceError} the file is missing, or is not such a table.
   */
  static async read(path: string): Promise<DomainTable> {
    const table = new DomainTable();
    const file = path;
    if (!existsSync(path)) throw new SourceError({ file, reason: message('no-such-file') });
    for await (const row of readCsv({ path, file, required: ['nomenclature', 'code', 'domain'] })) {
      const nomenclature = row.get('nomenclature').toLowerCase();
      const code = row.get('code');
      const isKnown = nomenclature === 'formacode' || nomenclature === 'nsf';
      if (!isKnown || !/^\d{1,5}$/.test(code) || row.get('domain') === '') {
        const reason = message('should-be-a-domain');
        throw new SourceError({ file, line: row.line, reason });
      }
      table.#domains.set(`${nomenclature} ${code}`, row.get('domain'));
    }
    return table;
  }

  /**
   * Returns the domain of the main Formacode of a training, else of its first NSF group that has one. The longest
   * prefix wins; empty when no code is in the table.
   */
  domainsOf({ formacodes, nsf }: Pick<Training, 'formacodes' | 'nsf'>): string[] {
    const [main] = formacodes;
    const domain =
      (main === undefined ? undefined : this.#find('formacode', main)) ?? first(nsf, code => this.#find('nsf', code));
    return domain === undefined ? [] : [domain];
  }

  #find(nomenclature: 'formacode' | 'nsf', code: string): string | undefined {
    for (let length = code.length; length > 0; length--) {
      const domain = this.#domains.get(`${nomenclature} ${code.slice(0, length)}`);
      if (domain !== undefined) return domain;
    }
    return undefined;
  }
}

function first<T, R>(list: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of list) {
    const result = find(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
