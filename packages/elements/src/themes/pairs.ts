// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Two adjacent colours on screen. */
export interface Pair {
  /** Use of the pair, in French: “Texte sur le fond”. */
  readonly use: string;
  /** CSS colours, made of derived tokens. */
  readonly color: string;
  readonly ground: string;
  /** Required contrast: 4.5 for text (WCAG 1.4.3), 3 for controls, focus and graphics (1.4.11). */
  readonly needed: 4.5 | 3;
  /** Tokens that a host may change, those of the foreground colour first. */
  readonly tokens: readonly string[];
  /** Whether a host may change the foreground colour. */
  readonly isOwn: boolean;
}

type Side = readonly [name: string, words: string, tokens: readonly string[]];

const pair = ([color, what, colorParts]: Side, [ground, where, groundParts]: Side, needed: Pair['needed']): Pair => ({
  use: `${what} ${where}`,
  color,
  ground,
  needed,
  tokens: [...new Set([...colorParts, ...groundParts])],
  isOwn: colorParts.length > 0,
});

const grounds: readonly Side[] = [
  ['var(--_ground)', 'sur le fond', ['--ow-ground']],
  ['var(--_surface)', 'sur une fiche', ['--ow-surface']],
  ['var(--_accent-tint)', 'sur la teinte d’accent', ['--ow-accent-tint', '--ow-accent', '--ow-surface']],
];
const [page, sheet] = grounds as readonly [Side, Side, Side];
const sunken: Side = ['var(--_sunken)', 'sur une zone en creux', ['--ow-sunken']];
const onAccent: Side = ['var(--_on-accent)', 'Texte', ['--ow-on-accent']];
const ink: Side = ['var(--_ink)', 'Texte', ['--ow-ink']];

/** Tension colours are ours; the sheet behind them is the host's. */
const tension = [1, 2, 3, 4, 5].flatMap(level => {
  const color = `var(--_t${level})`;
  const badge: Side = [
    `color-mix(in oklab, ${color} 13%, var(--_surface))`,
    `sur le badge de tension ${level}`,
    ['--ow-surface'],
  ];
  const bead: Side = [color, `Perle de tension ${level}`, []];
  return [pair(ink, badge, 4.5), pair(bead, badge, 3), pair(bead, sheet, 3)];
});

/** Every pair of adjacent colours that must be told apart. */
export const pairs: readonly Pair[] = [
  ...[...grounds, sunken].map(ground => pair(ink, ground, 4.5)),
  ...grounds.map(ground => pair(['var(--_ink-soft)', 'Texte secondaire', ['--ow-ink-soft']], ground, 4.5)),
  ...grounds.map(ground => pair(['var(--_accent-ink)', 'Lien ou bouton', ['--ow-accent']], ground, 4.5)),
  pair(onAccent, ['var(--_accent-ink)', 'sur un bouton', ['--ow-accent']], 4.5),
  pair(onAccent, ['var(--_accent-press)', 'sur un bouton survolé', ['--ow-accent']], 4.5),
  ...[page, sheet].map(ground => pair(['var(--_edge)', 'Bord d’un champ', ['--ow-edge']], ground, 3)),
  ...[page, sheet].map(ground => pair(['var(--_ink)', 'Contour du focus', ['--ow-ink']], ground, 3)),
  pair(['var(--_accent-ink)', 'Barre', ['--ow-accent']], ['var(--_track)', 'sur son rail', ['--ow-track']], 3),
  ...[page, sheet].map(ground => pair(['var(--_share)', 'Part des femmes', []], ground, 3)),
  pair(ink, ['var(--_share-tint)', 'sur la teinte des témoignages', []], 4.5),
  pair(['var(--_alert)', 'Signe d’erreur', []], sheet, 3),
  ...tension,
];
