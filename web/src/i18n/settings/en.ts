import type { settings as arSettings } from './ar.ts'

export const settings: typeof arSettings = {
  title: 'Settings',
  person: {
    title: 'Profile',
    name: 'Who acts here',
    note: 'The name under which what you decide is kept. It is set where the server is started (QARAR_PERSON), and cannot be changed here.',
    state: 'Our State',
    level: 'May see up to',
  },
  organisation: {
    title: 'Working organisation',
    note: 'Home, agenda, docket and register begin with it where an address does not say; each says so, and leads to the others.',
    none: 'none: the newest texts first, whatever organisation they are of',
    only: (name) =>
      `All texts that ask for something are of one organisation: ${name}. There is nothing to choose.`,
    empty: 'No text is held yet that asks for something: there is no organisation to choose.',
    shown: (name) => `Shown first: ${name}, as chosen in the settings.`,
    toAll: 'The next session of all organisations',
  },
  language: 'Interface language',
  digits: {
    title: 'Digits of the interface',
    note: 'Digits of documents stay as printed.',
    choices: { auto: 'as the browser’s language', latin: '123', arabic: '١٢٣' },
  },
  calendar: {
    title: 'Calendar',
    note: 'Gregorian days are converted by the calendar of Umm al-Qura. A Hijri date that a document states stays as stated, and so does a month or a year without a day.',
    choices: { gregorian: 'Gregorian', hijri: 'Hijri', both: 'Gregorian with Hijri' },
  },
  theme: {
    title: 'Colours of the page',
    note: 'Paper is always white in print.',
    choices: { auto: 'as the device is set', light: 'light', dark: 'dark' },
  },
  save: 'Save',
  saved: 'The settings are saved.',
  own: 'These settings are of this browser only: they change nothing that is kept, and nothing that others see.',
}
