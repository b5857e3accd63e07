// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { open } from 'node:fs/promises';
import { readExampleTowns, readExampleTrainings, type ExampleTown, type ExampleTraining } from './facts.js';
import { offerXml, type ExampleOffer } from './offer-xml.js';
import { makeOrganisations, type ExampleOrganisation } from './organisations.js';
import { Random } from './random.js';

/** Options of {@link writeExample}. */
export interface ExampleOptions {
  /** Number of sessions, from 1. */
  readonly sessions: number;
  /** Seed of the random numbers: the same seed, day and facts give the same bytes. */
  readonly seed: number;
  /** Path of the file to write. */
  readonly out: string;
  /** Day around which the sessions are spread, ISO date. */
  readonly today: string;
  /** Certifications to pick from. Default: facts/example-trainings.csv. */
  readonly diplomas?: readonly ExampleTraining[];
  /** Towns to pick from. Default: facts/example-towns.csv. */
  readonly towns?: readonly ExampleTown[];
}

/** Result of {@link writeExample}. */
export interface ExampleResult {
  readonly offers: number;
  readonly sessions: number;
  readonly bytes: number;
}

const FLUSH_CHARS = 1 << 18;
const VAE_SHARE = 0.03;
const MAX_SESSIONS_PER_ACTION = 5;

/**
 * Writes a LHÉO 2.3 file of invented sessions of continuing training: real certifications and towns, invented organisations, addresses and
 * dates. Memory stays flat, whatever the number of sessions. The file is valid against the LHÉO 2.3 schema.
 */
export async function writeExample(options: ExampleOptions): Promise<ExampleResult> {
  const diplomas = options.diplomas ?? (await readExampleTrainings());
  const towns = options.towns ?? (await readExampleTowns());
  const random = new Random(options.seed);
  const picker = new OfferPicker(diplomas, makeOrganisations(towns, random), random);
  const file = await open(options.out, 'w');
  let bytes = 0;
  let buffer = '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3">\n<offres>\n';
  const flush = async (): Promise<void> => {
    const data = Buffer.from(buffer);
    buffer = '';
    bytes += data.length;
    await file.writeFile(data);
  };
  let sessions = 0;
  let offers = 0;
  try {
    while (sessions < options.sessions) {
      offers += 1;
      const offer = picker.pick(offers, sessions + 1, options.sessions - sessions);
      for (const action of offer.actions) sessions += action.sessions;
      buffer += offerXml(offer, options.today, random);
      if (buffer.length > FLUSH_CHARS) await flush();
    }
    buffer += '</offres>\n</lheo>\n';
    await flush();
  } finally {
    await file.close();
  }
  return { offers, sessions, bytes };
}

/** Picks offers at random: a certification, an organisation, continuing training or, occasionally, VAE. */
class OfferPicker {
  readonly #diplomas: readonly ExampleTraining[];
  readonly #random: Random;
  readonly #organisations: readonly ExampleOrganisation[];
  readonly #cumulativeWeights: number[] = [];

  constructor(diplomas: readonly ExampleTraining[], organisations: readonly ExampleOrganisation[], random: Random) {
    this.#diplomas = diplomas.filter(({ routes }) => routes.includes('continuing'));
    this.#random = random;
    this.#organisations = organisations;
    // The weight grows more slowly than the population of the town.
    for (const { town } of organisations)
      this.#cumulativeWeights.push((this.#cumulativeWeights.at(-1) ?? 0) + Math.sqrt(town.population));
  }

  pick(rank: number, firstSession: number, left: number): ExampleOffer {
    const random = this.#random;
    const training = random.pick(this.#diplomas);
    const route = random.chance(VAE_SHARE) && training.routes.includes('vae') ? 'vae' : 'continuing';
    const organisation = this.#organisation();
    const sessions = Math.min(left, random.between(1, MAX_SESSIONS_PER_ACTION));
    return { rank, training, organisation, actions: [{ route, sessions }], firstSession };
  }

  #organisation(): ExampleOrganisation {
    const target = this.#random.next() * (this.#cumulativeWeights.at(-1) ?? 0);
    const organisation = this.#organisations[this.#cumulativeWeights.findIndex(reach => reach > target)];
    if (organisation === undefined) throw new RangeError('no town to put an organisation in');
    return organisation;
  }
}
