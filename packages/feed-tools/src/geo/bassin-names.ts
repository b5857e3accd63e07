// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nameKey } from '../text/names.js';

/**
 * Bassins of the 2024 and 2025 surveys that are not named after a commune, with the accents and hyphens that the files
 * in capitals leave out. The words are those of the files; an en dash separates two towns.
 */
const SPELLINGS = `
Bassin Basse-Terre|Bassin Grande-Terre|Bassin Marie-Galante|Bassin Îles du Nord|Bassin Centre
Martinique Centre|Martinique Nord Atlantique|Martinique Sud|Martinique Nord Caraïbe
Réunion Ouest|Réunion Sud|Réunion Est|Réunion Nord
Marne-la-Vallée|Grand Roissy – Le Bourget|Sud-Ouest francilien|T4 Paris Ouest La Défense|Brie-Créçois|Versailles – Saclay
Cosne-sur-Loire|Lure – Héricourt
Pays de Caux|Caux maritime|Nord Cotentin|Sud Manche|Saint-Lô – Coutances|Mortagne – L’Aigle
Abbeville – Ponthieu|Santerre Somme|Brie – Tardenois|Santerre Oise – Sud Oise|Flandre – Lys|Cambrésis|Sambre – Avesnois
Artois – Ternois|Bassin minier Ouest|Boulonnais|Audomarois
Châlons|Meuse du Nord|Meuse du Sud|Bassin sidérurgique|Bassin houiller|Saint-Dié|Vosges de l’Ouest|Sarre-Union – Saverne
Colmar – Neuf-Brisach|Thann – Cernay
Les Sables-d’Olonne|Segré|La Baule|Château-Gontier|Beaupréau
Marennes-Oléron|Périgueux – Nord-Est Dordogne|Est Dordogne|Béarn|Pays basque
Albi – Carmaux|Graulhet – Gaillac|Castres – Mazamet|Decazeville – Villefranche|Alès – La Grand-Combe|Le Vigan – Ganges|Agde – Pézenas
Ambérieu|Genevois français|Vallée de l’Arve|Isère Nord-Est|Vienne – Roussillon|Loire Centre|Drôme Ardèche Sud|Lyon Centre|Rhône Est
Drôme Ardèche Nord|Drôme Ardèche Centre|Vallée de la Drôme|Ardèche Centre|Pays de Gex|Vaulx – Meyzieu|Vichy – Cusset
Monistrol – Yssingeaux
Alpes-de-Haute-Provence|Hautes-Alpes|Aubagne – La Ciotat|Étang de Berre|Nord Vaucluse|Est Carpentras|Sud Vaucluse|La CASA|Pays d’Arles
Est Var|Haut Var|Aix – Gardanne – Salon
Porto-Vecchio – Sartène – Propriano|Calvi – L’Île-Rousse|Corte – Ghisonaccia – Aléria
`;

/** Full names of the bassins that the files abbreviate. */
const SHORTENED: Readonly<Record<string, string>> = {
  'VERSANT N-EST ROUB.TOURC.': 'Versant nord-est, Roubaix – Tourcoing',
  'FONTENAY LE CTE': 'Fontenay-le-Comte',
  'LES SABLES D OLONNES': 'Les Sables-d’Olonne',
  'ST YRIEIX': 'Saint-Yrieix',
  'ST GIRONS': 'Saint-Girons',
  'RIOM ST ELOY': 'Riom – Saint-Éloy',
  'CALVI ILE ROUSSE': 'Calvi – L’Île-Rousse',
};

const NAMES: ReadonlyMap<string, string> = new Map([
  ...SPELLINGS.trim()
    .split(/[|\n]/)
    .map((name): [string, string] => [nameKey(name), name]),
  ...Object.entries(SHORTENED).map(([name, spelling]): [string, string] => [nameKey(name), spelling]),
]);

/** Returns the spelling of a bassin that is not named after a commune; undefined when it is not in the surveys. */
export function bassinSpelling(name: string): string | undefined {
  return NAMES.get(nameKey(name));
}
