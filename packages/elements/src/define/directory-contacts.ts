// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Written by `npm run generate:elements`, from packages/elements/registry.mjs.
import { define } from '../core/define.js';
import { DirectoryContacts } from '../directory-contacts/directory-contacts.js';

define('directory-contacts', DirectoryContacts);

export { DirectoryContacts };
