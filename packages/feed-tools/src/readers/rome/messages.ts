// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { addReaderMessages } from '../../messages/catalogue/reader-messages.js';

/** Messages of this reader alone. */
export const ROME_MESSAGES = addReaderMessages('rome', {
  'rome-file-missing': { en: 'the ROME folder has no file {file}', fr: 'le dossier du ROME n’a pas de fichier {file}' },
  'rome-file-absent': {
    en: 'the ROME folder has no file {file}: jobs go without it',
    fr: 'le dossier du ROME n’a pas de fichier {file} : les métiers s’en passent',
  },
});

declare module '../../messages/message.js' {
  interface MessageCatalogues {
    readonly rome: typeof ROME_MESSAGES;
  }
}
