// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Name of the card of a page, in the folder of the page. */
export const CARD_FILE = 'carte.html';

/** Path of the script of the cards, from the root of the site: it tells a host their height and the links pressed. */
export const CARD_SCRIPT = '/assets/card.js';
