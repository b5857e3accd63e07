// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Calendars: times resolved for twelve months in their time zone, the outcome of each event, and a limit on the work of
// a hostile calendar.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import type { Resource } from '@orientation-widgets/feed';
import { instantOf, isoIn, zoneNamed } from '../../../../packages/feed-tools/src/readers/events/zoned-time.js';
import { root } from '../../../support/paths.js';
import { buildWith, type Built } from '../support/built.js';
import { messageCounts } from '../support/message-counts.js';

const TODAY = { today: '2026-10-20' };

async function agenda(t: TestContext, text: string, settings: object = {}): Promise<[Map<string, Resource>, Built]> {
  const built = await buildWith(
    t,
    [{ id: 'agenda', kind: 'ical', path: 'agenda.ics', ...settings }],
    { 'agenda.ics': text },
    TODAY,
  );
  return [new Map((await built.records('directory')).map(record => [record.id, record])), built];
}

/** Returns a calendar of one event. */
const calendarOf = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:A', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');

test('a series is followed on the clocks of its zone, changes of hour included', async t => {
  const fixture = readFileSync(`${root}test/fixtures/ical/agenda.ics`, 'utf8');
  const [records, built] = await agenda(t, fixture, { sectors: ['Textile'], audiences: ['Collégiens'] });
  const visit = records.get('event-visite@branche.example');
  assert.deepEqual(visit?.event?.occurrences, [
    { start: '2026-10-13T14:00:00+02:00', end: '2026-10-13T16:00:00+02:00', status: 'planned' },
    { start: '2026-10-20T14:00:00+02:00', end: '2026-10-20T16:00:00+02:00', status: 'planned' },
    {
      start: '2026-11-04T10:00:00+01:00',
      end: '2026-11-04T12:00:00+01:00',
      previousStart: '2026-11-03T14:00:00+01:00',
      status: 'moved',
      sequence: 3,
    },
    { start: '2026-11-10T14:00:00+01:00', end: '2026-11-10T16:00:00+01:00', status: 'cancelled', sequence: 4 },
    { start: '2026-11-17T14:00:00+01:00', end: '2026-11-17T16:00:00+01:00', status: 'planned' },
  ]);
  assert.deepEqual(
    [visit.event.timezone, visit.event.uid, visit.event.sequence, visit.event.rule, visit.event.resolvedUntil],
    ['Europe/Paris', 'visite@branche.example', 2, 'FREQ=WEEKLY;COUNT=6', '2027-10-20'],
  );
  assert.deepEqual(
    [visit.kind, visit.sectors, visit.audiences, visit.territoryIds, visit.operator, visit.url, visit.sourceId],
    ['event', ['Textile'], ['Collégiens'], ['dep-59'], 'Branche textile', 'https://branche.example/visite', 'agenda'],
  );
  assert.deepEqual(visit.address, {
    street: 'Salle A, 12 rue du Puits',
    postalCode: '59610',
    communeName: 'Fourmies',
    precision: 'exact',
  });
  assert.doesNotMatch(JSON.stringify(visit), /personne@/, 'the mail of a person is not published');
  assert.deepEqual(records.get('event-salon@branche.example')?.event?.occurrences, [
    { start: '2026-11-20', end: '2026-11-21', status: 'planned' },
  ]);
  const online = records.get('event-webinaire@branche.example');
  assert.deepEqual([online?.reach, online?.event?.online], ['remote', 'https://visio.branche.example/salle']);
  assert.deepEqual(online?.event?.occurrences, [
    { start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T11:30:00+01:00', status: 'planned' },
  ]);
  assert.deepEqual(
    records.get('event-ici@branche.example')?.event?.occurrences.map(({ start }) => start),
    [
      '2026-10-06T18:00:00+02:00',
      '2026-11-03T18:00:00+01:00',
      '2026-12-01T18:00:00+01:00',
      '2027-01-05T18:00:00+01:00',
    ],
    'the end of a rule, in UTC, is read on the same clocks',
  );
  assert.equal(records.size, 4);
  assert.deepEqual(messageCounts(built, 'agenda'), [
    ['event-revised', 1],
    ['event-not-in-these-days', 1],
    ['row-outside-territory', 1],
  ]);
});

test('an impossible event is dropped with its line, and no other', async t => {
  const events: readonly (readonly [string, ...string[]])[] = [
    ['event-ends-before', 'DTSTART:20261201T100000Z', 'DTEND:20261201T090000Z'],
    ['zone-unknown', 'DTSTART;TZID=Mars/Olympus:20261201T100000'],
    ['rule-too-frequent', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=SECONDLY'],
    ['event-too-many-times', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8,9,10;COUNT=10000'],
    ['rule-too-long', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['rule-too-long', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;INTERVAL=999999999'],
    ['event-without-start', 'DTEND:20261201T100000Z'],
    ['event-time-at-fault', 'DTSTART:20261341T100000Z'],
    ['event-not-read', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=OFTEN'],
    ['event-not-read', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;INTERVAL=0'],
    ['event-not-read', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;INTER', ' VAL=1e9'],
    ['event-not-read', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=DAILY;COUNT=0;INTERVAL=1'],
    ['event-not-read', 'DTSTART:20261201T100000Z', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=1,0'],
    ['event-not-read', 'no colon here'],
  ];
  const blocks = events.map(([, ...lines], index) =>
    ['BEGIN:VEVENT', `UID:e${index}`, 'SUMMARY:E', ...lines, 'END:VEVENT'].join('\n'),
  );
  const good = 'BEGIN:VEVENT\nUID:good\nSUMMARY:Bien\nDTSTART:20261201T100000Z\nEND:VEVENT';
  const [records, built] = await agenda(t, ['BEGIN:VCALENDAR', ...blocks, good, 'BEGIN:VEVENT', 'UID:cut'].join('\n'));
  assert.deepEqual([...records.keys()], ['event-good']);
  const counts = new Map<string, number>();
  for (const code of [...events.map(([expected]) => expected), 'event-cut'])
    counts.set(code, (counts.get(code) ?? 0) + 1);
  assert.deepEqual(new Map(messageCounts(built, 'agenda')), counts);
  const places = built.report.sources[0]?.dropped.flatMap(({ occurrences }) => occurrences.map(({ place }) => place));
  assert.ok(places?.includes('agenda.ics:2'), String(places));
});

test('endless rules of the library are stopped, for each frequency', async t => {
  for (const rule of [
    'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYDAY=MO;BYMONTHDAY=30;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2;INTERVAL=4800',
    'FREQ=MONTHLY;INTERVAL=999999999999',
    'FREQ=DAILY;BYDAY=MO;BYMONTH=2;BYMONTHDAY=30,31',
  ]) {
    const [records] = await agenda(t, calendarOf('DTSTART:20261201T100000Z', `RRULE:${rule}`));
    assert.ok((records.get('event-a')?.event?.occurrences.length ?? 0) <= 400, rule);
  }
});

test('a daily event of twenty years keeps its next twelve months; one of 10 000 dates is dropped', async t => {
  const [records] = await agenda(t, calendarOf('DTSTART:20060101T080000Z', 'RRULE:FREQ=DAILY'));
  const { occurrences = [] } = records.get('event-a')?.event ?? {};
  assert.equal(occurrences.length, 367);
  assert.deepEqual(
    [occurrences[0]?.start, occurrences.at(-1)?.start],
    ['2026-10-19T10:00:00+02:00', '2027-10-20T10:00:00+02:00'],
  );
  const dates = Array.from({ length: 10_000 }, (_, index) => {
    const date = new Date(Date.UTC(2026, 10, 1) + index * 1_800_000);
    return date.toISOString().replace(/[-:]|\.000/g, '');
  });
  const [none, built] = await agenda(t, calendarOf('DTSTART:20261101T000000Z', `RDATE:${dates.join(',')}`));
  assert.equal(none.size, 0);
  assert.deepEqual(messageCounts(built, 'agenda'), [['event-too-many-times', 1]]);
});

test('foreign texts stay texts: markup is removed, 5 MB are refused, a script is no address', async t => {
  const [records] = await agenda(
    t,
    calendarOf('DTSTART:20261201T100000Z', 'DESCRIPTION:<script>x</script><b>Bonjour</b>', 'URL:javascript:alert(1)'),
  );
  assert.deepEqual([records.get('event-a')?.summary, records.get('event-a')?.url], ['Bonjour', undefined]);
  const [none, built] = await agenda(t, calendarOf('DTSTART:20261201T100000Z', `DESCRIPTION:${'a'.repeat(5_000_000)}`));
  assert.equal(none.size, 0);
  assert.deepEqual(messageCounts(built, 'agenda'), [['event-too-long', 1]]);
});

test('a file that is no calendar is refused, and settings that are no lists', async t => {
  await assert.rejects(agenda(t, 'a;b\n1;2\n'), /not a calendar/);
  await assert.rejects(agenda(t, calendarOf(), { sectors: 'Textile' }), /should be a list of texts|texts/);
});

test('a repeated local time is the first one, and a skipped one is an hour later', () => {
  const at = (text: string): string => isoIn(instantOf(Date.parse(`${text}Z`), 'Europe/Paris'), 'Europe/Paris');
  assert.equal(at('2026-10-25T02:30:00'), '2026-10-25T02:30:00+02:00');
  assert.equal(at('2027-03-28T02:30:00'), '2027-03-28T03:30:00+02:00');
  assert.equal(at('2026-07-01T12:00:00'), '2026-07-01T12:00:00+02:00');
  assert.equal(zoneNamed('Romance Standard Time'), 'Europe/Paris');
  assert.equal(zoneNamed('/freeassociation.sourceforge.net/Europe/Paris'), 'Europe/Paris');
  assert.equal(zoneNamed('constructor'), undefined);
});

/** Returns the lines of one event, for a calendar of several. */
const eventOf = (uid: string, ...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  'DTSTART:20261105T100000Z',
  ...lines,
  'END:VEVENT',
];

const calendarWith = (...events: string[][]): string =>
  ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');

test('an event of excessive duration is dropped with its line, the others are kept', async t => {
  for (const duration of ['P999999999W', `P${'9'.repeat(400)}W`, 'P11000D']) {
    const text = calendarWith(eventOf('long', `DURATION:${duration}`), eventOf('good', 'DURATION:PT2H'));
    const [records, built] = await agenda(t, text);
    assert.deepEqual([...records.keys()], ['event-good'], duration);
    const [dropped] = built.report.sources[0]?.dropped ?? [];
    assert.match(dropped?.examples[0] ?? '', /^agenda\.ics:2: /, duration);
  }
});

test('a rule with an impossible position costs little, and only its event', async t => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1).join();
  const rules = [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-366',
    `FREQ=YEARLY;BYMONTH=${months};BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-366`,
    `FREQ=YEARLY;BYDAY=MO;BYYEARDAY=${Array.from({ length: 366 }, (_, index) => index + 1).join()};BYSETPOS=-366`,
  ];
  const hostile = Array.from({ length: 30 }, (_, index) => eventOf(`bad-${index}`, `RRULE:${rules[index % 3] ?? ''}`));
  const started = process.cpuUsage();
  const [records, built] = await agenda(
    t,
    calendarWith(...hostile, eventOf('good', 'RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1')),
  );
  const { user } = process.cpuUsage(started);
  assert.deepEqual([...records.keys()], ['event-good']);
  assert.deepEqual(messageCounts(built, 'agenda'), [['rule-too-long', 30]]);
  // These rules once took minutes.
  assert.ok(user < 15_000_000, `${user} µs`);
});

test('an unterminated calendar is reported with its last line', async t => {
  const text = calendarWith(eventOf('good')).replace('END:VCALENDAR\r\n', '');
  const [records, built] = await agenda(t, text);
  assert.deepEqual([...records.keys()], ['event-good']);
  assert.match(built.report.sources[0]?.warnings[0]?.examples[0] ?? '', /^agenda\.ics:6: nothing ends the calendar/);
});
