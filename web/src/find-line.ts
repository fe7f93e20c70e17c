import type { RouterContextProvider } from 'react-router'
import { publicationPath, workPath } from './addresses.ts'
import type { Paragraph, PublicationPage, WorkPage } from './answers.ts'
import { getWork } from './api.ts'
import { leavesOf } from './reading/leaves.ts'

/** The address of the paragraph that stands on a line of the file, or of the nearest one before it. */
export async function findLine(
  context: Readonly<RouterContextProvider>,
  page: PublicationPage,
  line: number,
) {
  const { paragraphs } = page.publication
  const version = versionOf(page)
  const cover = paragraphs.find((paragraph) => holds(paragraph, line))
  if (cover) return `${publicationPath(page.id, version)}#${cover.eId}`
  const work = await lastWorkBefore(line, page.works.length, (order) =>
    getWork(context, page.id, order, { expression: page.expression }),
  )
  if (!work) return publicationPath(page.id, version)
  const leaf =
    leavesOf(work.work).findLast((paragraph) => holds(paragraph, line)) ??
    leavesOf(work.work).findLast(startsBy(line))
  return workPath(page.id, work.order, version) + (leaf ? `#${leaf.eId}` : '')
}

/** A text that still waits is not listed, and only its id names it. */
function versionOf({ expressions, expression, publication }: PublicationPage) {
  const listed = expressions.some(({ id }) => id === expression)
  return listed ? { language: publication.language } : { expression }
}

/** Works stand in the order of the file, so that few of them need to be read: a binary search. */
async function lastWorkBefore(line: number, works: number, load: (order: number) => Promise<WorkPage>) {
  let found: WorkPage | undefined
  let [low, high] = [1, works]
  while (low <= high) {
    const middle = (low + high) >> 1
    const work = await load(middle)
    const begins = leavesOf(work.work).some(startsBy(line))
    if (begins) found = work
    if (begins) low = middle + 1
    else high = middle - 1
  }
  return found
}

const startsBy = (line: number) => (paragraph: Paragraph) => paragraph.sourceLines[0] <= line

const holds = ({ sourceLines: [first, last] }: Paragraph, line: number) => first <= line && line <= last
