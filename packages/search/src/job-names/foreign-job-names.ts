// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Common jobs, one per line: the French name, a colon, then names in English, Dutch and Arabic, the other languages of the
 * interface. Names that are also French words are left out.
 */
const LINES = `
infirmier: nurse, verpleegkundige, verpleegster, verpleger, ممرض, ممرضة, تمريض
aide-soignant: nursing assistant, care assistant, caregiver, carer, zorgkundige, verzorgende, مساعد ممرض, مساعدة ممرضة
médecin: doctor, physician, dokter, طبيب, طبيبة
sage-femme: midwife, vroedvrouw, verloskundige, قابلة
pharmacien: pharmacist, apotheker, صيدلي, صيدلانية
chirurgien-dentiste: dentist, tandarts, طبيب أسنان, طبيبة أسنان
vétérinaire: vet, veterinarian, dierenarts, طبيب بيطري, بيطري
psychologue: psychologist, psycholoog, طبيب نفسي
kinésithérapeute: physiotherapist, kinesist, fysiotherapeut, علاج طبيعي
aide à domicile: home care, home help, thuiszorg, gezinshulp, مساعدة منزلية
garde d’enfant: babysitter, nanny, childminder, childcare, onthaalouder, kinderopvang, oppas, مربية, جليسة أطفال
employé de ménage: cleaner, cleaning, cleaning lady, housekeeper, schoonmaker, schoonmaakster, poetsvrouw, عامل نظافة, عاملة نظافة, تنظيف
professeur: teacher, leraar, leerkracht, docent, أستاذ, أستاذة, معلم, معلمة
assistant social: social worker, maatschappelijk werker, مساعد اجتماعي, مساعدة اجتماعية
cuisinier: cook, cooking, kok, طباخ, طباخة, طبخ
boulanger: baker, bakery, bakker, خباز, خبازة
boucher: butcher, slager, جزار
serveur: waiter, waitress, ober, kelner, serveerster, نادل, نادلة
conducteur: driver, bestuurder, سائق, سائقة
conducteur de poids lourd: truck driver, lorry driver, vrachtwagenchauffeur, سائق شاحنة
conducteur de bus: bus driver, buschauffeur, سائق حافلة
chauffeur de taxi: taxi driver, cab driver, taxichauffeur, سائق تاكسي
livreur: delivery driver, delivery, bezorger, koerier, عامل توصيل
préparateur de commandes: warehouse worker, order picker, magazijnmedewerker, orderpicker, عامل مستودع
cariste: forklift driver, forklift operator, heftruckchauffeur
agent de production: factory worker, fabrieksarbeider, productiemedewerker, عامل مصنع
mécanicien automobile: mechanic, car mechanic, automonteur, ميكانيكي
soudeur: welder, lasser, لحام
maçon: mason, bricklayer, builder, construction worker, metselaar, bouwvakker, بناء, عامل بناء
électricien: electrician, elektricien, كهربائي
plombier: plumber, loodgieter, سباك
peintre en bâtiment: painter, house painter, schilder, دهان
menuisier: carpenter, joiner, timmerman, schrijnwerker, نجار
couvreur: roofer, dakdekker
jardinier: gardener, gardening, tuinman, tuinier, hovenier, بستاني
agriculteur: farmer, farming, boer, landbouwer, مزارع, فلاح
ouvrier agricole: farm worker, fruit picker, landarbeider, عامل زراعي
vendeur: salesman, saleswoman, shop assistant, verkoper, verkoopster, بائع, بائعة
caissier: cashier, kassier, kassamedewerker, أمين صندوق
secrétaire: secretary, secretaresse, سكرتير, سكرتيرة
comptable: accountant, accounting, bookkeeper, boekhouder, محاسب, محاسبة
développeur: developer, software developer, programmer, web developer, softwareontwikkelaar, ontwikkelaar, مبرمج, مبرمجة, مطور
ingénieur: engineer, مهندس, مهندسة
architecte: architect, مهندس معماري
avocat: lawyer, solicitor, advocaat, محام, محامي, محامية
coiffeur: hairdresser, barber, kapper, kapster, حلاق, حلاقة
esthéticien: beautician, schoonheidsspecialist, تجميل
couturier: tailor, seamstress, dressmaker, kleermaker, naaister, خياط, خياطة
agent de sécurité: security guard, security, beveiliger, bewaker, حارس, حارس أمن
policier: police officer, policeman, policewoman, politieagent, politie, شرطي, شرطية, شرطة
sapeur-pompier: firefighter, fireman, brandweerman, brandweer, رجل إطفاء
soldat: soldier, army, soldaat, جندي
journaliste: journalist, reporter, صحفي, صحفية
employé d’étage: hotel maid, chambermaid, kamermeisje
`;

/** A name in lower case, without accents, vowel marks or the Arabic article. */
function normalize(name: string): string {
  const bare = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return bare.replace(/(?<!\S)ال/g, '');
}

const FRENCH = new Map<string, string>();
for (const line of LINES.trim().split('\n')) {
  const [french = '', names = ''] = line.split(': ');
  for (const name of names.split(', ')) FRENCH.set(normalize(name), french);
}

/** The French name of a job named in English, Dutch or Arabic; any other text unchanged. */
export function toFrenchName(text: string): string {
  return FRENCH.get(normalize(text)) ?? text;
}
