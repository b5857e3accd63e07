// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addressPart } from '@orientation-widgets/feed';
import { createTextIndexAsync, JOB_SYNONYMS, SYNONYMS } from '@orientation-widgets/search';
import type { Correction, Highlight, Synonyms, TextIndex, TextMatches } from '@orientation-widgets/search';
import { slugOf } from '../html/slug.js';
import type { PeopleFilter } from '../nearby/nearby-files.js';
import { NO_ANSWER, SEARCH_KINDS, UNPLACED } from './search-file.js';
import type { IntentRow, SearchFile, SearchKind, SearchRow, SearchRowsOfKind } from './search-file.js';
import type { PathWriter } from './follow-town.js';
import { intentsOf, pagesKey } from './intents-of.js';
import { namesWithin } from './names-within.js';
import { ResultAddresses } from './result-addresses.js';
import type { ResultGroup, SearchResult, SiteAnswer } from './site-answer.js';
import { splitTown } from './split-town.js';
import { hasTitleWords, isWholeName } from './title-words.js';

interface IndexedRow {
  readonly kind: SearchKind;
  readonly row: SearchRow;
}

/** Rows indexed together: a word is corrected only when no part contains it. */
interface Part {
  readonly index: TextIndex;
  readonly rows: readonly IndexedRow[];
}

interface Hit extends IndexedRow {
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

/** Minimum score of a title that has every typed word and no other. */
const WHOLE_TITLE_SCORE = 0.95;
/** Minimum score of a result, as a share of the best score of its kind. */
const MIN_SHARE = 0.5;
/** Minimum confidence of an intent that comes before pages with every word. */
const CERTAIN_INTENT = 0.6;
/**
 * The same when no page has a word of the text: measured by `npm run bench -- intents`, it adds one wrong intent in a
 * hundred.
 */
const LAST_INTENT = 0.3;
/** Maximum number of jobs whose pay is proposed. */
const MOST_PAYS = 2;
/** Maximum length of a query, that of the field: an address may hold more. */
const MAX_LENGTH = 200;
const SUBJECT = '{subject}';
/** Folder of the pages of the territories. */
const TERRITORIES = 'territoires/';
/** Maximum number of titles that words may match to name one of them: “bac pro” matches more. */
const MOST_OF_WORDS = 12;
/** Scripts of other languages, with the intent of texts that use them: no page of the site has such words. */
const SCRIPTS: readonly (readonly [letters: RegExp, intent: string])[] = [
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/\p{Script=Arabic}/u, 'arabic'],
];
/**
 * Kinds whose one-word names are recognised within a longer text: “soudeur” is a job, “mission locale” may be any kind.
 */
const NAMED_KINDS: ReadonlySet<SearchKind> = new Set(['job', 'training']);
/** Text that names a training: a question about pay is then about pay while training, not pay in the job. */
const PAID_TRAINING = /(?:^|[^\p{L}])(?:formations?|former|études?|apprendre)[^\p{L}]/iu;
const NO_SYNONYMS: Synonyms = {};

/** Kinds indexed together, with their everyday synonyms. */
const PARTS: readonly { readonly kinds: readonly SearchKind[]; readonly synonyms: Synonyms }[] = [
  { kinds: ['job'], synonyms: JOB_SYNONYMS },
  { kinds: ['training', 'sector', 'figure', 'page'], synonyms: SYNONYMS },
  { kinds: ['help', 'provider', 'town'], synonyms: NO_SYNONYMS },
];

/** Searches the pages of a site by their names. */
export class SiteSearch {
  readonly #base: string;
  readonly #addresses: ResultAddresses;
  readonly #kinds = new Map<SearchKind, SearchRowsOfKind>();
  readonly #parts: Part[] = [];
  #intents: Readonly<Record<string, readonly IntentRow[]>> = {};
  #towns: ReadonlyMap<string, string> = new Map();

  constructor(base: string, paths: PathWriter) {
    this.#base = base;
    this.#addresses = new ResultAddresses(base, paths, this.#kinds);
  }

