// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { str } from '@lit/localize';
import { html } from 'lit';

/** Each message after its French text. Kept in order by `npm run messages`, which adds and drops entries. */
export const templates = {
  // Données d’exemple. {0}
  sa6393353e9547d18: str`بيانات تجريبية. ${0}`,
  // Complet : {0}
  sf6902f0ba97a6620: str`اكتمل العدد: ${0}`,
  // Source : {0}, {1}.
  sb247f7657bda16d7: str`المصدر: ${0}، ${1}.`,
  // Agenda
  seffef28d71e60115: 'التقويم',
  // cette semaine
  s42bc4bf89385cd0c: 'هذا الأسبوع',
  // ce week-end
  s5383b38c5f3f01db: 'في نهاية هذا الأسبوع',
  // d’ici un mois
  s9ec664cadf9bb39c: 'خلال شهر',
  // dès que possible
  sf63fdf5b5c10b526: 'في أقرب وقت',
  // une ou un élève
  sf507f85e23c80ca8: 'تلميذة أو تلميذ',
  // une étudiante ou un étudiant
  s48a0f04243b2bc7b: 'طالبة أو طالب',
  // une personne sans emploi
  sb0f4ab634b097c20: 'شخص بلا عمل',
  // une personne en emploi
  s3d86e56927728dd0: 'شخص يعمل',
  // une personne avec un handicap
  sc947f032ec4b1fa3: 'شخص ذو إعاقة',
  // une famille
  s5c99f67ef5a14e3f: 'أسرة',
  // {0} : jour à préciser
  s12fd2c12d35d90f9: str`${0}: اليوم غير محدد بعد`,
  // Cette semaine
  sf4fb97739af3506c: 'هذا الأسبوع',
  // La semaine prochaine
  sc28cf5ec1accfe31: 'الأسبوع المقبل',
  // Semaine du {0}
  s09b0af18b83b58e8: str`أسبوع ${0}`,
  // jusqu’au {0}
  sa6837bb12d38bd56: str`حتى ${0}`,
  // {0} à {1}
  s90bfc0879f5b20ef: str`من ${0} إلى ${1}`,
  // à {0}
  s42cd381b7cb1ffa9: str`في ${0}`,
  // Annulé
  s033240dcceeed858: 'أُلغي',
  // Déplacé
  s343e3ba75900ebe5: 'تغيّر الموعد أو المكان',
  // Complet
  s51460d5c40c2d133: 'اكتمل العدد',
  // {0} événement|{0} événements
  sc0c163e29749eae4: str`لا حدث|حدث واحد|حدثان|${0} أحداث|${0} حدثًا|${0} حدث`,
  // Rien d’annoncé
  se00a9e6dd68b2a00: 'لا شيء معلن',
  // à moins de {0} km {1}
  s8c2e7086a55127c6: str`على أقل من ${0} كم من ${1}`,
  // Quel métier voulez-vous voir ?
  sed5b37b4f80bf15f: 'أي مهنة تريدون الاطلاع عليها؟',
  // Quelle formation voulez-vous voir ?
  sce7eacd854137221: 'أي تكوين تريدون الاطلاع عليه؟',
  // Quel établissement voulez-vous voir ?
  s8a3c03f836b8895b: 'أي مؤسسة تريدون الاطلاع عليها؟',
  // Voir les {0} autres
  s304fbf9ee96cd499: str`عرض الخيارات الأخرى (${0})`,
  // « <span lang="fr">{0}</span> » n’existe plus. Voici ce qui lui succède.
  hdf8d2e58f21629f0: html`لم يعد «<span lang="fr">${0}</span>» موجودا. وهذا ما حل محله.`,
  // Cette formation n’existe plus. Voici ce qui lui succède.
  s4b05ea5cb9b7edb6: 'لم يعد هذا التكوين موجودا. وهذا ما حل محله.',
  // Les échéances à venir
  se47b7a7e11169748: 'المواعيد القادمة',
  // {0} action a une date de fin après le {1}, jour des données.|{0} actions ont une date de fin après le {1}, jour des données.
  s89fe635144c6d598: str`لا إجراءات (${0}) لها تاريخ انتهاء بعد ${1}، يوم البيانات.|إجراء واحد (${0}) له تاريخ انتهاء بعد ${1}، يوم البيانات.|إجراءان (${0}) لهما تاريخ انتهاء بعد ${1}، يوم البيانات.|${0} إجراءات لها تاريخ انتهاء بعد ${1}، يوم البيانات.|${0} إجراءً لها تاريخ انتهاء بعد ${1}، يوم البيانات.|${0} إجراء لها تاريخ انتهاء بعد ${1}، يوم البيانات.`,
  // Le contrat n’a écrit aucune échéance à venir.
  s08ae54644d707e25: 'لم يذكر العقد أي موعد قادم.',
  // Fiche
  s30838ce174814402: 'بطاقة',
  // Action
  sa442044b586ec8bf: 'إجراء',
  // Indicateur
  s676f9fb095c5ffa1: 'مؤشر',
  // Valeur
  se434b365f2b6ea48: 'القيمة',
  // Bilan
  sea52642a0e43246f: 'حصيلة',
  // nouveau
  se1e9c7a19e8dd236: 'جديد',
  // retiré
  s188a2a82d55cde1a: 'محذوف',
  // changé
  s4a61e7034c7c6799: 'معدّل',
  // titre
  sda1d056c0c0a79f3: 'العنوان',
  // date du contrat
  s2115a796139fe92b: 'تاريخ العقد',
  // état
  s2589adf0b1a90e95: 'الحالة',
  // date de l’état
  sc3d5b7d29718c627: 'تاريخ الحالة',
  // auteur de l’état
  s4cfb37744233614d: 'كاتب الحالة',
  // preuves
  sec5d98f25c22bc51: 'الإثباتات',
  // difficulté
  s467ea5a74c6d55c0: 'الصعوبة',
  // ajustement
  s93b6c0adc2f11ded: 'التعديل',
  // cible
  sfc147a7c33ff6bde: 'الهدف',
  // Ce qui a changé depuis le {0}
  s57fd94b5b2e645fc: str`ما الذي تغيّر منذ ${0}`,
  // Avant :
  s19e3e602c73cd006: 'قبل:',
  // Après :
  s5385dd3624022686: 'بعد:',
  // Rien n’a changé depuis ce jour.
  s5388de9ec8bef13b: 'لم يتغيّر شيء منذ ذلك اليوم.',
  // Ces données ne disent pas ce qui a changé.
  sc8ff8b87c322b6a8: 'لا تذكر هذه البيانات ما الذي تغيّر.',
  // Le suivi du contrat ne s’affiche pas
  s5df3cce3e18ae365: 'لا يمكن عرض متابعة العقد',
  // Où en est le contrat
  s87fd4f1b3f26753c: 'أين وصل العقد',
  // Lecture des engagements…
  s1901f7ac2748c709: 'جارٍ قراءة الالتزامات…',
  // Aucun engagement à suivre
  s4d2d927e7adcd22c: 'لا يوجد التزام للمتابعة',
  // Ces données ne disent rien de cet engagement : {0}.
  sc24caa6a18788283: str`لا تذكر هذه البيانات شيئًا عن هذا الالتزام: ${0}.`,
  // aucun n’est choisi
  s7e5a9f13ac739db3: 'لم يُختر أي التزام',
  // Aucun engagement ne répond à ce choix : {0}.
  sda0be5ba09577413: str`لا يوجد التزام يوافق هذا الاختيار: ${0}.`,
  // Ce site ne publie aucun engagement pour le moment.
  s65b999ebad359300: 'لا ينشر هذا الموقع أي التزام حاليًا.',
  // Le contrat promet {0}.
  sb2a452a533dc9544: str`يَعِد العقد بـ ${0}.`,
  // Pour {0} d’entre elles, une personne a écrit l’état du travail.
  sfa8a955acb052594: str`كتب شخص ما حالة العمل لـ ${0} منها.`,
  // Personne n’a écrit ici l’état du travail.
  s535a3b3e6c56ed34: 'لم يكتب أحد هنا حالة العمل.',
  // Pour {0} d’entre elles, la date prévue est passée. Personne n’a rien écrit.
  s025b7fdeb62647b1: str`مضى الموعد المقرر لـ ${0} منها. لم يكتب أحد شيئًا.`,
  // Aucune date prévue n’est passée sans réponse.
  s209a6aeb146ff274: 'لم يمضِ أي موعد مقرر دون جواب.',
  // Le contrat suit aussi {0}.
  s4ae9e5be41023973: str`يتابع العقد أيضًا ${0}.`,
  // On connaît la valeur de {0}.
  sa3484b3ddd8ec3be: str`قيمة ${0} منها معروفة.`,
  // On ne connaît la valeur d’aucun.
  s15776b53880a59a7: 'لا تُعرف قيمة أي منها.',
  // Les fiches
  s6526660b1528e15f: 'البطاقات',
  // Ranger par
  sf7dff12ee495ca43: 'الترتيب حسب',
  // Une fiche peut être dans plusieurs groupes.
  s33428f57e66805c8: 'قد تظهر البطاقة في عدة مجموعات.',
  // Prochaine : {0}
  s1f5fb6706733b05f: str`القادم: ${0}`,
  // Pas de fin lisible
  s03ef6d9887a4b63f: 'لا نهاية مقروءة',
  // Aucun indicateur
  sa40fbc96c2163d85: 'لا يوجد مؤشر',
  // {0} : {1}
  s8eb1ddbd49170d6a: str`${0}: ${1}`,
  // sur {0}
  se313f0b4192bbfb3: str`من ${0}`,
  // action avec un état publié|actions avec un état publié
  sad9c364ac2c8c3c4: 'إجراءات بحالة منشورة|إجراء بحالة منشورة|إجراءان بحالة منشورة|إجراءات بحالة منشورة|إجراءً بحالة منشورة|إجراء بحالة منشورة',
  // indicateur avec une valeur|indicateurs avec une valeur
  s75959194e59c7944: 'مؤشرات لها قيمة|مؤشر له قيمة|مؤشران لهما قيمة|مؤشرات لها قيمة|مؤشرًا لها قيمة|مؤشر لها قيمة',
  // échéance passée sans état publié|échéances passées sans état publié
  s5cd288df818ffdab: 'مواعيد مضت دون حالة منشورة|موعد مضى دون حالة منشورة|موعدان مضيا دون حالة منشورة|مواعيد مضت دون حالة منشورة|موعدًا مضى دون حالة منشورة|موعد مضى دون حالة منشورة',
  // Aucune
  sc76f1d828b00b16a: 'لا واحدة',
  // dernière mise à jour publiée
  s33835437e15896de: 'آخر تحديث منشور',
  // mise à jour publiée
  sba769715c9ee6f6f: 'تحديث منشور',
  // Rien n’est publié sur l’avancement. Cela ne dit pas que rien n’est fait : personne ne l’a écrit ici.
  sb7870555db5945e7: 'لم يُنشر شيء عن التقدّم. هذا لا يعني أن شيئًا لم يُنجز: لم يكتبه أحد هنا.',
  // Chaque action a un état, dit par une personne à une date.
  sb2c2718de7ce6e02: 'لكل إجراء حالة، قالها شخص في تاريخ محدد.',
  // Pour {0} action, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.|Pour {0} actions, personne n’a écrit d’état ici. Cela ne dit pas que rien n’est fait.
  sfad7e7f990b339c2: str`لا إجراءات (${0})، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.|لإجراء واحد (${0})، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.|لإجراءين (${0})، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.|لـ ${0} إجراءات، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.|لـ ${0} إجراءً، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.|لـ ${0} إجراء، لم يكتب أحد حالة هنا. هذا لا يعني أن شيئًا لم يُنجز.`,
  // {0} état publié|{0} états publiés
  s17e484fc487f3b05: str`${0} حالات منشورة|حالة منشورة (${0})|حالتان منشورتان (${0})|${0} حالات منشورة|${0} حالة منشورة|${0} حالة منشورة`,
  // Toutes les fiches
  s99b8f211d052f265: 'كل البطاقات',
  // {0} avec une date dans le contrat
  sf3a7f2d6520130a2: str`${0} بتاريخ في العقد`,
  // {0} sans date dans le contrat
  s7da94f6d6ff39c94: str`${0} دون تاريخ في العقد`,
  // Le contrat n’écrit aucune action dans cette fiche.
  s593b65bdfc5184c6: 'لا يذكر العقد أي إجراء في هذه البطاقة.',
  // Qui peut le publier
  s50d3cd1a5d268bd4: 'من يمكنه نشرها',
  // Un état est écrit par une personne nommée, à une date. Il n’est jamais calculé.
  s614e7983e041504f: 'تُكتب الحالة من قِبل شخص مسمّى في تاريخ محدد. ولا تُحسب أبدًا.',
  // Bilans
  s6d244f763c165b94: 'الحصائل',
  // « Échéance passée » : la fin écrite est avant le {0}, jour des données.
  sd83d087209b08bc8: str`«موعد مضى»: النهاية المكتوبة قبل ${0}، يوم البيانات.`,
  // Place de la fiche dans le texte du contrat : caractère {0}.
  s70ead7a34706274c: str`موضع البطاقة في نص العقد: الحرف رقم ${0}.`,
  // Place de la fiche dans le texte du contrat : {0}.
  s71ce5dd7f9ec6875: str`موضع البطاقة في نص العقد: ${0}.`,
  // État écrit sans date ou sans auteur :
  sb37ca6787ead5617: 'حالة مكتوبة دون تاريخ أو كاتب:',
  // dit par <span lang="fr">{0}</span> le {1}
  h53301106b7be182c: html`قالها <span lang="fr">${0}</span> في ${1}`,
  // Dans le contrat :
  sbf0089dc5c6464b2: 'في العقد:',
  // Lu : {0}.
  s3a58eb2d53248555: str`مقروء: ${0}.`,
  // Sans date lisible.
  s7d53fa1333980e70: 'دون تاريخ مقروء.',
  // Place dans le texte : {0}.
  sd29bdb07d1162dec: str`الموضع في النص: ${0}.`,
  // Preuve :|Preuves :
  s79edaf9ebd0188ae: 'الإثباتات:|الإثبات:|الإثباتان:|الإثباتات:|الإثباتات:|الإثباتات:',
  // Difficulté :
  sf238c61287de3a25: 'الصعوبة:',
  // Ajustement :
  sbe264813dc00e9f4: 'التعديل:',
  // Échéance passée
  s4a4d410333d3b044: 'موعد مضى',
  // Au départ, {0} : {1}
  sb8e20fcc7dbcddd8: str`في البداية، ${0}: ${1}`,
  // Cible {0} : {1}
  sc2c2660f2b74981f: str`الهدف ${0}: ${1}`,
  // Pas dans ces données.
  s37bb9ea516bb987e: 'غير موجود في هذه البيانات.',
  // Pilote :|Pilotes :
  s50980aff5dfebb02: 'الجهات القائدة:|الجهة القائدة:|الجهتان القائدتان:|الجهات القائدة:|الجهات القائدة:|الجهات القائدة:',
  // Le contrat ne nomme pas de pilote.
  sace7beccf65cde60: 'لا يسمّي العقد جهة قائدة.',
  // Partenaires :
  s4ab9c9c56d37612c: 'الشركاء:',
  // Les échéances que le contrat a écrites
  sdcd4c5cb9e0b4d9d: 'المواعيد التي كتبها العقد',
  // Une case par action. Contour épais : la date est passée et aucun état n’est publié.
  sbd0c0ff91778bf2a: 'خانة لكل إجراء. الحدّ السميك: مضى التاريخ ولم تُنشر أي حالة.',
  // {0} action revient ou continue, sans fin écrite.|{0} actions reviennent ou continuent, sans fin écrite.
  sfc9655a448b90b8f: str`${0} إجراءات تتكرر أو تستمر دون نهاية مكتوبة.|إجراء واحد (${0}) يتكرر أو يستمر دون نهاية مكتوبة.|إجراءان (${0}) يتكرران أو يستمران دون نهاية مكتوبة.|${0} إجراءات تتكرر أو تستمر دون نهاية مكتوبة.|${0} إجراءً يتكرر أو يستمر دون نهاية مكتوبة.|${0} إجراء يتكرر أو يستمر دون نهاية مكتوبة.`,
  // {0} action n’a pas de date lisible.|{0} actions n’ont pas de date lisible.
  se547ce33e7574ed4: str`${0} إجراءات دون تاريخ مقروء.|إجراء واحد (${0}) دون تاريخ مقروء.|إجراءان (${0}) دون تاريخ مقروء.|${0} إجراءات دون تاريخ مقروء.|${0} إجراءً دون تاريخ مقروء.|${0} إجراء دون تاريخ مقروء.`,
  // Le tableau des années
  sa3cbc9ccaa1f12da: 'جدول السنوات',
  // Le contrat n’a écrit aucune date de fin lisible.
  scdff2ffcc90ae26b: 'لم يكتب العقد أي تاريخ نهاية مقروء.',
  // {0}, jour des données
  s8ee4d4bf9499579d: str`${0}، يوم البيانات`,
  // Les actions (CSV)
  s88630db210d7e88b: 'الإجراءات (CSV)',
  // Les indicateurs (CSV)
  s06f006244d532439: 'المؤشرات (CSV)',
  // Tout dans un classeur (XLSX)
  s6f53fa5f6c2367d0: 'الكل في مصنّف (XLSX)',
  // Les données (JSON)
  s7ffa62d99a579854: 'البيانات (JSON)',
  // Les échéances pour un agenda (ICS)
  s2ace272f0e3708e5: 'المواعيد لمفكّرة (ICS)',
  // Imprimer
  se0b444128a7db00c: 'طباعة',
  // Le fichier n’est pas fait. Réessayez.
  s2b5c46d31f97493c: 'لم يُنشأ الملف. حاول مجددًا.',
  // Imprimer ou télécharger
  sfc4724fa43fc9dd6: 'طباعة أو تنزيل',
  // L’essentiel
  sb2dae07019abc94e: 'الأهم',
  // {0} groupe|{0} groupes
  s23bf6f44aba68a78: str`${0} مجموعات|مجموعة واحدة (${0})|مجموعتان (${0})|${0} مجموعات|${0} مجموعة|${0} مجموعة`,
  // Fichier prêt : {0}. {1}.
  s2400529f3d53c4c6: str`الملف جاهز: ${0}. ${1}.`,
  // Trop de texte pour un classeur : prenez les tableaux (CSV).
  s7125cc54b941bbc8: 'نص أكثر مما يسعه مصنّف: خذ الجداول (CSV).',
  // Aucune échéance à venir. Aucun fichier n’est fait.
  sdc15d37239c07fa9: 'لا توجد مواعيد قادمة. لم يُنشأ أي ملف.',
  // oui
  s19f7ae1921bbf048: 'نعم',
  // non
  s215adc19258ea97c: 'لا',
  // Titre de la fiche
  s1011fe2d6a9692ec: 'عنوان البطاقة',
  // Pilotes
  s577eaf094d282eed: 'الجهات القائدة',
  // Identifiant
  sd205a85fca314ede: 'المعرّف',
  // Date dans le contrat
  sa8f67b75f55c96e5: 'التاريخ في العقد',
  // Premier jour lu
  sda232652e7be92c0: 'أول يوم مقروء',
  // Dernier jour lu
  s40e545552add8529: 'آخر يوم مقروء',
  // État
  s5017aefcb3198275: 'الحالة',
  // État tel qu’écrit
  sd03437eaa029285c: 'الحالة كما كُتبت',
  // Date de l’état
  s1f9da99f21073fc7: 'تاريخ الحالة',
  // Dit par
  sd0c7647cc3a8bfbd: 'قالها',
  // Preuves
  s11e163ae2f0f91b1: 'الإثباتات',
  // Difficulté
  sc43f1bc5a66c42a0: 'الصعوبة',
  // Ajustement
  sa720d93781f844cd: 'التعديل',
  // Date passée, sans état publié
  sbb0360c26e3ef8ac: 'تاريخ مضى دون حالة منشورة',
  // Place dans le contrat
  s3f5573480b30c9f0: 'الموضع في العقد',
  // pas dans ces données
  s87f69d2c81005a44: 'غير موجود في هذه البيانات',
  // Unité
  s0b37a6b50ce6ffea: 'الوحدة',
  // Valeur de départ
  sa01ac14285e7eb8b: 'قيمة البداية',
  // Année de départ
  s40df5b6145badf99: 'سنة البداية',
  // Cible
  sb86e61e2a331953e: 'الهدف',
  // Année de la cible
  sdcf28c5fbbbf64ed: 'سنة الهدف',
  // Période
  s0010a3f8e47289e7: 'الفترة',
  // Réponse en mots
  s62561651b4524a35: 'إجابة بالكلمات',
  // Raison sans valeur
  s6d9b5484b9193b01: 'سبب عدم وجود قيمة',
  // Territoire
  s5d542a6a7112f4e6: 'المنطقة',
  // Date
  sac8252732f2edb19: 'التاريخ',
  // Source
  s5f43af3669b1e098: 'المصدر',
  // Données du
  sff505f253cd2a65e: 'بيانات بتاريخ',
  // Données d’exemple
  sd169c03e80db0628: 'بيانات تجريبية',
  // source non précisée
  sc84777017c834039: 'المصدر غير محدد',
  // Actions
  s8af61807443f32a4: 'الإجراءات',
  // Indicateurs
  s88ac2b0e7f71b1d6: 'المؤشرات',
  // Sources et définitions
  s6f84ac0afeecc648: 'المصادر والتعريفات',
  // Données
  s94011d8fa0de769b: 'البيانات',
  // Une personne l’écrit, à une date. Il n’est jamais calculé.
  s1570e1dbf9b97461: 'يكتبها شخص في تاريخ معيّن. لا تُحسب أبدًا.',
  // La date est passée au jour des données. Personne n’a écrit d’état.
  sb2dfc87eae0bdee9: 'انقضى التاريخ في يوم البيانات. لم يكتب أحد حالة.',
  // Une valeur qui manque est dite en mots. Ce n’est jamais un zéro.
  sb79debdfb325ca23: 'القيمة الناقصة تُقال بالكلمات. ليست صفرًا أبدًا.',
  // Échéance : {0}
  s2e08817b529b4da6: str`الموعد: ${0}`,
  // Dans le contrat : « {0} »
  sc5f3bb96aa27d7b4: str`في العقد: «${0}»`,
  // Source : {0}. Données du {1}.
  s3004fdbaad55f26e: str`المصدر: ${0}. بيانات ${1}.`,
  // Échéances du contrat
  s6f5ea606a031077a: 'مواعيد العقد',
  // Actions par année de leur échéance
  s151fbcc5573b616d: 'الإجراءات حسب سنة موعدها',
  // Année
  s9aa1aad87ebab6d2: 'السنة',
  // États
  s31c05d645457f032: 'الحالات',
  // sans objet
  s7331707d82eca892: 'لا ينطبق',
  // du {0} au {1}
  s3411c2ee7b5bbbb0: str`من ${0} إلى ${1}`,
  // au plus tard le {0}
  s81fc83b664030f0f: str`في ${0} كحدّ أقصى`,
  // à partir du {0}, puis de nouveau ; sans fin écrite
  sfbfc8f6f5a16f061: str`ابتداءً من ${0}، ثم مجددًا؛ دون نهاية مكتوبة`,
  // à partir du {0}, sans fin écrite
  se07899e92c1bbd50: str`ابتداءً من ${0}، دون نهاية مكتوبة`,
  // revient, sans date écrite
  s0694942e4a98f567: 'يتكرر، دون تاريخ مكتوب',
  // Réponse attendue : un nombre.
  sd76b8b9f48874a36: 'الإجابة المنتظرة: عدد.',
  // Réponse attendue : un taux.
  sd2aac95e6e93a9f3: 'الإجابة المنتظرة: نسبة.',
  // Réponse attendue : oui ou non.
  s8b0590970a03d0d8: 'الإجابة المنتظرة: نعم أو لا.',
  // Réponse attendue : une liste.
  sa49a217d031ef299: 'الإجابة المنتظرة: قائمة.',
  // Réponse attendue : un avis.
  sc396b76102743698: 'الإجابة المنتظرة: رأي.',
  // Indicateur annoncé, à mesurer.
  s898a645bcc3aaf44: 'مؤشر معلن، لم يُقَس بعد.',
  // Prévue
  s1ac3245a22183de2: 'مقرّر',
  // Engagée
  s0957628de48b7fa5: 'بدأ',
  // Faite
  s58c83f27a311c260: 'أُنجز',
  // Ajustée
  s90ea19e9d427387c: 'عُدّل',
  // Arrêtée
  sd2b87c71fa8b7688: 'توقّف',
  // Aucun état publié
  sb72e8937d60c4520: 'لا حالة منشورة',
  // Ambition
  sef3b4d7123c211a0: 'الطموح',
  // Secteur
  sa82b159d14726176: 'القطاع',
  // Pilote
  s509d229c905c7cac: 'الجهة القائدة',
  // Public
  sdd1ff479d04ac140: 'الفئة',
  // Rien d’écrit dans le contrat
  sd9b54d7fdd7b8709: 'لا شيء مكتوب في العقد',
  // {0} fiche|{0} fiches
  se9c550886d88fb1c: str`${0} بطاقات|بطاقة واحدة (${0})|بطاقتان (${0})|${0} بطاقات|${0} بطاقة|${0} بطاقة`,
  // {0} action|{0} actions
  s35775c6c29789060: str`${0} إجراءات|إجراء واحد (${0})|إجراءان (${0})|${0} إجراءات|${0} إجراءً|${0} إجراء`,
  // {0} indicateur|{0} indicateurs
  s55df2d39655a0778: str`${0} مؤشرات|مؤشر واحد (${0})|مؤشران (${0})|${0} مؤشرات|${0} مؤشرًا|${0} مؤشر`,
  // {0} échéance passée|{0} échéances passées
  s94ee524e92d3ce11: str`${0} مواعيد مضت|موعد واحد مضى (${0})|موعدان مضيا (${0})|${0} مواعيد مضت|${0} موعدًا مضى|${0} موعد مضى`,
  // {0} valeur sur {1}|{0} valeurs sur {1}
  sce459f1d764af7d6: str`${0} قيم من ${1}|قيمة واحدة (${0}) من ${1}|قيمتان (${0}) من ${1}|${0} قيم من ${1}|${0} قيمة من ${1}|${0} قيمة من ${1}`,
  // fin {0}
  s7b54fd8021eb03b0: str`نهاية ${0}`,
  // Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.
  s990a873888210238: 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال ثم حاول مجددًا.',
  // Desservi
  s7cc93866049aabbe: 'مخدوم',
  // À moins de {0} km
  s4c3a4386ec757514: str`على أقل من ${0} كم`,
  // À distance seulement
  sf008f80611a1f3be: 'عن بُعد فقط',
  // Aucune structure recensée
  s625ef7c22f53eccd: 'لا توجد هيئة مسجلة',
  // Non couvert
  s075b812957622216: 'غير مغطى',
  // communes
  s0344c03013145bc6: 'البلديات',
  // intercommunalités
  s9c3c367b8b82235e: 'تجمعات البلديات',
  // bassins d’emploi
  s0371968f9aed4327: 'أحواض التشغيل',
  // zones d’emploi
  s32db314ccea00051: 'مناطق التشغيل',
  // départements
  sbdb3154cdfdb370f: 'الأقاليم',
  // quartiers prioritaires
  sace8510bf38234a0: 'الأحياء ذات الأولوية',
  // communes en zone de revitalisation rurale
  s533ff88a9f18270d: 'البلديات في منطقة تنشيط ريفي',
  // territoires de l’autre côté de la frontière
  s1afe4b85226c4a19: 'مناطق على الجانب الآخر من الحدود',
  // Chaque territoire a un lieu à moins de {0} km
  s3a592bc0cdf900fd: str`لكل منطقة مكان على أقل من ${0} كم`,
  // {0} territoire sur {1} sans lieu à moins de {2} km|{0} territoires sur {1} sans lieu à moins de {2} km
  s9eb66ea98218066a: str`لا منطقة من ${1} بلا مكان على أقل من ${2} كم|منطقة واحدة من ${1} بلا مكان على أقل من ${2} كم|منطقتان من ${1} بلا مكان على أقل من ${2} كم|${0} مناطق من ${1} بلا مكان على أقل من ${2} كم|${0} منطقةً من ${1} بلا مكان على أقل من ${2} كم|${0} منطقة من ${1} بلا مكان على أقل من ${2} كم`,
  // {0} territoire|{0} territoires
  s849eeb161e616786: str`${0} منطقة|منطقة ${0}|منطقتان (${0})|${0} مناطق|${0} منطقة|${0} منطقة`,
  // habitants : nombre inconnu
  s8b77952e0bed3b5b: 'عدد السكان غير معروف',
  // année non précisée
  sa4ab9714e37cdb97: 'سنة غير محددة',
  // {0} habitant ({1})|{0} habitants ({1})
  s9c0ffbd45b0a23ee: str`${0} ساكن (${1})|ساكن واحد ${0} (${1})|ساكنان ${0} (${1})|${0} سكان (${1})|${0} ساكنًا (${1})|${0} ساكن (${1})`,
  // au moins {0}, {1} territoire sans chiffre|au moins {0}, {1} territoires sans chiffre
  s0ea5ac273a629fb6: str`على الأقل ${0}، ${1} إقليم بلا رقم|على الأقل ${0}، إقليم واحد ${1} بلا رقم|على الأقل ${0}، إقليمان ${1} بلا رقم|على الأقل ${0}، ${1} أقاليم بلا رقم|على الأقل ${0}، ${1} إقليمًا بلا رقم|على الأقل ${0}، ${1} إقليم بلا رقم`,
  // Grands centres urbains
  s77018f2aeab8943c: 'مراكز حضرية كبيرة',
  // Centres urbains intermédiaires
  se5aa567dd4715b9a: 'مراكز حضرية متوسطة',
  // Ceintures urbaines
  sd7fc837772c1e99a: 'أحزمة حضرية',
  // Petites villes
  s31ad949729986230: 'مدن صغيرة',
  // Bourgs ruraux
  s2fb2e0a9aced91b4: 'بلدات ريفية',
  // Rural à habitat dispersé
  sb5205e4779dc5667: 'ريف متفرق المساكن',
  // Rural à habitat très dispersé
  s68f66f3f3fcd342e: 'ريف شديد تفرق المساكن',
  // Type inconnu
  sbfec94b5eb803575: 'نوع غير معروف',
  // {0} sur {1} commune|{0} sur {1} communes
  s77b5f213e45c6c80: str`${0} من ${1} بلدية|${0} من بلدية واحدة|${0} من بلديتين|${0} من ${1} بلديات|${0} من ${1} بلدية|${0} من ${1} بلدية`,
  // contact indiqué
  s609ea309919ffa0a: 'جهة اتصال مذكورة',
  // sans contact indiqué
  saa2cc53268fa24ab: 'بلا جهة اتصال مذكورة',
  // personne n’est indiqué
  s3c64d2c87d17f723: 'لا أحد مذكور',
  // pas pour ce public
  sa39f804967ec68ee: 'ليس لهذه الفئة',
  // {0} dispositif|{0} dispositifs
  s3945ef035b230d18: str`لا برنامج|برنامج واحد|برنامجان|${0} برامج|${0} برنامجًا|${0} برنامج`,
  // {0} sans contact indiqué|{0} sans contact indiqué
  s300dd7ae5cce2857: str`لا شيء بلا جهة اتصال|واحد بلا جهة اتصال|اثنان بلا جهة اتصال|${0} بلا جهة اتصال|${0} بلا جهة اتصال|${0} بلا جهة اتصال`,
  // Qui voir ?
  s966f12ecab69c91c: 'من نقابل؟',
  // Je cherche qui voir pour
  sf9edb28dc334f5c9: 'أبحث عمّن أقابله من أجل',
  // pour
  s8c36ef0da89bb627: 'لأجل',
  // Pour qui
  s2fc60e61ce2a47a6: 'لمن',
  // chaque public
  s695e2c9c4955e97f: 'كل فئة',
  // près de
  s8059c46e4d12aef1: 'قرب',
  // Tableau (CSV)
  s2c943397a18ec36a: 'جدول (CSV)',
  // Dites où : les structures les plus proches s’ajoutent.
  s985050461faf3c81: 'اذكروا المكان: تُضاف أقرب الهيئات.',
  // Aucun dispositif n’est indiqué pour ce besoin. Cela ne veut pas dire qu’il n’y en a pas.
  sd2f2af3e2e7ecda3: 'لا يوجد برنامج مذكور لهذه الحاجة. هذا لا يعني أنه غير موجود.',
  // Voir {0} de plus
  s77eff1cd2cc8edb2: str`عرض ${0} إضافية`,
  // Qui voir pour chaque dispositif et chaque public
  s9e11fc494f4789ea: 'من نقابل لكل برنامج ولكل فئة',
  // Dispositif
  s0cfc9fba7a98d47d: 'برنامج',
  // Pour : <span lang="fr">{0}</span>
  he5a5ad6d784802ca: html`لـ: <span lang="fr">${0}</span>`,
  // Voir la page
  sa914ffced2c4b05f: 'عرض الصفحة',
  // Territoires, ceux sans personne d’abord
  s5188e0cf0201984c: 'المناطق، وأولها التي لا أحد فيها',
  // Qui aide
  sc00bb94b1a6e4aab: 'من يساعد',
  // Le plus près, à {0} km : <span lang="fr">{1}</span>
  h89638cd028fda9aa: html`الأقرب، على بُعد ${0} كم: <span lang="fr">${1}</span>`,
  // Sans lieu à moins de {0} km
  s4b09f021e69d884c: str`لا مكان على بُعد أقل من ${0} كم`,
  // Selon la densité de la commune
  scf7a15d5627ab42d: 'حسب كثافة البلدية',
  // Selon la ruralité de la commune
  sd73b84c9a0dd1657: 'حسب الطابع الريفي للبلدية',
  // Type de commune
  s5ec9434311f84d56: 'نوع البلدية',
  // La carte ne s’affiche pas
  se954531424d8ca9c: 'تعذّر عرض الخريطة',
  // Réessayer
  s051d8c341ceb18e0: 'أعد المحاولة',
  // Recherche des lieux…
  sfac7f63933dec45d: 'جارٍ البحث عن الأماكن…',
  // Ces données n’ont pas les contours de ces territoires. Le tableau dit la même chose.
  s5f85a84d1b0d5f63: 'لا تتضمن هذه البيانات حدود هذه الأقاليم. الجدول يقول الشيء نفسه.',
  // Chaque point est au centre de son territoire.
  s85a859ce017eadbf: 'كل نقطة في مركز منطقتها.',
  // Il est d’autant plus grand que le territoire a d’habitants.
  s89911a62b5d06387: 'وتكبر بقدر عدد سكان المنطقة.',
  // Où n’y a-t-il personne ?
  s601327ddfc7de933: 'أين لا يوجد أحد؟',
  // Je cherche qui aide pour
  sdb5caec95780dbee: 'أبحث عمّن يساعد في',
  // tout le monde
  saf72ac06fc3e5351: 'الجميع',
  // et je compare les
  s4b8c73f51dd4bd1a: 'وأقارن بين',
  // Territoires
  sa8f8a7de2335992f: 'المناطق',
  // dans
  s85a56b6730e1a7e1: 'في',
  // Département
  sbcdff6bef62a71a6: 'المقاطعة (département)',
  // un département
  s90c6f8b442470f77: 'مقاطعة (département)',
  // Ces données ne disent pas où sont les territoires : rien ne peut être comparé.
  sa5d562278280f072: 'لا تحدد هذه البيانات مواقع المناطق: لا يمكن مقارنة أي شيء.',
  // Carte
  s6f9381a17bb94cfe: 'الخريطة',
  // Desservi : quelqu’un est quelque part dans le territoire, s’y déplace, ou reçoit ses habitants. Distances à vol d’oiseau, depuis le centre du territoire.
  s4d64203888ce7ac5: 'مخدوم: يوجد شخص في مكان ما من المنطقة، أو ينتقل إليها، أو يستقبل سكانها. المسافات بخط مستقيم من مركز المنطقة.',
  // La place des quartiers et leurs habitants ne sont pas dans ces données : chacun est compté au centre de sa commune.
  sa92f8e958d42f58e: 'موقع الأحياء وعدد سكانها غير موجودين في هذه البيانات: يُحسب كل حي في مركز بلديته.',
  // « Aucune structure recensée » ne veut pas dire qu’il n’y a personne : notre liste n’est pas complète.
  s4accd355efdec14a: '«لا توجد هيئة مسجلة» لا تعني أنه لا يوجد أحد: قائمتنا غير كاملة.',
  // « Non couvert » : une source dit sa liste complète, et personne n’y est pour ce territoire.
  s0f2d02d13fec19cc: '«غير مغطى»: يقول مصدر إن قائمته كاملة، ولا أحد فيها لهذه المنطقة.',
  // Les structures et les aides de ces territoires, et les structures d’ici qui en sont proches, comptent. Une aide d’ici n’y compte que si elle le dit.
  s719a5d7bb1cb6c4d: 'تُحتسب هيئات هذه المناطق ومساعداتها، وكذلك الهيئات القريبة منها من هنا. لا تُحتسب مساعدة من هنا هناك إلا إذا ذكرت ذلك.',
  // La source qui compte les habitants d’ici ne compte pas ceux d’un autre pays : leur nombre manque.
  s88bb9b34e261f553: 'المصدر الذي يحصي سكان هذه المنطقة لا يحصي سكان بلد آخر: عددهم غير متوفر.',
  // Aucune liste complète n’y est connue : aucun de ces territoires ne peut être dit « non couvert ».
  s80db2f843aa437c4: 'لا تُعرف هناك قائمة كاملة: لا يمكن وصف أي من هذه المناطق بأنها «غير مغطاة».',
  // Qui peut m’aider ?
  s8220234c43f4f101: 'من يمكنه مساعدتي؟',
  // Horaires
  s53a123c3e0e1a08a: 'ساعات العمل',
  // Mes questions
  s3c84cc04bb73d281: 'أسئلتي',
  // Vérifié le {0}
  se0e47d620fd9e23c: str`تم التحقق في ${0}`,
  // Date de vérification inconnue. Appelez avant d’y aller.
  s430b1868ab1a350f: 'تاريخ التحقق غير معروف. اتصل قبل الذهاب.',
  // Date de vérification inconnue.
  sb063f9375aa7f31c: 'تاريخ التحقق غير معروف.',
  // Données d’exemple, inventées pour la démonstration.
  s1aaec89d6986acf1: 'بيانات تجريبية، وُضعت للعرض فقط.',
  // Horaires inconnus
  sb37e116c80184143: 'ساعات العمل غير معروفة',
  // fermé
  s899b9cdff536ac4c: 'مغلق',
  // Besoin
  s3d094ae101e6eadd: 'الحاجة',
  // tout besoin
  sc87990b26e4d5e8f: 'أي حاجة',
  // Distance
  s30d8afddc9716922: 'المسافة',
  // à moins de {0} km
  sa59db0bf7c5046f4: str`على بعد أقل من ${0} كم`,
  // L’annuaire ne s’affiche pas
  s1504918cfc4eea78: 'الدليل لا يظهر',
  // Lecture de l’annuaire…
  sc99f2531a7f4a1d4: 'جارٍ قراءة الدليل…',
  // Personne n’est indiqué dans ces données
  s448071ca7d93668c: 'لا أحد مذكور في هذه البيانات',
  // Cela ne veut pas dire qu’il n’y a personne. Demandez à votre mairie.
  s01a52ff198925383: 'هذا لا يعني أنه لا يوجد أحد. اسأل في بلديتك.',
  // L’annuaire de ce lieu ne vient pas.
  s576b1bd95b8a9e60: 'دليل هذا المكان لا يصل.',
  // Dites où vous cherchez : le reste de l’annuaire se lit par lieu.
  s1439e7e0d8e08926: 'حدد مكان بحثك: تُقرأ بقية الدليل حسب المكان.',
  // Dites où vous cherchez : {0} autre réponse se lit par lieu.|Dites où vous cherchez : {0} autres réponses se lisent par lieu.
  s6166d877d2aeec11: str`قل أين تبحث: لا توجد إجابات أخرى.|قل أين تبحث: إجابة أخرى واحدة تُقرأ حسب المكان.|قل أين تبحث: إجابتان أخريان تُقرآن حسب المكان.|قل أين تبحث: ${0} إجابات أخرى تُقرأ حسب المكان.|قل أين تبحث: ${0} إجابة أخرى تُقرأ حسب المكان.|قل أين تبحث: ${0} إجابة أخرى تُقرأ حسب المكان.`,
  // Ce n’est pas « fermé ». Appelez, ou écrivez.
  s836e83858fd1a684: 'هذا لا يعني «مغلق». اتصل أو اكتب.',
  // Ce n’est pas « fermé » : ces données n’ont pas ses horaires.
  se4193a8f5733b2ff: 'هذا لا يعني «مغلق»: لا تتضمن هذه البيانات أوقات العمل.',
  // Appeler <span lang="fr">{0}</span> :
  hb27d8f8ef3fdca2f: html`الاتصال بـ <span lang="fr">${0}</span>:`,
  // Écrire à <span lang="fr">{0}</span> :
  h15a8a0ac33aed3fa: html`الكتابة إلى <span lang="fr">${0}</span>:`,
  // Y aller, {0}
  s9b2ad9dba814546a: str`الذهاب، ${0}`,
  // Y aller
  s659dc60ce9ad76fc: 'الذهاب',
  // Aucun contact n’est indiqué.
  sb17385eeb1aebacd: 'لا توجد جهة اتصال مذكورة.',
  // Aucun téléphone, courriel ou site n’est publié.
  sff411e7cf72dd43d: 'لم يُنشر رقم هاتف ولا بريد إلكتروني ولا موقع.',
  // Allez à cette adresse, ou écrivez-y.
  sb0f76f89a7d686a9: 'اذهب إلى هذا العنوان أو اكتب إليه.',
  // moins de 1 km
  sa37bd496b19927f3: 'أقل من 1 كم',
  // {0} km
  s76417a3a171daf3f: str`${0} كم`,
  // Qui peut vous aider
  sb68e9c4b0b6cfc02: 'من يستطيع مساعدتكم',
  // Une idée
  s73ba422770f76c44: 'فكرة',
  // À l’essai
  sec47e0ccfb6cefa9: 'قيد التجربة',
  // Évalué
  s701fe0e58bb914d9: 'تم تقييمه',
  // Repris ailleurs
  s959a52bc9ea085b9: 'اعتمد في أماكن أخرى',
  // Pour les personnes qui se forment
  s8905384eec1b63ea: 'للأشخاص المتدربين',
  // Pour les usagères et usagers
  s99d0d21593e1fc54: 'للمستفيدين',
  // Pour les entreprises
  s4013059f1cb17e95: 'للشركات',
  // {0} projet|{0} projets
  s3d7944e1688b5148: str`لا مشاريع|مشروع واحد|مشروعان|${0} مشاريع|${0} مشروعا|${0} مشروع`,
  // Aucun projet
  s4d0ddc044548dd7b: 'لا يوجد مشروع',
  // {0} partenaire|{0} partenaires
  sb34d9c307b02d88e: str`لا شركاء|شريك واحد|شريكان|${0} شركاء|${0} شريكا|${0} شريك`,
  // {0} résultat publié|{0} résultats publiés
  s1758ddd95b760e6d: str`لا نتائج منشورة|نتيجة منشورة واحدة|نتيجتان منشورتان|${0} نتائج منشورة|${0} نتيجة منشورة|${0} نتيجة منشورة`,
  // aucun résultat publié
  s4041a7f99868d490: 'لا نتيجة منشورة',
  // {0} sur 4
  s29079c6e26705303: str`${0} من 4`,
  // Métier
  s1df0fae70c148ee3: 'المهنة',
  // un métier
  s3132453c836a6114: 'مهنة',
  // choisir un métier
  s36698e09732c2527: 'اختيار مهنة',
  // trouver une formation
  s5ad4699c30b682d9: 'إيجاد تكوين',
  // faire un stage, un essai
  s3d9dddbb3dfd089f: 'تدريب أو تجربة',
  // me déplacer
  sbdf16f7ef66ef239: 'التنقل',
  // me loger
  s9fd130f0b391f84a: 'السكن',
  // faire garder un enfant
  sdab787e8abdd3e42: 'رعاية طفل',
  // payer
  se0c8cfa78940eb22: 'الدفع',
  // internet, une démarche
  s1a7e501716279097: 'الإنترنت، معاملة إدارية',
  // lire, écrire, parler français
  sa8097ec50e710fe4: 'القراءة والكتابة والتحدث بالفرنسية',
  // ma santé, mon handicap
  s4fc1a2e13b32c9ec: 'صحتي، إعاقتي',
  // créer mon entreprise
  s2d49c50ee0dc0f4b: 'إنشاء مشروعي',
  // parler, être écouté ou écoutée
  sbb38c0105caf7313: 'التحدث والاستماع إليّ',
  // Mon parcours
  sfd20e82aeb8995d4: 'مساري',
  // Ma vie de tous les jours
  s7616dd88fb155752: 'حياتي اليومية',
  // Apprendre et aller mieux
  sacaadbd6e4c9e91f: 'التعلّم والراحة',
  // moi, élève
  sbc033ab49dcde5da: 'أنا، تلميذ أو تلميذة',
  // moi, étudiant ou étudiante
  s9c4ebd2a5e75bb5f: 'أنا، طالب أو طالبة',
  // moi, sans emploi
  s406b88fc4761fe9b: 'أنا، بلا عمل',
  // moi, en emploi
  sfb2cd3a76b8612fb: 'أنا، في عمل',
  // moi, avec un handicap
  s3762b4d859e418fe: 'أنا، مع إعاقة',
  // ma famille
  sb1e9d1970a443161: 'عائلتي',
  // Aide
  s2e511a8ada8eaacc: 'مساعدة',
  // Outil
  sf098bace016704aa: 'أداة',
  // Lieu
  s3ce796b47fcf6a84: 'المكان',
  // Campus
  sfaa89ba6a4b1f780: 'حرم دراسي',
  // Événement
  s9e81da669e3bedd8: 'حدث',
  // Stage, immersion
  s6e13e2fdebfbb4e0: 'تدريب، انغماس مهني',
  // Innovation
  sa15b431d8e314aea: 'ابتكار',
  // Entreprise
  sbe1faf3401a12590: 'شركة',
  // Ambassadrice ou ambassadeur
  sd992c87f03d6f9bc: 'سفيرة أو سفير',
  // Structure
  s0c33193c5b0c8726: 'جهة',
  // {0} h
  s99fd4c18d9cce341: str`${0}:00`,
  // {0} h {1}
  s2aab8cb557a2f7d7: str`${0}:${1}`,
  // lundi
  s97bd089339131033: 'الاثنين',
  // mardi
  s90aaf2a4e19dfabc: 'الثلاثاء',
  // mercredi
  sfccf7a044d3e246e: 'الأربعاء',
  // jeudi
  sccff6fb508c57cd0: 'الخميس',
  // vendredi
  s611f6747a45a5464: 'الجمعة',
  // samedi
  s6473f3feba54c1ec: 'السبت',
  // dimanche
  s5e515ac482a152bc: 'الأحد',
  // Ouvert jusqu’à {0}
  s0c7fcc5b63ed7371: str`مفتوح حتى ${0}`,
  // Fermé cette semaine
  s14a489fa4fe4b697: 'مغلق هذا الأسبوع',
  // Fermé, ouvre à {0}
  s77177e3ee57d1659: str`مغلق، يفتح في ${0}`,
  // Fermé, ouvre demain à {0}
  s8d011351ea82c315: str`مغلق، يفتح غدًا في ${0}`,
  // Fermé, ouvre {0} à {1}
  sb9835f5e488ff8ff: str`مغلق، يفتح ${0} في ${1}`,
  // Jour férié : appelez avant d’y aller
  sc4e1deb7d1d4ec94: 'يوم عطلة: اتصل قبل الذهاب',
  // Fermé : {0}
  sfe3f6f497d33a45f: str`مغلق: ${0}`,
  // Fermé exceptionnellement
  sb61ba9e1d365b987: 'مغلق استثنائيًا',
  // Horaires à vérifier
  sd96f4bae111e9160: 'ساعات العمل بحاجة إلى تحقق',
  // {0} lieu ou dispositif|{0} lieux ou dispositifs
  s3292ac9f5d0158e4: str`لا أماكن ولا برامج|مكان أو برنامج واحد|مكانان أو برنامجان|${0} أماكن أو برامج|${0} مكانًا أو برنامجًا|${0} مكان أو برنامج`,
  // {0} ouvert maintenant|{0} ouverts maintenant
  s5a2ace337e590cd8: str`لا شيء مفتوح الآن|واحد مفتوح الآن|اثنان مفتوحان الآن|${0} مفتوحة الآن|${0} مفتوحًا الآن|${0} مفتوح الآن`,
  // {0} sans horaires connus|{0} sans horaires connus
  sbddfe4ffe0886dbb: str`لا شيء بلا ساعات معروفة|واحد بلا ساعات معروفة|اثنان بلا ساعات معروفة|${0} بلا ساعات معروفة|${0} بلا ساعات معروفة|${0} بلا ساعات معروفة`,
  // les élèves
  sdaf3c31a708ccff6: 'التلاميذ',
  // les étudiantes et étudiants
  s9df17d0193dc9dbb: 'الطلبة والطالبات',
  // les personnes sans emploi
  sf0a406f8c20f13b9: 'الأشخاص بلا عمل',
  // les personnes en emploi
  s836e1f6963aca499: 'العاملين',
  // les personnes en situation de handicap
  s22bd502543b06264: 'الأشخاص ذوي الإعاقة',
  // les familles
  sd0cf8d2517ade336: 'العائلات',
  // Ville ou code postal
  se5c3b6c60ead4bed: 'المدينة أو الرمز البريدي',
  // Effacer le lieu
  s2bc0c252de6db333: 'مسح المكان',
  // Nous ne trouvons pas cette ville. Essayez une ville voisine.
  s749e563f9117f163: 'لا نجد هذه المدينة. جرّب مدينة مجاورة.',
  // La liste des communes ne vient pas. Réessayez plus tard.
  s2934b2ae6e0bb7c5: 'تعذّر تحميل قائمة البلدات. أعد المحاولة لاحقًا.',
  // dans tous les secteurs
  s6cb07f576a226c18: 'في كل القطاعات',
  // Le service met trop de temps à répondre. Ce n’est pas de votre fait.
  seb9875735ebb39ef: 'تستغرق الخدمة وقتًا طويلًا للرد. لست أنت السبب.',
  // Les données sont plus récentes que cette page. Le site doit être mis à jour.
  s963ace7cf20753bb: 'البيانات أحدث من هذه الصفحة. يجب تحديث الموقع.',
  // Le service ne répond pas. Ce n’est pas de votre fait.
  sd97c6ce4b9cb0046: 'الخدمة لا تستجيب. لست أنت السبب.',
  // Les données reçues ne sont pas lisibles. Ce n’est pas de votre fait.
  s6d471be4e9ea935e: 'لا يمكن قراءة البيانات المستلمة. لست أنت السبب.',
  // Code à donner si le problème continue : {0}
  sfde246a7c4c4d4f8: str`الرمز الذي يجب ذكره إذا استمرت المشكلة: ${0}`,
  // Qu’est-ce qui se passe ?
  sf880b27a2e4d9cf6: 'ماذا يحدث؟',
  // Près de chez moi, bientôt
  sd4fd0ad2c9f2f6da: 'قريبًا، بالقرب مني',
  // Pour
  sb35ef019a7290107: 'لـ',
  // autour de
  se852185e220dc9e0: 'حول',
  // Quand
  sa36cdd75e1b2983c: 'متى',
  // Plus loin
  s56a507c0cd3fc72d: 'أبعد',
  // M’abonner dans mon agenda
  s5073f599e76c6580: 'الاشتراك في تقويمي',
  // Mois
  s37f0feaec5ad5c65: 'الشهر',
  // Tout dans mon agenda (.ics)
  sa5dc117462ac7a67: 'الكل في تقويمي (.ics)',
  // Le {0}.
  s39e9c21bb9682faa: str`يوم ${0}.`,
  // Voir tous les jours
  s4c713bc66cf6d1bb: 'عرض كل الأيام',
  // Gratuit
  s23123b49649601a9: 'مجاني',
  // C’est le {0}.
  s0e7ae6c08a4eb41e: str`الموعد ${0}.`,
  // Prévu d’abord : <del>{0}</del>
  hdb3468bdfa21521e: html`كان مقررًا: <del>${0}</del>`,
  // Le lieu n’est pas indiqué.
  s5c2198e7e3d4eb3d: 'المكان غير مذكور.',
  // Organisé par <span lang="fr">{0}</span>
  hae484647c7a60d6e: html`من تنظيم <span lang="fr">${0}</span>`,
  // Mon agenda
  s18a36a10fb83fd03: 'تقويمي',
  // Suivre en ligne
  s7c9d85d35f9796eb: 'المتابعة على الإنترنت',
  // Revoir
  s0e8d3052ba4fb4c8: 'إعادة المشاهدة',
  // Il faut s’inscrire.
  s7f4efc781c6945c9: 'التسجيل ضروري.',
  // Inscription jusqu’au {0}.
  s817f90e5ab2a2c76: str`التسجيل حتى ${0}.`,
  // {0} place.|{0} places.
  s710d091cabffa1a8: str`لا مكان.|مكان واحد.|مكانان.|${0} أماكن.|${0} مكانًا.|${0} مكان.`,
  // S’inscrire
  s4f377969e66b4c78: 'التسجيل',
  // Mois précédent
  s1606f0f6c788c76d: 'الشهر السابق',
  // Mois suivant
  s4ccf2752465f1f81: 'الشهر التالي',
  // Personne n’a encore donné de date dans ces données. Cela ne veut pas dire qu’il ne se passe rien.
  s5646e028dddc43e6: 'لم يذكر أحد بعدُ تاريخًا في هذه البيانات. هذا لا يعني أنه لا يحدث شيء.',
  // Rien n’est annoncé {0} dans ces données.
  sbc8a7fe886e5f5a5: str`لا شيء معلن ${0} في هذه البيانات.`,
  // Voir les dates plus lointaines
  s7d9c6220cbdaf19e: 'عرض التواريخ الأبعد',
  // À qui demander la suite
  s9bc78e9b1235e2f9: 'من تسألون عن المواعيد المقبلة',
  // Dernières fois
  s83ada56dbf45356a: 'المرات الأخيرة',
  // Sans date pour le moment
  s8d24db39e1e4c90d: 'بلا تاريخ حاليًا',
  // Demandez à <span lang="fr">{0}</span>
  h08896252f15846bf: html`اسألوا <span lang="fr">${0}</span>`,
  // Partager
  s6e3fcaa9b4b9f4af: 'مشاركة',
  // Le lien est copié.
  s032a285da1f7199c: 'تم نسخ الرابط.',
  // Copiez ce lien : {0}
  sa5a72b03cdb94e74: str`انسخ هذا الرابط: ${0}`,
  // Les textes des métiers et des formations restent en français.
  se6a13b3de5357c73: 'تبقى نصوص المهن والتكوينات بالفرنسية.',
  // {0} habitants ({1})
  s92b347c934404120: str`${0} نسمة (${1})`,
  // {0} : {1} mesure sur {2} a un chiffre.|{0} : {1} mesures sur {2} ont un chiffre.
  s51072e991e1fb034: str`${0}: لا مقياس من ${2} له رقم (${1}).|${0}: مقياس ${1} من ${2} له رقم.|${0}: مقياسان من ${2} لهما رقم (${1}).|${0}: ${1} مقاييس من ${2} لها أرقام.|${0}: ${1} مقياسًا من ${2} لها أرقام.|${0}: ${1} مقياس من ${2} لها أرقام.`,
  // Pas encore de chiffre ici pour {0} mesure sur {1}.|Pas encore de chiffre ici pour {0} mesures sur {1}.
  se1e234276aa65cda: str`لا يوجد هنا بعد رقم (${0} من ${1}).|لا يوجد هنا بعد رقم لمقياس ${0} من ${1}.|لا يوجد هنا بعد رقم لمقياسين من ${1}.|لا يوجد هنا بعد رقم لـ ${0} مقاييس من ${1}.|لا يوجد هنا بعد رقم لـ ${0} مقياسًا من ${1}.|لا يوجد هنا بعد رقم لـ ${0} مقياس من ${1}.`,
  // Lesquelles, et qui peut les donner
  s986585f7577dfc64: 'ما هي، ومن يمكنه تقديمها',
  // Voir qui peut vous aider ici
  s95dd56e95516b9ef: 'انظر من يمكنه مساعدتك هنا',
  // Ce que montre le tableau
  sc07eb4bc8dcfec34: 'ما تعرضه اللوحة',
  // Comparer à
  s1badc488c90c49a2: 'المقارنة مع',
  // Aucun autre
  s4debcd4e4d68b154: 'لا شيء',
  // Regarder par
  sedaa981bec44b06a: 'العرض حسب',
  // Dossier de territoire
  sddcfa8ef7decc07c: 'ملف المنطقة',
  // Comparé à : {0}
  sc5f87fd89ce54523: str`مقارنة مع: ${0}`,
  // Flux du {0}
  s0e01e75668efc3cf: str`بيانات بتاريخ ${0}`,
  // Tous les chiffres
  sedf53b80854a65bc: 'كل الأرقام',
  // Sources
  s91e3a47599412f51: 'المصادر',
  // Mesure
  s20264100ba1a347a: 'المقياس',
  // Ce qui manque
  s4bb7fe58ff87c325: 'ما ينقص',
  // Définitions
  s69f515ed043ab9f5: 'التعريفات',
  // Rien ne se distingue : chaque chiffre est proche de ceux des territoires comparables.
  se924f6634ed0a68d: 'لا شيء لافت: كل رقم قريب من أرقام المناطق المماثلة.',
  // Aucun autre chiffre pour ce territoire.
  s9663f9773443ecfe: 'لا رقم آخر لهذه المنطقة.',
  // non publié
  sd4c176fbe7d0ecc7: 'غير منشور',
  // environ {0}
  s9f54daede5067760: str`نحو ${0}`,
  // au moins {0}
  sace663c86c2fb615: str`على الأقل ${0}`,
  // au plus {0}
  s046f63766c1c7c67: str`${0} على الأكثر`,
  // Une phrase est dite quand un écart dépasse l’écart habituel entre territoires du même type, pour la même période et la même source. Rien n’est classé sous 80 % de territoires connus. Un chiffre calculé sur moins de 90 % n’est ni comparé ni classé. Aucune cause n’est donnée.
  sd9b7002e23c7f251: 'تُعرض الجملة عندما يتجاوز الفرق الفرق المعتاد بين مناطق من النوع نفسه، للفترة نفسها والمصدر نفسه. لا ترتيب إذا عُرف أقل من 80% من المناطق. ولا يقارن ولا يرتب رقم حُسب على أقل من 90%. ولا يُذكر أي سبب.',
  // Écart entre les deux chiffres.
  s11168c0799350f16: 'الفارق بين الرقمين.',
  // Rang parmi les territoires du même type.
  sd2b53ff175732240: 'الرتبة بين الأقاليم من النوع نفسه.',
  // Différence entre le premier chiffre qui se compare et le dernier.
  s29318a5c0039a523: 'الفرق بين أول رقم قابل للمقارنة وآخر رقم.',
  // Distance entre le dernier chiffre et la cible.
  s7d97d26688150ce4: 'المسافة بين آخر رقم والهدف.',
  // Part du plus grand élément dans le total.
  s1f4c743f641ea034: 'حصة أكبر جزء من المجموع.',
  // Cela n’a pas pu être chargé. Réessayez plus tard.
  s1c425705f04f8f66: 'تعذر تحميل هذا. حاولوا مرة أخرى لاحقا.',
  // {0} autre mesure|{0} autres mesures
  s8605409671ba1749: str`${0} مقياس آخر|مقياس واحد آخر|مقياسان آخران|${0} مقاييس أخرى|${0} مقياسًا آخر|${0} مقياس آخر`,
  // {0} mesure d’un territoire plus grand|{0} mesures d’un territoire plus grand
  s482f574febdb4e78: str`${0} مقياس لمنطقة أكبر|مقياس واحد لمنطقة أكبر|مقياسان لمنطقة أكبر|${0} مقاييس لمنطقة أكبر|${0} مقياسًا لمنطقة أكبر|${0} مقياس لمنطقة أكبر`,
  // Comment est-ce calculé ?
  s83dd12d2ed5c2400: 'كيف حُسب ذلك؟',
  // Autres chiffres publiés
  sfda993fa56aeb45b: 'أرقام أخرى منشورة',
  // Par âge et par sexe, {0}
  s693900a8b3ae3d6b: str`حسب العمر والجنس، ${0}`,
  // Hommes
  s7222d2d025eb75ce: 'الرجال',
  // Femmes
  sdfef933d1e863dc2: 'النساء',
  // Voir le tableau
  sa10d5794d6bca1fe: 'عرض الجدول',
  // Âge
  s6af8b31c24eb5139: 'العمر',
  // De {0} à {1} ans
  s69199e0785f781f6: str`من ${0} إلى ${1} سنة`,
  // {0} ans et plus
  s1ad34830a813c7ba: str`${0} سنة فأكثر`,
  // Ce que c’est
  s89e55625fea07d08: 'ما هو',
  // Prochaine publication : {0}.
  s21f649184bd2e269: str`النشر القادم: ${0}.`,
  // Emporter
  sde92c5ef034bc3a7: 'للحفظ',
  // Dans le temps
  sb3983be5f7a5b167: 'عبر الزمن',
  // De {0} à {1}.
  sca38b531a3d375b4: str`من ${0} إلى ${1}.`,
  // Télécharger, copier, citer
  s1f676b4122357dda: 'تنزيل، نسخ، استشهاد',
  // Le fichier n’a pas pu être fait. Réessayez plus tard.
  s651a1bfa7a483164: 'تعذر إنشاء الملف. حاولوا لاحقًا.',
  // Classeur (XLSX)
  s08e99d82dcbb825d: 'مصنّف (XLSX)',
  // Données (JSON)
  s22effbb34ddca780: 'بيانات (JSON)',
  // Dessin (SVG)
  se59dcf55fd251e8e: 'رسم (SVG)',
  // Image (PNG)
  s9d53ce2c390c880c: 'صورة (PNG)',
  // Copier le tableau
  sab038714633b3838: 'نسخ الجدول',
  // Citer
  s56e254e2fda94f84: 'اقتباس',
  // Code pour un site
  s8acf1fde01abca0c: 'رمز لموقع',
  // L’écart avec
  sad415aacef36f9a6: 'الفارق مع',
  // Toujours au-dessus.
  s685a79778495f15e: 'أعلى دائمًا.',
  // Toujours au-dessous.
  sd66e42ed2b94367d: 'أدنى دائمًا.',
  // Le plus grand est le dernier : {0} ({1}).
  s4f8a1b7fb09503de: str`الأكبر هو الأخير: ${0} (${1}).`,
  // Le plus grand : {0} ({1}). Le dernier : {2} ({3}).
  sc4d42ead059f8cd2: str`الأكبر: ${0} (${1}). الأخير: ${2} (${3}).`,
  // Où, {0}
  s231926d94c080b5d: str`أين، ${0}`,
  // De {0} à moins de {1} : {2}
  s48fbef80bd4a9b4a: str`من ${0} إلى أقل من ${1}: ${2}`,
  // {0}, de la valeur la plus haute à la plus basse
  s04bfc7b6a1a6142d: str`${0}، من القيمة الأعلى إلى الأدنى`,
  // {0} {1}
  s984a5e18d85b6d57: str`${0} ${1}`,
  // même échelle pour toutes
  s8ced0731ed313038: 'المقياس نفسه للجميع',
  // Il manque des chiffres ici : {0} sur {1}.
  sa67e32f32dd1aaeb: str`أرقام ناقصة هنا: ${0} من ${1}.`,
  // {0} : pas de chiffre ici.
  s4873ebae0f9b872b: str`${0}: لا رقم هنا.`,
  // {0} chiffre sur {1}|{0} chiffres sur {1}
  s5820befc170397ac: str`لا رقم من ${1}|رقم واحد من ${1}|رقمان من ${1}|${0} أرقام من ${1}|${0} رقمًا من ${1}|${0} رقم من ${1}`,
  // Pas de chiffre ici : {0}.
  sbc02bb2cb61a6041: str`لا رقم هنا: ${0}.`,
  // chiffre de {0}
  sc68bd1ce63e44435: str`رقم ${0}`,
  // En
  s08fb3807b596188a: 'بوحدة',
  // L’axe commence à {0}.
  se283a6c367e022eb: str`يبدأ المحور عند ${0}.`,
  // janvier à mars {0}
  se49f53c628f185cf: str`يناير إلى مارس ${0}`,
  // avril à juin {0}
  sc9d0b8892045edcb: str`أبريل إلى يونيو ${0}`,
  // juillet à septembre {0}
  sf0f02ca64caa4e0d: str`يوليو إلى سبتمبر ${0}`,
  // octobre à décembre {0}
  s998d28885cbdaed4: str`أكتوبر إلى ديسمبر ${0}`,
  // Une partie n’est pas comptée.
  s5add46d82b24dc3a: 'جزء غير محسوب.',
  // Ce chiffre peut encore changer.
  sf032fd3ce0d955f8: 'قد يتغير هذا الرقم بعد.',
  // C’est une estimation.
  sb62a065dfcd110f2: 'هذا تقدير.',
  // C’est une prévision.
  sccf700566b15b822: 'هذا توقع.',
  // Ce chiffre n’est pas sûr.
  s6e67da17efe91cc5: 'هذا الرقم غير مؤكد.',
  // Cela a pu changer.
  s4d4b1cea5763ae7c: 'ربما تغيّر ذلك.',
  // C’est moins de 1 sur 20.
  s1f154f73a9ab8d6b: 'أي أقل من 1 من 20.',
  // C’est plus de 19 sur 20.
  sc3bf6b85448e453c: 'أي أكثر من 19 من 20.',
  // C’est comme {0} sur 20.
  s528346cbd7228010: str`أي ما يعادل ${0} من 20.`,
  // {0} : {1}.
  s8f490ca3322b8a8c: str`${0}: ${1}.`,
  // {0} : {1} ({2}).
  s7f4d50e81228ff6b: str`${0}: ${1} (${2}).`,
  // Ici, c’est presque pareil.
  sc483f70c658897cc: 'هنا الرقم متقارب.',
  // Ici, c’est plus.
  s1d03f5d654d8e302: 'هنا الرقم أكبر.',
  // Ici, c’est moins.
  sff686ed6b2fed30e: 'هنا الرقم أصغر.',
  // Depuis, cela a peu changé.
  s1fe0366080e7cc71: 'منذ ذلك الحين تغيّر قليلًا.',
  // Depuis, cela a augmenté.
  s0402eea579e1790d: 'منذ ذلك الحين ارتفع.',
  // Depuis, cela a baissé.
  s6de53bb0f788ca30: 'منذ ذلك الحين انخفض.',
  // Le but pour {0} : {1}.
  s2556e762916dc13e: str`الهدف لسنة ${0}: ${1}.`,
  // Il n’est pas atteint.
  s0b836988c5127fde: 'لم يتحقق.',
  // Le chiffre dépasse le but.
  saf99a398063c3eea: 'الرقم تجاوز الهدف.',
  // La plus grande part : {0}, {1}.
  s5710abfa7e3e597b: str`الجزء الأكبر: ${0}، ${1}.`,
  // C’est le chiffre le plus haut de {0}.
  s8fd2a67dfe741fcf: str`هذا أعلى رقم من بين ${0}.`,
  // C’est le chiffre le plus bas de {0}.
  sd7c3d5eb1fc9417f: str`هذا أدنى رقم من بين ${0}.`,
  // Sur {0}, aucun chiffre n’est plus haut.
  se150a41e88a7d6b3: str`من بين ${0}، لا رقم أعلى.`,
  // Sur {0}, aucun chiffre n’est plus bas.
  sece429e63b807b6d: str`من بين ${0}، لا رقم أدنى.`,
  // Sur {0}, {1} a un chiffre plus haut.|Sur {0}, {1} ont un chiffre plus haut.
  s86a4f73a175ff51d: str`من بين ${0}، لا أحد له رقم أعلى.|من بين ${0}، واحد له رقم أعلى.|من بين ${0}، اثنان لهما رقم أعلى.|من بين ${0}، ${1} لها رقم أعلى.|من بين ${0}، ${1} لها رقم أعلى.|من بين ${0}، ${1} لها رقم أعلى.`,
  // Sur {0}, {1} a un chiffre plus bas.|Sur {0}, {1} ont un chiffre plus bas.
  s8b8d2ced4bbb93e3: str`من بين ${0}، لا أحد له رقم أدنى.|من بين ${0}، واحد له رقم أدنى.|من بين ${0}، اثنان لهما رقم أدنى.|من بين ${0}، ${1} لها رقم أدنى.|من بين ${0}، ${1} لها رقم أدنى.|من بين ${0}، ${1} لها رقم أدنى.`,
  // valeur exacte : {0}
  se8df48b5a2ec2741: str`القيمة الدقيقة: ${0}`,
  // Région
  sedd735ef73968ba9: 'الإقليم',
  // Voir les périodes d’avant : {0}
  s7402f2beefc7cc90: str`عرض الفترات السابقة: ${0}`,
  // provisoire
  s1f4c0a5ff1944b33: 'مؤقت',
  // estimé
  s70ab28e460391fe4: 'مقدَّر',
  // prévision
  se99e15204522cd6a: 'توقع',
  // rupture
  s90a505ef19e2134a: 'انقطاع',
  // {0} : {1} ({2})
  s4c1aa96f2c2dff47: str`${0}: ${1} (${2})`,
  // Le fichier est enregistré.
  s9cbeb8f9512f7fee: 'حُفظ الملف.',
  // Le fichier est enregistré : {0} lignes.
  s739f755f69889723: str`حُفظ الملف: ${0} سطرًا.`,
  // Trop de texte pour un classeur : prenez le tableau (CSV).
  s2e9ae2cfbfc1c1c9: 'نص أكثر مما يسعه مصنّف: خذ الجدول (CSV).',
  // Cette figure n’a pas de courbe : prenez le tableau.
  sc8bdaf7c8c4c06bb: 'لا يوجد منحنى لهذا الرقم: خذوا الجدول.',
  // Le tableau est copié : collez-le dans votre document.
  s0d6df183bd3aa353: 'نُسخ الجدول: الصقوه في وثيقتكم.',
  // La citation est copiée.
  sa7a72492327f1728: 'نُسخ الاقتباس.',
  // Le code est copié : collez-le dans une page qui charge orientation-widgets.
  sf07177f712dcbe35: 'نُسخ الرمز: ألصقوه في صفحة تحمّل orientation-widgets.',
  // mesure
  s3b246dece2c3aa9a: 'المقياس',
  // unité
  s4b77bf4e9ad1ad8a: 'الوحدة',
  // code
  s0bb51791194b4414: 'الرمز',
  // territoire
  s32113e9deaea4906: 'المنطقة',
  // période
  s74560c2b062d6387: 'الفترة',
  // valeur
  saab00acf67e79a68: 'القيمة',
  // raison de l’absence
  s61eadd784c7d7f2a: 'سبب الغياب',
  // remarques
  s869654a0d1eef5c2: 'ملاحظات',
  // source
  s76dbdc228f782db8: 'المصدر',
  // licence
  s31923591585250b4: 'الترخيص',
  // Remarques
  s2feb744a5ab64922: 'ملاحظات',
  // Définition
  s8bca742762e0f1c4: 'التعريف',
  // Méthode
  s0d1e72a4655f1ae3: 'الطريقة',
  // À savoir
  sb87eb8b189fecc15: 'ينبغي معرفته',
  // Ce flux n’a aucune valeur de l’ensemble de ces territoires.
  s2bbb7e0720dc3615: 'لا تتضمن هذه البيانات أي قيمة لمجموع هذه الأقاليم.',
  // pour d’autres territoires
  sd60a9c26bf83613e: 'لمناطق أخرى',
  // Ce qu’il a : {0}.
  se9ba982ca994a3f9: str`ما هو متوفر: ${0}.`,
  // par secteur
  sbd3514214ffdbc1d: 'حسب القطاع',
  // par métier
  scf5fe94201d6ed3a: 'حسب المهنة',
  // par public
  se784b25f3e4889c9: 'حسب الفئة',
  // par sexe
  s7d71ae4a334ac88b: 'حسب الجنس',
  // par âge
  sa385cdb4a3ba048a: 'حسب العمر',
  // par niveau
  s079f9fd45ae70f72: 'حسب المستوى',
  // par voie de formation
  s18436914e58edc73: 'حسب مسار التكوين',
  // par {0}
  s0b3440a7a106fd32: str`حسب ${0}`,
  // Flux du {0}.
  sbcfff8d44f69d753: str`بيانات بتاريخ ${0}.`,
  // Les chiffres ne s’affichent pas
  sf79196af1791ad38: 'لا يمكن عرض الأرقام',
  // Le tableau arrive…
  sa256f6abe468339f: 'اللوحة قادمة…',
  // Pas de chiffre dans ces données
  s629d253021362672: 'لا رقم في هذه البيانات',
  // Ces données ne disent rien de cette mesure : {0}.
  sf36e5cef0c0b03b0: str`لا تذكر هذه البيانات شيئًا عن هذا المقياس: ${0}.`,
  // Ces données ne contiennent aucune mesure pour le moment.
  s824b037131720de9: 'لا تحتوي هذه البيانات على أي مقياس حاليًا.',
  // Tout le tableau
  s76bcc84fb85f5b22: 'اللوحة كاملة',
  // Dans cette famille de métiers : {0} (France, {1}).
  s465295074c3b1835: str`في هذه العائلة من المهن: ${0} (فرنسا، ${1}).`,
  // Dans ce métier : {0} (France, {1}).
  sf17627ffe8e197b0: str`في هذه المهنة: ${0} (فرنسا، ${1}).`,
  // Où apprendre ce métier ?
  sd78d0c2e07a33504: 'أين يمكن تعلّم هذه المهنة؟',
  // Avec un handicap
  s8f5260eaa8561a57: 'مع إعاقة',
  // Ces données ne disent pas ce qui peut être aménagé dans ce métier.
  s14de49a292c30a28: 'لا تذكر هذه البيانات ما يمكن تكييفه في هذه المهنة.',
  // Demandez à la personne référente handicap de l’entreprise ou du centre de formation.
  sc4683e42f3786597: 'اسألوا الشخص المسؤول عن الإعاقة في الشركة أو في مركز التدريب.',
  // Recherche de qui peut vous aider…
  s9667253c203118ae: 'البحث عمّن يمكنه مساعدتكم…',
  // Cette liste ne vient pas. Ce n’est pas de votre fait.
  sd0a6d9ec224de074: 'تعذّر تحميل هذه القائمة. لست أنت السبب.',
  // Aucune structure n’est indiquée dans ces données pour ce territoire.
  s3c55e8d14a58eef8: 'لا تُذكر أي جهة في هذه البيانات لهذه المنطقة.',
  // Ce qu’il faut savoir faire
  s4327dd013c63067c: 'ما يجب أن تتقنه',
  // Conditions de travail
  sf2fa9cd037da6d23: 'ظروف العمل',
  // Et après ? Des métiers proches
  sea4ae675dc2bc3ad: 'وبعد ذلك؟ مهن قريبة',
  // Pour évoluer
  s7dd926b56ecc8c57: 'للتطور',
  // Pour en savoir plus
  s555af0ee6a241796: 'لمعرفة المزيد',
  // Essayer ce métier, ou en parler : voir qui peut vous aider
  se6cd57bfcc36ae78: 'تجربة هذه المهنة أو الحديث عنها: انظر من يمكنه مساعدتك',
  // Écouter ou voir
  sdb641aa1b0ab2724: 'استمع أو شاهد',
  // le samedi
  s1c49967ab93b6457: 'يوم السبت',
  // le dimanche
  s76ab6046d5445a93: 'يوم الأحد',
  // Les heures du métier
  s593006d32e8b57c2: 'ساعات المهنة',
  // Part des personnes du métier qui travaillaient en {0} :
  s88d7d6a31b95c0c7: str`نسبة العاملين في هذه المهنة الذين كانوا يعملون في ${0}:`,
  // la nuit, de minuit à 5 h
  sc3cc6cbbea78e1d2: 'ليلاً، من منتصف الليل إلى الخامسة',
  // En pointillé : cette enquête ne dit rien de ces heures.
  sbfd111aa39e67d00: 'الخط المنقط: هذا المسح لا يقول شيئاً عن هذه الساعات.',
  // minuit
  s5ba7f6bdf2f0c54b: 'منتصف الليل',
  // 6 h
  s3f81c418158c9099: '6 ص',
  // midi
  sda39fda2a77e0cc4: 'الظهر',
  // 18 h
  sca8cc9f0d34aa9c4: '6 م',
  // sur 20
  s07370d06c5d576a5: 'من 20',
  // La qualité de vie au travail
  s54e28ff3259cfe31: 'جودة الحياة في العمل',
  // Pénibilité du travail
  sd92ad070d32ab330: 'مشقة العمل',
  // Précarité des contrats
  s50d0cecf8817cf78: 'هشاشة العقود',
  // On dit souvent…
  s29e13a506f9eee73: 'يُقال كثيرًا…',
  // « {0} »
  s0afb9d60b3c982dd: str`«${0}»`,
  // Un métier qui change
  s878e8fd448a0dce3: 'مهنة تتغيّر',
  // Il compte pour la transition écologique.
  sb96d23b11a5e73f1: 'هي مهمة للتحول البيئي.',
  // Le numérique le transforme.
  s72452528960f85bf: 'التقنيات الرقمية تغيّرها.',
  // Une population qui vieillit en a besoin.
  s7b9deb8da942c061: 'يحتاج إليها السكان مع تقدّم العمر.',
  // La Région le retient pour la troisième révolution industrielle (rev3).
  sae12dbd7bf0fccb3: 'اختارها الإقليم للثورة الصناعية الثالثة (rev3).',
  // Ce que devient le métier
  se74393488189914c: 'ما الذي تصبح عليه المهنة',
  // Métier émergent depuis {0}.
  sbbdaf6d190b80082: str`مهنة ناشئة منذ ${0}.`,
  // Prévu pour {0}.
  s1aacf2f22888aff9: str`متوقع لعام ${0}.`,
  // Dit en {0}.
  s93672b718abb42d3: str`قيل ذلك في ${0}.`,
  // En contrat à durée déterminée (CDD)
  s8bbece471e76c42c: 'بعقد محدد المدة (CDD)',
  // À temps partiel
  s3e7d23f3e3b4d0e9: 'بدوام جزئي',
  // Les âges
  sa095c8a403f808fa: 'الأعمار',
  // Les diplômes
  s394cbc000fe11565: 'الشهادات',
  // Les contrats
  s1c89a8b9ac43a8c5: 'العقود',
  // Les salaires nets par mois, à temps complet
  sf9ff2652bbeacff7: 'الأجور الصافية في الشهر، بدوام كامل',
  // Les secteurs qui emploient le plus
  sd5d29473b71657f0: 'القطاعات الأكثر توظيفًا',
  // Qui fait ce métier
  s1c371b1f47d9e920: 'من يمارس هذه المهنة',
  // Part des personnes du métier en {0}, en France.
  s5a7efcb87aac2a17: str`نسبة العاملين في هذه المهنة في ${0}، في فرنسا.`,
  // Passer à ce métier
  s54a4dd354853adf1: 'الانتقال إلى هذه المهنة',
  // Ce chemin ne s’affiche pas. Ce n’est pas de votre fait.
  sc63a7ba96e4a90ec: 'لا يمكن عرض هذا الطريق. الخطأ ليس منك.',
  // Recherche du chemin…
  s7259d5cc67198ffd: 'جارٍ البحث عن الطريق…',
  // {0} savoir-faire est demandé dans les deux métiers.|{0} savoir-faire sont demandés dans les deux métiers.
  sf966a4026d72fa9c: str`لا مهارات (${0}) تطلبها المهنتان معًا.|مهارة واحدة (${0}) تطلبها المهنتان معًا.|مهارتان (${0}) تطلبهما المهنتان معًا.|${0} مهارات تطلبها المهنتان معًا.|${0} مهارةً تطلبها المهنتان معًا.|${0} مهارة تطلبها المهنتان معًا.`,
  // Aucun savoir-faire commun n’est connu.
  s32f43bcceb36f0c8: 'لا تُعرف أي مهارة مشتركة.',
  // Ce que vous savez déjà faire
  sbe75e645dbc3ed7e: 'ما تجيده بالفعل',
  // Ce qu’il faut apprendre
  sfedad924197c12aa: 'ما يجب تعلّمه',
  // Pour y arriver
  s1032f9f6231ba323: 'كيف تصل إليها',
  // Imprimer ce chemin
  sb14bd05ec9cb45c6: 'اطبعوا هذا المسار',
  // Mon chemin
  sb52998c33c425491: 'مساري',
  // De {0} à {1}
  sc8832e08f1135152: str`من ${0} إلى ${1}`,
  // Départ :
  s8c52b9bbf87cc766: 'الانطلاق:',
  // je l’apprends à
  scef704d50dd9fe0a: 'أتعلمها في',
  // Lieu le plus proche :
  se9acb830e886047d: 'أقرب مكان:',
  // à
  saf645d4c8602c7bf: 'على بعد',
  // Téléphone :
  s9a2c982b96e9b976: 'الهاتف:',
  // Imprimé le {0}.
  s9ac7346c16607943: str`طُبع في ${0}.`,
  // Sources : {0}.
  sc9641570eb0e1dfc: str`المصادر: ${0}.`,
  // Réduire la fiche
  sc2080ad8a38a2dd3: 'تصغير البطاقة',
  // Voir le métier
  sce3e000e1bf84d32: 'عرض المهنة',
  // Voir les formations
  sea1418a5b0f5caa3: 'عرض التدريبات',
  // Voir tous les chiffres :
  s2c117e94eee07b6b: 'عرض كل الأرقام:',
  // Le métier ne s’affiche pas
  s52c015b3baf0a24d: 'تعذّر عرض المهنة',
  // Recherche des formations…
  s2c582d577fc52fe8: 'جارٍ البحث عن التدريبات…',
  // Lecture du métier…
  s333df3e005848e8c: 'جارٍ تحميل المهنة…',
  // Métier introuvable
  s5540c9d5e41e0546: 'المهنة غير موجودة',
  // Ce métier n’est pas dans ces données : {0}.
  s42c90a6bdadecc62: str`هذه المهنة غير موجودة في البيانات: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa fiche.
  s90cc467624625b90: 'لم يتم اختيار أي مهنة. اختر مهنة لعرض بطاقتها.',
  // Ce qu’on y fait
  sb7202090016128ce: 'ماذا نعمل فيها',
  // Salaire
  sed7e63a10ce7413c: 'الأجر',
  // Recrutements prévus
  s66ae543444fb3675: 'التوظيفات المتوقعة',
  // Tension
  s2153b6a1d68d08ed: 'صعوبة التوظيف',
  // Part des femmes
  s42fa07d8371cca33: 'نسبة النساء',
  // Le week-end et la nuit
  s86adb560e3ab23e6: 'عطلة نهاية الأسبوع والليل',
  // Comparer ces métiers
  s2ca4a649b4021aa0: 'قارن هذه المهن',
  // Une colonne par métier, une ligne par question.
  s80f0a151d50f41bc: 'عمود لكل مهنة، وسطر لكل سؤال.',
  // Pareil partout
  s3561b16aaf481a51: 'متشابه في الكل',
  // Non renseigné
  sf5989460785908c8: 'غير مذكور',
  // France
  s197fa224d16dfb3a: 'فرنسا',
  // Samedi
  s4cdbc712948e74cc: 'السبت',
  // Dimanche
  s0d7e77ebedf37a9c: 'الأحد',
  // Nuit
  s863ae3c6540022f1: 'الليل',
  // Et depuis longtemps ?
  sff5f97164dded86b: 'وعلى مدى أطول؟',
  // Tension non publiée
  sd5d2d6e6518fad64: 'صعوبة التوظيف غير منشورة',
  // Conditions
  s83b64afbf7b2a257: 'الظروف',
  // Recrutements prévus en {0}
  s8b1cf579d7a0f9aa: str`التوظيفات المتوقعة في ${0}`,
  // Jugés difficiles : {0}
  s91c48522221956e6: str`تُعتبر صعبة: ${0}`,
  // <strong>{0} de femmes</strong>, {1}
  h1d0ef1bfe8e6e2ec: html`<strong>نسبة النساء ${0}</strong>، ${1}`,
  // Pas de chiffre pour ce métier.
  sc0b6101874c637c7: 'لا يوجد رقم لهذه المهنة.',
  // Les formations
  s6ff92cbac2805cc9: 'التدريبات',
  // Les formations ne s’affichent pas. Ce n’est pas de votre fait.
  sc588f70ace168c4e: 'تعذّر عرض التدريبات. لست أنت السبب.',
  // Mènent à ce métier
  s0131e43eccaab009: 'تؤدي إلى هذه المهنة',
  // Voir l’autre formation|Voir les {0} autres formations
  sed635b793c4a06ee: str`عرض بقية التدريبات|عرض التدريب الآخر|عرض التدريبين الآخرين|عرض ${0} تدريبات أخرى|عرض ${0} تدريبًا آخر|عرض ${0} تدريب آخر`,
  // Proches de ce métier
  s4d35b469c9008064: 'قريبة من هذه المهنة',
  // Elles préparent à un métier voisin, ou ne donnent pas de diplôme. Demandez au centre.
  s8c14907e393adcc2: 'تُعِدّ لمهنة مجاورة، أو لا تمنح شهادة. اسألوا المركز.',
  // Où et quand se former ?
  se842fe17905f806e: 'أين ومتى تتكوّن؟',
  // Recherche des lieux et des dates…
  sf25008caf82c594b: 'جارٍ البحث عن الأماكن والتواريخ…',
  // Les lieux et les dates ne viennent pas. Ce n’est pas de votre fait.
  sb7ee12720c8f0f94: 'تعذّر تحميل الأماكن والتواريخ. لست أنت السبب.',
  // Les plus proches d’abord.
  s5863192cbe884d7c: 'الأقرب أولًا.',
  // Voies, lieux et dates affichés.
  sa95da3b170ed541d: 'تم عرض المسارات والأماكن والتواريخ.',
  // Pas de date annoncée.
  sb330eed25d6e0347: 'لم يُعلن عن أي تاريخ.',
  // {0}, à {1}
  s904369a1aaae3f99: str`${0}، على بُعد ${1}`,
  // connue pour la rentrée {0}, à vérifier
  sb62b45be60287b0d: str`معروف لدخول ${0}، للتحقق`,
  // toute l’année
  s74066992120bae50: 'طوال السنة',
  // Retour aux formations
  s7ca233736256dd24: 'العودة إلى التكوينات',
  // {0} pour y arriver
  s42f929b45817fa31: str`${0} للوصول إلى هذه المهنة`,
  // Nous ne connaissons pas de formation qui mène à ce métier.
  s08e7c91b6f537598: 'لا نعرف تدريبًا يؤدي إلى هذه المهنة.',
  // Données d’exemple : ces formations n’existent pas.
  s8c3ebfbc9e66a635: 'بيانات تجريبية: هذه التدريبات غير موجودة.',
  // donne le {0}
  s97854832b229efe8: str`تمنح ${0}`,
  // Organisme non précisé
  sdafc6c38be5c1642: 'الجهة المنظمة غير محددة',
  // {0} organisme|{0} organismes
  s6780a77ccf80716c: str`لا جهات|جهة واحدة|جهتان|${0} جهات|${0} جهة|${0} جهة`,
  // Les métiers ne s’affichent pas
  sb990f41ddb4dc563: 'تعذّر عرض المهن',
  // Explorer les métiers
  sc522dc9fbe69dd51: 'استكشف المهن',
  // Lecture des métiers…
  sab26dcd03a4f462c: 'جارٍ تحميل المهن…',
  // Aucun métier dans ces données
  s280e8a7ced137ed8: 'لا توجد مهن في هذه البيانات',
  // Ce site ne décrit aucun métier pour le moment. Revenez plus tard.
  se04a36bae383444d: 'لا يصف هذا الموقع أي مهنة حاليًا. عد لاحقًا.',
  // Choisissez deux ou trois métiers dans la liste.
  scb2c9f7941a96b99: 'اختر مهنتين أو ثلاث مهن من القائمة.',
  // Comparer
  s58799deb5d2135d2: 'مقارنة',
  // Métiers à comparer
  s64b754daceffc1b7: 'مهن للمقارنة',
  // Trois métiers au plus. Enlevez-en un pour en choisir un autre.
  sa871b9927a3d8abf: 'ثلاث مهن على الأكثر. أزل واحدة لاختيار أخرى.',
  // Choisissez encore un métier, ou deux.
  s4d0d2858aad0a8f6: 'اختر مهنة أخرى أو مهنتين.',
  // Retour à la liste
  se78e50bcf6cc0c1e: 'العودة إلى القائمة',
  // {0} métier à comparer|{0} métiers à comparer
  sc71884f48a5c0284: str`لا مهن للمقارنة|مهنة واحدة للمقارنة|مهنتان للمقارنة|${0} مهن للمقارنة|${0} مهنة للمقارنة|${0} مهنة للمقارنة`,
  // La comparaison est vide.
  s0848ee9546e514d8: 'المقارنة فارغة.',
  // Avec les mêmes savoir-faire
  sf0afeac02f31b580: 'بالمهارات نفسها',
  // En commun : {0}
  sf492002b948d2bae: str`المشترك: ${0}`,
  // Travailler la nuit
  s65beacc0d0529a24: 'العمل ليلاً',
  // Travailler le samedi
  sae6b7f152b945215: 'العمل يوم السبت',
  // Travailler le dimanche
  sf67429c3647b170d: 'العمل يوم الأحد',
  // Un travail pénible
  sb10dbcd91ca27b80: 'عمل شاق',
  // Des contrats courts
  sf5ede6dd78d971a3: 'عقود قصيرة',
  // {0} métier proche en a beaucoup moins.|{0} métiers proches en ont beaucoup moins.
  sbde044f7da00a553: str`لا مهنة قريبة أقل منها بكثير.|مهنة قريبة واحدة أقل بكثير.|مهنتان قريبتان أقل بكثير.|${0} مهن قريبة أقل بكثير.|${0} مهنة قريبة أقل بكثير.|${0} مهنة قريبة أقل بكثير.`,
  // Aucun métier proche n’en a beaucoup moins.
  s3ce72743673ccfa1: 'لا توجد مهنة قريبة أقل منها بكثير.',
  // Pour {0} autre, ce n’est pas connu.|Pour {0} autres, ce n’est pas connu.
  sec12a427cc028086: str`لا شيء غير معروف.|ولمهنة أخرى واحدة، هذا غير معروف.|ولمهنتين أخريين، هذا غير معروف.|ولـ${0} مهن أخرى، هذا غير معروف.|ولـ${0} مهنة أخرى، هذا غير معروف.|ولـ${0} مهنة أخرى، هذا غير معروف.`,
  // Nuit, week-end, pénibilité, contrats : rien de cela n’est fréquent ici.
  sbe779994d22a88a7: 'الليل ونهاية الأسبوع والمشقة والعقود: لا شيء من ذلك كثير هنا.',
  // Nuit, week-end, pénibilité, contrats : ce n’est pas mesuré pour ce métier.
  s0c79734dae6be56b: 'الليل ونهاية الأسبوع والمشقة والعقود: هذا غير مقيس لهذه المهنة.',
  // Ce qui vous gêne
  s218199b4060f2aa5: 'ما يزعجكم',
  // {0} : {1}. Ici : {2} ({3}).
  s975dee1dd6e36421: str`${0}: ${1}. هنا: ${2} (${3}).`,
  // Pourquoi pas ?
  s1ed5092e8e395893: 'لم لا؟',
  // Ce métier vous plaît, sauf une chose ?
  s709e5d22a87452b2: 'تعجبك هذه المهنة، إلا في أمر واحد؟',
  // Ce métier n’est plus dans les données.
  saa547863eecf9a70: 'لم تعد هذه المهنة في البيانات.',
  // Les métiers proches ne s’affichent pas. Ce n’est pas de votre fait.
  s7156f881509acf33: 'تعذر عرض المهن القريبة. ليس هذا بسببكم.',
  // Recherche des métiers proches…
  s090170748ded5709: 'البحث عن المهن القريبة…',
  // Aller aux résultats
  s1717a07e2c98d1a4: 'انتقل إلى النتائج',
  // Secteur, tension, savoir-faire ({0})
  h8d698b0e31c528f5: html`القطاع، صعوبة التوظيف، المهارة (${0})`,
  // Secteur, tension, savoir-faire
  s5df0d17ae971fbbc: 'القطاع، صعوبة التوظيف، المهارة',
  // Filtres
  s18b3d3b1575d5f6e: 'عوامل التصفية',
  // Recherche parmi les noms de métiers…
  s334dd4e326ceed40: 'جارٍ البحث في أسماء المهن…',
  // Aucun métier trouvé
  s33db00f6d90ad9e2: 'لم يتم العثور على أي مهنة',
  // Comparer des métiers
  sf4d7b1eef214d931: 'مقارنة المهن',
  // D’abord les métiers qui recrutent avec difficulté ou qui changent, un secteur après l’autre.
  sd28655e9b55da84d: 'أولاً المهن التي يصعب التوظيف فيها أو التي تتغير، قطاعاً بعد قطاع.',
  // Nom le plus proche d’abord
  sb5276bb1c9047ebc: 'الاسم الأقرب أولًا',
  // Recrutent ou changent d’abord
  s5ca5e19b526de518: 'ما يوظّف أو يتغيّر أولاً',
  // Tension forte d’abord
  s192cd10241dfb8fa: 'الأصعب توظيفًا أولًا',
  // Par ordre alphabétique
  s33bf433b368c5f85: 'بالترتيب الأبجدي',
  // Aussi appelé :
  se328ddc122b2bce8: 'تُسمى أيضًا:',
  // Voir {0} métier de plus|Voir {0} métiers de plus
  s50c19b5455ff6966: str`لا مزيد من المهن|عرض مهنة أخرى|عرض مهنتين أخريين|عرض ${0} مهن أخرى|عرض ${0} مهنة أخرى|عرض ${0} مهنة أخرى`,
  // Embauches :
  s5d063644d6dd03bb: 'التوظيف:',
  // Tension :
  sb720b044d9437c14: 'صعوبة التوظيف:',
  // Paye et femmes :
  s0a94b408a73bcad1: 'الأجر والنساء:',
  // Embauches difficiles
  sc60a81b64a336c38: 'توظيف صعب',
  // Net par mois
  s320e6c074b8cab21: 'صافي شهرياً',
  // Recherche de métiers
  s708431d2f8e14032: 'البحث عن مهن',
  // Quel métier ?
  s52a3ff872a0f3e12: 'أي مهنة؟',
  // Effacer la recherche
  s3aeb7a7330a293db: 'مسح البحث',
  // boulangère, dev web, nounou…
  s4f4780718e204d7f: 'boulangère، dev web، nounou…',
  // La recherche par nom ne vient pas. Les autres choix restent possibles.
  s4c3b01715c4006c1: 'تعذّر البحث بالاسم. لا تزال الخيارات الأخرى متاحة.',
  // Ce que vous aimez faire
  s9e9b83e1d6a0eb44: 'ما تحب أن تفعله',
  // Qu’aimez-vous faire ? Choisissez deux ou trois goûts.
  s1195df9492841002: 'ماذا تحبون أن تعملوا؟ اختاروا اهتمامين أو ثلاثة.',
  // Enlevez un choix pour en voir plus.
  s9b71738c1ef14c8d: 'أزل أحد خياراتك لرؤية المزيد.',
  // Enlever tous les choix
  s61618b2749a6700a: 'إزالة كل الخيارات',
  // Ce métier existe peut-être, mais cette liste ne l’a pas.
  s1eb70293d701cca2: 'قد تكون هذه المهنة موجودة، لكنها ليست في هذه القائمة.',
  // Essayez un autre mot : le nom d’un métier, un outil, un lieu de travail.
  s781b0ce6fcef19f7: 'جرّب كلمة أخرى: اسم مهنة أو أداة أو مكان عمل.',
  // Partir de ce que vous aimez faire
  s41104a761b5ae9e5: 'ابدأ مما تحب القيام به',
  // Voir tous les métiers
  s6b502993d36ec7ad: 'عرض كل المهن',
  // {0} goût sur {1}|{0} goûts sur {1}
  sa30ee979d9302ba6: str`${0} اهتمام من ${1}|اهتمام واحد من ${1}|اهتمامان من ${1}|${0} اهتمامات من ${1}|${0} اهتماماً من ${1}|${0} اهتمام من ${1}`,
  // Ce métier demande aussi :
  sd188ece70c278155: 'تتطلب هذه المهنة أيضًا:',
  // Vous savez déjà faire ce que ce métier partage avec d’autres.
  sb0b32ab7f7263708: 'تعرف من قبل ما تشترك فيه هذه المهنة مع غيرها.',
  // Utilise ce que vous savez faire
  s198466e7569a8dd0: 'تستخدم ما تجيده',
  // Utilise vos {0} savoir-faire
  s8a07d1c98543b5e6: str`تستخدم مهاراتك (${0})`,
  // Utilise {0} de vos {1} savoir-faire
  s4f421ec73181633d: str`تستخدم ${0} من مهاراتك (${1})`,
  // Tension {0}
  s4a860e447cfe180b: str`صعوبة التوظيف: ${0}`,
  // Vos choix
  s3e4273f469664826: 'خياراتك',
  // Retirer :
  s271b6675c55ba139: 'إزالة:',
  // Tout effacer
  s8fa4ca98eb270821: 'مسح الكل',
  // À l’école, au travail, à la maison : tout compte.
  s3bb6e84571d496d0: 'في المدرسة أو العمل أو البيت: كل شيء مهم.',
  // Choisir
  s20e9ba6583bbc728: 'اختر',
  // Lecture de la liste…
  s658d8bd0c4b97d86: 'جارٍ تحميل القائمة…',
  // Ces données ne le disent pas.
  s374c887229365353: 'لا تذكر هذه البيانات ذلك.',
  // En pointillés : aucun métier avec vos autres choix.
  s4f345711fd70d3de: 'بخط منقّط: لا توجد مهنة مع خياراتك الأخرى.',
  // Vous ne savez pas encore quel métier ?
  s841ab9eb4fef3caf: 'ألا تعرف بعد أيّ مهنة تريد؟',
  // Vous cherchez un métier qui recrute ?
  s9c3dca142e2422b2: 'هل تبحث عن مهنة توظّف؟',
  // Voir les métiers en forte tension
  s2df126203a4ba373: 'عرض المهن التي يصعب فيها التوظيف',
  // Nous n’avons pas trouvé exactement. Nous avons cherché : <b lang="fr">{0}</b>.
  h553862ce72b01706: html`لم نجد ذلك بالضبط. بحثنا عن: <b lang="fr">${0}</b>.`,
  // Nous n’avons pas trouvé exactement. Voici le plus proche.
  s46b750d1416a9edd: 'لم نجد ذلك بالضبط. إليك الأقرب.',
  // Avec un mot de moins :
  s9ca2d8fd84bc7f59: 'بكلمة أقل:',
  // Sans « {0} »
  s40fc76cad149e9d4: str`من دون «${0}»`,
  // Chercher « {0} » parmi les formations
  s3cef852103966fce: str`البحث عن «${0}» بين التكوينات`,
  // {0} métier|{0} métiers
  s9848a56897ab9f80: str`لا مهن|مهنة واحدة|مهنتان|${0} مهن|${0} مهنة|${0} مهنة`,
  // {0} et {1} autre|{0} et {1} autres
  se56e6b8dedb80248: str`${0}|${0} وواحد آخر|${0} واثنان آخران|${0} و${1} أخرى|${0} و${1} أخرى|${0} و${1} أخرى`,
  // Il y a {0} de femmes dans ce métier ({1}).
  sb9a083fae0e5a6a7: str`نسبة النساء في هذه المهنة ${0} (⁦${1}⁩).`,
  // Elles étaient {0} en {1}.
  s452557d7329bb81f: str`كانت نسبتهن ${0} في ⁦${1}⁩.`,
  // Il y a {0} d’hommes dans ce métier ({1}).
  scbfaeec5235fcab5: str`نسبة الرجال في هذه المهنة ${0} (⁦${1}⁩).`,
  // Ils étaient {0} en {1}.
  s60142eee409b440a: str`كانت نسبتهم ${0} في ⁦${1}⁩.`,
  // C’est un métier d’hommes.
  s8be1070ee75490a2: 'هذه مهنة للرجال.',
  // C’est un métier de femmes.
  sa388f4d1488e9618: 'هذه مهنة للنساء.',
  // Pas seulement.
  s7073bedcb373634f: 'ليس فقط.',
  // Il est ouvert à toutes et à tous.
  sa8344e0cd6df2c23: 'هي مفتوحة للجميع، نساءً ورجالًا.',
  // On y trouve tout de suite du travail.
  s0fbdaa942295d899: 'نجد فيها عملًا فورًا.',
  // Pas toujours. {0}
  s633b8e62bb188be4: str`ليس دائمًا. ${0}`,
  // Recrutements prévus en {0} : {1} ({2}).
  sbb5bc567422ec65e: str`التوظيفات المتوقعة في ${0}: ${1} (${2}).`,
  // On n’y trouve pas de travail.
  scb9a28aff21f2c2b: 'لا نجد فيها عملًا.',
  // entre {0} et {1} sur 20
  s4bf91414adc88b0c: str`بين ${0} و${1} من 20`,
  // au moins {0} sur 20
  s32600be04f940843: str`على الأقل ${0} من 20`,
  // Embauches difficiles : {0}
  s3cb313a4ad9e5e1b: str`توظيفات صعبة: ${0}`,
  // moins d’une sur 20
  s967765dd2bd1833c: 'أقل من واحد من 20',
  // près de {0} sur 20
  s56e0ce9da26afb65: str`نحو ${0} من 20 أو أقل بقليل`,
  // environ {0} sur 20
  s4cb02d53c46d8b74: str`حوالي ${0} من 20`,
  // Métiers qui changent
  s6246ae605a0930bd: 'مهن تتغيّر',
  // Ce que vous savez faire
  seff02ca85648ecd7: 'ما تجيد فعله',
  // Fabriquer, réparer, agir avec ses mains
  sa238b8679de9f64e: 'الصنع والإصلاح والعمل باليدين',
  // Chercher, comprendre, analyser
  sac076c4db69b9f61: 'البحث والفهم والتحليل',
  // Créer, imaginer, s’exprimer
  s58105351ea2be9d8: 'الإبداع والتخيل والتعبير',
  // Aider, soigner, transmettre
  s2591f4b269c42fda: 'المساعدة والرعاية والتعليم',
  // Convaincre, décider, entreprendre
  se3259f01a8eaa511: 'الإقناع واتخاذ القرار والمبادرة',
  // Classer, vérifier, organiser
  s38182e8716ca0e84: 'الترتيب والتحقق والتنظيم',
  // moins de {0} ans
  s6cf2289fb6210bb4: str`أقل من ${0} سنة`,
  // {0} à {1} ans
  s15d453341b5e1a67: str`من ${0} إلى ${1} سنة`,
  // sans diplôme
  sc978eb079d73f709: 'بدون شهادة',
  // CAP ou BEP
  s95149117adbfc8aa: 'CAP أو BEP',
  // bac
  s0039251913392c9d: 'البكالوريا',
  // bac + 2
  s5f6078171c8a36da: 'بكالوريا + سنتان',
  // bac + 3 ou plus
  s985e21227d9d33f5: 'بكالوريا + 3 سنوات أو أكثر',
  // en études
  s2d60ca4d061c3182: 'في الدراسة',
  // {0} et plus
  sf924e44f4ded683a: str`${0} فأكثر`,
  // moins de {0}
  s165a743c418990e8: str`أقل من ${0}`,
  // à partir de {0}
  sc539ef86be8e6688: str`ابتداءً من ${0}`,
  // jusqu’à {0}
  s62f2509e02586764: str`حتى ${0}`,
  // {0} net par mois
  s633b0752d9fa885f: str`${0} صافيًا في الشهر`,
  // {0} brut par mois
  se919d8373cfa4583: str`${0} إجمالًا في الشهر`,
  // {0} brut par an
  s849ae20ddde9ad58: str`${0} إجمالًا في السنة`,
  // En {0}. Une personne sur deux gagnait plus.
  s3d958189d634a893: str`في ${0}. كان نصف الأشخاص يكسبون أكثر.`,
  // En {0}.
  sa4df2e2420cad4ea: str`في ${0}.`,
  // En {0} : {1}. Une personne sur deux gagnait plus.
  sb2a25ff8b0da43e2: str`في ${0}: ${1}. كان شخص من كل اثنين يكسب أكثر.`,
  // En {0} : {1}.
  s0d901934c275e9c7: str`في ${0}: ${1}.`,
  // Par rapport à {0} : {1} embauche de plus.|Par rapport à {0} : {1} embauches de plus.
  s8310d1f4fb3c3900: str`مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: زادت التوظيفات المتوقعة بمقدار ${1}.`,
  // Par rapport à {0} : {1} embauche de moins.|Par rapport à {0} : {1} embauches de moins.
  sb404f9987b8f3b60: str`مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.|مقارنة بعام ${0}: انخفضت التوظيفات المتوقعة بمقدار ${1}.`,
  // chiffre secret
  s12ebd65057bae5f4: 'رقم سري',
  // aucun
  sb037c08cce19d92b: 'لا يوجد',
  // {0}, soit {1}
  s47986170ee2f37b0: str`${0}، أي ${1}`,
  // soit aucune personne sur 20
  s513095e6b7dc8c95: 'أي لا أحد من بين 20 شخصًا',
  // soit moins d’une personne sur 20
  se72de25e607c8579: 'أي أقل من شخص واحد من 20',
  // soit plus de 19 personnes sur 20
  s673c665d74772ef4: 'أي أكثر من 19 شخصًا من 20',
  // soit {0} personne sur 20|soit {0} personnes sur 20
  s9ab2cc5f941a0b74: str`أي لا أحد من 20|أي شخص واحد من 20|أي شخصان من 20|أي ${0} أشخاص من 20|أي ${0} شخصًا من 20|أي ${0} شخص من 20`,
  // aucune femme sur 20
  s59247cab3b2b5138: 'لا امرأة من 20',
  // moins d’une femme sur 20
  s36c71b00be148a72: 'أقل من امرأة واحدة من 20',
  // plus de 19 femmes sur 20
  sfb06a81a914f39db: 'أكثر من 19 امرأة من 20',
  // {0} femme sur 20|{0} femmes sur 20
  s6e5d26b2bc1810aa: str`لا امرأة من 20|امرأة واحدة من 20|امرأتان من 20|${0} نساء من 20|${0} امرأة من 20|${0} امرأة من 20`,
  // Chiffre de toute la famille « {0} ».
  sb8be730c6bcfeb2f: str`رقم العائلة المهنية كلها «${0}».`,
  // Aucun lieu
  s95c4c077728d3178: 'لا مكان',
  // {0} lieu|{0} lieux
  sb0bfb181ef5c3f6f: str`لا أماكن|مكان واحد|مكانان|${0} أماكن|${0} مكانًا|${0} مكان`,
  // au {0}
  s5d1688842573f06d: str`في ${0}`,
  // aux {0}
  sfae2d38c678e2a9f: str`في ${0}`,
  // {0} et autour
  sba3b338350db09c2: str`${0} وما حولها`,
  // emplacement approximatif
  s9ff4f8ec5199666e: 'موقع تقريبي',
  // En pointillé, {0} lieu placé au centre de sa commune : son adresse exacte n’est pas connue.|En pointillé, {0} lieux placés au centre de leur commune : leur adresse exacte n’est pas connue.
  sabea737f1f4edb66: str`لا أماكن منقّطة.|بخط منقّط: مكان واحد وُضع في وسط بلدته لأن عنوانه الدقيق غير معروف.|بخط منقّط: مكانان وُضعا في وسط بلدتهما لأن عنوانهما الدقيق غير معروف.|بخط منقّط: ${0} أماكن وُضعت في وسط بلداتها لأن عناوينها الدقيقة غير معروفة.|بخط منقّط: ${0} مكانًا وُضعت في وسط بلداتها لأن عناوينها الدقيقة غير معروفة.|بخط منقّط: ${0} مكان وُضعت في وسط بلداتها لأن عناوينها الدقيقة غير معروفة.`,
  // Agrandir ou réduire la carte
  s7a88b089253cdd33: 'تكبير الخريطة أو تصغيرها',
  // Agrandir la carte
  sa5d82a1c00d6c14d: 'تكبير الخريطة',
  // Réduire la carte
  s984c34890e834847: 'تصغير الخريطة',
  // Voir toute la carte
  s80e184010e3ffad0: 'عرض الخريطة كاملة',
  // Population et niveau de vie
  sabb0e8d54ae7ac8e: 'السكان ومستوى المعيشة',
  // Entreprises et emploi
  s98d090d6739e95ec: 'الشركات والعمل',
  // Marché du travail
  sb029a031c4589c57: 'سوق العمل',
  // Formations et orientation
  s8307d4e5dbdeb3b4: 'التكوين والتوجيه',
  // Pas encore de chiffre de ce thème ici.
  sa391315b07ec705f: 'لا يوجد بعد رقم حول هذا الموضوع هنا.',
  // Pas encore de chiffre de ce thème par métier.
  sd6c848d4d4fc47fb: 'لا يوجد بعد رقم حول هذا الموضوع حسب المهنة.',
  // Pas encore de chiffre de ce thème par secteur.
  sa354e931129a009c: 'لا يوجد بعد رقم حول هذا الموضوع حسب القطاع.',
  // Pas encore de chiffre de ce thème par public.
  s4675fe076729fbe6: 'لا يوجد بعد رقم حول هذا الموضوع حسب الفئة.',
  // {0}. À demander à : {1}. Fichier : {2}.
  s683438d432cd4e9f: str`${0}. يُطلب من: ${1}. الملف: ${2}.`,
  // {0} de plus que {1} : {2}.
  sdad5c47da36857ba: str`${0} أكثر من ${1}: ${2}.`,
  // {0} de moins que {1} : {2}.
  sd29a5baef951d2be: str`${0} أقل من ${1}: ${2}.`,
  // Autant que {0} : {1}.
  s26bbcf433e60d638: str`مثل ${0}: ${1}.`,
  // Calculé sur {0} de ce qui est compté.
  s2fb9d8bfeb9c9b26: str`حُسب على ${0} مما يُعد.`,
  // {0} %
  s0536771934e5f2bd: str`${0}%`,
  // {0} €
  s9a1e1018da04904d: str`${0} يورو`,
  // {0} : pas de chiffre à comparer.
  s5328293c8dc4f37f: str`${0}: لا رقم للمقارنة.`,
  // C’est {0} du total : {1}, {2}.
  s551f056bd18b0ca1: str`أي ${0} من المجموع: ${1}، ${2}.`,
  // Pas d’écart calculé : les deux chiffres ne sont pas de la même période.
  s913329cb4786ab7f: 'لم يُحسب الفرق: الرقمان ليسا من الفترة نفسها.',
  // Pas d’écart calculé : une année n’est pas précisée.
  s3373a5a1964aa317: 'لم يُحسب الفرق: سنة غير محددة.',
  // Pas d’écart calculé : les deux sources diffèrent.
  s18cc5e65a4a3442d: 'لم يُحسب الفرق: المصدران مختلفان.',
  // Pas d’écart calculé : une part trop grande n’est pas connue.
  sb048377a49edcd6f: 'لم يُحسب الفرق: جزء كبير جدًا غير معروف.',
  // Pas d’écart calculé : un chiffre est contredit ou à vérifier.
  s708d5140a87ef53f: 'لم يُحسب الفرق: رقم متناقض أو يحتاج إلى تحقق.',
  // Pas d’écart calculé : les marges d’erreur se recoupent.
  sc8ca30a543308e9f: 'لم يُحسب الفرق: هوامش الخطأ متداخلة.',
  // Pas d’écart calculé : un chiffre manque.
  s76ae892db0b9f712: 'لم يُحسب الفرق: رقم ناقص.',
  // Chiffre provisoire.
  s57db0e68f5a10e80: 'رقم مؤقت.',
  // Chiffre estimé.
  s3060acfcb5b861a5: 'رقم مقدَّر.',
  // Prévision.
  s94c49ff3d13cdb6c: 'توقع.',
  // La source donne deux chiffres différents.
  s138b055da0937925: 'يعطي المصدر رقمين مختلفين.',
  // Chiffre à vérifier : il change beaucoup d’une période à l’autre.
  s191713e0456091cd: 'رقم يحتاج إلى تحقق: يتغير كثيرًا من فترة إلى أخرى.',
  // Au rythme de {0} à {1}, la cible serait atteinte en {2} (calcul).
  s4d009f70e4724bf1: str`بوتيرة ${0} إلى ${1}، يُبلغ الهدف في ${2} (حساب).`,
  // Il manque {0}.
  sc9355b54488f3363: str`ينقص ${0}.`,
  // La valeur est au-delà, de {0}.
  see0a962634269b26: str`تتجاوزه القيمة بـ ${0}.`,
  // Cible {0} : {1}.
  s64eb9cc6d71e9b43: str`الهدف ${0}: ${1}.`,
  // {0} : {1} sur {2}.
  s70bd6c955a727b50: str`${0}: ${1} من ${2}.`,
  // De {0} ({1}) à {2} ({3}).
  s7126284bb87c4a28: str`من ${0} (${1}) إلى ${2} (${3}).`,
  // La valeur la plus haute parmi {0}.
  se5d51719e46f3ac2: str`القيمة الأعلى بين ${0}.`,
  // La valeur la plus basse parmi {0}.
  s7aef1c545b1a382b: str`القيمة الأدنى بين ${0}.`,
  // La {0}ᵉ valeur la plus haute parmi {1}.
  s3b220a47004566b3: str`المرتبة ${0} من الأعلى بين ${1}.`,
  // La {0}ᵉ valeur la plus basse parmi {1}.
  s98446d5d55bed2f2: str`المرتبة ${0} من الأدنى بين ${1}.`,
  // À égalité avec {0} autre.|À égalité avec {0} autres.
  s7a5977cb09cca5de: str`بالتساوي مع ${0}.|بالتساوي مع ${0} أخرى.|بالتساوي مع ${0} أخريين.|بالتساوي مع ${0} أخرى.|بالتساوي مع ${0} أخرى.|بالتساوي مع ${0} أخرى.`,
  // Sans chiffre comparable : {0} sur {1}.
  s703b08f6800aa376: str`دون رقم قابل للمقارنة: ${0} من ${1}.`,
  // {0} point|{0} points
  s4bf7abb63568b858: str`${0} نقطة|${0} نقطة|${0} نقطة|${0} نقاط|${0} نقطة|${0} نقطة`,
  // pays|pays
  saec985005ecaf319: 'بلدًا|بلد|بلدان|بلدان|بلدًا|بلد',
  // région|régions
  s261b4dd0565e1f80: 'إقليمًا|إقليم|إقليمان|أقاليم|إقليمًا|إقليم',
  // département|départements
  se2d03dd229f1ba6c: 'محافظة|محافظة|محافظتان|محافظات|محافظة|محافظة',
  // bassin d’emploi|bassins d’emploi
  sa45cc020b10ed280: 'حوض تشغيل|حوض تشغيل|حوضا تشغيل|أحواض تشغيل|حوض تشغيل|حوض تشغيل',
  // zone d’emploi|zones d’emploi
  s934312d23f8a5584: 'منطقة عمل|منطقة عمل|منطقتا عمل|مناطق عمل|منطقة عمل|منطقة عمل',
  // intercommunalité|intercommunalités
  sfd7ecbb7248b7514: 'تجمع بلديات|تجمع بلديات|تجمعا بلديات|تجمعات بلديات|تجمع بلديات|تجمع بلديات',
  // commune|communes
  scd6f82a25699e010: 'بلدية|بلدية|بلديتان|بلديات|بلدية|بلدية',
  // territoire|territoires
  s198200430667acf6: 'منطقة|منطقة|منطقتان|مناطق|منطقة|منطقة',
  // T{0} {1}
  sad33dcf9b5ae76e1: str`ف${0} ${1}`,
  // janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  s5a048a434580436f: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  // Dans ce métier, aucune personne n’est une femme.
  s244cd7f81ae5a6ff: 'في هذه المهنة لا توجد أي امرأة.',
  // Dans ce métier, moins d’une personne sur 20 est une femme.
  sd4a59d7c80a46ce8: 'في هذه المهنة، أقل من شخص واحد من 20 امرأة.',
  // Dans ce métier, plus de 19 personnes sur 20 sont des femmes.
  s4385c51ce49a85da: 'في هذه المهنة، أكثر من 19 شخصاً من 20 نساء.',
  // Dans ce métier, {0} personne sur 20 est une femme.|Dans ce métier, {0} personnes sur 20 sont des femmes.
  s920d50ac2515fb3d: str`في هذه المهنة، ${0} شخص من 20 نساء.|في هذه المهنة، شخص واحد من 20 امرأة.|في هذه المهنة، شخصان من 20 نساء.|في هذه المهنة، ${0} أشخاص من 20 نساء.|في هذه المهنة، ${0} شخصاً من 20 نساء.|في هذه المهنة، ${0} شخص من 20 نساء.`,
  // Ce chiffre ne se devine pas facilement.
  s802ba4bde5682364: 'ليس من السهل تخمين هذا الرقم.',
  // Vous aviez dit {0}. Bien vu !
  sa9423b177316c821: str`قلتم ${0}. أحسنتم!`,
  // Vous aviez dit {0}. C’est {1}.
  sdacf9254a8c871d6: str`قلتم ${0}. العدد هو ${1}.`,
  // moins d’une
  sb85445bae6e86e78: 'أقل من واحدة',
  // plus de 19
  s24977c4b647cf592: 'أكثر من 19',
  // En France, {0} de femmes en {1}.
  sb493e58a96d9fd0a: str`في فرنسا، ${0} نساء في ${1}.`,
  // Ce métier est ouvert à toutes et à tous.
  s8cafc2e6c96b7418: 'هذه المهنة مفتوحة للجميع.',
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de plus que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de plus que la réalité.
  s4c1d15bb11002812: str`في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق ${1} نقطة مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق نقطة مئوية واحدة.|في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق نقطتين مئويتين.|في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق ${1} نقاط مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق ${1} نقطة مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أكثر من الواقع بفارق ${1} نقطة مئوية.`,
  // En moyenne, les personnes interrogées disent {0}. C’est {1} point de moins que la réalité.|En moyenne, les personnes interrogées disent {0}. C’est {1} points de moins que la réalité.
  s8beffa13ae852ff4: str`في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق ${1} نقطة مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق نقطة مئوية واحدة.|في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق نقطتين مئويتين.|في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق ${1} نقاط مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق ${1} نقطة مئوية.|في المتوسط، يقول من سُئلوا ${0}. هذا أقل من الواقع بفارق ${1} نقطة مئوية.`,
  // En moyenne, les personnes interrogées disent {0}. C’est proche de la réalité.
  sa55c9decac22862f: str`في المتوسط، يقول من سُئلوا ${0}. هذا قريب من الواقع.`,
  // moins de 100
  s16d893d5fa9c66dd: 'أقل من 100',
  // En France, {0} personnes font ce métier : {1} femmes et {2} hommes.
  s62adf64adcb4dbad: str`في فرنسا، عدد العاملين في هذه المهنة ${0}: النساء ${1} والرجال ${2}.`,
  // En {0}, c’était {1}. La part des femmes a augmenté.
  s609fb12a63ab2dd9: str`في ⁦${0}⁩، كانت النسبة ${1}. ارتفعت نسبة النساء.`,
  // En {0}, c’était {1}. La part des femmes a baissé.
  s80478ee81fae829c: str`في ⁦${0}⁩، كانت النسبة ${1}. انخفضت نسبة النساء.`,
  // En {0}, c’était {1}. La part des femmes a peu changé.
  s7eeb96a459f4635d: str`في ⁦${0}⁩، كانت النسبة ${1}. لم تتغير نسبة النساء كثيرًا.`,
  // En {0}, c’est {1}.
  sfe9357dd9bc9a818: str`في ${0}، النسبة ${1}.`,
  // Autre secteur : {0}
  sfbd9cb49c8561736: str`قطاع آخر: ${0}`,
  // Point commun : {0}|Points communs : {0}
  s355d15aec443e7d5: str`نقاط مشتركة: ${0}|نقطة مشتركة: ${0}|نقطتان مشتركتان: ${0}|نقاط مشتركة: ${0}|نقاط مشتركة: ${0}|نقاط مشتركة: ${0}`,
  // Un métier proche
  s35ddd1d53f2fd0db: 'مهنة قريبة',
  // Même secteur : {0}
  s8fe9efa16cbd48ca: str`القطاع نفسه: ${0}`,
  // Des gestes voisins, d’autres équipes
  s056fea732d4ee2bc: 'حركات متشابهة، فرق أخرى',
  // Voir mes {0} réponses
  s8f3f7b4feaec30eb: str`عرض إجاباتي (${0})`,
  // Un autre métier
  s8db460c231605c01: 'مهنة أخرى',
  // Métier {0} sur {1}
  saabf8f03161526a5: str`المهنة ${0} من ${1}`,
  // Recommencer
  sd902bcb98a5f09b7: 'ابدأ من جديد',
  // Jouer en classe
  se7a00b677357ddcc: 'اللعب مع الصف',
  // Formation « {0} », {1} : {2} de filles.
  s33c17525b41f67e3: str`التكوين «${0}»، ${1}: ${2} من البنات.`,
  // Témoignage d’exemple : cette personne n’existe pas.
  s28ee517525c04af9: 'شهادة تجريبية: هذا الشخص غير موجود.',
  // Événement d’exemple : il n’aura pas lieu.
  s22a1c505d3a6c502: 'حدث تجريبي: لن يُقام.',
  // Voir l’événement : {0}
  s12f04824dfa6dc00: str`عرض الحدث: ${0}`,
  // Voir l’événement
  s7842ce27f015b153: 'عرض الحدث',
  // Pour aller plus loin
  sd7594732a81fb1c1: 'للمزيد',
  // Exemple : cette structure n’existe pas.
  s5caa01f07fa4aa5d: 'مثال: هذه الجهة غير موجودة.',
  // Ce que vous pensiez, ce qui est
  s60c0165ed8547072: 'ما كنتم تظنون، وما هو الواقع',
  // Ce que la classe croyait, ce qui est
  sc98ce953c7508a3a: 'ما كان الصف يعتقده، وما هو الواقع',
  // Ajouter cette réponse
  sf4a64dd3fb05ab30: 'إضافة هذه الإجابة',
  // Enlever la dernière
  sc09e28fa584f3b88: 'حذف الأخيرة',
  // Voir le bilan
  s4c33b4eb7da7edd8: 'عرض الخلاصة',
  // Métier suivant
  secb61209a54fd3cb: 'المهنة التالية',
  // Voir la réponse
  sa64882e62a119a06: 'عرض الجواب',
  // Quitter le jeu
  se55bf33925e7e694: 'مغادرة اللعبة',
  // En classe
  s7a137ff63b1479c1: 'في الصف',
  // Chacune et chacun donne un nombre. Une personne l’ajoute : un point par réponse.
  s81f06b06e64c9045: 'يعطي كل شخص عدداً. يضيفه شخص واحد: نقطة لكل إجابة.',
  // Le même code donne les mêmes métiers, sur un autre écran aussi.
  s5ca912ad94e3e2c9: 'الرمز نفسه يعطي المهن نفسها، على شاشة أخرى أيضاً.',
  // Code :
  se6deb154cf6878e1: 'الرمز:',
  // La mixité des métiers, en classe
  sdbd9b5b60a7da537: 'النساء والرجال في المهن، في الصف',
  // Rien n’est enregistré. Rien n’est envoyé.
  s4bed14d8e7609257: 'لا يحفظ شيء. لا يرسل شيء.',
  // Aucune réponse pour le moment.
  sbaa797058932196f: 'لا توجد إجابة حتى الآن.',
  // {0} réponse.|{0} réponses.
  s823eace369595746: str`لا إجابات.|إجابة واحدة.|إجابتان.|${0} إجابات.|${0} إجابة.|${0} إجابة.`,
  // Tout le monde dit {0}.
  s366b4f790a48a54c: str`يقول الجميع ${0}.`,
  // De {0} à {1}. Celle du milieu : {2}.
  s83b402a2a2453874: str`من ${0} إلى ${1}. الإجابة الوسطى: ${2}.`,
  // {0} réponse est juste, à une personne près.|{0} réponses sont justes, à une personne près.
  s317f96aa48d9336f: str`لا إجابات صحيحة.|إجابة واحدة صحيحة بفارق شخص واحد.|إجابتان صحيحتان بفارق شخص واحد.|${0} إجابات صحيحة بفارق شخص واحد.|${0} إجابة صحيحة بفارق شخص واحد.|${0} إجابة صحيحة بفارق شخص واحد.`,
  // Toutes ces réponses étaient proches, à deux personnes près.
  s5733a2765c224cd7: 'كانت كل هذه الإجابات قريبة، بفارق شخصين على الأكثر.',
  // Pour {0} métier sur {1}, la réponse était loin : plus de deux personnes.|Pour {0} métiers sur {1}, la réponse était loin : plus de deux personnes.
  sad6c119b2ec9953e: str`كانت كل الإجابات قريبة.|في مهنة واحدة من أصل ${1}، كانت الإجابة بعيدة: أكثر من شخصين.|في مهنتين من أصل ${1}، كانت الإجابة بعيدة: أكثر من شخصين.|في ${0} مهن من أصل ${1}، كانت الإجابة بعيدة: أكثر من شخصين.|في ${0} مهنة من أصل ${1}، كانت الإجابة بعيدة: أكثر من شخصين.|في ${0} مهنة من أصل ${1}، كانت الإجابة بعيدة: أكثر من شخصين.`,
  // Dit
  se0b15c199227684e: 'ما قيل',
  // En vrai
  sb17a12a7b1a0948c: 'في الواقع',
  // Pour chaque métier : ce qui était dit, puis la part des femmes, France.
  safa054883d327d73: 'لكل مهنة: ما قيل، ثم نسبة النساء، فرنسا.',
  // Imprimer pour le mur
  s48351765fb669e8d: 'طباعة للتعليق على الجدار',
  // Une autre série
  s3d7f0c540aba7a2a: 'سلسلة أخرى',
  // femme sur 20|femmes sur 20
  s9af5281f9ded3736: 'امرأة من 20|امرأة من 20|امرأتان من 20|نساء من 20|امرأة من 20|امرأة من 20',
  // Je ne sais pas
  s97bd059bdd49fff7: 'لا أعرف',
  // une femme
  sb56121accdd856bf: 'امرأة',
  // un homme
  s2868fc3083a91ae4: 'رجل',
  // Votre réponse, femmes sur 20
  s62f33009f9f59aba: 'إجابتكم، نساء من 20',
  // La part des femmes n’est pas connue pour ce métier
  saa609cb393c725b5: 'نسبة النساء غير معروفة لهذه المهنة',
  // Ce chiffre n’est pas publié pour sa famille de métiers.
  s25d34891acb8905e: 'هذا الرقم غير منشور لمجموعة المهن هذه.',
  // Ce métier n’est relié à aucune famille de métiers de la statistique publique.
  s7062157fc7db4515: 'هذه المهنة غير مرتبطة بأي مجموعة مهن في الإحصاءات الرسمية.',
  // La question ne s’affiche pas
  sca6f62223112dae7: 'تعذّر عرض السؤال',
  // Préparation de la question…
  s8fe910a0320bc896: 'جارٍ تحضير السؤال…',
  // Ce métier n’est pas dans les données : la part des femmes ne peut pas être montrée.
  s50340f5d1fa90fee: 'هذه المهنة غير موجودة في البيانات: لا يمكن عرض نسبة النساء.',
  // Ces données ne donnent la part des femmes pour aucun métier.
  s6f5031889a1beb06: 'لا تذكر هذه البيانات نسبة النساء لأي مهنة.',
  // Sur 20 personnes de ce métier, combien sont des femmes ?
  sd2e3819f91770129: 'من بين 20 شخصاً في هذه المهنة، كم عدد النساء؟',
  // Des entreprises près de chez moi
  sc21c5782c3fe315a: 'شركات قريبة مني',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour.
  s08cc17f2fe8b4807: 'الأقرب أولا. عند تساوي المسافة، يتغير الترتيب كل يوم.',
  // Je cherche une entreprise
  s0135dd4ff45fa575: 'أبحث عن شركة',
  // Ce qu’elle propose
  s3f948a8d266a30c4: 'ما تعرضه',
  // qui s’est déclarée
  s4bccd8d8e74511fb: 'أعلنت عن نفسها',
  // Aucune des entreprises déclarées ne correspond. Cela ne veut pas dire qu’il n’y en a pas.
  s092ae48aeca57dea: 'لا توافق أي من الشركات المعلنة طلبك. هذا لا يعني أنه لا توجد شركات.',
  // Aucune entreprise ne s’est encore déclarée dans ces données. Cela ne veut pas dire qu’il n’y en a pas.
  s97579d2f836342b0: 'لم تعلن أي شركة عن نفسها بعد في هذه البيانات. هذا لا يعني أنه لا توجد شركات.',
  // Qui peut chercher avec vous
  scfc63f04f18dda02: 'من يمكنه البحث معكم',
  // {0} entreprise|{0} entreprises
  s9aa4de9c6ea16ac2: str`لا شركات|شركة واحدة|شركتان|${0} شركات|${0} شركة|${0} شركة`,
  // Aucune entreprise n’est indiquée
  s85fc349294eaf220: 'لا توجد شركة مذكورة',
  // qui cherche une apprentie ou un apprenti
  sc28ca7f960a40f86: 'تبحث عن متدربة أو متدرب',
  // qui accueille en stage
  s9cd314d14c4c3d68: 'تستقبل متدربين',
  // qui recrute
  s86c58e5a4d12eb52: 'توظف',
  // {0} entreprise ne le dit pas : elle n’est pas dans cette liste.|{0} entreprises ne le disent pas : elles ne sont pas dans cette liste.
  sb92685efff041d35: str`لا شركات لا تقول ذلك.|شركة واحدة لا تقول ذلك: ليست في هذه القائمة.|شركتان لا تقولان ذلك: ليستا في هذه القائمة.|${0} شركات لا تقول ذلك: ليست في هذه القائمة.|${0} شركة لا تقول ذلك: ليست في هذه القائمة.|${0} شركة لا تقول ذلك: ليست في هذه القائمة.`,
  // Métiers
  sf508e69986ee3eb0: 'المهن',
  // Ce qu’elle attend
  s4c125c7a261ff0a2: 'ما تتوقعه',
  // Formation avant l’embauche
  s70e8f6dabfcae667: 'تدريب قبل التوظيف',
  // Valable jusqu’au {0}.
  sdd054eaf88883bd7: str`صالح حتى ${0}.`,
  // Ne dit pas si elle cherche une apprentie ou un apprenti
  sb9510abe80ce1539: 'لا تقول هل تبحث عن متدربة أو متدرب',
  // Cherche une apprentie ou un apprenti
  sdc145f2d5d2f1421: 'تبحث عن متدربة أو متدرب',
  // Ne cherche pas d’apprentie ni d’apprenti
  s4fb012c39cbb0b5e: 'لا تبحث عن متدربة أو متدرب',
  // Ne dit pas si elle accueille en stage
  s603c3e746280ab43: 'لا تقول هل تستقبل متدربين',
  // Accueille en stage
  sbe7c6781adcb729b: 'تستقبل متدربين',
  // N’accueille pas en stage
  s9502d5fce5fb8432: 'لا تستقبل متدربين',
  // Ne dit pas si elle recrute
  sfb7a84145bf180bf: 'لا تقول هل توظف',
  // Ne recrute pas en ce moment
  saa52715d67227b4f: 'لا توظف حاليا',
  // {0} poste à pourvoir|{0} postes à pourvoir
  s6de9aabe59515510: str`لا وظائف شاغرة|وظيفة شاغرة واحدة|وظيفتان شاغرتان|${0} وظائف شاغرة|${0} وظيفة شاغرة|${0} وظيفة شاغرة`,
  // Le lieu ne dit pas qui il accueille.
  s484d57024f1ca2fe: 'المكان لا يذكر من يستقبل.',
  // Pour avoir une réponse
  sb6c3e0295b69fbb0: 'للحصول على جواب',
  // Ma demande à emporter
  sf69b15e6316b8a95: 'طلبي، لآخذه معي',
  // Déclaré le {0}
  s1cc8583e1134530e: str`صُرّح به في ${0}`,
  // Date de la déclaration inconnue.
  s58dfcb3ea3c4a9c4: 'تاريخ التصريح غير معروف.',
  // Disponibilité inconnue
  scea5078f9efb8d91: 'التوفّر غير معروف',
  // Peut accueillir en ce moment
  s2168a9484a7889bf: 'يمكنه الاستقبال حاليًا',
  // N’accueille personne en ce moment
  s159630433abdd366: 'لا يستقبل أحدًا حاليًا',
  // Accueil des personnes en situation de handicap : inconnu
  sbc12114210c0bccb: 'استقبال الأشخاص ذوي الإعاقة: غير معروف',
  // Accueille des personnes en situation de handicap
  sb3adacc27ac378e7: 'يستقبل أشخاصًا ذوي إعاقة',
  // N’est pas adapté aux personnes en situation de handicap
  s3738042dfdc52aa2: 'غير مهيّأ للأشخاص ذوي الإعاقة',
  // {0} jour au plus|{0} jours au plus
  sdad5c56d52297a3c: str`بلا أيام|يوم واحد على الأكثر|يومان على الأكثر|${0} أيام على الأكثر|${0} يومًا على الأكثر|${0} يوم على الأكثر`,
  // {0} jour au moins|{0} jours au moins
  s4ebc2a6cbb4eee66: str`بلا أيام|يوم واحد على الأقل|يومان على الأقل|${0} أيام على الأقل|${0} يومًا على الأقل|${0} يوم على الأقل`,
  // de {0} à {1} jours
  sd80e51f5dd6533db: str`من ${0} إلى ${1} أيام`,
  // Ne dit pas jusqu’où venir
  s42f3b61fd6962dae: 'لا يذكر حتى أين يأتي',
  // Vient jusqu’à {0} km
  s0d9775a4489cdfaa: str`يأتي حتى ${0} كم`,
  // Montre que ce métier est pour toutes et tous
  sa3e39d56be34b62d: 'يبين أن هذه المهنة للجميع',
  // Ne dit pas depuis quand
  s7cfcadc9494ecee4: 'لا يذكر منذ متى',
  // Lire ce que dit <span lang="fr">{0}</span>
  h6898106bbf7d4f23: html`اقرأ ما يقوله <span lang="fr">${0}</span>`,
  // Le texte de cet enregistrement n’est pas donné.
  sa203d801a2d15b50: 'نص هذا التسجيل غير متوفر.',
  // Se forme à ce métier
  sa07335644a51cc86: 'يتعلم هذه المهنة',
  // En apprentissage
  s496a23902c74851e: 'بالتدرّج المهني (apprentissage)',
  // Débute dans ce métier
  sc55a559034b5487e: 'مبتدئ في هذه المهنة',
  // A de l’expérience
  sf0ce4691acf9a90a: 'لديه خبرة',
  // Parler avec quelqu’un du métier
  sd2ceffa97e440dfa: 'التحدث مع شخص من المهنة',
  // J’aimerais parler avec quelqu’un qui connaît
  sfdd0895ad950d035: 'أود التحدث مع شخص يعرف',
  // Ces personnes ont accepté d’être citées ici.
  s6554cf12567b0767: 'وافق هؤلاء الأشخاص على ذكرهم هنا.',
  // Nous ne citons que les personnes qui l’ont accepté. Cela ne veut pas dire que personne ne viendrait.
  sc2b7a8eb0d685493: 'لا نذكر إلا من وافقوا. هذا لا يعني أن لا أحد سيأتي.',
  // Qui peut vous présenter quelqu’un
  s1688bb9ae9f65de8: 'من يمكنه أن يعرفك على شخص',
  // Ce qu’elles et ils en disent
  sc39bbc7bfd6cdb4e: 'ما يقولونه عنها',
  // Celles et ceux qui apprennent d’abord.
  s50c6a5abff739380: 'المتعلمون أولا.',
  // {0} personne peut en parler|{0} personnes peuvent en parler
  s12a3c9ce34f79e95: str`لا أحد يمكنه التحدث عنها|شخص واحد يمكنه التحدث عنها|شخصان يمكنهما التحدث عنها|${0} أشخاص يمكنهم التحدث عنها|${0} شخصا يمكنهم التحدث عنها|${0} شخص يمكنهم التحدث عنها`,
  // Personne n’est encore indiqué
  s6d9cc6f9cc26accf: 'لا أحد مذكور بعد',
  // près {0}
  s8a5e734cc262c9a0: str`قرب ${0}`,
  // {0} témoignage|{0} témoignages
  sa29c41c5dc1d130c: str`لا شهادات|شهادة واحدة|شهادتان|${0} شهادات|${0} شهادة|${0} شهادة`,
  // Où essayer ce métier ?
  sa20c4e348cfe2b25: 'أين أجرّب هذه المهنة؟',
  // Un stage, un essai
  s78e6cebea0ee34dc: 'تدريب، تجربة',
  // J’aimerais essayer
  sad1cec10ee09c87d: 'أودّ تجربة',
  // moi
  s0808641917672194: 'نفسي',
  // {0} lieu d’accueil|{0} lieux d’accueil
  s752d4bb39e7f6f07: str`لا مكان استقبال|مكان استقبال واحد|مكانا استقبال|${0} أماكن استقبال|${0} مكان استقبال|${0} مكان استقبال`,
  // Aucun lieu d’accueil n’est indiqué
  s2cf99cef3282bf95: 'لا مكان استقبال مذكور',
  // Les plus proches d’abord. À distance égale, l’ordre change chaque jour. Demandez à plusieurs lieux à la fois.
  s97346c46166c2044: 'الأقرب أولًا. عند تساوي المسافة يتغيّر الترتيب كل يوم. اسألوا عدة أماكن في الوقت نفسه.',
  // Des façons d’essayer un métier
  s406583201d0c8b33: 'طرق لتجربة مهنة',
  // Ce sont des dispositifs, pas des adresses. Demandez à qui vous accompagne.
  s0d10b15a2c897e4a: 'هذه برامج وليست عناوين. اسألوا من يرافقكم.',
  // Cela ne veut pas dire qu’aucune entreprise n’accueille. Personne ne l’a encore déclaré dans ces données.
  s470d0ecec45c9a66: 'هذا لا يعني أن لا شركة تستقبل. لم يصرّح أحد بذلك بعدُ في هذه البيانات.',
  // {0} lieu ne dit pas qui il accueille : il n’est pas dans cette liste.|{0} lieux ne disent pas qui ils accueillent : ils ne sont pas dans cette liste.
  s7db7f2bb4f30f2cd: str`لا مكان بلا ذكر لمن يستقبل.|مكان واحد لا يذكر من يستقبل: ليس في هذه القائمة.|مكانان لا يذكران من يستقبلان: ليسا في هذه القائمة.|${0} أماكن لا تذكر من تستقبل: ليست في هذه القائمة.|${0} مكانًا لا تذكر من تستقبل: ليست في هذه القائمة.|${0} مكان لا تذكر من تستقبل: ليست في هذه القائمة.`,
  // {0} lieu déclaré il y a plus de six mois|{0} lieux déclarés il y a plus de six mois
  s47e9abd9d401ce7c: str`لا مكان صُرّح به قبل أكثر من ستة أشهر|مكان واحد صُرّح به قبل أكثر من ستة أشهر|مكانان صُرّح بهما قبل أكثر من ستة أشهر|${0} أماكن صُرّح بها قبل أكثر من ستة أشهر|${0} مكانًا صُرّح بها قبل أكثر من ستة أشهر|${0} مكان صُرّح بها قبل أكثر من ستة أشهر`,
  // Je m’appelle :
  s94bfba6ca3061f2a: 'اسمي:',
  // Mon établissement, ou qui m’accompagne :
  s0b11f0091327b63f: 'مؤسستي، أو من يرافقني:',
  // On peut me joindre :
  sc4737f24dd4486b4: 'يمكن الاتصال بي:',
  // Je voudrais venir, du … au … :
  se03c71d0e855a28d: 'أودّ المجيء، من … إلى …:',
  // Ce que j’aimerais voir ou faire :
  sc2fb74572de91df8: 'ما أودّ رؤيته أو القيام به:',
  // Date et signature :
  s91feea294eebed41: 'التاريخ والتوقيع:',
  // Ma demande
  s7b18ba42bd3967e5: 'طلبي',
  // Téléphone : {0}
  sb844919fdd721cf4: str`الهاتف: ${0}`,
  // Courriel : {0}
  s75a3773e3e854c1b: str`البريد الإلكتروني: ${0}`,
  // n’est pas dit
  sc593bfc3cf4a3829: 'غير مذكور',
  // Deux projets, les mêmes critères
  s3fc32b81c3b9c644: 'مشروعان، المعايير نفسها',
  // Où il en est
  scc126801f9ead6c1: 'إلى أين وصل',
  // Résultats
  s59f5abec4a1c2f82: 'النتائج',
  // Ce qui n’a pas marché
  s0b5a278259bbac1a: 'ما لم ينجح',
  // Fermer la comparaison
  s3168fc961acb65ab: 'إغلاق المقارنة',
  // Présenter un projet
  s42529a17c69eb71c: 'تقديم مشروع',
  // Vos réponses font un fichier, sur cet appareil. Rien n’est envoyé. Transmettez-le à qui publie ce site.
  sc64ee9b7a71245cb: 'تكون إجاباتك ملفا على هذا الجهاز. لا يرسل شيء. سلمه لمن ينشر هذا الموقع.',
  // Nom du projet (obligatoire)
  s7db2862f01ef7108: 'اسم المشروع (إلزامي)',
  // En une phrase (obligatoire)
  sf670de9a43798bf7: 'في جملة واحدة (إلزامي)',
  // Qui le porte
  sfb3214e6ee0fc40f: 'من يقوده',
  // Adresse électronique de contact
  sde6cd1457500389f: 'البريد الإلكتروني للتواصل',
  // Dans les trois champs qui suivent, une idée par ligne.
  sbc46a5fae95b0a72: 'في الحقول الثلاثة التالية، فكرة واحدة في كل سطر.',
  // Ce que l’on en retient
  sa9aab9768e951b7a: 'ما يستفاد منه',
  // Faire le fichier
  sce26ffda2450db9f: 'إنشاء الملف',
  // Ne dit pas où il en est
  s1b358d8da95bcfdf: 'لا يذكر إلى أين وصل',
  // Ne plus comparer
  sf93d659b4ab1d67b: 'إلغاء المقارنة',
  // Ce projet n’a encore publié ni effets, ni résultats, ni leçons. Demandez à qui le porte.
  s061a0d71d06322e9: 'لم ينشر هذا المشروع بعد آثارا ولا نتائج ولا دروسا. اسأل من يقوده.',
  // Ce que cela change
  seebb02862826eb49: 'ما الذي يغيره',
  // Rien n’en est dit.
  sbdea34bfcd307884: 'لا يذكر شيء عن ذلك.',
  // Aucun résultat n’est publié.
  s0e5fc2ab627bf9b1: 'لم تنشر أي نتيجة.',
  // Le projet ne le dit pas.
  sbd02a31498e12d4d: 'المشروع لا يذكر ذلك.',
  // Aucune leçon n’est publiée.
  sb234507929c29b18: 'لم ينشر أي درس.',
  // Grille commune
  s6271f7f2601fee54: 'الجدول المشترك',
  // Personne ne l’a encore évalué avec la grille commune.
  se07bd345a816615f: 'لم يقيمه أحد بعد بالجدول المشترك.',
  // Avec l’aide de : <span lang="fr">{0}</span>
  h75d12908adfd5936: html`بدعم من: <span lang="fr">${0}</span>`,
  // Documents
  s889fce46bd2236e5: 'وثائق',
  // Faire pareil : le guide
  s69cf3f0a6c7453ff: 'افعل مثله: الدليل',
  // Jugé par <span lang="fr">{0}</span>, le {1}.
  h9a6ff043229b3a0a: html`قيمه <span lang="fr">${0}</span>، في ${1}.`,
  // Choisissez un second projet à comparer.
  sae8277d3f36a487f: 'اختر مشروعا ثانيا للمقارنة.',
  // Le fichier est fait. Transmettez-le à qui publie ce site.
  s1e631a5be4d0c270: 'الملف جاهز. سلمه لمن ينشر هذا الموقع.',
  // Ce qui s’essaie ici
  sf554b55fbbaafe69: 'ما يجرب هنا',
  // D’abord les projets qui disent ce qu’ils ont trouvé.
  s9c8e8aacc206437a: 'أولا المشاريع التي تذكر ما وجدته.',
  // Aucun projet ne correspond dans ces données. Cela ne veut pas dire que rien ne s’essaie.
  s25133647cc2c20f8: 'لا يوافق أي مشروع في هذه البيانات. هذا لا يعني أنه لا شيء يجرب.',
  // Je cherche un projet
  sddc77a747816eefd: 'أبحث عن مشروع',
  // où qu’il en soit
  scfff259983ae5453: 'في أي مرحلة',
  // Portes ouvertes et rencontres
  se880137f07d028c7: 'أيام مفتوحة ولقاءات',
  // Aucune date annoncée dans nos sources. Demandez à l’établissement.
  s30e8d4fd08cb9138: 'لا يوجد موعد معلن في مصادرنا. اسألوا المؤسسة.',
  // L’établissement ne s’affiche pas
  sc20031f500167401: 'تعذر عرض المؤسسة',
  // Lecture de l’établissement…
  s6ee1e4cecefdd6ff: 'جار تحميل المؤسسة…',
  // Cet établissement n’est pas dans le catalogue
  sc03674bdfff933c4: 'هذه المؤسسة غير موجودة في الدليل',
  // Il a pu fermer ou changer de code.
  s56bbf83d0dfb8209: 'ربما أغلقت أو تغير رمزها.',
  // Voir sa page complète
  s6093789685af28b6: 'عرض صفحتها الكاملة',
  // Voir son site
  s05a43d111bc28528: 'عرض موقعها',
  // Son téléphone et son site ne sont pas dans nos sources.
  s34758dcd29c7b594: 'رقم هاتفها وموقعها غير موجودين في مصادرنا.',
  // Internat
  se2d67613768491a8: 'سكن داخلي',
  // Sans niveau
  s2ebd14cccb7d9878: 'بلا مستوى',
  // Voir les {0} autres
  sd98d84c7d3564219: str`عرض الـ ${0} الأخرى`,
  // Aucune date annoncée pour le moment.
  s39de3f3aca5a8a5c: 'لم يُعلن عن أي تاريخ حتى الآن.',
  // Tout lire
  sde60df06b1803eb9: 'قراءة الكل',
  // Pause
  s061cc20e3432dead: 'إيقاف مؤقت',
  // Reprendre
  s9382fc33aaf7ed02: 'متابعة',
  // Écouter
  sca98cc90dce4cc34: 'استمع',
  // Arrêter
  sd4426b71fbd9e911: 'إيقاف',
  // Lire à ma façon
  s110998d658d82ed8: 'القراءة بطريقتي',
  // Fermer
  sf0da99a184bafb7e: 'إغلاق',
  // Taille du texte
  sc1ec5ad92a8bb51d: 'حجم النص',
  // Mots
  s3795f6aec560a320: 'الكلمات',
  // Tout
  s5a86ddfb3a2500b5: 'الكل',
  // Lecture facile
  s10b5f9ff871d1d31: 'قراءة سهلة',
  // Longueur des lignes
  s3e75a36cb5a6b4bc: 'طول الأسطر',
  // Normale
  sc294fe9a3657f475: 'عادي',
  // Courte
  sfe5297d1d2b3b137: 'قصير',
  // Espaces
  saedcf8c92728189f: 'المسافات',
  // Normaux
  sc2e9f79a36a0288f: 'عادية',
  // Grands
  s4a41278591352b2a: 'واسعة',
  // Lignes en vue
  s82ab6b4bf2c9d9fe: 'الأسطر الظاهرة',
  // Toutes
  s932839152144d819: 'الكل',
  // Une à la fois
  s09b9783354e47bb3: 'سطر واحد كل مرة',
  // La ligne suit la souris ou le doigt. Au clavier, utilisez les flèches.
  s5eae77e0b40bb180: 'يتبع السطر الفأرة أو الإصبع. بلوحة المفاتيح، استعمل الأسهم.',
  // Langue
  s34fadfd39665ec7f: 'اللغة',
  // Garder mes choix sur cet appareil
  sacc58d9933bbee2a: 'احفظ اختياراتي على هذا الجهاز',
  // Remettre comme avant
  sb37f5deaaf906c80: 'إعادة كما كان',
  // Grande
  s4a41318591353c28: 'كبير',
  // Très grande
  sac9aa3cd349674cf: 'كبير جدًا',
  // Sans cette case, rien n’est gardé.
  s9e28447a6e5a701b: 'من دون هذا المربع، لا يُحفظ شيء.',
  // Ces choix sont gardés ici, dans ce navigateur, pour ce site. Décochez pour les effacer.
  sd54d6543b56fd9fc: 'هذه الاختيارات محفوظة هنا، في هذا المتصفح، لهذا الموقع. أزل العلامة لمحوها.',
  // Votre navigateur ne permet pas de garder. Ce choix reste jusqu’à la fermeture de cette page.
  sdcea57a26f21f7d3: 'متصفحك لا يسمح بالاحتفاظ. يبقى هذا الخيار حتى إغلاق هذه الصفحة.',
  // Ligne {0}
  sba90de8b4df0f7e4: str`السطر ${0}`,
  // Ligne que vous lisez
  sc47e276de2e18429: 'السطر الذي تقرؤه',
  // Personne n’est indiqué ici pour ce besoin : {0}.
  s74273ef3c4b95e31: str`لا أحد مذكور هنا لهذه الحاجة: ${0}.`,
  // Personne n’est indiqué ici.
  s932a1c7f9225cc0a: 'لا أحد مذكور هنا.',
  // Rien de plus près.
  sba21b9eaf21416c5: 'لا شيء أقرب.',
  // Le plus proche est à {0} km.
  sbd7520325cfdc57d: str`الأقرب على بعد ${0} كم.`,
  // Notre liste n’est pas complète. Cela ne veut pas dire qu’il n’y a personne.
  s0853bb15f980098e: 'قائمتنا ليست كاملة. هذا لا يعني أنه لا يوجد أحد.',
  // Voir aussi ce qui est fermé maintenant
  s54b0e7bb842f8491: 'عرض المغلق الآن أيضًا',
  // {0} aide ou dispositif sans adresse|{0} aides ou dispositifs sans adresse
  sb83ebc6924625b61: str`لا مساعدات ولا برامج بلا عنوان|مساعدة أو برنامج واحد بلا عنوان|مساعدتان أو برنامجان بلا عنوان|${0} مساعدات أو برامج بلا عنوان|${0} مساعدةً أو برنامجًا بلا عنوان|${0} مساعدة أو برنامج بلا عنوان`,
  // Pour un territoire plus large que cette ville.
  s7fc9228edbe9c6f0: 'لمنطقة أوسع من هذه المدينة.',
  // {0} autre nom, sans contact connu|{0} autres noms, sans contact connu
  sfdaa2199a9c8b245: str`لا أسماء أخرى بلا وسيلة اتصال معروفة|اسم آخر واحد بلا وسيلة اتصال معروفة|اسمان آخران بلا وسيلة اتصال معروفة|${0} أسماء أخرى بلا وسيلة اتصال معروفة|${0} اسمًا آخر بلا وسيلة اتصال معروفة|${0} اسم آخر بلا وسيلة اتصال معروفة`,
  // C’est ici :
  s74e7462d55cda78d: 'العنوان:',
  // Vous pouvez appeler :
  s44b495aa851c816b: 'يمكنك الاتصال:',
  // C’est ouvert. Cela ferme à {0}.
  s8f56903c6ff4444c: str`المكان مفتوح. يغلق في ${0}.`,
  // Nous ne connaissons pas les horaires. Appelez d’abord.
  sa26e44398837ab04: 'لا نعرف مواعيد العمل. اتصل أولًا.',
  // Nous ne connaissons pas les horaires. Nous n’avons pas de numéro à appeler.
  sd22a02c25aef0c73: 'لا نعرف مواعيد العمل. ليس لدينا رقم للاتصال به.',
  // Distance depuis le centre de la commune : le lieu exact n’est pas connu.
  sdfadcdbd164c59fe: 'المسافة من مركز البلدية: المكان الدقيق غير معروف.',
  // Prix
  sb015851a36ba6536: 'السعر',
  // Prix, en détail
  s00bc421f759972ce: 'تفاصيل السعر',
  // Langues parlées
  s39b79aceff8971ec: 'اللغات المتحدَّث بها',
  // Qui le propose
  s90cc8fdaed085543: 'مقدَّم من',
  // Accès avec un handicap
  s3e17625aaeaad29f: 'الوصول لذوي الإعاقة',
  // Garder le contact (.vcf)
  sb2e00ae50762693d: 'حفظ جهة الاتصال (.vcf)',
  // Carte A5
  s18251c075418a05c: 'بطاقة A5',
  // Payant
  sfac95ec1fef85822: 'بمقابل',
  // Le prix n’est pas indiqué
  scf40c7406907736b: 'السعر غير مذكور',
  // vous avez {0} ans ou plus
  s9d3428e6a38334a4: str`عمرك ${0} سنة أو أكثر`,
  // vous avez {0} ans ou moins
  s5899d653c5b36a70: str`عمرك ${0} سنة أو أقل`,
  // vous êtes dans l’un de ces cas :
  sf1960d671ed5b70a: 'تنطبق عليك إحدى هذه الحالات:',
  // Suis-je concerné ou concernée ?
  se36cfb754723b46c: 'هل يعنيني هذا؟',
  // Vous pouvez venir si :
  sd58d2d5e4ae511fe: 'يمكنك الحضور إذا:',
  // C’est ouvert à tous les publics.
  s397f9f0cf6cf0035: 'متاح للجميع.',
  // Les conditions ne sont pas indiquées.
  s4987d726826f77f1: 'الشروط غير مذكورة.',
  // La structure vous répond, pas nous.
  s61c3da253d9db88f: 'الجهة هي من تجيبك، لا نحن.',
  // Plus de 18 mois : appelez avant d’y aller.
  s2ce2ec79fc1da729: 'مضى أكثر من 18 شهرًا: اتصل قبل الذهاب.',
  // Plus de 18 mois : cela a pu changer.
  s27be3d370ddd1063: 'مضى أكثر من 18 شهرًا: ربما تغيّر ذلك.',
  // {0} réponse|{0} réponses
  seccfd38d5a34b588: str`لا إجابات|إجابة واحدة|إجابتان|${0} إجابات|${0} إجابة|${0} إجابة`,
  // La liste ne montre plus que cela.
  saf7fbdfbb48a7095: 'لا تعرض القائمة الآن سوى هذه.',
  // La liste montre de nouveau toutes les réponses.
  sebdcf1c312b57755: 'تُظهر القائمة كل الإجابات من جديد.',
  // Carte de qui peut aider
  sc8b136eb0907d6d7: 'خريطة من يمكنه المساعدة',
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir qui y est. Échap : fermer la carte.
  sc9d4e9fe35f5c139: 'الأسهم: من مكان إلى آخر. زائد وناقص: تكبير وتصغير. إدخال: عرض من يوجد هناك. Escape: إغلاق الخريطة.',
  // Choisissez un lieu pour voir qui y est. Ctrl et la molette agrandissent la carte.
  sfd709bc1904ab30b: 'اختر مكانًا لترى من يوجد فيه. Ctrl مع العجلة يكبّران الخريطة.',
  // Touchez un lieu pour voir qui y est. Deux doigts déplacent et agrandissent la carte.
  s6e6186d7179e200b: 'المس مكانًا لترى من يوجد فيه. إصبعان يحرّكان الخريطة ويكبّرانها.',
  // Le cercle : {0} km autour {1}, à vol d’oiseau.
  s4183a317712638fd: str`الدائرة: ${0} كم حول ${1}، في خط مستقيم.`,
  // {0} réponse n’est que dans la liste : à distance, ou sans adresse connue.|{0} réponses ne sont que dans la liste : à distance, ou sans adresse connue.
  s14653504910039d0: str`${0} إجابة في القائمة فقط: عن بُعد أو بلا عنوان معروف.|إجابة واحدة (${0}) في القائمة فقط: عن بُعد أو بلا عنوان معروف.|إجابتان (${0}) في القائمة فقط: عن بُعد أو بلا عنوان معروف.|${0} إجابات في القائمة فقط: عن بُعد أو بلا عنوان معروف.|${0} إجابة في القائمة فقط: عن بُعد أو بلا عنوان معروف.|${0} إجابة في القائمة فقط: عن بُعد أو بلا عنوان معروف.`,
  // Le fond de carte manque. Les lieux sont à leur place.
  s933a0e86115660c4: 'خلفية الخريطة غير متوفرة. الأماكن في مواضعها.',
  // Revenir à toute la liste
  sb547c44d42bf22d3: 'العودة إلى القائمة كاملة',
  // Agrandir la carte ici
  s08c9315398f20fd6: 'تكبير الخريطة هنا',
  // Ouvert maintenant
  scf0d0f85e1cc8263: 'مفتوح الآن',
  // Ceux que l’on peut joindre d’abord, les plus proches en premier.
  s12feec43a054d584: 'من يمكن الاتصال بهم أولًا، والأقرب قبل غيره.',
  // {0} réponse à moins de {1} km {2}|{0} réponses à moins de {1} km {2}
  s379d2394f20152ea: str`لا إجابات على بعد أقل من ${1} كم من ${2}|إجابة واحدة على بعد أقل من ${1} كم من ${2}|إجابتان على بعد أقل من ${1} كم من ${2}|${0} إجابات على بعد أقل من ${1} كم من ${2}|${0} إجابة على بعد أقل من ${1} كم من ${2}|${0} إجابة على بعد أقل من ${1} كم من ${2}`,
  // Imprimer la liste
  s8a6056b359aad218: 'طباعة القائمة',
  // Distances à vol d’oiseau.
  s3add2d60b545d833: 'المسافات بخط مستقيم.',
  // Je cherche de l’aide pour
  s10ea9d290fa92009: 'أبحث عن مساعدة في',
  // Formations
  s626d40a789636b4d: 'التدريبات',
  // Qui peut m’aider
  s88cfc3c20176f483: 'من يمكنه مساعدتي',
  // Rendez-vous
  sc2a4ef102f9a1bc7: 'مواعيد',
  // Recherches
  s358107e7a82ed163: 'عمليات البحث',
  // Chiffres
  s7b26d0104ccf5011: 'أرقام',
  // Cette formation n’est plus dans le catalogue. Elle a pu être retirée.
  s27e9984640cb8d2d: 'لم يعد هذا التدريب في الدليل. ربما تم حذفه.',
  // Ce n’est plus dans les données de ce site.
  s7cbfe90e1cfec220: 'لم يعد ذلك في بيانات هذا الموقع.',
  // Gardée le {0}
  sf8abd41798eb9842: str`محفوظ منذ ${0}`,
  // Gardé le {0}
  s42d090e5ae79a613: str`حُفظ في ${0}`,
  // Retirer
  s846a3c8f0ebd68ec: 'إزالة',
  // « {0} »
  h0afb9d60b3c982dd: html`«${0}»`,
  // Changer ma note
  s2e90a09212dbf187: 'تغيير ملاحظتي',
  // Écrire une note
  sda0e9bae852da6a5: 'كتابة ملاحظة',
  // Ma note
  s198915db79e31139: 'ملاحظتي',
  // Enregistrer
  se430513274f9b495: 'حفظ',
  // Annuler
  s5ee26933a140671a: 'إلغاء',
  // Mon dossier
  se15f4bf9c11e6dc4: 'ملفي',
  // {0} chose gardée sur cet appareil. Rien n’est envoyé.|{0} choses gardées sur cet appareil. Rien n’est envoyé.
  s384231c356840ae3: str`لا شيء محفوظ على هذا الجهاز.|شيء واحد محفوظ على هذا الجهاز. لا يُرسل أي شيء.|شيئان محفوظان على هذا الجهاز. لا يُرسل أي شيء.|${0} أشياء محفوظة على هذا الجهاز. لا يُرسل أي شيء.|${0} شيئًا محفوظًا على هذا الجهاز. لا يُرسل أي شيء.|${0} شيء محفوظ على هذا الجهاز. لا يُرسل أي شيء.`,
  // Votre navigateur ne permet pas de garder. Cette liste s’efface à la fermeture de la page.
  s387599b7c48869e0: 'متصفحك لا يسمح بالاحتفاظ. تُمسح هذه القائمة عند إغلاق الصفحة.',
  // Une feuille pour votre rendez-vous : ce que vous gardez, vos questions, des lignes pour écrire, un code pour la rouvrir.
  s80cad560575757c6: 'ورقة لموعدكم: ما تحفظونه، وأسئلتكم، وأسطر للكتابة، ورمز لفتحها من جديد.',
  // Ma feuille de route
  s71a7afc6c3e9cc89: 'خارطة طريقي',
  // Donner à quelqu’un
  s07804d44c76d6f60: 'إعطاء لشخص ما',
  // Préparer mon entretien
  s65fe7517a1e677e0: 'تحضير مقابلتي',
  // Effacer tout le dossier de cet appareil ?
  sf5f1be59c165c660: 'هل تمحون الملف كله من هذا الجهاز؟',
  // Oui, tout effacer
  s7e7f020e5e43b544: 'نعم، امسح كل شيء',
  // Non, garder
  s725e09e510a096bd: 'لا، احتفظ به',
  // Un lien
  s133166e65c04a0f2: 'رابط',
  // Le dossier est dans le lien. Aucun serveur ne le garde.
  sa36a26c6c41e9eff: 'الملف داخل الرابط. لا يحفظه أي خادم.',
  // Un fichier
  s08897a4fade78680: 'ملف',
  // Il s’ouvre dans tout navigateur, même dans dix ans.
  scda89a487331da05: 'يُفتح في أي متصفح، حتى بعد عشر سنوات.',
  // Une feuille
  s85bf17b63f995ddb: 'ورقة',
  // Avec un code à photographier. Le code est sans vos notes.
  sbd05237aab17809c: 'مع رمز للتصوير. الرمز بدون ملاحظاتكم.',
  // Ajouter mes notes et mes questions au lien et au fichier
  sa7cf7ddb513056bf: 'إضافة ملاحظاتي وأسئلتي إلى الرابط والملف',
  // Vous avez un fichier « Mon dossier » ? Ouvrez-le ici.
  s1237c22a585edeae: 'هل لديكم ملف «ملفي»؟ افتحوه هنا.',
  // Votre liste vient d’une version d’avant. Y ajouter vos notes et vos questions ?
  s04313608d2e2c560: 'قائمتكم من إصدار سابق. هل تضيفون إليها ملاحظاتكم وأسئلتكم؟',
  // Oui, ouvrir mon dossier
  s9003dda3a026985c: 'نعم، فتح ملفي',
  // Une chose a changé depuis que vous l’avez gardée.|{0} choses ont changé depuis que vous les avez gardées.
  s487d93e45421049e: str`لم يتغير شيء.|تغيّر شيء واحد منذ حفظتموه.|تغيّر شيئان منذ حفظتموهما.|تغيّرت ${0} أشياء منذ حفظتموها.|تغيّر ${0} شيئًا منذ حفظتموها.|تغيّر ${0} شيء منذ حفظتموها.`,
  // J’ai lu
  sec3a9d4d24da3a49: 'قرأت',
  // Prochaine date : {0}.
  sff49223b95160927: str`الموعد القادم: ${0}.`,
  // La rentrée change de date : {0} devient {1}.
  s703fcfd45cf18090: str`تغيّر موعد البداية: ${0} يصبح ${1}.`,
  // La rentrée est passée : {0}.
  sa45239dcd413e7a1: str`مضى موعد البداية: ${0}.`,
  // Cette rentrée n’est plus annoncée : {0}.
  s2adaef2d3c78c55e: str`لم يعد هذا الموعد معلنًا: ${0}.`,
  // C’est annulé.
  s504319855cd4ff3e: 'أُلغي.',
  // Comparer les deux
  s85313b110c501698: 'مقارنة الاثنين',
  // Comparer les trois
  sca8263668d35329d: 'مقارنة الثلاثة',
  // Comparer les trois dernières
  s0884ba403f794181: 'مقارنة الثلاثة الأخيرة',
  // Mes dates
  sf8f1bfc45bbb08b9: 'مواعيدي',
  // Mettre dans mon agenda (.ics)
  s48fd08e58fd969fe: 'إضافة إلى تقويمي (.ics)',
  // Rentrée en {0} (jour non précisé) : {1}
  s216ab2b501992adf: str`البدء في ${0} (اليوم غير محدد): ${1}`,
  // Rentrée : {0}
  s6bb3895c53b79431: str`بدء التدريب: ${0}`,
  // Source : {0}.
  s3265b28ae43c322f: str`المصدر: ${0}.`,
  // Fait le {0}. Tout est dans ce fichier.
  s0c8241bad0651e58: str`أُعدّ في ${0}. كل شيء في هذا الملف.`,
  // Ce fichier est trop gros pour être un dossier.
  s427f77498e529a42: 'هذا الملف أكبر من أن يكون ملفًا محفوظًا هنا.',
  // Ce fichier n’est pas un dossier. Choisissez celui que vous avez enregistré ici.
  s788c45facbc3a67f: 'هذا ليس ملفًا محفوظًا هنا. اختاروا الملف الذي حفظتموه من هنا.',
  // Mon entretien
  s21151680413f6f39: 'مقابلتي',
  // Avec :
  s669ab1d6e3763953: 'مع:',
  // Le :
  s39c541b45fb585df: 'يوم:',
  // à :
  saf5a121bd8eb857e: 'الساعة:',
  // Les métiers qui m’intéressent
  s8bac91dabbaa5df3: 'مهن تهمّني',
  // Mes formations
  sba9c8b248efcae90: 'تدريباتي',
  // Ce que l’on me conseille
  s2b017b7a8622e2de: 'ما يُنصح لي به',
  // Ce que je fais après
  s7fd6f4f618fce19e: 'ما أفعله بعد ذلك',
  // Code qui rouvre mon dossier
  sc35377e57be6fe49: 'رمز يفتح ملفي من جديد',
  // Ce code rouvre mon dossier, à la case cochée. Sans mes notes.
  s12bc654e375dae03: 'هذا الرمز يعيد فتح ملفي عند الخانة المعلَّمة. بدون ملاحظاتي.',
  // Mon dossier est trop long pour un code. Je prends aussi le fichier.
  sc6fe4b8bf8999234: 'ملفي أطول من أن يحمله رمز. آخذ معي الملف أيضًا.',
  // Mon but :
  s208e3a102ebe0397: 'هدفي:',
  // D’abord, je téléphone
  s9cf6524bbe24d345: 'أولاً، أتصل بالهاتف',
  // Ensuite, mes dates
  sd34f3fc820c11444: 'ثم مواعيدي',
  // Je parle avec quelqu’un du métier
  s501ec773daebbc8f: 'أتحدث مع شخص يمارس المهنة',
  // Je fais le point
  sf57edfc72d7ccf8e: 'أراجع ما وصلت إليه',
  // Et {0} autre étape dans mon dossier.|Et {0} autres étapes dans mon dossier.
  saf37d9f48ee0319f: str`ولا خطوات أخرى في ملفي.|وخطوة أخرى في ملفي.|وخطوتان أخريان في ملفي.|و${0} خطوات أخرى في ملفي.|و${0} خطوة أخرى في ملفي.|و${0} خطوة أخرى في ملفي.`,
  // On vous donne un dossier
  s4a9ff2887b36eb87: 'أعطاكم أحدهم ملفًا',
  // Ce dossier est vide, ou nous ne savons pas le lire
  safce79e2a1561a29: 'هذا الملف فارغ، أو لا نستطيع قراءته',
  // Cochez les cases de votre feuille. Le dossier s’ouvrira là, pour noter ce que l’on vous a conseillé.
  s22ad625549286f06: 'ضعوا علامة على خانات ورقتكم. سيُفتح الملف هناك لتدوين ما نُصحتم به.',
  // {0} chose n’est pas dans les données de ce site : elle est gardée comme un texte.|{0} choses ne sont pas dans les données de ce site : elles sont gardées comme des textes.
  s320e11ffdfaaf3d4: str`لا شيء خارج بيانات هذا الموقع.|شيء واحد ليس في بيانات هذا الموقع: يُحفظ كنص.|شيئان ليسا في بيانات هذا الموقع: يُحفظان كنص.|${0} أشياء ليست في بيانات هذا الموقع: تُحفظ كنص.|${0} شيئًا ليس في بيانات هذا الموقع: يُحفظ كنص.|${0} شيء ليس في بيانات هذا الموقع: يُحفظ كنص.`,
  // Le garder sur cet appareil ?
  sd3c9df51c1a643ef: 'هل تحفظونه على هذا الجهاز؟',
  // Oui, garder
  sa822416dcd0883a9: 'نعم، احتفظ به',
  // Non
  s3763fc19c347b5dc: 'لا',
  // Fichier prêt : {0}.
  s1285b34c8dc4669e: str`الملف جاهز: ${0}.`,
  // Écrire une question
  s0bd3b494b0ceb43d: 'كتابة سؤال',
  // Ajouter
  s8a65c8735b536091: 'إضافة',
  // Votre dossier ne s’affiche pas
  se1bbad0b65db5827: 'لا يظهر ملفكم',
  // Lecture de ce que vous gardez…
  s1cb1dba3021a7f75: 'جارٍ تحميل ما تحتفظ به…',
  // Votre dossier est vide
  s896d4342eaf23304: 'ملفكم فارغ',
  // Choisissez « Garder » sur une formation ou un métier. Vous le retrouverez ici, sur cet appareil.
  s75a69dd6a83b0e94: 'اختاروا «حفظ» على تدريب أو مهنة. ستجدونها هنا، على هذا الجهاز.',
  // Rien n’est enregistré sans votre accord.
  sdbeb2ba78191b0e5: 'لا يُحفظ أي شيء دون موافقتك.',
  // Ce fichier ne s’ouvre pas.
  s4011f949e8c908bf: 'لا يُفتح هذا الملف.',
  // Votre note est gardée sur cet appareil.
  s25d6cd34e9cd07e5: 'ملاحظتكم محفوظة على هذا الجهاز.',
  // Votre note est effacée.
  s9903607bb8f8e8c6: 'مُحيت ملاحظتكم.',
  // La formation est retirée.
  s3c38fd53c9190f57: 'تمت إزالة التدريب.',
  // C’est retiré.
  s4c5dc3a194bfd2c8: 'تمت إزالته.',
  // Tout est effacé de cet appareil.
  s2ddb86fe8e8f2ff8: 'تم مسح كل شيء من هذا الجهاز.',
  // Le dossier est gardé sur cet appareil.
  sd514326b32816a90: 'الملف محفوظ على هذا الجهاز.',
  // Ne plus garder :
  sf1fa4d30e2879630: 'إلغاء الاحتفاظ:',
  // Gardée
  s6860a6ed468130a1: 'تم الاحتفاظ به',
  // Garder
  s669f7fed45031c80: 'احتفاظ',
  // Recherche gardée
  s1e02873210b954d2: 'تم حفظ البحث',
  // Garder cette recherche
  sd7d79dfc8c0deade: 'احتفظوا بهذا البحث',
  // Chiffre gardé
  s9a9ffb5c764fea11: 'تم حفظ الرقم',
  // Garder ce chiffre
  s9356436d94b8d8d3: 'احتفظوا بهذا الرقم',
  // Gardé
  s643c3523db16123e: 'محفوظ',
  // Garder cette formation sur cet appareil ?
  s95d28e27f74f5562: 'هل تريد الاحتفاظ بهذا التدريب على هذا الجهاز؟',
  // Garder ce métier sur cet appareil ?
  s1b122319d37d013c: 'هل تحفظون هذه المهنة على هذا الجهاز؟',
  // Garder cette adresse sur cet appareil ?
  s221ada328e0576b0: 'هل تريدون حفظ هذا العنوان على هذا الجهاز؟',
  // Garder cet événement sur cet appareil ?
  sc4225afa0ed2b1a7: 'هل تريدون حفظ هذا الحدث على هذا الجهاز؟',
  // Garder ce chiffre sur cet appareil ?
  s2d15d98bacb12b3b: 'هل تحفظون هذا الرقم على هذا الجهاز؟',
  // Garder cette recherche sur cet appareil ?
  sd40ce1bb03058ba4: 'هل تحفظون هذا البحث على هذا الجهاز؟',
  // Garder cette question sur cet appareil ?
  sb89ea55d96f78ee5: 'هل تحفظون هذا السؤال على هذا الجهاز؟',
  // Ce navigateur retiendra ce que vous gardez : formations, métiers, adresses, rendez-vous, recherches et chiffres.
  sed8353de94e13ecf: 'سيتذكر هذا المتصفح ما تحتفظون به: تدريبات ومهن وعناوين ومواعيد وعمليات بحث وأرقام.',
  // Pour chaque chose : son nom, le jour, la prochaine date annoncée. Une recherche garde les mots que vous tapez.
  s169976afdb2125c6: 'لكل شيء: اسمه واليوم والتاريخ المعلن القادم. ويحتفظ البحث بالكلمات التي تكتبونها.',
  // Il retiendra aussi les notes et les questions que vous écrivez. Vos choix de lecture ont leur propre case.
  s43b34ac9d30d943f: 'سيتذكر أيضًا الملاحظات والأسئلة التي تكتبونها. ولخيارات القراءة خانة خاصة بها.',
  // Rien n’est envoyé. La question n’est posée qu’une fois.
  s678f8398ed7e3a6c: 'لا يُرسل أي شيء. يُطرح هذا السؤال مرة واحدة فقط.',
  // Les autres personnes qui utilisent cet appareil pourront le voir. Vous pourrez tout effacer.
  sec3a9de3136a0808: 'يمكن لمن يستخدم هذا الجهاز أن يراه. يمكنك مسح كل شيء.',
  // Formation gardée sur cet appareil : {0}.
  s32680a9a9c68d183: str`تم الاحتفاظ بالتدريب على هذا الجهاز: ${0}.`,
  // Gardé sur cet appareil : {0}.
  s5d7b90a2182fbda9: str`محفوظ على هذا الجهاز: ${0}.`,
  // Cette formation n’est plus gardée.
  s721179f48e398866: 'لم يعد هذا التدريب محفوظًا.',
  // Ce n’est plus gardé.
  s723cce4cdc76619b: 'لم يعد محفوظًا.',
  // Chercher « {0} » tel quel
  s1bdbbfb8a79c4139: str`البحث عن «${0}» كما كُتب`,
  // Nous avons cherché <b lang="fr">{0}</b> plutôt que « {1} ».
  h12f9788aa50018d9: html`بحثنا عن <b lang="fr">${0}</b> بدلا من «${1}».`,
  // Trier
  se3caa90d5e3b4369: 'ترتيب',
  // {0} sur {1}
  s2907866e26702da1: str`${0} من ${1}`,
  // Vider
  s85187f61e0d57f5b: 'إفراغ',
  // Vous n’avez pas trouvé ?
  s8ad01ec86ad302ec: 'لم تجد ما تبحث عنه؟',
  // Envoyer ces mots à {0}
  sd7b68f70de8781bd: str`إرسال هذه الكلمات إلى ${0}`,
  // Votre messagerie s’ouvre. Vous relisez, puis vous envoyez.
  sb40ae6f04c574306: 'يفتح بريدك. راجع الرسالة ثم أرسلها.',
  // Données d’exemple : cette formation n’existe pas.
  s7f01966a4f999b26: 'بيانات تجريبية: هذا التدريب غير موجود.',
  // Autre chose
  sbe399454f9838258: 'شيء آخر',
  // Le nom
  s99b4881e30d30ea0: 'الاسم',
  // La description
  sa908fff40307809c: 'الوصف',
  // La tension
  s6a43cebe93ba95f0: 'صعوبة التوظيف',
  // Les recrutements prévus
  sc42d3dfbdb138d09: 'التوظيفات المرتقبة',
  // Le salaire
  sd638ad2d2e6d8fb1: 'الأجر',
  // Les conditions de travail
  se8fc1050c561d96f: 'ظروف العمل',
  // La part des femmes
  s1d303c11f2c7aa82: 'نسبة النساء',
  // Comment y accéder
  s4caa87e58cf0a1ea: 'كيفية الوصول إلى المهنة',
  // L’organisme
  s0f481d6ad0ea09b1: 'المؤسسة',
  // L’adresse
  sa0a726b506a69f7f: 'العنوان',
  // Les dates
  s6e3871ad8001fbca: 'التواريخ',
  // Le prix
  s8c36143b09ef0b51: 'السعر',
  // Le contact
  s13a91eae648954ae: 'جهة الاتصال',
  // Ce que deviennent les anciens élèves
  s25652dd22a46ba1a: 'مصير الطلاب السابقين',
  // Les raisons
  s193a7a06d91aa33e: 'الأسباب',
  // Les actions
  s0665ed7e12554d80: 'الإجراءات',
  // Un état
  s4a769e3b34b2cbf6: 'حالة',
  // Une échéance
  s4b549156828e32cb: 'موعد',
  // Les indicateurs
  sce1f217237b68a12: 'المؤشرات',
  // Les pilotes
  sa5ea477f711e5f01: 'الجهات القائدة',
  // Signaler une erreur
  s6065e8b6d64aa989: 'الإبلاغ عن خطأ',
  // Qu’est-ce qui est faux ?
  sda661e49e030dc6a: 'ما الخطأ؟',
  // Écrire à {0}
  s37b07865fad18ebb: str`الكتابة إلى ${0}`,
  // Ouvrir le formulaire de {0}
  s364e79b9c15efca4: str`فتح استمارة ${0}`,
  // Le site qui publie ces données s’ouvre. Vous relisez, puis vous envoyez.
  s1f91026ee99415bc: 'يفتح الموقع الذي ينشر هذه البيانات. راجع الاستمارة ثم أرسلها.',
  // Source :|Sources :
  sd664a47e40e9f50e: 'المصادر:|المصدر:|المصدران:|المصادر:|المصادر:|المصادر:',
  //  ; 
  sbf4b427ae71d292d: '؛ ',
  // Ces données ont plus d’un an : elles datent du {0}. Elles ont pu changer.
  s53de3415f53c4d40: str`عمر هذه البيانات أكثر من سنة: تاريخها ${0}. ربما تغيّرت.`,
  // Pas de chiffre de tension
  sc2bfbc13a564343e: 'لا يوجد رقم لصعوبة التوظيف',
  // Ces données ne disent pas si ce métier est en tension.
  sef97844bd932d307: 'لا تقول هذه البيانات هل يصعب التوظيف في هذه المهنة.',
  // Trouve-t-on du travail ?
  s907ec8a187a3ac31: 'هل يوجد عمل؟',
  // Pourquoi ?
  seed3359eab27c3b3: 'لماذا؟',
  // Nous n’avons pas de chiffre pour ce métier.
  s552faa9b40f89684: 'ليس لدينا رقم لهذه المهنة.',
  // Les raisons moins importantes
  s8422e54349bf4d4c: 'الأسباب الأقل أهمية',
  // Ce qu’on ne sait pas
  s55427e8e8b539ecb: 'ما لا نعرفه',
  // On ne sait pas : {0}.
  se0c82bc0cabca491: str`غير معروف: ${0}.`,
  // Recrutements prévus en {0} : {1}.
  sca7efd2de934bb65: str`التوظيفات المتوقعة في ${0}: ${1}.`,
  // Embauches prévues en {0} : {1}. Le dessin en montre vingt, et combien les employeurs jugent difficiles.
  s730bf41f2356f02d: str`التوظيفات المتوقعة في ${0}: ${1}. يعرض الرسم عشرين منها، وكم منها يراه أصحاب العمل صعبًا.`,
  // Lecture de la tension…
  s8198121b0102dbd9: 'جارٍ تحميل صعوبة التوظيف…',
  // Ces données ne disent pas si ce métier est en tension : {0}.
  s76a5d91d1cb8748a: str`لا تذكر هذه البيانات هل تعاني هذه المهنة نقصًا: ${0}.`,
  // Aucun métier n’est choisi. Indiquez-en un pour voir sa tension.
  s5375a7d2431501dd: 'لم يتم اختيار أي مهنة. اختر مهنة لعرض صعوبة التوظيف فيها.',
  // En tout
  s258e2eb99de03ec2: 'في المجموع',
  // Jugés difficiles
  sd2164ede9cb1ffad: 'تُعتبر صعبة',
  // Saisonniers
  s3100bf6c9efad12f: 'موسمية',
  // Chiffre secret : il pourrait désigner une entreprise.
  s29142e45efaf60e2: 'رقم سري: قد يدل على شركة بعينها.',
  // Non publié par la source.
  sc0b57f7217f0f022: 'لم ينشره المصدر.',
  // Selon une autre méthode, en {0}
  s04dc478260547a66: str`وفق طريقة أخرى، في ${0}`,
  // Tension, fiche ROME {0}
  s5b90b3d4cff1d821: str`صعوبة التوظيف، بطاقة ROME ${0}`,
  // Cette source compte par métier du ROME et par bassin. Ne comparez pas son niveau avec un autre.
  s15f0377f871ff84d: 'يحسب هذا المصدر حسب مهنة ROME وحسب حوض التشغيل. لا تقارنوا مستواه بمستوى آخر.',
  // non publiée
  s55a9d00ae8021746: 'غير منشورة',
  // Si vous vous formez à ce métier, vous avez de bonnes chances de trouver un poste.
  sdc5d83b39269369c: 'إذا تدربت على هذه المهنة، فلديك فرصة جيدة لإيجاد وظيفة.',
  // Avec la formation demandée, vous avez de bonnes chances de trouver un poste.
  s3931713983fab035: 'مع التدريب المطلوب، لديك فرصة جيدة لإيجاد وظيفة.',
  // Trouver un poste n’est ni plus simple ni plus difficile qu’ailleurs.
  s5ee051dff62ae622: 'إيجاد وظيفة ليس أسهل ولا أصعب من المهن الأخرى.',
  // Trouver un poste peut prendre du temps. Un stage ou une alternance vous aidera.
  s080b5eee668d80b7: 'قد يستغرق إيجاد وظيفة بعض الوقت. سيساعدك تدريب عملي أو الدراسة مع العمل.',
  // Trouver un poste peut être long. Prévoyez plusieurs pistes.
  s81b6889c5f4a6e6f: 'قد يطول إيجاد وظيفة. حضّر عدة خيارات.',
  // Pas de chiffre pour ce territoire : {0}. Voici un territoire plus large : {1}.
  s2b645a2e0b91e43f: str`لا يوجد رقم لهذه المنطقة: ${0}. إليك منطقة أوسع: ${1}.`,
  // Pas de chiffre pour le territoire demandé. Voici : {0}.
  sa42e94bcbedf1fd6: str`لا يوجد رقم للمنطقة المطلوبة. إليك: ${0}.`,
  // Élevée quand il y a beaucoup d’offres pour la taille du métier.
  s6af6d76760cec028: 'مرتفعة عندما تكون العروض كثيرة مقارنة بحجم المهنة.',
  // Élevée quand peu de personnes au chômage cherchent ce métier.
  s16b7ab3109938d35: 'مرتفعة عندما يبحث عدد قليل من العاطلين عن هذه المهنة.',
  // Élevée quand le travail fatigue : charges, gestes répétés, nuits ou week-ends.
  s211367957ab62cf4: 'مرتفعة عندما يكون العمل متعبًا: أحمال، حركات متكررة، عمل ليلي أو في عطلة نهاية الأسبوع.',
  // Élevée quand il faut une formation précise pour entrer dans le métier.
  s93096e69b30b9aae: 'مرتفعة عندما يتطلب دخول المهنة تدريبًا محددًا.',
  // Élevée quand les contrats sont courts, à temps partiel ou saisonniers.
  sc77cf80dcf6d9ff2: 'مرتفعة عندما تكون العقود قصيرة أو بدوام جزئي أو موسمية.',
  // Élevée quand les postes et les candidats ne sont pas aux mêmes endroits.
  sce88ff92f5a8b013: 'مرتفعة عندما لا تكون الوظائف والمرشحون في الأماكن نفسها.',
  // Élevée quand le métier paie moins que des métiers comparables. Mesurée depuis 2021.
  sb9e4b2da39f0ed9a: 'مرتفعة عندما يكون الأجر أقل من مهن مشابهة. تُقاس منذ 2021.',
  // Ce que cela veut dire
  s5c8e51298e5d494d: 'ماذا يعني هذا',
  // La tension dit s’il est difficile de recruter. Elle compare ce métier aux autres.
  sfd93d68314822931: 'يبيّن هذا المستوى هل التوظيف صعب. وهو يقارن هذه المهنة بغيرها.',
  // Elle compte pour moitié les difficultés prévues par les employeurs. Le reste vient des offres et des demandes d’emploi.
  sde753a4f3ec8f52a: 'نصفه يأتي من الصعوبات التي يتوقعها أصحاب العمل. والباقي من عروض العمل وطلباته.',
  // Ce que cela ne veut pas dire
  s40d89954adabe7aa: 'ما لا يعنيه هذا',
  // Une tension élevée ne garantit pas un emploi. Une tension faible ne ferme aucune porte.
  s69b554acf9fde287: 'المستوى المرتفع لا يضمن وظيفة. والمستوى الضعيف لا يغلق أي باب.',
  // Elle ne dit rien de l’intérêt du métier, ni de vos qualités.
  sf00d9cebb86dd9ea: 'لا يقول شيئًا عن أهمية المهنة ولا عن قدراتك.',
  // Les facteurs
  seb9f7201c9bbfbba: 'العوامل',
  // Un facteur élevé pousse la tension vers le haut.
  sc03882e77307a27a: 'العامل المرتفع يرفع مستوى الصعوبة.',
  // La tension ne s’affiche pas
  s096a4c7f15e36049: 'تعذّر عرض صعوبة التوظيف',
  // Tension indisponible
  s1d8ec89e98394c11: 'صعوبة التوظيف غير متاحة',
  // Niveau estimé d’après une famille de métiers plus large : les effectifs sont faibles.
  s595b126067f96cc4: 'المستوى مقدَّر من مجموعة مهن أوسع: الأعداد قليلة.',
  // Comment lire ces chiffres
  s9da04fc9de6bc9fb: 'كيف تقرأ هذه الأرقام',
  // Les explications ne s’affichent pas. Ce n’est pas de votre fait.
  sff9237c633089fb9: 'تعذّر عرض الشروحات. لست أنت السبب.',
  // Pour quels métiers est-il le plus difficile de recruter ?
  sb571dad881112d77: 'في أي مهن يكون التوظيف أصعب؟',
  // Où est-il le plus difficile de recruter ?
  s541adceb6bc530cc: 'أين يكون التوظيف أصعب؟',
  // Part des embauches jugées difficiles par les employeurs en {0}.
  s360d72eda719c52b: str`حصة التوظيفات التي عدّها أصحاب العمل صعبة في ${0}.`,
  // Tension en {0}.
  sc19a8bbbc4c909f4: str`صعوبة التوظيف في ${0}.`,
  // Recrutements prévus en {0}.
  s032ea2096687fb4c: str`التوظيفات المتوقعة في ${0}.`,
  // Pour comparer
  s769f2ea8cbcaa712: 'للمقارنة',
  // Pas de chiffre de tension.
  s5000a56209447730: 'لا يوجد رقم لصعوبة التوظيف.',
  // Pas de niveau en {0}. En {1} : {2}.
  sf4907c0238a18b6d: str`لا مستوى في ${0}. في ${1}: ${2}.`,
  // Niveau de : {0}.
  se0d9779cd714f291: str`مستوى: ${0}.`,
  // Tension en {0} : {1}.
  s65261cf6ca737c3d: str`شحّ اليد العاملة في ${0}: ${1}.`,
  // Recrutements prévus : pas de chiffre ici.
  s1f3ef014f6a1cb47: 'التوظيفات المتوقعة: لا يوجد رقم هنا.',
  // Recrutements prévus : {0}.
  s70808e171d8ebef0: str`التوظيفات المتوقعة: ${0}.`,
  // Jugés difficiles : {0}.
  sca4500fff10e75d8: str`تُعتبر صعبة: ${0}.`,
  // pas de chiffre
  s74dede0b1fab404d: 'لا رقم',
  // trop peu d’embauches
  s3a31b60d6f4850de: 'توظيفات قليلة جدًا',
  // Seuls les métiers d’au moins {0} embauches prévues sont classés.
  s2ed4fda6adc479c6: str`تُرتَّب فقط المهن التي يُتوقع فيها ${0} توظيفًا على الأقل.`,
  // Le chiffre compte aussi {0} métier proche.|Le chiffre compte aussi {0} métiers proches.
  se41262b414dee6f1: str`الرقم لا يشمل أي مهنة قريبة أخرى.|يشمل الرقم أيضًا مهنة واحدة قريبة (${0}).|يشمل الرقم أيضًا مهنتين قريبتين (${0}).|يشمل الرقم أيضًا ${0} مهن قريبة.|يشمل الرقم أيضًا ${0} مهنة قريبة.|يشمل الرقم أيضًا ${0} مهنة قريبة.`,
  // Les chiffres de {0} et de {1} ne disent pas si les embauches prévues ont changé.
  s09b42bb7a09b2776: str`أرقام ${0} و${1} لا تبيّن هل تغيّرت التوظيفات المتوقعة.`,
  // Les métiers où il est le plus difficile de recruter
  sffebba6c04046c4e: 'المهن التي يكون التوظيف فيها أصعب',
  // Et depuis longtemps ? Le classement de {0}
  s9c71a60cd10af756: str`وعلى مدى أطول؟ ترتيب عام ${0}`,
  // Seuls les métiers d’au moins {0} personnes sont classés.
  sb00a4b6f82dec9ae: str`تُرتَّب فقط المهن التي يعمل فيها ${0} شخص على الأقل.`,
  // {0} : {1} métier affiché|{0} : {1} métiers affichés
  s9b9dd307aefbcd6f: str`${0}: لا مهن معروضة|${0}: مهنة واحدة معروضة|${0}: مهنتان معروضتان|${0}: ${1} مهن معروضة|${0}: ${1} مهنة معروضة|${0}: ${1} مهنة معروضة`,
  // Métiers les plus en tension et leurs raisons : {0}
  s3f629b25e9feed9d: str`المهن ذات أعلى صعوبة في التوظيف وأسبابها: ${0}`,
  // {0} personne|{0} personnes
  sd27f55220b49d180: str`لا أحد|شخص واحد|شخصان|${0} أشخاص|${0} شخصًا|${0} شخص`,
  // Tension par bassin d’emploi
  s11ea150214be39d3: 'صعوبة التوظيف حسب حوض التشغيل',
  // Tension par département
  sa2ad4f2886afbb37: 'صعوبة التوظيف حسب المقاطعة',
  // Non publiée : effectif trop faible
  s66f92ca2374df33d: 'غير منشورة: العدد قليل جدًا',
  // Non publiée par la source
  s17d7f027d40291ad: 'غير منشورة من المصدر',
  // La même partout : {0}.
  s585445d5de2db987: str`الدرجة نفسها في كل مكان: ${0}.`,
  // {0} : une seule année publiée, {1}. La tension y est {2}.
  s8bcd4fcbc5ad14cb: str`${0}: نُشرت سنة واحدة فقط، ${1}. صعوبة التوظيف فيها ${2}.`,
  // Pas de chiffre pour ce territoire : {0}.
  s9b827fb53f9639e1: str`لا يوجد رقم لهذه المنطقة: ${0}.`,
  // Voici l’évolution pour : {0}.
  s54e1628c774c11a4: str`إليك التطور في: ${0}.`,
  // Voir les niveaux en tableau
  s31692b5a6eee5b30: 'عرض المستويات في جدول',
  // Tension par année : {0}, {1}
  sed74fad1fb1812b6: str`صعوبة التوظيف حسب السنة: ${0}، ${1}`,
  // non publiée : effectif trop faible
  s82d3b9e122c57add: 'غير منشورة: العدد قليل جدًا',
  // le nombre d’offres
  s7454c3a29cae842f: 'عدد العروض',
  // le nombre de personnes qui cherchent
  s2a4675a7054b3dda: 'عدد الباحثين عن عمل',
  // la fatigue
  s2f7e169c6a7d8e17: 'مشقة العمل',
  // la formation demandée
  s1ce0b93494851d12: 'التكوين المطلوب',
  // la durée des contrats
  sae0a4d9168f2a6d9: 'مدة العقود',
  // la distance
  s30bc4e9349628101: 'المسافة',
  // le salaire
  sc2cf94a36f681bd1: 'الأجر',
  // Il y a beaucoup d’offres.
  s3b24c993b10d86d0: 'عروض العمل كثيرة.',
  // Il y a peu d’offres.
  sfefb5634952cb312: 'عروض العمل قليلة.',
  // Peu de personnes cherchent ce travail.
  sb37ebfd02a065b7c: 'قليلون يبحثون عن هذا العمل.',
  // Beaucoup de personnes cherchent ce travail.
  s66862f768ddbfa74: 'كثيرون يبحثون عن هذا العمل.',
  // Le travail fatigue.
  sd4200109b40d2eac: 'العمل متعب.',
  // Le travail fatigue peu.
  s91dcc8f096caa702: 'العمل قليل التعب.',
  // Il faut une formation précise.
  sfba440c66ed87ae2: 'يلزم تكوين محدد.',
  // Plusieurs formations sont possibles.
  s151ee5ebf1ab282d: 'هناك عدة تكوينات ممكنة.',
  // Les contrats sont souvent courts.
  s03ebf06e7d6c2363: 'العقود قصيرة غالبًا.',
  // Les contrats sont souvent longs.
  sf3d0240cd6fcd524: 'العقود طويلة غالبًا.',
  // Les postes sont loin des gens.
  sffd44110788809d6: 'الوظائف بعيدة عن الناس.',
  // Les postes sont près des gens.
  s9759685205b87927: 'الوظائف قريبة من الناس.',
  // Il paie moins que des métiers comparables.
  sf25f66d4e454da24: 'أجره أقل من مهن مشابهة.',
  // Il paie autant ou plus que des métiers comparables.
  sdb87d173a6880117: 'أجره مثل مهن مشابهة أو أكثر.',
  // Quantité d’offres
  s352d2bf780a593a2: 'وفرة عروض العمل',
  // Pénurie de candidats
  scb994ff1860e0e6b: 'قلة المرشحين',
  // Exigence de formation
  sdf78de666fb90441: 'متطلبات التدريب',
  // Distance entre postes et candidats
  s7d77b60abfccef12: 'المسافة بين الوظائف والمرشحين',
  // Faiblesse des salaires
  s69e1a4be44714e87: 'محدودية الأجور',
  // très faible
  sea92e40f2501895b: 'ضعيفة جدًا',
  // faible
  s5c754c466e32acc8: 'ضعيفة',
  // moyenne
  s5dde3cc74d22424a: 'متوسطة',
  // élevée
  s11c7fc4cb6e4d321: 'مرتفعة',
  // très élevée
  s9b9d4984b1bbc48a: 'مرتفعة جدًا',
  // En {0}, les employeurs recrutaient facilement.
  seba8720de0ec5163: str`في ${0}، كان أرباب العمل يوظفون بسهولة.`,
  // En {0}, les employeurs recrutaient sans grande difficulté.
  s2e38098cbb406c5e: str`في ${0}، كان أرباب العمل يوظفون دون صعوبة كبيرة.`,
  // En {0}, les employeurs avaient parfois du mal à recruter.
  sf9569902a877b87e: str`في ${0}، كان أرباب العمل يجدون أحيانًا صعوبة في التوظيف.`,
  // En {0}, les employeurs avaient du mal à recruter.
  sf2fb2d86e69bad8a: str`في ${0}، كان أرباب العمل يجدون صعوبة في التوظيف.`,
  // En {0}, les employeurs avaient beaucoup de mal à recruter.
  sf39e066a34430acc: str`في ${0}، كان أرباب العمل يجدون صعوبة كبيرة في التوظيف.`,
  // Non publié : effectif trop faible. Le chiffre ne serait pas fiable.
  s3a9e649bd0650856: 'غير منشور: العدد قليل جدًا. لن يكون الرقم موثوقًا.',
  // Non publié : la source ne donne pas ce chiffre ici.
  sa06b603b90791639: 'غير منشور: لا يعطي المصدر هذا الرقم هنا.',
  // Une seule année est connue
  s386bb1d46446cbe4: 'سنة واحدة فقط معروفة',
  // Une tension revenue au même niveau
  sd7be976fa2c40dda: 'عادت الصعوبة إلى المستوى نفسه',
  // Une tension stable
  s950a5a97b4aaf712: 'صعوبة مستقرة',
  // Une tension en hausse
  s36580b8fc0ea29e1: 'صعوبة في ارتفاع',
  // Une tension en baisse
  s960b6365a4260693: 'صعوبة في انخفاض',
  // En {0}, la tension est {1}.
  scc78a2e5c26c7b47: str`في ${0}، صعوبة التوظيف ${1}.`,
  // Aucun niveau n’est publié.
  sb743869f862c76d7: 'لم يُنشر أي مستوى.',
  // En {0} comme en {1}, la tension est {2}. En {3}, elle était {4}.
  s08e033e40e687111: str`في ${0} كما في ${1}، صعوبة التوظيف ${2}. في ${3}، كانت ${4}.`,
  // En {0} comme en {1}, la tension est {2}.
  sfd053ee43c3951af: str`في ${0} كما في ${1}، صعوبة التوظيف ${2}.`,
  // En {0}, la tension était {1}. En {2}, elle est {3}.
  s4126c93a4416aa05: str`في ${0}، كانت صعوبة التوظيف ${1}. في ${2}، هي ${3}.`,
  // À partir de {0}, la méthode change : nouvelles familles de métiers, et sept facteurs au lieu de six. Les niveaux d’avant ne se comparent pas.
  s481b5077678cc5cd: str`ابتداءً من ${0} تتغير الطريقة: مجموعات مهن جديدة، وسبعة عوامل بدل ستة. لا يمكن مقارنة المستويات السابقة.`,
  // 7 facteurs, familles de 2021
  s41c10b42ef4700a4: '7 عوامل، مجموعات 2021',
  // 6 facteurs, familles de 2009
  s47414fc4a92b150f: '6 عوامل، مجموعات 2009',
  // Pour entrer en première.
  sb2bfb5bb4e422068: 'للالتحاق بالسنة الثانية من ثلاث (première).',
  // Une pastille : une place. Pleine : un premier vœu.
  sd3afbe5a48d8c728: 'نقطة: مقعد. نقطة ممتلئة: رغبة أولى.',
  // Une pastille : une place.
  s7dfd5cdc9c7c630d: 'نقطة: مقعد.',
  // Aucune session dans ce territoire : {0}. Voici les autres.
  s87abe4cc47d887a8: str`لا توجد دورة في هذه المنطقة: ${0}. إليك الدورات الأخرى.`,
  // Où la suivre
  sbe7f8d2ee9a8396a: 'أين تتابعه',
  // Prochaines rentrées
  s452eaca5109afec5: 'تواريخ البدء القادمة',
  // Tout savoir de ce lieu|Tout savoir des {0} lieux
  s36ab893566f06332: str`كل شيء عن الأماكن|كل شيء عن هذا المكان|كل شيء عن المكانين|كل شيء عن ${0} أماكن|كل شيء عن ${0} مكانًا|كل شيء عن ${0} مكان`,
  // Puis-je entrer ?
  sd61c0c01618f19fc: 'هل يمكنني الالتحاق؟',
  // Et après ?
  s7c8a177f2a9a71ea: 'وماذا بعد؟',
  // La formation ne s’affiche pas
  sa3dae85f1a26a14a: 'تعذّر عرض التدريب',
  // Recherche de la formation…
  s9bc756c0f124a3bf: 'جارٍ البحث عن التدريب…',
  // Cette formation n’est pas dans le catalogue
  s15dd0532621da342: 'هذا التدريب غير موجود في الدليل',
  // Elle a pu être retirée, ou son adresse a changé.
  sf2d86c938200a2a4: 'ربما تم حذفه أو تغيّر عنوانه.',
  // La carte montre
  sf9f1a396672fbbde: 'تعرض الخريطة',
  // Lieux
  s4cf010b52d72ca34: 'الأماكن',
  // Bassins
  sdacba47566fa7602: 'أحواض التشغيل',
  // SPEL
  s9f885f246c8c6bff: 'SPEL',
  // Départements
  s1b021b7c4a1f6cef: 'المقاطعات',
  // La carte n’a pas pu suivre la dernière recherche.
  sa8aca2443eb08fcf: 'لم تتمكن الخريطة من متابعة البحث الأخير.',
  // La carte montre les {0} premières formations, sur {1}.
  s83e74601f5fb8c91: str`تعرض الخريطة أول ${0} تدريبات من أصل ${1}.`,
  // {0} formation n’est pas sur la carte : à distance, sans adresse, ou hors de la région.|{0} formations ne sont pas sur la carte : à distance, sans adresse, ou hors de la région.
  s7d1fe75c7a52b828: str`لا تدريب خارج الخريطة.|تدريب واحد ليس على الخريطة: عن بُعد أو بلا عنوان أو خارج الإقليم.|تدريبان ليسا على الخريطة: عن بُعد أو بلا عنوان أو خارج الإقليم.|${0} تدريبات ليست على الخريطة: عن بُعد أو بلا عنوان أو خارج الإقليم.|${0} تدريبًا ليست على الخريطة: عن بُعد أو بلا عنوان أو خارج الإقليم.|${0} تدريب ليست على الخريطة: عن بُعد أو بلا عنوان أو خارج الإقليم.`,
  // Les voir
  s20f96e1fa3b84315: 'عرضها',
  // Carte des formations
  s7321557cdcb325a2: 'خريطة التدريبات',
  // La liste des formations reste disponible.
  s617708d3b7678dcf: 'تبقى قائمة التدريبات متاحة.',
  // La liste montre de nouveau toutes les formations.
  s5860f82249ee5fe0: 'تعرض القائمة من جديد كل التدريبات.',
  // Aucun lieu de formation
  sa0dc4e77f576b448: 'لا مكان للتدريب',
  // {0} lieu de formation|{0} lieux de formation
  s2b9738c327688695: str`لا أماكن للتدريب|مكان تدريب واحد|مكانا تدريب|${0} أماكن تدريب|${0} مكان تدريب|${0} مكان تدريب`,
  // Flèches : d’un lieu à l’autre. Plus et moins : agrandir, réduire. Entrée : voir les formations. Échap : fermer la carte.
  s64ca6e5cc69c98c7: 'الأسهم: من مكان إلى آخر. زائد وناقص: تكبير وتصغير. Enter: عرض التدريبات. Escape: إغلاق الخريطة.',
  // Choisissez un lieu pour voir ses formations. Ctrl et la molette agrandissent la carte.
  s41f61e780da1210e: 'اختر مكانًا لعرض تدريباته. يكبّر Ctrl مع العجلة الخريطة.',
  // Touchez un lieu pour voir ses formations. Deux doigts déplacent et agrandissent la carte.
  sf0f9ee83f256104e: 'المس مكانًا لعرض تدريباته. يحرّك إصبعان الخريطة ويكبّرانها.',
  // Les formations par territoire ne s’affichent pas.
  sefb6978cfb91f76a: 'تعذّر عرض التدريبات حسب المنطقة.',
  // Calcul des formations par territoire…
  sc9cb4bedd146bb4f: 'جارٍ حساب التدريبات حسب المنطقة…',
  // Où sont les formations
  se4fd04ed81c91d05: 'أين توجد التدريبات',
  // Légende
  sfd6a0bc6fae87d5f: 'مفتاح الخريطة',
  // La carte compare toute la région : le lieu choisi n’est pas compté comme un filtre.
  s004584ae28b85f3d: 'تقارن الخريطة الإقليم كله: لا يُحسب المكان المختار عامل تصفية.',
  // {0} formation n’est comptée nulle part : ce catalogue ne dit pas dans quel territoire elle est donnée.|{0} formations ne sont comptées nulle part : ce catalogue ne dit pas dans quel territoire elles sont données.
  se55b18153d2cccd7: str`كل التدريبات محسوبة.|تدريب واحد غير محسوب: لا يذكر هذا الدليل في أي منطقة يُقدَّم.|تدريبان غير محسوبين: لا يذكر هذا الدليل في أي منطقة يُقدَّمان.|${0} تدريبات غير محسوبة: لا يذكر هذا الدليل في أي منطقة تُقدَّم.|${0} تدريبًا غير محسوبة: لا يذكر هذا الدليل في أي منطقة تُقدَّم.|${0} تدريب غير محسوبة: لا يذكر هذا الدليل في أي منطقة تُقدَّم.`,
  // Ce catalogue n’a pas les contours de ces territoires. Le tableau dit la même chose.
  s1b9fab94789a98a5: 'لا يحتوي هذا الدليل على حدود هذه المناطق. يقول الجدول الشيء نفسه.',
  // Formations par territoire
  s1c7f1aa7a6488e81: 'التدريبات حسب المنطقة',
  // Une formation donnée à plusieurs endroits compte dans chacun.
  sb7c2021dc806889f: 'يُحسب التدريب المقدَّم في عدة أماكن في كل منها.',
  // Filtrer la liste
  s0c33bacb49faf303: 'تصفية القائمة',
  // aucune
  s88957d4235ec3f8a: 'لا شيء',
  // Par voie
  sa191313309b3ae45: 'حسب المسار',
  // et {0} autre domaine|et {0} autres domaines
  s6d93c1167715a065: str`ولا مجال آخر|ومجال آخر|ومجالان آخران|و${0} مجالات أخرى|و${0} مجالًا آخر|و${0} مجال آخر`,
  // Par domaine
  se692d3998ff9ddd3: 'حسب المجال',
  // Ces formations ne s’affichent pas pour le moment. Réessayez plus tard.
  s45c7cb8af1856df6: 'تعذّر عرض هذه التدريبات حاليًا. حاول لاحقًا.',
  // Formations qui ne sont pas sur la carte
  sef24fa72359c748d: 'تدريبات ليست على الخريطة',
  // Voir {0} formation de plus|Voir {0} formations de plus
  sd2bf7f773bf15afa: str`لا مزيد من التدريبات|عرض تدريب آخر|عرض تدريبين آخرين|عرض ${0} تدريبات أخرى|عرض ${0} تدريبًا آخر|عرض ${0} تدريب آخر`,
  // Emploi, population, formation : les chiffres du territoire
  s1f035f2a964376b0: 'العمل والسكان والتكوين: أرقام المنطقة',
  // Filtrer
  s18b3d4b1575d6121: 'تصفية',
  // Filtrer ({0}) : {1}
  sb5761b606d49251f: str`تصفية (${0}): ${1}`,
  // Filtrer : {0}
  s8ffe8f34de4a500a: str`تصفية: ${0}`,
  // {0} filtre actif|{0} filtres actifs
  s2ab535b803143591: str`لا عوامل تصفية|عامل تصفية واحد مفعّل|عاملا تصفية مفعّلان|${0} عوامل تصفية مفعّلة|${0} عامل تصفية مفعّلًا|${0} عامل تصفية مفعّل`,
  // Voir {0} formation|Voir {0} formations
  se1753ca71223ce62: str`لا تدريبات|عرض تدريب واحد|عرض تدريبين|عرض ${0} تدريبات|عرض ${0} تدريبًا|عرض ${0} تدريب`,
  // Voir le résultat
  sd55baa779e86cbd8: 'عرض النتيجة',
  // Fermer les filtres
  s015b8b28da9d3bf3: 'إغلاق التصفية',
  // En pointillés : aucune formation avec vos autres choix.
  s74fdfb344ae1e774: 'بخط منقّط: لا يوجد تدريب مع خياراتك الأخرى.',
  // Prochaine rentrée
  s77b504681207988d: 'البدء القادم',
  // Toutes les dates
  sda39dfb26e03a774: 'كل التواريخ',
  // Choisir les mois
  s30c5556a73fe2b38: 'اختيار الأشهر',
  // Trouver une formation
  s9a1c887421be4fb9: 'ابحث عن تدريب',
  // Une formation de ce lien n’est plus dans le catalogue.
  s33c688f6589b4522: 'أحد التدريبات في هذا الرابط لم يعد في القائمة.',
  // À partir de
  s576a2031d5fde362: 'ابتداءً من',
  // Sans début
  sb300d80cb6c5afe4: 'بلا بداية',
  // Jusqu’à
  sd713b877ed443126: 'حتى',
  // Sans fin
  s4c3fb9ab5292ed6f: 'بلا نهاية',
  // Jusqu’où ?
  s5648d95a33cf1740: 'إلى أي مسافة؟',
  // Partout
  sc970ab27f11872d8: 'في كل مكان',
  // Plus pertinentes d’abord
  sf56037c4b8c5e2b5: 'الأنسب أولًا',
  // Plus proches d’abord
  s1daf13724f5c6a86: 'الأقرب أولًا',
  // Prochaines rentrées d’abord
  s039b822b0cf970fa: 'الأقرب موعدًا أولًا',
  // Dans l’ordre du catalogue
  s3c78830c890bd8f0: 'حسب ترتيب القائمة',
  // Plus de personnes en emploi d’abord
  s613f68802fc8fee5: 'الأكثر عملًا بعد التدريب أولًا',
  // Plus de réussite à l’examen d’abord
  s50a45b3d85d3e8fa: 'الأعلى نجاحًا في الامتحان أولًا',
  // Moins de demandes par place d’abord
  s9c8fe8d9ce953d8a: 'الأقل طلبًا لكل مقعد أولًا',
  // Recherche de formations
  s8c92da37928bf393: 'البحث عن تدريبات',
  // Quel métier, quelle formation ?
  s3612540e1eac55d5: 'أي مهنة؟ أي تدريب؟',
  // Où ?
  scc8528c258769553: 'أين؟',
  // Autour de moi
  s437ab3c36d522873: 'بالقرب مني',
  // Cette formation ne vient pas pour le moment. Réessayez plus tard.
  se20328b896cfde63: 'لا يمكن جلب هذا التكوين الآن. حاولوا مرة أخرى لاحقا.',
  // La formation de ce lien n’est plus dans le catalogue.
  s15979b6ceac79487: 'التدريب الموجود في هذا الرابط لم يعد في القائمة.',
  // La fiche entière ne vient pas pour le moment. Voici ce que la liste en disait.
  s2abc50c9616f7a0e: 'لا يمكن جلب البطاقة كاملة الآن. إليكم ما ورد عنها في القائمة.',
  // Les {0} premières sessions, sur {1}.
  sa79af4d4ab846b1b: str`أول ${0} دورات من أصل ${1}.`,
  // Retour à la comparaison
  s7e944b97de0d627f: 'العودة إلى المقارنة',
  // Retour aux {0}
  s2067b06ccfae7942: str`العودة إلى القائمة (${0})`,
  // Retour à la recherche
  sfbb5275bd6bcbb78: 'العودة إلى البحث',
  // à moins de {0} de vous
  sf39af81825b00786: str`ضمن ${0} منك`,
  // à moins de {0} {1}
  s5758c4ec6ce403fa: str`ضمن ${0} من ${1}`,
  // Demandes et places : pas de chiffre ici
  sfc2bd43cf6218a47: 'الطلبات والمقاعد: لا رقم هنا',
  // Selon les demandes pour une place, à la rentrée {0}.
  s22715f7bf8d8ff2a: str`حسب الطلبات لكل مقعد، في دخول ${0}.`,
  // Selon les demandes pour une place.
  sc2befb56affad416: 'حسب الطلبات لكل مقعد.',
  // D’abord les CAP et bacs professionnels, puis les BTS : leurs vœux ne se comptent pas de la même façon.
  sd1e4497eb569c925: 'أولًا شهادات CAP والبكالوريا المهنية ثم BTS: لا تُحسب رغباتها بالطريقة نفسها.',
  // Cela change chaque année : demandez à l’établissement.
  sa984965275cef26e: 'يتغير هذا كل سنة: اسألوا المؤسسة.',
  // {0} est une commune :
  s007d82649612c7b8: str`${0} بلدية:`,
  // Chercher à {0} autour
  s693c141b6a24867d: str`البحث في نطاق ${0}`,
  // {0} si vous l’enlevez
  sfa9a401b85658b96: str`${0} إذا أزلته`,
  // Métier le plus proche :
  se667364c2a2f0794: 'أقرب مهنة:',
  // Voir ce métier
  sb6ced39c9c628043: 'عرض هذه المهنة',
  // Chercher « {0} » parmi les métiers
  saab5b0a91252b991: str`البحث عن «${0}» بين المهن`,
  // Quelqu’un peut vous aider à choisir :
  s4ae8b5648683a702: 'يمكن لشخص أن يساعدكم على الاختيار:',
  // Demander de l’aide à ce site
  s93a598cdcf17d885: 'طلب المساعدة من هذا الموقع',
  // À partir de {0}
  s2d4162b72cb10a28: str`ابتداءً من ${0}`,
  // Jusqu’en {0}
  s5ac99d279a991427: str`حتى ${0}`,
  // Entrée à date fixe
  s5ad078ddbbad1f34: 'البدء في تاريخ محدد',
  // Sans financement public
  s8f355132c2952d15: 'دون تمويل عام',
  // Sans accueil handicap
  s1135c0b91c268648: 'دون استقبال ذوي الإعاقة',
  // Tous les filtres
  s17df1f27336e59cd: 'كل عوامل التصفية',
  // Filtres actifs
  s5abb52e7d00a4396: 'عوامل التصفية المفعّلة',
  // Retirer le filtre :
  s754156bebfd027f8: 'إزالة عامل التصفية:',
  // Comment
  saf84ec86139d349e: 'كيف',
  // Niveau obtenu
  s79f31d7ba316e36e: 'المستوى المحصَّل',
  // Sur place ou à distance
  sf0ca857d17f38051: 'حضوريًا أو عن بُعد',
  // Bassin d’emploi
  sc88be4046321ad9a: 'حوض التشغيل',
  // Service public de l’emploi local
  s927e1a7c798994c2: 'المصلحة العمومية المحلية للتشغيل (SPEL)',
  // Domaine
  s9e44e8a9c8f1bb7c: 'المجال',
  // Prix et financement
  s63cf8c56aaa4fdb1: 'السعر والتمويل',
  // Transitions
  s5798e7f4322a6963: 'التحولات',
  // Entrée toute l’année
  s72d0d88a8b488631: 'البدء طوال السنة',
  // Financement public
  sad48b81d1e95abca: 'تمويل عام',
  // Finançable par le CPF
  s31bf6dca190764ff: 'يمكن تمويله عبر CPF',
  // Le soir ou le week-end
  s33bdb11889c241e4: 'مساءً أو في عطلة نهاية الأسبوع',
  // Accueil handicap
  se6448abaa370275b: 'استقبال ذوي الإعاقة',
  // Une place par premier vœu, ou plus
  sf4ff8ecf60a6eab9: 'مقعد أو أكثر لكل رغبة أولى',
  // Payant, prix connu
  sc3ac1217f4385550: 'مدفوع، السعر معروف',
  // Prix non précisé
  s9b808a760d58da44: 'السعر غير محدد',
  // D’ici 3 mois
  s50020afe4f1c3910: 'خلال 3 أشهر',
  // Entre {0} et {1}
  sd663d94e27bbe0e8: str`بين ${0} و${1}`,
  // Après {0}
  se6c28335c79a37c1: str`بعد ${0}`,
  // Aucune formation avec ce filtre|Aucune formation avec ces {0} filtres
  sb7fc24b8b11c3db1: str`لا يوجد تدريب|لا يوجد تدريب مع عامل التصفية هذا|لا يوجد تدريب مع عاملي التصفية هذين|لا يوجد تدريب مع عوامل التصفية هذه وعددها ${0}|لا يوجد تدريب مع عوامل التصفية هذه وعددها ${0}|لا يوجد تدريب مع عوامل التصفية هذه وعددها ${0}`,
  // Rien de connu avec ce filtre|Rien de connu avec ces {0} filtres
  s1a46aced455937b3: str`لا شيء معروف|لا شيء معروف مع عامل التصفية هذا|لا شيء معروف مع عاملي التصفية هذين|لا شيء معروف مع عوامل التصفية هذه وعددها ${0}|لا شيء معروف مع عوامل التصفية هذه وعددها ${0}|لا شيء معروف مع عوامل التصفية هذه وعددها ${0}`,
  // Rien ne correspond à « {0} »
  s90ddb38e97def44b: str`لا شيء يطابق «${0}»`,
  // Rien de connu
  sd35a402e2355879b: 'لا شيء معروف',
  // Retirez un filtre pour voir plus de choix :
  sbf8ee0cdcfcfd9a0: 'أزل أحد عوامل التصفية لرؤية خيارات أكثر:',
  // {0} si vous les enlevez
  s1ebbd29c248f4cd3: str`${0} إذا أزلتها`,
  // Annuler le dernier changement
  se0d441fb66a1bed4: 'التراجع عن آخر تغيير',
  // Recommencer la recherche
  s613950cafcc61cef: 'ابدأ البحث من جديد',
  // Essayez un autre mot, ou cherchez par domaine :
  s9d8bb76b07399d3e: 'جرّب كلمة أخرى، أو ابحث حسب المجال:',
  // Selon la part de personnes en emploi 6 mois après. Les formations sans chiffre publié viennent à la fin.
  s3d294e7e396c0687: 'حسب نسبة الأشخاص الذين يعملون بعد 6 أشهر. التدريبات التي ليس لها رقم منشور تأتي في النهاية.',
  // Nous avons mis <b>{0}</b> dans « Où ? ».
  h0a2bc6e80a4402f3: html`نقلنا <b>${0}</b> إلى «أين؟».`,
  // Remettre dans le texte
  s80c97eacea55cbd2: 'إعادتها إلى النص',
  // Réussite à l’examen : pas de chiffre ici
  s8aff9f16608a8df6: 'النجاح في الامتحان: لا رقم هنا',
  // Selon la réussite à l’examen ({0}).
  s19902a2db9978f81: str`حسب النجاح في الامتحان (${0}).`,
  // Selon la réussite à l’examen.
  sa8ae7f21c9d5dc36: 'حسب النجاح في الامتحان.',
  // Ce chiffre est ancien. Cela a pu changer.
  sdb169ecdd2b3c805: 'هذا الرقم قديم، وقد يكون تغيّر.',
  // Les formations sans chiffre publié, ou de moins de 20 personnes à l’examen, viennent à la fin.
  s85400fde52f2aa5b: 'التدريبات التي ليس لها رقم منشور، أو التي تقدم لامتحانها أقل من 20 شخصًا، تأتي في النهاية.',
  // Compris dans votre recherche
  s985dcf2a21d2d30d: 'مفهوم في بحثك',
  // Nous n’avons pas de filtre pour : <b lang="fr">{0}</b>.
  h85485247da682024: html`ليس لدينا عامل تصفية لـ: <b lang="fr">${0}</b>.`,
  // {0} de plus si vous l’enlevez
  s69ab1c5c5ac1c403: str`${0} إضافية إذا أزلته`,
  // À moins de {0}, il y a {1} de plus.
  h6d8d428fe0a4ade4: html`ضمن ${0}، يوجد أيضًا ${1}.`,
  // Dans toute la région, il y a {0} de plus.
  h5cf9e9da84b7d721: html`في كامل الإقليم، يوجد أيضًا ${0}.`,
  // Chercher à {0}
  s6697c5eed95c14eb: str`البحث ضمن ${0}`,
  // Chercher partout
  sb114a751aec75d66: 'البحث في كل مكان',
  // Indiquez votre ville dans « Où ? » : nous dirons qui appeler.
  s7c148db65b7fe311: 'اذكر مدينتك في « أين ؟ »: سنقول لك بمن تتصل.',
  // À {0}
  s58d6181c1a6a9f49: str`على بعد ${0}`,
  // Ce que vous cherchez (mots, filtres, lieu) est envoyé à {0}, qui répond.
  sa6ee3ea3b2a0978e: str`ما تبحثون عنه (الكلمات والمرشحات والمكان) يرسل إلى ${0} الذي يجيب.`,
  // La liste s’arrête à {0} formations. Précisez votre recherche pour voir les autres.
  s6b6089334a23db25: str`تتوقف القائمة عند ${0} تكوين. دققوا بحثكم لرؤية البقية.`,
  // Une formation de la liste compte {0} sessions au plus. Ouvrez-la pour voir les autres.
  sc1920271ad1700e9: str`يعرض كل تكوين في القائمة ${0} دورة على الأكثر. افتحوه لرؤية البقية.`,
  // Le moteur de recherche ne répond pas. Voici sa dernière réponse, d’il y a un jour au plus.
  sbacd2e091c83f943: 'محرك البحث لا يجيب. هذا آخر جواب له، لا يتجاوز عمره يوما واحدا.',
  // La recherche n’a pas de réponse.
  s4ef83a64533265b6: 'لا جواب على البحث.',
  // Ce n’est pas de votre fait. La liste reste celle de la recherche d’avant.
  s287b37b361e7cde5: 'ليس الخطأ منكم. القائمة ما زالت قائمة البحث السابق.',
  // les {0} premières formations, sur {1}
  s9d1990114d3f5920: str`أول ${0} تكوين من أصل ${1}`,
  // {0} sessions au plus par formation
  s4df6bbdab2d8f5d0: str`${0} دورة على الأكثر لكل تكوين`,
  // Le catalogue entier est dans son flux :
  s3acbde07a3959258: 'الكتالوغ كاملا في مصدر بياناته:',
  // fichier du flux
  s56d975134d64f5d7: 'ملف مصدر البيانات',
  // Recherche de votre position…
  s7a5977f70f6a619e: 'جارٍ تحديد موقعك…',
  // Votre position n’est pas disponible. Indiquez une commune.
  se25675e163f612f1: 'موقعك غير متاح. اكتب اسم بلدة.',
  // Métier, {0}
  sba6cd6198fd97fbb: str`المهنة، ${0}`,
  // Formations à comparer
  sd7e6269f97457814: 'تدريبات للمقارنة',
  // Il faut deux formations pour comparer.
  saa184aff2a9bb90b: 'يلزم تدريبان للمقارنة.',
  // Vous comparez déjà {0} formations. Retirez-en une d’abord.
  s516a6afd262e82bc: str`عدد التدريبات التي تقارنها الآن: ${0}. أزل واحدًا منها أولًا.`,
  // {0} formation à comparer|{0} formations à comparer
  sc26c11e8d89e65bc: str`لا تدريبات للمقارنة|تدريب واحد للمقارنة|تدريبان للمقارنة|${0} تدريبات للمقارنة|${0} تدريبًا للمقارنة|${0} تدريب للمقارنة`,
  // Voir la comparaison
  scb7b2c690e50142e: 'عرض المقارنة',
  // Choisissez-en une autre, ou deux.
  s857715e560cec684: 'اختر تدريبًا آخر أو تدريبين.',
  // Retirée de la comparaison.
  s4f17544274392211: 'تمت إزالته من المقارنة.',
  // Choisissez une autre formation à comparer.
  sc95a5df71bc848be: 'اختر تدريبًا آخر للمقارنة.',
  // Votre position n’est pas dans le lien.
  s6f7de016ca1541b0: 'موقعك غير موجود في الرابط.',
  // Copiez ce lien :
  s59542eae032b0ef6: 'انسخ هذا الرابط:',
  // Ce sont des données d’exemple.
  s9d39477e91da10e2: 'هذه بيانات تجريبية.',
  // Aucune de ces formations n’annonce de date. Aucun fichier n’est fait.
  s75615520d7ea9941: 'لا يوجد تاريخ معلن لأي من هذه التدريبات. لم يُنشأ أي ملف.',
  // {0} rentrée|{0} rentrées
  sdf7251866bbc7460: str`لا تواريخ بدء|تاريخ بدء واحد|تاريخا بدء|${0} تواريخ بدء|${0} تاريخ بدء|${0} تاريخ بدء`,
  // {0} ; sans date fixe : {1}
  sfc2638aa15bc81bb: str`${0}؛ دون تاريخ محدد: ${1}`,
  // Toutes les formations trouvées, sans les boutons.
  s0fdfb0ce81fec8b5: 'كل التدريبات التي وجدتها، دون الأزرار.',
  // Tableau pour Excel ou LibreOffice
  scb665ff880d4bdc4: 'جدول لبرنامج Excel أو LibreOffice',
  // Un fichier CSV, une ligne par session.
  sfa31f6e9282fab6a: 'ملف CSV، سطر لكل دورة.',
  // Dates de rentrée
  s9ca0a3d9be46e674: 'تواريخ البدء',
  // Un fichier pour votre agenda (ICS).
  se8c3abe1d64290ac: 'ملف لتقويمك (ICS).',
  // Données en CSV
  s1dbd446862839792: 'بيانات بصيغة CSV',
  // Séparées par des virgules, pour un logiciel.
  s757ef8909718ea62: 'مفصولة بفواصل، لاستخدامها في برنامج.',
  // Données en JSON
  s4b96c9976ac5494c: 'بيانات بصيغة JSON',
  // Les fiches complètes avec leurs sources.
  s7a2383453672a158: 'البطاقات الكاملة مع مصادرها.',
  // Toute la liste : {0}
  se894f41276af4437: str`القائمة كلها: ${0}`,
  // Arrêté. Aucun fichier n’est fait.
  s2ffe4c73c958894a: 'تم الإيقاف. لم يُنشأ أي ملف.',
  // La liste n’arrive pas en entier. Aucun fichier n’est fait. Réessayez.
  s5038b28b9cfac3a3: 'لم تصل القائمة كاملة. لم يُنشأ أي ملف. أعد المحاولة.',
  // Environ {0} page.|Environ {0} pages.
  s5afc3b3700d1094e: str`لا صفحات.|حوالي صفحة واحدة.|حوالي صفحتين.|حوالي ${0} صفحات.|حوالي ${0} صفحة.|حوالي ${0} صفحة.`,
  // sortants {0}
  sd1ad4fcf09b3c04d: str`دفعة ⁦${0}⁩`,
  // Code qui rouvre cette recherche
  s7cb1fe37571024dc: 'رمز يعيد فتح هذا البحث',
  // Recherche : {0}.
  sf9fd7ddb7c9a3d2d: str`البحث: ${0}.`,
  // Tout le catalogue.
  se96b9657f3106e51: 'الدليل كله.',
  // Liste du {0}. {1}, mis à jour le {2}.
  s7444ed75f75e0c63: str`قائمة بتاريخ ${0}. ${1}، تم التحديث في ${2}.`,
  // Ce code rouvre cette recherche.
  se481be786b9fec65: 'هذا الرمز يعيد فتح هذا البحث.',
  // {0} en emploi 6 mois après. {1}, sortants {2}.
  se124bc58a06b2fba: str`${0} في عمل بعد 6 أشهر. ${1}، دفعة ⁦${2}⁩.`,
  // Copier le lien
  sb2d1e8bbf13f1b36: 'نسخ الرابط',
  // Outils
  s3a8a450c620d3cbb: 'أدوات',
  // Autres outils
  s7b5c1e7131a3e111: 'أدوات أخرى',
  // Cela ne marche pas pour le moment. Réessayez plus tard.
  se3ef20b38a21eee8: 'هذا لا يعمل حاليًا. أعد المحاولة لاحقًا.',
  // Chaque formation a maintenant son bouton « Comparer ».
  s3dd9579e86d01171: 'لكل تدريب الآن زر «مقارنة» خاص به.',
  // Données d’exemple : cette rentrée n’existe pas.
  s91626895e61fe648: 'بيانات تجريبية: تاريخ البدء هذا غير موجود.',
  // Contact : {0}
  s40f1b04bb2f6c2f0: str`للاتصال: ${0}`,
  // Source : {0}. Catalogue mis à jour le {1}.
  s4f47510eb6f00d72: str`المصدر: ${0}. تم تحديث الدليل في ${1}.`,
  // Rentrées des formations
  s28d0dee3cd843e15: 'تواريخ بدء التدريبات',
  // {0} (données d’exemple)
  s04ed461ccca6cbc7: str`${0} (بيانات تجريبية)`,
  // non précisé
  s0774a237defd71e1: 'غير محدد',
  // ouvertes
  s76e6a4638d21ed5e: 'مفتوح',
  // closes
  s8553185090e84610: 'مغلق',
  // suspendues
  s4f17dab75824b242: 'متوقف مؤقتًا',
  // Formation
  s207816839f365e8c: 'التدريب',
  // Niveau
  sea054b83e0bd36e3: 'المستوى',
  // Niveau demandé
  s1f2050d5e1cf3809: 'المستوى المطلوب',
  // Certifications
  s978de4b38d4587ea: 'الشهادات',
  // Domaines
  se0d2678072c0da7d: 'المجالات',
  // Organisme
  sc776448daed528cc: 'الجهة المنظمة',
  // Téléphone
  s9059cc1cfcb7dc77: 'الهاتف',
  // Courriel
  s029e480808da7a38: 'البريد الإلكتروني',
  // Adresse
  sdd2fffdf86bf5b6e: 'العنوان',
  // Code postal
  s98fd05876cffbfbb: 'الرمز البريدي',
  // Commune
  s39426d8661632bb1: 'البلدة',
  // Code de la commune
  sfa7ec4dc703964c4: 'رمز البلدة',
  // Distance (km)
  s3350ca00d385d669: 'المسافة (كم)',
  // Voie
  sb286c907fceca90c: 'المسار',
  // Modalité
  s2eef86c2219e536e: 'طريقة الحضور',
  // Rythme
  s2823b088c4490f0e: 'الإيقاع',
  // Début
  s7096c8d4cc162635: 'تاريخ البداية',
  // Fin
  sf2a6b4199c80ba7a: 'تاريخ النهاية',
  // Entrée
  s193c6d22155e46f2: 'نوع البدء',
  // Inscriptions
  s8993bfb35ecac5b2: 'التسجيل',
  // Financeurs
  sb53c90c9e1472ca7: 'جهات التمويل',
  // Durée (heures)
  s24231259fcbedb19: 'المدة (بالساعات)',
  // Prix (euros)
  saa8372cc3940a777: 'السعر (باليورو)',
  // Contact
  s87bae2710b2492c3: 'للاتصال',
  // Adresse web
  sdeed264c27a9204c: 'عنوان الموقع',
  // Identifiant de la formation
  sd9f7e3e5d1372e37: 'معرّف التدريب',
  // Identifiant de la session
  sb3654045f53a8d2c: 'معرّف الدورة',
  // Période de la source
  sff1166e8b3aa5702: 'فترة المصدر',
  // Catalogue mis à jour le
  sb9a8e0b9f4f0c68a: 'تاريخ تحديث الدليل',
  // Avertissement
  s086d0df21a0ce9db: 'تنبيه',
  // à date fixe
  sef68282841cb7901: 'في تاريخ محدد',
  // tout le catalogue
  s05d30e2404258165: 'الدليل كله',
  // extrait du {0}
  sc0ec95bc69dfa7a9: str`مستخرج في ${0}`,
  // Données d’exemple : {0}
  s9e244a6507b4390b: str`بيانات تجريبية: ${0}`,
  // Les formations ne s’affichent pas
  sc573884377a63a7c: 'تعذّر عرض التدريبات',
  // Aucune formation dans ce catalogue
  sdda0f76b06a968c4: 'لا يوجد تدريب في هذا الدليل',
  // Les sources de ce site n’en donnent pas pour le moment. Cela ne veut pas dire qu’il n’y en a pas près de chez vous.
  sde074673d9891d85: 'لا تذكر مصادر هذا الموقع أي تكوين حاليًا. هذا لا يعني أنه لا يوجد تكوين بالقرب منك.',
  // Pour en trouver une, parlez-en à une personne dont c’est le métier : à la mission locale, au CIO, dans un lieu Info Jeunes ou à France Travail.
  sec92fefb35199b30: 'للعثور على تكوين، تحدّث مع شخص هذا هو عمله: في mission locale أو CIO أو مكان Info Jeunes أو France Travail.',
  // Où
  s091dcf07b5b3ff85: 'أين',
  // et {0} autre|et {0} autres
  s1dcd57cfabd83d18: str`ولا أخرى|وأخرى|وأخريان|و${0} أخرى|و${0} أخرى|و${0} أخرى`,
  // , à {0}
  s1770c63b2690f445: str`، على بُعد ${0}`,
  // et {0} autre lieu|et {0} autres lieux
  s2fa20c94ec0782d0: str`ولا أماكن أخرى|ومكان آخر|ومكانان آخران|و${0} أماكن أخرى|و${0} مكانًا آخر|و${0} مكان آخر`,
  // Vu à la rentrée {0}
  s856fc8c9aa9bac2c: str`مُعلنة في بداية العام الدراسي ${0}`,
  // À confirmer sur place
  sac556ff09256f95d: 'يجب التأكد من المؤسسة',
  // Places
  s00f7e86dc3ff339d: 'المقاعد',
  // Tous lieux réunis
  s4af45acb8c65932f: 'في جميع الأماكن معًا',
  // Ou {0}
  s071cadc0546e11c7: str`أو ${0}`,
  // Nouvelle version de ce diplôme à compter du {0} : même nom, même niveau.
  s1befd376b99b01f5: str`نسخة جديدة من هذه الشهادة ابتداءً من ${0}: الاسم نفسه والمستوى نفسه.`,
  // Ce diplôme a pris fin le {0}.
  sbe5b77bb437018c5: str`انتهت هذه الشهادة في ${0}.`,
  // Ce diplôme prend fin le {0}.
  s763a233a4add82cd: str`تنتهي هذه الشهادة في ${0}.`,
  // Non précisé
  s0cdd6f6faa8bfa41: 'غير محدد',
  // vu à la rentrée {0}
  s217014843e42ee0c: str`شوهد في دخول ${0}`,
  // {0} heures
  s78607c243fbab37b: str`${0} ساعة`,
  // De {0} à {1} heures, selon la session
  s783ba640e0a4af6a: str`من ${0} إلى ${1} ساعة، حسب الدورة`,
  // Oui
  s3000ce19bf74fca8: 'نعم',
  // Oui, pour certaines sessions
  s224a1d08d3731231: 'نعم، لبعض الدورات',
  // Ouvertes
  s2b67b934c2b7843e: 'مفتوح',
  // Closes ou suspendues
  s7736eb74bebc8b23: 'مغلق أو متوقف مؤقتًا',
  // Pas de chiffre ici
  sad8cef510e872a36: 'لا يوجد رقم هنا',
  // Non publié : effectif trop faible
  s4a878e6c25edb9b6: 'غير منشور: العدد قليل جدًا',
  // Non publié
  s527fed1a41cc73a7: 'غير منشور',
  // chiffre ancien
  s217e613152f45918: 'رقم قديم',
  // le plus proche
  s5da0351d9cb88d99: 'الأقرب',
  // Aucune date annoncée
  s3847a9aaccb6daef: 'لم يُعلن عن أي تاريخ',
  // la plus tôt
  se8eff8e38ee0ca0a: 'الأقرب موعدًا',
  // Demandes et places
  sa605f2b377533901: 'الطلبات والمقاعد',
  // le moins de demandes pour une place
  sdc8e93163a92339b: 'أقل الطلبات لكل مقعد',
  // Continuent leurs études
  s9fde64507ef9bcd5: 'يواصلون الدراسة',
  // En emploi 6 mois après
  s6d7b799eb32c2372: 'في عمل بعد 6 أشهر',
  // Réussite à l’examen
  s699520509c0d1952: 'النجاح في الامتحان',
  // Durée
  s648b8358dceee96a: 'المدة',
  // la plus courte
  s066adfc73e832908: 'الأقصر',
  // le moins cher des prix connus
  s1ca87e7baa914179: 'الأرخص بين الأسعار المعروفة',
  // Certification
  s959bfcbde95f7f1d: 'الشهادة',
  // Non, une attestation
  sdbd6d7001efe476c: 'لا، إفادة حضور',
  // Aucune différence dans ce que dit le catalogue.
  s83bbc34e72a1d285: 'لا يوجد أي اختلاف في ما يذكره الدليل.',
  // {0} différence : {1}.|{0} différences : {1}.
  s1525206411b1eb30: str`لا اختلافات: ${1}.|اختلاف واحد: ${1}.|اختلافان: ${1}.|${0} اختلافات: ${1}.|${0} اختلافًا: ${1}.|${0} اختلاف: ${1}.`,
  // Comparer les formations
  s6c812ac988b650e6: 'مقارنة التدريبات',
  // À demander à chaque établissement : {0}.
  s4ea6b31924beccad: str`يُسأل عنه كل معهد: ${0}.`,
  // Une colonne par formation, une ligne par question.
  sfccf5f5fdec710af: 'عمود لكل تدريب، وسطر لكل سؤال.',
  // De gratuit à {0}, selon la session
  sffbcc9807e97c6c2: str`من مجاني إلى ${0}، حسب الدورة`,
  // De {0} à {1}, selon la session
  sa5cce474429ab4ae: str`من ${0} إلى ${1}، حسب الدورة`,
  // Possible
  sf5e069b97e3bfcca: 'ممكن',
  // Pas de financement public
  sbd3ce398204d3839: 'لا يوجد تمويل عام',
  // Pour entrer en première, à la rentrée {0} :
  s84500242a2ea262f: str`للالتحاق بالسنة الثانية من ثلاث (première)، في دخول ${0}:`,
  // À la rentrée {0} :
  s4df5f492366ab8cc: str`في دخول ${0}:`,
  // {0} élève l’a demandée en premier|{0} élèves l’ont demandée en premier
  s2e093352e257465c: str`${0} تلميذ اختارها أولًا|تلميذ واحد اختارها أولًا|تلميذان اختاراها أولًا|${0} تلاميذ اختاروها أولًا|${0} تلميذًا اختاروها أولًا|${0} تلميذ اختاروها أولًا`,
  // {0} vœu confirmé|{0} vœux confirmés
  sbb124c99b74be286: str`${0} رغبة مؤكدة|رغبة مؤكدة واحدة|رغبتان مؤكدتان|${0} رغبات مؤكدة|${0} رغبة مؤكدة|${0} رغبة مؤكدة`,
  // Le nombre de places n’est pas publié.
  sfb80a057607271f6: 'عدد المقاعد غير منشور.',
  // pour {0}
  s357c96e97f668181: str`لـ ${0}`,
  // Il y avait plus de places que de vœux.
  s622538f2c08a1063: 'كانت المقاعد أكثر من الرغبات.',
  // Soit {0} vœu pour une place. Une personne fait plusieurs vœux.|Soit {0} vœux pour une place. Une personne fait plusieurs vœux.
  s3070474feb24ea8f: str`أي ${0} رغبة لكل مقعد. يقدم الشخص الواحد عدة رغبات.|أي رغبة واحدة لكل مقعد. يقدم الشخص الواحد عدة رغبات.|أي رغبتان لكل مقعد. يقدم الشخص الواحد عدة رغبات.|أي ${0} رغبات لكل مقعد. يقدم الشخص الواحد عدة رغبات.|أي ${0} رغبة لكل مقعد. يقدم الشخص الواحد عدة رغبات.|أي ${0} رغبة لكل مقعد. يقدم الشخص الواحد عدة رغبات.`,
  // Il y avait une place pour chaque élève qui la voulait en premier.
  sbc1ce9e20e072a0d: 'كان هناك مقعد لكل تلميذ اختارها أولًا.',
  // Soit {0} élève pour une place.|Soit {0} élèves pour une place.
  se8f8b9ddcb9952fa: str`أي ${0} تلميذ لكل مقعد.|أي تلميذ واحد لكل مقعد.|أي تلميذان لكل مقعد.|أي ${0} تلاميذ لكل مقعد.|أي ${0} تلميذًا لكل مقعد.|أي ${0} تلميذ لكل مقعد.`,
  // {0} vœu|{0} vœux
  s2f27cdd62c122b49: str`${0} رغبة|رغبة واحدة|رغبتان|${0} رغبات|${0} رغبة|${0} رغبة`,
  // {0} premier vœu|{0} premiers vœux
  s7d631e8a9b98dfa8: str`${0} رغبة أولى|رغبة أولى واحدة|رغبتان أوليان|${0} رغبات أولى|${0} رغبة أولى|${0} رغبة أولى`,
  // {0} pour {1}
  sa11582d891072b73: str`${0} لـ ${1}`,
  // {0}, en première
  sc4d8f089cbc9de1e: str`${0}، في السنة الثانية من ثلاث`,
  // Pour 10 places : plus de {0} demandes.
  sc8a502c389d9edc7: str`لكل 10 مقاعد: أكثر من ${0} طلبًا.`,
  // Pour 10 places : {0} demande.|Pour 10 places : {0} demandes.
  s2c1aaab443debb16: str`لكل 10 مقاعد: ${0} طلب.|لكل 10 مقاعد: طلب واحد.|لكل 10 مقاعد: طلبان.|لكل 10 مقاعد: ${0} طلبات.|لكل 10 مقاعد: ${0} طلبًا.|لكل 10 مقاعد: ${0} طلب.`,
  // Tension : pas de chiffre dans ce catalogue.
  s84bb179f0f17f5e1: 'صعوبة التوظيف: لا يوجد رقم في هذا الدليل.',
  // niveau demandé : {0}
  sbb00aac23df41fc2: str`المستوى المطلوب: ${0}`,
  // Formations de ce catalogue, d’un niveau plus élevé, dans le même domaine.
  sdf2b9ad64dc83031: 'تدريبات من هذا الدليل، بمستوى أعلى، في المجال نفسه.',
  // Les métiers auxquels elle mène
  s5951b816d960f150: 'المهن التي يؤدي إليها',
  // Pour continuer vos études
  s28b0db3a76a9e032: 'لمواصلة دراستك',
  // Filles et garçons
  s14e30d4fcd70136a: 'البنات والأولاد',
  // Ce diplôme est remplacé par :
  sfbdd78495a48c6cb: 'حلت محل هذه الشهادة:',
  // Ce diplôme remplace :
  s8cf43d91bcf4fd00: 'تحل هذه الشهادة محل:',
  // Blocs de compétences que l’on peut obtenir séparément
  s9e14899102c8a12d: 'وحدات كفاءات يمكن الحصول عليها كلًّا على حدة',
  // À vérifier auprès de l’établissement.
  sdb7c3ad1c13ac0f6: 'تحقق منه لدى المؤسسة.',
  // Non précisé ne veut pas dire gratuit : demandez à l’organisme.
  s9c11be92daef413f: 'غير محدد لا يعني أنه مجاني: اسأل الجهة المنظمة.',
  // Prix non précisé : {0}.
  s5f5a4b50e5de6d6b: str`السعر غير محدد: ${0}.`,
  // Pour : {0}
  se503733026a10044: str`لمن: ${0}`,
  // Par : {0}
  sa50a0c2a65d3d52b: str`من يقدّمه: ${0}`,
  // Aides et dispositifs à demander
  s29e1b5b233a1db9d: 'مساعدات وبرامج دعم يمكنك طلبها',
  // Selon votre situation. Une conseillère ou un conseiller vérifie avec vous.
  s0ce804eeec740679: 'حسب وضعك. تتحقق معك مستشارة أو مستشار.',
  // Voir {0} autre dispositif|Voir {0} autres dispositifs
  s141b232939b44983: str`لا برامج دعم أخرى|عرض برنامج دعم آخر|عرض برنامجي دعم آخرين|عرض ${0} برامج دعم أخرى|عرض ${0} برنامج دعم آخر|عرض ${0} برنامج دعم آخر`,
  // Demandez la personne référente handicap du centre.
  s04d1ac1630af12e6: 'اسألوا عن مرجع الإعاقة في المركز.',
  // Accueil prévu : {0} sur {1}.
  s7315d09650f35218: str`الاستقبال مهيأ: ${0} من ${1}.`,
  // Le centre dit qu’il ne prévoit pas d’accueil. Demandez ce qui est possible.
  s66d168e262bbb4d7: 'يقول المركز إنه لا يهيئ استقبالًا. اسألوا عما هو ممكن.',
  // Nous ne savons pas ce qui peut être aménagé.
  s606e81cee045a7f7: 'لا نعرف ما الذي يمكن تهيئته.',
  // Famille de métiers :
  s8a0999d1a89017a6: 'عائلة المهن:',
  // Oui, sans code publié
  scde7063d6317b137: 'نعم، دون رمز منشور',
  // En apprentissage : il faut aussi un contrat avec un employeur. Le centre de formation vous aide à le chercher.
  sf8bcad2823de0b26: 'بالتدرّج المهني (apprentissage): يلزم أيضًا عقد مع صاحب عمل. يساعدك مركز التدريب في البحث عنه.',
  // En contrat de professionnalisation : il faut aussi un contrat avec un employeur.
  s797b0c23791e1591: 'بعقد تدريب وعمل (contrat de professionnalisation): يلزم أيضًا عقد مع صاحب عمل.',
  // En formation continue : parlez-en à votre conseiller, à votre conseillère ou à votre employeur.
  se543c92c00e6568d: 'في التدريب المستمر للكبار: تحدث مع مستشارك أو مستشارتك أو صاحب عملك.',
  // Par l’expérience (VAE) : préparez la liste de ce que vous savez faire.
  se1386db06ecf2893: 'عبر الخبرة (VAE): حضّر قائمة بما تجيد فعله.',
  // Choisissez un lieu. Demandez-lui s’il propose encore cette formation.
  sfeb531fde3e2c85f: 'اختر مكانًا. اسأله هل ما زال يقدم هذا التكوين.',
  // Aucune date annoncée pour le moment. Demandez les prochaines à l’organisme.
  sf76e4fab069827c0: 'لم يُعلن عن أي تاريخ حتى الآن. اسأل الجهة المنظمة عن التواريخ القادمة.',
  // Choisissez une rentrée. Demandez si l’on peut encore s’inscrire.
  s994f682c0b6a7c57: 'اختر تاريخ بدء. اسأل هل لا يزال التسجيل ممكنًا.',
  // Choisissez une rentrée. Inscriptions ouvertes : {0}.
  s1d4f22a249accd97: str`اختر تاريخ بدء. التسجيل مفتوح: ${0}.`,
  // Contactez l’établissement que vous avez choisi.
  sfda551307ecd97f8: 'اتصل بالمؤسسة التي اخترتها.',
  // Voir la page de la formation
  s3ea4ddbcd42e911e: 'عرض صفحة التدريب',
  // Site de l’organisme
  sc753d368f5f456b3: 'موقع الجهة المنظمة',
  // Contactez l’organisme :
  s9a3e061b0f418263: 'اتصل بالجهة المنظمة:',
  // {0} de filles
  s61132a280d21a01d: str`${0} من البنات`,
  // Parmi les {0} personnes présentes à l’examen, session {1}.
  s7feb68f37ecab9a1: str`من بين ${0} شخصًا حضروا الامتحان، دورة ${1}.`,
  // Parmi les {0} élèves, rentrée {1}.
  s0ceb6d91891330b4: str`من بين ${0} تلميذًا، الدخول المدرسي ${1}.`,
  // Chaque pourcentage compte tout l’établissement, toutes ses formations réunies
  sd011dc788844c260: 'تشمل كل نسبة المعهد كله وجميع تكويناته معًا',
  // en emploi 6 mois après
  s565bd617ed4e6a12: 'في عمل بعد 6 أشهر',
  // Réussite : {0}
  s0b889572000a8058: str`النجاح: ${0}`,
  // Voir le lieu|Voir les {0} lieux
  sde6cde4790548f1a: str`لا أماكن|اعرض المكان|اعرض المكانين|اعرض الأماكن الـ${0}|اعرض الأماكن الـ${0}|اعرض الأماكن الـ${0}`,
  // Voir la prochaine rentrée|Voir les {0} prochaines rentrées
  s09d265e2a5ea7de6: str`لا تاريخ بدء قادمًا|عرض تاريخ البدء القادم|عرض تاريخي البدء القادمين|عرض ${0} تواريخ بدء قادمة|عرض ${0} تاريخ بدء قادمًا|عرض ${0} تاريخ بدء قادم`,
  // et {0} autre ville|et {0} autres villes
  s02688192a7580199: str`و${0} مدينة أخرى|ومدينة أخرى|ومدينتان أخريان|و${0} مدن أخرى|و${0} مدينة أخرى|و${0} مدينة أخرى`,
  // En moyenne, même niveau et même voie : {0}.
  se9897ef0365cc722: str`في المتوسط، المستوى نفسه والمسار نفسه: ${0}.`,
  // Moyenne calculée ici, sur {0} chiffres publiés de ce catalogue
  scc9f53f37f1ba9a7: str`متوسط محسوب هنا. عدد الأرقام المنشورة المستخدمة من هذا الدليل: ${0}`,
  // {0}, chacun compté une fois.
  se2f1656b9375c836: str`${0}، كل رقم محسوب مرة واحدة.`,
  // {0} et {1} sortants.
  s31572c20643aa2d4: str`${0}. عدد من أنهوا التدريب: ${1}.`,
  // Ce diplôme, tous établissements réunis : {0}.
  sfefd556179454077: str`هذه الشهادة، كل المؤسسات معًا: ${0}.`,
  // Voici le chiffre plus large : {0}.
  s3f5b34baf8acc899: str`إليك الرقم الأوسع: ${0}.`,
  // Ce que deviennent les sortants n’est pas connu ici.
  s683ee1bcd79ced71: 'ما يفعله المتدربون بعد ذلك غير معروف هنا.',
  // Que demander sur place ?
  s3762fd73bbaa1651: 'ماذا تسأل في المكان؟',
  // Que dire au téléphone ?
  sdf2d1950be968054: 'ماذا تقول في الهاتف؟',
  // « Bonjour. Je m’intéresse à la formation <span lang="fr">{0}</span>. Pouvez-vous me renseigner ? »
  h0476e79a60bfd41e: html`«مرحبًا. أنا مهتم بالتكوين <span lang="fr">${0}</span>. هل يمكنكم إعطائي معلومات؟»`,
  // Voir quoi demander
  s1a8895df9fced94f: 'ماذا تسأل',
  // Avant de raccrocher, notez le nom de la personne et ce qu’il faut faire ensuite.
  s01e25ef691764c7c: 'قبل إنهاء المكالمة، دوّن اسم الشخص وما يجب فعله بعد ذلك.',
  // Avant de partir, notez le nom de la personne et ce qu’il faut faire ensuite.
  s14928e684f0e5636: 'قبل أن تغادر، دوّن اسم الشخص وما يجب فعله بعد ذلك.',
  // Pour toutes les sessions :
  s7c4ca91afbf8b8f7: 'لجميع الدورات:',
  // Voir {0} autre lieu|Voir {0} autres lieux
  s6aeb4a801d2ed874: str`لا أماكن أخرى|عرض مكان آخر|عرض مكانين آخرين|عرض ${0} أماكن أخرى|عرض ${0} مكانًا آخر|عرض ${0} مكان آخر`,
  // Territoire : {0}. Ailleurs : {1}.
  s3cc628559692971b: str`المنطقة: ${0}. في أماكن أخرى: ${1}.`,
  // Encore des places ?
  s83ef92a70badd6f5: 'هل بقيت أماكن؟',
  // Aide possible ?
  s373bc08d20d350b9: 'هل الدعم المالي ممكن؟',
  // Accueil avec un handicap ?
  s17c7abfe520a5dab: 'هل يُستقبل ذوو الإعاقة؟',
  // Quel prix ?
  s94ad69ce95fc4377: 'ما السعر؟',
  // Demandez au centre.
  s33568148b2a9c592: 'اسأل المركز.',
  // Voir cette session
  s4ff55dcf7de58396: 'عرض هذه الدورة',
  // Choisir cette session
  sa88d3bcbca24e71b: 'اختيار هذه الدورة',
  // Et après
  sf9c55e98d6170ac4: 'وبعد ذلك',
  // Venir est difficile ? Voir qui peut vous aider
  s9b8b08cf4cb65caf: 'هل المجيء صعب؟ انظروا من يمكنه مساعدتكم',
  // Pour entrer
  s638ae3e364edce0f: 'شروط الدخول',
  // Ce que vous apprenez
  s42737990f3716b5a: 'ماذا تتعلم',
  // Ce que vous saurez faire
  s4991608b6aae61d8: 'ماذا ستتقن',
  // Ce diplôme
  s7d5c45c1ef197d6e: 'هذه الشهادة',
  // Du même diplôme, par une autre voie ou ailleurs
  se337cd795af06fd4: 'الشهادة نفسها، بطريقة أخرى أو في مكان آخر',
  // Coût et aides
  s347ed880c0d9502b: 'التكلفة والمساعدات',
  // Point de départ : {0}. De la plus proche à la plus éloignée.
  s091b99c7be27a239: str`نقطة الانطلاق: ${0}. من الأقرب إلى الأبعد.`,
  // De la plus proche à la plus éloignée.
  s6d72e5b59eb18877: 'من الأقرب إلى الأبعد.',
  // élèves
  s72aa87b613ddd2b2: 'تلميذًا',
  // apprenties et apprentis
  s424dcd9480f7da43: 'متدربًا',
  // personnes
  s945c358d0f38c8aa: 'شخصًا',
  // Sur 20 {0} qui n’étudient plus
  s702c7d0a60a49535: str`من بين 20 ${0} لم يعودوا يدرسون`,
  // Sur 20 {0}
  sdd98c6ea8d0ff873: str`من بين 20 ${0}`,
  // moins d’une personne
  s239a59c7f97221d4: 'أقل من شخص واحد',
  // continue ses études|continuent leurs études
  sef4ad0c1a6d0fda1: 'يواصلون الدراسة|يواصل الدراسة|يواصلان الدراسة|يواصلون الدراسة|يواصلون الدراسة|يواصلون الدراسة',
  // travaille 6 mois après|travaillent 6 mois après
  sa7d1bd2088dcf3e5: 'يعملون بعد 6 أشهر|يعمل بعد 6 أشهر|يعملان بعد 6 أشهر|يعملون بعد 6 أشهر|يعملون بعد 6 أشهر|يعملون بعد 6 أشهر',
  // n’étudie plus|n’étudient plus
  s9cc2057e833d837d: 'لم يعودوا يدرسون|لم يعد يدرس|لم يعودا يدرسان|لم يعودوا يدرسون|لم يعودوا يدرسون|لم يعودوا يدرسون',
  // cherche un emploi ou fait autre chose|cherchent un emploi ou font autre chose
  s9624f6a8e101c90c: 'يبحثون عن عمل أو يفعلون شيئًا آخر|يبحث عن عمل أو يفعل شيئًا آخر|يبحثان عن عمل أو يفعلان شيئًا آخر|يبحثون عن عمل أو يفعلون شيئًا آخر|يبحثون عن عمل أو يفعلون شيئًا آخر|يبحثون عن عمل أو يفعلون شيئًا آخر',
  // En emploi : {0} de celles et ceux qui n’étudient plus.
  s82f48306dc3354f0: str`في عمل: ${0} ممن لم يعودوا يدرسون.`,
  // En emploi : {0} des {1} personnes qui n’étudient plus, soit environ {2}.
  sdd5a3407674b7eb8: str`في عمل: ${0} من ${1} شخصًا لم يعودوا يدرسون، أي نحو ${2}.`,
  // Vous pouvez commencer toute l’année.
  se6b1a1c25d690163: 'يمكنك البدء طوال السنة.',
  // Elle existait à la rentrée {0}. Demandez si elle continue.
  sc0333c56215bf31f: str`كان هذا التكوين موجودًا في الدخول ${0}. اسأل إن كان ما زال قائمًا.`,
  // La date n’est pas connue. Demandez-la.
  s5d6dc816d23f9b53: 'التاريخ غير معروف. اسأل عنه.',
  // Des études encore : {0}.
  sa8027116be292afa: str`يواصلون الدراسة: ${0}.`,
  // Un travail 6 mois après : {0}.
  s73a1f0f6473b7376: str`في عمل بعد 6 أشهر: ${0}.`,
  // aucune personne sur 20
  sf7f5caac566001c2: 'لا أحد من أصل 20',
  // moins d’une personne sur 20
  sb034fe958277cd38: 'أقل من شخص من أصل 20',
  // plus de 19 personnes sur 20
  s3cae642f6747db15: 'أكثر من 19 شخصًا من أصل 20',
  // environ {0} personne sur 20|environ {0} personnes sur 20
  sca484b6bf807b9c2: str`حوالي ${0} شخص من أصل 20|حوالي ${0} شخص واحد من أصل 20|حوالي ${0} شخصين من أصل 20|حوالي ${0} أشخاص من أصل 20|حوالي ${0} شخصًا من أصل 20|حوالي ${0} شخص من أصل 20`,
  // Appeler
  sf83b4f419f188616: 'اتصال',
  // Vu à la rentrée {0}. À confirmer sur place.
  s8402c45a5648f65a: str`شوهد في دخول ${0}. يجب التأكد في المكان.`,
  // Services publics de l’emploi locaux
  sac90e33993c73a45: 'المصالح العمومية المحلية للتشغيل (SPEL)',
  // Bassins d’emploi
  s62aa6f46d6eb3747: 'أحواض التشغيل',
  // De {0} à {1} formations
  s1158ea70bc7b425a: str`من ${0} إلى ${1} تدريبات`,
  // Aucune formation de cette recherche n’a de lieu connu ici.
  sf6cc5c5520fe3c1e: 'لا يوجد لأي تدريب في هذا البحث مكان معروف هنا.',
  // Chaque bassin d’emploi a une formation pour cette recherche.
  s27129e28796a9a2b: 'في كل حوض تشغيل تدريب لهذا البحث.',
  // Chaque territoire a une formation pour cette recherche.
  sdc87fd6f9cdbe641: 'في كل منطقة تدريب لهذا البحث.',
  // Chaque département a une formation pour cette recherche.
  s9f778198d1416767: 'في كل مقاطعة تدريب لهذا البحث.',
  // {0} bassin d’emploi sans formation pour cette recherche : {1}.|{0} bassins d’emploi sans formation pour cette recherche : {1}.
  s677bbd6ad9e77ea8: str`لا حوض تشغيل بلا تدريب.|حوض تشغيل واحد بلا تدريب لهذا البحث: ${1}.|حوضا تشغيل بلا تدريب لهذا البحث: ${1}.|${0} أحواض تشغيل بلا تدريب لهذا البحث: ${1}.|${0} حوض تشغيل بلا تدريب لهذا البحث: ${1}.|${0} حوض تشغيل بلا تدريب لهذا البحث: ${1}.`,
  // {0} territoire sans formation pour cette recherche : {1}.|{0} territoires sans formation pour cette recherche : {1}.
  scf3df18e055ece8c: str`لا منطقة بلا تدريب.|منطقة واحدة بلا تدريب لهذا البحث: ${1}.|منطقتان بلا تدريب لهذا البحث: ${1}.|${0} مناطق بلا تدريب لهذا البحث: ${1}.|${0} منطقة بلا تدريب لهذا البحث: ${1}.|${0} منطقة بلا تدريب لهذا البحث: ${1}.`,
  // {0} département sans formation pour cette recherche : {1}.|{0} départements sans formation pour cette recherche : {1}.
  s674e47a50ce076cc: str`لا مقاطعة بلا تدريب.|مقاطعة واحدة بلا تدريب لهذا البحث: ${1}.|مقاطعتان بلا تدريب لهذا البحث: ${1}.|${0} مقاطعات بلا تدريب لهذا البحث: ${1}.|${0} مقاطعة بلا تدريب لهذا البحث: ${1}.|${0} مقاطعة بلا تدريب لهذا البحث: ${1}.`,
  // Nos sources listent toutes ces formations : il n’y en a pas.
  sc2f1513f02e2c46d: 'مصادرنا تذكر كل هذه التدريبات: لا توجد أي منها.',
  // Notre liste n’est pas complète : il peut en exister.
  sf8a7e663801bfdaa: 'قائمتنا ليست كاملة: قد توجد تدريبات.',
  // Nous connaissons très peu de formations {0} : nos sources en listent peu.
  sf74cda0122aebc9d: str`نعرف عددًا قليلًا جدًا من التدريبات ${0}: مصادرنا تذكر القليل منها.`,
  // Nous ne connaissons pas les formations {0} : nos sources ne les listent pas.
  s9b9e88659662327a: str`لا نعرف التدريبات ${0}: مصادرنا لا تذكرها.`,
  // Nous ne connaissons pas ces formations : nos sources ne les listent pas.
  s77e0e45e2b10223b: 'لا نعرف هذه التدريبات: مصادرنا لا تذكرها.',
  // Nous ne savons pas où se prépare « {0} » : nos sources n’en donnent pas les lieux.
  sbf983c5ed2cf3284: str`لا نعرف أين يُقدَّم تدريب « ${0} »: مصادرنا لا تذكر أماكنه.`,
  // de {0}
  sa691ea67430ae928: str`من ${0}`,
  // {0} organisme de formation continue à moins de {1} :|{0} organismes de formation continue à moins de {1} :
  s336a9e80f945d060: str`لا مراكز تعليم مستمر على أقل من ${1}|مركز تعليم مستمر واحد على أقل من ${1}:|مركزان للتعليم المستمر على أقل من ${1}:|${0} مراكز تعليم مستمر على أقل من ${1}:|${0} مركز تعليم مستمر على أقل من ${1}:|${0} مركز تعليم مستمر على أقل من ${1}:`,
  // {0} organisme qui forme en apprentissage à moins de {1} :|{0} organismes qui forment en apprentissage à moins de {1} :
  sc77f4b33dd3c5a14: str`لا مراكز تدرّب المتدرجين على أقل من ${1}|مركز واحد يدرّب المتدرجين على أقل من ${1}:|مركزان يدرّبان المتدرجين على أقل من ${1}:|${0} مراكز تدرّب المتدرجين على أقل من ${1}:|${0} مركزًا يدرّب المتدرجين على أقل من ${1}:|${0} مركز يدرّب المتدرجين على أقل من ${1}:`,
  // Chiffre du diplôme d’avant : {0}.
  s0c66554d3c0f69bc: str`رقم الشهادة السابقة: ${0}.`,
  // Plusieurs années réunies : moins de 20 sortants par an.
  s329ebbf5116d0fe4: 'عدة سنوات معًا: أقل من 20 خريجًا في السنة.',
  // pour cet établissement
  sadc493ff735dd6f9: 'لهذه المؤسسة',
  // continuent leurs études
  sefbee2b396dd8b75: 'يواصلون الدراسة',
  // Devenir non publié
  s07b6a770cf3aa522: 'ما بعد التدريب: غير منشور',
  // cet établissement
  s6d98e7d92dc828b9: 'هذه المؤسسة',
  // Trop peu de personnes sont sorties de cette formation. Un pourcentage pourrait les identifier.
  s3e2b932be1709479: 'عدد من أنهوا هذا التدريب قليل جدًا. قد تكشف النسبة المئوية هويتهم.',
  // Le producteur ne publie pas ce chiffre pour cette formation.
  sa80f5bf505c374c2: 'لا تنشر الجهة المنتجة هذا الرقم لهذا التدريب.',
  // Proposez-vous cette formation à la prochaine rentrée ?
  s81765f31ec826e22: 'هل تقدّمون هذا التكوين في الدخول القادم؟',
  // Quand commence la prochaine session ?
  s12def557bef30893: 'متى تبدأ الدورة القادمة؟',
  // Reste-t-il des places ? Jusqu’à quand puis-je m’inscrire ?
  s1a2f81664a57901b: 'هل بقيت أماكن؟ إلى متى يمكنني التسجيل؟',
  // Faut-il un diplôme ou une expérience pour entrer ?
  s8e553a72f1bad917: 'هل يلزم دبلوم أو خبرة للدخول؟',
  // M’aidez-vous à trouver un employeur ?
  s4e47c86e9676f2f6: 'هل تساعدونني في إيجاد صاحب عمل؟',
  // Combien cela coûte-t-il ? Qui peut payer ?
  sdabc73bd65a85f78: 'كم يكلّف ذلك؟ ومن يمكنه الدفع؟',
  // Y a-t-il un internat ou un logement ?
  see9407dc3668b0e2: 'هل يوجد سكن داخلي أو مسكن؟',
  // Comment venir sans voiture ?
  sde3cdfbd35596d7d: 'كيف آتي بدون سيارة؟',
  // Avec un handicap, qu’est-ce qui peut être aménagé ?
  se909f2bd4d2ff2cd: 'مع إعاقة، ما الذي يمكن تكييفه؟',
  // À distance
  sac9494d7e73f396a: 'عن بُعد',
  // Lieu non précisé
  s78698f186f0c721a: 'المكان غير محدد',
  // {0} établissement|{0} établissements
  sd1f614a3c82e80f8: str`لا مؤسسات|مؤسسة واحدة|مؤسستان|${0} مؤسسات|${0} مؤسسة|${0} مؤسسة`,
  // Écrire
  sc74523b6b9064ab5: 'مراسلة',
  // jusqu’en {0}
  sf63aa0d41e002d47: str`حتى ${0}`,
  // Accueille les personnes en situation de handicap
  s82050b82eca263df: 'يستقبل الأشخاص ذوي الإعاقة',
  // Pas d’accueil handicap prévu
  s579e641e22f71158: 'لا يوجد استقبال مخصص لذوي الإعاقة',
  // Prix : {0}
  scd95f09761807f15: str`السعر: ${0}`,
  // Offre connue pour la rentrée {0}.
  s17eb7e62d717c6d3: str`عرض معروف لدخول ${0}.`,
  // À vérifier auprès du lycée.
  sc695c29ae23a9155: 'تحقق منه لدى الثانوية.',
  // À vérifier auprès de l’université.
  se614187e543be954: 'تحقق منه لدى الجامعة.',
  // À vérifier auprès du centre de formation.
  sd2859a0e03ab6f74: 'تحقق منه لدى مركز التكوين.',
  // À vérifier auprès de l’école.
  sc4aa026bc28c85d2: 'تحقق منه لدى المدرسة.',
  // {0} place annoncée|{0} places annoncées
  s73249c3d8d801811: str`لا أماكن معلنة|مكان واحد معلن|مكانان معلنان|${0} أماكن معلنة|${0} مكانًا معلنًا|${0} مكان معلن`,
  // {0} session|{0} sessions
  s039a75bb6e1855dc: str`لا دورات|دورة واحدة|دورتان|${0} دورات|${0} دورة|${0} دورة`,
  // Entrée possible toute l’année
  s8fa7a7fae043f9aa: 'يمكن البدء طوال السنة',
  // Offre connue pour la rentrée {0}, à vérifier auprès de l’établissement
  s96bc8e7059dda082: str`عرض معروف لدخول ${0}، ينبغي التحقق منه لدى المؤسسة`,
  // Date de rentrée non précisée
  s36444df83f288b72: 'تاريخ البدء غير محدد',
  // Commencée en {0}
  s2b13283f4d7b5d42: str`بدأت في ${0}`,
  // Commencée le {0}
  s2770978ccd8d5f7e: str`بدأت في ${0}`,
  // Rentrée en {0}
  s9ffa829f42a38583: str`تبدأ في ${0}`,
  // Rentrée le {0}
  s218a73dad3334bf7: str`تبدأ في ${0}`,
  // Rentrée {0}, à vérifier
  s92105015b91ae806: str`الدخول في ${0}، يجب التحقق`,
  // {0} heure|{0} heures
  s4ae10e9784149bac: str`لا ساعات|ساعة واحدة|ساعتان|${0} ساعات|${0} ساعة|${0} ساعة`,
  // le soir
  s42ef876708391033: 'مساءً',
  // le week-end
  se886887a1f0062c2: 'في عطلة نهاية الأسبوع',
  // à temps partiel
  s54c4c68f36180509: 'بدوام جزئي',
  // Inscriptions ouvertes
  sa1e5197e31a4e619: 'التسجيل مفتوح',
  // Inscriptions closes
  se06ec4ea54b52173: 'التسجيل مغلق',
  // Inscriptions suspendues
  se6a80fd1c7e4a2b1: 'التسجيل متوقف مؤقتًا',
  // {0} place|{0} places
  sadac8387d098768c: str`لا أماكن|مكان واحد|مكانان|${0} أماكن|${0} مكانًا|${0} مكان`,
  // Financement public : {0}
  sef65201127a5d009: str`التمويل العام: ${0}`,
  // Financement public possible
  s217a51efafb6f49d: 'التمويل العام ممكن',
  // Réussite à l’examen de {0} : non publiée.
  sef1b1a1749cf2f1f: str`النجاح في امتحان ${0}: غير منشور.`,
  // En {0}, {1} des personnes présentes ont réussi l’examen.
  sfcc45634456fdeff: str`في ${0}، نجح ${1} من الحاضرين في الامتحان.`,
  // En {0}, {1} personne sur {2} a réussi l’examen|En {0}, {1} personnes sur {2} ont réussi l’examen
  s4acab4d788c1fa46: str`في ${0}، لم ينجح أحد من أصل ${2} في الامتحان|في ${0}، نجح شخص واحد من أصل ${2} في الامتحان|في ${0}، نجح شخصان من أصل ${2} في الامتحان|في ${0}، نجح ${1} أشخاص من أصل ${2} في الامتحان|في ${0}، نجح ${1} شخصًا من أصل ${2} في الامتحان|في ${0}، نجح ${1} شخص من أصل ${2} في الامتحان`,
  // {0}, soit {1}.
  sd72530e4ba3b817a: str`${0}، أي ${1}.`,
  // On y entre le plus souvent après la seconde de cette famille. De la même famille :
  s4665244150cdaa60: 'يدخلها معظم التلاميذ بعد السنة الأولى المشتركة (seconde) لهذه العائلة. من العائلة نفسها:',
  // On y entre le plus souvent après la seconde de cette famille.
  sb4b28fe6878d62b8: 'يدخلها معظم التلاميذ بعد السنة الأولى المشتركة (seconde) لهذه العائلة.',
  // Après cette seconde, vous choisissez un bac professionnel :
  s40a29599597dfbb7: 'بعد هذه السنة (seconde) تختارون بكالوريا مهنية:',
  // Après cette seconde, vous choisissez un bac professionnel.
  scc8cfa174e19d224: 'بعد هذه السنة (seconde) تختارون بكالوريا مهنية.',
  // {0} m
  s99fd4f18d9cce85a: str`${0} متر`,
  // savoirs de base
  s6fdb4c73ae79abbe: 'معارف أساسية',
  // premiers savoir-faire
  sef44ba081019d31c: 'مهارات أولى',
  // niveau CAP
  seda2acdf203117b7: 'مستوى CAP',
  // niveau bac
  sdef66ede8645d7b9: 'مستوى البكالوريا',
  // niveau bac + 2
  s34bc6b4f8d3bffa6: 'البكالوريا + سنتان',
  // niveau bac + 3
  s34bc6c4f8d3c0159: 'البكالوريا + 3 سنوات',
  // niveau bac + 5
  s34bc6e4f8d3c04bf: 'البكالوريا + 5 سنوات',
  // niveau bac + 8
  s34bc714f8d3c09d8: 'البكالوريا + 8 سنوات',
  // Au lycée ou en école
  s5530ceb35dc13070: 'في الثانوية أو المدرسة',
  // Au lycée, en école ou à l’université
  s180d2259639fdc97: 'في الثانوية أو المدرسة أو الجامعة',
  // En alternance (contrat de professionnalisation)
  sd770e21e1451a3a4: 'بعقد تدريب وعمل (contrat de professionnalisation)',
  // En formation continue
  sec3bcebdf7cb49c6: 'في التدريب المستمر للكبار',
  // Par l’expérience (VAE)
  scc497dd785db067c: 'عبر الخبرة (VAE)',
  // Sur place
  sac8109371d369dae: 'حضوريًا',
  // Sur place et à distance
  s8b095c03bafdf4f6: 'حضوريًا وعن بُعد',
  // {0} formation|{0} formations
  s0577e92b86f4d108: str`لا تدريبات|تدريب واحد|تدريبان|${0} تدريبات|${0} تدريبًا|${0} تدريب`,
  // Aucune formation connue
  s3297976cd000ad33: 'لا تدريب معروف',
  // les dates
  s7095d0bd1596ca6a: 'التواريخ',
  // le prix
  sa6907c7210c566f1: 'السعر',
  // s’il reste des places
  sd082bff0060ea15f: 'هل بقيت أماكن',
  // l’accueil avec un handicap
  scf985434e607c71e: 'الاستقبال مع إعاقة',
  // l’internat
  s1042f45ee04ec483: 'السكن الداخلي',
  // Nous ne savons pas : {0}. Demandez au centre.
  s37b22fd04642e885: str`لا نعرف: ${0}. اسألوا المركز.`,
  // Suggestions
  sc2e2a13280dcffda: 'اقتراحات',
  // Voir tous les choix
  sf0e8e808e5e1d1b7: 'عرض كل الخيارات',
  // En {0}, trouver un travail était souvent difficile.
  s14371e98949c0491: str`في ${0}، كان إيجاد عمل صعبًا في الغالب.`,
  // En {0}, trouver un travail pouvait être long.
  s37f48636480bce76: str`في ${0}، كان إيجاد عمل قد يستغرق وقتًا.`,
  // En {0}, il y avait du travail dans ce métier.
  sea6a5d238d190f35: str`في ${0}، كان هناك عمل في هذه المهنة.`,
  // En {0}, il manquait du monde dans ce métier.
  s668aeace9b67aab3: str`في ${0}، كانت هذه المهنة تحتاج إلى أشخاص.`,
  // En {0}, il manquait beaucoup de monde dans ce métier.
  s6daf06fa9e67aa75: str`في ${0}، كانت هذه المهنة تحتاج إلى أشخاص كثيرين.`,
  // Vous apprenez à lire, à écrire et à compter.
  s816bc9b3023b3226: 'تتعلم القراءة والكتابة والحساب.',
  // Vous apprenez les premiers gestes d’un travail.
  sa2658f65b1d73a08: 'تتعلم الخطوات الأولى في العمل.',
  // Vous apprenez un métier. C’est le niveau du CAP.
  s188891ad0482e2d4: 'تتعلم مهنة. هذا مستوى CAP.',
  // Vous connaissez bien un métier. C’est le niveau du bac.
  s8475569dee035ef0: 'تعرف مهنة جيدًا. هذا مستوى البكالوريا.',
  // C’est deux ans d’études après le bac.
  se1a8f8d207879317: 'سنتان من الدراسة بعد البكالوريا.',
  // C’est trois ans d’études après le bac.
  s117b66e61f5743b6: 'ثلاث سنوات من الدراسة بعد البكالوريا.',
  // C’est cinq ans d’études après le bac.
  s9822f92a7d4328be: 'خمس سنوات من الدراسة بعد البكالوريا.',
  // C’est huit ans d’études après le bac. Il n’y a pas plus haut.
  s4886c15b44a2a805: 'ثماني سنوات من الدراسة بعد البكالوريا. لا يوجد مستوى أعلى.',
  // Vous apprenez dans un lycée ou une école.
  sa1332808c667ab2e: 'تتعلم في ثانوية أو مدرسة.',
  // Vous allez en cours et vous travaillez dans une entreprise. Vous avez un salaire.
  s4874b5f1babada07: 'تحضر الدروس وتعمل في شركة. تحصل على أجر.',
  // Vous travaillez dans une entreprise. Elle vous laisse du temps pour apprendre. Vous avez un salaire.
  s9a96c43fcaee2689: 'تعمل في شركة. تمنحك وقتًا للتعلم. تحصل على أجر.',
  // Vous êtes adulte. Vous apprenez un métier, ou vous en changez.
  sd7befecfe56238ac: 'أنت راشد. تتعلم مهنة أو تغيّر مهنتك.',
  // Vous avez déjà travaillé. Ce travail peut vous donner un diplôme.
  s96933154a213126d: 'لقد عملت من قبل. يمكن أن يمنحك هذا العمل شهادة.',
  // secret statistique
  sd493cb09c89c53eb: 'سر إحصائي',
  // trop peu de personnes pour publier
  s2d342462efb17669: 'عدد الأشخاص أقل من أن يُنشر',
  // la source ne le publie pas
  s284a44462df352de: 'المصدر لا ينشره',
  // personne ne le mesure ici
  sfad4980217ecf733: 'لا أحد يقيسه هنا',
  // pas encore de chiffre
  s94b32cdb2a379baf: 'لا يوجد رقم بعد',
  // secret
  sab23f0eec020c951: 'سري',
  // trop peu
  sd9e574b11891a0da: 'قليل جدًا',
  // pas publié
  s393b081ed66225da: 'غير منشور',
  // pas mesuré
  s2f906dbe4f9c88ea: 'غير مقيس',
  // Transition écologique
  s32400d606713b683: 'التحول البيئي',
  // Transition numérique
  saf4dfd0d9ad1dbe1: 'التحول الرقمي',
  // Population qui vieillit
  seabef596f14b12e3: 'شيخوخة السكان',
  // Troisième révolution industrielle (rev3)
  s05d9c6198a144b37: 'الثورة الصناعية الثالثة (rev3)',
};
