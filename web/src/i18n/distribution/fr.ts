import { counted } from '../plural.ts'
import type { DistributionMessages } from './ar.ts'

export const distributionFr: DistributionMessages = {
  title: 'Distribution',
  levels: { public: 'générale', limited: 'limitée', secret: 'secrète' },
  who: {
    public: 'tout le monde',
    limited: 'l’organisation et ses membres',
    secret: 'usage interne seulement',
  },
  of: {
    p: 'Distribution du document',
    l: 'Distribution de la note',
    y: 'Distribution de la réponse',
    t: 'Distribution de l’inscription de suivi',
  },
  because: {
    person: 'par décision',
    printed: 'telle que le document l’imprime',
    usual: 'habituelle pour ce genre, faute de décision contraire',
  },
  stays: (level) =>
    `L’inscription reste de distribution ${level}, car un document dont elle traite, ou qui la prouve, est de distribution ${level}.`,
  change: 'Changer la distribution',
  changeWhy:
    'Elle vaut pour les listes, les pages et tout ce qui est transmis, et pour le passé aussi : qui ne peut voir ne voit pas non plus ce qui était.',
  reason: 'Le motif, tel que d’autres le liront',
  save: 'Enregistrer la distribution',
  saved: 'La distribution est enregistrée.',
  history: 'Ce qui a été décidé',
  by: (by, when) => `${by}, ${when}`,
  toMark: (level) => `Distribution : ${level}`,
  remove: 'Supprimer le contenu sur ordre',
  removeWhy:
    'Les mots et les fichiers disparaissent pour de bon ; restent les identifiants, les empreintes des fichiers, le motif, l’auteur et la date. Les archives et sauvegardes antérieures les contiennent encore : il vous revient de les traiter.',
  removeReason: 'Sur ordre de qui, sans rien dire du contenu',
  removeSure: 'Je sais que c’est irréversible',
  removeNow: 'Supprimer',
  reportGoes: 'C’est le rapport qui a été présenté ; les termes du volume disparaissent avec lui :',
  reportInHandGoes:
    'C’est un rapport dont la présentation a été retirée ; les termes du volume, de nouveau en cours, disparaissent avec lui :',
  goingItems: counted({
    one: '{n} point qui contient des termes',
    other: '{n} points qui contiennent des termes',
  }),
  goingCopies: counted({
    one: '{n} copie (envoyée, revenue ou établie)',
    other: '{n} copies (envoyées, revenues ou établies)',
  }),
  withReport: 'Les termes du rapport disparaissent aussi : c’est bien voulu',
  removals: 'Supprimé sur ordre',
  removedKinds: {
    publication: 'Document',
    letter: 'Lettre',
    answer: 'Réponse',
    status: 'Entrée de suivi',
    other: 'Entrée',
  },
  noRemovals: 'Rien n’a été supprimé sur ordre.',
  submittedReport:
    'Un rapport présenté, même si sa présentation a été retirée, peut le citer. Sa suppression demande un autre ordre et emporte les termes de tout le rapport :',
  files: counted({ one: '{n} fichier', other: '{n} fichiers' }),
  removedWords: 'supprimé sur ordre',
  gone: 'Supprimé sur ordre',
  goneWhy: (day) => `Ce qui se trouvait à cette adresse a été supprimé sur ordre le ${day}.`,
  removedSince: (day) => `Sans ce qui a été supprimé sur ordre depuis, en dernier le ${day}.`,
  withheldBelow: {
    public: 'Ne figure ici que ce qui est public ; ce qui est de distribution limitée ou secrète est retenu.',
    limited:
      'Ne figure ici que ce que l’Organisation et ses membres peuvent voir ; ce qui est secret est retenu.',
  },
  csv: { public: 'Tableau (CSV) pour tous', secret: 'Tableau (CSV) à usage interne' },
  calendar: { public: 'Calendrier pour tous', secret: 'Calendrier à usage interne' },
  reasons: {
    'mark-changed': 'La distribution a été changée entre-temps : revoyez-la, puis recommencez.',
    'below-level': 'Rien ne peut être changé à ce niveau.',
    'takes-report':
      'Les termes d’un rapport disparaîtraient avec lui. Rien n’a été supprimé : voyez ce qui disparaît, puis confirmez que c’est voulu.',
    'not-sure': 'Confirmez que vous savez que c’est irréversible.',
  },
}
