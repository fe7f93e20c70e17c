import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findActs } from './find-acts.ts'

const acts = (
  text: string,
  language: LanguagePack,
  kind: DocumentKind = 'resolution',
  speaker: string | null = null,
) =>
  findActs(passageFor(text, language, { kind, speaker })).map(({ verb, class: kindOfAct }) => [
    verb,
    kindOfAct,
  ])

describe('acts in Arabic', () => {
  test('the first verb and later ones', () => {
    expect(acts('يرحب بافتتاح المرصد، ويدعو الدول الأعضاء إلى زيارته، كما يحثها على دعمه.', arabic)).toEqual([
      ['يرحب', 'welcome'],
      ['ويدعو', 'call'],
      ['يحثها', 'urge'],
    ])
  })

  test('not the verbs of somebody else', () => {
    expect(acts('يؤيد المرصد الذي يدعم الجزر ويشجع سكانها', arabic)).toEqual([['يؤيد', 'support']])
  })

  test('a verb by its noun', () => {
    expect(acts('يجدد دعوته الأرصاد إلى النشر', arabic)).toEqual([['يجدد', 'call']])
    expect(acts('تكرر الإعراب عن قلقها', arabic)).toEqual([['تكرر', 'express']])
  })

  test('in the past, where the kind of document speaks so', () => {
    expect(acts('أكد الاجتماع أهمية الأرصاد، ودعا الدول إلى النشر', arabic, 'chair-summary')).toEqual([
      ['أكد', 'affirm'],
      ['ودعا', 'call'],
    ])
  })

  test('of us', () => {
    expect(acts('إننا نقر بذلك وندعو الجزر التي ندعمها', arabic, 'declaration')).toEqual([
      ['نقر', 'note'],
      ['وندعو', 'call'],
    ])
  })
})

describe('acts in Arabic behind a relative clause', () => {
  test('another subject or another tense ends the clause', () => {
    expect(acts('يشكر الجزر التي تقدم القوارب للمرصد ويدعوها إلى المزيد', arabic)).toEqual([
      ['يشكر', 'express'],
      ['ويدعوها', 'call'],
    ])
    expect(acts('يرحب بالمرصد الذي افتتح في مرسال ويؤكد أهميته', arabic)).toEqual([
      ['يرحب', 'welcome'],
      ['ويؤكد', 'affirm'],
    ])
  })

  test('a preamble of several parts', () => {
    expect(acts('وإذ يستذكر الميثاق الذي يحمي البحار، وإذ يشيد بالمرصد', arabic)).toEqual([
      ['وإذ يستذكر', 'recall'],
      ['يشيد', 'commend'],
    ])
  })

  test('plural verbs of others are left out', () => {
    expect(acts('يدعو البحارة إلى أن يحذروا العواصف، ويعترفون بخطرها', arabic)).toEqual([['يدعو', 'call']])
  })
})

describe('acts of speakers', () => {
  const record = 'verbatim-record'

  test('behind words of politeness', () => {
    expect(acts('وأود في البداية أن أشكر الرئيس.', arabic, record)).toEqual([['أشكر', 'express']])
    expect(acts('I would like to thank the President.', english, record)).toEqual([['thank', 'express']])
    expect(acts('Je tiens à remercier le Président.', french, record)).toEqual([['remercier', 'express']])
  })

  test('of a delegation by its name, not of others', () => {
    expect(acts('وترحب كدرا بالمرصد. وترحب تمرا به أيضا.', arabic, record, 'كدرا')).toEqual([
      ['وترحب', 'welcome'],
    ])
    expect(acts('Kedra supports the observatory, and proposes a date.', english, record, 'Kedra')).toEqual([
      ['supports', 'support'],
      ['proposes', 'recommend'],
    ])
    expect(acts('Tamra supports it.', english, record, 'Kedra')).toEqual([])
    expect(acts('Ma délégation appuie cet observatoire.', french, record, 'Kédra')).toEqual([
      ['appuie', 'support'],
    ])
  })

  test('obligations and commitments', () => {
    expect(acts('وينبغي للجزر أن تتعاون. وسنواصل دعم المرصد.', arabic, record)).toEqual([
      ['وينبغي', 'demand'],
      ['وسنواصل', 'commit'],
    ])
    expect(acts('The islands should meet. We will host them.', english, record)).toEqual([
      ['should', 'demand'],
      ['We will', 'commit'],
    ])
    expect(
      acts('Les îles devraient se réunir. Nous nous engageons à les accueillir.', french, record),
    ).toEqual([
      ['devraient', 'demand'],
      ['Nous nous engageons', 'commit'],
    ])
  })

  test('a noun is no verb', () => {
    expect(acts('نبحث عن أوجه التعاون', arabic, record)).toEqual([])
    expect(acts('We welcome the efforts and support of the islands.', english, 'declaration')).toEqual([
      ['We welcome', 'welcome'],
    ])
  })
})

