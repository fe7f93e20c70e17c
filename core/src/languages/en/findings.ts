import type { FindingWords } from '../words/findings.ts'

const upToNineteen =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ')
const values: Record<string, number> = {}
for (const [index, word] of upToNineteen.entries()) values[word] = index + 1
for (const [index, word] of tens.entries()) values[word] = 10 * (index + 2)

export const englishFindings: FindingWords = {
  latest:
    /\b(?:last|latest|most recent) (?:\p{L}+ ){0,2}(?:meeting|session|conference|summit|consultation)s?\b|\b(?:last met|met last)\b/u,
  periodic: /\belections\b/,
  yearsAgo: /\b(\d{1,3}|\p{L}{3,9}(?:[ -]\p{L}{3,7})?) years ago\b/u,
  numbers: { values, joiners: ['a', 'and'] },
  thatResolution: /\b(?:this|that|the said|the same) resolution\b/,
  visitMade:
    /\bvisits? (?:that was |which was )?(?:made|paid|undertaken|conducted|carried out)\b|\bhaving visited\b/,
  visitRefused:
    /\b(?:refus(?:al|ed|es|ing)|den(?:ial|ied|ies|ying))\b[^.;]{0,200}?\b(?:access|entry|enter|visit)\b/,
  instrument: /^(?:document|agreement|accord|declaration|charter|protocol|treaty|convention|pact|covenant)$/,
  inForce: /\bin(?:to)? force\b|opened for signature/,
  clause: /^(?:which|that|who|signed|adopted|concluded|at|done|dated|by)$/,
}
