import type { LanguageTag, PrintedPart, PrintedReport } from '@qarar/register'
import { goesOn } from '@qarar/register'
import { languageOfWords } from '../docx/markup.ts'
import { escaped } from '../docx/plain.ts'
import { blocksOf, languageAttributes } from './html-blocks.ts'
import { firstOnPage, reportStyle } from './report-style.ts'
import { reportWords } from './report-words.ts'

/** The report as one page that needs nothing else: no script, nothing from elsewhere; printed, each item begins a page. */
export function writeReportHtml(report: PrintedReport): string {
  return [...pageOf(report)].join('')
}

function* pageOf(report: PrintedReport): Generator<string> {
  const { language, title, parts } = report
  yield `<!doctype html>\n<html ${languageAttributes(language)}>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n`
  yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`
  yield `<title>${escaped(title)}</title>\n<style>${reportStyle(report, headOf)}</style>\n</head>\n<body>\n`
  yield coverOf(report)
  for (const [at, part] of parts.entries()) yield* partOf(report, part, at)
  yield '</body>\n</html>\n'
}

/** What stands at the top of each page of a part; a symbol and a date read from two sides. */
const headOf = (report: PrintedReport, { symbol }: PrintedPart) =>
  held([symbol ?? report.symbol, report.date, report.mark, copyOf(report)])
    .map((words) => `\u2068${words}\u2069`)
    .join(' · ')

const copyOf = ({ copy, language }: PrintedReport) =>
  copy === 'working' ? reportWords[language].working : null

const held = (words: readonly (string | null)[]) => words.filter((each): each is string => Boolean(each))

/** Words that may read from the other side are kept apart from what stands around them. */
const wordsOf = (words: string, language: LanguageTag) => {
  const own = languageOfWords(words, language)
  return own === language ? escaped(words) : `<bdi ${languageAttributes(own)}>${escaped(words)}</bdi>`
}

function coverOf(report: PrintedReport): string {
  const { language, mark, symbol, date, organisation, session, agenda, title, parts } = report
  const line = (name: string) => (words: string) => `<p class="${name}">${wordsOf(words, language)}</p>\n`
  const upper = held([mark, symbol, date, copyOf(report)]).map(line('mark'))
  const middle = held([organisation, session, agenda]).map(line('cover'))
  const contents = parts.map(
    (part, at) =>
      `<li>${held([part.agenda, part.symbol])
        .map((words) => `<span>${wordsOf(words, language)}</span> `)
        .join('')}<a href="#part-${at + 1}">${wordsOf(part.title, language)}</a></li>\n`,
  )
  const list =
    parts.length > 1
      ? `<nav><h2>${reportWords[language].contents}</h2>\n<ol>${contents.join('')}</ol></nav>\n`
      : ''
  return `<header>\n${upper.join('')}${middle.join('')}<p class="title">${wordsOf(title, language)}</p>\n${factsOf(report)}${list}</header>\n`
}

function factsOf({ facts = [], language }: PrintedReport): string {
  const rows = facts.map(
    ([name, words]) => `<div><dt>${escaped(name)}</dt> <dd>${wordsOf(words, language)}</dd></div>\n`,
  )
  return rows.length > 0 ? `<dl class="facts">\n${rows.join('')}</dl>\n` : ''
}

function* partOf({ language, parts }: PrintedReport, part: PrintedPart, at: number): Generator<string> {
  const place = goesOn(part, parts[at - 1]) ? 'goes-on' : 'part'
  yield `<section class="${place} part-${firstOnPage(parts, at) + 1}" id="part-${at + 1}">\n`
  for (const words of held([part.agenda, part.symbol]))
    yield `<p class="part-head">${wordsOf(words, language)}</p>\n`
  yield `<h1>${wordsOf(part.title, language)}</h1>\n`
  yield* blocksOf(part.blocks, at + 1, language)
  yield '</section>\n'
}
