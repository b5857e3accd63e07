// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Layout of the demo pages. Each page is a fragment of HTML whose first <h1> is its title.
import { elements } from '../packages/elements/registry.mjs';

const pages = [
  ['index.html', 'Accueil'],
  ...elements.flatMap(({ tag, menu }) => (menu ? [[`${tag}.html`, menu]] : [])),
  ['companies.html', 'Entreprises'],
  ['people.html', 'Témoignages'],
  ['continuing-training.html', 'Formation continue'],
  ['search-engine.html', 'Moteur de recherche'],
  ['themes.html', 'Thèmes'],
  ['parts.html', 'Habiller'],
  ['hosts.html', 'Trois sites'],
  ['portail/', 'Portail'],
  ['branche/', 'Site de branche'],
  ['campus/', 'Site de campus'],
];

export function page(file, body) {
  const title = /<h1[^>]*>([^<]+)</.exec(body)?.[1] ?? 'orientation-widgets';
  const links = pages.map(
    ([href, label]) => `<li><a href="${href}"${href === file ? ' aria-current="page"' : ''}>${label}</a></li>`,
  );
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – orientation-widgets</title>
    <link rel="icon" href="icon.svg" />
    <link rel="preload" as="font" type="font/woff2" href="inter.woff2" crossorigin />
    <link rel="stylesheet" href="demo.css" />
    <script type="module" src="cdn/orientation-widgets.js"></script>
  </head>
  <body>
    <a class="skip" href="#contenu">Aller au contenu</a>
    <header>
      <p class="brand">orientation-widgets</p>
      <nav aria-label="Pages de démonstration"><details><summary>Menu</summary><ul>${links.join('')}</ul></details></nav>
    </header>
    <main id="contenu" tabindex="-1">${body}</main>
    <footer>
      <p>Démonstration. Les formations des établissements de la région viennent de fichiers publics : chacune dit sa rentrée, à vérifier auprès de l’établissement. Celles de la formation continue sont des données d’exemple : elles n’existent pas. Les chiffres des métiers viennent de la Dares, de France Travail et du contrat régional.</p>
    </footer>
  </body>
</html>
`;
}
