// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { isGeoJson, type Signature } from '../../recognition/signature.js';

export const foreignAreasSignature: Signature = {
  comment:
    'Territoires de l’autre côté de la frontière, avec leurs contours. «\u202fcountry\u202f»\u202f: "BE" s’il manque.',
  matches: head => /"nis"\s*:/.test(head.text) && isGeoJson(head),
  oneSourcePerFile: true,
};
