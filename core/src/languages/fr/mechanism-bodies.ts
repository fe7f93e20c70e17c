import type { MechanismBodyWords } from '../words/mechanism-bodies.ts'

const set = (words: string) => new Set(words.split(' '))

export const frenchMechanismBodies: MechanismBodyWords = {
  members: {
    composed: [
      ...[
        'compose de',
        "compose d'",
        'compose des',
        'compose du',
        'composee de',
        "composee d'",
        'composee des',
      ],
      ...[
        'constitue de',
        "constitue d'",
        'constituee de',
        "constituee d'",
        'forme de',
        "forme d'",
        'formee de',
      ],
      ...['comprenant', 'comprend', 'qui comprend', 'regroupant', 'dont les membres sont', 'reunissant'],
    ],
    between: set('qui est et lequel laquelle'),
    membersOf: ['membres du', 'membres de la', "membres de l'", 'membres de'],
    namely: ['a savoir', 'soit', 'qui sont', 'sont'],
    joining: set('adhesion accession'),
    joiningTo: set('a au aux'),
    open: ['ouvert a', 'ouverte a', 'ouvert aux', 'ouverte aux', 'ouvert au', 'ouverte au'],
  },
  chairs: {
    chaired: [
      ...['preside par', 'presidee par', 'copreside par', 'dirige par', 'dirigee par'],
      ...[
        'sous la presidence de',
        "sous la presidence d'",
        'sous la presidence du',
        'sous la presidence des',
      ],
    ],
    chairOf: [
      ...['president du', 'president de la', "president de l'", 'presidente du', 'presidente de la'],
      ...["presidente de l'", 'presidence du', 'presidence de la', "presidence de l'"],
    ],
    as: set("en sa leur qualite de d' tant que comme actuel actuelle"),
    titles: set(
      'm mme dr ambassadeur ambassadrice cheikh prince princesse professeur roi reine sa son majeste excellence ministre',
    ),
  },
  distribution: {
    sending: set('distribuer distribue distribues distribution diffuser diffuse'),
    sendingIt: set(''),
    sent: set('incidents conclusions cas'),
    to: set('a au aux'),
    all: set("tous toutes les la le l' l"),
  },
  agreements: {
    nouns: [
      ...[
        "memorandum d' entente",
        "memorandum d' accord",
        'memorandum de cooperation',
        "protocole d' accord",
      ],
      ...["protocole d' entente", 'accord de cooperation', 'accord de partenariat'],
    ],
    between: set('entre'),
    with: set('avec'),
    withIt: set(''),
    signing: set('signe signee signer signature conclu conclue conclure conclusion'),
  },
  every: {
    ...{ semestriel: 6, semestrielle: 6, annuel: 12, annuelle: 12, biennal: 24, biennale: 24 },
    ...{ bisannuel: 24, bisannuelle: 24, triennal: 36 },
  },
  times: {
    ...{ 'tous les six mois': 6, annuellement: 12, 'chaque annee': 12, 'tous les ans': 12 },
    ...{ 'tous les deux ans': 24, 'tous les trois ans': 36 },
  },
  reports: set('rapport rapports'),
  listing: set("et de d' du des la le les l' representants etats"),
  force: ['en vigueur'],
  hosting: set('accueillir accueilli accueillant organiser'),
  sequence: set('et enfin puis ensuite dernierement'),
  conferences: set('conferences'),
  conferenceAdjectives: set('internationales'),
}
