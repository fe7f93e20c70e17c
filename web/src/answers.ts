// Short names for the parts of the API's answers.
import type { ParagraphView, PublicationPage, WorkPage } from '@qarar/register'

export type {
  AccuracyMeasure,
  AccuracySet,
  Agenda,
  AgendaLine,
  AgendaSource,
  CitingParagraph,
  CorrectedStructure,
  DecidedDirection,
  Digest,
  DocketRow,
  Doubt,
  EditionDiff,
  EditionsPage,
  ExpressionSummary,
  FindingPlace,
  FindingsPage,
  JoinToConfirm,
  KeptFinding,
  ListedMeeting,
  MandatesPage,
  NamedWork,
  NetworkPage,
  PlacedMandate,
  PlacedReading,
  PublicationPage,
  PublicationSummary,
  ReadingStretch,
  ReadingToVerify,
  ReadingView,
  ReviewMandate,
  ReviewPage,
  ReviewParagraph,
  TakenBack,
  VerifiedReading,
  WaitingText,
  WorkLink,
  WorkPage,
  WorkSummary,
} from '@qarar/register'
export type Work = WorkPage['work']
export type Paragraph = ParagraphView
export type Act = Paragraph['acts'][number]
export type Mandate = Act['mandates'][number]
export type Follow = Mandate['follow']
export type Citation = Paragraph['citations'][number]
export type ProposedReading = Paragraph['proposedReadings'][number]
export type Turn = Work['turns'][number]
export type MeetingEvent = Work['events'][number]
export type Member = Work['members'][number]
export type SourceExcerpt = WorkPage['sources'][number]
export type RepairNote = SourceExcerpt['repairs'][number]
export type Diagnostic = WorkPage['diagnostics'][number]
export type Coverage = PublicationPage['coverage']
export type Manifestation = PublicationPage['manifestations'][number]
