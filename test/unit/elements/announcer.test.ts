// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Status messages: sent at once, or grouped into one for several changes.
import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { Announcer } from '../../../packages/elements/src/ui/announcer.js';

/** Returns an announcer, and the texts it had at each update requested from the element. */
function watched(): { announcer: Announcer; announced: string[] } {
  const announced: string[] = [];
  const announcer: Announcer = new Announcer({ requestUpdate: () => announced.push(announcer.text) });
  return { announcer, announced };
}

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

test('many changes in a row are announced once, by the last of them', () => {
  const { announcer, announced } = watched();
  for (const text of ['3 formations', '2 formations', '1 formation']) {
    announcer.announceLater(() => text);
    mock.timers.tick(100);
  }
  assert.deepEqual(announced, [], 'nothing while it changes');
  mock.timers.tick(10_000);
  assert.deepEqual(announced, ['1 formation']);
});

test('an urgent announcement replaces the pending one', () => {
  const { announcer, announced } = watched();
  announcer.announceLater(() => '3 formations');
  announcer.announce('La comparaison est vide.');
  mock.timers.tick(10_000);
  assert.deepEqual(announced, ['La comparaison est vide.']);
});

test('nothing is announced once the element has left the document', () => {
  const { announcer, announced } = watched();
  announcer.announceLater(() => '3 formations');
  announcer.hostDisconnected();
  mock.timers.tick(10_000);
  assert.deepEqual(announced, []);
});
