import { publicationPath, workPath } from '../addresses.ts'
import { loadPublication } from '../choose-version.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useFrame } from '../components/frame/frame-context.ts'
import { Elsewhere } from '../components/review/elsewhere.tsx'
import { KeyLegend } from '../components/review/key-legend.tsx'
import { PartyIds } from '../components/review/party-ids.tsx'
import { ReviewContext } from '../components/review/review-context.ts'
import { ReviewHead } from '../components/review/review-head.tsx'
import { recordedKinds } from '../components/review/review-notices.tsx'
import { ReviewParagraph } from '../components/review/review-paragraph.tsx'
import { Corrections } from '../components/structure/corrections.tsx'
import type { Call, PageProps } from '../host.ts'
import keys from '../keys/review-keys.js?url'
import { decideReview, type RefusedReview } from '../review/decide-review.ts'
import { proposalsOf } from '../review/proposals.ts'
import { getReview, getStructure } from '../review/review-api.ts'
import { orderOf } from '../review/text-order.ts'

export async function loader({ context, params, request }: Call<'id' | 'order'>) {
  const { searchParams } = new URL(request.url)
  const { expression } = await loadPublication(context, params.id, request)
  const [page, structure] = await Promise.all([
    getReview(context, params.id, orderOf(params.order), expression),
    getStructure(context, params.id, expression),
  ])
  const asked = Object.fromEntries(
    ['expression', 'language', 'keys', 'open', 'words', 'done'].map((name) => [name, searchParams.get(name)]),
  )
  const recorded = recordedKinds.find((kind) => kind === searchParams.get('recorded')) ?? null
  return { page, structure, asked, recorded }
}

export const action = ({ context, params, request }: Call<'id' | 'order'>) =>
  decideReview(context, params.id, orderOf(params.order), request)

/** One text with what the rules propose, for a person to decide about. */
export default function ReviewRoute({
  loaderData: { page, structure, asked, recorded },
  actionData: refused,
}: PageProps<typeof loader> & { actionData?: RefusedReview }) {
  const { reader, nonce } = useFrame()
  const { t } = reader
  const { publication, work, order } = page
  const { expression, language, keys: keysAsked, open = null, words, done } = asked
  const version = { expression, language, keys: keysAsked }
  const above = publication.symbol ?? publication.title ?? t.text.back
  const name = work.symbol ?? work.number ?? work.title ?? t.kinds[work.kind]
  // An address with a name leads the keyboard by itself.
  const isNamed = recorded !== null && !done && !refused
  // After a whole text the next one begins at its head, so that nobody confirms it unread.
  const first = isNamed || open !== null || recorded === 'all' ? null : (proposalsOf(page)[0]?.id ?? null)
  const shown = { page, structure, version, open, refused: refused ?? null, first, words: words ?? '' }
  return (
    <article className="review">
      <title>{`${t.review.title} · ${name} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: publicationPath(publication.id, { expression, language }), name: <bdi>{above}</bdi> },
          { href: workPath(publication.id, order, { expression, language }), name: <bdi>{name}</bdi> },
        ]}
        here={t.review.title}
      />
      <p role="status" className="visually-hidden" data-alive="told" />
      <ReviewContext value={{ ...shown, language: publication.language }}>
        <ReviewHead />
        <KeyLegend recorded={recorded} done={done ? orderOf(done) : null} />
        <ol className="review-text">
          {page.paragraphs.map((paragraph) => (
            <ReviewParagraph key={paragraph.eId} paragraph={paragraph} />
          ))}
        </ol>
        <Elsewhere />
        <Corrections />
        {(open !== null || refused) && <PartyIds />}
      </ReviewContext>
      {keysAsked !== 'off' && <script type="module" src={keys} nonce={nonce} />}
    </article>
  )
}
