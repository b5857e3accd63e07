// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';

type WomenShare = NonNullable<Training['womenShare']>;

/** Number of girls, and number of girls and boys, in one diploma. */
export type WomenCount = Omit<WomenShare, 'value' | 'people'> & { women: number; people: number };

/** Minimum number of people for a share: a smaller group would identify individuals. */
const FEWEST = 20;

/** Numbers of girls and boys in each diploma, by key: "cfd 40025411", "series st2s". */
export class WomenCounts {
  readonly #counts = new Map<string, WomenCount>();

  /** Adds people to a diploma; a later period replaces an earlier one. */
  add(key: string, added: WomenCount): void {
    const earlier = this.#counts.get(key);
    if (earlier && earlier.period > added.period) return;
    const isSame = earlier?.period === added.period && earlier.territoryId === added.territoryId;
    const women = added.women + (isSame ? earlier.women : 0);
    const people = added.people + (isSame ? earlier.people : 0);
    this.#counts.set(key, { ...added, women, people });
  }

  /**
   * Returns the share of women in a training, by its first code that has one, else by the series that its title names;
   * undefined when too few people are counted.
   */
  shareOf({ certifications, title }: Pick<Training, 'certifications' | 'title'>): WomenShare | undefined {
    const keys = [...certifications.map(({ kind, code }) => `${kind} ${code}`), `series ${seriesOf(title)}`];
    const count = keys.map(key => this.#counts.get(key)).find(item => item !== undefined);
    if (!count || count.people < FEWEST) return undefined;
    const { women, people, ...rest } = count;
    return { value: Math.round((women / people) * 1000) / 10, people, ...rest };
  }
}

/**
 * Returns the series of a title: st2s for “Bac techno ST2S – Sciences…”, generale for “Baccalauréat général”; '' when
 * it names none.
 */
function seriesOf(title: string): string {
  if (/^baccalauréat général$/i.test(title)) return 'generale';
  return /^bac(?:calauréat)? techno(?:logique)? (\w+)/i.exec(title)?.[1]?.toLowerCase() ?? '';
}
