// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { checkSite } from '@orientation-widgets/portal';
import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallPortal } from './support/small-portal.js';

test('a subscribed agenda says what is cancelled, moved and full; each time keeps its UID', async t => {
  const portal = await smallPortal(t);
  await portal.build();
  const files = await portal.files();
  const events = new ICAL.Component(ICAL.parse(files.get('agenda.ics') ?? '') as unknown[]).getAllSubcomponents(
    'vevent',
  );
  const messages = events.map(event =>
    ['status', 'summary', 'sequence', 'uid'].map(name => String(event.getFirstPropertyValue(name) ?? '')).join(' '),
  );
  assert.equal(messages.length, 3);
  assert.match(messages[0] ?? '', /^CANCELLED Visite d’un atelier 2 2037-02-03T09:00\./);
  assert.match(messages[1] ?? '', /^ Visite d’un atelier 1 2037-02-04T09:00\./);
  assert.match(messages[2] ?? '', /Complet\u202f: Visite d’un atelier/);
  assert.equal(String(events[0]?.getFirstPropertyValue('dtstart')), '2037-02-03T08:00:00Z');
  assert.match(files.get('annuaire/index.html') ?? '', /href="\/orientation\/agenda\.ics"/);
  assert.deepEqual((await checkSite(portal.out)).faults, []);
});
