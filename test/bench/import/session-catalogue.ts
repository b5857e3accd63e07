// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';
import { randomFrom } from '../../support/random.js';

/**
 * Returns sessions like those of a regional catalogue: LHÉO ids, the sessions of a training together, more of them in
 * the larger towns, monthly starts over two years. They are the same at each run.
 */
export function sessionsLike(count: number): Session[] {
  const random = randomFrom(7);
  const pick = <T>(...values: [T, ...T[]]): T => values[Math.floor(random() * values.length)] ?? values[0];
  const sessions: Session[] = [];
  for (let training = 0; sessions.length < count; training += 1) {
    const action = 11_179 + 3 * training;
    for (let left = 1 + Math.floor(random() * 20); left > 0 && sessions.length < count; left -= 1) {
      const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
      sessions.push({
        id: `14_AF_${String(action).padStart(10, '0')}_SE_${String(93_700 + sessions.length * 2 + Math.floor(random() * 2)).padStart(10, '0')}`,
        trainingId: `14_AF_${String(action).padStart(10, '0')}`,
        placeId: `p${Math.floor(random() * random() * 1500)}`,
        route: pick('school', 'apprenticeship', 'continuing', 'vae'),
        mode: pick('on-site', 'on-site', 'on-site', 'hybrid', 'remote'),
        start: `${pick(2026, 2027)}-${month}-${pick('01', '04', '15')}`,
        end: pick(null, `2028-${month}-01`),
        entry: pick('fixed', 'fixed', 'permanent'),
        recruitment: pick('open', 'open', 'closed', 'suspended'),
        funded: pick(true, false, null),
        funders: pick<string[]>([], ['Région Hauts-de-France'], ['France Travail', 'Région Hauts-de-France']),
        accessible: pick(null, true),
        hours: 7 * Math.ceil(random() * 100),
        price: 50 * Math.floor(random() * 100),
        contact: `Service formation, 03 20 00 ${String(Math.floor(random() * 100)).padStart(2, '0')} 00`,
        sourceId: 'carif',
      });
    }
  }
  return sessions;
}
