// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { constants } from 'node:buffer';
import { describe, test } from 'node:test';
import { parseJson } from '@orientation-widgets/feed-tools';

const faultOf = (bytes: Uint8Array): string => {
  try {
    parseJson(bytes, 'sessions.json');
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('reading JSON', () => {
  test('a file above the maximum size of a text is too large, not in another encoding', () => {
    assert.match(faultOf(Buffer.alloc(constants.MAX_STRING_LENGTH + 1)), /512/);
    assert.doesNotMatch(faultOf(Buffer.alloc(constants.MAX_STRING_LENGTH + 1)), /UTF-8/);
  });

  test('a small file in another encoding is reported as such', () => {
    assert.match(faultOf(Buffer.from('"caf\xe9"', 'latin1')), /UTF-8/);
  });
});
