// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, type Markup } from './markup.js';
import { fieldName } from './words.js';

/** Stands for a value where occurrences are counted together. */
const CUT = '…';

/** Whole reasons, as readers write them, in French. */
const WHOLE: Readonly<Record<string, string>> = {
  'row outside the territory': 'Hors du territoire',
  'session outside the territory': 'Session hors du territoire',
  'commune outside the territory': 'Commune hors du territoire',
  'part of another commune': 'Partie d’une autre commune',
  'session over': 'Session terminée',
  'open day over': 'Portes ouvertes passées',
  'registration over': 'Enregistrement terminé',
  'certification no longer active': 'Certification qui n’est plus active',
  'certification without a training of Onisep': 'Certification sans formation Onisep',
  'another publication about the same job': 'Autre publication sur le même métier',
  'code given twice, merged': 'Code donné deux fois, réuni',
  'offer given twice': 'Offre donnée deux fois',
  'code of ROME 2, replaced in 2009': 'Code ROME 2, remplacé en 2009',
  'ROME code that leads to no family by itself': 'Code ROME qui ne mène seul à aucune famille',
  'family without a ROME code': 'Famille sans code ROME',
  'group of families that is not in the nomenclature': 'Regroupement absent de la nomenclature',
  'link between a family and a PCS, which the feed does not have': 'Lien avec une PCS, que le flux n’utilise pas',
  'pupils and apprentices together: given apart': 'Élèves et apprentis ensemble, donnés à part',
  'promotion statistics, which are not outcomes by route': 'Statistiques de promotion, sans la voie',
  'row for all jobs, or for jobs not known': 'Ligne de total, ou métier non connu',
  'share not published': 'Part non publiée',
  'term that is not a domain of training': 'Terme qui n’est pas un domaine de formation',
  'empty row': 'Ligne vide',
  'no name': 'Nom absent',
  'no title': 'Intitulé absent',
  'no coordinates': 'Coordonnées absentes',
  'neither country, région nor département': 'Ni pays, ni région, ni département',
  'columns of no known kind: not read': 'Colonnes inconnues, fichier non lu',
  'neither communes nor EPCI: not read': 'Ni communes ni EPCI, fichier non lu',
  'no outline of a kind of territory of the feed: not used': 'Contours d’un type que le flux n’a pas',
  'another file gives the outlines of the same kind of territory: not used': 'Un autre fichier donne déjà ces contours',
  'one label for several codes: the first code has it': 'Un libellé pour plusieurs codes, gardé pour le premier',
  'the year is missing: give the period of the source': 'Année absente\u202f: indiquez la période de la source',
  'some characters were lost, in the file or on its way: each is shown as \uFFFD': 'Caractères perdus, dans le fichier ou en chemin, montrés par \uFFFD',
  'nothing was read in this source': 'Rien n’a été lu dans cette source',
  'other reasons': 'Autres raisons',
};

/** What a value is not, with its article. */
const NOUNS: Readonly<Record<string, string>> = {
  'a FAP code': 'un code FAP', 'a FAP code of 3 or 5 characters': 'un code FAP de 3 ou 5 caractères', 'a ROME code': 'un code ROME',
  'a Formacode': 'un Formacode', 'a Certif Info code': 'un code Certif Info', 'a UAI': 'un UAI', 'a period': 'une période',
  'a region': 'une région', 'the code of a bassin': 'le code d’un bassin', 'a postal code': 'un code postal',
  'a group of the NSF': 'un groupe NSF', 'a MEFSTAT11 code': 'un code MEFSTAT11', 'a code of a diploma': 'un code de diplôme',
  'a number of the RNCP or RS': 'un numéro RNCP ou RS', 'a number of leavers': 'un nombre de sortants', 'a date': 'une date',
  'a SIRET of 14 digits': 'un SIRET de 14 chiffres', 'a price': 'un prix', 'a web address': 'une adresse web',
  'a code-FORMACODE': 'un Formacode', 'a code-NSF': 'un code NSF', 'a code-ROME': 'un code ROME', 'a code-RNCP': 'un code RNCP', 'a training of Onisep': 'une formation Onisep',
};

const COORDINATES: Readonly<Record<string, string>> = {
  'are swapped': 'inversées, remises dans l’ordre', 'are the point 0, 0': 'au point 0, 0', 'are outside France': 'hors de France',
  'are not numbers': 'qui ne sont pas des nombres', 'lack one of the two': 'incomplètes',
};

type Rule = readonly [RegExp, (match: RegExpExecArray) => string | undefined];

