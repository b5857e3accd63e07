// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider } from '@orientation-widgets/feed';
import { cleanEmail, cleanPhone } from '../text/contact-details.js';
import type { XmlWriter } from './xml-writer.js';

const MAX_LINE = 50;
const MAX_LINES = 4;
/** Code that no body has, for a required SIRET, postal code or number that is unknown. */
const unknownCode = (length: number): string => '0'.repeat(length);

/** Splits a street into lines of LHÉO, at its commas when it can: a reader joins lines with commas. */
function linesOf(street: string): string[] {
  const lines: string[] = [];
  for (const part of street.split(', ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last}, ${part}`.length <= MAX_LINE) lines[lines.length - 1] = `${last}, ${part}`;
    else lines.push(part);
  }
  return [
    ...lines.slice(0, MAX_LINES - 1),
    ...(lines.length < MAX_LINES ? [] : [lines.slice(MAX_LINES - 1).join(', ')]),
  ];
}

/** Address of a place, of which only an exact position is written: another would be read as exact. */
export function placeAddress(xml: XmlWriter, place: Place | undefined, isNamed: boolean): string {
  const { name, street = '', postalCode, communeName, communeCode, lat, lon, precision } = place ?? {};
  const isExact = precision === 'exact' && typeof lat === 'number' && typeof lon === 'number';
  return xml.parent('adresse', [
    isNamed ? xml.text('denomination', name, 255) : '',
    linesOf(street)
      .map(line => xml.required('ligne', line, MAX_LINE))
      .join(''),
    xml.code('codepostal', /^\d{5}$/.test(postalCode ?? '') ? (postalCode ?? '') : unknownCode(5)),
    xml.required('ville', communeName, 50),
    communeCode?.length === 5 ? xml.code('code-INSEE-commune', communeCode) : '',
    isExact ? xml.parent('geolocalisation', [xml.decimal('latitude', lat, 24), xml.decimal('longitude', lon, 24)]) : '',
  ]);
}

/** Place of an action. */
export function placeXml(xml: XmlWriter, place: Place | undefined): string {
  return place ? xml.parent('lieu-de-formation', [xml.parent('coordonnees', [placeAddress(xml, place, true)])]) : '';
}

interface ContactDetails {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
}

function coordinates(xml: XmlWriter, { name, phone, email, url }: ContactDetails): string {
  const content = [
    xml.text('nom', name, MAX_LINE),
    phone === undefined ? '' : xml.parent('telfixe', [xml.text('numtel', phone, 25)]),
    email === undefined || email.length > 160 ? '' : xml.text('courriel', email, 160),
    xml.address('web', url),
  ];
  return xml.parent('coordonnees', content) || '<coordonnees/>\n';
}

/** Contact of a session, from its text: "Prénom Nom, 03 53 01 00 00, contact@example.org"; '' without any. */
export function sessionContact(xml: XmlWriter, contact: string | undefined): string {
  const parts = (contact ?? '').split(', ').filter(part => part !== '');
  const phone = parts.find(part => cleanPhone(part) !== '');
  const email = parts.find(part => cleanEmail(part) !== '');
  if (phone === undefined && email === undefined) return '';
  const name = parts.filter(part => part !== phone && part !== email).join(', ');
  return xml.parent('contact-session', [coordinates(xml, { name, phone, email })]);
}

/** Contact of an offer, which LHÉO requires: it is empty, since each session has its own. */
export function offerContact(xml: XmlWriter): string {
  return xml.parent('contact-formation', [coordinates(xml, {})]);
}

/** Organisation that answers for an offer, without a name when the feed has none. */
export function responsibleXml(xml: XmlWriter, provider: Provider | undefined, numero: string): string {
  const { name, siret, uai } = provider ?? {};
  return xml.parent(
    'organisme-formation-responsable',
    [
      xml.code('numero-activite', unknownCode(11)),
      xml.parent('SIRET-organisme-formation', [xml.code('SIRET', siret ?? unknownCode(14))]),
      xml.required('nom-organisme', name, 250),
      xml.required('raison-sociale', name, 250),
      xml.parent('coordonnees-organisme', [coordinates(xml, {})]),
      xml.parent('contact-organisme', [coordinates(xml, contactOf(provider))]),
      uai ? xml.parent('code-UAI-organisme-formation', [xml.code('code-UAI', uai)]) : '',
    ],
    numero,
  );
}

/** Organisation that trains in a session. */
export function trainerXml(xml: XmlWriter, provider: Provider | undefined, numero: string): string {
  if (!provider) return '';
  const { name, siret, uai } = provider;
  const contact = contactOf(provider);
  const hasContact = contact.phone !== undefined || contact.email !== undefined || contact.url !== undefined;
  return xml.parent(
    'organisme-formateur',
    [
      xml.parent('SIRET-formateur', [xml.code('SIRET', siret ?? unknownCode(14))]),
      xml.required('raison-sociale-formateur', name, 250),
      hasContact ? xml.parent('contact-formateur', [coordinates(xml, contact)]) : '',
      uai ? xml.parent('code-UAI-formateur', [xml.code('code-UAI', uai)]) : '',
    ],
    numero,
  );
}

function contactOf(provider: Provider | undefined): ContactDetails {
  const { phone, email, url } = provider ?? {};
  return { phone, email, url };
}
