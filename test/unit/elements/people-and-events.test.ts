// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Resource, Testimony } from '@orientation-widgets/feed';
import { peopleAndEvents } from '../../../packages/elements/src/mixed-jobs-prompt/people-and-events.js';
import { job } from '../../support/job.js';

describe('encounters', () => {
  const testimonyOf = (id: string, jobId: string, counterStereotype?: boolean): Testimony => ({
    id,
    jobId,
    name: id,
    role: '',
    text: '',
    consent: true,
    ...(counterStereotype === undefined ? {} : { counterStereotype }),
  });
  const event = (id: string, more: Partial<Resource> = {}): Resource => ({
    id,
    kind: 'event',
    name: id,
    summary: '',
    audiences: [],
    territoryIds: [],
    sectors: [],
    counterStereotype: true,
    ...more,
  });
  const welder = job('soudage', { sectors: ['Métallurgie'] });

  it('a testimony that contradicts a stereotype comes first', () => {
    const all = [
      testimonyOf('other', 'x', true),
      testimonyOf('plain', 'soudage'),
      testimonyOf('counter', 'soudage', true),
    ];
    assert.equal(peopleAndEvents(welder, all, [], '2027-01-01').testimony?.id, 'counter');
    assert.equal(peopleAndEvents(welder, all.slice(0, 2), [], '2027-01-01').testimony?.id, 'plain');
  });

  it('testimonies are quoted with consent, before their last day, and a peer first', () => {
    const quoted = (...all: readonly Testimony[]): string | undefined =>
      peopleAndEvents(welder, all, [], '2027-01-01').testimony?.id;
    const by = (id: string, more: Partial<Testimony>): Testimony => ({ ...testimonyOf(id, 'soudage', true), ...more });
    assert.equal(quoted(by('silent', { consent: undefined }), by('no', { consent: false })), undefined);
    assert.equal(quoted(by('over', { validUntil: '2026-12-31' }), by('last', { validUntil: '2027-01-01' })), 'last');
    assert.equal(
      quoted(by('unsaid', {}), by('old', { stage: 'experienced' }), by('peer', { stage: 'learner' })),
      'peer',
    );
  });

  it('name nobody who did not agree to be listed, nor what is past its last day', () => {
    const person = (consent: boolean): Resource =>
      event('person', { kind: 'ambassador', ambassador: { jobId: 'soudage', formats: [], consent } });
    const contact = (...all: readonly Resource[]): string | undefined =>
      peopleAndEvents(welder, [], all, '2027-01-01').contact?.id;
    assert.equal(contact(person(false)), undefined);
    assert.equal(contact(person(true)), 'person');
    assert.equal(contact(event('past', { kind: 'place', validUntil: '2026-12-31' })), undefined);
  });

  it('an upcoming event is proposed, one of the sector first', () => {
    const all = [
      event('over', { starts: '2026-12-31', sectors: ['Métallurgie'] }),
      event('soon', { starts: '2027-01-02' }),
      event('sector', { starts: '2027-06-01', sectors: ['Métallurgie'] }),
      event('plain', { counterStereotype: false, sectors: ['Métallurgie'] }),
      event('place', { kind: 'place', sectors: ['Métallurgie'] }),
    ];
    assert.equal(peopleAndEvents(welder, [], all, '2027-01-01').event?.id, 'sector');
    assert.equal(peopleAndEvents(welder, [], all.slice(0, 2), '2027-01-01').event?.id, 'soon');
    assert.equal(peopleAndEvents(welder, [], all.slice(0, 1), '2027-01-01').event, undefined);
  });

  it('an event near the visitor comes before a sooner one elsewhere, of the same sector', () => {
    const all = [
      event('far', { starts: '2027-01-02', territoryIds: ['dep-80'] }),
      event('near', { starts: '2027-06', territoryIds: ['dep-59'] }),
    ];
    assert.equal(
      peopleAndEvents(welder, [], all, '2027-01-01', ({ territoryIds }) => territoryIds.includes('dep-59')).event?.id,
      'near',
    );
  });

  it('a contact is shown beside the event, and an event of this month is upcoming', () => {
    const all = [
      event('aid', { kind: 'structure' }),
      event('month', { starts: '2027-01' }),
      event('other', { kind: 'aid', counterStereotype: false }),
    ];
    const matches = peopleAndEvents(welder, [], all, '2027-01-15');
    assert.deepEqual([matches.event?.id, matches.contact?.id], ['month', 'aid']);
    assert.equal(peopleAndEvents(welder, [], all, '2027-02-01').event, undefined);
  });

  it('keeps an event that is in progress', () => {
    const fair = event('fair', { starts: '2026-12-30', ends: '2027-01-01T18:00:00Z' });
    assert.equal(peopleAndEvents(welder, [], [fair], '2027-01-01').event?.id, 'fair');
  });
});
