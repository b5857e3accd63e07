// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Words around the name of a place that state a distance from it, or a part of it. */
const AROUND = new Set(
  (
    'a agglo agglomeration alentour alentours arrondissement au autour aux banlieue bassin centre communaute cote d dans ' +
    'de departement des du en environs est et gare l la le les metropole nord ouest pays peripherie pres proche quartier ' +
    'region secteur sud sur territoire urbaine vers ville zone'
  ).split(' '),
);

/** Départements, of Insee’s official geographic code: commune of the préfecture, and key of the name. */
const DEPARTMENTS =
  '01053 ain, 02408 aisne, 03190 allier, 04070 alpes de haute provence, 05061 hautes alpes, 06088 alpes maritimes, ' +
  '07186 ardeche, 08105 ardennes, 09122 ariege, 10387 aube, 11069 aude, 12202 aveyron, 13055 bouches du rhone, ' +
  '14118 calvados, 15014 cantal, 16015 charente, 17300 charente maritime, 18033 cher, 19272 correze, ' +
  '21231 cote d or, 22278 cotes d armor, 23096 creuse, 24322 dordogne, 25056 doubs, 26362 drome, 27229 eure, ' +
  '28085 eure et loir, 29232 finistere, 2A004 corse du sud, 2B033 haute corse, 30189 gard, 31555 haute garonne, ' +
  '32013 gers, 33063 gironde, 34172 herault, 35238 ille et vilaine, 36044 indre, 37261 indre et loire, ' +
  '38185 isere, 39300 jura, 40192 landes, 41018 loir et cher, 42218 loire, 43157 haute loire, ' +
  '44109 loire atlantique, 45234 loiret, 46042 lot, 47001 lot et garonne, 48095 lozere, 49007 maine et loire, ' +
  '50502 manche, 51108 marne, 52121 haute marne, 53130 mayenne, 54395 meurthe et moselle, 55029 meuse, ' +
  '56260 morbihan, 57463 moselle, 58194 nievre, 59350 nord, 60057 oise, 61001 orne, 62041 pas de calais, ' +
  '63113 puy de dome, 64445 pyrenees atlantiques, 65440 hautes pyrenees, 66136 pyrenees orientales, ' +
  '67482 bas rhin, 68066 haut rhin, 69123 rhone, 70550 haute saone, 71270 saone et loire, 72181 sarthe, ' +
  '73065 savoie, 74010 haute savoie, 75056 paris, 76540 seine maritime, 77288 seine et marne, 78646 yvelines, ' +
  '79191 deux sevres, 80021 somme, 81004 tarn, 82121 tarn et garonne, 83137 var, 84007 vaucluse, 85191 vendee, ' +
  '86194 vienne, 87085 haute vienne, 88160 vosges, 89024 yonne, 90010 territoire de belfort, 91228 essonne, ' +
  '92050 hauts de seine, 93008 seine saint denis, 94028 val de marne, 95500 val d oise, 97105 guadeloupe, ' +
  '97209 martinique, 97302 guyane, 97411 reunion, 97611 mayotte, 97502 saint pierre et miquelon, ' +
  '97701 saint barthelemy, 97801 saint martin';

/** Communes of the préfectures by the key of the département. */
export const PREFECTURES: ReadonlyMap<string, string> = new Map(
  DEPARTMENTS.split(', ').map(line => [line.slice(6), line.slice(0, 5)]),
);

/** Current régions and those before 2016: key → codes of their départements. */
export const DEPARTMENTS_OF_REGION: Readonly<Record<string, string>> = {
  alsace: '67 68',
  aquitaine: '24 33 40 47 64',
  auvergne: '03 15 43 63',
  'auvergne rhone alpes': '01 03 07 15 26 38 42 43 63 69 73 74',
  'basse normandie': '14 50 61',
  bourgogne: '21 58 71 89',
  'bourgogne franche comte': '21 25 39 58 70 71 89 90',
  bretagne: '22 29 35 56',
  centre: '18 28 36 37 41 45',
  'centre val de loire': '18 28 36 37 41 45',
  'champagne ardenne': '08 10 51 52',
  corse: '2A 2B',
  'franche comte': '25 39 70 90',
  'grand est': '08 10 51 52 54 55 57 67 68 88',
  'haute normandie': '27 76',
  'hauts de france': '02 59 60 62 80',
  'ile de france': '75 77 78 91 92 93 94 95',
  'languedoc roussillon': '11 30 34 48 66',
  limousin: '19 23 87',
  lorraine: '54 55 57 88',
  'midi pyrenees': '09 12 31 32 46 65 81 82',
  'nord pas de calais': '59 62',
  normandie: '14 27 50 61 76',
  'nouvelle aquitaine': '16 17 19 23 24 33 40 47 64 79 86 87',
  occitanie: '09 11 12 30 31 32 34 46 48 65 66 81 82',
  paca: '04 05 06 13 83 84',
  'pays de la loire': '44 49 53 72 85',
  picardie: '02 60 80',
  'poitou charentes': '16 17 79 86',
  'provence alpes cote d azur': '04 05 06 13 83 84',
  'rhone alpes': '01 07 26 38 42 69 73 74',
};

/** Codes of the départements of a région, current or before 2016, by the key of its name; empty for another name. */
export function departmentsOfRegion(key: string): readonly string[] {
  return Object.hasOwn(DEPARTMENTS_OF_REGION, key) ? DEPARTMENTS_OF_REGION[key]!.split(' ') : [];
}

/** Removes the words around the name of a place: "metropole lilloise" → "lilloise", "pres de lens" → "lens". */
export function withoutAround(key: string): string {
  return key
    .split(' ')
    .filter(word => !AROUND.has(word))
    .join(' ');
}

/**
 * Possible beginnings of the name of a town, from an adjective, the longest first: "lilloise" → "lill"; "laonnois" →
 * "laonn", "laon". Empty for a word without such an ending.
 */
export function townStems(key: string): readonly string[] {
  const stem =
    /^(.{4,}?)(?:ois|ais|ien|een|esis|aisis)(?:e|es|s|ne|nes)?$/.exec(key)?.[1] ?? /^(.{4,})sis$/.exec(key)?.[1];
  if (stem === undefined) return [];
  return [stem, stem.slice(0, -1), stem.slice(0, -2)].filter(beginning => beginning.length >= 4);
}
