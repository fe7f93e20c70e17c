import { type RouterContextProvider, redirect } from 'react-router'
import { publicationPath } from '../addresses.ts'
import type { Doubt } from '../answers.ts'
import { getPublication, listDoubts, listWaiting, settleDoubt } from '../api.ts'
import { useReader } from '../components/frame/frame-context.ts'
import { DoubtQuestion } from '../components/questions/doubt-question.tsx'
import { WaitingTexts } from '../components/questions/waiting-texts.tsx'
import type { Call, PageProps } from '../host.ts'

export async function loader({ context }: Call) {
  const [doubts, texts] = await Promise.all([listDoubts(context), listWaiting(context)])
  return { questions: await Promise.all(doubts.map((doubt) => withFacts(context, doubt))), texts }
}

/** The facts of both texts; a question can be answered even when one of them cannot be read. */
async function withFacts(context: Readonly<RouterContextProvider>, doubt: Doubt) {
  const { publication, expression } = doubt.candidate
  const [arrived, held] = await Promise.all([
    getPublication(context, publication, doubt.expression).catch(() => null),
    getPublication(context, publication, expression).catch(() => null),
  ])
  return { doubt, arrived, held }
}

export async function action({ context, request }: Call) {
  const form = await request.formData()
  const { publication } = await settleDoubt(context, String(form.get('doubt')), String(form.get('decision')))
  return redirect(publication ? publicationPath(publication) : '/doubts', 303)
}

export default function DoubtsRoute({ loaderData: { questions, texts } }: PageProps<typeof loader>) {
  const { t } = useReader()
  return (
    <div className="questions">
      <title>{`${t.questions.title} · ${t.name}`}</title>
      <header className="page-head">
        <h1>{t.questions.title}</h1>
        <p>{questions.length > 0 ? t.questions.intro : t.questions.none}</p>
      </header>
      {questions.map((question) => (
        <DoubtQuestion key={question.doubt.id} {...question} />
      ))}
      <WaitingTexts texts={texts} />
    </div>
  )
}
