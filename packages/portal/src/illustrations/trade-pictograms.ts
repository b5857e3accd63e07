// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Pictograms of trades, tools and places, with the beginnings of their ROME codes: a job takes that of its first code.
 */
const CODES = {
  weld: 'H2913',
  sheet: 'H2902 H2911 H2914',
  lathe: 'H2901 H2903 H2905 H2906 H2912',
  line: 'H21 H2301 H27 H28 H2907 H31 H32 H33 H2502 H2504',
  gear: 'H2503 H2909 H1506 H1402 I11 I1302 I1304 I1306 I1310 I1326 I1402',
  car: 'I1604 K2110 N4102',
  body: 'H3404 I1606',
  elec: 'F1602 F1605 H1202 H1209 H2501 I1309',
  wind: 'I1321',
  mason: 'F1608 F1611 F1612 F1702 F1703 F1704',
  roof: 'F1619',
  truss: 'F1502 F1503',
  pipe: 'F1603',
  paint: 'F1604 F1606',
  plane: 'F1607 H22',
  survey: 'F1107',
  digger: 'F1302',
  bed: 'J1301 J1308 J1501',
  nurse: 'J1102 J1502 J1506',
  baby: 'J1104 J1304',
  pharma: 'J1202 J1307',
  xray: 'J1306',
  leg: 'J1410',
  homecare: 'K1302 K1304 K1306',
  blocks: 'K1202 K1308 K1310',
  board: 'K2104 K2106 K2107 K2111 K2113',
  pan: 'G16',
  tray: 'G1802 G1803',
  bread: 'D1102',
  cleaver: 'D1101 D1103',
  fish: 'D1105',
  tractor: 'A1101 A1302 A1403 A1416 A1419',
  crate: 'A1405 A1433',
  tree: 'A12',
  boat: 'A1415',
  barge: 'N31',
  truck: 'N1102 N4101',
  train: 'F1711 I1323 N43 N44',
  fork: 'N1101 N1105',
  parcel: 'N1103 N1110 N13',
  code: 'M1805 M1818',
  cyber: 'M1844',
  sew: 'B1803 B1806',
  loom: 'H24 H2505',
  hair: 'D1202',
  fire: 'K1705',
  clean: 'K2205',
  stage: 'L1',
  lab: 'H1206 H1210 H1531 J1302 K24',
  whistle: 'G1204',
  scan: 'D1106 D1212 D1213 D1214 D150',
  law: 'K1903',
  coin: 'C1203 C1206 C1401',
  photo: 'E1201',
  bus: 'N4103',
  press: 'E13',
  vet: 'A1504',
  chip: 'H26',
  bike: 'N4105',
  plan: 'F1101 F1104 H1203',
} as const satisfies Readonly<Record<string, string>>;

/** Id of a pictogram in `assets/pictograms.svg`. */
export type PictogramName = keyof typeof CODES | 'file';

const names = new Map(
  Object.entries(CODES).flatMap(([name, codes]) =>
    codes.split(' ').map(code => [code, name as PictogramName] as const),
  ),
);

/** Length of the shortest and of the longest beginning of a code. */
const [SHORTEST, LONGEST] = [2, 5];

/** Pictogram of a ROME code, by the longest beginning that has one; undefined when none has. */
export function tradePictogram(code: string): PictogramName | undefined {
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    const name = names.get(code.slice(0, length));
    if (name) return name;
  }
  return undefined;
}
