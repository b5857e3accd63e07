// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';

/** The kinds of resources that an attribute names, separated by commas; those who help by default. */
export function listedKinds(kinds: string | null): readonly string[] {
  return (kinds ?? HELP_KINDS).split(',').map(kind => kind.trim());
}
