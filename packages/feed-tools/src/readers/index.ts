// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { baccalaureat } from './baccalaureat/baccalaureat.js';
import { bmo } from './bmo/bmo.js';
import { branchSheets } from './branch-sheets/branch-sheets.js';
import { certifInfo } from './certif-info/certif-info.js';
import { commitmentStates } from './commitment-states/commitment-states.js';
import { communes } from './communes/communes.js';
import { daresIndex } from './dares/tension-index.js';
import { daresTensions } from './dares/tensions.js';
import { dataInclusion } from './directory/data-inclusion.js';
import { franceServices } from './directory/france-services.js';
import { immersionFacilitee } from './directory/immersion-facilitee.js';
import { fapLabels } from './fap/labels.js';
import { fapRome } from './fap/rome-links.js';
import { fapWomenShare } from './fap/women-share.js';
import { feedRecords } from './feed-records/feed-records.js';
import { foreignAreas } from './foreign-areas/foreign-areas.js';
import { ical } from './events/ical/ical.js';
import { openagenda } from './events/openagenda.js';
import { hsds } from './hsds/hsds.js';
import { inserjeunesEstablishments } from './inserjeunes/establishments.js';
import { inserjeunes } from './inserjeunes/regions.js';
import { ival } from './ival/ival.js';
import { lheo } from './lheo/lheo.js';
import { commitments, csv, indicators, resources } from './mapping/mapped-readers.js';
import { diplomas } from './nomenclatures/diplomas.js';
import { formacode } from './nomenclatures/formacode.js';
import { nsf } from './nomenclatures/nsf.js';
import { romeFormacode } from './nomenclatures/rome-formacode.js';
import { jsonStat } from './observations/json-stat.js';
import { observations } from './observations/observations.js';
import { sdmxCsv } from './observations/sdmx-csv.js';
import { onisepActions, onisepJobs, onisepPassage, onisepStructures, onisepTrainings } from './onisep/index.js';
import { outlines } from './outlines/outlines.js';
import { ownTerritories } from './own-territories/own-territories.js';
import { parcoursup } from './parcoursup/parcoursup.js';
import type { Reader } from './reader.js';
import { rncp } from './rncp/rncp.js';
import { rome } from './rome/rome.js';
import { romeTensions } from './rome-tensions/rome-tensions.js';
import { schemaOrg } from './schema-org/schema-org.js';
import { establishments } from './school-offer/establishments.js';
import { lyceeSeries } from './school-offer/lycee-series.js';
import { orion } from './school-offer/orion.js';

/** Readers, by kind of source. To add a format, write a reader and list it here. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  [
    lheo,
    daresTensions,
    daresIndex,
    romeTensions,
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
    commitmentStates,
    observations,
    sdmxCsv,
    jsonStat,
    rncp,
    diplomas,
    nsf,
    formacode,
    romeFormacode,
    inserjeunes,
    inserjeunesEstablishments,
    ival,
    baccalaureat,
    parcoursup,
    establishments,
    orion,
    lyceeSeries,
    onisepJobs,
    onisepTrainings,
    onisepActions,
    onisepStructures,
    onisepPassage,
    franceServices,
    dataInclusion,
    ical,
    openagenda,
    schemaOrg,
    immersionFacilitee,
    hsds,
    branchSheets,
    ownTerritories,
    foreignAreas,
    outlines,
  ].map(reader => [reader.kind, reader]),
);
