import { counted } from '../plural.ts'
import type { agreed as arAgreed } from './ar.ts'

export const agreed: typeof arAgreed = {
  title: 'Langage convenu',
  intro:
    'Collez un paragraphe pour voir ce qui a été adopté de plus proche : la différence mot à mot, quand la formule a servi pour la première et la dernière fois, et où elle a été abandonnée. Seuls sont comparés les paragraphes des résolutions, décisions, déclarations et communiqués conservés ici.',
  text: 'Texte du paragraphe',
  submit: 'Comparer',
  tooLong: (most) =>
    `Le texte dépasse ${most} caractères : collez un seul paragraphe. Rien n’a été comparé, et votre saisie reste dans le champ.`,
  none: (language) => `Aucun paragraphe adopté en ${language} conservé ici n’est proche de ce texte.`,
  results: counted({
    one: '{n} formule proche',
    many: '{n} de formules proches',
    other: '{n} formules proches',
  }),
  same: 'Les mêmes mots',
  likeness: (share) => `${share} des mots en commun`,
  legend: 'Dans la comparaison :',
  onlyAdopted: 'seulement dans le texte adopté',
  onlyGiven: 'seulement dans votre texte',
  end: 'fin',
  first: 'Premier emploi',
  last: 'Dernier emploi',
  once: 'Employée une fois',
  uses: counted({ one: '{n} emploi', many: '{n} d’emplois', other: 'Les {n} emplois' }),
  dropped: 'Abandonnée dans',
  noDay: 'sans date indiquée',
  across: 'Dans d’autres langues',
  acrossHint:
    'Paragraphes proches, autant que le montrent les mots équivalents, nombres, cotes et noms ; ce peut être une version officielle, ou non.',
  acrossLikeness: (share) => `${share} par mots équivalents`,
  fromSearch: 'Pour comparer un paragraphe entier à ce qui a été adopté :',
}
