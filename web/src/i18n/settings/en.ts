import type { settings as arSettings } from './ar.ts'

export const settings: typeof arSettings = {
  title: 'Settings',
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
