// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { message, type Message } from '../messages/message.js';
import { unexplained } from '../report/control-totals.js';
import type { BuildReport } from '../report/report.js';

/** Returns the reason why the published figures differ from those of the sources; undefined when they agree. */
export function controlReason({ sources }: BuildReport): Message | undefined {
  for (const { id, totals = [] } of sources) {
    const wrong = totals.find(total => unexplained(total) !== 0);
    if (!wrong) continue;
    const { field, level, read: readCount, published } = wrong;
    return message('total-unexplained', {
      source: id,
      field,
      level,
      read: readCount,
      published,
      difference: unexplained(wrong),
    });
  }
  return undefined;
}
