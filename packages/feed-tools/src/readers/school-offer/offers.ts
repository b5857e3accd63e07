// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Session, Training } from '@orientation-widgets/feed';
import { shardHash } from '@orientation-widgets/feed/encode';
import type { JoinTables } from '../../tables/join-tables.js';
import { message, type Message } from '../../messages/message.js';
import { nameKey } from '../../text/names.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import { UNDATED_SESSION } from '../undated-session.js';

/** A training offered by an establishment for the intake of a year. */
export interface SchoolOffer {
  uai: string;
  route: 'school' | 'apprenticeship';
  /** Year of the intake (rentrée): 2024 for the school year 2024-2025. */
  intake: number;
  /** Number of places of that intake; absent when the source does not publish it. */
  capacity?: number | undefined;
  /** Number of pupils who ranked the offer first. */
  firstWishes?: number | undefined;
  /** Number of confirmed wishes; a person may have several. */
  confirmedWishes?: number | undefined;
  /** Year of the studies that these numbers concern, when it is later than the first; from 2. */
  entryYear?: number | undefined;
  /** Site of the offer, when it is not that of the directory. */
  site?: Place | undefined;
  training: OfferedTraining;
}

/** Description of a training by a source. */
export interface OfferedTraining {
  /** Diploma code; absent when unknown. */
  cfd?: string | undefined;
  /** Title used when no nomenclature names the diploma. */
  title: string;
  certifying: boolean;
  level: number | null;
  entryLevel: number | null;
}

/** Fields of an offer that only some sources publish. */
const NUMBERS = ['capacity', 'firstWishes', 'confirmedWishes', 'entryYear'] as const;

export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text);
}

/**
 * Returns the key of an offer across sources: equal for the same words, whatever their accents and punctuation. A title
 * without a route means the school route; a label of a source includes its own.
 */
export function offerKey(uai: string, label: string): string {
  return `${uai} ${nameKey(label)}`;
}

/**
 * Adds the training, its establishment and a session without a date; returns the reason when it cannot, else undefined.
 */
export function addSchoolOffer(
  { uai, route, intake, site, training, ...numbers }: SchoolOffer,
  at: Position,
  request: ReadRequest,
  sink: Sink,
): Message | undefined {
  const establishment = request.tables.establishments.get(uai);
  if (!establishment) return message('establishment-unknown', { uai });
  if (establishment.communeName === '') return message('establishment-without-commune', { uai });
  const record = trainingRecord(training, request.tables, request.source.id);
  const providerId = `uai-${uai.toLowerCase()}`;
  const place = site ?? { id: providerId, street: '', postalCode: '', ...establishment };
  sink.add('providers', { id: providerId, name: establishment.name, uai });
  sink.add('places', place);
  sink.add('trainings', record);
  const session: Session = {
    id: sessionId(uai, record.id, route),
    trainingId: record.id,
    placeId: place.id,
    providerId,
    route,
    ...UNDATED_SESSION,
    schoolYear: `${intake}-${intake + 1}`,
    sourceId: request.source.id,
  };
  for (const name of NUMBERS) if (numbers[name] !== undefined) session[name] = numbers[name];
  sink.add('sessions', session, at);
  if (route === 'school') request.tables.knownOffers.add(offerKey(uai, record.title));
  return undefined;
}

/**
 * Returns the record of a training. Its source is the nomenclature that names its diploma, so that all its offers share
 * one record.
 */
function trainingRecord(training: OfferedTraining, tables: JoinTables, sourceId: string): Training {
  const { cfd } = training;
  const diplomaName = cfd === undefined ? undefined : tables.diplomaNames.get(cfd);
  const certifications: Training['certifications'] = [];
  if (diplomaName?.rncp !== undefined) certifications.push({ kind: 'rncp', code: diplomaName.rncp });
  if (cfd !== undefined) certifications.push({ kind: 'cfd', code: cfd });
  return {
    id: cfd === undefined ? `offre-${eightDigits(nameKey(training.title))}` : `cfd-${cfd}`,
    title: diplomaName?.title ?? training.title,
    certifications,
    certifying: diplomaName?.certifying ?? training.certifying,
    level: training.level,
    entryLevel: training.entryLevel,
    domains: [],
    formacodes: [],
    nsf: [],
    rome: [],
    sourceId: diplomaName?.sourceId ?? sourceId,
  };
}

/** Returns the id of a session. Ids differ only by numbers, so that the feed packs them. */
function sessionId(uai: string, trainingId: string, route: SchoolOffer['route']): string {
  const training = /^\w+-(\d{8})$/.exec(trainingId)?.[1] ?? eightDigits(trainingId);
  return `offre-${uaiNumber(uai)}-${training}-${route === 'school' ? 1 : 2}`;
}

/** Check letters of a UAI, by remainder. */
const CHECKSUM = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * Returns the digits of a UAI, whose letter is their checksum. Codes that Parcoursup invents for a second curriculum
 * have another letter, and get a hash.
 */
function uaiNumber(uai: string): string {
  const digits = uai.slice(0, 7);
  return CHECKSUM[Number(digits) % CHECKSUM.length] === uai.slice(7) ? digits : eightDigits(uai).slice(1);
}

function eightDigits(text: string): string {
  return String(shardHash(text) % 100_000_000).padStart(8, '0');
}
