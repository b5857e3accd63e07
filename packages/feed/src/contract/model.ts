// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
// Generated from schema/feed.schema.json by `npm run generate:types`. Do not edit.

/**
 * feed.json: the manifest of an orientation feed.
 */
export interface FeedManifest {
  /**
   * Version of this contract, "1.2". A newer minor version is read, a newer major one is refused.
   */
  formatVersion: string;
  /**
   * Title of the feed.
   */
  title: string;
  /**
   * Publisher of the feed.
   */
  publisher: {
    /**
     * Name.
     */
    name: string;
    /**
     * Site. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    url?: string;
    /**
     * Address for error reports: a mail address, or the address of a form, which gets id, field and page in its query. Without it, no element offers to report an error.
     */
    contact?: string;
  };
  /**
   * Language of the data, BCP 47.
   */
  language: string;
  /**
   * Date of the build of the feed, ISO 8601; no year more than 1 year ahead.
   */
  updated: string;
  /**
   * Id of the territory the feed covers, "reg-32".
   */
  territory: string;
  /**
   * Collection of Source records: inline, or in a part.
   */
  sources?: Source[] | Part;
  /**
   * Collection of Territory records: inline, or in a part.
   */
  territories?: Territory[] | Part;
  /**
   * Collection of Job records: inline, or in a part.
   */
  jobs?: Job[] | Part;
  /**
   * Collection of JobAppellations records: inline, or in a part.
   */
  appellations?: JobAppellations[] | Part;
  /**
   * Collection of JobProfile records: inline, or in a part.
   */
  profiles?: JobProfile[] | Part;
  /**
   * Collection of Tension records: inline, or in a part.
   */
  tensions?: Tension[] | Part;
  /**
   * Collection of TensionPoint records: inline, or in a part. Asked only by what shows several years, or ranks jobs.
   */
  tensionSeries?: TensionPoint[] | Part;
  /**
   * Collection of Recruitment records: inline, or in a part.
   */
  recruitments?: Recruitment[] | Part;
  /**
   * Collection of Training records: inline, or in a part.
   */
  trainings?: Training[] | Part;
  /**
   * Collection of Session records: inline, or in a part.
   */
  sessions?: Session[] | Part;
  /**
   * Collection of Place records: inline, or in a part.
   */
  places?: Place[] | Part;
  /**
   * Collection of Provider records: inline, or in a part.
   */
  providers?: Provider[] | Part;
  /**
   * Collection of Outcome records: inline, or in a part.
   */
  outcomes?: Outcome[] | Part;
  /**
   * Collection of CatalogueCoverage records: inline, or in a part. `orientation-feed build` computes it; asked only where a list is empty.
   */
  catalogueCoverage?: CatalogueCoverage[] | Part;
  /**
   * Collection of Indicator records: inline, or in a part.
   */
  indicators?: Indicator[] | Part;
  /**
   * Collection of ResourceSummary records: inline, or in a part.
   */
  resources?: ResourceSummary[] | Part;
  /**
   * Collection of Commitment records: inline, or in a part.
   */
  commitments?: Commitment[] | Part;
  /**
   * Collection of Testimony records: inline, or in a part.
   */
  testimonies?: Testimony[] | Part;
  /**
   * Collection of OccupationGroup records: inline, or in a part. Read only to open a job by the code `isco:`.
   */
  occupationGroups?: OccupationGroup[] | Part;
  /**
   * Collection of Term records: inline, or in a part.
   */
  terms?: Term[] | Part;
  /**
   * Collection of Resource records, in full: who helps, where and when. Asked only by a directory. Inline, or in a part.
   */
  directory?: Resource[] | Part;
  /**
   * Collection of Census records: inline, or in a part.
   */
  censuses?: Census[] | Part;
  /**
   * Collection of Measure records: inline, or in a part.
   */
  measures?: Measure[] | Part;
  /**
   * Collection of Observation records: inline, or in a part.
   */
  observations?: Observation[] | Part;
  /**
   * Collection of Target records: inline, or in a part.
   */
  targets?: Target[] | Part;
  /**
   * Collection of Board records: inline, or in a part.
   */
  boards?: Board[] | Part;
  /**
   * Collection of Sector records: inline, or in a part.
   */
  sectors?: Sector[] | Part;
  /**
   * Collection of Audience records: inline, or in a part.
   */
  audiences?: Audience[] | Part;
  /**
   * Collection of SourceFile records: inline, or in a part.
   */
  sourceFiles?: SourceFile[] | Part;
  /**
   * Outlines of the territories: TopoJSON files, whose only object, "territories", has a geometry for each territory, with its id.
   */
  outlines?: {
    /**
     * Kind of the territories; a reader passes over those it does not know.
     */
    kind: string;
    /**
     * Address, relative to the manifest; on the same host.
     */
    href: string;
    /**
     * Number of territories.
     */
    count: number;
    /**
     * Size of the file, bytes.
     */
    bytes: number;
    /**
     * SHA-256, lower-case hexadecimal.
     */
    sha256: string;
  }[];
  rest?: Shard3;
  opening?: FirstList;
}
/**
 * Source of figures and records. Every figure on screen names one.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Source".
 */
export interface Source {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Name of the data set, as shown beside a figure.
   */
  title: string;
  /**
   * Publisher of the data set.
   */
  publisher: string;
  /**
   * Page of the data set. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Licence, in words or as an SPDX identifier.
   */
  licence?: string;
  /**
   * Page that states the licence, or the law that gives the right of reuse.
   */
  licenceUrl?: string;
  /**
   * Period the data describes, in words; no year more than 50 years ahead.
   */
  period?: string;
  /**
   * Date of retrieval, ISO 8601; no year more than 1 year ahead.
   */
  retrieved?: string;
  /**
   * True when the records are made up for a demonstration. Every screen that shows one says so.
   */
  example?: boolean;
  /**
   * Offer of trainings that the source lists whole in the territory of the feed, by route and level. Only of these may a page say that there is no training.
   */
  completeOffer?: {
    /**
     * Route.
     */
    route: 'school' | 'apprenticeship' | 'work-study' | 'continuing' | 'vae';
    /**
     * Levels of the French framework.
     */
    levels: number[];
  }[];
}
/**
 * A collection kept in a file of its own.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Part".
 */
export interface Part {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes, before compression.
   */
  bytes: number;
  /**
   * SHA-256 of the file, lower-case hexadecimal.
   */
  sha256: string;
  /**
   * Shards that hold the long fields of the records, opened on demand. A record’s shard is fnv1a(id) modulo the number of shards.
   */
  details?: Shard[];
  detailsIndex?: Shard1;
  /**
   * Shards in which one record is found by its id or by one of its codes, without the whole part. A key’s shard is fnv1a(key) modulo the number of shards.
   */
  lookup?: Shard[];
  rest?: Shard2;
  /**
   * Files that hold all the records of one key, in the encodings of a part: of observations, one measure or one territory; of the directory, one département (or the wider territory that a record serves) or one month of events. With them, a page about one of these reads nothing else.
   */
  shards?: KeyedShard[];
}
/**
 * A file beside a part.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Shard".
 */
export interface Shard {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
}
/**
 * A file beside a part.
 */
export interface Shard1 {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
}
/**
 * A file beside a part.
 */
export interface Shard2 {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
}
/**
 * A file beside a part, with the records of one key.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "KeyedShard".
 */
export interface KeyedShard {
  /**
   * Id of a measure or of a territory, or a month (“2026-12”).
   */
  key: string;
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
}
/**
 * A territory of the code officiel géographique, or a bassin.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Territory".
 */