  /** Adds the rows of a file, yielding to the main thread while they are indexed. */
  async add({ kinds, intents }: SearchFile, yieldToMain: () => Promise<void>): Promise<void> {
    if (intents) this.#intents = intents;
    for (const kind of SEARCH_KINDS) {
      const rows = kinds[kind];
      if (rows) this.#kinds.set(kind, rows);
    }
    for (const { kinds: names, synonyms } of PARTS) {
      const rows = names.flatMap(kind => (kinds[kind]?.rows ?? []).map((row): IndexedRow => ({ kind, row })));
      if (!rows.length) continue;
      const documents = rows.map(({ row: [text, , , words] }) => ({ text, ...(words && { related: [words] }) }));
      this.#parts.push({ index: await createTextIndexAsync(documents, yieldToMain, { synonyms }), rows });
    }
    if (kinds.town) {
      const { rows, areas = [] } = kinds.town;
      const towns = rows.map(([name]) => [name, name] as const);
      // The later name wins: a town comes before an area of the same name.
      this.#towns = new Map([...areas, ...towns].map(([name, town]) => [slugOf(name, Infinity), town]));
    }
  }

  /** Answers a query: pages that match its intent, then pages that contain its words. */
  answer(query: string): SiteAnswer {
    const text = query.slice(0, MAX_LENGTH);
    const answer = this.#answerWords(text);
    const isNamed = answer.groups.length > 0 && !answer.corrections.length;
    const { advice, ...place } = this.#adviceFor(text, isNamed ? CERTAIN_INTENT : undefined);
    if (answer.groups.length && !(advice.length && answer.corrections.length))
      return {
        ...answer,
        // The town that the advice is about is a part of the question, whatever pages have its name.
        ...(answer.town === undefined && place.town !== undefined && place),
        advice,
        groups: advice.length ? this.#withJob(answer.groups, text) : answer.groups,
      };
    // Words are not corrected when the intent of the text is known.
    const part = this.#answerPart(text) ?? { ...answer, groups: [], corrections: [] };
    // The town of a question says where to look: it is no answer itself.
    if (advice.length && (!part.groups.length || isTownAlone(part)))
      return { advice, groups: [], corrections: [], subject: place.subject, town: place.town };
    if ((part.groups.length && !isTownAlone(part)) || advice.length) return { ...part, advice };
    const last = this.#adviceFor(text, LAST_INTENT);
    if (last.advice.length && !part.groups.length) return { ...part, ...last, corrections: [] };
    return { ...(isTownAlone(part) ? answer : part), groups: part.groups, corrections: [], advice: last.advice };
  }

  /** Returns the results, with the job named in a text that asks something more: “mécanicien sans diplôme”. */
  #withJob(groups: readonly ResultGroup[], text: string): readonly ResultGroup[] {
    if (groups.some(({ kind }) => kind === 'job')) return groups;
    return [...groups, ...(this.#answerPart(text)?.groups.filter(({ kind }) => kind === 'job') ?? [])];
  }

  /** Jobs and trainings named by some words of a text; undefined when it contains no such name. */
  #answerPart(text: string): SiteAnswer | undefined {
    const { subject, town } = this.partsOf(text);
    // The name of a structure may contain its town: “mission locale Maubeuge”.
    const names = [...(town === undefined ? [] : namesWithin(text)), ...namesWithin(subject, town === undefined)];
    for (const isWhole of [true, false])
      for (const name of names) {
        const isOneWord = !slugOf(name).includes('-');
        if (isOneWord && !isWhole) continue;
        const { hits } = this.#hits(name, true);
        const isOfWords = (hit: Hit): boolean => NAMED_KINDS.has(hit.kind) && hasTitleWords(hit.row[0], name);
        const namedHits = hits.filter(hit =>
          isWhole
            ? (!isOneWord || NAMED_KINDS.has(hit.kind)) && isWholeName(hit.row[0], hit.highlights, name)
            : isOfWords(hit),
        );
        if (!namedHits.length || (!isWhole && namedHits.length > MOST_OF_WORDS)) continue;
        // Trainings whose title contains the words of the job are listed with it.
        const trainingHits = hits.filter(hit => hit.kind === 'training' && !namedHits.includes(hit) && isOfWords(hit));
        const answer = this.#answerOf(name, { hits: [...namedHits, ...trainingHits], corrections: [] }, town);
        return { ...answer, partOfText: name };
      }
    return undefined;
  }

