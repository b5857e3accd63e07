// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Hostile or damaged CSV files, and other files given as CSV.
import { gzipSync } from 'node:zlib';
import { RESOURCES, TERMS, clean, testFaultyFiles } from '../support/faulty-files.js';

const BMO = 'annee;Code métier BMO;Nom métier BMO;REG;Dept;BE26;NOMBE26;met;xmet;smet';
const LYCEES =
  'n°UAI de l’établissement;Libellé de l’établissement;Région;Dont apprentis en EPLE;Taux de poursuite d’études;Taux';
const VOEUX =
  'Code UAI de l’établissement;Établissement;Code départemental de l’établissement;Commune de l’établissement;Filière de formation;Coordonnées GPS de la formation;cod_aff_form';
const HEADING = 'id;titre;url;debut;lat;lon\n';

testFaultyFiles([
  [
    'quote.csv',
    `${HEADING}1;"ouvert;https://example.org/;2026-01-01;48;2\n2;b;;;;`,
    RESOURCES,
    /quote\.csv:2: a quote is opened and never closed/,
  ],
  ['ragged.csv', `${HEADING}1;a\n2;b;;;;\n;;;;;\n`, RESOURCES, { faults: /ragged\.csv:2: 2 cells instead of 6$/ }],
  [
    'values.csv',
    `${HEADING}1;a;;31/02/2026;;\n2;b;;;beaucoup;\n3;c;;;95;\n`,
    RESOURCES,
    {
      faults:
        /:2: starts: "31\/02\/2026" is not a date[\s\S]*:3: lat: "beaucoup" is not a number[\s\S]*:4: lat: should be a number/,
    },
  ],
  ['page.csv', '<!doctype html><h1>503</h1>', RESOURCES, /page\.csv:1: this is an HTML page/],
  ['long.csv', `${HEADING}1;"${'a'.repeat(3e6)}";;;;\n`, RESOURCES, /long\.csv:2: a row is longer than 1048576/],
  ['proto.csv', '__proto__;constructor;titre;url;debut;lat;lon\npolluted;polluted;ok;;;;\n', RESOURCES, clean],
  ['nul.csv', `${HEADING}${'1;a;;;;\n'.repeat(3)}2;b\0c;;;;\n`, RESOURCES, /binary file/],
  ['quotes.csv', '"'.repeat(500_000), RESOURCES, /column missing/],
  ['liste.pdf', '%PDF-1.7\n1 0 obj', TERMS, /this is a PDF, not CSV/],
  ['liste.csv.gz', gzipSync('titre\nun\n'), TERMS, /this is a compressed file, not CSV: unpack it/],
  [
    'items.csv',
    `titre;publics\na;${'x|'.repeat(4e5)}\n`.repeat(2),
    { ...RESOURCES, columns: { name: 'titre', audiences: 'publics' } },
    { faults: /items\.csv:2: audiences: a list of more than 10000 items\n.*items\.csv:4: / },
  ],
  [
    'figures.csv',
    `${BMO}\n2026;A0X40;Agriculteurs;32;80;3201;ABBEVILLE;1e999;5;1\n2026;A0X41;Agriculteurs;32;80;3201;ABBEVILLE;0x10;5;1\n`,
    { kind: 'bmo' },
    { faults: /:2: met "1e999" is neither a number[\s\S]*:3: met "0x10" is neither/ },
  ],
  [
    'lycees-2023_2022.csv',
    `${LYCEES}\n0590001A;L;Hauts-de-France;ensemble;10;1\n`,
    { kind: 'inserjeunes-establishments' },
    /the years are missing/,
  ],
  [
    'lycees-2021_2022.csv',
    `${LYCEES}\n0590001A;L;Hauts-de-France;autre;10;1\n`,
    { kind: 'inserjeunes-establishments' },
    { faults: /:2: "autre" is neither the whole, nor pupils, nor apprentices/ },
  ],
  [
    'voeux.csv',
    `${VOEUX}\n0590001A;E;59;Lille;BTS A;;7\n0590002B;F;59;Lille;BTS B;;7\n`,
    { kind: 'parcoursup' },
    { faults: /voeux\.csv:3: the code "7" comes twice/ },
  ],
  [
    'titles.csv',
    `${HEADING}${`1;${'a'.repeat(1e6)};;;;\n`.repeat(60)}2;b;;;;\n`,
    RESOURCES,
    { faults: /titles\.csv:2: name: a text of more than 100000 characters/ },
  ],
  ['bullet.txt', `• ${' '.repeat(60_000)}\n• Achats M1101 ____ achat 340 24\n`, { kind: 'rome-formacode' }, clean],
]);
