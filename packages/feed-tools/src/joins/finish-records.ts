// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type {
  CollectionName,
  Commitment,
  Models,
  Outcome,
  Recruitment,
  Resource,
  Session,
  Training,
} from '@orientation-widgets/feed';
import { CommitmentJoin, type CommitmentReport } from '../commitments/complete-commitments.js';
import type { FeedStore } from '../store/feed-store.js';
import { withBridges } from './certification-bridges.js';
import { completeTraining } from './complete-training.js';
import { DirectoryPlaces, type DirectoryLinks } from './directory-places.js';
import { withClosing } from './diploma-closing.js';
import type { DomainTable } from './domains.js';
import { JobsByUse } from './jobs-by-use.js';
import type { JoinTables } from '../tables/join-tables.js';
import { PlansBefore } from './plans-before.js';
import { OutcomeJoin, type OutcomeLinks } from './outcomes.js';
import { joinSameTrainings, NOTHING_JOINED, type SameTrainings } from './same-training.js';
import { JobLinks, type TrainingsToJobs } from './training-jobs.js';
import { withTradeFamily } from './trade-family.js';
import { Transitions, type TransitionLists } from './transitions.js';

/** Adds the share of women that a source measures in the diploma, unless the training has its own. */
function withWomen(training: Training, { womenOfDiplomas }: JoinTables): Training {
  const womenShare = training.womenShare ?? womenOfDiplomas.shareOf(training);
  return womenShare ? { ...training, womenShare } : training;
}

/** Results of the joins made as records are written. */
export interface TrainingJoins {
  /** Trainings completed from Certif Info or the nomenclature of diplomas. */
  trainingsCompleted: number;
  sameTrainings: SameTrainings;
  /** Trainings given ROME codes through their Formacode or NSF group. */
  trainingsToJobs: TrainingsToJobs;
  /** Trainings given a domain, and trainings left without one. */
  domains: { filled: number; none: number };
  /** Jobs of the publisher's rev3 list, and trainings that belong to a transition. */
  transitions: { jobs: number; trainings: number };
  outcomes: OutcomeLinks;
  directory: DirectoryLinks;
  /** Number of codes of trainings that are absent from the nomenclatures; 0 when no source gives the nomenclature. */
  unknownCodes: { formacodes: number; nsf: number };
}

/** Inputs of the joins about trainings. */
export interface JoinInputs {
  store: FeedStore;
  tables: JoinTables;
  domains: DomainTable;
  transitions: TransitionLists;
  /** Number of sources that provided trainings. */
  trainingSources: number;
  /** Day of the feed, ISO 8601; a time may follow. */
  updated: string;
}

/**
 * Completes trainings, sessions and outcomes one at a time as they are written: there are too many to hold in memory.
 */
export class RecordFinisher {
  readonly report: TrainingJoins;
  readonly #store: FeedStore;
  readonly #tables: JoinTables;
  readonly #domains: DomainTable;
  readonly #transitions: Transitions;
  readonly #outcomes: OutcomeJoin;
  readonly #jobs: JobLinks;
  readonly #commitments: CommitmentJoin;
  readonly #directory: DirectoryPlaces;
  readonly #plans: PlansBefore;
  readonly #renamed: ReadonlyMap<string, string>;

  constructor({ store, tables, domains, transitions, trainingSources, updated }: JoinInputs) {
    this.#store = store;
    this.#tables = tables;
    this.#commitments = new CommitmentJoin(tables.reportedStates, updated);
    this.#plans = new PlansBefore(store.records('recruitments'));
    this.#domains = domains;
    this.#transitions = new Transitions(transitions);
    this.#outcomes = new OutcomeJoin(store.records('outcomes'), store.records('providers'), tables);
    this.#jobs = new JobLinks(tables, new JobsByUse(tables.certifications.values()));
    const jobs = this.#transitions.markJobs(store.inMemory('jobs'));
    const { report: sameTrainings, renamed } =
      trainingSources > 1 ? joinSameTrainings(store.records('trainings'), store.records('providers')) : NOTHING_JOINED;
    this.#renamed = renamed;
    this.#directory = new DirectoryPlaces(store.records('territories'), tables.currentCommune);
    this.report = {
      trainingsCompleted: 0,
      sameTrainings,
      trainingsToJobs: this.#jobs.report,
      domains: { filled: 0, none: 0 },
      transitions: { jobs, trainings: 0 },
      outcomes: this.#outcomes.links,
      directory: this.#directory.links,
      unknownCodes: { formacodes: 0, nsf: 0 },
    };
  }

