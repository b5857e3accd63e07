// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Observation, Session, Source } from '@orientation-widgets/feed';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkConfig, readConfig, type FeedConfig } from '../config/config.js';
import type { SheetFault } from '../branches/sheet-fault.js';
import { writeCorrections, type CorrectionsSummary } from '../corrections/write-corrections.js';
import { completeFigures } from '../figures/complete-figures.js';
import { EarlierValues } from '../figures/earlier-values.js';
import { TerritoryScope } from '../geo/territory-scope.js';
import { readThresholds, requireGoodFeed, type Guards } from '../guards/guards.js';
import { addCatalogueCoverage } from '../joins/catalogue-coverage.js';
import { completeTerritories } from '../joins/complete-territories.js';
import { DOMAINS_FILE, DomainTable } from '../joins/domains.js';
import { removeEmptyCensuses } from '../joins/empty-censuses.js';
import { RecordFinisher } from '../joins/finish-records.js';
import { linkFamilies } from '../joins/job-families.js';
import { removeUnusedGroups } from '../joins/occupation-groups.js';
import { JoinTables } from '../tables/join-tables.js';
import { linkPeople } from '../joins/people-of-jobs.js';
import { namePlaces } from '../joins/place-names.js';
import { locatePlaces } from '../joins/places.js';
import { linkWomenShare } from '../joins/women-share.js';
import { systemMessage } from '../messages/system-message.js';
import { outlinesOfLists } from '../outlines/list-outlines.js';
import { publishOutlines } from '../outlines/publish-outlines.js';
import { lockFolder } from '../publish/lock-folder.js';
import { writeNight } from '../publish/night-file.js';
import { publishFeed, type Finish } from '../publish/publish-feed.js';
import { publishReport } from './publish-report.js';
import { makeStaging, removeOldStagings, replaceFeed, requireFeedFolder } from '../publish/replace-feed.js';
import { removeInvalid } from '../publish/valid-records.js';
import { makeWorkFolder, removeWorkFolder } from '../publish/work-folders.js';
import type { FigureTotal } from '../readers/figure-total.js';
import { READERS } from '../registry/readers.js';
import type { Reader, ReadRequest } from '../readers/reader.js';
import { sourceDigests } from '../readers/source-digests.js';
import { requireUnchanged, sourceBytes, sourceFiles, sourceStamps } from '../readers/source-files.js';
import { ControlTotals } from '../report/control-totals.js';
import { readEarlierFeed, readEarlierReport } from '../report/earlier-feed.js';
import { FigureCounter } from '../report/feed-figures.js';
import type { BuildReport } from '../report/report.js';
import type { SourceReport } from '../report/source-report.js';
import { SourceTally } from '../report/source-tally.js';
import { removeShareAlike, separateByLicence, shareAlikeFolder, shareAlikeNotice } from './share-alike.js';
import type { SourceConfig } from '../source/source-config.js';
import { SourceError } from '../source/source-error.js';
import { FeedStore } from '../store/feed-store.js';

/** Progress of a build. */
export interface BuildProgress {
  /** Current stage: reading a source, joining records, or writing the feed. */
  stage: 'read' | 'join' | 'write';
  /** Id of the source being read. */
  sourceId?: string;
  /** Number of bytes read so far, then in total, over all sources. */
  bytes: number;
  totalBytes: number;
}

/** Options of a build. */
export interface BuildOptions extends Guards {
  /** Output folder: missing, empty, or holding an earlier feed. */
  out: string;
  /** Base of the relative paths of a configuration given as an object. Default: the current folder. */
  folder?: string;
  /** Date used when the configuration has no `today`. Default: the current time. */
  now?: Date;
  /** Folder for the corrections of sheets, outside `out`; nothing is written by default. */
  corrections?: string;
  /** Called once the corrections are written, with their number and the path of their page. */
  onCorrections?: (summary: CorrectionsSummary) => void;
  /** Called frequently: it must be fast. */
  onProgress?: (progress: BuildProgress) => void;
  /** Called after each source is read. */
  onSource?: (report: SourceReport) => void;
}

/**
 * Builds a feed: reads the sources, joins their records, then writes `feed.json`, its parts and `report.json` to
 * `options.out`. The same sources, configuration, including `today`, and earlier feed in that folder give the same bytes.
 *
 * @param config Path of a configuration, or one already parsed from JSON.
 * @throws {SourceError} the configuration, a source or the output folder cannot be used, or another build writes there.
 * The folder is then unchanged.
 */
