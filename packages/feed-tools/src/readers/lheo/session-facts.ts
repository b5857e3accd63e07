// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone } from '../../text/contact-details.js';
import type { ActionDraft, CoordinatesDraft, OfferDraft, SessionDraft } from './drafts.js';
import { CPF_FUNDER, FUNDERS } from './values/code-lists.js';
import { readFlag } from './values/numbers.js';
import type { routesOf } from './values/route.js';

/** Maximum length of the name of a person. */
const MAX_NAME_CHARS = 200;

/** Returns the names of the funders, without repetition. */
export function fundersOf(offer: OfferDraft, action: ActionDraft): string[] {
  const names = new Set<string>();
  for (const code of action.funders ?? []) {
    const name = FUNDERS.get(code.replace(/^0+(?=\d)/, ''));
    if (name !== undefined) names.add(name);
  }
  if (offer.cpf || action.cpf) names.add(CPF_FUNDER);
  return [...names];
}

/**
 * Returns the first contact with a telephone or an email: "Prénom Nom, 03 53 01 00 00, contact@example.org"; '' without
 * any.
 */
export function contactText(contacts: readonly (CoordinatesDraft | undefined)[]): string {
  for (const contact of contacts) {
    if (contact === undefined) continue;
    const reach = listed(cleanPhone(contact.phone), cleanEmail(contact.email));
    if (reach === '') continue;
    const name = cleanLine(`${contact.firstName} ${contact.surname}`);
    return listed(name.length > MAX_NAME_CHARS ? '' : name, reach);
  }
  return '';
}

function listed(a: string, b: string): string {
  return a === '' || b === '' ? a + b : `${a}, ${b}`;
}

/**
 * Returns the facts that determine the routes of a session.
 *
 * @param session - undefined for a session that states no route.
 */
export function routeFacts(
  offer: OfferDraft,
  action: ActionDraft,
  session: SessionDraft | undefined,
  title: string,
): Parameters<typeof routesOf>[0] {
  const flag = (...keys: readonly string[]): boolean | null => {
    for (const key of keys) {
      const value = readFlag(session?.extra(key) ?? action.extra(key) ?? offer.extra(key));
      if (value !== null) return value;
    }
    return null;
  };
  return {
    cycles: session?.cycles ?? [],
    apprenticeship: flag('dispositif/contrat-apprentissage'),
    workStudy: flag('dispositif/contrat-professionnalisation'),
    initial: flag('type-action/formation-initiale', 'type-formation/formation-initiale'),
    alternance: cleanText(action.alternance),
    funders: action.funders ?? [],
    title,
  };
}
