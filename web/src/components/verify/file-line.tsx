import { linePath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { useReading } from './reading-context.ts'

/** A line of the file; leads to its paragraph, where the lines around it stand as printed. */
export function FileLine({ line }: { line: number }) {
  const { t, plain } = useReader()
  const { page, view } = useReading()
  return <a href={linePath(page.id, line, { expression: view.expression })}>{t.source.line(plain(line))}</a>
}