  /** Completes a record. Call it for all trainings before any session or outcome. */
  finish<N extends CollectionName>(name: N, record: Models[N]): Models[N] {
    if (name === 'trainings') return this.#training(record as Training) as Models[N];
    if (name === 'directory') return this.#directory.locate(record as Resource) as Models[N];
    if (name === 'recruitments') return this.#plans.complete(record as Recruitment) as Models[N];
    if (name === 'sessions') return this.#session(record as Session) as Models[N];
    if (name === 'commitments') return this.#commitments.complete(record as Commitment) as Models[N];
    return name === 'outcomes' ? (this.#outcome(record as Outcome) as Models[N]) : record;
  }

  /** Returns the domains of the training of a session, as they will be published. */
  domainsOf({ trainingId }: Session): readonly string[] {
    const training = this.#store.records('trainings').get(this.#renamed.get(trainingId) ?? trainingId);
    if (!training) return [];
    return training.domains.length > 0
      ? training.domains
      : this.#domains.domainsOf(completeTraining(training, this.#tables));
  }

  /** Returns the level of the training of a session, as it will be published; null when unknown. */
  levelOf({ trainingId }: Session): Training['level'] {
    const training = this.#store.records('trainings').get(this.#renamed.get(trainingId) ?? trainingId);
    return training ? completeTraining(training, this.#tables).level : null;
  }

  /** Returns the report on commitments. Call it once every record is written. */
  commitments(): CommitmentReport {
    return this.#commitments.report();
  }

  #training(training: Training): Training {
    const { report } = this;
    const facts = completeTraining(training, this.#tables);
    const closed = withClosing(withBridges(facts, this.#tables), this.#tables);
    const completed = withWomen(withTradeFamily(closed, this.#tables), this.#tables);
    // Fields from the sheet of its own certification do not count as a completion.
    if (facts !== training || completed.fieldSources !== facts.fieldSources) report.trainingsCompleted++;
    const marked = this.#transitions.markTraining(this.#withDomains(this.#jobs.link(completed)));
    report.transitions.trainings = this.#transitions.trainings;
    this.#countUnknownCodes(marked);
    return this.#outcomes.addCodes(marked);
  }

  #withDomains(training: Training): Training {
    if (training.domains.length > 0) return training;
    const domains = this.#domains.domainsOf(training);
    this.report.domains[domains.length > 0 ? 'filled' : 'none']++;
    return domains.length > 0 ? { ...training, domains } : training;
  }

  #countUnknownCodes({ formacodes, nsf }: Training): void {
    const { labels } = this.#tables;
    const { unknownCodes } = this.report;
    if (labels.formacodes.size > 0)
      unknownCodes.formacodes += formacodes.filter(code => !labels.formacodes.has(code)).length;
    if (labels.nsf.size > 0) unknownCodes.nsf += nsf.filter(code => !labels.nsf.has(code.slice(0, 3))).length;
  }

  #session(session: Session): Session {
    const trainingId = this.#renamed.get(session.trainingId) ?? session.trainingId;
    const placeId = this.#tables.samePlaces.get(session.placeId ?? '') ?? session.placeId;
    return trainingId === session.trainingId && placeId === session.placeId
      ? session
      : { ...session, trainingId, placeId };
  }

  #outcome(outcome: Outcome): Outcome {
    const renamed = outcome.trainingId === undefined ? undefined : this.#renamed.get(outcome.trainingId);
    return this.#outcomes.attach(renamed === undefined ? outcome : { ...outcome, trainingId: renamed });
  }
}
