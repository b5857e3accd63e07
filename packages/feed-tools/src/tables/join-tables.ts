// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Territory, Training } from '@orientation-widgets/feed';
import type { ReportedStates } from './reported-states.js';
import { CommuneFigures } from './commune-figures.js';
import type { JobPortraits } from './job-portrait.js';
import type { SourcedLayer } from './outline-layer.js';
import { PlaceNames } from './place-names.js';
import { TensionBands } from './tension-bands.js';
import { WomenCounts } from './women-counts.js';

/** Share of women in one FAP family over time. */
export interface WomenSeries {
  fap: string;
  label: string;
  sourceId: string;
  /** Percentages, oldest first. */
  values: { period: string; value: number }[];
}

/** Facts about a certification from one source, to complete the trainings of the others. */
export interface CertificationFacts {
  sourceId: string;
  level: number | null;
  rome: string[];
  nsf: string[];
  formacodes: string[];
}

/** Blocks of a certification of the RNCP and related certifications, from one source. */
export interface CertificationBridges extends Pick<Training, 'blocks' | 'equivalences' | 'succeeds' | 'succeededBy'> {
  sourceId: string;
}

/** Facts about a diploma of the Éducation nationale. */
export interface DiplomaFacts {
  sourceId: string;
  level: number | null;
  nsf: string[];
  /** First day of validity, ISO date. */
  opened?: string | undefined;
  /** Last day of validity, ISO date; absent when it has none. */
  closed?: string | undefined;
  /** Codes (CFD) of the diplomas that replace it; empty when the file gives none. */
  successors: string[];
  /** Codes (CFD) of the diplomas that it replaces, by its own row; empty when the file gives none. */
  predecessors: string[];
}

/** Usual name of a diploma, with its kind: “CAP Cuisine”. */
export interface DiplomaName {
  sourceId: string;
  title: string;
  /** False for the common first year of several diplomas. */
  certifying: boolean;
  /** RNCP number; absent when the list gives none. */
  rncp?: string | undefined;
}

/** Baccalauréats professionnels that share a seconde (famille de métiers). */
export interface TradeFamily {
  sourceId: string;
  name: string;
  /** Codes of the diplomas of the seconde and of the years that follow it. */
  members: Set<string>;
}

/** An establishment of a directory. */
export interface Establishment {
  name: string;
  communeCode: string;
  communeName: string;
  lat: number | null;
  lon: number | null;
  precision: Place['precision'];
}

/** Correspondences collected while sources are read, and used by the joins afterwards. */
export class JoinTables {
  /** FAP families of a ROME code. */
  readonly fapByRome = new Map<string, Set<string>>();
  /** Parent code (`code_rome_parent`, from ROME version 3) of a ROME 4.0 code. */
  readonly parentRome = new Map<string, string>();
  /** Share of women by FAP code of 1, 3 or 5 characters. */
  readonly womenByFap = new Map<string, WomenSeries>();
  /** Portraits of the people of a job, by FAP code of 3 or 5 characters. */
  readonly portraitsByFap: JobPortraits = new Map();
  /** Girls and boys of each diploma. */
  readonly womenOfDiplomas = new WomenCounts();
  /** Levels of tension as bands of the index. */
  readonly tensionBands = new TensionBands();
  /** Official labels of the FAP codes in recruitment plans. */
  readonly recruitmentLabels = new Map<string, string>();
  /** Official labels of the FAP families, by code, in each of the two nomenclatures. */
  readonly fapLabels: Readonly<Record<2009 | 2021, Map<string, string>>> = { 2009: new Map(), 2021: new Map() };
  /** Bassins found in recruitment plans; added to the feed when no other source describes them. */
  readonly bassins = new Map<string, Territory>();
  /** Facts from each source about a certification, by register and code: "rncp 35830". */
  readonly certifications = new Map<string, CertificationFacts[]>();
  /** Bridges of a certification: "rncp 35830". The first source that describes the certification provides them. */
  readonly bridges = new Map<string, CertificationBridges>();
  /** Title of a certification of the registers, active or not: "rncp 35830". */
  readonly certificationTitles = new Map<string, string>();
  /** Département of each place, by id, when its source gives neither an Insee code nor a postal code. */
  readonly departmentOfPlace = new Map<string, string>();
  /** Current Insee code of a commune that changed or merged. */
  readonly currentCommune = new Map<string, string>();
  /**
   * Diploma codes (CFD) of a certification, "rncp 35830": several when it has several specialities; '' when it is not a
   * diploma of the Éducation nationale.
   */
  readonly cfdOfCertification = new Map<string, Set<string>>();
  /** Names of diplomas, by CFD: the official list first, then the nomenclature, which writes them in capitals. */
  readonly diplomaNames = new Map<string, DiplomaName>();
  /** Families of trades, by code, or by name when the file gives no code. */
  readonly tradeFamilies = new Map<string, TradeFamily>();
  /** Diploma of a MEFSTAT11 code, whatever the year of study. */
  readonly cfdOfMefstat = new Map<string, string>();
  /** Establishments of the directories read so far, by UAI. */
  readonly establishments = new Map<string, Establishment>();
  /** Offers of the sources read so far, by `offerKey`. */
  readonly knownOffers = new Set<string>();
  /** Diplomas by CFD. */
  readonly diplomas = new Map<string, DiplomaFacts>();
  /** MEFSTAT11 codes of the last year of a diploma, by CFD. */
  readonly mefstatsOfCfd = new Map<string, Set<string>>();
  /** ROME codes of a Formacode. */
  readonly romeOfFormacode = new Map<string, { sourceId: string; rome: Set<string> }>();
  /** Labels of the known Formacodes and NSF groups; empty when no source gives the nomenclature. */
  readonly labels = { formacodes: new Map<string, string>(), nsf: new Map<string, string>() };
  /** Insee code of the commune of an establishment, by UAI. */
  readonly communeOfUai = new Map<string, string>();
  /** Id of the place that replaces another, by id of the replaced place. */
  readonly samePlaces = new Map<string, string>();
  /** States of actions and indicators reported by the pilots of commitments, by commitment. */
  readonly reportedStates: ReportedStates = { actions: new Map(), indicators: new Map() };
  /** Communes of the territories that are lists of communes, by id of the territory. */
  readonly members = new Map<string, ReadonlySet<string>>();
  /** Names by which people look for communes. */
  readonly placeNames = new PlaceNames();
  /** True once a source gave all the communes of the territory of the feed. */
  hasCommunes = false;
  /** Figures of communes that are only added up. */
  readonly communeFigures = new CommuneFigures();
  /** Measures whose jumps a person has verified. */
  readonly checkedMeasures = new Set<string>();
  /** Outlines of territories, by file. */
  readonly outlines: SourcedLayer[] = [];
}
