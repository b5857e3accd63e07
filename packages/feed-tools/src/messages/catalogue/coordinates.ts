// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Messages about coordinates; each code contains the name of a fault of `ReadCoordinates`. */
export const COORDINATES = catalogue({
  'coordinates-swapped': {
    en: 'coordinates "{lat}", "{lon}" are swapped and were put right',
    fr: 'coordonnées « {lat} », « {lon} » inversées, remises dans l’ordre',
  },
  'coordinates-zero': {
    en: 'coordinates "{lat}", "{lon}" are the point 0, 0',
    fr: 'coordonnées « {lat} », « {lon} » au point 0, 0',
  },
  'coordinates-outside': {
    en: 'coordinates "{lat}", "{lon}" are outside France',
    fr: 'coordonnées « {lat} », « {lon} » hors de France',
  },
  'coordinates-not-a-number': {
    en: 'coordinates "{lat}", "{lon}" are not numbers',
    fr: 'coordonnées « {lat} », « {lon} » qui ne sont pas des nombres',
  },
  'coordinates-incomplete': {
    en: 'coordinates "{lat}", "{lon}" lack one of the two',
    fr: 'coordonnées « {lat} », « {lon} » incomplètes',
  },
});
