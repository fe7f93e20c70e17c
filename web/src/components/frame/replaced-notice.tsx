import { useFrame } from './frame-context.ts'

/** The address that was asked for leads here because something else came in its place. */
export function ReplacedNotice() {
  const { url, reader } = useFrame()
  const words = reader.t.reading.replaced
  const [replaced, missing] = [url.searchParams.get('replaced'), url.searchParams.get('missing')]
  const told = replaced === 'joined' ? words.moved : replaced === 'text' ? words.text : null
  const isName = missing !== null && /^[\w-]{1,80}$/.test(missing)
  if (told === null && !isName) return null
  return (
    <div className="notice replaced" role="status">
      {told && <p>{told}</p>}
      {isName && <p>{words.paragraph(`\u2068${missing}\u2069`)}</p>}
    </div>
  )
}
