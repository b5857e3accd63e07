// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Territory } from '@orientation-widgets/feed';
import { nameWithCode, type CommuneIndex } from '../../geo/commune-index.js';
import { departmentOf } from '../../geo/department-of.js';
import { departmentOfCommune, type TerritoryScope } from '../../geo/territory-scope.js';
import { message } from '../../messages/message.js';
import type { Line } from '../sheets/line.js';

/** Name of a commune with a code that distinguishes it from its namesakes: `Aubigny (80110)`. */
const NAME_AND_CODE = /^([^(]+) \((\d[\dAB]\d{0,3})\)$/i;

const INSEE_CODE = /^\d[\dAB]\d{3}$/i;

/**
 * Returns the commune of the feed whose name or Insee code a cell contains; undefined for an empty cell, and for a name
 * of no commune or of several, which is reported. Without communes in the feed, or with a postal code outside its
 * territory, nothing is reported.
 */
export function communeIn(
  line: Line & { readonly communes: CommuneIndex; readonly scope: TerritoryScope },
  column: string,
  postalCode: string,
): Territory | undefined {
  const { communes, scope } = line;
  const value = line.cell(column);
  if (value === '' || communes.isEmpty) return undefined;
  if (INSEE_CODE.test(value) && communes.ofCode(value.toUpperCase())) return communes.ofCode(value.toUpperCase());
  const [, name = value, code = postalCode] = NAME_AND_CODE.exec(value) ?? [];
  const namesakes = communes.allOfName(name);
  const candidates = code === '' ? namesakes : namesakes.filter(commune => isOfCode(commune, code));
  const exact = candidates.filter(commune => (commune.postalCodes ?? []).includes(code));
  const [commune, secondCommune] = exact.length > 0 ? exact : candidates;
  if (commune && !secondCommune) return commune;
  const department = departmentOf({ communeCode: '', postalCode });
  if (postalCode !== '' && (department === undefined || !scope.hasDepartment(department))) return undefined;
  if (namesakes.length === 0) line.warn(message('cell-not-a-commune', { column, value }));
  else line.warn(message('commune-ambiguous', { column, value, names: namesakes.map(nameWithCode) }));
  return undefined;
}

/** Whether a code is the postal code, the Insee code or the département of a commune. */
function isOfCode({ code, postalCodes = [] }: Territory, expected: string): boolean {
  const upperCode = expected.toUpperCase();
  if (code === upperCode || postalCodes.includes(upperCode)) return true;
  const department = departmentOfCommune(code);
  return upperCode.length === 5
    ? departmentOf({ communeCode: '', postalCode: upperCode }) === department
    : upperCode === department;
}
