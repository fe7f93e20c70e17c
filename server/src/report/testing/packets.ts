import type { ContributionPacket, LanguageTag, PacketSeal, TranslationPacket } from '@qarar/register'

export const seal: PacketSeal = {
  ...{ volume: 'v-7f3kq0w9xz', packet: 'w-4k2m9x0qz7' },
  hash: '0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f',
}

const words = {
  en: {
    organisation: 'Organisation of Inland Seas',
    session: 'Seventh session of the Council, Port Selim, 2026',
    title: 'Report of the Secretary General on the implementation of resolutions',
    post: 'Department of Waters',
    limit: '30 January 2026',
    heading: '7/3-NAV: Quotas of the autumn fishery',
    source: 'Resolution 7/3-NAV, paragraph 6',
    quote:
      'Requests the Secretary General to follow up the matter and to report thereon to the next session.',
    last: 'The quotas were sent to the member States, and five of them have replied.',
    prompt: 'Action taken by the General Secretariat',
    second: 'Paragraph 6: what was done, since when, and what is left?',
    text: 'A note was sent on 4 March 2026.',
  },
  fr: {
    organisation: 'Organisation des mers intérieures',
    session: 'Septième session du Conseil, Port-Sélim, 2026',
    title: 'Rapport du Secrétaire général sur la mise en œuvre des résolutions',
    post: 'Département des eaux',
    limit: '30 janvier 2026',
    heading: '7/3-NAV : Quotas de la pêche d’automne',
    source: 'Résolution 7/3-NAV, paragraphe 6',
    quote: 'Prie le Secrétaire général de suivre la question et d’en faire rapport à la prochaine session.',
    last: 'Les quotas ont été communiqués aux États membres ; cinq d’entre eux ont répondu.',
    prompt: 'Mesures prises par le Secrétariat général',
    second: 'Paragraphe 6 : qu’a-t-on fait, depuis quand, et que reste-t-il à faire ?',
    text: 'Une note a été adressée le 4 mars 2026.',
  },
  ar: {
    organisation: 'منظمة البحار الداخلية',
    session: 'الدورة السابعة للمجلس، ميناء سليم، 2026',
    title: 'تقرير الأمين العام عن تنفيذ القرارات',
    post: 'إدارة المياه',
    limit: '30 يناير 2026',
    heading: '7/3-م: حصص صيد الخريف',
    source: 'القرار 7/3-م، الفقرة 6',
    quote: 'يطلب إلى الأمين العام متابعة الموضوع ورفع تقرير بشأنه إلى الدورة القادمة.',
    last: 'أُرسلت الحصص إلى الدول الأعضاء، ووردت ردود من خمس منها.',
    prompt: 'الإجراءات التي اتخذتها الأمانة العامة',
    second: 'الفقرة 6: ما الذي تم، ومنذ متى، وما الذي بقي؟',
    text: 'أُرسلت مذكرة في 4 مارس 2026.',
  },
}

/** Three items, each with an empty field and one that is begun. */
export function contributionPacket(language: LanguageTag): ContributionPacket {
  const said = words[language]
  const mark = { ar: 'توزيع: محدود', en: 'Distr.: Limited', fr: 'Distr. limitée' }[language]
  return {
    ...{ seal, language, mark, organisation: said.organisation, session: said.session },
    ...{ title: said.title, post: said.post, limit: said.limit },
    items: [1, 2, 3].map((at) => ({
      ...{ heading: said.heading, headingLanguage: language },
      quotes: [
        { text: said.quote, language, source: said.source },
        { text: words.en.quote, language: 'en', source: said.source },
      ],
      last: [{ text: said.last, language }],
      fields: [
        { name: `t-000000000${at}.action`, prompt: said.prompt, text: [], language },
        {
          name: `t-000000000${at}.n-3f8w1c6tq0`,
          prompt: said.second,
          text: [said.text, said.last],
          language,
        },
      ],
    })),
  }
}

export const translationPacket = (from: LanguageTag, to: LanguageTag): TranslationPacket => ({
  ...{ seal, mark: null, title: words[to].title, from, to },
  segments: [
    { source: words[from].last, text: null },
    { source: words[from].text, text: words[to].text },
    { source: words[from].quote, text: null },
  ],
})
