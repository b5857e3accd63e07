// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { ExampleTown } from './facts.js';
import type { Random } from './random.js';

/** An invented organisation, whose name contains the word “exemple”. */
export interface ExampleOrganisation {
  readonly numero: string;
  readonly name: string;
  readonly siret: string;
  readonly uai: string | undefined;
  readonly town: ExampleTown;
  readonly street: string;
  readonly lat: number;
  readonly lon: number;
  readonly phone: string;
  readonly email: string;
  readonly url: string;
}

type Kind = 'greta' | 'centre';

const NAMES: Readonly<Record<Kind, string>> = { greta: 'Greta d’exemple', centre: 'Centre d’exemple' };
const STREETS = [
  'rue de l’Exemple',
  'avenue du Modèle',
  'boulevard de l’Essai',
  'place de la Maquette',
  'rue du Spécimen',
];

/** Invents organisations in towns: larger towns have more of them, of more kinds. */
export function makeOrganisations(towns: readonly ExampleTown[], random: Random): ExampleOrganisation[] {
  const organisations: ExampleOrganisation[] = [];
  for (const town of towns) {
    const kinds: Kind[] = ['centre'];
    if (town.population > 6000) kinds.push('greta');
    if (town.population > 12_000) kinds.push('centre');
    if (town.population > 25_000) kinds.push('centre');
    if (town.population > 60_000) kinds.push('greta', 'centre', 'centre');
    kinds.forEach((kind, rank) => {
      const again = kinds.slice(0, rank).filter(earlierKind => earlierKind === kind).length;
      organisations.push(organisation(organisations.length + 1, kind, again, town, random));
    });
  }
  return organisations;
}

function organisation(rank: number, kind: Kind, again: number, town: ExampleTown, random: Random): ExampleOrganisation {
  const slug = `${town.name}-${String(rank)}`
    .normalize('NFD')
    .replace(/[^\w-]+/g, '')
    .toLowerCase();
  return {
    numero: `EX_OF_${String(rank).padStart(6, '0')}`,
    name: `${NAMES[kind]} ${ofTown(town.name)}${again === 0 ? '' : ` – site ${String(again + 1)}`}`,
    siret: `00000${String(rank).padStart(4, '0')}00015`,
    uai: kind === 'greta' ? `000${String(rank).padStart(4, '0')}X` : undefined,
    town,
    street: `${String(random.between(1, 180))} ${random.pick(STREETS)}`,
    lat: town.lat + (random.next() - 0.5) * 0.02,
    lon: town.lon + (random.next() - 0.5) * 0.03,
    // Numbers starting with 03 53 01 are reserved for fiction (Arcep, decision 2018-0881).
    phone: `03 53 01 ${String(random.between(0, 99)).padStart(2, '0')} ${String(random.between(0, 99)).padStart(2, '0')}`,
    email: `${slug}@example.org`,
    url: random.chance(0.4) ? `www.example.org/${slug}` : `https://www.example.org/${slug}`,
  };
}

/** Returns the name of a town after its preposition: "de Lens", "d’Arras", "du Touquet", "de La Bassée". */
function ofTown(town: string): string {
  if (town.startsWith('Le ')) return `du ${town.slice(3)}`;
  if (town.startsWith('Les ')) return `des ${town.slice(4)}`;
  return /^[AEIOUYÉÈH]/.test(town) ? `d’${town}` : `de ${town}`;
}
