// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { ContactCell } from '@orientation-widgets/domain/directory/contacts.js';

export function statusOf({ status }: ContactCell): string {
  switch (status) {
    case 'contact':
      return msg('contact indiqué');
    case 'named':
      return msg('sans contact indiqué');
    case 'nobody':
      return msg('personne n’est indiqué');
    case 'not-for':
      return msg('pas pour ce public');
  }
}
