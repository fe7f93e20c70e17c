// Pages of docs/reference/ that are made from the code, so that they cannot lag behind it.
import {
  characterSteps,
  diagnosticCodes,
  dropReasonMeanings,
  findingSentences,
  type LanguageTag,
  repairStepMeanings,
} from '@qarar/core'
import {
  draftFaultSentence,
  draftFaults,
  draftRefusalSentence,
  draftRefusals,
  reading,
} from '@qarar/register'
import { z } from 'zod'
import { kindsPage } from './kinds-page.ts'
import { licencesPage } from './licences.ts'
import type { ReferencePage } from './reference-page.ts'
import { serverPages } from './server-pages.ts'

const made = '<!-- Made by `node scripts/reference/write.ts` from the code: change it there. -->\n'

export function referencePages(): ReferencePage[] {
  return [
    { path: 'docs/reference/diagnostics.md', content: diagnosticsPage() },
    { path: 'docs/reference/findings.md', content: findingsPage() },
    { path: 'docs/reference/repairs.md', content: repairsPage() },
    { path: 'docs/reference/drop-reasons.md', content: dropReasonsPage() },
    { path: 'docs/reference/returned-documents.md', content: returnedPage() },
    { path: 'docs/reference/licences.md', content: licencesPage(made) },
    kindsPage(made),
    ...serverPages(made),
    { path: 'docs/reference/read.schema.json', content: `${JSON.stringify(readingSchema(), null, 2)}\n` },
  ]
}

function diagnosticsPage(): string {
  const rows = Object.entries(diagnosticCodes).map(
    ([code, entry]) => `| \`${code}\` | ${entry.severity} | ${sentences(entry)} |`,
  )
  return `# Diagnostics\n\n${made}\nWhat reading says about a text. Content never makes reading fail: it yields a tree and these. \`{x}\` stands for a\nparameter of the diagnostic; programs should use \`code\` and \`params\`, people read the sentence in their language.\n\n| code | severity | sentence |\n|---|---|---|\n${rows.join('\n')}\n`
}

function findingsPage(): string {
  const rows = Object.entries(findingSentences).map(
    ([code, entry]) => `| \`${code}\` | ${sentences(entry)} |`,
  )
  return `# Findings\n\n${made}\nWhat reading says of texts that are read together, or of one text beside itself: what stands where, and no more. A\nfinding takes no side, and a person may dismiss it. \`{x}\` stands for a parameter; programs should use \`code\` and\n\`params\`, people read the sentence in their language. [How they are found](../explanation/links.md).\n\n| code | sentence |\n|---|---|\n${rows.join('\n')}\n`
}

function returnedPage(): string {
  const row = (code: string, sentence: (language: LanguageTag) => string) =>
    `| \`${code}\` | ${sentences({ en: sentence('en'), fr: sentence('fr'), ar: sentence('ar') })} |`
  const refusals = draftRefusals.map((code) => row(code, (language) => draftRefusalSentence(code, language)))
  const faults = draftFaults.map((code) =>
    row(code, (language) => draftFaultSentence({ code, found: '{found}' }, language)),
  )
  return `# Documents that come back\n\n${made}\nWhat is said of a Word document that comes back: a contribution, a draft, translations. \`{found}\` stands for what is\nthere; programs should use \`code\` and \`found\`.\n\n## Files that are not read\n\n| code | sentence |\n|---|---|\n${refusals.join('\n')}\n\n## What the preview tells\n\n| code | sentence |\n|---|---|\n${faults.join('\n')}\n`
}

function sentences(entry: Record<LanguageTag, string>): string {
  return [entry.en, entry.fr, entry.ar].join('<br>')
}

function repairsPage(): string {
  const rows = characterSteps.flatMap(({ id, examples }) =>
    examples.map(([before, after]) => `| \`${id}\` | ${shown(before)} | ${shown(after)} |`),
  )
  const meanings = Object.entries(repairStepMeanings).map(([id, meaning]) => `| \`${id}\` | ${meaning} |`)
  return `# Repairs\n\n${made}\nSteps run in this order, each recorded in the source map. Each can be left out: \`qarar read --without-step ID\`.\nDigits are never changed: they stay as printed, and their value is read where a number is needed.\n\n| step | what it does |\n|---|---|\n${meanings.join('\n')}\n\n## Examples of steps on characters\n\n| step | before | after |\n|---|---|---|\n${rows.join('\n')}\n`
}

function shown(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')} `,
  )
  return `\`${visible}\``
}

function dropReasonsPage(): string {
  const rows = Object.entries(dropReasonMeanings).map(([reason, meaning]) => `| \`${reason}\` | ${meaning} |`)
  return `# Reasons for leaving text out\n\n${made}\nEvery character of a file that is not white space stands in exactly one leaf of the tree or in \`dropped\` with one of\nthese reasons. \`qarar read --map\` shows where.\n\n| reason | what it is |\n|---|---|\n${rows.join('\n')}\n`
}

function readingSchema() {
  return z.toJSONSchema(reading, { target: 'draft-2020-12' })
}
