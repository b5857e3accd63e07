// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { bmo } from './bmo.js';
import { certifInfo } from './certif-info.js';
import { communes } from './communes.js';
import { daresIndex } from './dares-index.js';
import { daresTensions } from './dares-tensions.js';
import { diplomas } from './diplomas.js';
import { fapLabels } from './fap-labels.js';
import { fapRome } from './fap-rome.js';
import { fapWomenShare } from './fap-women-share.js';
import { feedRecords } from './feed-records.js';
import { inserjeunesEstablishments } from './inserjeunes-establishments.js';
import { inserjeunes } from './inserjeunes.js';
import { lheo } from './lheo.js';
import { commitments, csv, indicators, resources } from './mapped.js';
import { formacode, nsf } from './nomenclatures.js';
import { onisepActions, onisepJobs, onisepPassage, onisepStructures, onisepTrainings } from './onisep/index.js';
import { outlines } from './outlines.js';
import { parcoursup } from './parcoursup.js';
import type { Reader } from './reader.js';
import { rncp } from './rncp.js';
import { romeFormacode } from './rome-formacode.js';
import { rome } from './rome.js';

/** The readers, by kind of source. To add a format, write a reader and list it here. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  [
    lheo,
    daresTensions,
    daresIndex,
    rome,
    fapRome,
    fapLabels,
    fapWomenShare,
    bmo,
    certifInfo,
    communes,
    feedRecords,
    csv,
    indicators,
    resources,
    commitments,
    rncp,
    diplomas,
    nsf,
    formacode,
    romeFormacode,
    inserjeunes,
    inserjeunesEstablishments,
    parcoursup,
    onisepJobs,
    onisepTrainings,
    onisepActions,
    onisepStructures,
    onisepPassage,
    outlines,
  ].map(reader => [reader.kind, reader]),
);
