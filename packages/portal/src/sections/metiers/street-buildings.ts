// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { svg, type SVGTemplateResult } from 'lit';

/** Grid of the windows of a building: number of columns, corner of the first window, steps and size. */
interface WindowGrid {
  readonly columns: number;
  readonly corner: readonly [x: number, y: number];
  readonly step: readonly [x: number, y: number];
  readonly size: readonly [width: number, height: number];
}

/** Building of the street, with the ground at 270, and the job whose people its windows count. */
export interface Building {
  readonly name: string;
  /** ROME code of its job. */
  readonly rome: string;
  readonly width: number;
  /** Walls and roof, in one path. */
  readonly walls: string;
  readonly windows: WindowGrid;
  /** Person in front of it. */
  readonly figure?: SVGTemplateResult;
}

/** Grid of four rows of five windows, from a corner. */
const tall = (x: number, y: number): WindowGrid => ({ columns: 5, corner: [x, y], step: [16, 25], size: [12, 20] });

/** Grid of two rows of ten windows. */
const wide = (x: number, y: number): WindowGrid => ({ columns: 10, corner: [x, y], step: [16, 22], size: [12, 17] });

const baker = svg`<path class="edge" stroke-width="7.5" d="M104 246.5L101.5 269L103.5 269M104 246.5L107 269L109.5 269"/><path class="paper" stroke-width="3.5" d="M104 246.5L101.5 269L103.5 269M104 246.5L107 269L109.5 269"/><path class="edge" stroke-width="12" d="M104 234L104 246"/><path class="paper" stroke-width="8" d="M104 234L104 246"/><circle class="face" cx="104.5" cy="221.5" r="4.5"/><path d="M109.5 221.5L111 223"/><path class="face" d="M99.5 221.5C96.5 216 102 213 106 214C109.5 215 110 218 108.5 218.5Z"/><path class="edge" stroke-width="6.5" d="M104 233.5L111.5 241.5L116.5 238"/><path class="paper" stroke-width="2.5" d="M104 233.5L111.5 241.5L116.5 238"/><path d="M117 270v-44M112 226h10"/>`;

const cyclist = svg`<circle cx="136" cy="260" r="9"/><circle cx="166" cy="260" r="9"/><path d="M136 260l8-16h16l6 16M144 244l8 16 8-16M160 244v-5h5"/><path class="cloth" d="M152.5 211C146.5 211 146.5 218 147 222.5C147.5 225.5 145.5 227 145.5 228L159.5 228C160.5 225.5 158 224 158 222L159.5 215C158.5 212 156 211 152.5 211Z"/><path class="leg" stroke-width="5.5" d="M145 242L155 248L152.5 259L155.5 259"/><path class="edge" stroke-width="11" d="M151 230L145 241"/><circle class="face" cx="154.5" cy="216.5" r="3.5"/><path d="M158.5 216.5L159.5 218"/><path class="paper" stroke-width="8.5" d="M151 229.5L158.5 233L165 239.5"/><path class="edge" stroke-width="4.5" d="M151 229.5L158.5 233L165 239.5"/>`;

/** Buildings of the street, from the fields to the station. */
export const BUILDINGS: readonly Building[] = [
  {
    ...{ name: 'La ferme', rome: 'A1416', width: 150 },
    walls:
      'M20 270V160l55-46 55 46v110M20 160l-10 8M130 160l10 8M132 270V150q0-16 9-16t9 16v120M132 162h18M62 144a13 13 0 1 1 26 0',
    windows: { columns: 5, corner: [37, 170], step: [16, 21], size: [12, 17] },
  },
  {
    ...{ name: 'L’usine', rome: 'H2701', width: 190 },
    walls: 'M10 270V186l34-26v26l34-26v26l34-26v26l34-26v26h6V110h22v160M152 122h22M26 270v-14h24v14',
    windows: wide(16, 208),
  },
  {
    ...{ name: 'La boulangerie', rome: 'D1104', width: 124 },
    walls: 'M8 270V136l14-30h72l14 30v134M8 136h100M70 106V90h14v16M44 270v-20h28v20',
    windows: tall(19, 146),
    figure: baker,
  },
  {
    ...{ name: 'Le salon', rome: 'D1202', width: 116 },
    walls: 'M8 270V136l14-30h72l14 30v134M8 136h100M30 106V92h14v14M66 270v-20h20v20',
    windows: tall(19, 146),
  },
  {
    ...{ name: 'L’école', rome: 'K2106', width: 190 },
    walls: 'M10 270V190h170v80M10 190l12-22h146l12 22M86 168v-22l9-14 9 14v22M86 270v-20h18v20',
    windows: wide(17, 200),
  },
  {
    ...{ name: 'L’hôpital', rome: 'J1506', width: 186 },
    walls: 'M22 270V112h106v158M60 112V88h30v24M70 94v12M80 94v12M70 100h10M22 118h106M60 270v-38h30v38M52 232h46',
    windows: tall(35, 124),
    figure: cyclist,
  },
  {
    ...{ name: 'La brasserie', rome: 'G1803', width: 116 },
    walls: 'M8 270V124h12v-14h12V96h12V82h28v14h12v14h12v14h12v146M8 124h100M44 270v-32h28v32',
    windows: tall(19, 132),
  },
  {
    ...{ name: 'Le magasin', rome: 'D1505', width: 190 },
    walls: 'M6 270V172h178v98M6 184h178M60 176v-16h70v16M76 270v-18h38v18',
    windows: wide(17, 200),
  },
  {
    ...{ name: 'L’ancienne filature', rome: 'M1805', width: 150 },
    walls: 'M22 270V112h80V60l13-14 13 14v210M22 112v-8h80M102 76h26M22 118h106M62 270v-34q13-14 26 0v34',
    windows: tall(35, 124),
  },
  {
    ...{ name: 'Le chantier', rome: 'F1703', width: 140 },
    walls: 'M8 270V140h100v130M112 270V40M60 56h76M112 40L66 56M112 40l22 16M72 56v30M68 86h8v8h-8z',
    windows: tall(19, 146),
  },
  {
    ...{ name: 'La gare', rome: 'N4301', width: 230 },
    walls:
      'M10 254V212q0-14 14-14h182q14 0 14 14v42zM30 254l-6 16M70 254l-6 16M150 254l6 16M190 254l6 16M36 198V146q79-56 158 0v52M75 198v-74M115 198v-80M155 198v-74M36 158h158',
    windows: { columns: 10, corner: [18, 208], step: [19.5, 20], size: [14, 16] },
  },
];