export interface Territory {
  /**
   * "reg-32", "dep-59", "bassin-3201", "epci-245900410", "com-59350", "ze-3201", "qpv-QN05901M", "be-57000".
   */
  id: string;
  /**
   * Kind of territory. `bassin` is the bassin d’emploi of France Travail; `spel` the territory of a service public de l’emploi local; `qpv` a quartier prioritaire; `zrr` a zone de revitalisation rurale; `foreign-area` an area across the border, such as a Belgian arrondissement.
   */
  kind:
    | 'country'
    | 'region'
    | 'department'
    | 'bassin'
    | 'employment-zone'
    | 'epci'
    | 'commune'
    | 'spel'
    | 'qpv'
    | 'zrr'
    | 'foreign-area';
  /**
   * Official code (Insee, or France Travail for a bassin).
   */
  code: string;
  /**
   * Name in French.
   */
  name: string;
  /**
   * Ids of the territories that contain it, nearest first.
   */
  parents: string[];
  /**
   * Latitude, WGS 84, degrees.
   */
  lat?: number;
  /**
   * Longitude, WGS 84, degrees.
   */
  lon?: number;
  /**
   * Inhabitants, in `populationYear`.
   */
  population?: number;
  /**
   * Year of `population`; no year more than 1 year ahead.
   */
  populationYear?: number;
  /**
   * Id of the record of `sources` that `population` comes from.
   */
  sourceId?: string;
  /**
   * Postal codes of a commune.
   */
  postalCodes?: string[];
  /**
   * Other names by which a commune is found: its former names, and those of its parts.
   */
  otherNames?: string[];
  /**
   * Names of the areas and of the intercommunality that lead to a commune, one of their main ones: “Trégor”.
   */
  areas?: string[];
  /**
   * Similar territories, according to a source; never computed by the reader.
   */
  similar?: {
    /**
     * Id of a record of `territories`.
     */
    territoryId: string;
    /**
     * Basis of the likeness, in words.
     */
    basis: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  }[];
  /**
   * Level of a commune in the communal grid of density of Insee: 1 large urban centres, 2 intermediate urban centres, 3 belts of urban centres, 4 small towns, 5 rural market towns, 6 rural with scattered dwellings, 7 rural with very scattered dwellings.
   */
  density?: number;
  /**
   * Type of a commune in a typology of rural areas, as its source names it.
   */
  rurality?: string;
}
/**
 * A job (métier).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Job".
 */
