import type { OrganisationProfile } from '../profile.ts'
import { oicMembers } from './members.data.ts'
import { oicParties } from './parties.ts'

/**
 * Organisation of Islamic Cooperation (until 2011: of the Islamic Conference). Days of sessions: summits 1–8 and 10 from the
 * list of the Islamic States Broadcasting Union (ibuj.org), 11 from sesric.org, 15 from the organisation's announcement;
 * Councils 7, 10 and 12 from their final communiqués, 32, 44 and 45 from announcements of the host; others from memory.
 */
export const oic: OrganisationProfile = {
  code: 'oic',
  jurisdiction: 'xx-oic',
  names: {
    ar: ['منظمة التعاون الإسلامي', 'منظمة المؤتمر الإسلامي'],
    en: [
      'Organisation of Islamic Cooperation',
      'Organization of Islamic Cooperation',
      'Organization of the Islamic Conference',
      'OIC',
    ],
    fr: ['Organisation de la coopération islamique', 'Organisation de la Conférence islamique', 'OCI'],
  },
  organs: [
    {
      code: 'cfm',
      sessionName: 'CFM',
      names: {
        ar: [
          'مجلس وزراء الخارجية',
          'مجلس وزراء خارجية منظمة التعاون الإسلامي',
          'مؤتمر وزراء الخارجية',
          'المؤتمر الإسلامي لوزراء الخارجية',
        ],
        en: ['Council of Foreign Ministers', 'Islamic Conference of Foreign Ministers'],
        fr: [
          'Conseil des ministres des Affaires étrangères',
          'Conférence islamique des ministres des Affaires étrangères',
        ],
      },
      rhythm: {
        everyYears: 1,
        known: {
          1: '1970-03-23',
          7: '1976-05-12',
          10: '1979-05-08',
          12: '1981-06-01',
          30: '2003-05-28',
          31: '2004-06-14',
          32: '2005-06-28',
          33: '2006-06-19',
          34: '2007-05-15',
          35: '2008-06-18',
          36: '2009-05-23',
          37: '2010-05-18',
          38: '2011-06-28',
          39: '2012-11-15',
          40: '2013-12-09',
          41: '2014-06-18',
          42: '2015-05-27',
          43: '2016-10-18',
          44: '2017-07-10',
          45: '2018-05-05',
          46: '2019-03-01',
          47: '2020-11-27',
          48: '2022-03-22',
          49: '2023-03-16',
          50: '2024-08-29',
          51: '2025-06-21',
        },
      },
    },
    {
      code: 'summit',
      sessionName: 'SUMMIT',
      names: {
        ar: ['مؤتمر القمة الإسلامي', 'القمة الإسلامية'],
        en: ['Islamic Summit Conference', 'Islamic Summit'],
        fr: ['Conférence islamique au sommet', 'Sommet islamique'],
      },
      rhythm: {
        everyYears: 3,
        known: {
          1: '1969-09-22',
          2: '1974-02-22',
          3: '1981-01-25',
          4: '1984-01-16',
          5: '1987-01-26',
          6: '1991-12-09',
          7: '1994-12-13',
          8: '1997-12-09',
          9: '2000-11-12',
          10: '2003-10-16',
          11: '2008-03-13',
          12: '2013-02-06',
          13: '2016-04-14',
          14: '2019-05-31',
          15: '2024-05-04',
        },
      },
    },
    {
      code: 'acm',
      sessionName: 'ACM',
      names: {
        ar: ['الاجتماع التنسيقي السنوي'],
        en: ['Annual Coordination Meeting'],
        fr: ['Réunion annuelle de coordination'],
      },
    },
  ],
  numbers: [
    {
      organ: 'cfm',
      printed: {
        ar: '{session}/{serial}-{series}',
        en: '{serial}/{session}-{series}',
        fr: '{serial}/{session}-{series}',
      },
      canonical: '{serial}/{session}-{series}',
    },
  ],
  cited: [
    {
      organ: 'summit',
      printed: {
        ar: '{session}/{serial}-{series} (ق.إ)',
        en: '{serial}/{session}-{series}(IS)',
        fr: '{serial}/{session}-{series}(IS)',
      },
      canonical: '{serial}/{session}-{series}(IS)',
      alone: true,
    },
    {
      organ: 'cfm',
      printed: {
        ar: 'TYPOA-{session}/{serial}',
        en: 'TYPOA-{session}/{serial}',
        fr: 'TYPOA-{session}/{serial}',
      },
      canonical: 'TYPOA-{session}/{serial}',
      alone: true,
    },
  ],
  // Letters of the committees: political, economic, cultural, Palestine, Muslim communities, legal, organic,
  // information, administrative, science and technology.
  series: {
    POL: { ar: ['س'], en: ['POL', 'P'], fr: ['POL', 'P'] },
    ECO: { ar: ['أق', 'اق'], en: ['E', 'ECO'], fr: ['E', 'ECO'] },
    C: { ar: ['ث'], en: ['C'], fr: ['C'] },
    PAL: { ar: ['فل', 'ف'], en: ['PAL'], fr: ['PAL'] },
    MM: { ar: ['أم', 'ج م'], en: ['MM'], fr: ['MM'] },
    LEG: { ar: ['ق'], en: ['LEG', 'L'], fr: ['LEG', 'L', 'J'] },
    ORG: { ar: ['تن'], en: ['ORG'], fr: ['ORG'] },
    INF: { ar: ['إعلام', 'إ'], en: ['INF'], fr: ['INF'] },
    AF: { ar: ['أم-إ', 'أد'], en: ['AF'], fr: ['AF'] },
    ST: { ar: ['ع ت', 'ع.ت'], en: ['S&T'], fr: ['S&T'] },
  },
  symbols: [/(?<![\w/])OIC\/[A-Z0-9]{1,20}(?:-[0-9]{1,3})?(?:\/[A-Z0-9.-]{1,20}){1,6}/],
  agencies: ['يونا', 'إينا', 'UNA', 'IINA'],
  parties: oicParties,
  secretariat: ['oic/secretary-general', 'oic/general-secretariat'],
  sender: {
    ar: 'الأمانة العامة لمنظمة التعاون الإسلامي',
    en: 'The General Secretariat of the Organisation of Islamic Cooperation',
    fr: 'Le Secrétariat général de l’Organisation de la coopération islamique',
  },
  members: oicMembers,
}
