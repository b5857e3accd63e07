// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Messages that TypeScript must reject: `npm run typecheck` fails when it accepts one of these lines.
import { message } from '@orientation-widgets/feed-tools';
import { catalogue } from '../../../../packages/feed-tools/src/messages/catalogue/texts.js';

// @ts-expect-error no such code
message('not-a-code-of-ours');
// @ts-expect-error the value is missing
message('not-a-date');
// @ts-expect-error a number is wanted
message('file-too-large', { limit: '12' });
// @ts-expect-error this message has no value
message('file-empty', { file: 'x' });
// @ts-expect-error another value is wanted
message('not-a-date', { date: 'x' });
catalogue({
  // @ts-expect-error the French is missing
  'in-english': { en: 'in English' },
});
catalogue({
  // @ts-expect-error the French has not the value of the English
  'of-one-value': { en: 'of {value}', fr: 'de {valeur}' },
});
