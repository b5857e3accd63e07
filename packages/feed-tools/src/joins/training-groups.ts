// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Positions of the records that have a key, in order of arrival. */
type Positions = number | number[];

/** Groups the records of several sources that share a key, with at most one record per source in a group. */
export class TrainingGroups {
  /** Number of keys ignored because one source gives them to several records. */
  ambiguous = 0;
  readonly #ids: string[] = [];
  readonly #sources: number[] = [];
  readonly #sourceNumbers = new Map<string, number>();
  /** Positions by key, for each rank of trust. */
  readonly #ranks: Map<string, Positions>[];

  /** @param ranks Number of ranks of trust, the most trusted first. */
  constructor(ranks: number) {
    this.#ranks = Array.from({ length: ranks }, () => new Map<string, Positions>());
  }

  add(id: string, sourceId: string, keys: readonly { rank: number; key: string }[]): void {
    const position = this.#ids.length;
    this.#ids.push(id);
    const number = this.#sourceNumbers.get(sourceId) ?? this.#sourceNumbers.size;
    this.#sourceNumbers.set(sourceId, number);
    this.#sources.push(number);
    for (const { rank, key } of keys) {
      const members = this.#ranks[rank];
      const firstPosition = members?.get(key);
      if (firstPosition === undefined) members?.set(key, position);
      else if (typeof firstPosition === 'number') members?.set(key, [firstPosition, position]);
      else firstPosition.push(position);
    }
  }

  /** Returns the groups of at least two records; ids are in order of arrival. */
  join(): string[][] {
    const sets = new DisjointSources(this.#sources);
    for (const members of this.#ranks) {
      for (const positions of members.values()) {
        if (typeof positions === 'number') continue;
        const sources = new Set(positions.map(position => this.#sources[position]));
        if (sources.size < 2) continue;
        if (sources.size < positions.length) this.ambiguous++;
        else for (const position of positions.slice(1)) sets.unite(positions[0] ?? position, position);
      }
    }
    return sets.groups().map(positions => positions.map(position => this.#ids[position] ?? ''));
  }
}

/** Disjoint sets of positions, with at most one position per source in a set. */
class DisjointSources {
  readonly #sources: readonly number[];
  readonly #parents = new Map<number, number>();
  readonly #members = new Map<number, number[]>();

  constructor(sources: readonly number[]) {
    this.#sources = sources;
  }

  /** Merges two sets, unless the result would hold two positions of one source. */
  unite(a: number, b: number): void {
    const [first, second] = [this.#root(a), this.#root(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) return;
    const [members, added] = [this.#of(first), this.#of(second)];
    const sources = new Set(members.map(position => this.#sources[position]));
    if (added.some(position => sources.has(this.#sources[position]))) return;
    this.#parents.set(second, first);
    this.#members.delete(second);
    this.#members.set(
      first,
      [...members, ...added].sort((x, y) => x - y),
    );
  }

  /** Returns the sets of at least two positions. */
  groups(): number[][] {
    return [...this.#members].sort(([x], [y]) => x - y).map(([, positions]) => positions);
  }

  #of(root: number): number[] {
    return this.#members.get(root) ?? [root];
  }

  #root(position: number): number {
    let root = position;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }
}
