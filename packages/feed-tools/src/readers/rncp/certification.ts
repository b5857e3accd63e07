// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { addToMultimap } from '../../store/multimap.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { addBridges } from './add-bridges.js';
import type { SheetBridges } from './sheet-bridges.js';
import type { Position, ReadRequest, Sink } from '../reader.js';

/** Entry of the registers, as written. */
export interface RegisterEntry {
  /** Number with its register: "RNCP35809" or "RS5719". */
  number: string;
  title: string;
  /** Abbreviation such as "BTS" or "TP", or an internal code. */
  abbreviation: string;
  /** Level such as "NIV5"; '' in the Répertoire spécifique. */
  level: string;
  active: boolean;
  /** End of the registration, "31/08/2026". */
  end: string;
  formacodes: string[];
  nsf: string[];
  rome: string[];
  objective: string;
  content: string;
  results: string;
  bridges: SheetBridges;
}

/** Adds the training of a certification to the feed, or reports the reason when it is left out. */
export function addCertification(entry: RegisterEntry, at: Position, request: ReadRequest, sink: Sink): void {
  const number = /^(RNCP|RS)(\d+)$/.exec(entry.number);
  const kind = number?.[1] === 'RNCP' ? 'rncp' : 'rs';
  const code = number?.[2];
  const title = cleanLine(entry.title);
  if (code === undefined) return sink.drop(message('not-an-rncp-number', { value: entry.number }), at);
  if (title === '') return sink.drop(message('no-title'), at);
  const end = isoDay(entry.end);
  const isOver = end !== undefined && end < request.today;
  const key = `${kind} ${code}`;
  const { certificationTitles } = request.tables;
  if (!certificationTitles.has(key)) certificationTitles.set(key, titleOf(title, entry.abbreviation));
  if (kind === 'rncp') addBridges(entry.bridges, { code, current: entry.active && !isOver }, { at, request, sink });
  if (!entry.active) return sink.skip(message('certification-inactive'));
  if (entry.end !== '' && end === undefined)
    sink.warn(message('registration-end-not-a-date', { value: entry.end }), at);
  if (isOver) return sink.skip(message('registration-over'));
  const training: Training = {
    id: `${kind}-${code}`,
    title: titleOf(title, entry.abbreviation),
    certifications: [{ kind, code }],
    certifying: true,
    level: levelOf(entry.level),
    entryLevel: null,
    domains: [],
    formacodes: distinct(entry.formacodes, /^\d{5}$/),
    nsf: distinct(entry.nsf, /^\d{3}[a-z]?$/),
    rome: distinct(entry.rome, /^[A-Z]\d{4}$/).filter(rome => !rome.endsWith('00')),
    url: `https://www.francecompetences.fr/recherche/${kind}/${code}/`,
    sourceId: request.source.id,
  };
  if (entry.rome.some(rome => rome.endsWith('00'))) sink.warn(message('rome-domain'), at);
  for (const field of ['objective', 'content', 'results'] as const) {
    const text = cleanText(entry[field]);
    if (text !== '') training[field] = text;
  }
  const { level, rome, nsf, formacodes, sourceId } = training;
  addToMultimap(request.tables.certifications, key, { level, rome, nsf, formacodes, sourceId });
  sink.add('trainings', training);
}

/**
 * Returns the title of a certification, after an abbreviation such as "BTS", but without an internal code such as
 * "DipViGrM".
 */
function titleOf(title: string, abbreviation: string): string {
  return /^[A-Z]{2,5}( [A-Z]{2,5})*$/.test(abbreviation) && !title.startsWith(abbreviation)
    ? `${abbreviation} ${title}`
    : title;
}

function levelOf(text: string): number | null {
  const level = /^NIV([1-8])$/.exec(text)?.[1];
  return level === undefined ? null : Number(level);
}

function distinct(codes: readonly string[], pattern: RegExp): string[] {
  return [...new Set(codes.map(code => code.trim()).filter(code => pattern.test(code)))];
}

/** Converts a French date: "31/08/2026" gives "2026-08-31"; undefined for another text. */
function isoDay(text: string): string | undefined {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return parts ? `${parts[3] ?? ''}-${parts[2] ?? ''}-${parts[1] ?? ''}` : undefined;
}
