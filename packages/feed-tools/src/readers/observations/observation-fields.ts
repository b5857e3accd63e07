// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Names of the column of each field in files: plain, French, SDMX. Patterns match normalised names. */
export const PATTERNS = {
  measure: /^(measure|mesure|indicateur|indicator|indic|code indicateur)$/,
  title: /^(title|titre|libelle|libelle (de l'|de la )?(indicateur|mesure))$/,
  theme: /^(theme)$/,
  unit: /^(unit|unite|unit measure|unite de mesure)$/,
  kind: /^(kind|nature de la mesure)$/,
  level: /^(level|niveau|echelon|niveau geographique|niveau geo|geo object)$/,
  territory: /^(territory|territoire id|ref area|geo|code|code territoire|code geo(graphique)?)$/,
  period: /^(period|periode|time period|time|annee|year|trimestre|mois|date|rentree|an)$/,
  value: /^(value|valeur|obs value|val)$/,
  status: /^(status|statut|obs status|flag|flags)$/,
  confidentiality: /^(conf status|confidentialite)$/,
  multiplier: /^(unit mult)$/,
  frequency: /^(freq|frequence)$/,
  missing: /^(missing|raison( sans valeur)?)$/,
  lower: /^(lower|borne (basse|inferieure))$/,
  upper: /^(upper|borne (haute|superieure))$/,
  coverage: /^(coverage|couverture)$/,
  sex: /^(sex|sexe)$/,
  age: /^(age|tranche d'age|ages)$/,
  trainingLevel: /^(niveau de formation|training level|education level)$/,
  route: /^(route|voie)$/,
  sector: /^(sector|secteur|secteur d'activite|activity|naf|a21)$/,
  audience: /^(audience|public|publics)$/,
  job: /^(job|metier|rome|code rome)$/,
  part: /^(part|partie|modalite)$/,
} as const satisfies Record<string, RegExp>;

/** Field of a row of figures. */
export type ObservationField = keyof typeof PATTERNS;

export const FIELDS = Object.keys(PATTERNS) as ObservationField[];
