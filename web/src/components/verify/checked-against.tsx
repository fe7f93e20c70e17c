import { pageOfLine } from '../../reading/page-of-line.ts'
import { useReader } from '../frame/frame-context.ts'
import { usePrinted, useReading } from './reading-context.ts'

interface Props {
  typed: string | undefined
  /** First line of the words: where their page stands beside them, it is what they are compared with. */
  line?: number
}

/**
 * What the words were compared with: the page that is shown beside them, else what the last answer said. Left empty, the answer
 * is not taken, and the page says why: a browser may say nothing.
 */
export function CheckedAgainst({ typed, line }: Props) {
  const { t } = useReader()
  const { against } = useReading()
  const offered = useOffered(line)
  return (
    <label>
      {t.verify.checkedAgainst}
      <input
        type="text"
        name="checkedAgainst"
        dir="auto"
        aria-required
        maxLength={500}
        defaultValue={typed ?? offered ?? against}
      />
    </label>
  )
}

/** «page 4 of FILE»; a print that somebody named goes before it, and is named again. */
function useOffered(line: number | undefined): string | undefined {
  const { t, plain } = useReader()
  const { against, page } = useReading()
  const printed = usePrinted()
  const { file } = page.publication.source
  const number = printed && line !== undefined ? pageOfLine(printed, line) : undefined
  const isNamed = against !== '' && !against.includes(file)
  return number === undefined || isNamed ? undefined : t.verify.pageOfFile(plain(number), file)
}
