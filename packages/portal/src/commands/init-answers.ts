// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { loadFeed } from '@orientation-widgets/feed';
import { ask, loadOptions, locateFeed, type Terminal } from '@orientation-widgets/feed-tools';
import { existsSync } from 'node:fs';
import { CommandUsageError, type CommandArguments } from './arguments.js';
import { findSector, sectorsOf, unknownName, type BranchChoice } from './init-branch.js';

/** Questions about the legal notice of a site, by option. */
const LEGAL = {
  publisher: 'Qui publie ce site',
  director: 'Direction de la publication, prénom et nom',
  address: 'Adresse postale de qui publie',
  host: 'Hébergeur, et son adresse',
  email: 'Courriel où écrire',
} as const;

type LegalName = keyof typeof LEGAL;

/** Options of `init`. */
export const OPTIONS = {
  feed: { type: 'string' },
  name: { type: 'string' },
  url: { type: 'string' },
  publisher: { type: 'string' },
  director: { type: 'string' },
  address: { type: 'string' },
  host: { type: 'string' },
  email: { type: 'string' },
  branch: { type: 'boolean' },
  sector: { type: 'string' },
  jobs: { type: 'string' },
} as const;

/** Answers from which `init` makes a site. */
export interface InitAnswers {
  /** Address or path of the feed; undefined when the webmaster will add it later. */
  readonly feed: string | undefined;
  readonly name: string;
  readonly url: string | undefined;
  readonly legal: Readonly<Partial<Record<LegalName, string>>>;
  /** What the feed has something about: “métiers”, “chiffres”. */
  readonly subjects: readonly string[];
  /** Choices for the site of a professional branch; undefined for a site of the whole feed. */
  readonly branch: BranchChoice | undefined;
  /** Command that writes the same files without a question; undefined when none was asked. */
  readonly command: string | undefined;
}

/** Usual paths of a feed built on this machine. */
const USUAL_FEEDS = ['public/feed/feed.json', 'feed/feed.json', 'flux/feed.json'];

/** Reads the answers of a person; options come first, and without a terminal nothing is asked. */
class Interview {
  readonly #commandArguments: CommandArguments;
  readonly #terminal: Terminal | undefined;
  /** Options of the equivalent command. */
  readonly words: string[] = [];

  constructor(commandArguments: CommandArguments, terminal: Terminal | undefined) {
    this.#commandArguments = commandArguments;
    this.#terminal = terminal;
  }

  /**
   * Value of an option, otherwise the answer to its question, otherwise the proposed value; undefined when there is
   * none.
   */
  async text(
    option: string,
    question: string,
    proposal?: string,
    refuse?: (answer: string) => string | undefined,
  ): Promise<string | undefined> {
    const value =
      this.#commandArguments.text(option) ??
      (this.#terminal ? await ask(this.#terminal, { text: question, proposal, ...(refuse && { refuse }) }) : proposal);
    if (value === undefined || value === '') return undefined;
    this.words.push(`--${option}`, shellWord(value));
    return value;
  }

  /** Whether a flag is given, or the answer to its question is yes. */
  async flag(option: string, question: string): Promise<boolean> {
    const isTrue =
      this.#commandArguments.flag(option) ||
      (this.#terminal !== undefined &&
        /^o(ui)?$/i.test(await ask(this.#terminal, { text: question, proposal: 'non' })));
    if (isTrue) this.words.push(`--${option}`);
    return isTrue;
  }
}

/**
 * Collects the answers from options, then from questions, then from the feed.
 *
 * @throws {CommandUsageError} a branch without the feed of its région.
 */
export async function initAnswers(
  commandArguments: CommandArguments,
  open: () => Terminal | undefined,
): Promise<InitAnswers> {
  const isComplete = Object.entries(OPTIONS).every(
    ([name, { type }]) => type === 'boolean' || commandArguments.text(name) !== undefined,
  );
  const terminal = isComplete ? undefined : open();
  const interview = new Interview(commandArguments, terminal);
  try {
    const usualFeed = terminal && USUAL_FEEDS.find(path => existsSync(path));
    const feed = await interview.text('feed', 'Flux : son adresse, ou son fichier feed.json', usualFeed);
    const about = feed === undefined ? undefined : await aboutFeed(feed);
    const isBranch = await interview.flag('branch', 'Un site de branche ou de campus (oui, non)');
    if (isBranch && feed === undefined)
      throw new CommandUsageError('--branch veut --feed : l’adresse du flux de la région');
    const branch = isBranch ? await branchChoice(interview, commandArguments, feed ?? '') : undefined;
    const name = await interview.text('name', 'Nom du site', branch ? branch.sector : about?.title);
    const url = await interview.text('url', 'Adresse du site, comme https://orientation.region.fr/');
    const legal: Partial<Record<LegalName, string>> = {};
    for (const option of Object.keys(LEGAL) as LegalName[]) {
      const proposal = option === 'publisher' && !branch && terminal ? about?.publisher : undefined;
      const value = await interview.text(option, LEGAL[option], proposal);
      if (value !== undefined) legal[option] = value;
    }
    const folder = commandArguments.positionals[0];
    const command = [
      'npx orientation-portal init',
      ...(folder === undefined ? [] : [shellWord(folder)]),
      ...interview.words,
    ];
    const subjects = about?.subjects ?? [];
    return { feed, name: name ?? 'Orientation', url, legal, subjects, branch, command: terminal && command.join(' ') };
  } finally {
    terminal?.close();
  }
}

async function branchChoice(
  interview: Interview,
  commandArguments: CommandArguments,
  feed: string,
): Promise<BranchChoice> {
  if (commandArguments.text('jobs') !== undefined)
    return { feed, sector: undefined, jobs: await interview.text('jobs', 'Métiers') };
  const sectors = commandArguments.text('sector') === undefined ? await sectorsOfFeed(feed) : [];
  const sector = await interview.text(
    'sector',
    `Secteur (${sectors.join(', ')} ; vide pour nommer des métiers)`,
    undefined,
    answer =>
      answer === '' || findSector(answer, sectors) !== undefined
        ? undefined
        : unknownName(answer, 'un secteur', sectors),
  );
  const jobs = sector === undefined ? await interview.text('jobs', 'Métiers, séparés par |') : undefined;
  return { feed, sector: (sector && findSector(sector, sectors)) ?? sector, jobs };
}

async function sectorsOfFeed(feed: string): Promise<string[]> {
  const location = await locateFeed(feed);
  const opened = await loadFeed(location.url, loadOptions(location));
  return sectorsOf([...(await opened.collection('jobs'))]);
}

/** What a feed says of itself. */
interface FeedAbout {
  readonly title: string;
  readonly publisher: string;
  readonly subjects: readonly string[];
}

/** Subjects of a site, by the collection of the feed that fills them. */
const SUBJECTS = [
  ['jobs', 'métiers'],
  ['sessions', 'formations'],
  ['directory', 'aides'],
  ['observations', 'chiffres'],
] as const;

/** Title, publisher and subjects of a feed; undefined when it cannot be read, which `build` explains. */
async function aboutFeed(feed: string): Promise<FeedAbout | undefined> {
  try {
    const location = await locateFeed(feed);
    const opened = await loadFeed(location.url, loadOptions(location));
    const subjects: string[] = [];
    for (const [collection, subject] of SUBJECTS)
      if ((await opened.collection(collection)).size) subjects.push(subject);
    return { title: opened.info.title, publisher: opened.info.publisher.name, subjects };
  } catch {
    return undefined;
  }
}

/** Quotes a value for a shell. */
function shellWord(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