export interface Job {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Both names of the job.
   */
  title: {
    /**
     * Feminine name.
     */
    feminine: string;
    /**
     * Masculine name.
     */
    masculine: string;
  };
  /**
   * ROME codes (France Travail).
   */
  rome?: string[];
  /**
   * FAP codes (Dares, familles professionnelles).
   */
  fap?: string[];
  /**
   * Origin of `fap`: `direct` from the ROME code, `parent` through the parent ROME code (code_rome_parent), `given` by the record itself.
   */
  fapLink?: 'direct' | 'parent' | 'given';
  /**
   * Sectors, in plain French.
   */
  sectors: string[];
  /**
   * Description of the work, in a few sentences.
   */
  summary?: string;
  /**
   * The same text in easy-to-read words.
   */
  easySummary?: string;
  /**
   * Skills, most important first.
   */
  skills: string[];
  /**
   * Working conditions, in words.
   */
  conditions: string[];
  /**
   * Access to the job: diplomas, experience, rules.
   */
  access?: string;
  /**
   * The same text in easy-to-read words.
   */
  easyAccess?: string;
  /**
   * Share of women in the job, France. Absent when unknown.
   */
  womenShare?: {
    /**
     * Share of women among people in the job, per cent.
     */
    value: number;
    /**
     * Period of the figure, "2017-2019"; no year more than 1 year ahead.
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
    /**
     * Name of the family of jobs whose figure it is, where the feed has several jobs of that family. Absent when the figure is the job’s own.
     */
    family?: string;
    /**
     * People in the job, women and men, in the same place and period.
     */
    workers?: number;
    /**
     * Average answer of people who were asked for this share, from a survey. Absent without a survey.
     */
    usualGuess?: {
      /**
       * Per cent.
       */
      value: number;
      /**
       * Period of the survey; no year more than 1 year ahead.
       */
      period: string;
      /**
       * Id of a record of `sources`: the survey.
       */
      sourceId: string;
    };
    /**
     * Earlier values, oldest first.
     */
    history?: {
      /**
       * Period; no year more than 1 year ahead.
       */
      period: string;
      /**
       * Per cent.
       */
      value: number;
    }[];
  };
  /**
   * The same for a wider family of jobs, where its series goes further back than the job’s own.
   */
  womenShareOfFamily?: {
    /**
     * Name of the family, as it is shown.
     */
    name: string;
    /**
     * Share of women among people in the job, per cent.
     */
    value: number;
    /**
     * Period of the figure, "2017-2019"; no year more than 1 year ahead.
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
    /**
     * Earlier values, oldest first.
     */
    history: {
      /**
       * Period; no year more than 1 year ahead.
       */
      period: string;
      /**
       * Per cent.
       */
      value: number;
    }[];
  };
  /**
   * Pay, euros.
   */
  salary?: {
    /**
     * First decile or quartile, euros.
     */
    low?: number;
    /**
     * Median, euros.
     */
    median?: number;
    /**
     * Last quartile or decile, euros.
     */
    high?: number;
    /**
     * Kind of the amounts.
     */
    unit: 'net-month' | 'gross-month' | 'gross-year';
    /**
     * Period; no year more than 1 year ahead.
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  };
  /**
   * Work outside usual hours, France. Absent when unknown.
   */
  unusualHours?: {
    /**
     * Share of people who work on Saturdays, per cent.
     */
    saturday?: number;
    /**
     * Share of people who work on Sundays, per cent.
     */
    sunday?: number;
    /**
     * Share of people who work at night, per cent.
     */
    night?: number;
    /**
     * Period of the figures, "2017-2019"; no year more than 1 year ahead.
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  };
  /**
   * People in the job, France, in the shares that the producer publishes. Absent when unknown.
   */
  people?: {
    /**
     * Shares by age, youngest first. They add up to 100, but for rounding.
     */
    ages?: {
      /**
       * Youngest age, in years.
       */
      from: number;
      /**
       * Oldest age; absent for the last group.
       */
      to?: number;
      /**
       * Share of the people in the job, per cent.
       */
      value: number;
    }[];
    /**
     * Shares by highest diploma, from none up; people still in their first studies last. They add up to 100, but for rounding.
     */
    diplomas?: {
      /**
       * Highest diploma: none or the brevet, CAP or BEP, baccalauréat, two years after it, three years or more after it; `studying` is for those still in their first studies.
       */
      diploma: 'none' | 'cap' | 'bac' | 'bac+2' | 'bac+3' | 'studying';
      /**
       * Share of the people in the job, per cent.
       */
      value: number;
    }[];
    /**
     * Share of people with a fixed-term contract (CDD), of all the people in the job.
     */
    fixedTerm?: number;
    /**
     * Share of people who work part time, of all the people in the job.
     */
    partTime?: number;
    /**
     * Name of the wider family of jobs that `fixedTerm` and `partTime` are about. Absent when they are of the same people as the rest.
     */
    contractFamily?: string;
    /**
     * Shares by net monthly pay, full time, lowest first. They add up to 100, but for rounding.
     */
    pay?: {
      /**
       * Lowest pay of the slice, in euros a month, net.
       */
      from: number;
      /**
       * Pay below which the slice ends; absent for the last one.
       */
      to?: number;
      /**
       * Share of the people in the job, per cent.
       */
      value: number;
    }[];
    /**
     * The main sectors of their employers, largest first: not all of them.
     */
    employers?: {
      /**
       * Name of the sector.
       */
      sector: string;
      /**
       * Share of the people in the job, per cent.
       */
      value: number;
    }[];
    /**
     * Name of the family of jobs that these shares are about, where the feed has several jobs of that family. Absent when they are the job’s own.
     */
    family?: string;
    /**
     * Period of the figures, "2017-2019".
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  };
  /**
   * Transitions the record takes part in: ROME flags (ecological, digital, demographic) and the regional list (rev3, third industrial revolution).
   */
  transitions?: ('ecological' | 'digital' | 'demographic' | 'rev3')[];
  /**
   * Published forecast for the job: a figure, its year and its source. Nothing is deduced here. Absent when no source publishes one.
   */
  outlook?: {
    /**
     * Label of the forecast, with its scope: the job itself, or the trade it belongs to.
     */
    label: string;
    /**
     * Name of the family of jobs whose figure it is. Absent when the figure is the job’s own.
     */
    family?: string;
    /**
     * Expected value.
     */
    value: number;
    /**
     * Unit.
     */
    unit: string;
    /**
     * The value in the words of the source when they are no plain figure: "près de 3 000". To be shown in its place; the unit is not part of them.
     */
    words?: string;
    /**
     * Year the figure is for, "2030", or the years that it covers, "2024-2030"; no year more than 50 years ahead.
     */
    horizon: string;
    /**
     * Year or date of publication by the source.
     */
    said?: string;
    /**
     * Id of a record of `sources`: the author of the forecast.
     */
    sourceId: string;
  }[];
  /**
   * Statement by a source that the job is emerging. Absent without one.
   */
  emerging?: {
    /**
     * First year in which the job is emerging.
     */
    since: string;
    /**
     * Reason, in a sentence.
     */
    reason: string;
    /**
     * Id of a record of `sources`: the author of the statement.
     */
    sourceId: string;
  };
  /**
   * Ids of jobs near this one or that may follow it, the nearest first.
   */
  related: string[];
  /**
   * Transitions from this job to each of `related`. Absent when no source describes them.
   */
  mobilities?: {
    /**
     * Id of a record of `jobs`.
     */
    jobId: string;
    /**
     * `close`: the current skills are nearly enough. `step-up`: a later step of a career, often after a training.
     */
    kind: 'close' | 'step-up';
    /**
     * Id of a record of `sources`: the author of the transition.
     */
    sourceId: string;
  }[];
  /**
   * Pages about the job.
   */
  links: {
    /**
     * Text of the link.
     */
    label: string;
    /**
     * Address. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    url: string;
  }[];
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * Other names of a job, for a search by name.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "JobAppellations".
 */
export interface JobAppellations {
  /**
   * Id of the job, a record of `jobs`.
   */
  id: string;
  /**
   * Other names of the job, in both genders as ROME writes them ("Boulanger / Boulangère"), the usual ones first.
   */
  names: string[];
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * Interests and transversal skills of a job, for a search by interest or by skill.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "JobProfile".
 */
export interface JobProfile {
  /**
   * Id of the job, a record of `jobs`.
   */
  id: string;
  /**
   * Interests that the job feeds (Holland's RIASEC), the main one first.
   */
  interests: ('R' | 'I' | 'A' | 'S' | 'E' | 'C')[];
  /**
   * Skills that serve in many jobs, in the same words from one job to another.
   */
  transversalSkills: string[];
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * Tension of one job or FAP in one territory.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Tension".
 */
export interface Tension {
  /**
   * Id of a record of `jobs`.
   */
  job?: string;
  /**
   * FAP code. One of `job`, `fap` and `rome` is present.
   */
  fap?: string;
  /**
   * ROME code, of a source that measures tension by ROME and bassin, which is another method than that of Dares by FAP: its level is neither compared nor ranked with others. Without `job` nor `fap`, so that no reader takes it for one of them.
   */
  rome?: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId: string;
  /**
   * Year of the figures; no year more than 1 year ahead.
   */
  period: string;
  /**
   * Tension on the labour market: 1 very low to 5 very high; null when not published. Dares and France Travail.
   */
  level: number | null;
  /**
   * Factors, each 1 to 5 or null when not published. An absent factor does not exist in that vintage.
   */
  factors: {
    /**
     * Intensité d’embauches.
     */
    hiringIntensity?: number | null;
    /**
     * Lien formation-emploi.
     */
    trainingJobLink?: number | null;
    /**
     * Manque de main-d’œuvre disponible.
     */
    labourShortage?: number | null;
    /**
     * Non-durabilité de l’emploi.
     */
    jobInstability?: number | null;
    /**
     * Conditions de travail contraignantes.
     */
    workingConditions?: number | null;
    /**
     * Inadéquation géographique.
     */
    geographicMismatch?: number | null;
    /**
     * Non-attractivité salariale (from 2021).
     */
    wageUnattractiveness?: number | null;
  };
  /**
   * Reason for a null `level`.
   */
  missing?: 'not-published' | 'below-threshold';
  /**
   * True when Dares imputed the level from a wider family, the numbers being too small.
   */
  imputed?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * Tension of one job or FAP in one territory and one year, without its factors: years before those of `tensions`, and what ranks jobs.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "TensionPoint".
 */
export interface TensionPoint {
  /**
   * Id of a record of `jobs`.
   */
  job?: string;
  /**
   * FAP code. One of `job` and `fap` is present.
   */
  fap?: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId: string;
  /**
   * Year of the figures; no year more than 1 year ahead.
   */
  period: string;
  /**
   * Tension on the labour market: 1 very low to 5 very high; null when not published. Dares and France Travail.
   */
  level: number | null;
  /**
   * The source’s own index behind the level: 0 is the average of all jobs over its reference years.
   */
  index?: number;
  /**
   * People who work in the job there, on average, as the source counts them.
   */
  employment?: number;
  /**
   * Reason for a null `level`.
   */
  missing?: 'not-published' | 'below-threshold';
  /**
   * True when Dares imputed the level from a wider family, the numbers being too small.
   */
  imputed?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * Recruitment plans, survey Besoins en main-d’œuvre (France Travail).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Recruitment".
 */
export interface Recruitment {
  /**
   * FAP code (BMO uses FAP 2021 with 225 jobs).
   */
  fap: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId: string;
  /**
   * Year of the survey; no year more than 1 year ahead.
   */
  year: number;
  /**
   * Hires planned; null when secret.
   */
  projects: number | null;
  /**
   * Hires judged difficult, a part of `projects`; null when secret.
   */
  difficult: number | null;
  /**
   * Seasonal hires, a part of `projects`; null when secret.
   */
  seasonal: number | null;
  /**
   * True when at least one of the three figures is masked by statistical secrecy ("*"): never zero. `masked` says which.
   */
  secret: boolean;
  /**
   * The masked figures: null when nothing of them is published, else a sum of which some cells are masked, hence a lower bound. A figure that is not listed is exact. When `secret` is true and the list is absent, as in older feeds, any figure may be a lower bound.
   */
  masked?: ('projects' | 'difficult' | 'seasonal')[];
  /**
   * Hires planned that the masked cells add to `projects`, at most: the smallest figures that the survey publishes show how large a masked cell may be. Absent where the figure is exact, or where nothing bounds its masked cells.
   */
  projectsMasked?: number;
  /**
   * The same, of `difficult`.
   */
  difficultMasked?: number;
  /**
   * Hires planned the year before, in the same territory and family, where the figures of both years are exact. The feed tool writes it from the records of both years: a page then says how plans moved without the earlier records.
   */
  projectsBefore?: number;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * A training: a certification or a course (formation).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Training".
 */
export interface Training {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Codes of the certification.
   */
  certifications: {
    /**
     * Register.
     */
    kind: 'rncp' | 'rs' | 'certifinfo' | 'cfd' | 'mefstat' | 'onisep';
    /**
     * Code in that register, without prefix.
     */
    code: string;
  }[];
  /**
   * Leads to a certification.
   */
  certifying: boolean;
  /**
   * Level reached. 1 to 8, Cadre national des certifications professionnelles, décret n° 2019-14 of 8 January 2019; null when unknown.
   */
  level: number | null;
  /**
   * Level needed to enter. 1 to 8, Cadre national des certifications professionnelles, décret n° 2019-14 of 8 January 2019; null when unknown.
   */
  entryLevel: number | null;
  /**
   * Domains in plain French.
   */
  domains: string[];
  /**
   * Formacodes (Centre Inffo), main one first.
   */
  formacodes: string[];
  /**
   * NSF codes.
   */
  nsf: string[];
  /**
   * ROME codes it leads to.
   */
  rome: string[];
  /**
   * Objective, clean text.
   */
  objective?: string;
  /**
   * Contents, clean text.
   */
  content?: string;
  /**
   * Expected results, clean text.
   */
  results?: string;
  /**
   * Id of a record of `providers`.
   */
  providerId?: string;
  /**
   * Page of the training. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Transitions the record takes part in: ROME flags (ecological, digital, demographic) and the regional list (rev3, third industrial revolution).
   */
  transitions?: ('ecological' | 'digital' | 'demographic' | 'rev3')[];
  /**
   * All the blocks of skills of the RNCP certification that the training leads to, each of which may be obtained on its own. Absent when no source gives them.
   */
  blocks?: {
    /**
     * Code in the register, "RNCP35809BC01".
     */
    id: string;
    /**
     * Title.
     */
    title: string;
  }[];
  /**
   * Certifications that the RNCP sets beside this one, as a whole or by blocks. Whether a diploma is accepted in place of another is for its certifier to say. Absent when no source gives them.
   */
  equivalences?: {
    /**
     * Register.
     */
    kind: 'rncp' | 'rs';
    /**
     * Code in that register, without prefix.
     */
    code: string;
    /**
     * Title, when the source has the sheet of that certification too.
     */
    title?: string;
    /**
     * Codes of the blocks of this certification. Empty: the whole certification.
     */
    blocks: string[];
    /**
     * Codes of the blocks of the other one. Empty: the whole certification.
     */
    otherBlocks: string[];
  }[];
  /**
   * Certifications that the RNCP certification of the training replaces. Absent when no source gives them.
   */
  succeeds?: {
    /**
     * Register.
     */
    kind: 'rncp' | 'rs';
    /**
     * Code in that register, without prefix.
     */
    code: string;
    /**
     * Title, when the source has the sheet of that certification too.
     */
    title?: string;
  }[];
  /**
   * Certifications that replace it. Absent when no source gives them.
   */
  succeededBy?: {
    /**
     * Register.
     */
    kind: 'rncp' | 'rs' | 'cfd';
    /**
     * Code in that register, without prefix.
     */
    code: string;
    /**
     * Title, when the source has the sheet of that certification too.
     */
    title?: string;
  }[];
  /**
   * Family of trades (famille de métiers) of the baccalauréats professionnels that share a first year. Absent for the others.
   */
  tradeFamily?: {
    /**
     * Name of the family.
     */
    name: string;
    /**
     * Diploma code (cfd) of the seconde they share.
     */
    commonYear: string;
    /**
     * Diploma codes (cfd) of the baccalauréats that one chooses from at the end of that seconde.
     */
    diplomas: string[];
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  };
  /**
   * Last day of the diploma in its official list, past or to come: its last examination, after which another diploma replaces it, or none. Absent when it is in force without an end, when a new version has the same title and level, or when no source says; no year more than 15 years ahead.
   */
  closed?: string;
  /**
   * First day of the latest version of the diploma, when its official list has a new version of the same title and level; no year more than 15 years ahead.
   */
  renewedOn?: string;
  /**
   * Share of girls and women among those who follow the training in the territory. Absent when no source counts them.
   */
  womenShare?: {
    /**
     * Per cent.
     */
    value: number;
    /**
     * Girls and boys counted.
     */
    people: number;
    /**
     * People counted: the candidates of the examination, or the pupils of its first class.
     */
    counted: 'candidates' | 'pupils';
    /**
     * Id of a record of `territories`.
     */
    territoryId: string;
    /**
     * Session or start of the school year, "2022".
     */
    period: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
  };
  /**
   * Origin of the fields that the source `sourceId` does not give.
   */
  fieldSources?: {
    /**
     * Name of a field of the record.
     */
    field: string;
    /**
     * Id of a record of `sources`.
     */
    sourceId: string;
    /**
     * Code of the record that led to the value, when the source says nothing of the record itself.
     */
    by?: 'formacode' | 'nsf';
  }[];
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * A session: dates, place and route of a training.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Session".
 */
export interface Session {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Id of a record of `trainings`.
   */
  trainingId: string;
  /**
   * Id of a record of `places`.
   */
  placeId: string | null;
  /**
   * Id of a record of `providers`.
   */
  providerId?: string;
  /**
   * Route (voie): school; apprenticeship; work-study is the contrat de professionnalisation; continuing is formation continue; vae is validation des acquis de l’expérience.
   */
  route: 'school' | 'apprenticeship' | 'work-study' | 'continuing' | 'vae';
  /**
   * Mode; FOAD is hybrid and remote.
   */
  mode: 'on-site' | 'hybrid' | 'remote';
  /**
   * Start. ISO 8601 date (2027-02-01), or year and month (2027-02) when the day is unknown; null when unknown; no year more than 15 years ahead.
   */
  start: string | null;
  /**
   * End. ISO 8601 date (2027-02-01), or year and month (2027-02) when the day is unknown; null when unknown; no year more than 15 years ahead.
   */
  end: string | null;
  /**
   * Entry on fixed dates, or at any time.
   */
  entry: 'fixed' | 'permanent';
  /**
   * State of recruitment; null when unknown.
   */
  recruitment: 'open' | 'closed' | 'suspended' | null;
  /**
   * Agreed and paid by a public funder (conventionnée); null when unknown.
   */
  funded: boolean | null;
  /**
   * Funders, in words.
   */
  funders: string[];
  /**
   * Welcomes people with a disability; null when unknown.
   */
  accessible: boolean | null;
  /**
   * School year for which the offer is known, "2024-2025", when its source gives neither a date nor the state of recruitment: the establishment must confirm it. `start` and `end` are then null.
   */
  schoolYear?: string;
  /**
   * Places that the source announces for `schoolYear`. Absent when it publishes none, which is not zero.
   */
  capacity?: number;
  /**
   * Pupils who put this offer first among their wishes, for `schoolYear` (Affelnet). Absent when the source publishes none, which is not zero.
   */
  firstWishes?: number;
  /**
   * Wishes confirmed for this offer, for `schoolYear` (Parcoursup): one person makes several, so they are not people, and do not compare with `firstWishes`. Absent when the source publishes none, which is not zero.
   */
  confirmedWishes?: number;
  /**
   * Year of the studies that `capacity` and the wishes are for, when it is not the first: 2 for a baccalauréat professionnel that is entered after a seconde shared with others.
   */
  entryYear?: number;
  /**
   * Schedule stated by the source: part-time, in the evening, at the weekend. Absent when the source states none of them, which does not mean full-time.
   */
  rhythms?: ('part-time' | 'evening' | 'weekend')[];
  /**
   * Total hours.
   */
  hours?: number;
  /**
   * Total price, euros, tax included.
   */
  price?: number;
  /**
   * Contact, in words.
   */
  contact?: string;
  /**
   * Page of the session. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * A place of training (lieu de formation).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Place".
 */
export interface Place {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * Street.
   */
  street: string;
  /**
   * Postal code.
   */
  postalCode: string;
  /**
   * Insee code of the commune.
   */
  communeCode: string;
  /**
   * Commune.
   */
  communeName: string;
  /**
   * Latitude, WGS 84, degrees.
   */
  lat: number | null;
  /**
   * Longitude, WGS 84, degrees.
   */
  lon: number | null;
  /**
   * Whether the coordinates are the place’s own, its commune’s centre, or absent.
   */
  precision: 'exact' | 'commune' | 'none';
  /**
   * Names of the areas that lead to its commune, for texts that name one: “coiffure Trégor”.
   */
  areas?: string[];
  /**
   * Offers boarding.
   */
  boarding?: boolean;
}
/**
 * A training provider (organisme).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Provider".
 */
export interface Provider {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Name.
   */
  name: string;
  /**
   * SIRET, 14 digits.
   */
  siret?: string;
  /**
   * UAI, 8 characters.
   */
  uai?: string;
  /**
   * Site. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Telephone.
   */
  phone?: string;
  /**
   * E-mail.
   */
  email?: string;
}
/**
 * Outcome of the leavers of a training (InserJeunes), or their success at its examination (IVAL).
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Outcome".
 */
export interface Outcome {
  /**
   * Id of a record of `trainings`.
   */
  trainingId?: string;
  /**
   * The certification, when no single training matches.
   */
  certification?: {
    /**
     * Register.
     */
    kind: 'rncp' | 'rs' | 'certifinfo' | 'cfd' | 'mefstat' | 'onisep';
    /**
     * Code.
     */
    code: string;
  };
  /**
   * Id of a record of `territories`.
   */
  territoryId?: string;
  /**
   * UAI of the establishment.
   */
  uai?: string;
  /**
   * Route.
   */
  route: 'school' | 'apprenticeship' | 'work-study' | 'continuing' | 'vae';
  /**
   * Leavers observed, "2021-2022"; no year more than 1 year ahead.
   */
  cohort: string;
  /**
   * Title of the diploma that the one of `trainingId` replaced, when the figures are those of its leavers.
   */
  formerDiploma?: string;
  /**
   * Share in salaried employment after 6, 12, 18 and 24 months, per cent; null when not published.
   */
  employed: {
    /**
     * At 6 months.
     */
    '6'?: number | null;
    /**
     * At 12 months.
     */
    '12'?: number | null;
    /**
     * At 18 months.
     */
    '18'?: number | null;
    /**
     * At 24 months.
     */
    '24'?: number | null;
  };
  /**
   * Share who go on studying, per cent; null when not published.
   */
  furtherStudy: number | null;
  /**
   * Number of leavers observed.
   */
  leavers?: number;
  /**
   * Success at the examination. Absent when the source does not measure it.
   */
  success?: {
    /**
     * Number of candidates who passed; absent when the source does not give it.
     */
    passed?: number;
    /**
     * Number of candidates who sat the examination.
     */
    present?: number;
    /**
     * Share of those present who passed, per cent, from the source or from its counts; null when not known.
     */
    rate: number | null;
    /**
     * The examination, "session 2024", with its name when it is not that of the certification: "bac professionnel, session 2017"; no year more than 1 year ahead.
     */
    period: string;
  };
  /**
   * Reason for null figures.
   */
  missing?: 'not-published' | 'below-threshold';
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * Number of trainings that the catalogue lists for a route and a level in a territory. A route and a level without a record in the territory of the feed are listed by no source: their trainings are unknown, which does not mean that there are none.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "CatalogueCoverage".
 */
export interface CatalogueCoverage {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Route of the sessions.
   */
  route: 'school' | 'apprenticeship' | 'work-study' | 'continuing' | 'vae';
  /**
   * Level of the trainings, null when unknown.
   */
  level: number | null;
  /**
   * Id of a record of `territories`: that of the feed, or a département.
   */
  territoryId: string;
  /**
   * Trainings with a session there.
   */
  trainings: number;
  /**
   * Their sessions.
   */
  sessions: number;
  /**
   * Whether a source says that it lists all of them: see `completeOffer` of `Source`.
   */
  complete: boolean;
  /**
   * Ids of the sources that list them.
   */
  sourceIds: string[];
}
/**
 * A figure of the shared dashboard.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Indicator".
 */
export interface Indicator {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Theme of the shared dashboard.
   */
  theme: 'population' | 'economy-employment' | 'labour-market' | 'training';
  /**
   * Name of the measured quantity.
   */
  label: string;
  /**
   * Unit.
   */
  unit: string;
  /**
   * Value; null when not published.
   */
  value: number | null;
  /**
   * The value, or the target when there is one, in the words of the source when they are no plain figure: "plus d’un tiers", "près de 14 000". To be shown in its place; the unit is not part of them unless they are a share.
   */
  words?: string;
  /**
   * Precision of the figure; absent when it is exact.
   */
  precision?: 'about' | 'at-least' | 'at-most';
  /**
   * Period; no year more than 50 years ahead.
   */
  period: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId: string;
  /**
   * The same figure elsewhere.
   */
  compare: {
    /**
     * Id of a record of `territories`.
     */
    territoryId: string;
    /**
     * Value there.
     */
    value: number;
  }[];
  /**
   * Id of a record of `jobs`.
   */
  job?: string;
  /**
   * Sector.
   */
  sector?: string;
  /**
   * Audience.
   */
  audience?: string;
  /**
   * Target set by the contract.
   */
  target?: number;
  /**
   * Reservation about the figure, for its readers.
   */
  caveat?: string;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * A resource in few fields, as the pages of a job or of a training show it. `Resource` has more.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "ResourceSummary".
 */
export interface ResourceSummary {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Kind.
   */
  kind:
    | 'structure'
    | 'scheme'
    | 'aid'
    | 'event'
    | 'place'
    | 'tool'
    | 'campus'
    | 'cluster'
    | 'innovation'
    | 'immersion'
    | 'company'
    | 'ambassador';
  /**
   * Name.
   */
  name: string;
  /**
   * Purpose.
   */
  summary: string;
  /**
   * Operator.
   */
  operator?: string;
  /**
   * Audiences.
   */
  audiences: string[];
  /**
   * Ids of `territories`.
   */
  territoryIds: string[];
  /**
   * Sectors.
   */
  sectors: string[];
  /**
   * Latitude, WGS 84, degrees.
   */
  lat?: number;
  /**
   * Longitude, WGS 84, degrees.
   */
  lon?: number;
  /**
   * Start, ISO 8601.
   */
  starts?: string;
  /**
   * End, ISO 8601.
   */
  ends?: string;
  /**
   * Page. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Contact, in words.
   */
  contact?: string;
  /**
   * Works against gender stereotypes.
   */
  counterStereotype?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * A principle, ambition, commitment or sector priority of the contract.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Commitment".
 */
export interface Commitment {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Level in the contract.
   */
  level: 'principle' | 'ambition' | 'commitment' | 'sector-priority';
  /**
   * Id of a record of `commitments`.
   */
  parentId?: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Leading organisations.
   */
  pilots: string[];
  /**
   * Partners.
   */
  partners: string[];
  /**
   * Audiences.
   */
  audiences: string[];
  /**
   * Ids of `territories`.
   */
  territoryIds: string[];
  /**
   * Sectors.
   */
  sectors: string[];
  /**
   * Objectives.
   */
  objectives: string[];
  /**
   * Actions.
   */
  actions: {
    /**
     * Id of the action, unique in its commitment. `orientation-feed build` gives one to an action without: those of the workbook of states refer to it.
     */
    id?: string;
    /**
     * Action.
     */
    title: string;
    /**
     * Date, in words or ISO 8601.
     */
    due?: string;
    /**
     * First day of `due`, ISO 8601: the widest window that its words allow. `orientation-feed build` reads it from `due`; no year more than 50 years ahead.
     */
    dueStart?: string;
    /**
     * Last day of `due`, ISO 8601. Absent when the words give no end: such an action is never past its date; no year more than 50 years ahead.
     */
    dueEnd?: string;
    /**
     * Whether `due` says that the action comes back: each year, each term.
     */
    recurring?: boolean;
    /**
     * State said by a person, never computed: planned, started, done, adjusted or stopped, with `statusDate` and `statusBy`. Any other text, or a state without its day or its author, is shown as a text and not counted as a state.
     */
    status?: string;
    /**
     * Day of the report, ISO 8601; no year more than 1 year ahead.
     */
    statusDate?: string;
    /**
     * Author of the state: a person, with the organisation.
     */
    statusBy?: string;
    /**
     * Evidence of the state: a title or an address each.
     */
    evidence?: string[];
    /**
     * Difficulty met, in the words of the reporting person.
     */
    difficulty?: string;
    /**
     * Change of the action, in the words of the reporting person.
     */
    adjustment?: string;
    /**
     * Place of the action in the text of the contract, such as a page or the position of its first character.
     */
    contractRef?: string;
  }[];
  /**
   * Indicators that follow it.
   */
  indicators: {
    /**
     * Id of the indicator, unique in its commitment. `orientation-feed build` gives one to an indicator without.
     */
    id?: string;
    /**
     * Name of the measured quantity.
     */
    label: string;
    /**
     * Kind.
     */
    kind: string;
    /**
     * Unit of its values.
     */
    unit?: string;
    /**
     * Id of the measure of the board whose values are these.
     */
    measureId?: string;
    /**
     * Value at the start of the contract.
     */
    baseline?: {
      /**
       * Period; no year more than 50 years ahead.
       */
      period: string;
      /**
       * Value, in `unit`.
       */
      value: number;
      /**
       * In words, when the contract says more than a number.
       */
      text?: string;
    };
    /**
     * Target value.
     */
    target?: {
      /**
       * Period; no year more than 50 years ahead.
       */
      period: string;
      /**
       * Value, in `unit`.
       */
      value: number;
      /**
       * In words, when the contract says more than a number.
       */
      text?: string;
    };
    /**
     * Values over time.
     */
    values: {
      /**
       * Period; no year more than 50 years ahead.
       */
      period: string;
      /**
       * Value, in `unit`; null when it has none: `missing` says why, or `text` answers.
       */
      value: number | null;
      /**
       * Answer in words: the sentence of a yes or no, a list, a quote.
       */
      text?: string;
      /**
       * Id of a record of `territories`.
       */
      territoryId?: string;
      /**
       * Reason for a null `value`.
       */
      missing?: 'secret' | 'below-threshold' | 'not-published' | 'not-collected' | 'not-applicable';
      /**
       * Author of the report: a person, with the organisation.
       */
      by?: string;
      /**
       * Day it was reported, ISO 8601; no year more than 1 year ahead.
       */
      date?: string;
      /**
       * Id of a record of `sources`.
       */
      sourceId?: string;
    }[];
  }[];
  /**
   * Place of the record in the text of the contract, such as a page or the position of its first character.
   */
  contractRef?: string;
  /**
   * Reviews of the commitment, by date.
   */
  reviews?: {
    /**
     * Day, ISO 8601; no year more than 15 years ahead.
     */
    date: string;
    /**
     * Kind, in words: yearly account, review clause.
     */
    kind: string;
    /**
     * Title.
     */
    title: string;
    /**
     * Conclusion.
     */
    text?: string;
    /**
     * Page or document. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    url?: string;
  }[];
  /**
   * Changes from one feed to the next, as `orientation-feed diff --changes` writes them. The change of a removed commitment is in its parent.
   */
  changes?: {
    /**
     * Day of the feed that brought it, ISO 8601; no year more than 1 year ahead.
     */
    date: string;
    /**
     * Kind of change.
     */
    kind: 'added' | 'removed' | 'changed';
    /**
     * Object of the change.
     */
    what: 'commitment' | 'action' | 'indicator' | 'value' | 'review';
    /**
     * Title of what changed.
     */
    title: string;
    /**
     * Field that changed, as this contract names it.
     */
    field?: string;
    /**
     * Earlier value, as a text.
     */
    before?: string;
    /**
     * New value, as a text.
     */
    after?: string;
  }[];
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * Testimony of a person about a job.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Testimony".
 */
export interface Testimony {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Id of a record of `jobs`.
   */
  jobId: string;
  /**
   * Name of the person.
   */
  name: string;
  /**
   * Role of the person.
   */
  role: string;
  /**
   * Words of the person.
   */
  text: string;
  /**
   * Audio or video. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  media?: string;
  /**
   * Transcript of the audio or of the video.
   */
  transcript?: string;
  /**
   * Stage of the person: learning the job, apprentice in it, new to it, experienced.
   */
  stage?: 'learner' | 'apprentice' | 'new' | 'experienced';
  /**
   * True: the person agreed to be published.
   */
  consent?: boolean;
  /**
   * Last day on which it may be shown, ISO 8601: a reader leaves it out from the next day. Absent: no limit.
   */
  validUntil?: string;
  /**
   * Counters a stereotype.
   */
  counterStereotype?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * A group of occupations of ISCO-08 and the ROME codes of its jobs. `orientation-feed build` leaves out the groups of no job of the feed.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "OccupationGroup".
 */
export interface OccupationGroup {
  /**
   * ISCO-08 code of the group, four digits.
   */
  id: string;
  /**
   * ROME codes of the group.
   */
  rome: string[];
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * An acronym and its meaning.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Term".
 */
export interface Term {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Acronym.
   */
  acronym: string;
  /**
   * Expansion of the acronym.
   */
  expansion: string;
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
}
/**
 * A structure, scheme, aid, event, place, tool, campus, cluster, innovation, placement, company or ambassador.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Resource".
 */
export interface Resource {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Kind.
   */
  kind:
    | 'structure'
    | 'scheme'
    | 'aid'
    | 'event'
    | 'place'
    | 'tool'
    | 'campus'
    | 'cluster'
    | 'innovation'
    | 'immersion'
    | 'company'
    | 'ambassador';
  /**
   * Name.
   */
  name: string;
  /**
   * Purpose.
   */
  summary: string;
  /**
   * Operator.
   */
  operator?: string;
  /**
   * Audiences, in words.
   */
  audiences: string[];
  /**
   * Location, or area covered: ids of `territories`.
   */
  territoryIds: string[];
  /**
   * Sectors.
   */
  sectors: string[];
  /**
   * Latitude, WGS 84, degrees.
   */
  lat?: number;
  /**
   * Longitude, WGS 84, degrees.
   */
  lon?: number;
  /**
   * Start, ISO 8601; no year more than 15 years ahead.
   */
  starts?: string;
  /**
   * End, ISO 8601.
   */
  ends?: string;
  /**
   * Page. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
   */
  url?: string;
  /**
   * Contact, in words.
   */
  contact?: string;
  /**
   * Works against gender stereotypes.
   */
  counterStereotype?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId?: string;
  /**
   * Long description.
   */
  description?: string;
  /**
   * Quality mark it holds, in words.
   */
  label?: string;
  /**
   * Id of the record of the structure that offers it.
   */
  partOf?: string;
  /**
   * Type of service, in words: “atelier”, “accompagnement”.
   */
  serviceType?: string;
  /**
   * Needs that it answers: choose a job, find a training, a placement, get about, find housing, have a child minded, pay, the internet, read and write, health or disability, start a business, be listened to.
   */
  needs?: (
    | 'job'
    | 'training'
    | 'placement'
    | 'mobility'
    | 'housing'
    | 'childcare'
    | 'money'
    | 'digital'
    | 'literacy'
    | 'health'
    | 'business'
    | 'listening'
  )[];
  /**
   * For whom: ids of the controlled list of audiences. Absent when unknown; `everyone` when open to all.
   */
  audienceIds?: string[];
  /**
   * Conditions of use. A reader shows them, and never decides whether a person meets them.
   */
  eligibility?: {
    /**
     * Rules, in the words of the source.
     */
    text?: string;
    /**
     * List of conditions, each in words.
     */
    conditions?: string[];
    /**
     * Youngest age, years.
     */
    minAge?: number;
    /**
     * Oldest age, years.
     */
    maxAge?: number;
  };
  /**
   * Required place of residence: ids of `territories`. Absent when unknown or unlimited.
   */
  areas?: string[];
  /**
   * `place`: people go there. `area`: it comes to the area. `remote`: by phone or on line.
   */
  reach?: 'place' | 'area' | 'remote';
  /**
   * Address.
   */
  address?: {
    /**
     * Number and street.
     */
    street?: string;
    /**
     * Postal code.
     */
    postalCode?: string;
    /**
     * Insee code of the commune.
     */
    communeCode?: string;
    /**
     * Name of the commune.
     */
    communeName: string;
    /**
     * Precision of `lat` and `lon`: the place itself, or the centre of its commune.
     */
    precision: 'exact' | 'commune' | 'none';
  };
  /**
   * Opening hours. Absent: unknown, which is not closed.
   */
  hours?: {
    /**
     * Days of the week.
     */
    days: number[];
    /**
     * “09:00”, local time.
     */
    opens: string;
    /**
     * “12:30”, local time; “24:00” for midnight.
     */
    closes: string;
    /**
     * First day, ISO 8601.
     */
    from?: string;
    /**
     * Last day, ISO 8601.
     */
    until?: string;
  }[];
  /**
   * Exceptional closures.
   */
  closures?: {
    /**
     * First day, ISO 8601.
     */
    from: string;
    /**
     * Last day, ISO 8601.
     */
    until: string;
    /**
     * Reason, in words.
     */
    label?: string;
  }[];
  /**
   * Opening hours as the source writes them, when they say more than `hours` or could not be read.
   */
  hoursText?: string;
  /**
   * Free, paid, or null when unknown.
   */
  cost?: 'free' | 'paid' | null;
  /**
   * Cost, in words.
   */
  costText?: string;
  /**
   * Languages spoken, BCP 47.
   */
  languages?: string[];
  /**
   * Access for people with disabilities.
   */
  access?: {
    /**
     * Whether a wheelchair gets in.
     */
    wheelchair?: boolean;
    /**
     * Page about access. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    url?: string;
    /**
     * In words.
     */
    text?: string;
  };
  /**
   * Ways to reach it, the preferred one first.
   */
  how?: {
    /**
     * Means of contact.
     */
    by: 'phone' | 'visit' | 'link' | 'email';
    /**
     * Person allowed to use this way: the user, or a professional on behalf of the user.
     */
    who: 'user' | 'professional';
  }[];
  /**
   * Telephone of the structure.
   */
  phone?: string;
  /**
   * Mail of the structure.
   */
  email?: string;
  /**
   * Networks it belongs to.
   */
  networks?: string[];
  /**
   * SIRET number.
   */
  siret?: string;
  /**
   * Date of the last check by the source, ISO 8601; no year more than 1 year ahead.
   */
  checked?: string;
  /**
   * Last day on which it may be shown, ISO 8601: a reader leaves it out from the next day. Absent: no limit.
   */
  validUntil?: string;
  /**
   * Not yet open, open, closed for good. Absent: active.
   */
  status?: 'planned' | 'active' | 'closed';
  /**
   * Content of an aid.
   */
  aid?: {
    /**
     * Obstacles that it removes, in words.
     */
    obstacles: string[];
    /**
     * Amount.
     */
    amount?: {
      /**
       * Lower bound.
       */
      min?: number;
      /**
       * Upper bound.
       */
      max?: number;
      /**
       * Unit: “€”.
       */
      unit: string;
      /**
       * Period of the amount: “mois”.
       */
      per?: string;
    };
    /**
     * Whether it adds to other aids; null when unknown.
     */
    stacks?: boolean | null;
    /**
     * Use.
     */
    use?: {
      /**
       * Period; no year more than 1 year ahead.
       */
      period: string;
      /**
       * Id of a record of `territories`.
       */
      territoryId: string;
      /**
       * People, or null.
       */
      people: number | null;
      /**
       * Reason for a null `people`.
       */
      missing?: 'secret' | 'below-threshold' | 'not-published' | 'not-collected' | 'not-applicable';
    }[];
  };
  /**
   * A place to try a job.
   */
  placement?: {
    /**
     * Ids of `jobs`.
     */
    jobIds: string[];
    /**
     * ROME codes.
     */
    rome: string[];
    /**
     * Legal frame, in words.
     */
    frame: string;
    /**
     * Shortest, days.
     */
    minDays?: number;
    /**
     * Longest, days.
     */
    maxDays?: number;
    /**
     * Places at once.
     */
    places?: number;
    /**
     * Whether it takes someone now; null when unknown.
     */
    available: boolean | null;
    /**
     * Whether it welcomes people with disabilities; null when unknown.
     */
    disability: boolean | null;
    /**
     * Name of the employer.
     */
    employer: string;
    /**
     * Size of the employer, in words.
     */
    sizeBand?: string;
  };
  /**
   * Dates of an event.
   */
  event?: {
    /**
     * IANA name: “Europe/Paris”.
     */
    timezone: string;
    /**
     * Occurrences, in order.
     */
    occurrences: {
      /**
       * Start, ISO 8601: a day and a time with its offset (“2026-12-03T14:00:00+01:00”), or a day when it lasts whole days; no year more than 15 years ahead.
       */
      start: string;
      /**
       * End, ISO 8601: a day and a time with its offset, or the last day when it lasts whole days.
       */
      end?: string;
      /**
       * Start before it moved, ISO 8601, as `start`.
       */
      previousStart?: string;
      /**
       * Status of the occurrence.
       */
      status: 'planned' | 'cancelled' | 'moved' | 'full';
      /**
       * Revision of this time in the calendar of its source (SEQUENCE of RFC 5545).
       */
      sequence?: number;
    }[];
    /**
     * Recurrence rule, RFC 5545.
     */
    rule?: string;
    /**
     * Last day for which `occurrences` holds the times of `rule`, ISO 8601; there may be others after it.
     */
    resolvedUntil?: string;
    /**
     * Id in the calendar of its source (UID of RFC 5545), which a calendar that one subscribed to knows it by.
     */
    uid?: string;
    /**
     * Revision in the calendar of its source (SEQUENCE of RFC 5545).
     */
    sequence?: number;
    /**
     * Registration.
     */
    registration?: {
      /**
       * Page. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
       */
      url?: string;
      /**
       * Last day, ISO 8601; no year more than 15 years ahead.
       */
      deadline?: string;
      /**
       * Whether one must register.
       */
      required?: boolean;
      /**
       * Places.
       */
      places?: number;
    };
    /**
     * Page of the event on line. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    online?: string;
    /**
     * Page of the recording. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    replay?: string;
  };
  /**
   * Findings of an innovation.
   */
  innovation?: {
    /**
     * Stage reached.
     */
    stage: 'idea' | 'trial' | 'evaluated' | 'spread';
    /**
     * Effects, told apart.
     */
    effects?: {
      /**
       * On learners.
       */
      learners?: string;
      /**
       * On users.
       */
      users?: string;
      /**
       * On companies.
       */
      companies?: string;
    };
    /**
     * Criteria of the common grid.
     */
    criteria: {
      /**
       * Id of the criterion.
       */
      id: string;
      /**
       * Finding, in words.
       */
      text: string;
      /**
       * 0 to 4.
       */
      score?: number;
      /**
       * Evaluator.
       */
      by: string;
      /**
       * Date, ISO 8601; no year more than 1 year ahead.
       */
      date: string;
    }[];
    /**
     * Results.
     */
    results: string[];
    /**
     * Lessons.
     */
    lessons: string[];
    /**
     * Failures.
     */
    failures: string[];
    /**
     * Documents.
     */
    documents: {
      /**
       * Text of the link.
       */
      label: string;
      /**
       * Address. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
       */
      url: string;
    }[];
    /**
     * Funders.
     */
    funders: string[];
    /**
     * Guide to do the same. Any string is accepted here; a reader shows it as a link only when it is http, https, mailto or tel.
     */
    guide?: string;
    /**
     * Badge, in words.
     */
    badge?: string;
  };
  /**
   * A person who agreed to come and speak about a job.
   */
  ambassador?: {
    /**
     * Id of a record of `jobs`.
     */
    jobId: string;
    /**
     * Id of a record of `testimonies`.
     */
    testimonyId?: string;
    /**
     * Travel radius, km.
     */
    radiusKm?: number;
    /**
     * Format: “en classe”, “en visio”.
     */
    formats: string[];
    /**
     * True: the person agreed to be listed. A record without it is not shown.
     */
    consent: boolean;
  };
  /**
   * Jobs, needs and offers of a company.
   */
  company?: {
    /**
     * Ids of `jobs`: the jobs it has.
     */
    jobIds: string[];
    /**
     * ROME codes of these jobs.
     */
    rome: string[];
    /**
     * Posts to fill, or null when unknown.
     */
    posts: number | null;
    /**
     * Skills expected.
     */
    skills: string[];
    /**
     * Ids of `trainings` that lead to its jobs.
     */
    trainings?: string[];
    /**
     * Training before hire, in words.
     */
    trainingBeforeHire?: string;
    /**
     * Whether it hosts placements; null when unknown.
     */
    hosts: boolean | null;
    /**
     * Whether it seeks apprentices; null when unknown.
     */
    apprentices: boolean | null;
    /**
     * Size, in words.
     */
    sizeBand?: string;
  };
}
/**
 * Extent of a listing of resources: its author, kinds and area, and whether it is complete. An area without a resource is known to have none only where a census is complete.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Census".
 */
export interface Census {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Kinds of `Resource` listed.
   */
  kinds: string[];
  /**
   * Needs listed; all when absent.
   */
  needs?: string[];
  /**
   * Audiences listed; all when absent.
   */
  audienceIds?: string[];
  /**
   * Networks listed; all when absent.
   */
  networks?: string[];
  /**
   * Ids of `territories` where it was listed.
   */
  territoryIds: string[];
  /**
   * Date, ISO 8601; no year more than 1 year ahead.
   */
  date: string;
  /**
   * Whether everything is listed.
   */
  complete: boolean;
  /**
   * True: it is complete and lists nothing. Without it, `orientation-feed build` refuses a complete census of which the feed has no resource.
   */
  confirmEmpty?: boolean;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * Definition of a figure of the shared dashboard. Its values are records of `observations`.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Measure".
 */
export interface Measure {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Theme of the shared dashboard.
   */
  theme: 'population' | 'economy-employment' | 'labour-market' | 'training';
  /**
   * Name of the measured quantity, in a few words.
   */
  title: string;
  /**
   * The question that the figure answers.
   */
  question?: string;
  /**
   * Unit: "%", "emplois", "€ par an".
   */
  unit: string;
  /**
   * Decimals to show; as many as the value has by default.
   */
  decimals?: number;
  /**
   * count adds up over territories; share and rate are parts of a whole, in the unit; index compares with a base; difference is between two figures.
   */
  kind: 'count' | 'share' | 'rate' | 'index' | 'difference';
  /**
   * Direction of improvement. Absent when neither is better: nothing is then shown as good or bad.
   */
  direction?: 'up' | 'down';
  /**
   * Smallest difference worth telling, in the unit.
   */
  noticeable?: number;
  /**
   * Frequency of publication by the source.
   */
  frequency?: 'monthly' | 'quarterly' | 'yearly' | 'once';
  /**
   * Date of the next publication, ISO 8601.
   */
  nextRelease?: string;
  /**
   * Entries of the shared dashboard that show it: the breakdowns of its observations.
   */
  entries?: ('job' | 'sector' | 'territory' | 'audience')[];
  /**
   * Definition: inclusions and exclusions.
   */
  definition?: string;
  /**
   * Method of computation, when it is not the source’s own figure.
   */
  method?: string;
  /**
   * Reservation about the measure, for its readers.
   */
  caveat?: string;
  /**
   * Ambitions of the contract that it informs.
   */
  ambitions?: number[];
  /**
   * Ids of records of `commitments`.
   */
  commitmentIds?: string[];
  /**
   * Position of the request in the text of the contract, from its first character: "402361".
   */
  contractRef?: string;
  /**
   * The contract asks for the figure, and no file holds it: it has no observation.
   */
  awaited?: {
    /**
     * Holder of the figure.
     */
    holder: string;
    /**
     * The file expected, in words.
     */
    file: string;
  };
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * The value of a measure, in a territory, for a period. No record: the figure is not in this feed.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Observation".
 */
export interface Observation {
  /**
   * Id of a record of `measures`.
   */
  measureId: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId: string;
  /**
   * Year "2024", quarter "2024-Q1", month "2024-03", school year "2023-2024", or the first and last year of a mean "2017-2019"; empty when the source does not say; no year more than 50 years ahead.
   */
  period: string;
  /**
   * Value, in the unit of the measure; null when there is none: `missing` says why. 0 is a value.
   */
  value: number | null;
  /**
   * Reason for a missing value: statistical secrecy; too few people to publish; the source does not publish it; nobody measures it here; it makes no sense here.
   */
  missing?: 'secret' | 'below-threshold' | 'not-published' | 'not-collected' | 'not-applicable';
  /**
   * provisional, estimated or forecast value; break: the method changes at this period, earlier values do not compare; conflict: the source has another value for the same key; to-check: ten times more or less than the period before, no one has checked it.
   */
  flags?: ('provisional' | 'estimated' | 'forecast' | 'break' | 'conflict' | 'to-check')[];
  /**
   * Lower bound of the confidence interval, in the unit.
   */
  lower?: number;
  /**
   * Upper bound of the confidence interval, in the unit.
   */
  upper?: number;
  /**
   * Share of what it counts that is known, %; 100 when absent. Below 90, it is neither ranked nor compared.
   */
  coverage?: number;
  /**
   * Id of a record of `audiences`.
   */
  audienceId?: string;
  /**
   * Id of a record of `sectors`.
   */
  sector?: string;
  /**
   * Id of a record of `jobs`.
   */
  job?: string;
  /**
   * Sex; both when absent.
   */
  sex?: 'female' | 'male';
  /**
   * Age group, in years: "15-24", "75+"; all ages when absent.
   */
  age?: string;
  /**
   * Training level, 1 to 8 of the 2019 framework; all when absent.
   */
  level?: number;
  /**
   * Route (voie); all when absent.
   */
  route?: 'school' | 'apprenticeship' | 'work-study' | 'continuing' | 'vae';
  /**
   * Part of a breakdown of the measure; the whole when absent.
   */
  part?: {
    /**
     * Dimension of the breakdown: "Secteur d’activité".
     */
    dimension: string;
    /**
     * Name of the part.
     */
    label: string;
    /**
     * Place of the part among the others, from 0.
     */
    order: number;
  };
  /**
   * Earlier values of this figure, at most 5, the last replaced first. None for a figure that may not be shown.
   */
  revised?: {
    /**
     * The value that was published before, in the unit of the measure.
     */
    value: number;
    /**
     * Day of the feed that replaced it; ISO 8601, no year more than 1 year ahead.
     */
    replacedOn: string;
    /**
     * Why: it was provisional; the producer changed its file; the file is the same, its calculation changed. Absent when nobody knows.
     */
    reason?: 'provisional' | 'source' | 'calculation';
  }[];
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * The value that a measure should reach.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Target".
 */
export interface Target {
  /**
   * Id of a record of `measures`.
   */
  measureId: string;
  /**
   * Id of a record of `territories`.
   */
  territoryId?: string;
  /**
   * When: a period as in `observations`; empty when no date is set; no year more than 50 years ahead.
   */
  period: string;
  /**
   * Value, in the unit of the measure.
   */
  value: number;
  /**
   * The target in the words of the text that sets it.
   */
  label: string;
  /**
   * Text that sets the target.
   */
  basis: 'contract' | 'national' | 'law';
  /**
   * Id of a record of `commitments`.
   */
  commitmentId?: string;
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
}
/**
 * A selection of measures: a dashboard.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Board".
 */
export interface Board {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Title.
   */
  title: string;
  /**
   * Ids of records of `measures`, in the order of the board.
   */
  measures: string[];
  /**
   * Kinds of territory that it is made for.
   */
  territoryKinds: (
    | 'country'
    | 'region'
    | 'department'
    | 'bassin'
    | 'employment-zone'
    | 'epci'
    | 'commune'
    | 'spel'
    | 'qpv'
    | 'zrr'
  )[];
  /**
   * Frequency of reading.
   */
  frequency?: 'monthly' | 'quarterly' | 'yearly' | 'once';
  /**
   * Id of a record of `audiences`.
   */
  audience?: string;
  /**
   * Sentences of the producer.
   */
  highlights?: {
    /**
     * A sentence.
     */
    text: string;
    /**
     * Author.
     */
    author: string;
    /**
     * Day, ISO 8601; no year more than 1 year ahead.
     */
    date: string;
    /**
     * Id of a record of `territories`.
     */
    territoryId?: string;
  }[];
}
/**
 * A sector of the controlled list, to which jobs, indicators and resources lead by their words.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Sector".
 */
export interface Sector {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Name.
   */
  label: string;
  /**
   * Name in plain words.
   */
  easyLabel?: string;
  /**
   * Codes of the French classification of activities: sections, divisions or groups.
   */
  naf?: string[];
  /**
   * Code of the groupe formation-emploi.
   */
  gfe?: string;
  /**
   * Beginnings of FAP 2009 codes.
   */
  fap?: string[];
  /**
   * Other names, as sources write them.
   */
  aliases: string[];
  /**
   * Ids of the sectors that contain it, nearest first.
   */
  parents?: string[];
}
/**
 * An audience of the controlled list, that a figure, a resource or a commitment is about.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "Audience".
 */
export interface Audience {
  /**
   * Unique id.
   */
  id: string;
  /**
   * Name.
   */
  label: string;
  /**
   * Name in plain words.
   */
  easyLabel?: string;
  /**
   * Ids of the audiences that contain it, nearest first.
   */
  parents?: string[];
  /**
   * Values of `publics` of data.inclusion.
   */
  dataInclusion?: string[];
  /**
   * Ages, in years.
   */
  age?: {
    /**
     * Youngest.
     */
    min?: number;
    /**
     * Oldest.
     */
    max?: number;
  };
  /**
   * Other names, as sources write them.
   */
  aliases: string[];
}
/**
 * A file of a producer, as it was read. Who has the file checks with its SHA-256 that the figures come from it.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "SourceFile".
 */
export interface SourceFile {
  /**
   * Id of a record of `sources`.
   */
  sourceId: string;
  /**
   * Name of the file, without its folder.
   */
  name: string;
  /**
   * SHA-256 of the file, lower-case hexadecimal.
   */
  sha256: string;
  /**
   * Day on which the producer wrote or published the file, or on which it was taken; ISO 8601, no year more than 1 year ahead. Absent where nobody knows it: never the date of a copy.
   */
  day?: string;
}
/**
 * A file beside a part.
 */
export interface Shard3 {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of records.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
}
/**
 * The first list of trainings, its counts and its records, for a page that shows it before anything is asked: it downloads the whole catalogue at the first gesture. `orientation-feed build` writes it.
 */
export interface FirstList {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of trainings in the list.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
  /**
   * First day on which the list holds, ISO date.
   */
  from: string;
  /**
   * First day on which it no longer does, ISO date: a session has started or ended since. Absent when no date changes it.
   */
  until?: string;
}
/**
 * The file of the first list of trainings: "total" is the number of trainings, "facets" how many have each value of a filter, "starts" how many start in each period, "orders" the figures that may sort them; then the collections "trainings" (in the order of the list, without long fields), "sessions" (in the order of each training), "places", "providers", "territories" and "outcomes", each as in a part, with the records that the list shows.
 *
 * This interface was referenced by `FeedManifest`'s JSON-Schema
 * via the `definition` "FirstList".
 */
export interface FirstList1 {
  /**
   * Address, relative to the manifest; on the same host.
   */
  href: string;
  /**
   * Number of trainings in the list.
   */
  count: number;
  /**
   * Size of the file, bytes.
   */
  bytes: number;
  /**
   * SHA-256, lower-case hexadecimal; its first 12 digits are enough.
   */
  sha256: string;
  /**
   * First day on which the list holds, ISO date.
   */
  from: string;
  /**
   * First day on which it no longer does, ISO date: a session has started or ended since. Absent when no date changes it.
   */
  until?: string;
}