export async function buildFeed(config: unknown, options: BuildOptions): Promise<BuildReport> {
  const now = options.now ?? new Date();
  const checked =
    typeof config === 'string'
      ? await readConfig(config, now)
      : await checkConfig(config, { folder: options.folder ?? process.cwd(), file: 'configuration', now });
  const { open, shareAlike, leftOut } = separateByLicence(checked);
  const thresholds = readThresholds(
    [...checked.failOn, ...(options.failOn ?? [])],
    checked.sources.map(({ id }) => id),
  );
  await requireFeedFolder(options.out);
  const lock = await lockFolder(options.out);
  try {
    await removeOldStagings(options.out);
    const feeds: StagedFeed[] = [];
    try {
      feeds.push(await stageFeed(open, options.out, options, { leftOut }));
      if (shareAlike) {
        const apart = shareAlikeFolder(options.out);
        feeds.push(await stageFeed(shareAlike, apart, options, { leftOut: [], notice: shareAlikeNotice(shareAlike) }));
      }
      for (const { report, out } of feeds) {
        const limits = out === options.out ? thresholds : thresholds.filter(limit => !('collection' in limit));
        const { allowShrink = false } = options;
        const earlier = await readEarlierReport(out);
        requireGoodFeed(report, out, { thresholds: limits, earlier, allowShrink, maxShrink: checked.maxShrink });
      }
      await lock.requireHeld();
      for (const { staging, out } of feeds) await replaceFeed(staging, out, checked.keepReplaced);
    } finally {
      for (const { staging } of feeds) await removeWorkFolder(staging);
    }
    if (!shareAlike) await removeShareAlike(options.out);
    const [main, apart] = feeds.map(({ report }) => report);
    if (!main) throw new Error('no feed was built');
    return apart ? { ...main, shareAlike: apart } : main;
  } finally {
    await lock.release();
  }
}

/** A feed in its staging folder, checked before it is published. */
interface StagedFeed {
  report: BuildReport;
  staging: string;
  /** Output folder. */
  out: string;
}

/** Content published beside the records. */
interface FeedMetadata {
  /** Sources that were not read. */
  leftOut: readonly SourceReport[];
  /** Text of NOTICE.txt. */
  notice?: string;
}

async function stageFeed(
  config: FeedConfig,
  out: string,
  options: BuildOptions,
  metadata: FeedMetadata,
): Promise<StagedFeed> {
  await requireFeedFolder(out);
  const temporary = await makeWorkFolder(tmpdir(), 'orientation-feed-');
  const store = new FeedStore(temporary);
  // All feeds are staged in the folder of the main one, which contains the others.
  const staging = await makeStaging(options.out);
  try {
    const report = await build(config, out, { store, temporary, staging }, options, metadata);
    return { report, staging, out };
  } catch (error) {
    await removeWorkFolder(staging);
    throw error;
  } finally {
    store.close();
    await removeWorkFolder(temporary);
  }
}

/** Store and folders of a build in progress. */
interface Workspace {
  store: FeedStore;
  /** Folder for data that does not fit in memory. */
  temporary: string;
  /** Folder of the feed until it is published. */
  staging: string;
}

async function build(
  config: FeedConfig,
  out: string,
  { store, temporary, staging }: Workspace,
  options: BuildOptions,
  { leftOut, notice }: FeedMetadata,
): Promise<BuildReport> {
  const tables = new JoinTables();
  const domains = await DomainTable.read(config.domains ?? DOMAINS_FILE);
  const { sources, totals, totalBytes } = await readSources(config, store, tables, options);
  options.onProgress?.({ stage: 'join', bytes: totalBytes, totalBytes });
  const invalid = removeInvalid(store);
  const jobs = store.inMemory('jobs');
  const families = linkFamilies(jobs, tables);
  const womenShare = linkWomenShare(jobs, tables);
  linkPeople(jobs, tables.portraitsByFap);
  removeUnusedGroups(store);
  const unknownTerritories = completeTerritories(store, config.territory, tables.bassins);
  removeEmptyCensuses(store, invalid);
  const places = locatePlaces(store.inMemory('places'), store.records('territories'), tables);
  await namePlaces(store.inMemory('places'), store.inMemory('territories'), tables);
  const trainingSources = sources.filter(({ kept: counts }) => counts.trainings !== undefined).length;
  const { transitions } = config;
  const finisher = new RecordFinisher({
    store,
    tables,
    domains,
    transitions,
    trainingSources,
    updated: config.updated,
  });
  const { territory, today, derive } = config;
  addCatalogueCoverage(store, territory, session => finisher.levelOf(session));
  const domainsOf = (session: Session): readonly string[] => finisher.domainsOf(session);
  const figures = completeFigures({ store, tables, derive, domainsOf, territory, today });
  options.onProgress?.({ stage: 'write', bytes: totalBytes, totalBytes });
  const territories = store.records('territories');
  const { outlines, members, currentCommune } = tables;
  const layers = [...outlines, ...outlinesOfLists(outlines, territories, members, currentCommune)];
  const { entries, reports } = await publishOutlines(layers, territories, currentCommune, staging);
  const earlierValues = await EarlierValues.read(out, store, config.updated);
  const counter = new FigureCounter(store, today);
  const control = new ControlTotals(totals);
  const finish: Finish = (name, record) => {
    const finished = finisher.finish(
      name,
      name === 'observations' ? (earlierValues.complete(figures.mark(record as Observation)) as typeof record) : record,
    );
    counter.add(name, finished);
    control.add(name, finished);
    return finished;
  };
  const collections = await publishFeed({
    config,
    store,
    invalid,
    finish,
    outlines: entries,
    folder: staging,
    temporary,
  });
  for (const source of leftOut) options.onSource?.(source);
  const { title, updated } = config;
  const earlier = await readEarlierFeed(out);
  const report: BuildReport = {
    title,
    territory,
    updated,
    today,
    ...(earlier && { earlier }),
    sources: [...sources.map(source => withTotals(source, control)), ...leftOut],
    collections,
    ...counter.figures(),
    outlines: reports,
    joins: {
      families,
      womenShare,
      places,
      unknownTerritories,
      ...finisher.report,
      commitments: finisher.commitments(),
      figures: { ...figures.report, revised: earlierValues.count },
    },
  };
  if (notice !== undefined) await writeFile(join(staging, 'NOTICE.txt'), notice);
  await publishReport(report, staging);
  await writeNight(staging);
  return report;
}

