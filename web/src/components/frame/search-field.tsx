import { useFrame } from './frame-context.ts'

/** The one search field, on every page; on the page of results it holds what was asked. */
export function SearchField() {
  const { reader, url } = useFrame()
  const words = reader.t.find
  const asked = url.pathname === '/search' ? (url.searchParams.get('q') ?? '') : ''
  return (
    <search className="find-bar">
      <form method="get" action="/search">
        <label htmlFor="find">{words.label}</label>
        <input
          id="find"
          name="q"
          type="search"
          dir="auto"
          defaultValue={asked}
          data-alive="search"
          aria-keyshortcuts="/"
          autoComplete="off"
          enterKeyHint="search"
        />
        <button type="submit">{words.submit}</button>
      </form>
    </search>
  )
}
