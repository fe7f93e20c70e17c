import { goesOn, type PrintedPart, type PrintedReport } from '@qarar/register'
import { isRightToLeft } from '../docx/spoken.ts'

/** Look on screen and paper. Each part has pages of its own kind: its symbol stands on each. */
export function reportStyle(
  report: PrintedReport,
  headOf: (report: PrintedReport, part: PrintedPart) => string,
): string {
  const [side, direction] = isRightToLeft(report.language) ? ['right', 'rtl'] : ['left', 'ltr']
  const pages = report.parts.flatMap((part, at) =>
    goesOn(part, report.parts[at - 1])
      ? []
      : `@page part-${at + 1} { @top-${side} { content: ${quoted(headOf(report, part))}; font: 9pt serif; direction: ${direction} } }\n.part-${at + 1} { page: part-${at + 1} }`,
  )
  return `\n${usual}${pages.join('\n')}\n`
}

/** Pages that are called otherwise begin anew: what goes on has those of the part before it. */
export const firstOnPage = (parts: readonly PrintedPart[], at: number): number =>
  parts.slice(0, at + 1).findLastIndex((part, own) => !goesOn(part, parts[own - 1]))

/** A string of CSS in which nothing can end it, nor the element around. */
const quoted = (words: string) =>
  `"${words.toWellFormed().replaceAll(/[^\p{L}\p{N} ./·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

const usual = `@page { size: A4; margin: 25mm; @bottom-center { content: counter(page); font: 10pt serif } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 "Times New Roman", serif; color: #111; background: #fff }
:lang(ar) { font-family: "Traditional Arabic", "Noto Naskh Arabic", serif }
header { margin-block-end: 3rem }
.mark, .part-head { margin: 0; font-weight: bold }
.part-head { font-weight: normal }
.cover, .title, h1 { text-align: center }
.title { font-size: 1.7rem; font-weight: bold; line-height: 1.3 }
h1 { font-size: 1.35rem }
h2 { font-size: 1.15rem }
h3, h4 { font-size: 1rem }
h1, h2, h3, h4 { break-after: avoid; line-height: 1.35 }
p.quote { margin-inline: 2.5rem }
p.text, p.quote { text-align: justify }
.number { display: inline-block; min-width: 2rem }
ul { list-style: "–  " }
table { width: 100%; border-collapse: collapse; font-size: .92em }
thead { display: table-header-group }
tr { break-inside: avoid }
th, td { border: 1px solid #7f7f7f; padding: .25rem .5rem; text-align: start; vertical-align: top }
th { background: #e7e6e6 }
.facts { display: grid; gap: .25rem 1rem; max-width: 34rem; margin: 2rem auto }
.facts div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem }
.facts dd { margin: 0; overflow-wrap: anywhere }
.facts dt { font-weight: bold }
td.bar { width: 30%; vertical-align: middle }
td.bar svg { display: block; width: 100%; height: .7em; fill: #2f5d8a }
sup { line-height: 0; font-size: .68em }
sup + sup::before { content: ", " }
a { color: inherit }
.awaiting { background: #fff2a8 }
.doubtful { background: #fbe0d0; text-decoration: underline wavy #c00000 }
.unsourced { background: #dde6f5 }
.remark { font-size: .85em; color: #7a1f1f }
.notes { margin-block-start: 2rem; border-block-start: 1px solid #7f7f7f; font-size: .88em }
nav li span { margin-inline-end: .75rem }
.part { break-before: page; border-block-start: 3px double #7f7f7f; padding-block-start: 1rem; margin-block-start: 3rem }
@media print {
  body { max-width: none; margin: 0; padding: 0 }
  .part { border: 0; padding: 0; margin: 0 }
  .back { display: none }
  nav a, .notes a, sup a { text-decoration: none }
  .awaiting, .doubtful, .unsourced, th, td.bar { print-color-adjust: exact }
}
`