async function readSources(
  config: FeedConfig,
  store: FeedStore,
  tables: JoinTables,
  options: BuildOptions,
): Promise<{ sources: SourceReport[]; totals: Map<string, FigureTotal[]>; totalBytes: number }> {
  const scope = new TerritoryScope(config.territory);
  const sizes = await Promise.all(config.sources.map(sourceBytes));
  const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
  const reports: SourceReport[] = [];
  const totals = new Map<string, FigureTotal[]>();
  const corrections: SheetFault[] = [];
  const onCorrection = (correction: SheetFault): number => corrections.push(correction);
  const correctedFiles: string[] = [];
  let before = 0;
  for (const [index, source] of config.sources.entries()) {
    const reader = READERS.get(source.kind);
    if (!reader) throw new Error(`no reader of kind ${source.kind}`);
    const record = sourceRecord(source, reader);
    store.add('sources', record);
    if (reader.ofFigures) store.sourcesOfFigures.add(source.id);
    const tally = new SourceTally(source, record.title, store);
    let bytes = 0;
    const onBytes = (count: number): void => {
      bytes += count;
      options.onProgress?.({ stage: 'read', sourceId: source.id, bytes: before + bytes, totalBytes });
    };
    const stamps = await sourceStamps(source);
    const records: ReadRequest['records'] = name => store.records(name);
    await reader
      .read({ source, scope, today: config.today, tables, records, onBytes, onCorrection }, tally)
      .catch((error: unknown) => rethrowWithFile(source, error));
    // What passes the records of a feed on tells of its producers’ files in its own records.
    if (!reader.passesFilesOn) for (const file of await sourceDigests(source)) store.add('sourceFiles', file);
    if (reader.hasCorrections) correctedFiles.push(...(await sourceFiles(source)).map(({ path }) => path));
    await requireUnchanged(source, stamps);
    before += sizes[index] ?? 0;
    const report = tally.report();
    reports.push(report);
    totals.set(source.id, tally.totals);
    options.onSource?.(report);
  }
  // Written before any refusal, since the corrections may explain it.
  if (options.corrections !== undefined && correctedFiles.length > 0) {
    const summary = await writeCorrections(corrections, correctedFiles, options.corrections);
    options.onCorrections?.(summary);
  }
  return { sources: reports, totals, totalBytes };
}

function withTotals(source: SourceReport, control: ControlTotals): SourceReport {
  const totals = control.of(source.id);
  return totals.length > 0 ? { ...source, totals } : source;
}

/** Adds the name of the file, which system errors raised while reading do not always contain. */
function rethrowWithFile({ names }: SourceConfig, error: unknown): never {
  const { code, path } = error as NodeJS.ErrnoException;
  if (error instanceof SourceError || code === undefined) throw error;
  throw new SourceError({ file: path ?? names.join(', '), reason: systemMessage(code), cause: error });
}

function sourceRecord({ id, provenance }: SourceConfig, reader: Reader): Source {
  return { id, ...reader.provenance, ...provenance };
}
