import type { tour as arTour } from './ar.ts'

export const tour: typeof arTour = {
  title: 'Visite des exemples',
  intro:
    'Huit pages sur les documents d’une organisation fictive, l’Organisation des mers intérieures. Ouvrez chacune, regardez ce que l’étape indique, puis revenez ici.',
  empty:
    'La bibliothèque n’a pas encore de documents. Ceux de l’organisation fictive sont fournis avec le programme : ajoutez-les pour commencer ; chacun peut être retiré ensuite.',
  place: (step: string, of: string) => `Étape ${step} sur ${of}`,
  next: 'Étape suivante',
  take: 'Ajouter les exemples',
  elsewhere:
    'La bibliothèque contient d’autres documents que les exemples. Pour ne pas les mêler, lancez le programme sans fichier sur un nouveau dossier de données : il ajoute lui-même les exemples, et la visite s’y trouve.',
  /** A word of the examples. */
  query: 'quotas',
  stops: {
    document: {
      title: 'Un document tel qu’il a été adopté',
      look: 'Regardez la liste de ses textes et l’intégralité de la lecture : chaque caractère du fichier est compté.',
    },
    source: {
      title: 'Une résolution avec sa source à côté',
      look: 'À côté de chaque paragraphe figure sa ligne du fichier telle qu’imprimée, et ce qui a été réparé.',
    },
    languages: {
      title: 'La même résolution en deux langues',
      look: 'Les paragraphes se font face, chaque langue dans son sens d’écriture.',
    },
    search: {
      title: 'La recherche d’un mot',
      look: 'Le mot est marqué dans le texte imprimé sous toutes ses formes ; les conditions à côté des résultats les restreignent.',
    },
    docket: {
      title: 'Ce qui est attendu pour la prochaine session',
      look: 'Voyez à qui l’on demande quoi, avec le paragraphe qui le demande, et ce que les règles proposent sans que personne l’ait relu.',
    },
    review: {
      title: 'La relecture de ce que proposent les règles',
      look: 'Un trait pointillé est une proposition : confirmez-en une d’une pression, et le trait devient plein.',
    },
    record: {
      title: 'Le procès-verbal d’une séance',
      look: 'Les interventions dans l’ordre, avec les orateurs et les langues employées.',
    },
    agenda: {
      title: 'L’ordre du jour de la prochaine session',
      look: 'Chaque point s’appuie sur un paragraphe d’un texte, et y mène.',
    },
  },
}
