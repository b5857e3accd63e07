// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Terms of use of Insee's data, and the page that states them (read in its version of 2 January 2017). */
export const INSEE_TERMS = 'Réutilisation libre, sans altération et en citant la source';
export const INSEE_TERMS_URL = 'https://www.insee.fr/fr/information/2381863';

/** Right of reuse of public information whose producer names no licence. */
export const PUBLIC_INFORMATION =
  'Information publique, réutilisable en citant la source (code des relations entre le public et l’administration, L. 322-1)';

/** Legal notice of the Dares. */
export const DARES_TERMS_URL = 'https://dares.travail-emploi.gouv.fr/mentions-legales';

/** Page of the survey Besoins en main-d’œuvre, which states its licence. */
export const BMO_LICENCE_URL = 'https://www.data.gouv.fr/fr/datasets/enquete-besoins-en-main-doeuvre-bmo/';

/** Licence of the data sets of open.urssaf.fr that data.gouv.fr lists: derived data keep it. */
export const URSSAF_LICENCE = 'Open Data Commons Open Database License (ODbL)';
