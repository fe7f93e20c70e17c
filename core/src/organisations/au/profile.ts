import type { OrganisationProfile } from '../profile.ts'
import { auMembers } from './members.data.ts'
import { auParties } from './parties.ts'

/**
 * African Union (until 2002: Organization of African Unity). Days of Assemblies 28, 32, 33 and 35–38 and of Executive Councils
 * 34, 36, 40, 42, 44 and 46 agree with au.int and reports of the Ethiopian News Agency, of Council 21 with its decisions;
 * the others are from memory.
 */
export const au: OrganisationProfile = {
  code: 'au',
  jurisdiction: 'xx-au',
  names: {
    ar: ['الاتحاد الأفريقي', 'الاتحاد الإفريقي', 'منظمة الوحدة الأفريقية', 'منظمة الوحدة الإفريقية'],
    en: ['African Union', 'Organization of African Unity', 'AU'],
    fr: ['Union africaine', "Organisation de l'unité africaine", 'UA'],
  },
  organs: [
    {
      code: 'assembly',
      sessionName: 'AU-ASSEMBLY',
      names: {
        ar: ['مؤتمر الاتحاد', 'مؤتمر الاتحاد الأفريقي', 'مؤتمر رؤساء دول وحكومات الاتحاد الأفريقي'],
        en: [
          'Assembly of the Union',
          'Assembly of the African Union',
          'Assembly of Heads of State and Government of the African Union',
        ],
        fr: ["Conférence de l'Union", "Conférence de l'Union africaine"],
      },
      // Two ordinary sessions a year until 2018, one since.
      rhythm: {
        everyYears: 1,
        opensInMonth: 2,
        known: {
          1: '2002-07-09',
          2: '2003-07-10',
          3: '2004-07-06',
          20: '2013-01-27',
          21: '2013-05-26',
          22: '2014-01-30',
          23: '2014-06-26',
          24: '2015-01-30',
          25: '2015-06-14',
          26: '2016-01-30',
          27: '2016-07-17',
          28: '2017-01-30',
          29: '2017-07-03',
          30: '2018-01-28',
          31: '2018-07-01',
          32: '2019-02-10',
          33: '2020-02-09',
          34: '2021-02-06',
          35: '2022-02-05',
          36: '2023-02-18',
          37: '2024-02-17',
          38: '2025-02-15',
        },
      },
    },
    {
      code: 'executive-council',
      sessionName: 'AU-EXCL',
      names: {
        ar: ['المجلس التنفيذي', 'المجلس التنفيذي للاتحاد الأفريقي'],
        en: ['Executive Council', 'Executive Council of the African Union'],
        fr: ['Conseil exécutif', "Conseil exécutif de l'Union africaine"],
      },
      rhythm: {
        everyYears: 1,
        perYear: 2,
        opensInMonth: 2,
        known: {
          21: '2012-07-09',
          32: '2018-01-25',
          34: '2019-02-07',
          36: '2020-02-06',
          40: '2022-02-02',
          42: '2023-02-15',
          44: '2024-02-14',
          46: '2025-02-12',
        },
      },
    },
    {
      code: 'psc',
      sessionName: 'AU-PSC',
      names: {
        ar: ['مجلس السلم والأمن', 'مجلس السلم والأمن التابع للاتحاد الأفريقي'],
        en: ['Peace and Security Council', 'Peace and Security Council of the African Union'],
        fr: ['Conseil de paix et de sécurité', "Conseil de paix et de sécurité de l'Union africaine"],
      },
    },
  ],
  numbers: [
    { organ: 'assembly', ...alike('Assembly/AU/Dec.{serial}({roman})') },
    { organ: 'assembly', ...alike('Assembly/AU/Decl.{serial}({roman})') },
    { organ: 'assembly', ...alike('Assembly/AU/Res.{serial}({roman})') },
    { organ: 'executive-council', ...alike('EX.CL/Dec.{serial}({roman})') },
    { organ: 'psc', ...alike('PSC/PR/COMM.({serialRoman})') },
    { organ: 'psc', ...alike('PSC/PR/COMM.{serial} ({year})') },
  ],
  series: {},
  symbols: [
    // `AHG/Res.16(I)` of the Organization of African Unity.
    /(?<![\w/])A?HG\/(?:RES|Res|DECL|Decl|DEC|Dec)\.? ?[0-9]{1,3}(?: ?\([IVXL]{1,7}\))?/,
    /(?<![\w/])Assembly\/AU\/(?:Dec|Decl|Res|Draft\/Dec)\.[0-9]{1,4}\s?\([IVXLC]{1,9}\)(?:\s?Rev\.[0-9])?/,
    /(?<![\w/])EX\.CL\/(?:Dec\.)?[0-9]{1,4}\s?\([IVXLC]{1,9}\)(?:\s?Rev\.[0-9])?/,
    /(?<![\w/])PSC\/(?:PR|MIN|AHG)\/(?:COMM|BR|PS)\.?[0-9]{0,2}\s?(?:\([IVXLCDM]{1,12}\)|[0-9]{1,4}(?:\.[0-9])?\s?\([0-9]{4}\))/,
  ],
  agencies: [],
  parties: auParties,
  secretariat: ['au/commission', 'au/commission/chairperson'],
  sender: {
    ar: 'مفوضية الاتحاد الأفريقي',
    en: 'The Commission of the African Union',
    fr: 'La Commission de l’Union africaine',
  },
  members: auMembers,
}

/** The same in every language, printed and canonical. */
function alike(form: string) {
  return { printed: { ar: form, en: form, fr: form }, canonical: form }
}
