import { counted } from '../plural.ts'
import type { AgendaMessages } from './ar.ts'

export const agenda: AgendaMessages = {
  title: 'Ordre du jour provisoire',
  intro:
    'Points que des textes décident d’inscrire, d’examiner ou de garder à l’étude, et rapports attendus pour la session. Le texte et le paragraphe figurent sous chacun.',
  empty:
    'Les points de la prochaine session figureront ici dès que des résolutions d’un organe qui siège en sessions seront importées.',
  sessions: 'Autres sessions',
  mechanisms: {
    title: 'Échéances des mécanismes',
    day: 'Échéance',
    what: 'Objet',
    mechanism: 'Mécanisme',
    over: 'la date est passée',
    noDay: 'sans date',
    calls: {
      due: 'dû',
      next: 'suivant',
      ends: 'fin du mandat',
      vacant: 'vacant',
      missing: 'rien d’enregistré',
      unanswered: 'sans réponse',
      asked: 'toujours demandé',
    },
  },
  items: 'Points',
  noItems: 'Aucun texte n’inscrit de point à l’ordre du jour de cette session.',
  reports: 'Rapports attendus',
  noReports: 'Aucun texte ne demande de rapport pour cette session.',
  itemCount: counted({ zero: 'aucun point', one: '{n} point', other: '{n} points' }),
  reportCount: counted({ zero: 'aucun rapport', one: '{n} rapport', other: '{n} rapports' }),
  untitled: 'Sans titre',
  kinds: {
    included: 'inscrit par décision',
    considered: 'examen décidé',
    standing: 'gardé à l’étude',
    report: 'rapport',
  },
  repeats: 'jusqu’à ce qu’il y soit mis fin',
  sources: 'Sources',
  note: (number) => `Source ${number}`,
  dayUnknown: 'La date de la session n’est pas connue : aucune échéance n’en découle.',
  host: 'Pays ou organisme hôte',
  enteredBy: 'Saisi par',
  preparation: {
    title: 'Préparation (dates proposées)',
    intro: 'Calculées à rebours de l’ouverture ; personne ne les a arrêtées.',
    steps: {
      contributions: 'Contributions attendues',
      translation: 'Documents à la traduction',
      distribution: 'Distribution des documents',
      'senior-officials': 'Réunion des hauts fonctionnaires',
    },
    before: counted({ one: '{n} jour avant l’ouverture', other: '{n} jours avant l’ouverture' }),
  },
  calendar: 'Calendrier (ICS)',
  digest: {
    title: 'Attendu et nouveau',
    overdue: 'Échéance passée',
    soon: 'Attendu dans les 30 jours',
    fresh: (day) => `Nouveau depuis le ${day}`,
    none: 'Rien.',
  },
  facts: {
    title: 'Date et lieu de la session',
    effect: 'Ce qui était connu auparavant reste consigné.',
    from: 'Premier jour',
    to: 'Dernier jour',
    place: 'Lieu',
    host: 'Pays ou organisme hôte',
    submit: 'Enregistrer',
    recorded: 'La date et le lieu de la session sont enregistrés.',
    refused:
      'Rien n’a été enregistré : le dernier jour ne précède pas le premier, et les caractères invisibles ne sont pas admis.',
  },
}
