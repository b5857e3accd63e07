// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Attributes } from '../../xml/read-xml.js';
import type { DraftWithExtras } from './drafts.js';
import { block, leaf, rules, type Rule } from './rules.js';

/** Pairs of the Carif, Intercarif and Onisep exports that are read; none is in the standard. */
const KEPT = new Set([
  'session-perimee/session-perimee',
  'type-action/formation-initiale',
  'type-action/action-perimee',
  'type-formation/formation-initiale',
  'dispositif/contrat-apprentissage',
  'dispositif/contrat-professionnalisation',
  'lheo/conventionnement',
  'geolocalisation/latitude',
  'geolocalisation/longitude',
  'complements/code-niveau-sortie',
]);
const CPF = 'eligibilite-cpf';

/** One `extras` element while it is read. */
interface ExtrasFrame {
  readonly owner: DraftWithExtras;
  readonly info: string;
  /** Fields of an `eligibilite-cpf`: `fin-validite`, `france-entiere` and `inter-branche`. */
  validUntil: string;
  national: boolean;
  anyBranch: boolean;
}

const extra = leaf<ExtrasFrame>((frame, text, attributes) => {
  const info = attributes['info'] ?? '';
  if (frame.info === CPF) {
    if (info === 'fin-validite') frame.validUntil = text.trim();
    else if (info === 'france-entiere') frame.national = text.trim() === '1';
    else if (info === 'inter-branche') frame.anyBranch = text.trim() === '1';
    return;
  }
  const key = `${frame.info}/${info}`;
  if (!KEPT.has(key)) return;
  frame.owner.extras ??= new Map();
  frame.owner.extras.set(key, text.trim());
});

/** Returns the rule of `extras` elements. `today` (ISO date) determines which CPF lists are still valid. */
export function extrasRule<R extends DraftWithExtras>(today: string): Rule<R> {
  const day = today.replaceAll('-', '');
  return block<R, ExtrasFrame>(
    rules<ExtrasFrame>({ extra }),
    (owner, attributes: Attributes) => ({
      owner,
      info: attributes['info'] ?? '',
      validUntil: '',
      national: false,
      anyBranch: false,
    }),
    (_, frame) => {
      if (frame.info !== CPF || !frame.national || !frame.anyBranch) return;
      if (!/^\d{8}$/.test(frame.validUntil) || frame.validUntil >= day) frame.owner.cpf = true;
    },
  );
}
