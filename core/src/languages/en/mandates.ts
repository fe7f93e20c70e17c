import type { MandateFrame, MandateWords } from '../words/mandates.ts'

const frame = (verbs: string[], intro: string[], links: string[]): MandateFrame => ({
  verbs,
  intro,
  links,
  joinedLinks: [],
  bare: false,
})

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
  isAction: () => true,
  coordinators: ['and', ',', 'or', 'as'],
  deadlines: [
    {
      kind: 'expedite',
      pattern: /as soon as possible|without (?:further )?delay|urgently|immediately|at the earliest/gu,
    },
    {
      kind: 'recurring',
      pattern:
        /annually|on an annual basis|every (?:two |three |four |five )?years?|biennially|on a regular basis|regularly/gu,
    },
  ],
  reports: ['report', 'reports'],
  reporting: ['submit', 'report', 'present', 'prepare', 'provide'],
  thisText: ['the present resolution', 'this resolution'],
  continuing: ['continue', 'maintain', 'pursue', 'keep'],
  informing: ['inform', 'notify', 'brief', 'apprise'],
}
