// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { decimalsOf } from '@orientation-widgets/domain/measures/figure-format.js';
import { asShown } from '@orientation-widgets/domain/measures/gap-format.js';
import type { Measure, Observation, SourceFile } from '@orientation-widgets/feed';
import { figureKey } from '../observations/figure-checks.js';
import { FeedReader } from '../read-feed/feed-reader.js';
import { SourceError } from '../source/source-error.js';
import type { FeedStore } from '../store/feed-store.js';
import { addToMultimap } from '../store/multimap.js';

type EarlierValue = NonNullable<Observation['revised']>[number];

/** Maximum number of earlier values kept with a figure. */
const MOST_VALUES = 5;

/** Reasons for a missing value that forbid showing an earlier one. */
const HIDDEN: ReadonlySet<Observation['missing']> = new Set(['secret', 'below-threshold'] as const);

/** Figures of the feed that a build is about to replace, and the files they come from. */
interface EarlierFigures {
  readonly figures: Iterable<Observation>;
  readonly files: Iterable<SourceFile>;
}

const NO_FIGURES: EarlierFigures = { figures: [], files: [] };

/**
 * Keeps, with each figure, the values that earlier feeds of the same folder gave: a figure that changes takes the value
 * it replaces, with the day and the reason.
 */
export class EarlierValues {
  readonly #figures = new Map<string, Observation[]>();
  readonly #earlierFiles: ReadonlyMap<string, readonly string[]>;
  readonly #files: ReadonlyMap<string, readonly string[]>;
  readonly #store: FeedStore;
  readonly #day: string;
  #count = 0;

  private constructor({ figures, files }: EarlierFigures, store: FeedStore, day: string) {
    for (const figure of figures) addToMultimap(this.#figures, figureKey(figure), figure);
    this.#earlierFiles = digestsBySource(files);
    this.#files = digestsBySource(store.records('sourceFiles'));
    this.#store = store;
    this.#day = day;
  }

  /**
   * Reads the figures of the feed in a folder; none when no feed can be read there.
   *
   * @param store Records of the new feed.
   * @param updated Date of the new feed, ISO 8601; a time may follow.
   */
  static async read(folder: string, store: FeedStore, updated: string): Promise<EarlierValues> {
    return new EarlierValues(await readFigures(folder), store, updated.slice(0, 10));
  }

  /** Number of figures that took an earlier value from this build. */
  get count(): number {
    return this.#count;
  }

  /** Returns the figure with its earlier values. Those that its source gives itself stay as they are. */
  complete(figure: Observation): Observation {
    if (HIDDEN.has(figure.missing)) {
      const { revised, ...visibleFigure } = figure;
      return revised ? visibleFigure : figure;
    }
    if (figure.revised) return figure;
    const earlier = this.#earlierOf(figure);
    if (!earlier) return figure;
    const replacedValue = this.#replacedValue(earlier, figure);
    if (replacedValue) this.#count++;
    const revised = [...(replacedValue ? [replacedValue] : []), ...(earlier.revised ?? [])].slice(0, MOST_VALUES);
    return revised.length > 0 ? { ...figure, revised } : figure;
  }

  /** Returns the earlier figure of the same subject; undefined when several values leave a doubt. */
  #earlierOf(figure: Observation): Observation | undefined {
    const candidates = this.#figures.get(figureKey(figure)) ?? [];
    if (candidates.length === 1 && !figure.flags?.includes('conflict')) return candidates[0];
    const ofSource = candidates.filter(({ sourceId }) => sourceId === figure.sourceId);
    return ofSource.length === 1 ? ofSource[0] : undefined;
  }

  #replacedValue(earlier: Observation, figure: Observation): EarlierValue | undefined {
    if (earlier.value === null) return undefined;
    const measure = this.#store.records('measures').get(figure.measureId);
    if (figure.value !== null && isSameAsShown(earlier.value, figure.value, measure)) return undefined;
    const reason = this.#reasonOf(earlier, figure);
    return { value: earlier.value, replacedOn: this.#day, ...(reason && { reason }) };
  }

  #reasonOf(earlier: Observation, figure: Observation): EarlierValue['reason'] {
    if (earlier.flags?.includes('provisional')) return 'provisional';
    const [before, after] = [
      this.#digestsOf(earlier.sourceId, this.#earlierFiles),
      this.#digestsOf(figure.sourceId, this.#files),
    ];
    if (before.length === 0 || after.length === 0) return undefined;
    return before.join() === after.join() ? 'calculation' : 'source';
  }

  /** Digests of the files of a source, or of the sources that it is computed from. */
  #digestsOf(sourceId: string, files: ReadonlyMap<string, readonly string[]>): string[] {
    const origins = this.#store.originsOf.get(sourceId) ?? [sourceId];
    return [...new Set(origins.flatMap(id => files.get(id) ?? []))].sort();
  }
}

async function readFigures(folder: string): Promise<EarlierFigures> {
  try {
    const reader = await FeedReader.open(folder);
    return { figures: await reader.collection('observations'), files: await reader.collection('sourceFiles') };
  } catch (error) {
    // A first feed, or one that cannot be read: the build replaces it all the same.
    if (error instanceof SourceError) return NO_FIGURES;
    throw error;
  }
}

function digestsBySource(files: Iterable<SourceFile>): Map<string, string[]> {
  const digests = new Map<string, string[]>();
  for (const { sourceId, sha256 } of files) addToMultimap(digests, sourceId, sha256);
  return digests;
}

/** Whether two values differ only by decimals that nobody sees. */
function isSameAsShown(a: number, b: number, measure: Pick<Measure, 'decimals'> = {}): boolean {
  const [fewer = 0, more = 0] = [decimalsOf(a, measure), decimalsOf(b, measure)].sort((x, y) => x - y);
  // Without decimals of its own, a measure may write 9 for 9.0: only a value with decimals tells its precision.
  const decimals = fewer > 0 || measure.decimals !== undefined ? fewer : more;
  return asShown(a, decimals) === asShown(b, decimals);
}