  /** Splits a text into its subject and its town; undefined for a text without a town. */
  partsOf(text: string): { readonly subject: string; readonly town: string | undefined } {
    return splitTown(text, this.#towns) ?? { subject: text, town: undefined };
  }

  /** Pages that answer the intents of a text, around the town that it names, each once. */
  #adviceFor(text: string, minConfidence: number | undefined): Pick<SiteAnswer, 'advice' | 'subject' | 'town'> {
    const [, script] = SCRIPTS.find(([letters]) => letters.test(text)) ?? [];
    if (script !== undefined) {
      const pages = (this.#intents[script] ?? []).map(([title, path]) => this.#pageResult(title, path));
      return { advice: pages, subject: text, town: undefined };
    }
    const parts = splitTown(text, this.#towns);
    const { intents, ...place } = intentsOf(text, parts, minConfidence);
    // The town may be all that is asked: “formation Dunkerque”.
    const isTown = intents[0] && parts && slugOf(intents[0].subject) === slugOf(parts.town);
    const town = isTown ? parts.town : place.town;
    const textBesideTown = parts?.subject ?? text;
    const pages = intents.flatMap(({ intent, subject }, place): SearchResult[] => {
      if (intent === 'pay' && !PAID_TRAINING.test(text)) return this.#pays(subject);
      const rows = this.#intents[pagesKey(intent, subject)] ?? [];
      // An intent that covers a whole phrase has no subject (“travail de nuit”): its pages with a subject are kept only
      // when it is the first intent.
      const usableRows = subject || place === 0 ? rows : rows.filter(([title]) => !title.includes(SUBJECT));
      return usableRows.map(([title, path, people]): SearchResult => ({
        ...{ kind: 'page', note: '', highlights: [], ...(people && { people }) },
        title: title.replace(SUBJECT, () => subject || textBesideTown),
        href: this.#addresses.around(
          this.#addresses.withLevel(
            this.#base + path.replace(SUBJECT, isTown ? '' : addressPart(subject || textBesideTown)),
            text,
          ),
          town,
        ),
      }));
    });
    if (town !== undefined && intents[0]?.intent === 'figures') pages.unshift(...this.#territories(town));
    const advice = pages.filter(({ href }, rank) => pages.findIndex(page => page.href === href) === rank);
    return { advice, subject: town === undefined ? text : textBesideTown, town };
  }

  /** Pages of the territories that have the name of a town. */
  #territories(town: string): SearchResult[] {
    return this.#parts
      .flatMap(({ rows }) => rows)
      .filter(
        ({ kind, row: [title, path] }) =>
          kind === 'page' && path.startsWith(TERRITORIES) && slugOf(title) === slugOf(town),
      )
      .map(({ row: [title, path, note = ''] }) => ({ ...this.#pageResult(`Les chiffres : ${title}`, path), note }));
  }

  #pageResult(title: string, path: string): SearchResult {
    return { kind: 'page', title, href: this.#base + path, note: '', highlights: [] };
  }

  /** Pages that give the pay of a job. */
  #pays(subject: string): SearchResult[] {
    const jobs = this.#answerWords(subject).groups.find(({ kind }) => kind === 'job')?.results ?? [];
    return jobs
      .slice(0, MOST_PAYS)
      .map(({ kind, title, href }) => ({ kind, href, title: `Le salaire : ${title}`, note: '', highlights: [] }));
  }

  /**
   * Finds pages with every word of a text; otherwise those with its words beside the name of a town; otherwise those
   * with its words once corrected.
   */
  #answerWords(text: string): SiteAnswer {
    const asTyped = this.#hits(text, true);
    if (asTyped.hits.length) return this.#answerOf(text, asTyped);
    const parts = splitTown(text, this.#towns);
    if (parts) {
      const hits = this.#hits(parts.subject, true);
      const matches = hits.hits.length ? hits : this.#hits(parts.subject, false);
      if (matches.hits.length) return this.#answerOf(parts.subject, matches, parts.town);
    }
    return this.#answerOf(text, this.#hits(text, false));
  }

  #hits(
    text: string,
    asTyped: boolean,
  ): { readonly hits: readonly Hit[]; readonly corrections: readonly Correction[] } {
    const hits: Hit[] = [];
    const corrections: Correction[] = [];
    const isOneWord = !slugOf(text).includes('-');
    if (!slugOf(text)) return { hits, corrections };
    for (const { index, rows } of this.#parts) {
      const matches = index.search(text, asTyped);
      // A match of only some of the words is a guess.
      if (matches.partial || !matches.documents.length) continue;
      hits.push(...hitsOf(matches, rows, isOneWord));
      corrections.push(...(matches.corrections ?? []));
    }
    return { hits, corrections };
  }

  #answerOf(
    subject: string,
    { hits, corrections }: { readonly hits: readonly Hit[]; readonly corrections: readonly Correction[] },
    town?: string,
  ): SiteAnswer {
    const groups = SEARCH_KINDS.flatMap(kind => {
      const ofKind = hits
        .filter(hit => hit.kind === kind)
        .sort((a, b) => Number(isIn(b, town)) - Number(isIn(a, town)) || b.score - a.score);
      if (!ofKind.length) return [];
      const best = Math.max(...ofKind.map(({ score }) => score));
      const results = placedFirst(ofKind.filter(({ score }) => score >= best * MIN_SHARE)).map(hit =>
        this.#resultOf(hit, town),
      );
      return [
        { kind, results, moreHref: this.#addresses.moreOf(kind, subject, town), isWhole: best >= WHOLE_TITLE_SCORE },
      ];
    });
    // A page with exactly that name comes first, whatever its kind.
    groups.sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
    return { advice: [], groups, corrections, subject, town };
  }

  #resultOf({ kind, row: [title, slug, note = ''], highlights }: Hit, town: string | undefined): SearchResult {
    const href = this.#addresses.pageOf(kind, title, slug);
    // Towns, structures and providers have their own town.
    const follows = kind !== 'town' && kind !== 'help' && kind !== 'provider';
    return { kind, title, note, highlights, href: follows ? this.#addresses.around(href, town) : href };
  }

  /** People to call when nothing answers a text. */
  peopleToAsk(): PeopleFilter | undefined {
    return this.#intents[NO_ANSWER]?.[0]?.[2];
  }

  /** Pages that search the same words among all records, and people to ask, for a text that no page answers. */
  moreLinks(text: string): readonly { readonly kind: SearchKind; readonly href: string; readonly title?: string }[] {
    const { subject, town } = this.partsOf(text);
    const people = (this.#intents[NO_ANSWER] ?? []).map(([title, path]) => ({
      ...{ kind: 'help' as const, title, href: this.#addresses.around(this.#base + path, town) },
    }));
    const pages = SEARCH_KINDS.flatMap(kind => {
      const href = this.#addresses.moreOf(kind, subject, town);
      return href === undefined ? [] : [{ kind, href }];
    });
    return [...people, ...pages];
  }
}

