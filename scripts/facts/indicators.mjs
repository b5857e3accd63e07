// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/indicators.mjs: writes indicators.json, the contract's figures under the four themes of the dashboard.
import { REGION } from './places.mjs';
import { readJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

const COUNTRY = 'country-fr';
const THEMES = {
  population: 'population',
  'economie-emploi': 'economy-employment',
  'marche-du-travail': 'labour-market',
  formation: 'training',
};
/** Themes for the topics of the contract's fifth theme, health and social work, which is split among the four. */
const HEALTH_TOPICS = {
  sante: 'population',
  'prestations-sociales': 'population',
  'accueil-personnes-agees': 'population',
  'emplois-sanitaires': 'economy-employment',
  'emplois-sociaux': 'economy-employment',
  'emplois-sanitaires-sociaux': 'economy-employment',
  'marche-travail-sanitaire-social': 'labour-market',
  'formations-sanitaires-sociales': 'training',
};
const COUNTRIES = { National: COUNTRY, France: COUNTRY, 'France métropolitaine': 'country-fr-metro' };
const ZONES = {
  Maubeuge: 'ze-3217',
  'Roubaix-Tourcoing': 'ze-3218',
  Valenciennes: 'ze-3222',
  'Boulogne-sur-Mer': 'ze-3206',
  Calais: 'ze-3207',
  Lens: 'ze-3215',
};
const UNITS = {
  'taux-pour-1000': 'pour 1 000',
  'taux-de-pression': 'candidats par place',
  'habitants/km2': 'habitants par km²',
  facteur: 'fois plus',
};
/** Precision of a figure, by the words before it. */
const PRECISIONS = {
  'près de': 'about',
  environ: 'about',
  quasiment: 'about',
  'une douzaine': 'about',
  'plus de': 'at-least',
  'ou plus': 'at-least',
  'au moins': 'at-least',
  minimum: 'at-least',
  'un peu moins de': 'at-most',
};
/** Pattern of fractions, whose percentage is rounded. */
const FRACTION = /\d\/\d|tiers|quart|sur \d|sur (deux|trois)|moitié/i;
const JOBS = {
  infirmiers: 'infirmier',
  'aides-soignants': 'aide-soignant',
  'auxiliaires de puériculture': 'auxiliaire-puericulture',
  'masseurs-kinésithérapeutes': 'kinesitherapeute',
  'sages-femmes (libérales ou salariées)': 'sage-femme',
  'techniciens médicaux': 'technicien-medical',
  'préparateurs en pharmacie': 'preparateur-pharmacie',
  'agents de service hospitaliers': 'agent-service-hospitalier',
  'aides à domicile': 'aide-domicile',
  'aides à domicile et aides ménagères': 'aide-domicile',
  'assistantes maternelles': 'assistant-maternel',
  'éducateurs spécialisés': 'educateur-specialise',
  'éducateurs de jeunes enfants': 'educateur-jeunes-enfants',
  "professionnels de l'animation socioculturelle": 'animateur',
};

await writeFacts('indicators.json', { indicators: readJson('cprdfop/indicators.json').map(indicator) });

function indicator(item) {
  const { sector, audience, job, label } = describe(item);
  const isTarget = item.kind === 'target';
  const start = item.compare.find(({ territory }) => /situation actuelle|aujourd/.test(territory));
  const comparable = item.compare.filter(({ territory }) => COUNTRIES[territory]);
  const caveat = caveatOf(
    item,
    item.compare.filter(entry => !comparable.includes(entry) && entry !== (isTarget ? start : undefined)),
  );
  return {
    id: item.id,
    theme: item.theme === 'sanitaire-social' ? HEALTH_TOPICS[item.topic] : THEMES[item.theme],
    label: typeset(label),
    unit: UNITS[item.unit] === undefined ? typeset(item.unit) : typeset(UNITS[item.unit]),
    value: isTarget ? (start?.value ?? null) : item.value,
    ...wordsOf(item),
    period: typeset(item.period ?? 'année non précisée'),
    territoryId: territoryOf(item.territory),
    compare: comparable.map(({ territory, value }) => ({ territoryId: COUNTRIES[territory], value })),
    ...(job && { job }),
    ...(sector && { sector: typeset(sector) }),
    ...(audience && { audience: typeset(audience) }),
    ...(isTarget && { target: item.value }),
    ...(caveat && { caveat }),
    sourceId: 'cprdfop',
  };
}

/** Returns the words of the source for a figure that is inexact, or is not written as a number. */
function wordsOf({ qualifier, value, valueText, unit }) {
  const isFraction = unit === '%' && FRACTION.test(valueText);
  if (qualifier === null && !isFraction) return {};
  const precision = qualifier === null ? 'about' : PRECISIONS[qualifier];
  if (precision === undefined) throw new Error(`"${qualifier}" says nothing known of a figure`);
  return { words: typeset(inWords(value < 0 ? `−${valueText}` : valueText, qualifier ?? '')), precision };
}

/**
 * Adds a qualifier to a text: "plus de 8 000", "27 ou plus"; a text that already has it is unchanged, such as "plus
 * d’un tiers".
 */
function inWords(text, qualifier) {
  const words = text.charAt(0).toLowerCase() + text.slice(1);
  if (words.startsWith(qualifier.split(' ')[0])) return words;
  return qualifier === 'ou plus' || qualifier === 'minimum' ? `${words} ${qualifier}` : `${qualifier} ${words}`;
}

function describe(item) {
  const breakdown = { ...item.breakdown };
  delete breakdown.fiche;
  const { secteur: sector, metier, age, public: people, sexe } = breakdown;
  const foldedLabel = fold(item.label);
  const details = Object.values(breakdown)
    .map(String)
    .filter(detail => /\p{L}/u.test(detail) && !foldedLabel.includes(fold(detail)));
  const label = details.length > 0 ? `${item.label} : ${details.join(', ')}` : item.label;
  return { label, sector, job: JOBS[metier], audience: [people, age, sexe].filter(Boolean).join(', ') };
}

function caveatOf(item, unplaced) {
  const parts = [
    ...(item.caveat ? [item.caveat] : []),
    ...(item.kind === 'projection' ? ['projection'] : []),
    ...(item.territory.kind === 'non-precise' && !/territoire/.test(item.caveat ?? '')
      ? ['territoire non précisé dans le contrat']
      : []),
    ...(item.source ? [`source citée : ${item.source}`] : []),
    ...unplaced.map(
      ({ territory, value }) => `${territory} : ${String(value).replace('.', ',')}${item.unit === '%' ? ' %' : ''}`,
    ),
  ];
  return typeset(parts.join(' ; '));
}

function territoryOf({ kind, name, code }) {
  if (kind === 'departement') return `dep-${code}`;
  if (kind === 'zone-emploi') return ZONES[name] ?? REGION;
  if (kind === 'france-metropolitaine') return COUNTRIES['France métropolitaine'];
  return kind === 'region' ? REGION : COUNTRY;
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
