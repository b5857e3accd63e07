// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * French texts by the message that the code gives, in English: `'{} places': '{} lieux'`. `{}` is a value, `{list}` values
 * with commas, `{field}` the name of a field of the model. Values keep their order; one that is a message itself is put in French
 * too, unless it stands in quotes.
 */
export type Catalogue = Readonly<Record<string, string>>;
