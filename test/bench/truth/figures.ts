// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job, Outcome, Recruitment, Tension, Training } from '@orientation-widgets/feed';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { examinationOf } from './outcomes.js';
import { csvTable, type Row } from './tables.js';

/** A figure of the default feed, the place where it is shown, and the sentence expected from its source. */
export interface ScreenFigure {
  /** Element that shows the figure, with its attributes. */
  readonly tag: 'job-card' | 'tension-indicator' | 'training-card';
  readonly attributes: Readonly<Record<string, string>>;
  /** Label of the figure on the screen; "title" and "women" for figures without a label. */
  readonly name: string;
  /** Start of the expected text, made from the source alone, in plain spaces. */
  readonly sentence: string;
  /** Origin of the figure: `salary_median_3niv.csv:654`. */
  readonly source: string;
}

/** Collections from which figures are drawn. */
export interface DefaultFeed {
  readonly jobs: readonly Job[];
  readonly tensions: readonly Tension[];
  readonly recruitments: readonly Recruitment[];
  readonly trainings: readonly Training[];
  readonly outcomes: readonly Outcome[];
}

const PERIOD = '2017-2019';
/** Year of the survey that screens show. */
const PLANS_YEAR = 2025;
const LEVELS = ['très faible', 'faible', 'moyenne', 'élevée', 'très élevée'];
const FACTORS: readonly (readonly [string, string])[] = [
  ['Quantité d’offres', "Intensité d'embauches"],
  ['Pénurie de candidats', "Manque de main-d'œuvre disponible"],
  ['Pénibilité du travail', 'Conditions de travail contraignantes'],
  ['Exigence de formation', 'Lien formation-emploi'],
  ['Précarité des contrats', "Non-durabilité de l'emploi"],
  ['Distance entre postes et candidats', 'Inadéquation géographique'],
];
const HOURS: readonly (readonly [string, string])[] = [
  ['le samedi', 'Travail le samedi'],
  ['le dimanche', 'Travail le dimanche'],
  ['la nuit, de minuit à 5 h', 'Travail de nuit'],
];
/** Minimum number of planned hires for their difficult share to be shown. */
const ENOUGH_HIRES = 50;
const PLANS: readonly (readonly [string, string])[] = [
  ['hires', 'met'],
  ['En tout', 'met'],
  ['Jugés difficiles', 'xmet'],
  ['Saisonniers', 'smet'],
];

const ROUTES: Readonly<Partial<Record<Outcome['route'], string>>> = {
  school: 'Au lycée ou en école',
  apprenticeship: 'En apprentissage',
  continuing: 'En formation continue',
};
/** Number of candidates below which a share is not representative: only the counts are shown. */
const ENOUGH_CANDIDATES = 20;

/**
 * Draws figures of the default feed: of a job, of the tension of a territory, of its recruitment plans, of success at
 * the examination of a training, in turn.
 *
 * @returns the figures, and the kinds that cannot be traced because their file is missing.
 */
export function drawFigures(
  feed: DefaultFeed,
  folder: string,
  count: number,
  random: () => number,
): { figures: ScreenFigure[]; absent: string[] } {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const kinds = [
    { file: 'dares/salaire_median_3niv.csv', draw: payFigure },
    { file: 'dares/part_femmes_3niv.csv', draw: womenFigure },
    { file: 'dares/horaires_atypiques_3niv.csv', draw: hoursFigure },
    { file: 'dares/tensions_2019_hdf.csv', draw: tensionFigure },
    { file: 'bmo/2025/bmo_2025_hdf.csv', draw: plansFigure },
    { file: 'training-figures/baccalaureat-academies-lille-amiens.csv', draw: successFigure },
  ].map(kind => ({ ...kind, path: join(folder, kind.file) }));
  const present = kinds
    .filter(({ path }) => existsSync(path))
    .map(({ path, draw }) => ({ draw, file: basename(path), rows: csvTable(path) }));
  const figures = new Map<string, ScreenFigure>();
  for (let turn = 0; figures.size < count && turn < count * 50 && present.length > 0; turn++) {
    const { draw, file, rows } = present[turn % present.length] as (typeof present)[number];
    const figure = draw(feed, { file, rows }, pick);
    if (figure) figures.set(JSON.stringify([figure.attributes, figure.name]), figure);
  }
  return {
    figures: [...figures.values()],
    absent: kinds.filter(({ path }) => !existsSync(path)).map(({ path }) => path),
  };
}

interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

type Pick = <T>(list: readonly T[]) => T | undefined;
type Draw = (feed: DefaultFeed, table: Table, pick: Pick) => ScreenFigure | undefined;

const payFigure: Draw = ({ jobs }, { file, rows }, pick) => {
  const job = pick(jobs.filter(({ salary }) => salary));
  const row = rows.find(({ cells }) => cells['Fap3'] === job?.fap?.[0] && cells['Annee'] === PERIOD);
  const sentence = `En ${PERIOD} : ${french(Number(row?.cells['Salaire_median']))} € net par mois. Une personne sur deux gagnait plus.`;
  return job && cardFigure(job, 'Salaire', sentence, file, row);
};

const womenFigure: Draw = ({ jobs }, { file, rows }, pick) => {
  const job = pick(jobs.filter(({ womenShare }) => womenShare));
  const row = rows.find(({ cells }) => cells['Fap3'] === job?.fap?.[0] && cells['Annee'] === PERIOD);
  return job && cardFigure(job, 'women', `${french(Number(row?.cells['Part']))} % de femmes`, file, row);
};

const hoursFigure: Draw = ({ jobs }, { file, rows }, pick) => {
  const job = pick(jobs.filter(({ unusualHours }) => unusualHours));
  const [name = '', kind] = pick(HOURS) ?? [];
  const row = rows.find(
    ({ cells }) => cells['Fap3'] === job?.fap?.[0] && cells['annee'] === PERIOD && cells['Horaire_atypique'] === kind,
  );
  return job && cardFigure(job, name, `${french(Number(row?.cells['Pourcentage']))} %`, file, row);
};

function cardFigure({ id }: Job, name: string, cardSentence: string, file: string, row: Row | undefined): ScreenFigure {
  const attributes = { job: id, variant: 'full' };
  return { tag: 'job-card', attributes, name, sentence: cardSentence, source: `${file}:${linesOf(row ? [row] : [])}` };
}

const tensionFigure: Draw = ({ jobs, tensions }, { file, rows }, pick) => {
  const record = pick(tensions.filter(({ level, territoryId }) => level !== null && territoryId !== 'country-fr'));
  const job = record && pick(jobs.filter(({ fap }) => fap?.[0] === record.fap));
  if (!record || !job) return undefined;
  const row = rows.find(
    ({ cells }) =>
      cells['fap'] === record.fap &&
      (record.territoryId.startsWith('dep-')
        ? cells['niveau_geo'] === 'dep' && `dep-${cells['dep'] ?? ''}` === record.territoryId
        : !['dep', 'nat'].includes(cells['niveau_geo'] ?? '')),
  );
  const [name = '', column = ''] = pick([['title', 'Catégorie Tension'], ...FACTORS] as const) ?? [];
  const word = LEVELS[Number(row?.cells[column]) - 1] ?? 'non publiée';
  return {
    tag: 'tension-indicator',
    attributes: { job: job.id, territory: record.territoryId, variant: 'detail' },
    name,
    sentence: name === 'title' ? `Tension ${word}` : word,
    source: `${file}:${linesOf(row ? [row] : [])}`,
  };
};

const plansFigure: Draw = ({ jobs, recruitments }, { file, rows }, pick) => {
  const record = pick(
    recruitments.filter(
      ({ projects, year, territoryId }) => projects !== null && year === PLANS_YEAR && territoryId !== 'country-fr',
    ),
  );
  const job = record && pick(jobs.filter(({ fap = [] }) => fap.includes(record.fap)));
  if (!record || !job) return undefined;
  const lines = rows.filter(
    ({ cells }) =>
      cells['Code métier BMO'] === record.fap &&
      ['reg-32', `dep-${cells['Dept'] ?? ''}`, `bassin-${cells['BE25'] ?? ''}`].includes(record.territoryId),
  );
  const [name = '', column = ''] = pick(PLANS) ?? [];
  if (name === 'hires' && (record.projects ?? 0) < ENOUGH_HIRES) return undefined;
  return {
    tag: 'tension-indicator',
    attributes: { job: job.id, territory: record.territoryId, variant: 'detail' },
    name,
    sentence: name === 'hires' ? shareShown(lines) : plansShown(lines, column),
    source: `${file}:${linesOf(lines)}`,
  };
};

