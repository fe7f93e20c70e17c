import { counted } from '../plural.ts'
import type { SheetsMessages } from './ar.ts'

export const sheetsFr: SheetsMessages = {
  title: 'Classeurs de réponses',
  out: 'Envoyer un classeur à remplir',
  outWhy:
    'Un classeur avec ce qui est attendu pour une session et reste sans réponse : du secrétariat, d’un de ses services, d’un État ou d’une institution.',
  session: 'Session',
  to: 'À qui (vide : le secrétariat)',
  post: 'Service responsable',
  anyPost: 'Tous les services',
  language: 'Langue du classeur',
  download: 'Télécharger le classeur (XLSX)',
  workbook: 'classeur (XLSX)',
  form: 'formulaire',
  back: 'Reprendre un classeur rempli',
  backWhy: 'Son contenu est d’abord montré ; rien n’est conservé avant votre confirmation.',
  file: 'Classeur (XLSX)',
  look: 'Montrer son contenu',
  kept: 'Classeurs repris',
  none: 'Aucun classeur n’est encore repris.',
  rowsKept: counted({ zero: 'aucune ligne', one: '{n} ligne', other: '{n} lignes' }),
  preview: 'Ce qui serait enregistré',
  nothingKept: 'Rien n’est encore conservé. Choisissez ce qui est repris, puis confirmez.',
  nothingToTake: 'Il n’y a rien à en reprendre.',
  takenBefore: (day, by) =>
    `Ce même fichier a déjà été repris le ${day} (${by}). Pour le reprendre, retirez ce qu’il a enregistré ; ou saisissez le reste dans le formulaire.`,
  columns: { take: 'Reprendre', what: 'Mandat', said: 'Ce qui est parvenu', state: 'Constat' },
  states: {
    take: 'repris tel quel',
    changed: 'modifié depuis l’envoi',
    early: 'antérieur au texte',
    held: 'déjà enregistré',
    unchanged: 'non rempli',
    wrong: 'non repris',
  },
  changedWhy:
    'Le mandat ou son état a changé depuis l’envoi du classeur : examinez-le avant de le reprendre.',
  earlyWhy: 'Ce jour précède celui du texte lui-même : vérifiez-le avant de le reprendre.',
  readings: {
    iso: '',
    cell: 'date de la cellule',
    serial: 'numéro de jour d’un tableur',
    words: 'date en mots',
    numbers: 'date en chiffres',
    hijri: 'date hégirienne, calendrier d’Umm al-Qura',
    answered: 'donnée par qui enregistre',
  },
  asksDay: 'le jour est demandé',
  paragraph: 'Texte du paragraphe',
  whichDay: 'Quel jour ?',
  notTaken: 'non repris',
  fields: {
    status: 'État',
    asOf: 'En date du',
    text: 'Texte pour le rapport',
    evidence: 'Pièce à l’appui',
    note: 'Remarque',
  },
  asOf: (day) => `en date du ${day}`,
  cell: (sheet, cell) => `feuille « ${sheet} », cellule ${cell}`,
  number: 'Numéro d’arrivée de la réponse',
  date: 'Jour d’arrivée',
  take: 'Enregistrer ce qui est choisi',
  unfilled: counted({
    zero: '',
    one: '{n} ligne n’est pas remplie',
    other: '{n} lignes ne sont pas remplies',
  }),
  formTitle: (number) => `Formulaire de réponse à la note n° ${number}`,
  formWhy: 'Pour qui saisit une réponse sur papier. Ce qui reste vide n’est pas enregistré.',
  dayHint: 'Comme 2018-03-01, ou en mots, dans l’un ou l’autre calendrier',
  evidenceHint: 'Un lien, ou le numéro et la date d’un document',
  noStatus: '–',
  reasons: {
    'not-a-workbook': 'Ce n’est pas un classeur XLSX, ou il est endommagé.',
    'old-workbook':
      'Le classeur est de l’ancien format (XLS) ou protégé par un mot de passe : enregistrez-le en XLSX sans mot de passe.',
    'no-table': 'Le fichier est du texte, comme CSV : renvoyez le fichier XLSX lui-même, rempli.',
    'sheet-too-large':
      'Le classeur dépasse ce qui est accepté : supprimez les lignes vides sous son tableau et ce qui a été ajouté.',
    'sheet-merged':
      'Trop de cellules du classeur sont fusionnées : défusionnez-les et écrivez sur chaque ligne ce qui la concerne.',
    'not-ours':
      'Le classeur n’a pas été écrit ici, ou la feuille qui l’indique a été retirée : remplissez le fichier tel qu’envoyé.',
    'other-store': 'Le classeur est d’un autre registre : reprenez-le là où il a été écrit.',
    'book-altered': 'Ce que le classeur dit de lui-même a été modifié : remplissez-en un nouveau.',
    'removed-since':
      'Le classeur contient des mots retirés sur ordre depuis son envoi : il n’est pas repris. Envoyez-en un nouveau.',
    'no-answers-sheet':
      'La feuille des réponses ne figure pas dans le fichier : remplissez le fichier tel qu’envoyé.',
    'moved-columns': 'Les colonnes ne sont plus à leur place : remplissez le fichier tel qu’envoyé.',
    'same-return': 'Ce même fichier a déjà été repris ; ce qu’il dit est enregistré.',
    'row-changed': 'L’un des mandats, ou son état, a changé depuis l’aperçu : examinez-le de nouveau.',
    'row-not-taken':
      'L’une des lignes choisies ne peut être reprise telle quelle : examinez de nouveau l’aperçu.',
    'nothing-chosen': 'Aucune ligne n’est choisie.',
    'nothing-to-ask': 'Rien ne lui est demandé qui soit resté sans réponse.',
  },
}
