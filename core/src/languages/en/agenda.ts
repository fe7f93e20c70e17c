import type { AgendaWords } from '../words/agenda.ts'

const start = String.raw`(?:^|[,;] ?(?:and )?|\band )(?:to )?`
const own = '(?:this|the|that) (?:agenda )?(?:matter|item|question|issue|subject|situation)'

export const englishAgenda: AgendaWords = {
  included: new RegExp(
    String.raw`${start}(?:also |further )?(?:include|inscribe|place|put|list|insert|retain|maintain|keep)\b[^.;]{1,300}\bagendas?\b`,
  ),
  considered: new RegExp(
    String.raw`${start}(?:also |further )?(?:(?:consider|discuss|examine|revert to|take up|resume|review)\b|(?:continue|continue with|resume|pursue|defer|postpone) (?:its |the |their )?(?:consideration|examination|discussion|deliberations)\b)`,
  ),
  weighed: /^\w+ (?:the )?(?:possib|ways|means|option|feasib|how |whether |convening|holding|establishing)/,
  standing: new RegExp(
    String.raw`${start}(?:(?:remain|be|continue to be|stay) (?:\w+ )?sei[sz]ed\b(?: (?:of|with) [^,.;]{1,80}?(?= until| pending|[,.;]|$))?|(?:keep|retain|maintain) [^.;]{1,150}?(?:under|in) (?:its |active |constant |continuous |close |further )*(?:review|consideration|examination)\b)`,
  ),
  thisMatter: new RegExp(String.raw`\b${own}\b`),
  until: /\b(?:until|till|pending|as long as|so long as) [^,;.]{3,200}/,
  subItem: /\bsub-?item\b/,
  parts: ['agenda', 'seized', 'seised', 'consider', 'examin', 'discuss', 'review', 'revert', 'take up'],
}
