// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { SavedKind } from './saved-store.js';

/** Label of the save button; the name of the record follows, or stands above. */
export function keepLabel(kind: SavedKind, isKept: boolean): string {
  switch (kind) {
    case 'training':
      return isKept ? msg('Gardée') : msg('Garder');
    case 'search':
      return isKept ? msg('Recherche gardée') : msg('Garder cette recherche');
    case 'measure':
      return isKept ? msg('Chiffre gardé') : msg('Garder ce chiffre');
    default:
      return isKept ? msg('Gardé') : msg('Garder');
  }
}

export function keepQuestion(kind: SavedKind): string {
  switch (kind) {
    case 'training':
      return msg('Garder cette formation sur cet appareil ?');
    case 'job':
      return msg('Garder ce métier sur cet appareil ?');
    case 'resource':
      return msg('Garder cette adresse sur cet appareil ?');
    case 'event':
      return msg('Garder cet événement sur cet appareil ?');
    case 'measure':
      return msg('Garder ce chiffre sur cet appareil ?');
    case 'search':
      return msg('Garder cette recherche sur cet appareil ?');
    case 'question':
      return msg('Garder cette question sur cet appareil ?');
  }
}

/** Explanations shown before the first save, common to all kinds of records. */
export function consentSentences(): string[] {
  return [
    msg(
      'Ce navigateur retiendra ce que vous gardez : formations, métiers, adresses, rendez-vous, recherches et chiffres.',
    ),
    msg(
      'Pour chaque chose : son nom, le jour, la prochaine date annoncée. Une recherche garde les mots que vous tapez.',
    ),
    msg('Il retiendra aussi les notes et les questions que vous écrivez. Vos choix de lecture ont leur propre case.'),
    msg('Rien n’est envoyé. La question n’est posée qu’une fois.'),
    msg('Les autres personnes qui utilisent cet appareil pourront le voir. Vous pourrez tout effacer.'),
  ];
}

export function keptSentence(kind: SavedKind, title: string): string {
  return kind === 'training'
    ? msg(str`Formation gardée sur cet appareil : ${title}.`)
    : msg(str`Gardé sur cet appareil : ${title}.`);
}

export function forgottenSentence(kind: SavedKind): string {
  return kind === 'training' ? msg('Cette formation n’est plus gardée.') : msg('Ce n’est plus gardé.');
}
