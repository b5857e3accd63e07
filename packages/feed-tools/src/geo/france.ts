// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** A région or département of the code officiel géographique (Insee). */
export interface FrenchArea {
  code: string;
  name: string;
}

/** The 18 régions. */
export const REGIONS: readonly FrenchArea[] = parse(
  '01 Guadeloupe|02 Martinique|03 Guyane|04 La Réunion|06 Mayotte|11 Île-de-France|24 Centre-Val de Loire|' +
    '27 Bourgogne-Franche-Comté|28 Normandie|32 Hauts-de-France|44 Grand Est|52 Pays de la Loire|53 Bretagne|' +
    '75 Nouvelle-Aquitaine|76 Occitanie|84 Auvergne-Rhône-Alpes|93 Provence-Alpes-Côte d’Azur|94 Corse',
);

/** The 101 départements, by région. */
const BY_REGION: Readonly<Record<string, readonly FrenchArea[]>> = {
  '01': parse('971 Guadeloupe'),
  '02': parse('972 Martinique'),
  '03': parse('973 Guyane'),
  '04': parse('974 La Réunion'),
  '06': parse('976 Mayotte'),
  '11': parse(
    '75 Paris|77 Seine-et-Marne|78 Yvelines|91 Essonne|92 Hauts-de-Seine|93 Seine-Saint-Denis|94 Val-de-Marne|95 Val-d’Oise',
  ),
  '24': parse('18 Cher|28 Eure-et-Loir|36 Indre|37 Indre-et-Loire|41 Loir-et-Cher|45 Loiret'),
  '27': parse(
    '21 Côte-d’Or|25 Doubs|39 Jura|58 Nièvre|70 Haute-Saône|71 Saône-et-Loire|89 Yonne|90 Territoire de Belfort',
  ),
  '28': parse('14 Calvados|27 Eure|50 Manche|61 Orne|76 Seine-Maritime'),
  '32': parse('02 Aisne|59 Nord|60 Oise|62 Pas-de-Calais|80 Somme'),
  '44': parse(
    '08 Ardennes|10 Aube|51 Marne|52 Haute-Marne|54 Meurthe-et-Moselle|55 Meuse|57 Moselle|67 Bas-Rhin|68 Haut-Rhin|88 Vosges',
  ),
  '52': parse('44 Loire-Atlantique|49 Maine-et-Loire|53 Mayenne|72 Sarthe|85 Vendée'),
  '53': parse('22 Côtes-d’Armor|29 Finistère|35 Ille-et-Vilaine|56 Morbihan'),
  '75': parse(
    '16 Charente|17 Charente-Maritime|19 Corrèze|23 Creuse|24 Dordogne|33 Gironde|40 Landes|47 Lot-et-Garonne|' +
      '64 Pyrénées-Atlantiques|79 Deux-Sèvres|86 Vienne|87 Haute-Vienne',
  ),
  '76': parse(
    '09 Ariège|11 Aude|12 Aveyron|30 Gard|31 Haute-Garonne|32 Gers|34 Hérault|46 Lot|48 Lozère|65 Hautes-Pyrénées|' +
      '66 Pyrénées-Orientales|81 Tarn|82 Tarn-et-Garonne',
  ),
  '84': parse(
    '01 Ain|03 Allier|07 Ardèche|15 Cantal|26 Drôme|38 Isère|42 Loire|43 Haute-Loire|63 Puy-de-Dôme|69 Rhône|73 Savoie|' +
      '74 Haute-Savoie',
  ),
  '93': parse('04 Alpes-de-Haute-Provence|05 Hautes-Alpes|06 Alpes-Maritimes|13 Bouches-du-Rhône|83 Var|84 Vaucluse'),
  '94': parse('2A Corse-du-Sud|2B Haute-Corse'),
};

/** Collectivities that statistics count as départements. */
const COLLECTIVITIES = parse('975 Saint-Pierre-et-Miquelon|977 Saint-Barthélemy|978 Saint-Martin');

/** A département; a collectivity counted as one belongs to no région. */
export interface Department extends FrenchArea {
  region?: string;
}

/** All départements, by code. */
export const DEPARTMENTS: ReadonlyMap<string, Department> = new Map(
  [
    ...Object.entries(BY_REGION).flatMap(([region, areas]) => areas.map(area => ({ ...area, region }))),
    ...COLLECTIVITIES,
  ].map(department => [department.code, department]),
);

function parse(list: string): FrenchArea[] {
  return list.split('|').map(entry => {
    const space = entry.indexOf(' ');
    return { code: entry.slice(0, space), name: entry.slice(space + 1) };
  });
}