/** Moves the best training that has a place before those that no source places. */
function placedFirst(hits: readonly Hit[]): readonly Hit[] {
  const best = hits.findIndex(({ row: [, , note] }) => note !== UNPLACED);
  return best > 0 ? [...hits.slice(best, best + 1), ...hits.slice(0, best), ...hits.slice(best + 1)] : hits;
}

/** Whether a result is in the town of the query, by its note or its name: the MDPH of Amiens comes first for “mdph Amiens”. */
function isIn({ row: [title, , note] }: Hit, town: string | undefined): boolean {
  if (town === undefined) return false;
  return note === town || `-${slugOf(title, Infinity)}-`.includes(`-${slugOf(town, Infinity)}-`);
}

/** Whether the town is all that a text has a name for: what it asks there may still be told. */
function isTownAlone({ partOfText, town }: SiteAnswer): boolean {
  return partOfText !== undefined && town !== undefined && slugOf(partOfText) === slugOf(town);
}

/** @param isOneWord - two words of two other names of a job are not what one job is called: only its title answers more than one. */
function hitsOf(matches: TextMatches, rows: readonly IndexedRow[], isOneWord: boolean): Hit[] {
  return matches.documents.flatMap((document, place) => {
    const indexed = rows[document];
    const highlights = matches.highlights(document);
    if (!indexed || (!isOneWord && !highlights.length)) return [];
    return [{ ...indexed, score: matches.scores[place] ?? 0, highlights }];
  });
}
