// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Attributes } from '../../xml/read-xml.js';
import { CoordinatesDraft, type ActionDraft, type DraftWithExtras, type OrganisationDraft } from './drafts.js';
import { block, leaf, rules, skip, wrapper, type Rule, type Rules } from './rules.js';

/** Returns the numero of an element; '' when it has none. */
export const numeroOf = (attributes: Attributes): string => attributes['numero'] ?? '';

/** Returns the first non-empty value: a second telephone or address of one contact is not needed. */
export function firstNonEmpty(current: string, text: string): string {
  const value = text.trim();
  return current === '' && value !== '-' ? value : current;
}

const TELEPHONE = rules<CoordinatesDraft>({
  numtel: leaf((c, text) => {
    c.phone = firstNonEmpty(c.phone, text);
  }),
});
/** Returns the rule of an element that contains an `urlweb`. */
export const webField = <R extends { url: string }>(): Rule<R> =>
  block<R, R>(
    rules<R>({
      urlweb: leaf((r, text) => {
        r.url = firstNonEmpty(r.url, text);
      }),
    }),
    record => record,
  );

const telephone = block<CoordinatesDraft, CoordinatesDraft>(TELEPHONE, record => record);

/** Fields of `coordonnees`, `adresse` and `geolocalisation`, in any order and nesting. */
const COORDINATES: Rules = rules<CoordinatesDraft>({
  coordonnees: wrapper,
  adresse: wrapper,
  geolocalisation: wrapper,
  web: wrapper,
  civilite: skip,
  nom: leaf((c, text) => {
    c.surname = firstNonEmpty(c.surname, text);
  }),
  prenom: leaf((c, text) => {
    c.firstName = firstNonEmpty(c.firstName, text);
  }),
  denomination: leaf((c, text) => {
    c.denomination = firstNonEmpty(c.denomination, text);
  }),
  ligne: leaf((c, text) => {
    const line = text.trim();
    if (line !== '' && line !== '-') c.lines = c.lines === '' ? line : `${c.lines}, ${line}`;
  }),
  codepostal: leaf((c, text) => {
    c.postalCode = firstNonEmpty(c.postalCode, text);
  }),
  ville: leaf((c, text) => {
    c.city = firstNonEmpty(c.city, text);
  }),
  'code-INSEE-commune': leaf((c, text) => {
    c.communeCode = firstNonEmpty(c.communeCode, text);
  }),
  departement: skip,
  'code-INSEE-canton': skip,
  region: skip,
  pays: skip,
  latitude: leaf((c, text) => {
    c.lat = firstNonEmpty(c.lat, text);
  }),
  longitude: leaf((c, text) => {
    c.lon = firstNonEmpty(c.lon, text);
  }),
  telfixe: telephone,
  portable: telephone,
  fax: skip,
  courriel: leaf((c, text) => {
    c.email = firstNonEmpty(c.email, text);
  }),
  urlweb: leaf((c, text) => {
    c.url = firstNonEmpty(c.url, text);
  }),
  'type-contact': skip,
  'SIRET-lieu-formation': skip,
  'code-UAI-lieu-formation': skip,
  extras: skip,
});

/** Rule of a contact; only the first one is kept. */
export const contact = block<{ contact: CoordinatesDraft | undefined }, CoordinatesDraft>(
  COORDINATES,
  () => new CoordinatesDraft(),
  (owner, child) => {
    owner.contact ??= child;
  },
);

/** Rule of a place of an action. */
export const place = block<ActionDraft, CoordinatesDraft>(
  COORDINATES,
  (_, __, line) => {
    const draft = new CoordinatesDraft();
    draft.line = line;
    return draft;
  },
  (action, child) => {
    action.places.push(child);
  },
);

/** Rule of the contacts of an organisation, which complete its own coordinates. */
const ownCoordinates = block<OrganisationDraft, CoordinatesDraft>(
  COORDINATES,
  organisation => organisation.coordinates,
);

/** Returns the rules of the children of a responsible or training organisation. */
export function organisationRules(extras: Rule<DraftWithExtras>): Rules {
  return rules<OrganisationDraft>({
    'numero-activite': skip,
    'SIRET-organisme-formation': wrapper,
    'SIRET-formateur': wrapper,
    SIRET: leaf((o, text) => {
      o.siret = firstNonEmpty(o.siret, text);
    }),
    'nom-organisme': leaf((o, text) => {
      o.name = firstNonEmpty(o.name, text);
    }),
    'raison-sociale': leaf((o, text) => {
      o.legalName = firstNonEmpty(o.legalName, text);
    }),
    'raison-sociale-formateur': leaf((o, text) => {
      o.legalName = firstNonEmpty(o.legalName, text);
    }),
    'code-UAI-organisme-formation': wrapper,
    'code-UAI-formateur': wrapper,
    'code-UAI': leaf((o, text) => {
      o.uai = firstNonEmpty(o.uai, text);
    }),
    'coordonnees-organisme': ownCoordinates,
    'contact-organisme': ownCoordinates,
    'contact-formateur': ownCoordinates,
    'renseignements-specifiques': skip,
    potentiel: skip,
    'reference-certification': skip,
    extras,
  });
}
