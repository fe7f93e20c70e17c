import type { Work } from '../../answers.ts'
import { proceedingsOf, type Step } from '../../reading/proceedings.ts'
import { useReader } from '../frame/frame-context.ts'
import { PrintedHead, SectionList } from '../work/work-sections.tsx'
import { MembersTable } from './members-table.tsx'
import { PositionsSection } from './positions-section.tsx'
import { SpeakersTable } from './speakers-table.tsx'
import { SpokenLanguages } from './spoken-languages.tsx'
import { TurnSection } from './turn-section.tsx'

/** A verbatim record: who sits there, who spoke how long, then everything in its order. */
export function MeetingText({ work }: { work: Work }) {
  const { t } = useReader()
  const steps = proceedingsOf(work)
  return (
    <>
      <PositionsSection turns={work.turns} />
      <div className="meeting">
        <div className="meeting-tables">
          <SpeakersTable turns={work.turns} />
          <SpokenLanguages turns={work.turns} />
          <MembersTable members={work.members} />
        </div>
        <section className="proceedings" aria-labelledby="proceedings">
          <h2 id="proceedings">{t.meeting.proceedings}</h2>
          {steps.map((step, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a printed record never move
            <ProceedingsStep key={place} step={step} first={place === 0} />
          ))}
        </section>
      </div>
    </>
  )
}

function ProceedingsStep({ step, first }: { step: Step; first: boolean }) {
  if ('turn' in step) return <TurnSection turn={step.turn} />
  const cover = first ? step.sections.filter(({ name }) => name === 'cover') : []
  return (
    <>
      <PrintedHead sections={cover} />
      <SectionList sections={step.sections.filter((section) => !cover.includes(section))} plain />
    </>
  )
}
