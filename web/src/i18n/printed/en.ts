import type { PrintedMessages } from './ar.ts'

export const printedEn: PrintedMessages = {
  page: (page) => `page ${page}`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  clipAlt: (lines) => `Picture of ${lines} as printed, in a frame. The text itself stands beside it.`,
  pageAlt: (page) => `Picture of page ${page} as printed. Its lines stand beside it as text.`,
  asPrinted: 'As printed on the page',
  enlarge: 'The whole page',
  previous: 'Previous page',
  next: 'Next page',
  lines: 'Lines of the page as they were read',
  marked: 'What is in a frame in the picture is marked here.',
  noPlace: 'No place in the picture was found for this line',
  download: 'The picture alone',
  pages: 'Pages of the file',
  differences: {
    title: 'How the file differs from the text shown',
    beside: (file, shown) => `The file ${file} beside ${shown}`,
    intro:
      'Both files are kept as one text, for their works and numbers are the same. What was kept first is shown; here is each paragraph in which they differ.',
    none: 'No paragraph differs between the file and the text shown.',
    own: 'It is this file whose text is shown.',
    shown: 'Shown',
    other: 'This file',
    missing: 'Not there',
    as: {
      divided: 'The same letters, parted into paragraphs otherwise',
      order: 'The same letters in another order',
      words: 'Other words',
    },
    work: (order) => `Text ${order}`,
  },
}
