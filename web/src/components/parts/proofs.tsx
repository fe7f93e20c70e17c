import { type Evidence, paragraphNamed } from '@qarar/register'
import { letterPath, returnFilePath, workPath } from '../../addresses.ts'
import { inLanguage } from '../../i18n/in-language.ts'
import { wordsLeft } from '../distribution/words-left.ts'
import { useReader } from '../frame/frame-context.ts'

/** What proves something: paragraphs of the library, documents, web addresses, words of an answer. */
export function Proofs({ evidence }: { evidence: readonly Evidence[] }) {
  const { t } = useReader()
  return evidence.map((each, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the evidence of an entry never changes
    <span key={at}>
      {at > 0 && t.separator}
      <Proof evidence={each} />
    </span>
  ))
}

function Proof({ evidence }: { evidence: Evidence }) {
  const { t, language } = useReader()
  switch (evidence.kind) {
    case 'paragraph':
      return (
        <a href={`${workPath(evidence.publication, evidence.order)}#${evidence.eId}`}>
          {t.register.mandate.paragraphOf}
          {t.separator}
          <bdi>{paragraphNamed(evidence.eId, language)}</bdi>
        </a>
      )
    case 'document':
      return <bdi>{evidence.text}</bdi>
    case 'answer':
      return (
        <>
          <a href={`${letterPath(evidence.letter)}#${evidence.answer}`}>
            {t.letters.answerNumber(`\u2068${evidence.number}\u2069`)}
          </a>
          <q className="return-words" {...inLanguage(evidence.language)}>
            {wordsLeft(evidence.quote, t)}
          </q>
        </>
      )
    case 'cell':
      return (
        <a href={returnFilePath(evidence.return)}>
          <bdi>{evidence.file}</bdi>
          {t.separator}
          {t.sheets.cell(`\u2068${evidence.sheet}\u2069`, evidence.cell)}
        </a>
      )
    case 'link':
      return (
        <a href={evidence.url} rel="noreferrer" dir="ltr">
          <bdi>{evidence.url}</bdi>
        </a>
      )
  }
}