describe('acts of meetings and in the press', () => {
  test('the subject before the verb', () => {
    expect(
      acts(
        'Mr. Varde stressed the need for buoys, and called upon the islands to pay.',
        english,
        'press-report',
      ),
    ).toEqual([
      ['stressed', 'stress'],
      ['called upon', 'call'],
    ])
    expect(acts('The text adopted by the Council was praised.', english, 'chair-summary')).toEqual([])
  })

  test('verbs that lean on the first one', () => {
    expect(acts('We stress the danger and call upon all islands to act.', english, 'declaration')).toEqual([
      ['We stress', 'stress'],
      ['call upon', 'call'],
    ])
    expect(
      acts(
        'La Réunion a noté le danger, rappelé ses décisions et prié le Bureau d’agir.',
        french,
        'chair-summary',
      ),
    ).toEqual([
      ['a noté', 'note'],
      ['rappelé', 'recall'],
      ['prié', 'request'],
    ])
  })

  test('what is reported in Arabic', () => {
    expect(acts('حيث جدد دعوة المنظمة إلى الحوار. وثمن جهود الجزر.', arabic, 'press-report')).toEqual([
      ['جدد', 'call'],
      ['وثمن', 'commend'],
    ])
  })
})

test('acts in English', () => {
  expect(
    acts('Also strongly urges the islands to meet, and requests the Office to report.', english),
  ).toEqual([
    ['Also strongly urges', 'urge'],
    ['requests', 'request'],
  ])
})

test('acts in French', () => {
  expect(acts('Prie instamment les îles de se réunir, et demande à l’Office de publier.', french)).toEqual([
    ['Prie instamment', 'urge'],
    ['demande', 'request'],
  ])
})

describe('later acts of resolutions', () => {
  test('behind a joiner with an adverb or a pronoun', () => {
    expect(acts('Notes the plan, and also urges the islands to act.', english).map(([verb]) => verb)).toEqual(
      ['Notes', 'also urges'],
    )
    expect(acts('Note le plan et les invite à agir.', french).map(([verb]) => verb)).toEqual([
      'Note',
      'invite',
    ])
  })

  test('behind an infinitive, which takes no verb that shows a person', () => {
    expect(acts('Invite les îles à participer au plan et prie le Bureau d’agir.', french)).toEqual([
      ['Invite', 'invite'],
      ['prie', 'request'],
    ])
  })

  test('not how something is done, nor a name, nor a participle', () => {
    expect(acts('Notes the plan, bearing in mind the tides, and Early Warning Systems.', english)).toEqual([
      ['Notes', 'note'],
    ])
    expect(acts('Urges the islands to act by promoting and encouraging peace.', english)).toEqual([
      ['Urges', 'urge'],
    ])
    expect(acts('Prend note du plan, adopté par le Bureau.', french)).toEqual([['Prend note', 'note']])
  })
})