/** Reasons that hold a value or a field. */
const RULES: readonly Rule[] = [
  [/^a ROME domain \(".*?"\) is not a job: left out$/, () => 'Un domaine du ROME, pas un métier\u202f: laissé de côté'],
  [/^the element <(.+?)> is not LHÉO/, ([, name = '']) => `La balise <${name}> n’est pas du LHÉO\u202f: son contenu est lu sans elle`],
  [/^the text of <(.+?)> is cut/, ([, name = '']) => `Texte trop long, coupé\u202f: <${name}>`],
  [/^the end (.*) is before the start (.*?): /, ([, end = '', start = '']) => `La fin (${end}) précède le début (${start})\u202f: fin laissée de côté`],
  [/^the offer.* has no title$/, () => 'Offre sans intitulé'],
  [/^the organisation has no name$/, () => 'Organisme sans nom'],
  [/^the file is LHÉO but holds no offer$/, () => 'Fichier LHÉO sans offre'],
  [/^"(.*?)" is not in the table of levels$/, ([, value = '']) => `${subject(value)} n’est pas dans la table des niveaux`],
  [/^"(.*?)" is not in the table; read as on-site$/, ([, value = '']) => `${subject(value)} n’est pas une modalité connue\u202f: lue comme présentielle`],
  [/^"(.*?)" is not (.+)$/, ([, value = '', what = '']) => NOUNS[what] && `${subject(value)} n’est pas ${NOUNS[what]}`],
  [/^".*?" and ".*?" are not a FAP and a ROME code$/, () => 'Ce ne sont pas un code FAP et un code ROME'],
  [/neither a (rate|number) nor "(.*?)"/, () => 'Valeur qui n’est pas un nombre'],
  [/ ".*?" is not between (\d+) and (\d+)/, ([, low, high]) => `La valeur n’est pas entre ${low ?? ''} et ${high ?? ''}`],
  [/^(\d+) cells instead of (\d+)$/, ([, found, wanted]) => `${found ?? ''} cellules au lieu de ${wanted ?? ''}`],
  [/^the action has (\d+) places: the first (\d+) are read$/, ([, found, kept]) => `Action en ${found ?? ''} lieux\u202f: seuls les ${kept ?? ''} premiers sont lus`],
  [/^coordinates (.+) (are swapped|are the point 0, 0|are outside France|are not numbers|lack one of the two)/, ([, , fault = '']) => `Coordonnées ${COORDINATES[fault] ?? ''}`],
  [/^the file (?:is not in UTF-8: read as|declares \S+ but its bytes are) ([\w-]+)/, ([, encoding = '']) => `Fichier lu en ${encoding}`],
  [/^\/(\w+): comes twice in the file/, ([, name = '']) => `Liste donnée deux fois\u202f: ${name}`],
  [/^(.+) was read around$/, () => 'Faute de XML, lue sans elle'],
  [/^(\w[\w.]*): (?:is missing|should be .+)$/, ([, field = '']) => `Champ absent ou inattendu\u202f: ${fieldName(field.split('.').at(-1) ?? field)}`],
  [/^columns not read: (.+)$/, ([, names = '']) => `Colonnes non lues\u202f: ${names}`],
  [/^certification "(.*?)"$/, ([, status = '']) => (status === CUT ? 'Certification qui n’est pas publiée' : `Certification dans l’état ${quoted(status)}`)],
  [/^licence (\S+), which the configuration does not accept$/, ([, licence = '']) => `Licence ${licence}, que la configuration n’accepte pas`],
  [/^\/(\w+) differs$/, ([, field = '']) => `Les sources diffèrent sur\u202f: ${fieldName(field)}`],
  [/^the id "(.*?)" comes twice$/, ([, id = '']) => `Identifiant ${quoted(id)} donné deux fois`],
  [/^\/(\w+)\S* is missing$/, ([, field = '']) => `Champ absent\u202f: ${fieldName(field)}`],
  [/^\/(\w+)\S* should be .+$/, ([, field = '']) => `Valeur inattendue\u202f: ${fieldName(field)}`],
  [/^\/id repeats an earlier id$/, () => 'Identifiant déjà donné'],
];

/** A reason in French. One that has no translation yet is shown as it is, marked as English. */
export function reasonInFrench(reason: string): Markup {
  const whole = WHOLE[reason];
  if (whole !== undefined) return html`${whole}`;
  for (const [pattern, translate] of RULES) {
    const match = pattern.exec(reason);
    const text = match ? translate(match) : undefined;
    if (text !== undefined) return html`${text}`;
  }
  return html`<span lang="en">${reason}</span>`;
}

/** « file.csv:12 », and the value that is wrong there, of an example such as `file.csv:12: "x" is not a date`. */
export function exampleInFrench(example: string, reason: string): Markup {
  const cut = example.indexOf(': ');
  // Two values that differ are no place in a file.
  if (reason.endsWith(' differs')) return html`${example}`;
  if (cut < 0) return html`<code>${example}</code>`;
  const where = example.slice(0, cut);
  const what = example.slice(cut + 2);
  const values = [...what.matchAll(/"([^"]*)"/g)].map(([, value = '']) => value).filter((value) => value !== '');
  if (values.length > 0) return html`<code>${where}</code> ${values.map(quoted).join(', ')}`;
  return what === reason ? html`<code>${where}</code>` : html`<code>${where}</code> <span lang="en">${what}</span>`;
}

/** What a sentence about a value starts with, whether the value is known or stands for several. */
function subject(value: string): string {
  return value === CUT ? 'La valeur' : quoted(value);
}

function quoted(value: string): string {
  return `«\u202f${value}\u202f»`;
}
