// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { HELP_KINDS } from '@orientation-widgets/domain/directory/help-kinds.js';

/** Kinds of resources named by an attribute, separated by commas; the kinds of help by default. */
export function listedKinds(kinds: string | null): readonly string[] {
  return (kinds ?? HELP_KINDS).split(',').map(kind => kind.trim());
}
