import type { findings as arFindings, relations as arRelations } from './ar.ts'

export const findings: typeof arFindings = {
  title: 'Observations',
  intro:
    'Passages où deux textes diffèrent, ou un texte de lui-même, tels que la règle les a trouvés. Ils figurent côte à côte ; rien ne dit lequel est exact.',
  pending:
    'Les textes ont changé depuis que ces observations ont été relevées ; ils sont de nouveau examinés. Rouvrez la page dans un instant.',
  none: {
    open: 'Aucune observation n’est ouverte. Les passages où des textes diffèrent figureront ici.',
    dismissed: 'Aucune observation n’a été écartée.',
    gone: 'Aucune observation n’a disparu des textes.',
  },
  byState: 'Par état',
  byCode: 'Par nature',
  any: 'Toutes',
  publication: 'Document',
  filter: 'Afficher',
  states: { open: 'Ouvertes', dismissed: 'Écartées', gone: 'Disparues des textes' },
  codes: {
    'follow-up-missing': 'Textes sans demande de rapport',
    'deadline-stale': 'Dates déjà passées',
    'paragraph-repeated': 'Paragraphes répétés',
    'dates-disagree': 'Dates différentes',
    'numbers-disagree': 'Nombres différents',
    'names-disagree': 'Noms différents',
    'states-disagree': 'Présentés de deux façons',
    'versions-differ': 'Divergences entre versions linguistiques',
    'files-differ': 'Fichiers qui diffèrent',
    'report-of-other-session': 'Documents d’une autre session',
  },
  wholeText: 'Le texte dans son ensemble',
  address: 'Lien vers cette observation',
  pages: 'Pages des observations',
  shown: (from, to, total) => `observations ${from}–${to} sur ${total}`,
  dismiss: {
    title: 'Écarter',
    effect:
      'L’observation est conservée avec son motif et ne figure plus parmi les ouvertes tant que les passages restent les mêmes.',
    reason: 'Motif, que d’autres liront',
    submit: 'Écarter',
  },
  dismissedBy: 'Écartée par',
  takeBack: {
    title: 'Revenir sur cette décision',
    reason: 'Motif du retour',
    submit: 'Rouvrir l’observation',
  },
  recorded: {
    dismissed: 'L’observation est écartée et le motif consigné.',
    back: 'L’observation est rouverte et le motif consigné.',
  },
  refusedTitle: 'Rien n’a été enregistré',
  refused: {
    'no-reason': 'Le champ est vide : indiquez le motif.',
    'control-characters':
      'Le texte saisi contient des caractères invisibles, tels qu’une tabulation ou un saut de ligne. Saisissez-le sans eux.',
    'no-finding': 'Il n’y a pas de telle observation.',
    'finding-gone': 'Cette observation a disparu des textes tels qu’ils sont à présent.',
    'already-dismissed': 'Cette observation a déjà été écartée.',
    'already-taken': 'Cette décision a déjà été reprise.',
    'no-decision': 'Il n’y a pas de telle décision.',
    store: 'Le dépôt n’a pas accepté cette demande.',
  },
}

export const relations: typeof arRelations = {
  title: 'Liens de ce texte',
  names: {
    cites: { from: 'Cite', to: 'Cité par' },
    'cites-session': { from: 'Mentionne la session de', to: 'Sa session est mentionnée dans' },
    'language-version': { from: 'Version linguistique', to: 'Version linguistique' },
    'same-paragraph': { from: 'Le même paragraphe', to: 'Le même paragraphe' },
    renews: { from: 'Édition précédente', to: 'Édition suivante' },
    'asks-again': { from: 'Réitère une demande de', to: 'Demande réitérée dans' },
    answers: { from: 'Dit la suite donnée à une demande de', to: 'La suite donnée à sa demande figure dans' },
    'issued-at': { from: 'Publié à la séance de', to: 'Ce qui y a été publié ou mentionné' },
  },
  clauses: {
    changed: (n) => `paragraphes modifiés : ${n}`,
    added: (n) => `ajoutés : ${n}`,
    dropped: (n) => `supprimés : ${n}`,
  },
  unchanged: 'aucun paragraphe modifié',
}
