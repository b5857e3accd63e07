// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { nothing } from 'lit';
import type { PlaceView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Town of a place, or what is known when there is none. */
export function placeName({ key, place }: PlaceView): string {
  if (place) return place.communeName || place.name;
  return key === 'remote' ? msg('À distance') : msg('Lieu non précisé');
}

/** The name of a town is French; the words in its place are those of the interface. */
export function placeLanguage({ place }: PlaceView): 'fr' | typeof nothing {
  return place ? 'fr' : nothing;
}
