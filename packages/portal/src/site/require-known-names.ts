// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import type { Site } from './site.js';

/**
 * Checks that the feed has the territory and the job of each large project, and each job to compare.
 *
 * @throws {PortalError} with the line, and the nearest name.
 */
export function requireKnownNames({ config, data, contents }: Site): void {
  const territories = [...data.territories].map(({ id }) => id);
  const jobs = contents.jobs.map(({ id }) => id);
  const check = (names: readonly string[], knownNames: readonly string[], pointer: string, what: string): void => {
    const wrong = names.findIndex(name => !knownNames.includes(name));
    const name = names[wrong];
    if (name === undefined) return;
    const near = nearestName(name, knownNames);
    config.refuse(`${pointer}/${wrong}`, `« ${name} » n’est pas ${what}${near ? `, vouliez-vous « ${near} » ?` : ''}`);
  };
  for (const [rank, project] of (config.projects ?? []).entries()) {
    check(project.territories, territories, `/projects/${rank}/territories`, 'un territoire du flux');
    check(project.jobs ?? [], jobs, `/projects/${rank}/jobs`, 'un métier du site');
  }
  const compared = config.pages?.comparer ?? [];
  check(compared, jobs, '/pages/comparer', 'un métier du site');
  const twice = compared.findIndex((id, rank) => compared.indexOf(id) < rank);
  if (twice >= 0) config.refuse(`/pages/comparer/${twice}`, `« ${compared[twice]} » est nommé deux fois`);
}
