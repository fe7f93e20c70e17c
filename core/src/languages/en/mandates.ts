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
  directing: [],
  pronouns: ['it', 'them', 'him', 'her'],
  including: ['including', 'in', 'especially', 'particularly', 'notably'],
  isAction: () => true,
  isDefinite: () => false,
  prepositions: new Set(),
  coordinators: ['and', ',', 'or', 'as'],
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
  reports: ['report', 'reports'],
  reporting: ['submit', 'report', 'present', 'prepare', 'provide'],
  thisText: ['the present resolution', 'this resolution'],
  continuing: ['continue', 'maintain', 'pursue', 'keep'],
  informing: ['inform', 'notify', 'brief', 'apprise'],
}
