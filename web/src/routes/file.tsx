import type { DifferenceOfFiles, FileDifferences } from '@qarar/register'
import { publicationPath } from '../addresses.ts'
import { getFileDifferences } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
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
        {differences.length > 0 && <p>{words.intro}</p>}
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

function Difference({
  difference: { work, shown, other, as },
  compared,
}: {
  difference: DifferenceOfFiles
  compared: FileDifferences
}) {
  const { t, plain } = useReader()
  const { differences: words } = t.printed
  return (
    <li>
      <h2>
        {words.work(plain(work))} <bdi className="quiet">{compared.works[work - 1]}</bdi>
      </h2>
      <p className="quiet">{words.as[as]}</p>
      <div className="two-texts">
        <Side name={words.shown} paragraphs={shown} />
        <Side name={words.other} paragraphs={other} />
      </div>
    </li>
  )
}

function Side({ name, paragraphs }: { name: string; paragraphs: readonly string[] }) {
  const { t } = useReader()
  return (
    <div>
      <h3>{name}</h3>
      {paragraphs.length === 0 && <p className="quiet">{t.printed.differences.missing}</p>}
      {paragraphs.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a kept text never move
        <p key={at} className="text" dir="auto">
          {text}
        </p>
      ))}
    </div>
  )
}
