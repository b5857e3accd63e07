// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import { actionsXml, type SessionTables } from './actions.js';
import { offerContact, responsibleXml } from './coordinates.js';
import { Numeros } from './numeros.js';
import { XmlWriter } from './xml-writer.js';

/** Records of a feed that LHÉO describes, the trainings with their long fields. */
export interface LheoRecords {
  readonly trainings: Iterable<Training>;
  readonly sessions: Iterable<Session>;
  readonly places: Iterable<Place>;
  readonly providers: Iterable<Provider>;
}

/** Counts of a written document. */
export interface LheoDocumentCounts {
  trainings: number;
  sessions: number;
  /** Trainings left out: LHÉO requires a session of each. */
  withoutSession: number;
  /** Texts cut at the length that LHÉO allows. */
  shortened: number;
}

const MAX_TEXT = 3000;

/** Document of LHÉO 2.3, with one chunk a training. The counts are complete once it has been read to its end. */
export class LheoDocument {
  readonly counts: LheoDocumentCounts = { trainings: 0, sessions: 0, withoutSession: 0, shortened: 0 };
  readonly #trainings: Iterable<Training>;
  readonly #sessions: ReadonlyMap<string, readonly Session[]>;
  readonly #tables: SessionTables;
  readonly #xml = new XmlWriter();

  constructor({ trainings, sessions, places, providers }: LheoRecords) {
    this.#trainings = trainings;
    this.#sessions = byTraining(sessions);
    this.#tables = { places: byId(places), providers: byId(providers), numeros: new Numeros() };
  }

  *[Symbol.iterator](): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3">\n<offres>\n';
    for (const training of this.#trainings) {
      const sessions = this.#sessions.get(training.id) ?? [];
      if (sessions.length === 0) this.counts.withoutSession += 1;
      else {
        this.counts.trainings += 1;
        this.counts.sessions += sessions.length;
        yield this.#formation(training, sessions);
      }
    }
    this.counts.shortened = this.#xml.shortened;
    yield '</offres>\n</lheo>\n';
  }

  #formation(training: Training, sessions: readonly Session[]): string {
    const xml = this.#xml;
    const { providers, numeros } = this.#tables;
    const provider = providers.get(training.providerId ?? '');
    const numeroOf = (organisation: Provider | undefined): string =>
      organisation ? numeros.of('providers', organisation.id) : '';
    return xml.parent(
      'formation',
      [
        domainXml(xml, training) || '<domaine-formation/>\n',
        xml.required('intitule-formation', training.title, 255),
        xml.required('objectif-formation', training.objective, MAX_TEXT),
        xml.required('resultats-attendus', training.results, MAX_TEXT),
        xml.required('contenu-formation', training.content, MAX_TEXT),
        xml.code('certifiante', training.certifying ? '1' : '0'),
        offerContact(xml),
        xml.code('parcours-de-formation', '1'),
        xml.code('code-niveau-entree', levelCode(training.entryLevel) ?? '0'),
        ...certificationsXml(xml, training),
        training.level === null ? '' : xml.code('code-niveau-sortie', levelCode(training.level) ?? '0'),
        xml.address('url-formation', training.url),
        ...actionsXml(xml, sessions, this.#tables),
        responsibleXml(xml, provider, numeroOf(provider)),
      ],
      numeros.of('trainings', training.id),
    );
  }
}

/** Code of a level of 2019, on the European scale of LHÉO 2.3; undefined when it is unknown. */
function levelCode(level: number | null): string | undefined {
  return level === null ? undefined : String(10 + level);
}

function domainXml(xml: XmlWriter, { formacodes, nsf, rome }: Training): string {
  const codes = (name: string, values: readonly string[], length: number, max: number): string =>
    values
      .map(value => value.slice(0, length))
      .filter((value, index, all) => value.length === length && all.indexOf(value) === index)
      .slice(0, max)
      .map(value => xml.code(name, value))
      .join('');
  const formacodeXml = codes('code-FORMACODE', formacodes, 5, 5).replace(
    '<code-FORMACODE>',
    '<code-FORMACODE tag="principal">',
  );
  return xml.parent('domaine-formation', [formacodeXml, codes('code-NSF', nsf, 3, 3), codes('code-ROME', rome, 5, 5)]);
}

const CERTIFICATION_ELEMENTS: Readonly<Partial<Record<Training['certifications'][number]['kind'], string>>> = {
  rncp: 'code-RNCP',
  rs: 'code-RS',
  certifinfo: 'code-CERTIFINFO',
};

/** Certifications of the three registers of LHÉO: one element a code, five at most. */
function certificationsXml(xml: XmlWriter, { certifications }: Training): string[] {
  return certifications
    .flatMap(({ kind, code }) => {
      const name = CERTIFICATION_ELEMENTS[kind];
      return name === undefined ? [] : [xml.parent('certification', [xml.code(name, code.padStart(3, '0'))])];
    })
    .slice(0, 5);
}

const byId = <T extends { readonly id: string }>(records: Iterable<T>): ReadonlyMap<string, T> =>
  new Map([...records].map(record => [record.id, record]));

function byTraining(sessions: Iterable<Session>): ReadonlyMap<string, readonly Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const group = groups.get(session.trainingId);
    if (group) group.push(session);
    else groups.set(session.trainingId, [session]);
  }
  return groups;
}
