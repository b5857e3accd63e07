// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readFeed, type ReadFeed } from '@orientation-widgets/feed';
import { manifestFault } from '@orientation-widgets/feed/encode';
import { isObject, parseJson } from '../json/parse-json.js';
import { faultMessage } from '../messages/feed-messages.js';
import { message, type Message } from '../messages/message.js';
import { SourceError } from '../source/source-error.js';

/** Supported major version of the contract. */
const VERSION = '1';

/**
 * Reads the manifest of a feed.
 *
 * @param file Name of the manifest in messages.
 * @throws {SourceError} it is not JSON, or not a feed of a supported version.
 */
export function readManifest(bytes: Uint8Array, file: string): ReadFeed {
  const json = parseJson(bytes, file);
  const feed = readFeed(json);
  if (feed.ok) return feed;
  throw new SourceError({ file, reason: refusal(json, feed.error.code === 'newer-major') });
}

function refusal(json: unknown, isNewer: boolean): Message {
  const version = isObject(json) ? String(json['formatVersion']) : '';
  const [major = ''] = version.split('.', 1);
  if (isNewer) return message('feed-of-version', { version: major, read: VERSION });
  const fault = major === VERSION ? manifestFault(json) : undefined;
  return fault
    ? message('feed-refused', { field: fault.path, fault: faultMessage(fault.expected) })
    : message('feed-without-version');
}
