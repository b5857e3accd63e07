// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { TerritoryScope } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { excerpt } from '../../text/excerpt.js';
import { localName, readXml, type Attributes } from '../../xml/read-xml.js';
import type { OfferDraft, OrganisationDraft } from './drafts.js';
import { documentRules } from './grammar.js';
import { ProviderRegistry } from './providers.js';
import type { RecordContext } from './record-context.js';
import { Reporter } from './reporter.js';
import { SessionWriter } from './sessions.js';
import { TrainingRegistry } from './trainings.js';
import type { LheoCounts, LheoOptions, LheoSink } from './types.js';
import { MAX_FIELD_CHARS, Walker } from './walker.js';
import './messages.js';

const ROOTS = new Set(['lheo', 'offres', 'lheo-index', 'resumes-offres', 'resumes-organismes']);

/**
 * Reads a LHÉO file (2.2, 2.3, lheo-index, EDOF) as a stream, in flat memory, and sends its records to `sink`. Elements
 * are matched by local name, in any order. No value is invented: an empty field stays absent. An offer without a title
 * is dropped and reported; a past session is counted. Reference: LHÉO 2.3.0, https://lheo.gouv.fr/2.3/lheo.html.
 *
 * @throws {SourceError} the file is not LHÉO 2, is not well-formed, is truncated, or is a bomb.
 * @throws the reason of `options.signal` when it aborts, and any error of the sink.
 */
export async function readLheo(options: LheoOptions, sink: LheoSink): Promise<LheoCounts> {
  const counts = emptyCounts();
  const report = new Reporter(options.path, sink, counts);
  const records = new Records({ sourceId: options.sourceId, sink, counts, report }, options);
  const walker = new Walker(documentRules(records, options.today), {
    unknownElement: (name, line) => {
      report.noted(line, message('lheo-element-unknown', { element: name }));
    },
    longText: (name, line) => {
      report.noted(line, message('lheo-text-cut', { element: name, limit: MAX_FIELD_CHARS }));
    },
  });
  counts.encoding = await readXml(options, walker, {
    root: (name, attributes, line) => {
      readRoot(options.path, name, attributes, line, counts);
    },
    repaired: ({ line, reason }) => {
      report.repaired(line, reason);
    },
    drain: () => sink.drain?.(),
  });
  records.end();
  if (counts.offers === 0 && counts.providers === 0) report.noted(1, message('lheo-without-offer'));
  return counts;
}

function readRoot(file: string, name: string, attributes: Attributes, line: number, counts: LheoCounts): void {
  const local = localName(name);
  if (!ROOTS.has(local))
    throw new SourceError({ file, line, reason: message('not-lheo', { element: local.slice(0, 60) }) });
  counts.dialect = local === 'lheo' || local === 'offres' ? 'lheo' : 'lheo-index';
  const prefix = name.slice(0, name.length - local.length);
  const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
  counts.version = /\/(\d+\.\d+)/.exec(namespace)?.[1];
  if (counts.version?.startsWith('1.'))
    throw new SourceError({ file, line, reason: message('lheo-too-old', { version: counts.version }) });
}

/** Converts drafts to records. */
class Records {
  readonly #context: RecordContext;
  readonly #providers: ProviderRegistry;
  readonly #trainings: TrainingRegistry;
  readonly #sessions: SessionWriter;

  constructor(context: RecordContext, options: LheoOptions) {
    this.#context = context;
    this.#providers = new ProviderRegistry(context);
    this.#trainings = new TrainingRegistry(context);
    const scope =
      options.keepOutside === false && options.territory !== undefined
        ? new TerritoryScope(options.territory)
        : undefined;
    this.#sessions = new SessionWriter(context, this.#providers, { today: options.today, scope });
  }

  offer(offer: OfferDraft): void {
    this.#context.counts.offers += 1;
    const title = cleanLine(offer.title);
    if (title === '') {
      this.#context.report.dropped(
        offer.line,
        offer.numero === ''
          ? message('offer-without-title')
          : message('numbered-offer-without-title', { value: excerpt(offer.numero) }),
      );
      return;
    }
    if (this.#sessions.skipOutside(offer)) return;
    const provider = this.#providers.resolve(offer.organisation);
    this.#providers.emit(provider?.id);
    const trainingId = this.#trainings.resolve(offer, title, provider?.id);
    for (const action of offer.actions) this.#sessions.write(offer, action, trainingId, title, provider?.name ?? '');
  }

  organisation(organisation: OrganisationDraft): void {
    const provider = this.#providers.resolve(organisation);
    this.#providers.emit(provider?.id);
    if (provider === undefined) this.#context.report.dropped(organisation.line, message('organisation-without-name'));
  }

  end(): void {
    this.#sessions.end();
  }
}

function emptyCounts(): LheoCounts {
  return {
    offers: 0,
    sessionsRead: 0,
    trainings: 0,
    sessions: 0,
    places: 0,
    providers: 0,
    expired: 0,
    outside: 0,
    duplicates: 0,
    dropped: 0,
    repaired: 0,
    noted: 0,
    dialect: 'lheo',
    version: undefined,
    encoding: 'utf-8',
  };
}
