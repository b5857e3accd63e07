// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/**
 * Acronyms that are not the initials of a title, or whose title uses other words → words of titles, the best first.
 * Written by hand, from common knowledge of diplomas.
 */
export const ACRONYM_TITLES = `
bnssa: BNSSA, sauvetage et sécurité en milieu aquatique, surveillant de baignade, maître-nageur sauveteur, activités aquatiques
bsb: surveillant de baignade, BNSSA, maître-nageur sauveteur
mns: maître-nageur sauveteur, activités aquatiques
bpjeps aan, aan: activités aquatiques et de la natation
bpjeps af, bpjeps forme: activités de la forme, BPJEPS AF, haltérophilie musculation
bpjeps ltp, ltp: BPJEPS loisirs tous publics, BPJEPS animation
bpjeps apt: activités physiques pour tous
bafd, bafa: BAFD, BAFA, animateur, animation
cpjeps, bapaat: CPJEPS, animateur d’activités et de vie quotidienne, animateur
dejeps, desjeps: DEJEPS, DESJEPS, BPJEPS
cqp als: animateur de loisirs sportifs, éducateur sportif
tfp aps, tfp agent sécurité, mac aps: agent de prévention et de sécurité
ssiap: SSIAP, sécurité incendie
psc1, psc 1, pse1, pse2, gqs, psc: premiers secours, secours civiques, sauveteur secouriste du travail
prap, prap ibc: PRAP, prévention des risques liés à l’activité physique, gestes et postures
h0b0, b1v, br bc, bs be, b2v: habilitation électrique
aipr: AIPR, réseaux
adr: matières dangereuses
ctrmp, tp porteur: transport routier de marchandises sur porteur
ctrmv, ctrmtv, spl: transport routier de marchandises sur tous véhicules, super lourd, poids lourd
tcrv, ctcr: transport en commun sur route, conducteur de voyageurs
dea ambulancier: ambulancier
deaf: assistant familial
detisf, tisf: technicien de l’intervention sociale et familiale
deass: assistant de service social
deaes: accompagnant éducatif et social
deme: moniteur éducateur
dees: éducateur spécialisé
deje, deeje, eje: éducateur de jeunes enfants
decesf, de cesf, besf: conseiller en économie sociale familiale, économie sociale familiale
caferuis: CAFERUIS, encadrement et responsable d’unité d’intervention sociale, intervention sociale
cafdes: CAFDES, directeur d’établissement, intervention sociale
deis: ingénierie sociale
deets: éducateur technique spécialisé
ash: agent de service hospitalier, bionettoyage
asg: assistant de soins en gérontologie, gérontologie
asl: agent de service en structure, agent de propreté
ade, tp ade: agent d’entretien, agent de propreté
mjpm: mandataire judiciaire
iade: infirmier anesthésiste
ibode: infirmier de bloc opératoire, bloc opératoire
dts imrt: manipulateur en électroradiologie, imagerie médicale
smas, sma: secrétaire assistant médico-social, secrétaire médicale
deust ppp, bp pp, bp préparateur: préparateur en pharmacie
epc, tp epc, cap epc: équipier polyvalent du commerce
mcv: métiers du commerce et de la vente
mum, tp mum: manager d’unité marchande
vcm, tp vcm: vendeur conseil en magasin
crcd, tp crcd: conseiller relation client à distance, relation client
ntc, tp ntc: négociateur technico-commercial, technico-commercial
eaa: employé administratif et d’accueil
gcf: gestionnaire comptable et fiscal
tp gp: gestionnaire de paie
tp sc: secrétaire comptable
tp ca: comptable assistant
arh: assistant ressources humaines
dscg: DSCG, supérieur de comptabilité, DCG, comptabilité et gestion
dec: expertise comptable, DCG
ais: administrateur d’infrastructures sécurisées, administrateur systèmes
cdui: concepteur designer UI, design
dwwm: développeur web et web mobile, développeur web
cda: concepteur développeur d’applications
tmi, tp tmi: technicien de maintenance industrielle, maintenance industrielle
cima: conducteur d’installations et de machines automatisées, pilote de ligne
eeb, tp eeb: électricien d’équipement du bâtiment, électricien
teeb: technicien d’équipement électrique
tfcc: froid et climatisation, frigoriste
bprea: responsable d’entreprise agricole, entreprise agricole
acse, btsa acse: entreprise agricole, BTSA
gpn, btsa gpn: gestion et protection de la nature
stav: sciences et technologies de l’agronomie et du vivant
capa: CAPa, CAP agricole, agricole
daeu: DAEU, accès aux études universitaires
delf, dilf, tcf, fli, olr: français langue étrangère, FLE, français
cléa: CléA, socle de connaissances, compétences clés, remise à niveau
tosa, pcie, icdl: bureautique, TOSA, Word, Excel
ielts, bulats, bright: anglais
cap crpp, crpp, psr, cap psr: production et service en restaurations
cap ccr, cap cser: commercialisation et services en hôtel-café-restaurant
cap apr: production et service en restaurations
cap aem: agent d’entreposage, opérateur logistique
cap eel: électricien
cap mbc: maintenance de bâtiments de collectivités
cap mis: monteur en installations sanitaires
cap mit: monteur en installations thermiques
cap orm: opérateur logistique
mc4 tsst, mcad, mc ad: aide à domicile
btm, bm, brevet de maîtrise: brevet de maîtrise, brevet technique des métiers
bma, dma: brevet des métiers d’art, métiers d’art
dnmade, dn made, mana aa, manaa: métiers d’art et du design, design
dnsep, dna: arts plastiques, art
deug, deust: licence
capes, crpe, capet, meef: MEEF, enseignement
iut, iup: BUT
cpge, mpsi, pcsi: classe préparatoire
paces: médecine, santé
ifsi: infirmier
ifas: aide-soignant
st2s: sciences et technologies de la santé et du social, ST2S, assistance soins santé
poei, poec: préparation opérationnelle à l’emploi
haccp: HACCP, hygiène alimentaire, hygiène
qhse, qse: qualité hygiène sécurité environnement, qualité
rqth: handicap
fpa, tp fpa: formateur professionnel d’adultes, formateur
cip, tp cip: conseiller en insertion professionnelle
cqp iperia, iperia: assistant de vie, garde d’enfants
`;
