// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Session } from '@orientation-widgets/feed';

/** Route of a session (`voie`). */
export type Route = Session['route'];

/** Facts that determine the route. */
export interface RouteFacts {
  /** `type-cycle` and `type-alternance` of each cycle (LHÉO 2.3), '' when absent. */
  readonly cycles: readonly { readonly type: string; readonly contract: string }[];
  /** Extra `dispositif/contrat-apprentissage`; null when absent. */
  readonly apprenticeship: boolean | null;
  /** Extra `dispositif/contrat-professionnalisation`; null when absent. */
  readonly workStudy: boolean | null;
  /** Extra `type-action/formation-initiale`, or `type-formation/formation-initiale`; null when absent. */
  readonly initial: boolean | null;
  /** Clean text of `modalites-alternance`. */
  readonly alternance: string;
  /** Codes of the funders. */
  readonly funders: readonly string[];
  /** Title of the training. */
  readonly title: string;
}

/**
 * Routes of a session. The first rule that applies decides; a rule with two contracts gives two routes.
 *
 * | # | in the file | route |
 * |---|---|---|
 * | 1 | cycle/alternance/type-alternance 1, 2, 0 (LHÉO 2.3) | apprenticeship; work-study; both |
 * | 1 | cycle/type-cycle 1, 0, without type-alternance | apprenticeship; school |
 * | 2 | extras dispositif/contrat-apprentissage = 1, contrat-professionnalisation = 1 | apprenticeship; work-study |
 * | 3 | extras type-action/ or type-formation/formation-initiale = 1 | school |
 * | 4 | title with VAE or "validation des acquis de l’expérience" | vae |
 * | 5 | every flag of rules 2 and 3 is 0 | continuing |
 * | 6 | modalites-alternance names apprentissage, professionnalisation (not after "sans", "hors", "pas de") | apprenticeship; work-study |
 * | 7 | title with "apprentissage", "contrat de professionnalisation", "voie scolaire", "formation initiale" | that one |
 * | 8 | the only funder is the ministry of Éducation nationale (code 12) | school |
 * | 9 | otherwise: LHÉO describes formation continue by default | continuing |
 */
export function routesOf(facts: RouteFacts): Route[] {
  const routes = cycleRoutes(facts.cycles);
  if (routes.length > 0) return routes;
  if (facts.apprenticeship === true || facts.workStudy === true)
    return contracts(facts.apprenticeship, facts.workStudy);
  if (facts.initial === true) return ['school'];
  if (VAE.test(facts.title)) return ['vae'];
  if (facts.apprenticeship === false && facts.workStudy === false && facts.initial === false) return ['continuing'];
  const alternance = facts.alternance.replace(NEGATED, '');
  if (alternance !== '') {
    const workRoutes = contracts(APPRENTICESHIP.test(alternance), WORK_STUDY.test(alternance));
    if (workRoutes.length > 0) return workRoutes;
  }
  return [
    titleRoute(facts.title) ??
      (facts.funders.length > 0 && facts.funders.every(code => code === '12') ? 'school' : 'continuing'),
  ];
}

const VAE = /\bVAE\b|validation des acquis de l['’ ]exp[ée]rience/i;
const APPRENTICESHIP = /\bapprenti(?:e?s?\b|ssage)/i;
const WORK_STUDY = /professionn?alisation|\bcontrats? pro\b/i;
const NEGATED =
  /(?:\b(?:sans|hors|pas (?:de|d['’]|en)|ni|non)\s+(?:en\s+)?(?:contrats?\s+)?(?:d['’]\s*|de\s+)?)(?:apprenti\w*|professionn?alisation|alternance)/gi;
const TITLE_APPRENTICESHIP =
  /\ben apprentissage\b|\bpar (?:l['’]|la voie de l['’])?apprentissage\b|\((?:par )?apprentissage\)|contrat d['’]apprentissage/i;

function cycleRoutes(cycles: RouteFacts['cycles']): Route[] {
  const routes = new Set<Route>();
  for (const { type, contract } of cycles) {
    if (contract === '0' || contract === '1') routes.add('apprenticeship');
    if (contract === '0' || contract === '2') routes.add('work-study');
    if (contract === '' && type === '1') routes.add('apprenticeship');
    if (contract === '' && type === '0') routes.add('school');
  }
  return [...routes];
}

function contracts(apprenticeship: boolean | null, workStudy: boolean | null): Route[] {
  const routes: Route[] = [];
  if (apprenticeship === true) routes.push('apprenticeship');
  if (workStudy === true) routes.push('work-study');
  return routes;
}

function titleRoute(title: string): Route | undefined {
  if (TITLE_APPRENTICESHIP.test(title)) return 'apprenticeship';
  if (/contrat de professionn?alisation/i.test(title)) return 'work-study';
  return /\bvoie scolaire\b|\bformation initiale\b/i.test(title) ? 'school' : undefined;
}
