import { documentKinds, type FileDifferences, type PlacedDifference } from '@qarar/register'
import { publicationPath } from '../addresses.ts'
import { getFileDifferences } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { DifferenceSide } from '../components/printed/difference-side.tsx'
import type { Call, PageProps } from '../host.ts'

export const loader = ({ context, params }: Call<'id'>) => getFileDifferences(context, params.id)

/** A name in a sentence of another direction. */
const isolated = (name: string) => `\u2068${name}\u2069`

/** Paragraphs in which a file differs from the one whose text is shown. */
export default function FileRoute({ loaderData: compared }: PageProps<typeof loader>) {
  const { t } = useReader()
  const { differences: words } = t.printed
  const { file, publication, shown, differences } = compared
  return (
    <div className="file-differences">
      <title>{`${words.title} · ${file} · ${t.name}`}</title>
      <Breadcrumb
        here={<bdi>{file}</bdi>}
        steps={[{ href: publicationPath(publication), name: t.publication.files }]}
      />
      <header className="page-head">
        <h1>{words.title}</h1>
        {shown ? <p>{words.beside(isolated(file), isolated(shown.file))}</p> : <p>{words.own}</p>}
        {differences.length > 0 && (
          <p>
            {words.intro} {words.marked}
          </p>
        )}
        {shown && differences.length === 0 && <p className="empty">{words.none}</p>}
      </header>
      <ol className="differences">
        {differences.map((difference, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of two kept texts never moves
          <Difference key={at} difference={difference} compared={compared} />
        ))}
      </ol>
    </div>
  )
}

interface DifferenceProps {
  difference: PlacedDifference
  compared: FileDifferences
}

function Difference({ difference, compared }: DifferenceProps) {
  const { t } = useReader()
  const { differences: words } = t.printed
  return (
    <li>
      <h2>
        <WorkName name={compared.works[difference.work - 1]} order={difference.work} />
      </h2>
      <p className="quiet">{words.as[difference.as]}</p>
      <div className="two-texts">
        <DifferenceSide name={words.shown} difference={difference} side="shown" file={compared.shown} />
        <DifferenceSide name={words.other} difference={difference} side="other" file={compared} />
      </div>
    </li>
  )
}

/** Its kind and number, or its place among the texts: `resolution 12/44-POL` needs no «text 12» before it. */
function WorkName({ name = '', order }: { name: string | undefined; order: number }) {
  const { t, plain } = useReader()
  const [, kind = name, number] = /^(\S+) (.+)$/.exec(name) ?? []
  const known = documentKinds.find((each) => each === kind)
  return (
    <>
      {known ? t.kinds[known] : kind}{' '}
      {number ? <bdi className="symbol">{number}</bdi> : t.printed.differences.work(plain(order))}
    </>
  )
}
