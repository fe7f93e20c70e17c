import type { OrganisationProfile } from '../profile.ts'
import { cited } from './cited.ts'
import { unMembers } from './members.data.ts'
import { unParties } from './parties.ts'
import { generalAssemblyNumbers, securityCouncilNumbers } from './running-numbers.ts'
import { symbolSeries } from './symbol-series.ts'

/** United Nations. Numbers without an organ's sign are the General Assembly's. */
export const un: OrganisationProfile = {
  code: 'un',
  jurisdiction: 'un',
  names: {
    ar: ['الأمم المتحدة'],
    en: ['United Nations', 'UN'],
    fr: ['Nations Unies', 'ONU'],
  },
  organs: [
    {
      code: 'ga',
      sessionName: 'GA',
      names: { ar: ['الجمعية العامة'], en: ['General Assembly'], fr: ['Assemblée générale'] },
      rhythm: {
        everyYears: 1,
        opensInMonth: 9,
        known: { 1: '1946-01-10', 2: '1947-09-16', 65: '2010-09-14', 80: '2025-09-09' },
      },
      shortNames: {
        ar: ['الجمعية', 'الجمعية العامة للأمم المتحدة'],
        en: ['Assembly', 'General Assembly of the United Nations', 'UNGA'],
        fr: ['Assemblée', 'Assemblée générale des Nations Unies'],
      },
      // Sessions open in September and end a year later; until the thirtieth, resolutions were numbered on from session to session.
      cycle: { firstYear: 1946, perYear: 1, years: 2, numberedFrom: 31 },
      numbering: generalAssemblyNumbers,
    },
    {
      code: 'sc',
      sessionName: 'SC',
      names: { ar: ['مجلس الأمن'], en: ['Security Council'], fr: ['Conseil de sécurité'] },
      shortNames: {
        ar: ['المجلس', 'مجلس الأمن الدولي', 'مجلس الأمن التابع للأمم المتحدة'],
        en: ['Council', 'Security Council of the United Nations', 'UNSC'],
        fr: ['Conseil', 'Conseil de sécurité des Nations Unies'],
      },
      numbering: securityCouncilNumbers,
      records: 'S/PV.{number}',
    },
    {
      code: 'hrc',
      sessionName: 'HRC',
      names: {
        ar: ['مجلس حقوق الإنسان'],
        en: ['Human Rights Council'],
        fr: ["Conseil des droits de l'homme", 'Conseil des droits de l’homme'],
      },
      // Three regular sessions a year; those given are the first of theirs.
      rhythm: {
        everyYears: 1,
        perYear: 3,
        opensInMonth: 2,
        known: {
          16: '2011-02-28',
          22: '2013-02-25',
          34: '2017-02-27',
          43: '2020-02-24',
          46: '2021-02-22',
          49: '2022-02-28',
          52: '2023-02-27',
          55: '2024-02-26',
          58: '2025-02-24',
        },
      },
      shortNames: { ar: ['المجلس'], en: ['Council', 'UNHRC'], fr: ['Conseil'] },
      cycle: { firstYear: 2006, perYear: 3, years: 1 },
      // Its report is the fifty-third supplement to the official records of the General Assembly.
      reports: /A\/\d{2}\/53(?!\d)/,
    },
    {
      code: 'ecosoc',
      sessionName: 'ECOSOC',
      names: {
        ar: ['المجلس الاقتصادي والاجتماعي'],
        en: ['Economic and Social Council'],
        fr: ['Conseil économique et social'],
      },
      shortNames: { ar: ['المجلس'], en: ['Council'], fr: ['Conseil'] },
    },
    {
      code: 'commission-on-human-rights',
      sessionName: 'CHR',
      names: {
        ar: ['لجنة حقوق الإنسان'],
        en: ['Commission on Human Rights'],
        fr: ["Commission des droits de l'homme", 'Commission des droits de l’homme'],
      },
    },
    {
      code: 'unea',
      sessionName: 'UNEA',
      names: {
        ar: ['جمعية الأمم المتحدة للبيئة'],
        en: ['United Nations Environment Assembly', 'Environment Assembly'],
        fr: [
          "Assemblée des Nations Unies pour l'environnement",
          'Assemblée des Nations Unies pour l’environnement',
          "Assemblée pour l'environnement",
          'Assemblée pour l’environnement',
        ],
      },
    },
  ],
  numbers: [
    {
      organ: 'ga',
      printed: { ar: '{session}/{serial}', en: '{session}/{serial}', fr: '{session}/{serial}' },
      canonical: 'A/RES/{session}/{serial}',
    },
    {
      organ: 'sc',
      printed: { ar: '{serial} ({year})', en: '{serial} ({year})', fr: '{serial} ({year})' },
      canonical: 'S/RES/{serial} ({year})',
    },
  ],
  cited,
  series: {},
  symbols: [
    /(?<![\w/])(?:A|S|E|ST)\/(?:[A-Z0-9-]{1,12}(?:\.[0-9]{1,4})?\/){0,5}[A-Z0-9.-]{0,12}[0-9]{1,6}(?:\s?\([0-9]{4}\))?(?:\/(?:Add|Rev|Corr)\.[0-9]{1,3}){0,3}/,
  ],
  symbolSeries,
  agencies: [],
  actClasses: {
    ar: [
      { lemma: 'دعا', class: 'invite', unless: ['الي'] },
      { lemma: 'أشار', class: 'recall' },
      { lemma: 'ذكّر', class: 'recall', startsWith: 'ب' },
    ],
    fr: [
      { lemma: 'demander', class: 'call' },
      { lemma: 'engager', class: 'encourage' },
      { lemma: 'préconiser', class: 'encourage' },
      { lemma: 'souhaiter', class: 'encourage' },
      { lemma: 'considérer', class: 'note' },
    ],
  },
  parties: unParties,
  secretariat: ['un/secretary-general', 'un/secretariat'],
  citedBySymbol: true,
  sender: {
    ar: 'الأمانة العامة للأمم المتحدة',
    en: 'The Secretariat of the United Nations',
    fr: 'Le Secrétariat de l’Organisation des Nations Unies',
  },
  members: unMembers,
}
