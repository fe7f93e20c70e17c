import type { settings as arSettings } from './ar.ts'

export const settings: typeof arSettings = {
  title: 'Réglages',
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
