import type { MandateFrame, MandateWords } from '../words/mandates.ts'

const frame = (verbs: string[], intro: string[], links: string[]): MandateFrame => ({
  verbs,
  intro,
  links,
  joinedLinks: [],
  bare: false,
})

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  thirty: 30,
  sixty: 60,
  ninety: 90,
}

/** ISO 8601: `six months` is `P6M`. */
function periodOf(count: string, unit: string): string | null {
  const number = numbers[count] ?? Number(count)
  return Number.isInteger(number) ? `P${number}${unit.charAt(0).toUpperCase()}` : null
}

/** Behind `to` they open a name and no action. */
const noVerbs = new Set(
  'the a an all its their this these those that any each every which whom whose what other others such our his her it them him both some no date and or armed conflict human'.split(
    ' ',
  ),
)

/** By its ending: `resolution`, `parties`; some verbs end so too. */
function isNoun(folded: string): boolean {
  if (nounLikeVerbs.has(folded)) return false
  return /(?:tion|sion|ment|ity|ness|ance|ence|ism|[^s]s)$/.test(folded)
}

/** `international`, `economic`; not `appeal`. */
const isAdjective = (folded: string) =>
  /(?:al|ic|ous|ful)$/.test(folded) && !/^(?:appeal|deal|reveal|signal|heal|conceal|mimic)$/.test(folded)

const nounLikeVerbs = new Set(
  'mention position finance enhance advance implement complement supplement document influence experiment augment commence question condition function envision focus transition witness balance reference sequence rephrase canvas commission provision caution bias'.split(
    ' ',
  ),
)

