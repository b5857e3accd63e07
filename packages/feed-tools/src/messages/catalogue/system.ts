// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { catalogue } from './texts.js';

/** Errors of the system, the disk or the network. */
export const SYSTEM = catalogue({
  'no-such-file-or-folder': { en: 'no such file or folder', fr: 'fichier ou dossier introuvable' },
  'no-such-file': { en: 'no such file', fr: 'fichier introuvable' },
  'no-such-folder': { en: 'no such folder', fr: 'dossier introuvable' },
  'folder-unreadable': { en: 'no such folder, or it cannot be read', fr: 'dossier introuvable ou illisible' },
  'permission-denied': { en: 'permission denied', fr: 'accès refusé' },
  'disk-full': { en: 'no space left on the disk', fr: 'disque plein' },
  'is-a-folder': { en: 'this is a folder, not a file', fr: 'c’est un dossier, pas un fichier' },
  'not-a-folder': { en: 'this is a file, not a folder', fr: 'c’est un fichier, pas un dossier' },
  'not-a-file': { en: 'this is not a file', fr: 'ce n’est pas un fichier' },
  'address-in-use': { en: 'another program listens there', fr: 'un autre programme y écoute déjà' },
  'host-unknown': { en: 'no host of that name', fr: 'aucun serveur de ce nom' },
  'connection-refused': { en: 'the connection was refused', fr: 'connexion refusée' },
  'connection-lost': { en: 'the connection was lost', fr: 'connexion perdue' },
  'no-answer': { en: 'no answer in time', fr: 'pas de réponse à temps' },
  'system-refused': { en: 'the system refused ({error})', fr: 'refus du système ({error})' },
  'cannot-listen': {
    en: 'cannot listen there ({cause:message})',
    fr: 'écoute impossible à cette adresse ({cause:message})',
  },
  'cannot-read': { en: 'cannot be read ({cause:message})', fr: 'lecture impossible ({cause:message})' },
  // Text of a library or of the system, for an error without a code.
  'in-its-words': { en: '{words}', fr: '{words}' },
});
