import type { settings as arSettings } from './ar.ts'

export const settings: typeof arSettings = {
  title: 'Réglages',
  person: {
    title: 'Profil',
    name: 'Qui agit ici',
    note: 'Le nom sous lequel est conservé ce que vous décidez. Il est fixé au démarrage du serveur (QARAR_PERSON) et ne se change pas ici.',
    state: 'Notre État',
    level: 'Peut voir jusqu’à',
  },
  organisation: {
    title: 'Organisation de travail',
    note: 'L’accueil, l’ordre du jour, les échéances et le registre commencent par elle quand l’adresse ne dit rien ; chaque page le dit et mène aux autres.',
    none: 'aucune : les textes les plus récents d’abord, quelle que soit leur organisation',
    only: (name) =>
      `Tous les textes qui demandent quelque chose sont d’une seule organisation : ${name}. Il n’y a rien à choisir.`,
    empty:
      'Aucun texte qui demande quelque chose n’est encore conservé : il n’y a pas d’organisation à choisir.',
    shown: (name) => `D’abord : ${name}, selon les réglages.`,
    toAll: 'La prochaine session, toutes organisations confondues',
  },
  language: 'Langue de l’interface',
  digits: {
    title: 'Chiffres de l’interface',
    note: 'Les chiffres des documents restent tels qu’imprimés.',
    choices: { auto: 'selon la langue du navigateur', latin: '123', arabic: '١٢٣' },
  },
  calendar: {
    title: 'Calendrier',
    note: 'Les jours grégoriens sont convertis selon le calendrier d’Oumm al-Qoura. Une date hégirienne donnée par un document reste telle quelle, de même qu’un mois ou une année sans jour.',
    choices: { gregorian: 'grégorien', hijri: 'hégirien', both: 'grégorien avec l’hégirien' },
  },
  theme: {
    title: 'Couleurs de la page',
    note: 'Le papier est toujours blanc à l’impression.',
    choices: { auto: 'selon l’appareil', light: 'claires', dark: 'sombres' },
  },
  save: 'Enregistrer',
  saved: 'Les réglages sont enregistrés.',
  own: 'Ces réglages ne valent que pour ce navigateur : ils ne changent rien de ce qui est conservé, ni de ce que voient les autres.',
}
