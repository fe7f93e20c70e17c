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
        'remind',
      ],
      [],
      ['to', 'that'],
    ),
    frame(['call upon', 'call on', 'appeal', 'call'], ['to', 'upon', 'on'], ['to', 'for', 'that']),
    frame(
      ['call for', 'demand', 'recommend', 'suggest', 'insist', 'decide', 'resolve', 'agree'],
      [],
      ['that'],
    ),
    frame(['reiterate', 'renew', 'repeat'], [], ['to', 'that', 'for']),
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
    /^(?:in this (?:regard|respect|context|connection)|also|further|once again|again|in particular|strongly)(?= |$)/,
  asides:
    /^(?:in (?:cooperation|consultation|coordination|collaboration|accordance|line|conformity) with|within (?:their|its|the)|as appropriate|acting|through)(?= |$)/,
  governors: {},
  isAction: () => true,
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
        /annually|on an annual basis|every (?:two |three |four |five |six )?(?:years?|months?)|biennially|on a (?:regular|biennial|quarterly|yearly) basis|regularly|(?:at least )?(?:once|twice) a year/gu,
    },
    { kind: 'condition', pattern: /(?:when(?:ever)?|once|until|upon|as soon as) (?!possible)[^,;.]{3,60}/gu },
    {
      kind: 'expedite',
      pattern:
        /as soon as possible|without (?:further )?delay|as a matter of urgency|urgently|immediately|at (?:the|their) earliest(?: [a-z]+)?|promptly/gu,
    },
  ],
  plans:
    /(?:agenda|plan|vision|strategy|programme|program|goals|decade|resolution|declaration|elections?|conference|summit) (?:\p{L}+ ){0,4}$/u,
  reports: ['report', 'reports'],
  deliverables: new Set(
    'report reports recommendations proposals information study studies list lists comments views observations summary update plan strategy paper survey'.split(
      ' ',
    ),
  ),
  boundRecipientLinks: [],
  recipientLinks: ['to'],
  reporting: ['submit', 'report', 'present', 'prepare', 'provide'],
  thisText: ['the present resolution', 'this resolution'],
  continuing: ['continue', 'maintain', 'pursue', 'keep'],
  informing: ['inform', 'notify', 'brief', 'apprise'],
  announces: /(?:following|follows|to|measures|steps|actions)$/,
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
