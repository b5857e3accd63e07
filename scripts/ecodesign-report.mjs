// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/ecodesign-report.mjs: writes docs/ecoconception.md from docs/ecoconception.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './support/run.mjs';

export const report = `${root}docs/ecoconception.md`;
export const { criteria, source, reviewed } = JSON.parse(readFileSync(`${root}docs/ecoconception.json`, 'utf8'));

const THEMES = [
  'Stratégie',
  'Spécifications',
  'Architecture',
  'Expérience et interface utilisateur',
  'Contenus',
  'Frontend',
  'Backend',
  'Hébergement',
  'Algorithmie',
];

const nameOf = path => path.replace(/^.*\//, '').replace(/(\.test)?\.(ts|mjs|md|yml)$/, '');
const proofLink = proof =>
  proof.startsWith('npm ')
    ? `\`${proof}\``
    : `[${nameOf(proof)}](${proof.replace(/^(?:docs\/)?/, start => (start ? '' : '../'))})`;
const row = ({ id, subject, answer, reason, proofs, missing }) =>
  `| ${id} | ${subject} | ${answer} | ${missing ? `${reason} **Ce qui manque :** ${missing}` : reason} | ${proofs.map(proofLink).join(', ') || '—'} |`;

export function ecodesignReport() {
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(reviewed))
    .replace(/^1 /, '1er ');
  const count = answer => criteria.filter(criterion => criterion.answer === answer).length;
  const tables = THEMES.map((theme, rank) => {
    const rows = criteria.filter(({ id }) => id.startsWith(`${rank + 1}.`)).map(row);
    return `## ${rank + 1}. ${theme}

| Critère | Sujet | Réponse | Pourquoi | Preuve |
| --- | --- | --- | --- | --- |
${rows.join('\n')}`;
  });
  return `# Écoconception

<!-- Tiré de docs/ecoconception.json par scripts/ecodesign-report.mjs. -->

Ce document aide à écrire la déclaration d’écoconception d’un site fait avec ces outils. **Il n’en est pas une** : une partie des réponses est à vous, et aucune empreinte n’a été calculée.

${source}. Les sujets sont résumés par nous ; le texte entier est sur ecoresponsable.numerique.gouv.fr. Revue du ${day}, par les auteurs du projet.

Le service évalué : les pages que fait \`orientation-portal\`, les éléments posés dedans, la passerelle de recherche quand il y en a une. Sur 78 critères :

- ${count('validé')} validés, chacun avec sa preuve. Une preuve ne dit pas toujours tout le critère ;
- ${count('non validé')} non validés : ce qui manque est écrit ;
- ${count('éditeur')} à répondre par l’éditeur du site, parce qu’ils dépendent de lui ou de son hébergeur ;
- ${count('sans objet')} sans objet.

Chaque portail a une page \`/ecoconception/\` : les poids mesurés à sa construction, ce qu’il ne charge jamais, et ce que vous écrivez dans \`site.ecodesign\` de \`portal.json\` ([portal.md](portal.md)).

${tables.join('\n\n')}

## Ce que votre déclaration ajoute

Votre besoin et vos publics (1.1, 1.2), votre référente ou référent (1.3), vos objectifs (1.5), vos fournisseurs (2.8), votre hébergement (8.1 à 8.10), vos en-têtes de cache et de compression (6.2, 6.3), HTTP/2 et TLS (3.3, 6.7), la durée de vos journaux (7.2).
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(report, ecodesignReport());
