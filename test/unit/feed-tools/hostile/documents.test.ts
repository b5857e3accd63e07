// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Hostile or damaged XML and JSON files.
import { FEED, LHEO, LIST, clean, testFaultyFiles } from '../support/faulty-files.js';

testFaultyFiles([
  ['deep.json', '['.repeat(1e5) + ']'.repeat(1e5), LIST, { faults: /deep\.json: \/0: is nested too deeply/ }],
  ['proto.json', '[{"__proto__":{"polluted":1},"constructor":1,"kind":"event","name":"a","summary":""}]', LIST, clean],
  ['cut.json', '{"resources":[{"name":"Sou', LIST, /cut\.json:1: not JSON at line 1, column 23/],
  [
    'codes.xml',
    `<lheo><offres><formation><intitule-formation>CAP</intitule-formation>${'<code-FORMACODE tag="principal">12345</code-FORMACODE>'.repeat(100_000)}</formation></offres></lheo>`,
    LHEO,
    clean,
  ],
  ['attribute.xml', `<lheo v="${'A'.repeat(5e7)}"/>`, LHEO, /one text, comment or tag is longer/],
  ['roots.xml', '<lheo><offres/></lheo><lheo><offres/></lheo>', LHEO, /only one root/],
  ['twice.json', '{"resources":[],"resources":[]}', FEED, { faults: /./ }],
  [
    'types.json',
    '{"tensions":[{"territoryId":5,"fap":[],"factors":null}],"outcomes":[{"certification":"x"}],"jobs":[{"id":"j","fap":5}],"places":[{"id":"p","communeCode":4}]}',
    FEED,
    clean,
  ],
  [
    'items.json',
    JSON.stringify({
      resources: [
        { id: 'r', kind: 'event', name: 'a', summary: '', sectors: Array.from({ length: 10_001 }, () => '') },
      ],
    }),
    FEED,
    { faults: /items\.json: \/resources\/0\/sectors: a list of more than 10000 items/ },
  ],
  [
    'attributes.xml',
    `<lheo ${Array.from({ length: 400_000 }, (_, index) => `a${index}="1"`).join(' ')}><offres/></lheo>`,
    LHEO,
    /one text, comment or tag is longer/,
  ],
  [
    'parameter.xml',
    '<!DOCTYPE l [<!ENTITY % d SYSTEM "http://127.0.0.1:9/x.dtd"> %d;]><lheo/>',
    LHEO,
    /the file declares entities/,
  ],
  ['utf-32.xml', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), LHEO, /the encoding UTF-32 is not supported/],
  ['lines.json', '{"name":"a"}\n{"name":"b"}\n', LIST, /lines\.json:2: not JSON at line 2, column 1/],
  [
    'departements-metres.geojson',
    JSON.stringify({
      type: 'Feature',
      properties: { code: '59' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [7e5, 7e6],
            [8e5, 7e6],
            [7e5, 8e6],
            [7e5, 7e6],
          ],
        ],
      },
    }),
    { kind: 'outlines' },
    { faults: /metres\.geojson: \/0: coordinates that are not degrees/ },
  ],
  [
    'columns.xml',
    `<root><item>${Array.from({ length: 200_000 }, (_, index) => `<c${index}>x</c${index}>`).join('')}</item></root>`,
    { kind: 'onisep-jobs' },
    /columns\.xml:1: a row has more than 5000 columns/,
  ],
  [
    'departements-arcs.topojson',
    JSON.stringify({
      type: 'Topology',
      arcs: [Array.from({ length: 10_000 }, (_, index) => [2 + index / 1e4, 50])],
      objects: {
        departements: {
          type: 'GeometryCollection',
          geometries: Array.from({ length: 300 }, () => ({
            type: 'Polygon',
            properties: { code: '59' },
            arcs: [[...Array.from({ length: 400 }, () => 0), 9]],
          })),
        },
      },
    }),
    { kind: 'outlines' },
    { faults: /arcs\.topojson: \/0: neither a Polygon/ },
  ],
  [
    'encoding.xml',
    '<?xml version="1.0" encoding=""?><lheo><offres/></lheo>',
    LHEO,
    { faults: /a malformed name of encoding was read around/ },
  ],
  [
    'entities.xml',
    '<!DOCTYPE l [<!ENTITY a "b">]><lheo><offres>&a;</offres></lheo>',
    LHEO,
    /entities\.xml:1: the file declares entities/,
  ],
]);
