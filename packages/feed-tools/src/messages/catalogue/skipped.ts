// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Reasons to leave out rows and records on purpose. */
export const SKIPPED = catalogue({
  'structure-repeated': {
    en: 'structure listed twice: same id, or same SIRET and commune',
    fr: 'structure en double : même identifiant, ou même SIRET et même commune',
  },
  'service-without-need': {
    en: 'type of service "{value}" answers no need',
    fr: 'type de service « {value} » : aucun besoin n’y répond',
  },
  'service-repeated': { en: 'service of the same structure and name', fr: 'service de même structure et de même nom' },
  'other-reasons': { en: 'other reasons', fr: 'autres raisons' },
  'row-outside-territory': { en: 'row outside the territory', fr: 'hors du territoire' },
  'offer-repeated': { en: 'offer given twice', fr: 'offre donnée deux fois' },
  'licence-not-accepted': {
    en: 'licence {licence}, which the configuration does not accept',
    fr: 'licence {licence}, que la configuration n’accepte pas',
  },
});
