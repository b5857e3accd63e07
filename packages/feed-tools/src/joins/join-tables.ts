// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import type { SourcedLayer } from '../outlines/publish-outlines.js';
import { TensionBands } from './tension-bands.js';

/** Share of women in one FAP family, with its past. */
export interface WomenSeries {
  fap: string;
  label: string;
  sourceId: string;
  /** Per cent, oldest first. */
  values: { period: string; value: number }[];
}

/** What a source says of one certification, to complete the trainings of another. */
export interface CertificationFacts {
  sourceId: string;
  level: number | null;
  rome: string[];
  nsf: string[];
  formacodes: string[];
}

/** What the nomenclature of diplomas of the Éducation nationale says of one. */
export interface DiplomaFacts {
  sourceId: string;
  level: number | null;
  nsf: string[];
}

/** Correspondences that some sources bring and the joins use once all are read. */
export class JoinTables {
  /** FAP families of a ROME code. */
  readonly fapByRome = new Map<string, Set<string>>();
  /** Parent ROME code (`code_rome_parent`, the ROME of version 3) of a ROME 4.0 code. */
  readonly parentRome = new Map<string, string>();
  /** Women's share by FAP code of 1, 3 or 5 characters. */
  readonly womenByFap = new Map<string, WomenSeries>();
  /** What a level of tension is on the scale of its index. */
  readonly tensionBands = new TensionBands();
  /** Official label of the FAP codes of recruitment plans. */
  readonly recruitmentLabels = new Map<string, string>();
  /** Official labels of the FAP families, by code, in each of the two nomenclatures. */
  readonly fapLabels: Readonly<Record<2009 | 2021, Map<string, string>>> = { 2009: new Map(), 2021: new Map() };
  /** Bassins met in recruitment plans; added to the feed when no other source describes them. */
  readonly bassins = new Map<string, Territory>();
  /** What each source says of a certification, by register and code, "rncp 35830". */
  readonly certifications = new Map<string, CertificationFacts[]>();
  /** Département of the places whose source gives neither an Insee code nor a postal code, by their id. */
  readonly departmentOfPlace = new Map<string, string>();
  /** Current Insee code of a commune that changed or merged. */
  readonly currentCommune = new Map<string, string>();
  /**
   * Codes of diplomas (CFD) of a certification, "rncp 35830": several when it has several specialities, '' for one that is
   * no diploma of the Éducation nationale.
   */
  readonly cfdOfCertification = new Map<string, Set<string>>();
  /** Diplomas by CFD. */
  readonly diplomas = new Map<string, DiplomaFacts>();
  /** MEFSTAT11 codes of the last year of a diploma, by CFD. */
  readonly mefstatsOfCfd = new Map<string, Set<string>>();
  /** ROME codes of a Formacode. */
  readonly romeOfFormacode = new Map<string, { sourceId: string; rome: Set<string> }>();
  /** Known Formacodes and NSF groups, with their label. Empty when no source gives the nomenclature. */
  readonly labels = { formacodes: new Map<string, string>(), nsf: new Map<string, string>() };
  /** Insee code of the commune of an establishment, by UAI. */
  readonly communeOfUai = new Map<string, string>();
  /** Places that are another one, by id. */
  readonly samePlaces = new Map<string, string>();
  /** Outlines of territories, by file. */
  readonly outlines: SourcedLayer[] = [];
}
