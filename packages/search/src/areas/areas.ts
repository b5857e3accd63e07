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

/** Départements, of Insee’s official geographic code 2026: code, and key of the name. */
const DEPARTMENTS =
  '01 ain, 02 aisne, 03 allier, 04 alpes de haute provence, 05 hautes alpes, 06 alpes maritimes, 07 ardeche, ' +
  '08 ardennes, 09 ariege, 10 aube, 11 aude, 12 aveyron, 13 bouches du rhone, 14 calvados, 15 cantal, 16 charente, ' +
  '17 charente maritime, 18 cher, 19 correze, 21 cote d or, 22 cotes d armor, 23 creuse, 24 dordogne, 25 doubs, ' +
  '26 drome, 27 eure, 28 eure et loir, 29 finistere, 2A corse du sud, 2B haute corse, 30 gard, 31 haute garonne, ' +
  '32 gers, 33 gironde, 34 herault, 35 ille et vilaine, 36 indre, 37 indre et loire, 38 isere, 39 jura, 40 landes, ' +
  '41 loir et cher, 42 loire, 43 haute loire, 44 loire atlantique, 45 loiret, 46 lot, 47 lot et garonne, ' +
  '48 lozere, 49 maine et loire, 50 manche, 51 marne, 52 haute marne, 53 mayenne, 54 meurthe et moselle, 55 meuse, ' +
  '56 morbihan, 57 moselle, 58 nievre, 59 nord, 60 oise, 61 orne, 62 pas de calais, 63 puy de dome, ' +
  '64 pyrenees atlantiques, 65 hautes pyrenees, 66 pyrenees orientales, 67 bas rhin, 68 haut rhin, 69 rhone, ' +
  '70 haute saone, 71 saone et loire, 72 sarthe, 73 savoie, 74 haute savoie, 75 paris, 76 seine maritime, ' +
  '77 seine et marne, 78 yvelines, 79 deux sevres, 80 somme, 81 tarn, 82 tarn et garonne, 83 var, 84 vaucluse, ' +
  '85 vendee, 86 vienne, 87 haute vienne, 88 vosges, 89 yonne, 90 territoire de belfort, 91 essonne, ' +
  '92 hauts de seine, 93 seine saint denis, 94 val de marne, 95 val d oise, 971 guadeloupe, 972 martinique, ' +
  '973 guyane, 974 reunion, 976 mayotte, 975 saint pierre et miquelon, 977 saint barthelemy, 978 saint martin';

/** Codes of the départements by the key of their name. */
export const DEPARTMENT_CODES: ReadonlyMap<string, string> = new Map(
  DEPARTMENTS.split(', ').map(line => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]),
);

/** Régions of today and of before 2016: key → codes of their départements. */
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

/** Codes of the départements of a région, of today or of before 2016, by the key of its name; none when it is no région. */
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
