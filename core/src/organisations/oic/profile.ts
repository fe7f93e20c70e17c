import type { OrganisationProfile } from '../profile.ts'

/** Organisation of Islamic Cooperation (until 2011: of the Islamic Conference). */
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
    },
    {
      code: 'summit',
      sessionName: 'SUMMIT',
      names: {
        ar: ['مؤتمر القمة الإسلامي', 'القمة الإسلامية'],
        en: ['Islamic Summit Conference', 'Islamic Summit'],
        fr: ['Conférence islamique au sommet', 'Sommet islamique'],
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
}
