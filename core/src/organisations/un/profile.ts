import type { OrganisationProfile } from '../profile.ts'

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
    },
    {
      code: 'sc',
      sessionName: 'SC',
      names: { ar: ['مجلس الأمن'], en: ['Security Council'], fr: ['Conseil de sécurité'] },
    },
    {
      code: 'hrc',
      sessionName: 'HRC',
      names: {
        ar: ['مجلس حقوق الإنسان'],
        en: ['Human Rights Council'],
        fr: ["Conseil des droits de l'homme", 'Conseil des droits de l’homme'],
      },
    },
    {
      code: 'ecosoc',
      sessionName: 'ECOSOC',
      names: {
        ar: ['المجلس الاقتصادي والاجتماعي'],
        en: ['Economic and Social Council'],
        fr: ['Conseil économique et social'],
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
  series: {},
  symbols: [
    /(?<![\w/])(?:A|S|E|ST)\/(?:[A-Z0-9-]{1,12}(?:\.[0-9]{1,4})?\/){0,5}[A-Z0-9.-]{0,12}[0-9]{1,6}(?:\s?\([0-9]{4}\))?(?:\/(?:Add|Rev|Corr)\.[0-9]{1,3}){0,3}/,
  ],
  agencies: [],
}
