// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { message, type Message } from '../../messages/message.js';

/** Maximum number of elements of a sheet: fifty times the size of the longest known sheet. */
const MAX_ELEMENTS = 5000;
/** Maximum length of a title of a block: ten times the longest known one. */
const MAX_CHARS = 1000;

/** Blocks and other certifications in a sheet of the registers, as written. */
export interface SheetBridges {
  blocks: { code: string; title: string; line: number }[];
  newer: { number: string; line: number }[];
  older: { number: string; line: number }[];
  correspondences: Correspondence[];
  /** First limit that the sheet exceeded, after which its bridges are incomplete; absent when it exceeds none. */
  beyond?: { line: number; reason: Message };
}

/** Certification that corresponds to that of the sheet, as a whole or by blocks. */
export interface Correspondence {
  number: string;
  blocks: string[];
  otherBlocks: string[];
  line: number;
}

export function noBridges(): SheetBridges {
  return { blocks: [], newer: [], older: [], correspondences: [] };
}

const BLOCK = 'BLOCS_COMPETENCES/BLOC_COMPETENCES';
const NEWER = 'NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION';
const OLDER = 'ANCIENNES_CERTIFICATIONS/ANCIENNE_CERTIFICATION';
const CORRESPONDENCE = 'CORRESPONDANCES/CORRESPONDANCE';

/** Elements that open an item of the bridges. */
const OPENERS: Readonly<Record<string, (bridges: SheetBridges, line: number) => unknown>> = {
  [BLOCK]: ({ blocks }, line) => blocks.push({ code: '', title: '', line }),
  [NEWER]: ({ newer }, line) => newer.push({ number: '', line }),
  [OLDER]: ({ older }, line) => older.push({ number: '', line }),
  [CORRESPONDENCE]: ({ correspondences }, line) =>
    correspondences.push({ number: '', blocks: [], otherBlocks: [], line }),
};

/** Elements that contain a value of the last item opened. In spite of its name, `ID_FICHE_…` contains a number. */
const VALUES: Readonly<Record<string, (bridges: SheetBridges, text: string) => void>> = {
  [`${BLOCK}/CODE`]: ({ blocks }, text) => set(blocks.at(-1), 'code', text),
  [`${BLOCK}/LIBELLE`]: ({ blocks }, text) => set(blocks.at(-1), 'title', text),
  [`${NEWER}/ID_FICHE_NOUVELLE_CERTIFICATION`]: ({ newer }, text) => set(newer.at(-1), 'number', text),
  [`${OLDER}/ID_FICHE_ANCIENNE_CERTIFICATION`]: ({ older }, text) => set(older.at(-1), 'number', text),
  [`${CORRESPONDENCE}/DESTINATION/NUMERO_FICHE`]: ({ correspondences }, text) =>
    set(correspondences.at(-1), 'number', text),
  [`${CORRESPONDENCE}/SOURCE/BLOC_COMPETENCES/CODE`]: ({ correspondences }, text) =>
    correspondences.at(-1)?.blocks.push(text.trim()),
  [`${CORRESPONDENCE}/DESTINATION/BLOC_COMPETENCES/CODE`]: ({ correspondences }, text) =>
    correspondences.at(-1)?.otherBlocks.push(text.trim()),
};

function set<K extends string>(item: Record<K, string> | undefined, key: K, text: string): void {
  if (item) item[key] = text.trim();
}

/** Collects the bridges of one sheet from its elements, identified by their path from the sheet. */
export class BridgeCollector {
  readonly bridges = noBridges();
  #count = 0;
  #line = 0;

  open(path: string, line: number): void {
    const opens = Object.hasOwn(OPENERS, path);
    if (this.bridges.beyond || !(opens || Object.hasOwn(VALUES, path))) return;
    this.#line = line;
    this.#count += 1;
    if (this.#count > MAX_ELEMENTS) this.#refuse(message('list-too-long', { limit: MAX_ELEMENTS }));
    else if (opens) OPENERS[path]?.(this.bridges, line);
  }

  close(path: string, text: string): void {
    if (this.bridges.beyond || !Object.hasOwn(VALUES, path)) return;
    if (text.length > MAX_CHARS) this.#refuse(message('text-too-long', { limit: MAX_CHARS }));
    else VALUES[path]?.(this.bridges, text);
  }

  #refuse(reason: Message): void {
    this.bridges.beyond = { line: this.#line, reason };
  }
}
