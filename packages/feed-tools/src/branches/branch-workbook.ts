// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import writeExcelFile from 'write-excel-file/node';
import { headings, rulesOf } from '../workbooks/sheet-cells.js';
import {
  COMPANY_COLUMNS,
  EVENT_COLUMNS,
  EVENT_WORDS,
  ITEM_SEPARATOR,
  STAGE_WORDS,
  TESTIMONY_COLUMNS,
  YES_NO_WORDS,
} from './sheet-columns.js';

/** Template of a workbook that a branch fills in. */
interface BranchTemplate {
  /** Default name of the file. */
  readonly file: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
}

const wordsOf = (words: Readonly<Record<string, string>>): string => Object.values(words).join(', ');
const quoted = (word: string): string => `«\u202f${word}\u202f»`;
const SEPARATED = `Plusieurs réponses dans une case se séparent par ${quoted(ITEM_SEPARATOR)}.`;
const YES_NO = `${wordsOf(YES_NO_WORDS)}\u202f: une case vide veut dire que l’on ne sait pas, jamais non.`;
const IDS =
  'Un identifiant à vous ne change pas d’une fois à l’autre\u202f: «\u202fa-1\u202f». Sans lui, il est fait du nom.';

/** Templates of the workbooks, by name. */
export const BRANCH_TEMPLATES: ReadonlyMap<string, BranchTemplate> = new Map([
  [
    'companies',
    {
      file: 'entreprises.xlsx',
      sheet: 'Entreprises',
      columns: COMPANY_COLUMNS,
      rules: [
        'Une ligne par entreprise.',
        IDS,
        `${quoted(COMPANY_COLUMNS.jobs)}\u202f: codes ROME (H2913), ou noms des métiers du flux.`,
        YES_NO,
        SEPARATED,
        `${quoted(COMPANY_COLUMNS.validUntil)} est obligatoire\u202f: rien n’est montré après ce jour.`,
        'Le téléphone et le courriel sont ceux de l’entreprise, jamais ceux d’une personne sans son accord.',
      ],
    },
  ],
  [
    'testimonies',
    {
      file: 'temoignages.xlsx',
      sheet: 'Témoignages',
      columns: TESTIMONY_COLUMNS,
      rules: [
        'Une ligne par personne. Un prénom suffit.',
        IDS,
        `${quoted(TESTIMONY_COLUMNS.consent)}\u202f: sans ${quoted(YES_NO_WORDS.yes)}, la ligne n’est pas publiée.`,
        `${quoted(TESTIMONY_COLUMNS.stage)}\u202f: ${wordsOf(STAGE_WORDS)}.`,
        `${quoted(TESTIMONY_COLUMNS.job)}\u202f: un code ROME (H2913), ou le nom d’un métier du flux.`,
        `Une vidéo ou un son a sa ${quoted(TESTIMONY_COLUMNS.transcript)}, pour les personnes qui n’entendent pas.`,
        `${quoted(TESTIMONY_COLUMNS.ambassador)}\u202f: ${quoted(YES_NO_WORDS.yes)} si la personne accepte d’être invitée\u202f; dites alors où, et jusqu’à quand.`,
        SEPARATED,
      ],
    },
  ],
  [
    'events',
    {
      file: 'evenements.xlsx',
      sheet: 'Événements',
      columns: EVENT_COLUMNS,
      rules: [
        'Une ligne par date. Les dates d’un même événement portent le même identifiant.',
        IDS,
        `${quoted(EVENT_COLUMNS.starts)} et ${quoted(EVENT_COLUMNS.ends)}\u202f: 14:00 ou 14h30, à l’heure du territoire.`,
        `Un événement de plusieurs jours sans heure a un ${quoted(EVENT_COLUMNS.lastDay)}.`,
        `${quoted(EVENT_COLUMNS.status)}\u202f: ${wordsOf(EVENT_WORDS)}. Une date annulée reste dans la feuille\u202f: on le dit aux personnes.`,
        YES_NO,
        SEPARATED,
      ],
    },
  ],
]);

/**
 * Builds an empty workbook from a template, with its rules in a second sheet. The reader `branch-sheets` reads it back.
 */
export async function branchWorkbook({ sheet, columns, rules }: BranchTemplate): Promise<Uint8Array> {
  return writeExcelFile([
    { sheet, data: [headings(columns)], columns: Object.keys(columns).map(() => ({ width: 20 })), stickyRowsCount: 1 },
    { sheet: 'Mode d’emploi', data: rulesOf(rules), columns: [{ width: 100 }] },
  ]).toBuffer();
}
