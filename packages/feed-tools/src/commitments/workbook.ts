// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ActionState, Commitment } from '@orientation-widgets/feed';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { headings, rowOf, rulesOf } from '../workbooks/sheet-cells.js';
import {
  ACTION_COLUMNS,
  EVIDENCE_SEPARATOR,
  INDICATOR_COLUMNS,
  MISSING_WORDS,
  STATE_WORDS,
} from './workbook-columns.js';

type Action = Commitment['actions'][number];
type Indicator = Commitment['indicators'][number];
type Cells<C> = { [K in keyof C]: string | number | undefined };

/** Widths of columns, in characters. */
const NARROW = 12;
const MIDDLE = 20;
const WIDE = 44;

const RULES = [
  'Une ligne par action, une ligne par valeur d’indicateur.',
  `Un état est l’un de ces mots\u202f: ${Object.values(STATE_WORDS).join(', ')}.`,
  'Un état compte quand une personne l’a dit, à une date\u202f: «\u202fDit par\u202f» et «\u202fDate de l’état\u202f» sont remplis.',
  'Sans état à dire, laissez la ligne vide\u202f: rien n’est déduit d’une date.',
  `Plusieurs preuves se séparent par «\u202f${EVIDENCE_SEPARATOR}\u202f».`,
  'Une valeur a sa période. Pour une autre période ou un autre territoire, recopiez la ligne.',
  `Sans valeur, dites pourquoi\u202f: ${Object.values(MISSING_WORDS).join(', ')}. Un zéro est une valeur.`,
  'Ne changez ni les identifiants ni les titres\u202f: ils disent à quoi la ligne se rapporte.',
];

/**
 * Builds the workbook that the pilots of commitments fill in: one line for each action and each value, with the
 * published data. The reader `commitment-states` reads it back.
 */
export async function commitmentWorkbook(commitments: Iterable<Commitment>): Promise<Uint8Array> {
  const actions: SheetData = [headings(ACTION_COLUMNS)];
  const indicators: SheetData = [headings(INDICATOR_COLUMNS)];
  for (const commitment of commitments) {
    for (const action of commitment.actions) actions.push(rowOf(ACTION_COLUMNS, actionCells(commitment, action)));
    for (const indicator of commitment.indicators) {
      const values = indicator.values.length > 0 ? indicator.values : [undefined];
      for (const value of values)
        indicators.push(rowOf(INDICATOR_COLUMNS, indicatorCells(commitment, indicator, value)));
    }
  }
  return writeExcelFile([
    { sheet: 'Actions', data: actions, columns: widths(ACTION_COLUMNS), stickyRowsCount: 1 },
    { sheet: 'Indicateurs', data: indicators, columns: widths(INDICATOR_COLUMNS), stickyRowsCount: 1 },
    { sheet: 'Mode d’emploi', data: rulesOf(RULES), columns: [{ width: 100 }] },
  ]).toBuffer();
}

/** Returns the word for a state; the state itself when a later version of the model added it. */
function stateWord(state: string): string {
  return Object.hasOwn(STATE_WORDS, state) ? STATE_WORDS[state as ActionState] : state;
}

function actionCells({ id, title }: Commitment, action: Action): Cells<typeof ACTION_COLUMNS> {
  return {
    commitment: id,
    commitmentTitle: title,
    id: action.id,
    title: action.title,
    due: action.due,
    status: action.status && stateWord(action.status),
    statusDate: action.statusDate,
    statusBy: action.statusBy,
    evidence: action.evidence?.join(` ${EVIDENCE_SEPARATOR} `),
    difficulty: action.difficulty,
    adjustment: action.adjustment,
  };
}

function indicatorCells(
  { id, title }: Commitment,
  { baseline, target, ...indicator }: Indicator,
  value: Indicator['values'][number] | undefined,
): Cells<typeof INDICATOR_COLUMNS> {
  return {
    commitment: id,
    commitmentTitle: title,
    id: indicator.id,
    title: indicator.label,
    unit: indicator.unit,
    baseline: baseline?.value,
    baselinePeriod: baseline?.period,
    target: target?.value,
    targetPeriod: target?.period,
    period: value?.period,
    value: value?.value ?? undefined,
    missing: value?.missing && MISSING_WORDS[value.missing],
    text: value?.text,
    territory: value?.territoryId,
    by: value?.by,
    date: value?.date,
  };
}

function widths(columns: Readonly<Record<string, string>>): { width: number }[] {
  return Object.keys(columns).map(column => ({ width: widthOf(column) }));
}

function widthOf(column: string): number {
  if (/^(commitment|id|statusDate|period|value|unit|date|baseline.*|target.*)$/.test(column)) return NARROW;
  return /^(title|commitmentTitle|evidence|difficulty|adjustment|text)$/.test(column) ? WIDE : MIDDLE;
}
