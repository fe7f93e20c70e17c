import type { PressReportWords } from '../words/press-report.ts'

export const pressReport: PressReportWords = {
  sections: [
    'accueil',
    'monde',
    'actualites',
    'actualite',
    'politique',
    'economie',
    'environnement',
    'culture',
    'international',
  ],
  related: ['a lire aussi', 'articles lies', 'sur le meme sujet', 'lire aussi', "plus d'actualites"],
  furniture: [
    'haut de page',
    'retour en haut',
    'partager',
    "partager l'article",
    'imprimer',
    'copier le lien',
  ],
  ends: ['(fin)', 'fin', '###'],
}
