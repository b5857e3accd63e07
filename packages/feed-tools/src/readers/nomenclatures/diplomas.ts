// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CsvRow } from '../../csv/read-csv.js';
import { message, type Message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { diplomaTitle, nameInCapitals } from '../../text/diploma-title.js';
import type { TradeFamily } from '../../tables/join-tables.js';
import { readDate } from '../../text/read-date.js';
import { csvRows, tableKind } from '../csv-source.js';
import type { Reader, ReadRequest } from '../reader.js';
import { sourceFiles } from '../source-files.js';
import { diplomasSignature } from './signature.js';
import './messages.js';

interface TableKind {
  columns: readonly string[];
  /** Reads a row; returns the reason when it is dropped, else undefined. */
  read: (row: CsvRow, request: ReadRequest, warn: (reason: Message) => void) => Message | undefined;
}

const KINDS: readonly TableKind[] = [
  {
    columns: ['Code diplôme', 'Diplôme', 'Intitulé de la spécialité (et options)', 'Code RNCP'],
    read: readOfficialName,
  },
  { columns: ['FORMATION_DIPLOME', 'GROUPE_SPECIALITE', 'NIVEAU_QUALIFICATION_RNCP'], read: readDiploma },
  { columns: ['MEFSTAT11_SPECIALITE', 'CFD_SPECIALITE'], read: readFamily },
  { columns: ['GROUPE_FORMATION', 'TYPE_GROUPE_FORMATION', 'LIBELLE_EDITION'], read: readGroup },
  { columns: ['GROUPE_FORMATION', 'FORMATION_DIPLOME'], read: readGroupLink },
  {
    columns: ['MEF_STAT_11', 'FORMATION_DIPLOME'],
    read: (row, request) => pair(row, 'MEF_STAT_11', 'FORMATION_DIPLOME', request),
  },
];

/**
 * Nomenclatures of diplomas of the Éducation nationale (base centrale des nomenclatures), used by the joins. Adds no
 * record. Files are recognised by their columns:
 *
 * - diplomas with their official name and RNCP number (`Code diplôme`, `Intitulé de la spécialité (et options)`);
 * - diplomas with their level, NSF group, first and last days and name in capitals (`FORMATION_DIPLOME`, `NIVEAU_QUALIFICATION_RNCP`);
 * - MEFSTAT11 codes of each diploma: N_MEF (`MEF_STAT_11`), or families of jobs of the baccalauréat
 *   professionnel (`MEFSTAT11_SPECIALITE`, `CFD_SPECIALITE`);
 * - families of trades: groups (`TYPE_GROUPE_FORMATION`), then the diplomas of each (`GROUPE_FORMATION`, `FORMATION_DIPLOME`).
 */
export const diplomas: Reader = {
  kind: 'diplomas',
  name: 'diplômes, Éducation nationale',
  signature: diplomasSignature,
  provenance: {
    title: 'Nomenclatures des diplômes',
    publisher: 'Ministère de l’Éducation nationale',
    url: 'https://infocentre.pleiade.education.fr/bcn',
  },
  async read(request, sink) {
    for (const file of await sourceFiles(request.source)) {
      const kind = await tableKind(file, KINDS);
      if (!kind) {
        sink.warn(message('columns-of-no-known-kind'), { file: file.file });
        continue;
      }
      for await (const row of csvRows(file, kind.columns, request, sink)) {
        const at = { file: file.file, line: row.line };
        const fault = kind.read(row, request, reason => sink.warn(reason, at));
        if (fault !== undefined) sink.drop(fault, at);
      }
    }
  },
};

/** Columns of the diplomas that replace one, in the fuller of the two tables. */
const NEWER = [1, 2, 3, 4, 5, 6, 7].map(rank => `NOUVEAU_DIPLOME_${rank}`);
/** Columns of the diplomas that one replaces. */
const OLDER = [1, 2, 3, 4, 5, 6, 7].map(rank => `ANCIEN_DIPLOME_${rank}`);

/** Reads a diploma. The level `04` is 4; `00` and `99` are not levels. */
function readDiploma(
  row: CsvRow,
  { tables, source }: ReadRequest,
  warn: (reason: Message) => void,
): Message | undefined {
  const cfd = row.get('FORMATION_DIPLOME');
  if (!isCfd(cfd)) return message('not-a-diploma-code', { value: cfd });
  const level = /^0([1-8])$/.exec(row.get('NIVEAU_QUALIFICATION_RNCP'))?.[1];
  const group = row.get('GROUPE_SPECIALITE');
  const nsf = /^\d{3}$/.test(group) && group !== '999' ? [group] : [];
  const earlier = tables.diplomas.get(cfd);
  const opened = readDate(row.get('DATE_OUVERTURE'), 'day-first');
  const end = row.get('DATE_FERMETURE');
  const closed = readDate(end, 'day-first');
  if (end !== '' && !isDay(closed)) warn(message('not-a-date', { value: end }));
  const successors = NEWER.map(column => row.get(column)).filter(isCfd);
  const predecessors = OLDER.map(column => row.get(column)).filter(isCfd);
  tables.diplomas.set(cfd, {
    sourceId: source.id,
    level: level === undefined ? null : Number(level),
    nsf,
    opened: isDay(opened) ? opened : earlier?.opened,
    closed: isDay(closed) ? closed : earlier?.closed,
    successors: successors.length > 0 ? successors : (earlier?.successors ?? []),
    predecessors: predecessors.length > 0 ? predecessors : (earlier?.predecessors ?? []),
  });
  const label = row.get('LIBELLE_LONG_200');
  if (label !== '' && !tables.diplomaNames.has(cfd))
    tables.diplomaNames.set(cfd, { sourceId: source.id, ...nameInCapitals(row.get('LIBELLE_COURT'), label) });
  return undefined;
}

/**
 * Reads the official name of a diploma. `400-24202 V` is the diploma 40024202; the letter belongs to the speciality.
 */
function readOfficialName(row: CsvRow, { tables, source }: ReadRequest): Message | undefined {
  const code = row.get('Code diplôme');
  const cfd = /^(\d{3})-?(\d{5}) ?[A-Z]?$/.exec(code);
  if (!cfd) return message('not-a-diploma-code', { value: code });
  const name = row.get('Intitulé de la spécialité (et options)');
  if (name === '') return message('no-title');
  const rncp = row.get('Code RNCP');
  tables.diplomaNames.set(`${cfd[1] ?? ''}${cfd[2] ?? ''}`, {
    sourceId: source.id,
    title: diplomaTitle(row.get('Diplôme'), name),
    certifying: true,
    rncp: /^\d+$/.test(rncp) ? rncp : undefined,
  });
  return undefined;
}

/** Reads a row of a family of jobs, which has a common first year, then several specialities. */
function readFamily(row: CsvRow, request: ReadRequest): Message | undefined {
  const common = row.get('MEFSTAT11_COMMUN') === '' ? undefined : pair(row, 'MEFSTAT11_COMMUN', 'CFD_COMMUN', request);
  const fault = common ?? pair(row, 'MEFSTAT11_SPECIALITE', 'CFD_SPECIALITE', request);
  return fault ?? addToFamily(row, request);
}

/**
 * Adds the diplomas of a row to their family of trades, in the layout of one table. A code in two families is a fault
 * of the file: it stays in the first.
 */
function addToFamily(row: CsvRow, { tables: { tradeFamilies }, source }: ReadRequest): Message | undefined {
  const name = cleanLine(row.get('FAMILLE'));
  if (name === '') return undefined;
  const family = tradeFamilies.get(name) ?? { sourceId: source.id, name, members: new Set() };
  tradeFamilies.set(name, family);
  return addMembers(family, [row.get('CFD_COMMUN'), row.get('CFD_SPECIALITE')], tradeFamilies);
}

/** Type of the groups of diplomas that are families of trades. */
const TRADE_FAMILY = 'TG01';

function readGroup(row: CsvRow, { tables: { tradeFamilies }, source }: ReadRequest): Message | undefined {
  if (row.get('TYPE_GROUPE_FORMATION') !== TRADE_FAMILY) return undefined;
  const name = cleanLine(row.get('LIBELLE_EDITION'));
  if (name === '') return message('no-title');
  tradeFamilies.set(row.get('GROUPE_FORMATION'), { sourceId: source.id, name, members: new Set() });
  return undefined;
}

/** Reads the link of a diploma to a family; links to other groups, and links that ended, are ignored. */
function readGroupLink(row: CsvRow, { tables: { tradeFamilies } }: ReadRequest): Message | undefined {
  const family = tradeFamilies.get(row.get('GROUPE_FORMATION'));
  if (!family || row.get('DATE_FERMETURE') !== '') return undefined;
  return addMembers(family, [row.get('FORMATION_DIPLOME')], tradeFamilies);
}

function addMembers(
  family: TradeFamily,
  codes: readonly string[],
  families: ReadonlyMap<string, TradeFamily>,
): Message | undefined {
  for (const code of codes) {
    if (!isCfd(code)) return message('not-a-diploma-code', { value: code });
    const isElsewhere = [...families.values()].some(other => other !== family && other.members.has(code));
    if (isElsewhere) return message('diploma-in-two-families', { value: code });
    family.members.add(code);
  }
  return undefined;
}

function pair(row: CsvRow, mefColumn: string, cfdColumn: string, { tables }: ReadRequest): Message | undefined {
  const mefstat = row.get(mefColumn);
  const cfd = row.get(cfdColumn);
  if (!/^[\dA-Z]{11}$/.test(mefstat)) return message('not-a-mefstat-code', { value: mefstat });
  if (!isCfd(cfd)) return message('not-a-diploma-code', { value: cfd });
  tables.cfdOfMefstat.set(mefstat, cfd);
  tables.mefstatsOfCfd.set(cfd, (tables.mefstatsOfCfd.get(cfd) ?? new Set()).add(mefstat));
  return undefined;
}

/** Whether a date is a day, rather than a month or a day with a time. */
function isDay(date: string | undefined): boolean {
  return date?.length === '2025-08-31'.length;
}

function isCfd(text: string): boolean {
  return /^[\dA-Z]{8}$/.test(text);
}
