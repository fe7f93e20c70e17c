export {
  actClasses,
  askingClasses,
  type DiagnosticCode,
  type DocumentKind,
  type DropReason,
  deadlineKinds,
  diagnosticCodes,
  diagnosticSentence,
  documentKinds,
  type FindingCode,
  findingCodes,
  findingSentence,
  follows,
  type LanguageTag,
  languageTags,
  type MechanismKind,
  type MechanismState,
  type ParagraphPart,
} from '@qarar/core'
export { organisations } from '@qarar/core/organisations/index.ts'
export { searchNoteSentence } from '@qarar/core/search/query/notes.ts'
export { addresseeClassesOf, officeEnds } from './addressee-class.ts'
export { type AdoptionFault, faultOf, mergeAdoption } from './adoption/merge-adoption.ts'
export { readAdoption } from './adoption/read-adoption.ts'
export { tallyOf } from './adoption/tally-of.ts'
export { agendaOf, reportLines } from './agenda/agenda-of.ts'
export { agendaInWords } from './agenda/in-words.ts'
export { preparationOf } from './agenda/preparation-of.ts'
export { readItem } from './agenda/read-item.ts'
export { type AdoptedParagraph, nearestWordings } from './agreed/nearest-wordings.ts'
export { adoptedKinds, wordingFilters, wordingQuery } from './agreed/wording-query.ts'
export { type CalendarEvent, calendarEvents } from './calendar/calendar-events.ts'
export { hijriMonths } from './calendar/hijri-months.ts'
export * from './contract/index.ts'
export { dayAfter } from './day-after.ts'
export { type DigestLines, digestLines } from './digest/digest-lines.ts'
export { digestOf } from './digest/digest-of.ts'
export { type Desk, type DocketQuestion, docketOf } from './docket/docket-of.ts'
export { fallsIn } from './docket/falls-in.ts'
export { isStale } from './docket/is-stale.ts'
export { endOfDay } from './end-of-day.ts'
export { languageOfText } from './language-of-text.ts'
export { dayInWords, type NoteVerbale, noteVerbale } from './letters/note-verbale.ts'
export { readDay } from './letters/read-day.ts'
export { countRecipients, recipientsOf, type SentLetter } from './letters/recipients-of.ts'
export { type KnownStep, type LifePlace, lifeOf } from './life/life-of.ts'
export type { PlacedRequest } from './life/pair-requests.ts'
export {
  reportSubmitted,
  reportsNoted,
  requestAnswered,
  type TellingText,
  type ToldClosing,
} from './life/propose-closings.ts'
export { signTable } from './life/sign-table.ts'
export { type LifeStep, lifeRules, stepsBetween, stepsInAll } from './life/steps-between.ts'
export { addresseeKey } from './mandates/addressee-key.ts'
export { dueOf, lastDayOf } from './mandates/due-of.ts'
export { type EffectiveMandate, effectiveMandate } from './mandates/effective-mandate.ts'
export { fieldsOfMandate } from './mandates/fields-of-mandate.ts'
export { matchPlaces } from './mandates/match-places.ts'
export { matchWords } from './mandates/match-words.ts'
export { plainSession, statedDeadline } from './mandates/stated-deadline.ts'
export { distributionWords } from './marks/distribution-words.ts'
export { printedMark } from './marks/printed-mark.ts'
export { answerAll, answerOne } from './mechanisms/answers/answer-all.ts'
export { mechanismAsks } from './mechanisms/answers/chain.ts'
export type { AskedMention, AskedRecord, Question } from './mechanisms/answers/question.ts'
export { partsThatSettle } from './mechanisms/answers/settled.ts'
export { standOn } from './mechanisms/answers/stands.ts'
export { holdsOn } from './mechanisms/answers/vacant.ts'
export { checkKind, parseKind } from './mechanisms/check-kind.ts'
export { commonRecords } from './mechanisms/common-records.ts'
export { fieldOf, listOf, recordTypeOf, recordTypesOf } from './mechanisms/declared.ts'
export { type KindFault, kindFaultCodes, kindFaultSentence } from './mechanisms/kind-fault.ts'
export { likenessWords } from './mechanisms/likeness-words.ts'
export { possibleDays } from './mechanisms/possible-days.ts'
export { type Checking, checkRecord } from './mechanisms/records/check-record.ts'
export type { CheckedRecord } from './mechanisms/records/checked-record.ts'
export { duplicateKey, duplicates, repeatedBy } from './mechanisms/records/duplicates.ts'
export { type RecordColumns, recordColumns } from './mechanisms/records/record-columns.ts'
export { type RecordFault, recordFaultSentence } from './mechanisms/records/record-fault.ts'
export { answerSentence } from './mechanisms/report/answer-sentence.ts'
export { compileReport, firstDay, periodWords } from './mechanisms/report/compile-report.ts'
export type { AskedReport, Compiling, ReportMention } from './mechanisms/report/compiling.ts'
export { narrowest } from './mechanisms/report/level-of-compiled.ts'
export { type Chapter, levelOfChapters, printChapters } from './mechanisms/report/print-chapters.ts'
export { printCompiled } from './mechanisms/report/print-compiled.ts'
export { printUnreviewed } from './mechanisms/report/print-unreviewed.ts'
export { reportPlan } from './mechanisms/report/report-plan.ts'
export type { ReportRecord } from './mechanisms/report/report-record.ts'
export { decimalOf, millionthsOf } from './mechanisms/values/decimals.ts'
export { isCurrency } from './mechanisms/values/find-currency.ts'
export { type Printing, printValue } from './mechanisms/values/print-value.ts'
export { readAs } from './mechanisms/values/read-as.ts'
export { readMoney } from './mechanisms/values/read-money.ts'
export { type ReadValue, readValue, readValues, type Typing } from './mechanisms/values/read-value.ts'
export { type ValueFault, valueFaultSentence } from './mechanisms/values/value-fault.ts'
export { writeValue } from './mechanisms/values/write-value.ts'
export { isClass, legalMembersOf, membersOf } from './members-of.ts'
export { paragraphName, paragraphNamed } from './paragraph-name.ts'
export {
  partiesCalled,
  partyCalled,
  partyGiven,
  partyName,
  partyNamer,
  partyNames,
  stateCalled,
} from './party-name.ts'
export { recordSymbol } from './references/record-symbol.ts'
export type { Reference } from './references/reference.ts'
export { writeBibtex } from './references/write-bibtex.ts'
export { writeRis } from './references/write-ris.ts'
export { annexOf, toldIn } from './report/check/annex-of.ts'
export { checklistOf, type SectionText } from './report/check/checklist-of.ts'
export { isThisReport } from './report/check/is-this-report.ts'
export { annexRemarks, remarksOf, stopsOf, type TranslationLookup } from './report/check/remarks-of.ts'
export { statisticsOf } from './report/check/statistics-of.ts'
export { composeSections } from './report/compose/compose-sections.ts'
export type * from './report/facts.ts'
export { formOf } from './report/form-of.ts'
export type * from './report/packet.ts'
export { itemHeading, symbolIn } from './report/packets/item-heading.ts'
export { fieldsOf as packetFields, type PlacedField, packetItem } from './report/packets/packet-fields.ts'
export { plainReport } from './report/plain-report.ts'
export { inLanguage, type PrintedSentence } from './report/print/in-language.ts'
export type { PrintableItem } from './report/print/print-item.ts'
export { remarkWords } from './report/print/print-paragraphs.ts'
export { type PrintableVolume, printVolume } from './report/print/print-volume.ts'
export { sessionWords } from './report/print/session-words.ts'
export { withSilentStates } from './report/print/silent-states.ts'
export { type SourceLookup, type SourceNames, sourceWords } from './report/print/source-words.ts'
export { volumeWords } from './report/print/volume-words.ts'
export * from './report/printed.ts'
export { draftFaultSentence } from './report/returned/draft-fault-sentence.ts'
export { isFieldName } from './report/returned/field-name.ts'
export { type LayoutPart, layoutOf } from './report/returned/layout-of.ts'
export { isChangedSince, isTakenUnnamed, mayBeTaken } from './report/returned/may-be-taken.ts'
export {
  type FieldNow,
  type IssuedPacket,
  type NowKnownOfVolume,
  previewContribution,
  type ReturnedContribution,
} from './report/returned/preview-contribution.ts'
export { type IssuedDraft, previewDraft, type ReturnedWhole } from './report/returned/preview-draft.ts'
export {
  type AwaitingSegment,
  previewTranslations,
  type ReturnedTranslations,
} from './report/returned/preview-translations.ts'
export type * from './report/returned/read-draft.ts'
export { draftRefusalSentence } from './report/returned/refusal-sentence.ts'
export { keepSources, type SectionHand } from './report/sentences/keep-sources.ts'
export { sourceKey } from './report/sentences/source-key.ts'
export { splitSentences } from './report/sentences/split-sentences.ts'
export { isolateSymbols, splitSymbols } from './report/split-symbols.ts'
export { inRequestOrder } from './requests/in-request-order.ts'
export { countItems, isLate, itemState } from './requests/item-state.ts'
export { type ReplyNote, replyNote } from './requests/reply-note.ts'
export { senderCalled, senderName } from './requests/sender-name.ts'
export { markedWords } from './search/marked-words.ts'
export { namesOfValue } from './search/names-of-value.ts'
export { codeOfSession, readSessionCode, type SessionCode, sessionAfter } from './session-code.ts'
export { sessionName } from './session-name.ts'
export { openingOf, openingsOf, opensOn, type SessionDays } from './sessions/session-days.ts'
export { type FilledCells, isAddress } from './sheets/check-row.ts'
export { faultSentence } from './sheets/fault-sentence.ts'
export { type NowKnown, previewOf, type ReturnedLine } from './sheets/preview-of.ts'
export { emptyCell, isBlank, type ReturnedCell, wordsOf } from './sheets/returned-cell.ts'
export { columnLetter, sheetColumns } from './sheets/sheet-columns.ts'
export { type LockedColumn, lockedColumns, type SheetWords, sheetWords } from './sheets/sheet-words.ts'
export { similarParties } from './similar-parties.ts'
export { singleSpaces } from './single-spaces.ts'
export { standingOf } from './standing.ts'
export { type AskedOfStates, askedStates, concernsOf, membershipsOf } from './states/concern-of.ts'
export { type ClassAnswers, classAnswers } from './status/class-answers.ts'
export { closingStatuses, isAnswered, isClosedByReport } from './status/closing.ts'
export { type VerifiedPart, verifiedParts, verifiedText } from './verified-text.ts'
