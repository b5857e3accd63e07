// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { BuildProgress } from '../build/build-feed.js';
import { printableName } from '../text/printable.js';

const WIDTH = 24;
const REDRAW_MS = 100;

/** A progress bar with the estimated time left, redrawn in place. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #started = Date.now();
  #lastDrawMs = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  update(progress: BuildProgress): void {
    const now = Date.now();
    if (progress.stage === 'read' && now - this.#lastDrawMs < REDRAW_MS) return;
    this.#lastDrawMs = now;
    this.#stream.write(
      `\r\u001b[2K${progressText(progress, now - this.#started).slice(0, (this.#stream.columns || 80) - 1)}`,
    );
  }

  /** Clears the line so that other text can be printed. */
  clear(): void {
    this.#stream.write('\r\u001b[2K');
  }
}

/** Returns the bar as text, with the share done, the time left and the current step. */
export function progressText({ stage, sourceId, bytes, totalBytes }: BuildProgress, elapsedMs: number): string {
  const share = totalBytes > 0 ? Math.min(1, bytes / totalBytes) : 1;
  const filled = Math.round(share * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  const percent = `${Math.floor(share * 100)}\u00a0%`;
  if (stage === 'join') return `${bar} ${percent}  rapprochements…`;
  if (stage === 'write') return `${bar} ${percent}  écriture et compression…`;
  const left = share > 0.02 && share < 1 ? `  encore ${duration((elapsedMs / share) * (1 - share))}` : '';
  return `${bar} ${percent}  ${printableName(sourceId ?? '')}${left}`;
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 90 ? `${seconds}\u00a0s` : `${Math.ceil(seconds / 60)}\u00a0min`;
}
