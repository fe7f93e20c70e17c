import type { OrganisationProfile } from '../profile.ts'
import { lasMembers } from './members.data.ts'
import { lasParties } from './parties.ts'

/**
 * League of Arab States. Days of summits 20, 30, 31, 32 and 33, and months of Councils 145, 147, 151, 157, 159 and 160, agree
 * with reports of the day; the other days, and the ways of printing numbers, are from memory.
 */
export const las: OrganisationProfile = {
  code: 'las',
  jurisdiction: 'xx-las',
  names: {
    ar: ['جامعة الدول العربية', 'الجامعة العربية'],
    en: ['League of Arab States', 'Arab League'],
    fr: ['Ligue des États arabes', 'Ligue arabe'],
  },
  organs: [
    {
      code: 'summit',
      sessionName: 'LAS-SUMMIT',
      names: {
        ar: [
          'مجلس جامعة الدول العربية على مستوى القمة',
          'مجلس الجامعة على مستوى القمة',
          'قمة جامعة الدول العربية',
          'القمة العربية',
        ],
        en: [
          'Arab Summit',
          'Arab League Summit',
          'Council of the League of Arab States at Summit level',
          'Council of the League at the Summit level',
        ],
        fr: [
          'Sommet arabe',
          'Sommet de la Ligue des États arabes',
          'Conseil de la Ligue des États arabes au niveau du Sommet',
          'Conseil de la Ligue au niveau du Sommet',
        ],
      },
      rhythm: {
        everyYears: 1,
        opensInMonth: 3,
        known: {
          20: '2008-03-29',
          21: '2009-03-30',
          22: '2010-03-27',
          23: '2012-03-29',
          24: '2013-03-26',
          25: '2014-03-25',
          26: '2015-03-28',
          27: '2016-07-25',
          28: '2017-03-29',
          29: '2018-04-15',
          30: '2019-03-31',
          31: '2022-11-01',
          32: '2023-05-19',
          33: '2024-05-16',
          34: '2025-05-17',
        },
      },
    },
    {
      code: 'council',
      sessionName: 'LAS-COUNCIL',
      names: {
        ar: [
          'مجلس جامعة الدول العربية',
          'مجلس الجامعة على المستوى الوزاري',
          'مجلس جامعة الدول العربية على المستوى الوزاري',
        ],
        en: ['Council of the League of Arab States', 'Council of the League at the ministerial level'],
        fr: ['Conseil de la Ligue des États arabes', 'Conseil de la Ligue au niveau ministériel'],
      },
      rhythm: {
        everyYears: 1,
        perYear: 2,
        opensInMonth: 3,
        known: {
          145: '2016-03',
          147: '2017-03',
          149: '2018-03',
          151: '2019-03',
          153: '2020-03',
          155: '2021-03',
          157: '2022-03',
          159: '2023-03',
          160: '2023-09-06',
          161: '2024-03',
        },
      },
    },
  ],
  // «د.ع»: ordinary session; «ق.ق»: resolution of the Summit.
  numbers: [
    {
      organ: 'summit',
      printed: {
        ar: 'ق.ق: {serial} د.ع ({session})',
        en: 'Summit Res. {serial} O.S. ({session})',
        fr: 'Rés. Sommet {serial} S.O. ({session})',
      },
      canonical: 'LAS/SUMMIT/{session}/{serial}',
    },
    {
      organ: 'council',
      printed: {
        ar: '{serial} - د.ع ({session})',
        en: '{serial} - O.S. ({session})',
        fr: '{serial} - S.O. ({session})',
      },
      canonical: 'LAS/COUNCIL/{session}/{serial}',
    },
  ],
  cited: [
    {
      organ: 'summit',
      printed: {
        ar: '{serial} د.ع ({session})',
        en: '{serial} O.S. ({session})',
        fr: '{serial} S.O. ({session})',
      },
      canonical: 'LAS/SUMMIT/{session}/{serial}',
    },
    {
      organ: 'summit',
      printed: {
        ar: '{serial} - د.ع ({session})',
        en: '{serial} - O.S. ({session})',
        fr: '{serial} - S.O. ({session})',
      },
      canonical: 'LAS/SUMMIT/{session}/{serial}',
    },
    {
      organ: 'council',
      printed: {
        ar: '{serial} د.ع ({session})',
        en: '{serial} O.S. ({session})',
        fr: '{serial} S.O. ({session})',
      },
      canonical: 'LAS/COUNCIL/{session}/{serial}',
      alone: true,
    },
  ],
  series: {},
  symbols: [/(?<!\S)ق\.ق:?\s?[0-9٠-٩]{1,4}\s?د\.ع\s?\([0-9٠-٩]{1,3}\)(?:\s?-\s?[0-9٠-٩/]{8,10})?/],
  agencies: [],
  parties: lasParties,
  secretariat: ['las/secretary-general', 'las/general-secretariat'],
  sender: {
    ar: 'الأمانة العامة لجامعة الدول العربية',
    en: 'The General Secretariat of the League of Arab States',
    fr: 'Le Secrétariat général de la Ligue des États arabes',
  },
  members: lasMembers,
}
