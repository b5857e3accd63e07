// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Common jobs and fields, one per line: the French name, a colon, then names in English, Dutch and Arabic, the other languages of
 * the interface, and in Polish, Ukrainian and Portuguese. Names that are also French words are left out.
 */
const LINES = `
infirmier: nurse, verpleegkundige, verpleegster, verpleger, ممرض, ممرضة, تمريض, nursing, pielęgniarka, pielęgniarz, медсестра, медбрат, enfermeira, enfermeiro
aide-soignant: nursing assistant, care assistant, caregiver, carer, zorgkundige, verzorgende, مساعد ممرض, مساعدة ممرضة, opiekun medyczny, санітарка, auxiliar de enfermagem
médecin: doctor, physician, dokter, طبيب, طبيبة, lekarz, lekarka, лікар, médico, médica
sage-femme: midwife, vroedvrouw, verloskundige, قابلة, położna, акушерка, parteira
pharmacien: pharmacist, apotheker, صيدلي, صيدلانية, farmaceuta, фармацевт, аптекар, farmacêutico, farmacêutica
chirurgien-dentiste: dentist, tandarts, طبيب أسنان, طبيبة أسنان, dentystka, dentysta, стоматолог, dentista
vétérinaire: vet, veterinarian, dierenarts, طبيب بيطري, بيطري, weterynarz, ветеринар, veterinário, veterinária
psychologue: psychologist, psycholoog, طبيب نفسي, psycholog, психолог, psicólogo, psicóloga
kinésithérapeute: physiotherapist, kinesist, fysiotherapeut, علاج طبيعي, fizjoterapeuta, фізіотерапевт, fisioterapeuta
aide à domicile: home care, home help, thuiszorg, gezinshulp, مساعدة منزلية, elderly care, eldercare, ouderenzorg, bejaardenzorg, opiekunka osób starszych, opieka nad osobami starszymi, opiekunka, догляд за літніми людьми, доглядальниця, cuidadora de idosos, cuidador de idosos, رعاية المسنين
garde d’enfant: babysitter, nanny, childminder, childcare, onthaalouder, kinderopvang, oppas, مربية, جليسة أطفال, opiekunka do dzieci, niania, przedszkole, няня, вихователь, вихователька, babá, educadora de infância
employé de ménage: cleaner, cleaning, cleaning lady, housekeeper, schoonmaker, schoonmaakster, poetsvrouw, عامل نظافة, عاملة نظافة, تنظيف, schoonmaak, sprzątaczka, sprzątanie, sprzątający, прибиральниця, прибирання, limpeza, empregada de limpeza, faxineira, faxineiro
professeur: teacher, leraar, leerkracht, docent, أستاذ, أستاذة, معلم, معلمة, teaching, nauczyciel, nauczycielka, вчитель, вчителька, учитель, professora, تعليم
assistant social: social worker, maatschappelijk werker, مساعد اجتماعي, مساعدة اجتماعية, pracownik socjalny, соціальний працівник, assistente social
cuisinier: cook, cooking, kok, طباخ, طباخة, طبخ, kookopleiding, koken, kucharz, kucharka, gotowanie, кухар, кухарка, повар, cozinheiro, cozinheira, cozinha
boulanger: baker, bakery, bakker, خباز, خبازة, bakkerij, piekarz, piekarnia, пекар, padeiro, padeira, padaria, مخبز
boucher: butcher, slager, جزار, butchery, slagerij, rzeźnik, м’ясник, мясник, açougueiro, talhante
serveur: waiter, waitress, ober, kelner, serveerster, نادل, نادلة, kelnerka, офіціант, офіціантка, empregado de mesa, garçom, garçonete
conducteur: driver, bestuurder, سائق, سائقة, kierowca, водій, motorista, condutor
conducteur de poids lourd: truck driver, lorry driver, vrachtwagenchauffeur, سائق شاحنة, hgv driver, kierowca ciężarówki, kierowca tir, водій вантажівки, далекобійник, motorista de caminhão, camionista
conducteur de bus: bus driver, buschauffeur, سائق حافلة, kierowca autobusu, водій автобуса, motorista de ônibus, motorista de autocarro
chauffeur de taxi: taxi driver, cab driver, taxichauffeur, سائق تاكسي, taksówkarz, таксист, taxista
livreur: delivery driver, delivery, bezorger, koerier, عامل توصيل, kurier, dostawca, кур’єр, доставник, entregador, estafeta
préparateur de commandes: warehouse worker, order picker, magazijnmedewerker, orderpicker, عامل مستودع, warehouse, warehousing, logistics, magazijn, logistiek, magazynier, magazyn, комірник, склад, armazém, operador de armazém, مستودع
cariste: forklift driver, forklift operator, heftruckchauffeur, forklift, heftruck, operator wózka widłowego, wózek widłowy, водій навантажувача, operador de empilhadeira, empilhador, رافعة شوكية
agent de production: factory worker, fabrieksarbeider, productiemedewerker, عامل مصنع, factory, production worker, fabriek, pracownik produkcji, pracownik fabryki, робітник на завод, завод, operário, fábrica
mécanicien automobile: mechanic, car mechanic, automonteur, ميكانيكي, car repair, autotechniek, mechanik, mechanik samochodowy, автомеханік, механік, mecânico, mecânica, mecânico de automóveis, ميكانيك سيارات
soudeur: welder, lasser, لحام, welding, lassen, laswerk, spawacz, spawanie, зварювальник, зварювання, soldador, soldadora, soldagem, soldadura, لحام معادن
maçon: mason, bricklayer, builder, construction worker, metselaar, bouwvakker, بناء, عامل بناء, bricklaying, masonry, bouw, murarz, budowlaniec, муляр, будівельник, pedreiro, construção civil
électricien: electrician, elektricien, كهربائي, electrical, elektriker, elektryk, електрик, electricista, eletricista, كهرباء
plombier: plumber, loodgieter, سباك, plumbing, loodgieterij, hydraulik, сантехнік, encanador, canalizador, سباكة
peintre en bâtiment: painter, house painter, schilder, دهان, painting, malarz, маляр, pintor, pintora
menuisier: carpenter, joiner, timmerman, schrijnwerker, نجار, carpentry, woodwork, stolarz, cieśla, столяр, тесля, carpinteiro, marceneiro, نجارة
couvreur: roofer, dakdekker, roofing, dekarz, покрівельник, telhador
jardinier: gardener, gardening, tuinman, tuinier, hovenier, بستاني, landscaper, landscaping, groenvoorziening, ogrodnik, ogrodnictwo, садівник, jardineiro, jardinagem, بستنة
agriculteur: farmer, farming, boer, landbouwer, مزارع, فلاح, agriculture worker, landbouw, rolnik, rolnictwo, фермер, agricultor, agricultora, زراعة
ouvrier agricole: farm worker, fruit picker, landarbeider, عامل زراعي, pracownik rolny, сільськогосподарський робітник, trabalhador agrícola
vendeur: salesman, saleswoman, shop assistant, verkoper, verkoopster, بائع, بائعة, retail, shop, verkoop, winkel, sprzedawca, sprzedawczyni, продавець, vendedor, vendedora, loja, بيع, مبيعات
caissier: cashier, kassier, kassamedewerker, أمين صندوق, kasjer, kasjerka, касир, caixa de supermercado, operador de caixa
secrétaire: secretary, secretaresse, سكرتير, سكرتيرة, office work, administratief medewerker, sekretarka, секретар, secretária, secretário, administrativo
comptable: accountant, accounting, bookkeeper, boekhouder, محاسب, محاسبة, bookkeeping, boekhouding, księgowy, księgowa, księgowość, бухгалтер, contabilista, contador, contabilidade
développeur: developer, software developer, programmer, web developer, softwareontwikkelaar, ontwikkelaar, مبرمج, مبرمجة, مطور, programming, coding, web development, programista, програміст, розробник, programador, programadora, برمجة
ingénieur: engineer, مهندس, مهندسة, inżynier, інженер, engenheiro, engenheira
architecte: architect, مهندس معماري, architekt, архітектор, arquiteto, arquiteta
avocat: lawyer, solicitor, advocaat, محام, محامي, محامية, law, prawnik, adwokat, адвокат, юрист, advogado, advogada, محاماة
coiffeur: hairdresser, barber, kapper, kapster, حلاق, حلاقة, hairdressing, haircut, fryzjer, fryzjerka, перукар, cabeleireiro, cabeleireira, barbeiro
esthéticien: beautician, schoonheidsspecialist, تجميل, beauty, nails, nail technician, kosmetyczka, косметолог, манікюр, esteticista, manicure
couturier: tailor, seamstress, dressmaker, kleermaker, naaister, خياط, خياطة, sewing, fashion, naaien, krawcowa, krawiec, szycie, швачка, кравець, costureira, costureiro, costura
agent de sécurité: security guard, security, beveiliger, bewaker, حارس, حارس أمن, ochroniarz, ochrona, охоронець, охорона, segurança, أمن, حراسة
policier: police officer, policeman, policewoman, politieagent, politie, شرطي, شرطية, شرطة, policja, policjant, поліцейський, поліція, polícia, policial
sapeur-pompier: firefighter, fireman, brandweerman, brandweer, رجل إطفاء, strażak, пожежник, bombeiro, bombeira, إطفاء
soldat: soldier, army, soldaat, جندي, żołnierz, wojsko, солдат, армія, soldado, exército, جيش
journaliste: journalist, reporter, صحفي, صحفية, dziennikarz, журналіст, jornalista
employé d’étage: hotel maid, chambermaid, kamermeisje, pokojówka, покоївка, camareira, empregada de quartos
pâtissier: pastry chef, pastry, banketbakker, cukiernik, кондитер, pasteleiro, confeiteiro, confeiteira, حلواني
réceptionniste: receptionist, front desk, receptioniste, recepcjonista, recepcjonistka, адміністратор готелю, recepcionista, موظف استقبال
conducteur d’engins: excavator operator, digger driver, heavy equipment operator, kraanmachinist, operator koparki, екскаваторник, operador de máquinas, سائق رافعة
plaquiste: drywall, plasterer, stukadoor, tynkarz, штукатур, гіпсокартон, gesseiro, estucador
carreleur: tiler, tiling, tegelzetter, glazurnik, плиточник, azulejista, ladrilhador, مبلط
technicien informatique: it support, computer technician, computers, computer science, informatica, informatyk, informatyka, інформатик, معلوماتية, حاسوب
ambulancier: ambulance driver, paramedic, ambulancechauffeur, ratownik medyczny, парамедик, socorrista, مسعف
photographe: photographer, photography, fotograaf, fotograf, фотограф, fotógrafo, fotógrafa, مصور
graphiste: graphic design, graphic designer, grafisch vormgever, grafik, графічний дизайнер, designer gráfico, تصميم
musicien: musician, music, muzikant, muzyk, музикант, músico, música, موسيقى
traducteur: translator, interpreter, vertaler, tolk, tłumacz, перекладач, tradutor, مترجم
fleuriste: florist, bloemist, kwiaciarka, флорист, florista
animateur: youth worker, jeugdwerker, animator, animador
éducateur sportif: sports coach, personal trainer, sportcoach, trener, тренер, treinador, desporto, مدرب رياضي
pêcheur: fisherman, rybak, рибалка, pescador, صياد
déménageur: removals, mover, verhuizer, mudanças
frigoriste: air conditioning, hvac, koeltechnieker, klimatyzacja, холодильник, ar condicionado, تكييف
chauffagiste: heating, verwarming, ogrzewanie, опалення, aquecimento, تدفئة
chaudronnier: boilermaker, sheet metal, metal worker, metaalbewerker, ślusarz, слюсар, serralheiro, حداد
usineur: machinist, machining, draaier, frezer, tokarz, operator cnc, токар, torneiro mecânico, خراط
logistique: supply chain, logistyka, логістика, logística
anglais: english, engels, angielski, англійська, inglês, إنجليزية
français langue étrangère: french, french course, learn french, learning french, frans, frans leren, francuski, nauka francuskiego, французька, французька мова, вивчити французьку, francês, aprender francês, francês para estrangeiros, فرنسية, تعلم فرنسية, لغة فرنسية
tourisme: tourism, toerisme, turystyka, туризм, turismo, سياحة
hôtellerie: hospitality, horeca, hotelarstwo, готель, hotelaria, فندق, فندقة
restauration: catering, gastronomia, ресторан, restaurante, restauração, مطعم
petite enfance: early childhood, kinderverzorging, crianças, أطفال, رعاية أطفال
propreté: janitor, janitorial, نظافة
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

/** Words around such a name that say what one wants of it: "I want to be a nurse", "opleiding lasser", "kurs spawania". */
const FRAME = new Set(
  (
    'i want would like to be become a an the of for as in my job jobs work working career training course courses class classes lesson lessons learn learning looking study ' +
    'ik wil een de het van als worden werk baan beroep opleiding opleidingen cursus leren les lessen ' +
    'chcę być zostać praca jako kurs szkolenie nauka szukam ' +
    'хочу бути стати робота праця курс курси навчання шукаю як ' +
    'quero ser um uma trabalho emprego curso aprender formação procuro como ' +
    'أريد أن أكون عمل وظيفة دورة تدريب تعلم أبحث عن مهنة'
  )
    .split(' ')
    .map(normalize),
);

/** The French name of a job or a field named in another language, alone or in a few words of that language; any other text unchanged. */
export function toFrenchName(text: string): string {
  const name = normalize(text);
  const bare = name
    .split(' ')
    .filter(word => !FRAME.has(word))
    .join(' ');
  return FRENCH.get(name) ?? FRENCH.get(bare) ?? text;
}
