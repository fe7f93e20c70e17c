import { mechanismKindPath, mechanismPath, mechanismReviewPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame } from '../components/frame/frame-context.ts'
import { ConfirmAll } from '../components/mechanisms/confirm-all.tsx'
import { MechanismContext } from '../components/mechanisms/mechanism-context.ts'
import { MechanismHead } from '../components/mechanisms/mechanism-head.tsx'
import { MentionList } from '../components/mechanisms/mechanism-mentions.tsx'
import { MechanismNotices } from '../components/mechanisms/mechanism-notices.tsx'
import { ReviewLegend } from '../components/mechanisms/review-legend.tsx'
import { ReviewRecords } from '../components/mechanisms/review-records.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import keys from '../keys/review-keys.js?url'
import { mechanismFilterOf } from '../mechanisms/list-conditions.ts'
import { getKinds, getReview, kindNamed } from '../mechanisms/mechanisms-api.ts'
import { namesOf } from '../mechanisms/named-mechanisms.ts'
import { type Acted, actOn, refusedIn, revealedIn } from '../mechanisms/reveal.ts'
import { openForm } from '../mechanisms/save-mechanism.ts'

export async function loader({ context, request }: Call) {
  const { searchParams } = new URL(request.url)
  const { cursor } = mechanismFilterOf(searchParams)
  const { language } = chooseReader(request.headers)
  const { kinds } = await getKinds(context)
  const listed = kindNamed(kinds, searchParams.get('kind') ?? '')
  const query = new URLSearchParams({ language, count: '1' })
  if (listed) query.set('kind', listed.declaration.id)
  if (cursor) query.set('cursor', cursor)
  const page = await getReview(context, query)
  const [open, recorded] = [searchParams.get('open'), searchParams.get('recorded')]
  return { page, kinds, of: listed?.declaration ?? null, cursor, open, recorded }
}

export const action = ({ context, request }: Call) => actOn(context, request)

/** What the texts propose, one mechanism after the other, with the words. */
export default function MechanismReviewRoute({
  loaderData: { page, kinds, of, cursor, open, recorded },
  actionData: acted = null,
}: PageProps<typeof loader> & { actionData?: Acted | null }) {
  const { reader, nonce } = useFrame()
  const { t, language, count } = reader
  const words = t.mechanisms
  const [item] = page.items
  const kind = item && kindNamed(kinds, item.mechanism.kind)?.declaration
  const refused = refusedIn(acted)
  const here = { kind: of?.id, cursor }
  return (
    <article className="mechanism mechanism-review review">
      <title>{`${words.review.title} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: words.title },
          ...(of ? [{ href: mechanismKindPath(of.id), name: of.many[language] }] : []),
        ]}
        here={words.review.title}
      />
      {!item || !kind ? (
        <>
          <header className="page-head">
            <h1>{words.review.title}</h1>
          </header>
          <p className="empty">{words.review.empty}</p>
          {cursor && <a href={mechanismReviewPath({ kind: of?.id })}>{words.review.fromStart}</a>}
        </>
      ) : (
        <MechanismContext
          value={{
            ...{ kind, mechanism: item.mechanism, mentions: item.mentions, records: item.records },
            ...{
              same: item.same,
              others: [],
              refused,
              revealed: revealedIn(acted),
              canChange: true,
              known: null,
            },
            names: namesOf(kind, item, [], reader),
            open: openForm(refused, open),
            address: (form) => mechanismReviewPath({ ...here, open: form }),
          }}
        >
          <MechanismNotices recorded={recorded} />
          <ReviewLegend left={count(words.review.left, page.total)} />
          <MechanismHead />
          <MentionList mentions={item.mentions} />
          <ReviewRecords />
          <ConfirmAll />
          <p className="review-ways">
            <a href={mechanismPath(item.mechanism.id)}>{words.review.page}</a>
            {page.cursor && (
              <a href={mechanismReviewPath({ ...here, cursor: page.cursor })}>{words.review.skip}</a>
            )}
            {cursor && <a href={mechanismReviewPath({ kind: of?.id })}>{words.review.fromStart}</a>}
          </p>
        </MechanismContext>
      )}
      <script type="module" src={keys} nonce={nonce} />
    </article>
  )
}
