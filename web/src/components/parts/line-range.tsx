import { useReader } from '../frame/frame-context.ts'

/** «line 1526», «lines 1526–1528»: lines of the file that was read. */
export function LineRange({ lines: [first, last] }: { lines: readonly [number, number] }) {
  const { t, plain } = useReader()
  const words = first === last ? t.source.line(plain(first)) : t.source.lines(plain(first), plain(last))
  return <span className="lines">{words}</span>
}
