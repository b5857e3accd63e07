// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { DEPARTMENTS } from '../../geo/france.js';
import { COUNTRY, departmentOfCommune } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { csvRows } from '../csv-source.js';
import type { Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { ownTerritoriesSignature } from './signature.js';
import './messages.js';

/** Kinds of territory defined as lists of communes, with the start of their ids. */
const PREFIXES = {
  spel: 'spel',
  bassin: 'bassin',
  'employment-zone': 'ze',
  epci: 'epci',
  qpv: 'qpv',
  zrr: 'zrr',
} as const satisfies Partial<Record<Territory['kind'], string>>;

type OwnKind = keyof typeof PREFIXES;
const KINDS = Object.keys(PREFIXES) as OwnKind[];
const REQUIRED = ['id', 'name', 'communes'];

/**
 * Territories of the publisher, each a list of communes: `id`, `name`, `communes` (Insee codes separated by spaces or
 * |). A territory that an earlier source describes only gets its list of communes, which get it as a parent.
 */
export const ownTerritories: Reader = {
  kind: 'territories',
  name: 'territoires de l’éditeur',
  signature: ownTerritoriesSignature,
  ofFigures: true,
  provenance: { title: 'Territoires', publisher: 'L’éditeur du flux' },
  settings: ['territoryKind'],
  checkSettings: ({ territoryKind = 'spel' }, refuse) => {
    if (!isKind(territoryKind)) refuse('/territoryKind', message('should-be-one-of', { words: KINDS }));
  },
  async read(request, sink) {
    const { territoryKind = 'spel' } = request.source.settings;
    if (!isKind(territoryKind)) throw new Error('the kind of territory was not checked');
    const owners = new Map<string, string>();
    for (const file of await sourceFiles(request.source))
      for await (const row of csvRows(file, REQUIRED, request, sink)) {
        const cells = { id: row.get('id'), name: cleanLine(row.get('name')), communes: row.get('communes') };
        readTerritory(cells, { file: file.file, line: row.line }, { kind: territoryKind, owners, request, sink });
      }
  },
};

interface Context {
  readonly kind: OwnKind;
  /** Territory of each commune read so far. */
  readonly owners: Map<string, string>;
  readonly request: ReadRequest;
  readonly sink: Sink;
}

function readTerritory(
  cells: { id: string; name: string; communes: string },
  at: { file: string; line: number },
  { kind, owners, request, sink }: Context,
): void {
  const { tables, records } = request;
  const code = cells.id.startsWith(`${PREFIXES[kind]}-`) ? cells.id.slice(PREFIXES[kind].length + 1) : cells.id;
  if (!/^[\w-]{1,60}$/.test(code)) return sink.drop(message('not-a-territory-id', { value: cells.id }), at);
  if (cells.name === '') return sink.drop(message('no-name'), at);
  const id = `${PREFIXES[kind]}-${code}`;
  if (tables.members.has(id)) return sink.drop(message('code-repeated', { value: code }), at);
  const communes = new Set<string>();
  for (const communeCode of cells.communes.split(/[\s|,;]+/).filter(Boolean)) {
    if (!/^(\d{5}|2[AB]\d{3})$/.test(communeCode))
      return sink.drop(message('not-a-commune-code', { value: communeCode }), at);
    const commune = tables.currentCommune.get(communeCode) ?? communeCode;
    const isHere = request.scope.hasDepartment(departmentOfCommune(commune));
    if (isHere && tables.hasCommunes && !records('territories').has(`com-${commune}`))
      return sink.drop(message('commune-unknown', { value: communeCode }), at);
    const owner = owners.get(commune);
    if (owner !== undefined && owner !== id) sink.warn(message('commune-of-two', { value: commune, other: owner }), at);
    owners.set(commune, id);
    communes.add(commune);
  }
  if (communes.size === 0) return sink.drop(message('cell-empty', { column: 'communes' }), at);
  tables.members.set(id, communes);
  for (const commune of communes) {
    const record = records('territories').get(`com-${commune}`);
    if (record && !record.parents.includes(id))
      sink.add('territories', { id: record.id, parents: [id, ...record.parents] });
  }
  if (records('territories').has(id)) return sink.skip(message('territory-described'));
  sink.add('territories', { id, kind, code, name: cells.name, parents: parentsOf(communes) });
}

/** Returns the département if it is the only one, the région if it is the only one, then the country. */
function parentsOf(communes: ReadonlySet<string>): string[] {
  const departments = [...new Set([...communes].map(departmentOfCommune))];
  const regions = [...new Set(departments.map(code => DEPARTMENTS.get(code)?.region ?? ''))];
  return [
    ...(departments.length === 1 ? departments.map(code => `dep-${code}`) : []),
    ...(regions.length === 1 && regions[0] !== '' ? regions.map(code => `reg-${code}`) : []),
    COUNTRY,
  ];
}

function isKind(value: unknown): value is OwnKind {
  return (KINDS as readonly unknown[]).includes(value);
}
