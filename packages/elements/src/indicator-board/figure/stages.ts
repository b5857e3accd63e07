// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Parts of a form that are drawn one after the other, one more at each view: a slow phone stays responsive in between. */
export class Stages {
  readonly #total: number;
  #count: number;
  #drawnParts: unknown[] = [];
  #isMore = false;
  #viewed = 0;

  /** @param first - number of parts of the first view. */
  constructor(total: number, first = 0) {
    this.#total = total;
    this.#count = first;
  }

  get isBusy(): boolean {
    return this.#count < this.#total;
  }

  /** @returns false when all are drawn. */
  drawMore(): boolean {
    if (!this.isBusy) return false;
    this.#count++;
    this.#isMore = true;
    return true;
  }

  /** Makes the next view draw this part again, and leave the others as they are. */
  redraw(part: number): void {
    this.#drawnParts[part] = undefined;
    this.#isMore = true;
  }

  /** Range of the parts that the next view draws: those before it stay as they are on screen. */
  span(): readonly [first: number, end: number] {
    const first = this.#isMore ? this.#viewed : 0;
    this.#isMore = false;
    this.#viewed = this.#count;
    return [first, this.#count];
  }

  /** Parts drawn so far. They are drawn again, except when the update only adds one more part. */
  view(draw: (part: number) => unknown): readonly unknown[] {
    if (!this.#isMore) this.#drawnParts = [];
    this.#isMore = false;
    for (let part = 0; part < this.#count; part++) this.#drawnParts[part] ??= draw(part);
    return [...this.#drawnParts];
  }
}
