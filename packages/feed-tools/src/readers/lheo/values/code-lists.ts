// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/** Modes by code of `modalites-enseignement` (LHÉO dict-modalites-enseignement). */
export const MODES: ReadonlyMap<string, Session['mode']> = new Map([
  ['0', 'on-site'],
  ['1', 'hybrid'],
  ['2', 'remote'],
]);

/** States of recruitment by code of `etat-recrutement` (LHÉO dict-etat-recrutement). */
export const RECRUITMENTS: ReadonlyMap<string, NonNullable<Session['recruitment']>> = new Map([
  ['1', 'open'],
  ['2', 'closed'],
  ['3', 'suspended'],
]);

/**
 * Names of funders by code of `code-financeur` (LHÉO dict-financeurs, 2.3.0). Renamed bodies have their current name:
 * France Travail, conseil départemental. Codes 0 (other) and 1 (obsolete) are not shown.
 */
export const FUNDERS: ReadonlyMap<string, string> = new Map([
  ['2', 'Conseil régional'],
  ['3', 'Fonds social européen'],
  ['4', 'France Travail'],
  ['5', 'Entreprise'],
  ['6', 'ACSÉ'],
  ['7', 'Agefiph'],
  ['8', 'Conseil départemental'],
  ['9', 'Commune'],
  ['10', 'Bénéficiaire de l’action'],
  ['11', 'État – ministère chargé de l’emploi'],
  ['12', 'État – ministère de l’Éducation nationale'],
  ['13', 'État – autre'],
  ['14', 'Fonds européens – autre'],
  ['15', 'Collectivité territoriale – autre'],
  ['16', 'OPCO'],
  ['17', 'Transitions Pro'],
  ['18', 'LADOM'],
  ['19', 'État – ministère de l’Intérieur'],
  ['20', 'OFII'],
]);

/** Funder added to a session whose training is eligible for the compte personnel de formation. */
export const CPF_FUNDER = 'Compte personnel de formation (CPF)';
