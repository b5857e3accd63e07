// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { SavedKind } from '../saved-store.js';

export function keepQuestion(kind: SavedKind): string {
  switch (kind) {
    case 'training':
      return msg('Garder cette formation sur cet appareil ?');
    case 'resource':
      return msg('Garder cette adresse sur cet appareil ?');
    case 'event':
      return msg('Garder cet événement sur cet appareil ?');
  }
}

export function keptSentence(kind: SavedKind, title: string): string {
  return kind === 'training'
    ? msg(str`Formation gardée sur cet appareil : ${title}.`)
    : msg(str`Gardé sur cet appareil : ${title}.`);
}

export function forgottenSentence(kind: SavedKind): string {
  return kind === 'training' ? msg('Cette formation n’est plus gardée.') : msg('Ce n’est plus gardé.');
}
