import { expect, test } from 'vitest'
import { linkForTest, linksOf } from '../linking.test-kit.ts'

interface Edition {
  session: number
  paragraphs: string[]
}

const ordinals = {
  en: ['twelfth', 'thirteenth', 'fourteenth'],
  fr: ['douzième', 'treizième', 'quatorzième'],
  ar: ['الثانية عشرة', 'الثالثة عشرة', 'الرابعة عشرة'],
}

const numbered = (paragraphs: readonly string[]) =>
  paragraphs.map((text, at) => `${at + 1}. ${text}`).join('\n\n')

const write = {
  en: ({ session, paragraphs }: Edition) => `Organisation of Inland Seas

Resolution No. ${session}/4-NAV

on

Lamps of the Outer Piers

The Council of Ministers of the Inland Seas, meeting in its ${ordinals.en[session - 12]} session in Mersal on 3 and 4 June ${2010 + session},

Recalling the old lamps:

${numbered(paragraphs)}
`,
  fr: ({ session, paragraphs }: Edition) => `Organisation des mers intérieures

Résolution n° ${session}/4-NAV

sur

Les lampes des quais extérieurs

Le Conseil des ministres des mers intérieures, réuni en sa ${ordinals.fr[session - 12]} session à Mersal les 3 et 4 juin ${2010 + session},

Rappelant les lampes anciennes :

${numbered(paragraphs)}
`,
  ar: ({ session, paragraphs }: Edition) => `منظمة البحار الداخلية

قرار رقم ${session}/4-م

بشأن

منارات الأرصفة الخارجية

إن مجلس وزراء البحار الداخلية، المنعقد في دورته ${ordinals.ar[session - 12]} في مرسال يومي 3 و4 يونيو ${2010 + session}؛

إذ يستذكر المنارات القديمة:

${numbered(paragraphs)}
`,
}

// Each: what three sessions say of a school, a conference, a delegation, an envoy, and of lamps that nobody asks for again.
const sessions = {
  en: [
    [
      'Requests the Secretary-General to establish a school for the keepers of lamps in Tarn Bay.',
      'Requests the Secretary-General to convene a conference on the repair of the outer piers.',
      'Requests the Secretary-General to send a delegation of engineers to the northern harbours.',
      'Requests the Secretary-General to appoint a special envoy for the outer piers.',
      'Requests the Secretary-General to count the lamps of the southern channel.',
    ],
    [
      'Reiterates its request to the Secretary-General to establish a school for the keepers of lamps in Tarn Bay.',
      'Requests once again the Secretary-General to appoint a special envoy for the outer piers.',
    ],
    [
      'Welcomes the establishment of the school for the keepers of lamps in Tarn Bay.',
      'Commends the Secretary-General for having convened the conference on the repair of the outer piers.',
      'Notes that the Secretary-General sent a delegation of engineers to the northern harbours.',
      'Notes that the Government of Kedra appointed a special envoy for the outer piers.',
    ],
  ],
  fr: [
    [
      'Prie le Secrétaire général de créer une école pour les gardiens de lampes à Tarn.',
      'Prie le Secrétaire général de convoquer une conférence sur la réparation des quais extérieurs.',
      'Prie le Secrétaire général d’envoyer une délégation d’ingénieurs dans les ports du nord.',
      'Prie le Secrétaire général de nommer un envoyé spécial pour les quais extérieurs.',
      'Prie le Secrétaire général de compter les lampes du chenal du sud.',
    ],
    [
      'Réitère sa demande au Secrétaire général de créer une école pour les gardiens de lampes à Tarn.',
      'Prie de nouveau le Secrétaire général de nommer un envoyé spécial pour les quais extérieurs.',
    ],
    [
      'Se félicite de la création de l’école pour les gardiens de lampes à Tarn.',
      'Se félicite de la tenue de la conférence sur la réparation des quais extérieurs.',
      'Note que le Secrétaire général a envoyé une délégation d’ingénieurs dans les ports du nord.',
      'Note que le Gouvernement de Kedra a nommé un envoyé spécial pour les quais extérieurs.',
    ],
  ],
  ar: [
    [
      'يطلب من الأمين العام إنشاء مدرسة لحراس المنارات في خليج تارن.',
      'يطلب من الأمين العام عقد مؤتمر حول ترميم الأرصفة الخارجية.',
      'يطلب من الأمين العام إرسال وفد من المهندسين إلى الموانئ الشمالية.',
      'يطلب من الأمين العام تعيين مبعوث خاص للأرصفة الخارجية.',
      'يطلب من الأمين العام إحصاء منارات القناة الجنوبية.',
    ],
    [
      'يكرر طلبه إلى الأمين العام إنشاء مدرسة لحراس المنارات في خليج تارن.',
      'يطلب مجدداً من الأمين العام تعيين مبعوث خاص للأرصفة الخارجية.',
    ],
    [
      'يرحب بإنشاء مدرسة حراس المنارات في خليج تارن.',
      'يرحب بانعقاد المؤتمر حول ترميم الأرصفة الخارجية.',
      'يحيط علماً بإيفاد الأمين العام وفداً من المهندسين إلى الموانئ الشمالية.',
      'يحيط علماً بأن حكومة كدرا عينت مبعوثا خاصا للأرصفة الخارجية.',
    ],
  ],
}

test.each(['en', 'fr', 'ar'] as const)(
  'asked, asked again, done or dropped over three sessions (%s)',
  (language) => {
    const linked = linkForTest(
      sessions[language].map((paragraphs, index) => write[language]({ session: 12 + index, paragraphs })),
    )
    const joins = (relation: 'asks-again' | 'answers') =>
      linksOf(linked, relation).map((link) => link.replace(/ «.*»/s, ''))
    expect(joins('asks-again')).toEqual(['1/1 para_1 → 0/1 para_1', '1/1 para_2 → 0/1 para_4'])
    // The envoy of a Government is another one, and nobody speaks of the southern lamps again.
    expect(joins('answers')).toEqual([
      '2/1 para_1 → 1/1 para_1',
      '2/1 para_2 → 0/1 para_2',
      '2/1 para_3 → 0/1 para_3',
    ])
    const [second] = linked.links.filter(({ relation }) => relation === 'renews')
    expect(second?.clauses?.flatMap(({ change, to }) => (change === 'dropped' ? [to] : []))).toContain(
      'para_5',
    )
  },
)
