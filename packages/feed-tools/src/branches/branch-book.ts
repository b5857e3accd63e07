// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import writeExcelFile from 'write-excel-file/node';
import { columnLetters } from '../xlsx/cell.js';
import { headings, rowOf, rulesOf } from '../workbooks/sheet-cells.js';
import { BRANCH_TEMPLATES } from './branch-workbook.js';
import {
  COMPANY_COLUMNS,
  EVENT_COLUMNS,
  EVENT_WORDS,
  EXAMPLE_ID,
  STAGE_WORDS,
  TESTIMONY_COLUMNS,
  YES_NO_WORDS,
} from './sheet-columns.js';

/** Names offered by the cells of a workbook, from the feed of its région. */
export interface BranchLists {
  readonly jobs: readonly string[];
  readonly sectors: readonly string[];
  readonly towns: readonly string[];
}

const LIST_SHEET = 'Listes';

/** Last row whose cells offer a list. */
const LAST_ROW = 1000;

/** Lists of the second-last sheet, in the order of its columns. */
const LISTS = ['jobs', 'sectors', 'towns', 'yesNo', 'stages', 'statuses'] as const;

type ListName = (typeof LISTS)[number];

const LIST_TITLES: Readonly<Record<ListName, string>> = {
  jobs: 'Métiers',
  sectors: 'Secteurs',
  towns: 'Communes',
  yesNo: 'Oui ou non',
  stages: 'Où en est la personne',
  statuses: 'État d’un événement',
};

/** List offered by each column, by name of template. */
const OFFERS: ReadonlyMap<string, Readonly<Record<string, ListName>>> = new Map<
  string,
  Readonly<Record<string, ListName>>
>([
  ['companies', { jobs: 'jobs', sectors: 'sectors', commune: 'towns', hosts: 'yesNo', apprentices: 'yesNo' }],
  [
    'testimonies',
    {
      job: 'jobs',
      commune: 'towns',
      stage: 'stages',
      counterStereotype: 'yesNo',
      consent: 'yesNo',
      ambassador: 'yesNo',
    },
  ],
  ['events', { commune: 'towns', sectors: 'sectors', status: 'statuses', cost: 'yesNo', counterStereotype: 'yesNo' }],
]);

/**
 * Builds the workbook that a branch fills in: companies, people and events, each with an example, and the lists of the
 * feed of its région.
 */
export async function branchBook(lists: BranchLists): Promise<Uint8Array> {
  const words: Readonly<Record<ListName, readonly string[]>> = {
    ...lists,
    yesNo: Object.values(YES_NO_WORDS),
    stages: Object.values(STAGE_WORDS),
    statuses: Object.values(EVENT_WORDS),
  };
  const templates = [...BRANCH_TEMPLATES];
  const examples = new Map([
    ['companies', rowOf(COMPANY_COLUMNS, exampleCompany(lists))],
    ['testimonies', rowOf(TESTIMONY_COLUMNS, exampleTestimony(lists))],
    ['events', rowOf(EVENT_COLUMNS, exampleEvent(lists))],
  ]);
  const longest = Math.max(...LISTS.map(name => words[name].length));
  const listRows = Array.from({ length: longest }, (_, row) =>
    LISTS.map(name => (words[name][row] === undefined ? null : { value: words[name][row], type: String })),
  );
  const offers = templates.map(([name, { columns }]) =>
    validations(Object.keys(columns), OFFERS.get(name) ?? {}, words),
  );
  const rules = [
    `Les lignes «\u202f${EXAMPLE_ID}\u202f» montrent comment remplir\u202f: elles ne sont jamais publiées.`,
    'La première colonne peut rester vide\u202f: un identifiant est fait du nom.',
    ...new Set(templates.flatMap(([, template]) => template.rules)),
  ];
  return writeExcelFile(
    [
      ...templates.map(([name, { sheet, columns }]) => ({
        sheet,
        data: [headings(columns), examples.get(name) ?? []],
        columns: Object.keys(columns).map(() => ({ width: 20 })),
        stickyRowsCount: 1,
      })),
      { sheet: LIST_SHEET, data: [headings(LIST_TITLES), ...listRows], columns: LISTS.map(() => ({ width: 30 })) },
      { sheet: 'Mode d’emploi', data: rulesOf(rules), columns: [{ width: 100 }] },
    ],
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _options, { sheetIndex }) =>
                  xml.replace('</sheetData>', `</sheetData>${offers[sheetIndex] ?? ''}`),
              },
            },
          },
        },
      ],
    },
  ).toBuffer();
}

/**
 * Returns the XML of the lists offered by the cells of columns; other values are allowed, since a cell may have
 * several.
 */
function validations(
  columns: readonly string[],
  offers: Readonly<Record<string, ListName>>,
  words: Readonly<Record<ListName, readonly string[]>>,
): string {
  const items = columns.flatMap((column, index) => {
    const list = offers[column];
    if (list === undefined || words[list].length === 0) return [];
    const letter = columnLetters(LISTS.indexOf(list));
    const cells = `${columnLetters(index)}2:${columnLetters(index)}${LAST_ROW}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${cells}"><formula1>${LIST_SHEET}!$${letter}$2:$${letter}$${words[list].length + 1}</formula1></dataValidation>`;
  });
  return items.length > 0 ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>` : '';
}

function exampleCompany({ jobs, sectors, towns }: BranchLists): Parameters<typeof rowOf<typeof COMPANY_COLUMNS>>[1] {
  return {
    id: EXAMPLE_ID,
    name: 'Atelier d’exemple',
    text: 'Ce que fait l’entreprise, en une phrase.',
    commune: towns[0],
    jobs: jobs[0],
    posts: 2,
    hosts: YES_NO_WORDS.yes,
    apprentices: YES_NO_WORDS.no,
    sectors: sectors[0],
    validUntil: '31/12/2027',
  };
}

function exampleTestimony({ jobs, towns }: BranchLists): Parameters<typeof rowOf<typeof TESTIMONY_COLUMNS>>[1] {
  return {
    id: EXAMPLE_ID,
    job: jobs[0],
    name: 'Camille',
    role: 'Son métier, et où',
    stage: STAGE_WORDS.experienced,
    text: 'Ce que la personne dit, avec ses mots.',
    consent: YES_NO_WORDS.yes,
    commune: towns[0],
    validUntil: '31/12/2027',
  };
}

function exampleEvent({ sectors, towns }: BranchLists): Parameters<typeof rowOf<typeof EVENT_COLUMNS>>[1] {
  return {
    id: EXAMPLE_ID,
    name: 'Portes ouvertes d’exemple',
    day: '14/03/2027',
    starts: '14:00',
    ends: '17:00',
    status: EVENT_WORDS.planned,
    commune: towns[0],
    sectors: sectors[0],
    cost: YES_NO_WORDS.yes,
  };
}
