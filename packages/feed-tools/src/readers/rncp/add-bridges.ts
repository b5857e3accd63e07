// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { CertificationBridges } from '../../tables/join-tables.js';
import { message, type Message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import type { Correspondence, SheetBridges } from './sheet-bridges.js';

type Other = NonNullable<Training['succeeds']>[number];
type Equivalence = NonNullable<Training['equivalences']>[number];

/** Certification of the sheet, from which the bridges start. */
interface Certification {
  /** Number in the RNCP, without prefix. */
  code: string;
  /** Whether it can still be prepared: only then are its blocks obtainable. */
  current: boolean;
}

interface Place {
  at: Position;
  request: ReadRequest;
  sink: Sink;
}

/**
 * Keeps the bridges of a certification of the RNCP for the trainings that lead to it. A certification that has ended
 * keeps its successions only, since its blocks can no longer be obtained. An invalid block leaves out all the blocks,
 * which would be incomplete; an invalid succession or equivalence is left out alone.
 */
export function addBridges(sheet: SheetBridges, certification: Certification, { at, request, sink }: Place): void {
  // The CSV export has no bridges, and must not hide those of the XML.
  if (isEmpty(sheet)) return;
  const { tables, source } = request;
  const key = `rncp ${certification.code}`;
  if (tables.bridges.has(key)) {
    sink.warn(message('certification-again', { number: `RNCP${certification.code}` }), at);
    return;
  }
  const tell: Tell = (reason, line) => sink.warn(reason, { file: at.file, line });
  const bridges: CertificationBridges = { sourceId: source.id };
  tables.bridges.set(key, bridges);
  if (sheet.beyond) {
    tell(message('bridges-left-out', { reason: sheet.beyond.reason }), sheet.beyond.line);
    return;
  }
  const succeeds = successions(sheet.older, certification.code, tell);
  const succeededBy = successions(sheet.newer, certification.code, tell);
  if (succeeds.length > 0) bridges.succeeds = succeeds;
  if (succeededBy.length > 0) bridges.succeededBy = succeededBy;
  if (!certification.current) return;
  const blocks = blocksOf(sheet, certification.code, tell);
  const equivalences = sheet.correspondences.flatMap(correspondence =>
    equivalenceOf(correspondence, certification.code, tell),
  );
  if (blocks.length > 0) bridges.blocks = blocks;
  if (equivalences.length > 0) bridges.equivalences = equivalences;
}

/** Reports a fault with its line. */
type Tell = (reason: Message, line: number) => void;

function isEmpty({ blocks, newer, older, correspondences }: SheetBridges): boolean {
  return [blocks, newer, older, correspondences].every(({ length }) => length === 0);
}

function successions(links: SheetBridges['newer'], code: string, tell: Tell): Other[] {
  const certifications = new Map<string, Other>();
  for (const { number, line } of links) {
    const other = otherOf(number, code);
    if (other) certifications.set(number, other);
    else tell(message('not-another-certification', { value: number }), line);
  }
  return [...certifications.values()];
}

/** Returns the certification of a number; undefined when it is not a number, or is the number of the sheet itself. */
function otherOf(number: string, code: string): Other | undefined {
  const parts = /^(RNCP|RS)(\d{1,9})$/.exec(number);
  if (parts?.[2] === undefined || number === `RNCP${code}`) return undefined;
  return { kind: parts[1] === 'RNCP' ? 'rncp' : 'rs', code: parts[2] };
}

function blocksOf({ blocks }: SheetBridges, code: string, tell: Tell): NonNullable<Training['blocks']> {
  const titles = new Map<string, string>();
  let isComplete = true;
  for (const block of blocks) {
    const title = cleanLine(block.title);
    const knownTitle = titles.get(block.code);
    if (title !== '' && isBlockOf(block.code, code) && (knownTitle === undefined || knownTitle === title))
      titles.set(block.code, title);
    else {
      isComplete = false;
      tell(message('block-at-fault', { value: block.code, number: `RNCP${code}` }), block.line);
    }
  }
  return isComplete ? [...titles].map(([id, title]) => ({ id, title })) : [];
}

function equivalenceOf({ number, blocks, otherBlocks, line }: Correspondence, code: string, tell: Tell): Equivalence[] {
  const other = otherOf(number, code);
  if (other && blocks.every(id => isBlockOf(id, code)) && otherBlocks.every(id => isBlockOf(id, other.code)))
    return [{ ...other, blocks: [...new Set(blocks)], otherBlocks: [...new Set(otherBlocks)] }];
  tell(message('equivalence-at-fault', { value: number }), line);
  return [];
}

/** Whether a block belongs to a certification: "RNCP35809BC01" is a block of RNCP35809. */
function isBlockOf(id: string, code: string): boolean {
  const parts = /^(?:RNCP|RS)(\d{1,9})BC\w{1,9}$/.exec(id);
  return parts?.[1] === code;
}
