// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/accessibility-report.mjs: writes docs/accessibilite.md from docs/accessibilite.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from './support/run.mjs';

export const report = `${root}docs/accessibilite.md`;
export const { criteria } = JSON.parse(readFileSync(`${root}docs/accessibilite.json`, 'utf8'));

const suite = name => `[${name}](../test/${name.includes('/') ? name : `trust/${name}`}.test.ts)`;
const row = ({ id, subject, how, tests, person }) =>
  `| ${id} | ${subject} | ${how} | ${tests.map(suite).join(', ') || '—'} | ${person ?? '—'} |`;

export function accessibilityReport() {
  const tested = criteria.filter(({ tests }) => tests.length);
  const byPerson = criteria.filter(({ person }) => person);
  const onlyPerson = criteria.filter(({ tests }) => !tests.length);
  return `# Accessibilité

<!-- Tiré de docs/accessibilite.json par scripts/accessibility-report.mjs. -->

Ce document aide à remplir une déclaration d’accessibilité. **Il n’en est pas une** : aucune personne n’a encore audité ces éléments avec NVDA, JAWS ou VoiceOver.

Référentiel : RGAA 4.1.2. ${criteria.length} de ses 106 critères concernent un élément intégré dans une page. Les autres concernent la page, ou ce que ces éléments n’ont pas (vidéo, CAPTCHA, cadre).

- ${tested.length} critères ont au moins un test automatique. \`.ci/run\` les rejoue tous. Un test ne prouve pas toujours tout le critère.
- ${byPerson.length} critères demandent encore le regard d’une personne${onlyPerson.length ? `, et ${onlyPerson.length} d’entre eux n’ont aucun test` : ''}.

## Ce que les tests font

Chaque état de chaque élément est une « story ». La liste des éléments est dans [stories/registry.ts](../stories/registry.ts) : un élément qui s’y ajoute entre dans tous les tests.

- ${suite('accessibility-axe')} : axe-core, avec les règles WCAG 2.2 AA et RGAA 4, en clair, en sombre et en couleurs forcées, à 320 et 1 280 pixels. Ce qu’axe ne sait pas juger doit être noté dans [axe-incomplete.json](../test/trust/axe-incomplete.json).
- ${suite('accessibility-tree')} : ce qu’un lecteur d’écran reçoit, écrit en français dans [accessibility-tree](../test/trust/accessibility-tree), et l’ordre de la touche Tab. Dans chaque état : pas de piège, focus visible et jamais recouvert, aucune lettre qui agit hors d’un champ.
- ${suite('accessibility-structure')} : ce que le RGAA demande au code et qu’axe ne regarde pas. Tableaux, champs et groupes, étiquettes collées, dessins, liens, ordre du code et de l’écran. Chaque règle trouve une faute mise exprès.
- ${suite('accessibility-firefox')} : dans Firefox, les rôles et les noms que Firefox calcule lui-même, la touche Tab, l’espacement, le texte à 200 % avec les couleurs du lecteur. Axe passe aussi dans Firefox et WebKit ([stories](../test/browser/stories.test.ts)).
- ${suite('reading-comfort')} : espacement du texte, texte à 200 %, 320 × 256 pixels, mouvement réduit, impression, page de droite à gauche, page sans styles.
- ${suite('status-messages')} : les annonces sont rares, utiles et en français.
- [screen-reader](../test/screen-reader/journeys.test.ts) : douze parcours au clavier, avec le lecteur d’écran Orca et Firefox. Ce qu’Orca dit après chaque touche est écrit dans [spoken](../test/screen-reader/spoken). Une touche sans réponse, un texte dit deux fois ou dans une autre langue est une faute. Sur Debian : \`npm run test:screen-reader\`. \`.ci/run\` ne le lance pas encore.

## Les critères

| Critère | Sujet | Comment il est tenu | Vérifié par | Reste à vérifier par une personne |
| --- | --- | --- | --- | --- |
${criteria.map(row).join('\n')}

## Ce qui dépend de votre page

Le niveau du titre (\`heading-level\`), les couleurs que vous donnez (\`--ow-*\`), le contenu de secours, et les textes de votre flux.
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(report, accessibilityReport());