export const englishMandates: MandateWords = {
  frames: [
    frame(
      [
        'request',
        'ask',
        'urge',
        'invite',
        'encourage',
        'authorize',
        'authorise',
        'mandate',
        'instruct',
        'entrust',
      ],
      [],
      ['to', 'that'],
    ),
    { ...frame(['remind'], [], ['to', 'that']), laterClause: true },
    frame(['call upon', 'call on', 'appeal', 'call'], ['to', 'upon', 'on'], ['to', 'for', 'that']),
    frame(
      ['call for', 'demand', 'recommend', 'suggest', 'insist', 'decide', 'resolve', 'agree'],
      [],
      ['that'],
    ),
    {
      ...frame(['reiterate', 'renew', 'repeat'], ['to', 'upon', 'on'], ['to', 'that', 'for']),
      nouns: new Set(
        'the its our their urgent previous earlier call calls request requests appeal appeals invitation demand demands recommendation encouragement'.split(
          ' ',
        ),
      ),
    },
  ],
  partyHeads: new Set(),
  masculineHeads: new Set(),
  quantifiers: new Set(['all', 'the', 'other', 'relevant']),
  adjectives: new Set(),
  each: ['each of', 'both'],
  speakers: new Set(['meeting', 'council', 'conference', 'ministers']),
  directing: [],
  pronouns: ['it', 'them', 'him', 'her'],
  including: ['including', 'in', 'especially', 'particularly', 'notably'],
  masculinePronouns: [],
  adverbials:
    /^(?:in (?:this|that) (?:regard|respect|context|connection)|also|further|once again|again|in particular|strongly|accordingly|therefore|to this end|as appropriate|as a matter of \p{L}+|for this purpose|urgently|anew)(?= |$)/u,
  asides:
    /^(?:with the (?:support|assistance|help) of|in (?:cooperation|consultation|coordination|collaboration|accordance|line|conformity) with|within (?:their|its|the)|as appropriate|acting|through|in order to|in their|in its|taking into account|over (?:its|their|the)|where|when|with a view|on the basis|by|as well as in|at (?:its|their|the))(?= |$)/,
  governors: {
    to: new Set(
      'position order view able yet committed intended designed due prior pursuant wishing required unable contributing relating related according addition regard respect mandated ready willing entitled obliged continue seek wish continuing seeking need needs failed opportunity right rights failing decision decisions efforts effort measures commitment commitments obligation obligations access wherewithal'.split(
        ' ',
      ),
    ),
  },
  isAction: (folded) =>
    /^\p{L}/u.test(folded) && !noVerbs.has(folded) && !isNoun(folded) && !isAdjective(folded),
  clitics: ['not', 'also', 'further', 'fully'],
  process:
    /^(?!government$)(?:\p{L}+(?:tion|sion|ment|ance|ing)|efforts?|initiatives?|cooperation|dialogue|measures|contributions|activities|work|use|progress|steps|reforms|ratifications|exchanges?)$/u,
  isHeadLast: true,
  coordinatorTails: ['well', 'as'],
  opensItem: /^(?:to|\p{L}{3,}ing)$/u,
  opensName:
    /^(?:the|all|other|others|competent|specialized|subregional|multilateral|humanitarian|intergovernmental|interested|resident|academia|its|their|those|relevant|member|civil|international|regional|non-governmental|local|national|private|development|donors?|partners|stakeholders|parties|states|governments|countries|entities|organizations|institutions|agencies)$/,
  ownPronouns: [],
  isDefiniteAction: () => false,
  processes: new Set(['efforts', 'initiatives', 'cooperation', 'dialogue']),
  isDefinite: () => false,
  isComplete: () => false,
  prepositions: new Set(),
  coordinators: ['and', ',', 'or', 'as'],
  includingEnds: new Set(['including', 'particular', 'especially', 'particularly', 'notably']),
  examples: ['such'],
  ofInstitutions: new Set(),
  ownActs: new Set(),
  partyAdjectives: /(?!)/,
  ownActLeads: new Set(),
  isFurtherAction: () => false,
  topics: /^(?:on|about|concerning|regarding)(?= |$)/,
  joinedCoordinators: [],
  outsiders:
    /^(?:the |all |other )*(?:member )?(?:states|countries|governments|international community|parties)/,
  purposes: /^(?:in order|so as|with a view|for the purpose|aimed|designed|including|through|by)(?= |$)/,
  fronting: /^(?:pending|in this|to this end|until|meanwhile|to that end|for this purpose)(?= |$)/,
  until: /(?:\b(?:by|before|until|no later than|not later than|prior to))(?: the end of| the)?\s*$/u,
  deadlines: [
    {
      kind: 'period',
      pattern: /within (?:a period of )?(\w+) (days?|weeks?|months?|years?)/gu,
      value: ([count = '', unit = '']) => periodOf(count, unit),
    },
    {
      kind: 'year',
      pattern: /(?:by|before|during|in) (?:the (?:year|end of) )?((?:19|20)\d{2})(?!\d|\/)/gu,
      value: ([year = '']) => year,
    },
    {
      kind: 'recurring',
      pattern:
        /\b(?:bi)?annually\b|\bon an annual basis|every (?:two |three |four |five |six )?(?:years?|months?)|biennially|on a (?:regular|biennial|quarterly|yearly) basis|\bregularly\b|\bperiodically\b|(?:at least )?(?:once|twice) a year/gu,
    },
    {
      kind: 'condition',
      pattern:
        /\b(?:until|as soon as|once (?:the|it|they|this|such)|upon (?:the |its |their )?(?:completion|conclusion|receipt|adoption|expiry|entry into|closure|termination))\b (?!possible)[^,;.]{3,60}/gu,
    },
    {
      kind: 'expedite',
      pattern:
        /as soon as possible|without (?:further )?delay|as a matter of urgency|\burgently\b|\bimmediately\b|at (?:the|their) earliest(?: [a-z]+)?|\bpromptly\b|\b(?:expeditiously|rapidly|quickly|swiftly|speedily)\b|\bwithout undue delay\b/gu,
    },
  ],
  plans:
    /(?:agenda|plan|vision|strategy|programme|program|goals|decade|resolution|declaration|elections?|conference|summit) (?:\p{L}+ ){0,4}$/u,
  reports: ['report', 'reports'],
  deliverables: new Set(
    'report reports updates briefing briefings recommendations proposals information study studies list lists comments views observations summary update plan strategy paper survey'.split(
      ' ',
    ),
  ),
  boundRecipientLinks: [],
  recipientLinks: ['to'],
  reporting: ['submit', 'report', 'present', 'prepare', 'provide', 'transmit', 'make'],
  thisText: ['the present resolution', 'this resolution'],
  continuing: ['continue', 'maintain', 'pursue', 'keep'],
  informing: ['inform', 'notify', 'brief', 'apprise'],
  announces:
    /^following |(?:following|follows|to|measures|steps|actions|by|through|including|alia|particular|should|shall)$/,
  ownServices:
    /secretary-general|secretary general|secretariat|contact group|special envoy|observatory|working group|the council|the institute|the office|the fund|the centre|the committee|institutions of the organi[sz]ation|its institutions|its organs/,
  otherServices: /united nations|security council|general assembly|african union|league of/,
  conditions:
    /(?:as|where|when|if|whenever) (?:appropriate|necessary|needed|applicable|required)|within (?:the limits of )?(?:existing|available) resources|subject to [^,;.]{3,60}|on a voluntary basis|upon request|as far as possible|to the extent possible/g,
  benefits: new Set(
    'support assistance aid help relief funding funds resources training services'.split(' '),
  ),
  beneficiaryLinks: ['to', 'for'],
  joinedBeneficiaryLinks: [],
  beneficiaryHeads: new Set(
    'refugees victims women children youth families populations civilians countries states people'.split(' '),
  ),
}