const successFigure: Draw = ({ trainings, outcomes }, { file, rows }, pick) => {
  const record = pick(outcomes.filter(({ success }) => success?.period.startsWith('session ')));
  const training = trainings.find(({ certifications }) =>
    certifications.some(({ kind, code }) => kind === record?.certification?.kind && code === record.certification.code),
  );
  const name = record && ROUTES[record.route];
  if (!record?.success || !training || !name) return undefined;
  const year = record.success.period.slice('session '.length);
  const lines = rows.filter(({ cells }) => {
    const examination = examinationOf(cells);
    return (
      cells['session'] === year &&
      examination?.cfd === record.certification?.code &&
      examination?.route === record.route
    );
  });
  const sumOf = (column: string): number => lines.reduce((sum, { cells }) => sum + Number(cells[column]), 0);
  const [passed, present] = [sumOf('nombre_d_admis_totaux'), sumOf('nombre_de_presents')];
  const counts = `En ${year}, ${french(passed)} ${passed < 2 ? 'personne' : 'personnes'} sur ${french(present)} ${passed < 2 ? 'a' : 'ont'} réussi l’examen`;
  return {
    tag: 'training-card',
    attributes: { training: training.id, variant: 'detail' },
    name: `examination, ${name}`,
    sentence: present < ENOUGH_CANDIDATES ? `${counts}.` : `${counts}, soit ${french((100 * passed) / present)} %.`,
    source: `${file}:${linesOf(lines)}`,
  };
};

/** Returns the line, or the first and the last of several. */
function linesOf(rows: readonly Row[]): string {
  const [first, last] = [rows[0]?.line, rows.at(-1)?.line];
  return first === last ? String(first ?? 'no line') : `${first ?? ''} to ${last ?? ''} (${rows.length} rows)`;
}

/** Returns the words for plans: a sum with a masked cell is a lower bound; a share comes from two exact sums. */
function plansShown(lines: readonly Row[], column: string): string {
  const sumOf = (item: string): { sum: number; isMasked: boolean } => ({
    sum: lines.reduce((total, { cells }) => total + (Number(cells[item]) || 0), 0),
    isMasked: lines.some(({ cells }) => cells[item] === '*'),
  });
  const { sum, isMasked } = sumOf(column);
  const hires = sumOf('met');
  if (isMasked) return sum === 0 ? 'chiffre secret' : `au moins ${french(sum)}`;
  if (column === 'met' || hires.isMasked) return french(sum);
  return `${french(sum)}, soit ${Math.round((100 * sum) / hires.sum)} %`;
}

/** Returns the title of the difficult hires: a masked cell is from 0 to 4 hires. */
function shareShown(lines: readonly Row[]): string {
  const [least, most] = [0, 4].map(hidden => {
    const sumOf = (item: string, masked: number): number =>
      lines.reduce((total, { cells }) => total + (cells[item] === '*' ? masked : Number(cells[item]) || 0), 0);
    return (20 * sumOf('xmet', hidden)) / sumOf('met', 4 - hidden);
  }) as [number, number];
  const [low, high] = [Math.floor(least), Math.ceil(Math.min(20, most))];
  if (Math.round(least) !== Math.round(Math.min(20, most)))
    return `Embauches difficiles : ${high - low <= 2 ? `entre ${low} et ${high}` : `au moins ${low}`} sur 20`;
  const middle = (least + Math.min(20, most)) / 2;
  const beads = Math.round(middle);
  if (beads === 0) return 'Embauches difficiles : moins d’une sur 20';
  return `Embauches difficiles : ${middle < beads ? 'près de' : 'environ'} ${beads} sur 20`;
}

/** Returns a number in French format, to one decimal, with plain spaces: 5 975 800, 9,4. */
function french(value: number): string {
  const [integerPart = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const grouped = integerPart.replace(/\B(?=(\d{3})+$)/g, ' ');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
