// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { nothing } from 'lit';
import type { PlaceView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Town of a place, or else “À distance” or “Lieu non précisé”. */
export function placeName({ key, place }: PlaceView): string {
  if (place) return place.communeName || place.name;
  return key === 'remote' ? msg('À distance') : msg('Lieu non précisé');
}

/** Language of the name of a place: a town has a French name, the other labels are in the language of the interface. */
export function placeLanguage({ place }: PlaceView): 'fr' | typeof nothing {
  return place ? 'fr' : nothing;
}
