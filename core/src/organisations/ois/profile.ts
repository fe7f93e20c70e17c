import type { OrganisationProfile } from '../profile.ts'
import { oisParties } from './parties.ts'

/** Organisation of Inland Seas: fictional, the organisation of `examples/`. */
export const ois: OrganisationProfile = {
  code: 'ois',
  jurisdiction: 'xx-ois',
  fictional: true,
  names: {
    ar: ['منظمة البحار الداخلية'],
    en: ['Organisation of Inland Seas', 'OIS'],
    fr: ['Organisation des mers intérieures'],
  },
  organs: [
    {
      code: 'council',
      sessionName: 'COUNCIL',
      names: {
        ar: ['مجلس وزراء البحار الداخلية', 'مجلس وزراء منظمة البحار الداخلية'],
        en: ['Council of Ministers of the Inland Seas'],
        fr: ['Conseil des ministres des mers intérieures'],
      },
      rhythm: { everyYears: 1, opensInMonth: 5, known: { 7: '2024-05-14' } },
    },
    {
      code: 'assembly',
      sessionName: 'ASSEMBLY',
      names: {
        ar: ['جمعية رؤساء الدول'],
        en: ['Assembly of Heads of State'],
        fr: ["Assemblée des chefs d'État", 'Assemblée des chefs d’État'],
      },
    },
  ],
  numbers: [
    {
      organ: 'council',
      printed: {
        ar: '{session}/{serial}-{series}',
        en: '{session}/{serial}-{series}',
        fr: '{session}/{serial}-{series}',
      },
      canonical: '{session}/{serial}-{series}',
    },
    {
      organ: 'assembly',
      printed: { ar: '{session}/{serial}', en: '{session}/{serial}', fr: '{session}/{serial}' },
      canonical: '{session}/{serial}',
    },
  ],
  series: {
    NAV: { ar: ['م'], en: ['NAV'], fr: ['NAV'] },
    ENV: { ar: ['ب'], en: ['ENV'], fr: ['ENV'] },
  },
  symbols: [/(?<![\w/])OIS\/[A-Z0-9]{1,20}(?:-[0-9]{1,3})?(?:\/[A-Z0-9.-]{1,20}){1,6}/],
  agencies: [],
  parties: oisParties,
  secretariat: ['ois/secretary-general', 'ois/general-secretariat'],
  preparation: { contributions: 90 },
  sender: {
    ar: 'الأمانة العامة لمنظمة البحار الداخلية',
    en: 'The General Secretariat of the Organisation of Inland Seas',
    fr: 'Le Secrétariat général de l’Organisation des mers intérieures',
  },
  members: [],
}
