import type { LanguageTag, PrintedBlock, PrintedPart, PrintedReport, PrintedRun } from '@qarar/register'

/** Words of a fictional organisation's report, in each language. */
const words = {
  en: {
    organisation: 'Organisation of Inland Seas',
    session: 'Seventh session of the Council, Port Selim, 2026',
    title: 'Report of the Secretary General on the implementation of resolutions',
    agenda: 'Agenda item 4',
    item: 'Quotas of the autumn fishery',
    basis: 'Legal basis',
    action: 'Action taken by the General Secretariat',
    replies: 'Replies received',
    asked:
      'In paragraph 6 of its resolution 7/3-NAV, the Council requested the Secretary General to report to it.',
    quoted:
      'Requests the Secretary General to follow up the matter and to report thereon to the next session.',
    done: 'On 4 March 2026 the General Secretariat sent a note to the member States.',
    waits: '[awaiting translation]',
    doubt: 'The share of each State was set at 12 per cent.',
    free: 'The matter remains under study.',
    point: 'two States asked for more time',
    note: 'Resolution 7/3-NAV, paragraph 6',
    margin: 'No information on paragraph 9.',
    head: ['State', 'Reply', 'Date'],
    row: ['Lakeland', 'The State supports the quotas and has put them into force.', '11 April 2026'],
  },
  fr: {
    organisation: 'Organisation des mers intérieures',
    session: 'Septième session du Conseil, Port-Sélim, 2026',
    title: 'Rapport du Secrétaire général sur la mise en œuvre des résolutions',
    agenda: 'Point 4 de l’ordre du jour',
    item: 'Quotas de la pêche d’automne',
    basis: 'Base juridique',
    action: 'Mesures prises par le Secrétariat général',
    replies: 'Réponses reçues',
    asked:
      'Au paragraphe 6 de sa résolution 7/3-NAV, le Conseil a prié le Secrétaire général de lui faire rapport.',
    quoted: 'Prie le Secrétaire général de suivre la question et d’en faire rapport à la prochaine session.',
    done: 'Le 4 mars 2026, le Secrétariat général a adressé une note aux États membres.',
    waits: '[en attente de traduction]',
    doubt: 'La part de chaque État a été fixée à 12 pour cent.',
    free: 'La question demeure à l’étude.',
    point: 'deux États ont demandé un délai',
    note: 'Résolution 7/3-NAV, paragraphe 6',
    margin: 'Aucune information sur le paragraphe 9.',
    head: ['État', 'Réponse', 'Date'],
    row: ['Laclande', 'L’État approuve les quotas et les a mis en vigueur.', '11 avril 2026'],
  },
  ar: {
    organisation: 'منظمة البحار الداخلية',
    session: 'الدورة السابعة للمجلس، ميناء سليم، 2026',
    title: 'تقرير الأمين العام عن تنفيذ القرارات',
    agenda: 'البند 4 من جدول الأعمال',
    item: 'حصص صيد الخريف',
    basis: 'السند القانوني',
    action: 'الإجراءات التي اتخذتها الأمانة العامة',
    replies: 'الردود الواردة',
    asked: 'عملاً بالفقرة 6 من منطوق القرار رقم 7/3-م، طُلب إلى الأمين العام أن يرفع تقريراً إلى المجلس.',
    quoted: 'يطلب إلى الأمين العام متابعة الموضوع ورفع تقرير بشأنه إلى الدورة القادمة.',
    done: 'وجهت الأمانة العامة في 4 مارس 2026 مذكرة إلى الدول الأعضاء.',
    waits: '[في انتظار الترجمة]',
    doubt: 'حُددت حصة كل دولة بنسبة 12 في المائة.',
    free: 'ولا يزال الموضوع قيد الدراسة.',
    point: 'طلبت دولتان مهلة إضافية',
    note: 'القرار 7/3-م، الفقرة 6',
    margin: 'لا معلومات عن الفقرة 9.',
    head: ['الدولة', 'الرد', 'التاريخ'],
    row: ['أرض البحيرات', 'تؤيد الدولة الحصص وقد وضعتها موضع التنفيذ.', '11 أبريل 2026'],
  },
}

export const run = (text: string, language: LanguageTag, more: Partial<PrintedRun> = {}): PrintedRun => ({
  ...{ text, language, notes: [], margin: [], stands: 'settled' },
  ...more,
})

export const paragraph = (
  runs: PrintedRun[],
  more: Partial<Extract<PrintedBlock, { kind: 'paragraph' }>> = {},
): PrintedBlock => ({
  ...{ kind: 'paragraph', style: 'text', number: null, runs },
  language: runs[0]?.language ?? 'en',
  ...more,
})

/** One item: five numbered paragraphs, a quotation, a list and a table. */
function printedItem(language: LanguageTag, at: number, copy: PrintedReport['copy']): PrintedPart {
  const said = words[language]
  const id = `t-${String(at).padStart(10, '0')}`
  const isWorking = copy === 'working'
  const sentence = (text: string, more: Partial<PrintedRun> = {}) =>
    run(text, language, isWorking ? { notes: [said.note], ...more } : {})
  const heading = (text: string, section: string): PrintedBlock => ({
    ...{ kind: 'heading', level: 2, text, language, anchor: `${id}.${section}` },
  })
  const numbered = (number: number, ...runs: PrintedRun[]) => paragraph(runs, { number })
  return {
    ...{ kind: 'item', id, symbol: `OIS/C-7/2026/SG-REP.${at}`, agenda: said.agenda },
    title: `${said.item} (${at})`,
    blocks: [
      heading(said.basis, 'legal-basis'),
      numbered(1, sentence(said.asked)),
      paragraph([run(words.en.quoted, 'en')], { style: 'quote' }),
      paragraph([run(words.ar.quoted, 'ar')], { style: 'quote' }),
      heading(said.action, 'action'),
      numbered(2, sentence(said.done), sentence(said.free, { stands: 'unsourced' })),
      numbered(3, sentence(said.doubt, { stands: 'doubtful', margin: [said.margin] })),
      ...(isWorking
        ? [numbered(4, sentence(said.waits, { stands: 'awaiting', notes: [said.note, said.note] }))]
        : []),
      paragraph([sentence(said.point)], { style: 'list' }),
      paragraph([sentence(said.point)], { style: 'list' }),
      heading(said.replies, 'replies'),
      {
        ...{ kind: 'table', language, head: [...said.head] },
        rows: Array.from({ length: 12 }, () => said.row.map((cell) => run(cell, language))),
      },
      numbered(isWorking ? 5 : 4, sentence(said.free)),
    ],
  }
}

export function printedReport(
  language: LanguageTag,
  copy: PrintedReport['copy'] = 'working',
  items = 3,
): PrintedReport {
  const { organisation, session, title } = words[language]
  const mark = { ar: 'توزيع: محدود', en: 'Distr.: Limited', fr: 'Distr. limitée' }[language]
  return {
    ...{ language, copy, mark, organisation, session, agenda: null, title },
    ...{
      symbol: 'OIS/C-7/2026/SG-REP',
      date: { ar: '2 مايو 2026', en: '2 May 2026', fr: '2 mai 2026' }[language],
    },
    parts: Array.from({ length: items }, (_, at) => printedItem(language, at + 1, copy)),
  }
}
