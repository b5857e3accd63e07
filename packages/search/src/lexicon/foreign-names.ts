// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Common jobs and fields, one per line: the French name, a colon, then names in English, Dutch and Arabic, the other languages of
 * the interface, in Polish, Ukrainian and Portuguese, then in Spanish, Russian, Turkish, Romanian and Italian. Names that are also French words are left out.
 */
const LINES = `
infirmier: nurse, verpleegkundige, verpleegster, verpleger, ممرض, ممرضة, تمريض, nursing, pielęgniarka, pielęgniarz, медсестра, медбрат, enfermeira, enfermeiro, enfermera, enfermero, медицинская сестра, hemşire, asistentă medicală, infermiera, infermiere
aide-soignant: nursing assistant, care assistant, caregiver, carer, zorgkundige, verzorgende, مساعد ممرض, مساعدة ممرضة, opiekun medyczny, санітарка, auxiliar de enfermagem, сиделка, hasta bakıcı, îngrijitoare, badante
médecin: doctor, physician, dokter, طبيب, طبيبة, lekarz, lekarka, лікар, médico, médica, врач, doktor, medico
sage-femme: midwife, vroedvrouw, verloskundige, قابلة, położna, акушерка, parteira
pharmacien: pharmacist, apotheker, صيدلي, صيدلانية, farmaceuta, фармацевт, аптекар, farmacêutico, farmacêutica
chirurgien-dentiste: dentist, tandarts, طبيب أسنان, طبيبة أسنان, dentystka, dentysta, стоматолог, dentista
vétérinaire: vet, veterinarian, dierenarts, طبيب بيطري, بيطري, weterynarz, ветеринар, veterinário, veterinária, ветеринарный врач, veteriner
psychologue: psychologist, psycholoog, طبيب نفسي, psycholog, психолог, psicólogo, psicóloga
kinésithérapeute: physiotherapist, kinesist, fysiotherapeut, علاج طبيعي, fizjoterapeuta, фізіотерапевт, fisioterapeuta
aide à domicile: home care, home help, thuiszorg, gezinshulp, مساعدة منزلية, elderly care, eldercare, ouderenzorg, bejaardenzorg, opiekunka osób starszych, opieka nad osobami starszymi, opiekunka, догляд за літніми людьми, доглядальниця, cuidadora de idosos, cuidador de idosos, رعاية المسنين, cuidar ancianos, cuidadora, cuidador, cuidar personas mayores, уход за пожилыми, yaşlı bakımı, îngrijire bătrâni, assistenza anziani, cuidar idosos
garde d’enfant: babysitter, nanny, childminder, childcare, onthaalouder, kinderopvang, oppas, مربية, جليسة أطفال, opiekunka do dzieci, niania, przedszkole, няня, вихователь, вихователька, babá, educadora de infância, niñera, cuidar niños, воспитатель, çocuk bakıcısı, bonă, babysitting, cuidar crianças
employé de ménage: cleaner, cleaning, cleaning lady, housekeeper, schoonmaker, schoonmaakster, poetsvrouw, عامل نظافة, عاملة نظافة, تنظيف, schoonmaak, sprzątaczka, sprzątanie, sprzątający, прибиральниця, прибирання, limpeza, empregada de limpeza, faxineira, faxineiro, limpiadora, limpieza, уборщица, уборка, temizlikçi, temizlik, femeie de serviciu, curățenie, donna delle pulizie, pulizie
professeur: teacher, leraar, leerkracht, docent, أستاذ, أستاذة, معلم, معلمة, teaching, nauczyciel, nauczycielka, вчитель, вчителька, учитель, professora, تعليم, maestra, profesor, profesora, öğretmen, învățător, insegnante
assistant social: social worker, maatschappelijk werker, مساعد اجتماعي, مساعدة اجتماعية, pracownik socjalny, соціальний працівник, assistente social
cuisinier: cook, cooking, kok, طباخ, طباخة, طبخ, kookopleiding, koken, kucharz, kucharka, gotowanie, кухар, кухарка, повар, cozinheiro, cozinheira, cozinha, cocinero, cocinera, aşçı, bucătar, bucătăreasă, cuoco, cuoca
boulanger: baker, bakery, bakker, خباز, خبازة, bakkerij, piekarz, piekarnia, пекар, padeiro, padeira, padaria, مخبز, panadero, panadera, fırıncı, brutar, panettiere, fornaio
boucher: butcher, slager, جزار, butchery, slagerij, rzeźnik, м’ясник, мясник, açougueiro, talhante, carnicero, kasap, măcelar, macellaio
serveur: waiter, waitress, ober, kelner, serveerster, نادل, نادلة, kelnerka, офіціант, офіціантка, empregado de mesa, garçom, garçonete, camarero, camarera, официант, официантка, garson, ospătar, chelner, cameriere, cameriera
conducteur: driver, bestuurder, سائق, سائقة, kierowca, водій, motorista, condutor, conductor, водитель, şoför, șofer, autista
conducteur de poids lourd: truck driver, lorry driver, vrachtwagenchauffeur, سائق شاحنة, hgv driver, kierowca ciężarówki, kierowca tir, водій вантажівки, далекобійник, motorista de caminhão, camionista, camionero, conductor de camión, водитель грузовика, дальнобойщик, kamyon şoförü, tır şoförü, șofer de camion, șofer tir
conducteur de bus: bus driver, buschauffeur, سائق حافلة, kierowca autobusu, водій автобуса, motorista de ônibus, motorista de autocarro, conductor de autobús, водитель автобуса, otobüs şoförü, șofer de autobuz, autista di autobus
chauffeur de taxi: taxi driver, cab driver, taxichauffeur, سائق تاكسي, taksówkarz, таксист, taxista
livreur: delivery driver, delivery, bezorger, koerier, عامل توصيل, kurier, dostawca, кур’єр, доставник, entregador, estafeta, repartidor, курьер, kurye, curier, corriere, fattorino
préparateur de commandes: warehouse worker, order picker, magazijnmedewerker, orderpicker, عامل مستودع, warehouse, warehousing, logistics, magazijn, logistiek, magazynier, magazyn, комірник, склад, armazém, operador de armazém, مستودع, mozo de almacén, almacén, кладовщик, depo, depozit, magazziniere
cariste: forklift driver, forklift operator, heftruckchauffeur, forklift, heftruck, operator wózka widłowego, wózek widłowy, водій навантажувача, operador de empilhadeira, empilhador, رافعة شوكية, carretillero, forklift operatörü, stivuitorist, carrellista, погрузчик
agent de production: factory worker, fabrieksarbeider, productiemedewerker, عامل مصنع, factory, production worker, fabriek, pracownik produkcji, pracownik fabryki, робітник на завод, завод, operário, fábrica, obrero, рабочий на завод, fabrika, fabrică, muncitor, operaio, fabbrica
mécanicien automobile: mechanic, car mechanic, automonteur, ميكانيكي, car repair, autotechniek, mechanik, mechanik samochodowy, автомеханік, механік, mecânico, mecânica, mecânico de automóveis, ميكانيك سيارات, mecánico, mecánica, механик, araba tamircisi, mecanic auto, meccanico
soudeur: welder, lasser, لحام, welding, lassen, laswerk, spawacz, spawanie, зварювальник, зварювання, soldador, soldadora, soldagem, soldadura, لحام معادن, сварщик, сварка, kaynakçı, sudor, saldatore
maçon: mason, bricklayer, builder, construction worker, metselaar, bouwvakker, بناء, عامل بناء, bricklaying, masonry, bouw, murarz, budowlaniec, муляр, будівельник, pedreiro, construção civil, albañil, albañilería, каменщик, строитель, стройка, duvarcı, inşaat, zidar, constructor, muratore, muratura
électricien: electrician, elektricien, كهربائي, electrical, elektriker, elektryk, електрик, electricista, eletricista, كهرباء, электрик, elektrikçi, electrician auto, elettricista
plombier: plumber, loodgieter, سباك, plumbing, loodgieterij, hydraulik, сантехнік, encanador, canalizador, سباكة, fontanero, fontanería, tesisatçı, instalator, idraulico
peintre en bâtiment: painter, house painter, schilder, دهان, painting, malarz, маляр, pintor, pintora, pintor de casas, boyacı, zugrav, imbianchino
menuisier: carpenter, joiner, timmerman, schrijnwerker, نجار, carpentry, woodwork, stolarz, cieśla, столяр, тесля, carpinteiro, marceneiro, نجارة, carpintería, плотник, marangoz, tâmplar, falegname
couvreur: roofer, dakdekker, roofing, dekarz, покрівельник, telhador, techador, кровельщик, çatıcı, acoperișuri
jardinier: gardener, gardening, tuinman, tuinier, hovenier, بستاني, landscaper, landscaping, groenvoorziening, ogrodnik, ogrodnictwo, садівник, jardineiro, jardinagem, بستنة, jardinero, jardinería, садовник, bahçıvan, grădinar, giardiniere
agriculteur: farmer, farming, boer, landbouwer, مزارع, فلاح, agriculture worker, landbouw, rolnik, rolnictwo, фермер, agricultor, agricultora, زراعة, çiftçi, fermier agricol, contadino
ouvrier agricole: farm worker, fruit picker, landarbeider, عامل زراعي, pracownik rolny, сільськогосподарський робітник, trabalhador agrícola
vendeur: salesman, saleswoman, shop assistant, verkoper, verkoopster, بائع, بائعة, retail, shop, verkoop, winkel, sprzedawca, sprzedawczyni, продавець, vendedor, vendedora, loja, بيع, مبيعات, dependienta, dependiente, продавец, tezgahtar, vânzător, vânzătoare, commesso, commessa
caissier: cashier, kassier, kassamedewerker, أمين صندوق, kasjer, kasjerka, касир, caixa de supermercado, operador de caixa, cajera, cajero, кассир, kasiyer, casieră, cassiera
secrétaire: secretary, secretaresse, سكرتير, سكرتيرة, office work, administratief medewerker, sekretarka, секретар, secretária, secretário, administrativo, секретарь, sekreter, segretaria
comptable: accountant, accounting, bookkeeper, boekhouder, محاسب, محاسبة, bookkeeping, boekhouding, księgowy, księgowa, księgowość, бухгалтер, contabilista, contador, contabilidade, contable, contabilidad, muhasebeci, muhasebe, contabil, ragioniere
développeur: developer, software developer, programmer, web developer, softwareontwikkelaar, ontwikkelaar, مبرمج, مبرمجة, مطور, programming, coding, web development, programista, програміст, розробник, programador, programadora, برمجة, программист, yazılımcı, programator, programmatore, sviluppatore
ingénieur: engineer, مهندس, مهندسة, inżynier, інженер, engenheiro, engenheira
architecte: architect, مهندس معماري, architekt, архітектор, arquiteto, arquiteta
avocat: lawyer, solicitor, advocaat, محام, محامي, محامية, law, prawnik, adwokat, адвокат, юрист, advogado, advogada, محاماة
coiffeur: hairdresser, barber, kapper, kapster, حلاق, حلاقة, hairdressing, haircut, fryzjer, fryzjerka, перукар, cabeleireiro, cabeleireira, barbeiro, peluquero, peluquera, peluquería, парикмахер, kuaför, berber, frizer, coafor, parrucchiera, parrucchiere
esthéticien: beautician, schoonheidsspecialist, تجميل, beauty, nails, nail technician, kosmetyczka, косметолог, манікюр, esteticista, manicure, маникюр, güzellik uzmanı, cosmeticiană, estetista
couturier: tailor, seamstress, dressmaker, kleermaker, naaister, خياط, خياطة, sewing, fashion, naaien, krawcowa, krawiec, szycie, швачка, кравець, costureira, costureiro, costura, costurera, modista, швея, terzi, croitor, croitoreasă, sarta, sarto
agent de sécurité: security guard, security, beveiliger, bewaker, حارس, حارس أمن, ochroniarz, ochrona, охоронець, охорона, segurança, أمن, حراسة, guardia de seguridad, vigilante, охранник, güvenlik görevlisi, agent de pază, guardia giurata
policier: police officer, policeman, policewoman, politieagent, politie, شرطي, شرطية, شرطة, policja, policjant, поліцейський, поліція, polícia, policial
sapeur-pompier: firefighter, fireman, brandweerman, brandweer, رجل إطفاء, strażak, пожежник, bombeiro, bombeira, إطفاء, bombero, пожарный, itfaiyeci, pompier voluntar, vigile del fuoco
soldat: soldier, army, soldaat, جندي, żołnierz, wojsko, солдат, армія, soldado, exército, جيش
journaliste: journalist, reporter, صحفي, صحفية, dziennikarz, журналіст, jornalista
employé d’étage: hotel maid, chambermaid, kamermeisje, pokojówka, покоївка, camareira, empregada de quartos
pâtissier: pastry chef, pastry, banketbakker, cukiernik, кондитер, pasteleiro, confeiteiro, confeiteira, حلواني, pastelero, pastelería, pastacı, cofetar, pasticcere
réceptionniste: receptionist, front desk, receptioniste, recepcjonista, recepcjonistka, адміністратор готелю, recepcionista, موظف استقبال
conducteur d’engins: excavator operator, digger driver, heavy equipment operator, kraanmachinist, operator koparki, екскаваторник, operador de máquinas, سائق رافعة
plaquiste: drywall, plasterer, stukadoor, tynkarz, штукатур, гіпсокартон, gesseiro, estucador
carreleur: tiler, tiling, tegelzetter, glazurnik, плиточник, azulejista, ladrilhador, مبلط, alicatador, fayansçı, faianțar, piastrellista
technicien informatique: it support, computer technician, computers, computer science, informatica, informatyk, informatyka, інформатик, معلوماتية, حاسوب, компьютеры, bilgisayar, calculatoare
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
anglais: english, engels, angielski, англійська, inglês, إنجليزية, inglés, английский, ingilizce, engleză, inglese
français langue étrangère: french, french course, learn french, learning french, frans, frans leren, francuski, nauka francuskiego, французька, французька мова, вивчити французьку, francês, aprender francês, francês para estrangeiros, فرنسية, تعلم فرنسية, لغة فرنسية, aprender francés, francés, curso de francés, французский, курсы французского, курсы французского языка, учить французский, fransızca, fransızca kursu, limba franceză, curs de franceză, imparare il francese, corso di francese
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

let names: ReadonlyMap<string, string> | undefined;

/** French names by foreign name; built on the first call, since the page that downloads them is busy at that time. */
export function foreignNames(): ReadonlyMap<string, string> {
  return (names ??= new Map(
    LINES.trim()
      .split('\n')
      .flatMap(line => {
        const [french = '', foreign = ''] = line.split(': ');
        return foreign.split(', ').map((name): [string, string] => [normalize(name), french]);
      }),
  ));
}

/** Words around such a name that express a request: "I want to be a nurse", "opleiding lasser", "kurs spawania". */
const FRAME = new Set(
  (
    'i want would like to be become a an the of for as in my job jobs work working career training course courses class classes lesson lessons learn learning looking study ' +
    'ik wil een de het van als worden werk baan beroep opleiding opleidingen cursus leren les lessen ' +
    'chcę być zostać praca jako kurs szkolenie nauka szukam ' +
    'хочу бути стати робота праця курс курси навчання шукаю як ' +
    'quero ser um uma trabalho emprego curso aprender formação procuro como ' +
    'quiero ser una trabajar trabajo cursos formación busco хочу быть работа работать курсы ищу istiyorum olmak iş kursu vreau să fiu lucru curs voglio essere lavoro corso ' +
    'أريد أن أكون عمل وظيفة دورة تدريب تعلم أبحث عن مهنة'
  )
    .split(' ')
    .map(normalize),
);

/** Most words of a name. */
const MAX_WORDS = 4;

/**
 * The French name of a job or a field named in another language, alone or in a few words of that language, or anywhere in a text
 * without a Latin letter; any other text unchanged.
 */
export function toFrenchName(text: string): string {
  const french = foreignNames();
  const name = normalize(text);
  const words = name.split(' ').filter(word => !FRAME.has(word));
  return (
    french.get(name) ?? french.get(words.join(' ')) ?? (/\p{sc=Latn}/u.test(text) ? undefined : namedIn(words)) ?? text
  );
}

/** The longest name among some words in a row. */
function namedIn(words: readonly string[]): string | undefined {
  for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const french = foreignNames().get(words.slice(start, start + length).join(' '));
      if (french) return french;
    }
  }
  return undefined;
}
