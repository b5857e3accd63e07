// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { type Signature } from '../../recognition/signature.js';

export const schemaOrgSignature: Signature = {
  comment: 'Événements et organisations de schema.org (JSON-LD).',
  matches: ({ text: start }) => /^\s*[[{][^]*"@context"\s*:\s*[^,]{0,40}schema\.org/.test(start),
};
