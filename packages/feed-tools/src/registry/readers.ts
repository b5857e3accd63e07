// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { baccalaureat } from '../readers/baccalaureat/baccalaureat.js';
import { bmo } from '../readers/bmo/bmo.js';
import { branchSheets } from '../readers/branch-sheets/branch-sheets.js';
import { certifInfo } from '../readers/certif-info/certif-info.js';
import { commitmentStates } from '../readers/commitment-states/commitment-states.js';
import { communes } from '../readers/communes/communes.js';
import { daresIndex } from '../readers/dares/tension-index.js';
import { daresTensions } from '../readers/dares/tensions.js';
import { dataInclusion } from '../readers/directory/data-inclusion.js';
import { franceServices } from '../readers/directory/france-services.js';
import { immersionFacilitee } from '../readers/directory/immersion-facilitee.js';
import { fapLabels } from '../readers/fap/labels.js';
import { fapPortraits } from '../readers/fap/portraits.js';
import { fapRome } from '../readers/fap/rome-links.js';
import { fapWomenShare } from '../readers/fap/women-share.js';
import { feedRecords } from '../readers/feed-records/feed-records.js';
import { foreignAreas } from '../readers/foreign-areas/foreign-areas.js';
import { ical } from '../readers/ical/ical.js';
import { openagenda } from '../readers/openagenda/openagenda.js';
import { hsds } from '../readers/hsds/hsds.js';
import { inserjeunesEstablishments } from '../readers/inserjeunes/establishments.js';
import { inserjeunes } from '../readers/inserjeunes/regions.js';
import { ival } from '../readers/ival/ival.js';
import { lheo } from '../readers/lheo/lheo.js';
import { commitments, csv, indicators, resources } from '../readers/mapping/mapped-readers.js';
import { diplomas } from '../readers/nomenclatures/diplomas.js';
import { formacode } from '../readers/nomenclatures/formacode.js';
import { nsf } from '../readers/nomenclatures/nsf.js';
import { romeFormacode } from '../readers/nomenclatures/rome-formacode.js';
import { jsonStat } from '../readers/observations/json-stat.js';
import { observations } from '../readers/observations/observations.js';
import { sdmxCsv } from '../readers/observations/sdmx-csv.js';
import { onisepActions } from '../readers/onisep/actions.js';
import { onisepJobs } from '../readers/onisep/jobs.js';
import { onisepPassage } from '../readers/onisep/passage.js';
import { onisepStructures } from '../readers/onisep/structures.js';
import { onisepTrainings } from '../readers/onisep/trainings.js';
import { outlines } from '../readers/outlines/outlines.js';
import { ownTerritories } from '../readers/own-territories/own-territories.js';
import { parcoursup } from '../readers/parcoursup/parcoursup.js';
import { placeNames } from '../readers/place-names/place-names.js';
import type { Reader } from '../readers/reader.js';
import { rncp } from '../readers/rncp/rncp.js';
import { rome } from '../readers/rome/rome.js';
import { romeTensions } from '../readers/rome-tensions/rome-tensions.js';
import { schemaOrg } from '../readers/schema-org/schema-org.js';
import { servicePublic } from '../readers/service-public/service-public.js';
import { establishments } from '../readers/school-offer/establishments.js';
import { lyceeSeries } from '../readers/school-offer/lycee-series.js';
import { orion } from '../readers/school-offer/orion.js';

/**
 * Readers, by kind, in the order that `init` recommends for a configuration: territories first; among sources that
 * describe the same trainings, the one whose values take precedence. The first signature that matches a file wins. To
 * add a format, list its reader here.
 */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  [
    communes,
    ownTerritories,
    placeNames,
    foreignAreas,
    outlines,
    rome,
    fapLabels,
    fapRome,
    fapWomenShare,
    fapPortraits,
    daresTensions,
    daresIndex,
    romeTensions,
    bmo,
    lheo,
    establishments,
    franceServices,
    dataInclusion,
    servicePublic,
    ical,
    openagenda,
    immersionFacilitee,
    schemaOrg,
    hsds,
    branchSheets,
    rncp,
    certifInfo,
    diplomas,
    orion,
    lyceeSeries,
    parcoursup,
    nsf,
    formacode,
    romeFormacode,
    inserjeunes,
    inserjeunesEstablishments,
    ival,
    baccalaureat,
    onisepJobs,
    onisepTrainings,
    onisepStructures,
    onisepActions,
    onisepPassage,
    commitments,
    commitmentStates,
    indicators,
    sdmxCsv,
    jsonStat,
    observations,
    resources,
    csv,
    feedRecords,
  ].map(reader => [reader.kind, reader]),
);

/**
 * Returns the French name of a kind of source; the kind itself when it is unknown, as in a report of a later version.
 */
export function kindName(kind: string): string {
  return READERS.get(kind)?.name ?? kind;
}