describe('classes by the object', () => {
  test('in Arabic', () => {
    expect(acts('أشار الاجتماع إلى أن المرصد يعمل، وأقر الاجتماع بأهميته', arabic, 'chair-summary')).toEqual([
      ['أشار', 'note'],
      ['وأقر', 'note'],
    ])
    expect(acts('يعرب عن استعداده لدعم المرصد', arabic)).toEqual([['يعرب', 'commit']])
    expect(acts('يوجه المرصد إلى نشر النشرة', arabic)).toEqual([['يوجه', 'authorise']])
    expect(acts('يكرر تأكيد طلبه إلى المرصد أن ينشر', arabic).map(([, kind]) => kind)).toEqual(['request'])
  })

  test('in English and French', () => {
    expect(
      acts('Reaffirms its request to the Office, and expresses its readiness to help.', english),
    ).toEqual([
      ['Reaffirms', 'request'],
      ['expresses', 'commit'],
    ])
    expect(
      acts('Reiterates with concern its request to the Office.', english).map(([, kind]) => kind),
    ).toEqual(['request'])
    expect(acts('Extends the mandate of the Office.', english)).toEqual([['Extends', 'decide']])
    expect(acts('Exprime son intention de publier le bulletin.', french)).toEqual([['Exprime', 'commit']])
  })
})

describe('other styles', () => {
  test('verbs in capitals', () => {
    expect(acts('WELCOMES the bulletin, and REQUESTS the Office to publish it.', english)).toEqual([
      ['WELCOMES', 'welcome'],
      ['REQUESTS', 'request'],
    ])
  })

  test('verbal nouns and told verbs that open a paragraph', () => {
    expect(acts('دعوة الجزر إلى نشر النشرة', arabic)).toEqual([['دعوة', 'call']])
    expect(acts('أعرب المجلس عن ترحيبه بالنشرة', arabic)).toEqual([['أعرب', 'express']])
    expect(acts('يدين إغراق القوارب، والتأكيد على أن البحر آمن', arabic)).toEqual([
      ['يدين', 'condemn'],
      ['والتأكيد', 'affirm'],
    ])
    expect(acts('يدين إغراق القوارب وكذلك التأكيد على أن البحر آمن', arabic)).toEqual([
      ['يدين', 'condemn'],
      ['وكذلك التأكيد', 'affirm'],
    ])
  })

  test('obligations where nothing else is done', () => {
    expect(acts('The islands should publish the bulletin.', english)).toEqual([['should', 'demand']])
    expect(acts('ينبغي للجزر أن تنشر النشرة', arabic)).toEqual([['ينبغي', 'demand']])
  })

  test('how the one who spoke went on', () => {
    expect(acts('رحب الاجتماع بالنشرة، مؤكدا أهميتها', arabic, 'chair-summary')).toEqual([
      ['رحب', 'welcome'],
      ['مؤكدا', 'affirm'],
    ])
  })

  test('feelings and masculine forms in preambles', () => {
    const opening = (text: string, language: LanguagePack) =>
      findActs({ ...passageFor(text, language), part: 'preambular' }).map((act) => act.class)
    expect(opening('Dismayed at the loss of buoys,', english)).toEqual(['express'])
    expect(opening('Convaincu que la mer est sûre,', french)).toEqual(['affirm'])
    expect(opening('وإذ يذكّر بقراره السابق،', arabic)).toEqual(['recall'])
  })
})

describe('verbs behind a clause', () => {
  test('the pronoun of whom they ask', () => {
    expect(acts('Salue les îles qui publient le bulletin, et les engage à le traduire.', french)).toEqual([
      ['Salue', 'welcome'],
      ['engage', 'call'],
    ])
  })

  test('with their adverbs', () => {
    expect(acts('Notes that the tides rise, also welcomes the bulletin.', english)).toEqual([
      ['Notes', 'note'],
      ['also welcomes', 'welcome'],
    ])
  })

  test('a plural noun is no verb', () => {
    expect(acts('Urges the islands to send to the Office, each year, requests for buoys.', english)).toEqual([
      ['Urges', 'urge'],
    ])
  })
})

test('long paragraphs take linear time', () => {
  const textOf = (count: number) => 'We stress this and call upon all and urge '.repeat(count)
  expectLinear(textOf, (text) => acts(text, english, 'declaration'), 8000)
})
