// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTION_NAMES } from '@orientation-widgets/feed';
import { text, type Signature } from '../../recognition/signature.js';

/** Start of a manifest, or of a file whose first key is a collection. */
const FEED = new RegExp(`^\\s*\\{\\s*"(formatVersion"|(${COLLECTION_NAMES.join('|')})"\\s*:\\s*\\[\\s*\\{\\s*"id")`);

export const feedRecordsSignature: Signature = {
  comment: 'Fiches rédigées, au format du flux.',
  matches: text(FEED),
  oneSourcePerFile: true,
};
