// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Resource } from '@orientation-widgets/feed';
import { safeUrl } from '@orientation-widgets/feed';
import { calendarText, fold, plainDecimal } from '@orientation-widgets/domain/agenda/ics-writer.js';

/** Card of a contact (vCard, RFC 6350): texts are escaped as in a calendar. */
export function contactCard({ name, address, phone, email, url, lat, lon, hoursText }: Resource): string {
  const link = url && safeUrl(url);
  const street = address?.street ?? '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${calendarText(name)}`,
    ...(phone ? [`TEL;VALUE=uri:tel:${phone.replace(/[^+\d]/g, '')}`] : []),
    ...(email ? [`EMAIL:${calendarText(email)}`] : []),
    ...(address
      ? [
          `ADR:;;${calendarText(street)};${calendarText(address.communeName)};;${calendarText(address.postalCode ?? '')};`,
        ]
      : []),
    ...(lat !== undefined && lon !== undefined ? [`GEO:geo:${plainDecimal(lat)},${plainDecimal(lon)}`] : []),
    ...(link ? [`URL:${link}`] : []),
    ...(hoursText ? [`NOTE:${calendarText(hoursText)}`] : []),
    'END:VCARD',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}
