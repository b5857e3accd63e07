// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Words around the name of a place that say how far from it, or what part of it. */
const AROUND = new Set(
  (
    'a agglo agglomeration alentour alentours arrondissement au autour aux banlieue bassin centre communaute cote d dans ' +
    'de departement des du en environs est et gare l la le les metropole nord ouest pays peripherie pres proche quartier ' +
    'region secteur sud sur territoire urbaine vers ville zone'
  ).split(' '),
);

/** Areas that no rule leads to their towns: key of the area → names of its towns, the best known first. */
export const TOWNS_OF_AREA: Readonly<Record<string, string>> = {
  arrageois: 'Arras',
  artois: 'Arras, Béthune',
  audomarois: 'Saint-Omer',
  avesnois: 'Avesnes-sur-Helpe, Maubeuge',
  'baie de somme': 'Abbeville, Saint-Valery-sur-Somme',
  'bassin minier': 'Lens, Douai, Béthune, Valenciennes',
  boulonnais: 'Boulogne-sur-Mer',
  'cote d opale': 'Boulogne-sur-Mer, Calais, Dunkerque',
  flandre: 'Dunkerque, Hazebrouck',
  hainaut: 'Valenciennes',
  pevele: 'Orchies',
  'picardie verte': 'Grandvilliers',
  ponthieu: 'Abbeville',
  'sambre avesnois': 'Maubeuge',
  santerre: 'Péronne',
  ternois: 'Saint-Pol-sur-Ternoise',
  thierache: 'Hirson, Vervins',
  tourquennois: 'Tourcoing',
  valois: 'Crépy-en-Valois',
  vimeu: 'Friville-Escarbotin',
};

/** Current régions and those before 2016: key → codes of their départements. */
const DEPARTMENTS_OF_REGION: Readonly<Record<string, string>> = {
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

/** Codes of the départements of a région, current or before 2016, by the key of its name; none when it is no région. */
export function departmentsOfRegion(key: string): readonly string[] {
  return Object.hasOwn(DEPARTMENTS_OF_REGION, key) ? DEPARTMENTS_OF_REGION[key]!.split(' ') : [];
}

/** Names of the towns of an area that has a name of its own: "côte d'opale", "audomarois". */
export function townsOfArea(key: string): readonly string[] {
  const area = key.replace(/^(?:les?|la|l|du|de l|de la) /, '').replace(/s$/, '');
  const name = [area, `${area}s`].find(name => Object.hasOwn(TOWNS_OF_AREA, name));
  return name === undefined ? [] : TOWNS_OF_AREA[name]!.split(', ');
}

/** A key without the words that only turn around a place: "metropole lilloise" → "lilloise", "pres de lens" → "lens". */
export function withoutAround(key: string): string {
  return key
    .split(' ')
    .filter(word => !AROUND.has(word))
    .join(' ');
}

/**
 * Beginnings of the name of the town that an adjective is made from, the longest first: "lilloise" → "lill";
 * "laonnois" → "laonn", "laon". None when the word has no such ending.
 */
export function townStems(key: string): readonly string[] {
  const stem =
    /^(.{4,}?)(?:ois|ais|ien|een|esis|aisis)(?:e|es|s|ne|nes)?$/.exec(key)?.[1] ?? /^(.{4,})sis$/.exec(key)?.[1];
  if (stem === undefined) return [];
  return [stem, stem.slice(0, -1), stem.slice(0, -2)].filter(beginning => beginning.length >= 4);
}
