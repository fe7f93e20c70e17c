import type { Database } from '../database.ts'
import type { ReadText } from '../import/read-text.ts'
import { addReportJob } from '../jobs/add-job.ts'
import { getReportFile, getReportJob, listReportJobs } from '../jobs/report-jobs.ts'
import { inTime, ofOneMoment } from '../register/in-time.ts'
import { assignSections } from './assign-sections.ts'
import { getStandingSources, listAwaiting } from './awaiting-segments.ts'
import { clearSection, clearSections } from './clear-section.ts'
import { freezeItems, openFrozen } from './freeze-items.ts'
import { getReportItem, listReportItems } from './get-item.ts'
import { getStatistics } from './get-statistics.ts'
import { getOutline, getVolume, listVolumes } from './get-volume.ts'
import { listChapters } from './mechanism-chapters.ts'
import { getVolumeHead } from './open-volume.ts'
import { addReportItems, planReport } from './plan-report.ts'
import { printReport } from './print-report.ts'
import { draftTaken, fieldsNow, getPacket } from './read-packets.ts'
import { readTranslations } from './read-translations.ts'
import type { ReportMethods } from './report-store.ts'
import { getTemplate, setTemplate } from './report-template.ts'
import { sendPacket } from './send-packet.ts'
import { submitReport } from './submit-report.ts'
import { takeDraft } from './take-draft.ts'
import { translateSegments } from './translate-segments.ts'
import { withdrawReportItem, withdrawVolume } from './withdraw-report.ts'
import { withdrawSubmission } from './withdraw-submission.ts'
import { writeSection } from './write-section.ts'

export function reportMethods(db: Database, read: ReadText): ReportMethods {
  return {
    listVolumes: (query) => inTime(db, (read) => listVolumes(read, query)),
    getVolume: (id, query) => inTime(db, (read) => getVolume(read, id, query)),
    getOutline: (id, query) => getOutline(db, id, query),
    getVolumeHead: (id) => getVolumeHead(db, id),
    getReportItem: (id, query) => inTime(db, (read) => getReportItem(read, id, query)),
    listReportItems: (volume, query) => inTime(db, (read) => listReportItems(read, volume, query)),
    getReportStatistics: (volume) => inTime(db, (read) => getStatistics(read, volume)),
    listReportChapters: (volume, language) => listChapters(db, volume, language),
    listAwaiting: (volume, language) => inTime(db, (read) => listAwaiting(read, volume, language)),
    printReport: (volume, query, onItems) =>
      ofOneMoment(db, (read) => printReport(read, volume, query, onItems)),
    addReportJob: (volume, asked) => addReportJob(db, volume, asked),
    listReportJobs: (volume) => listReportJobs(db, volume),
    getReportJob: (id) => getReportJob(db, id),
    getReportFile: (id) => getReportFile(db, id),
    planReport: (volume) => planReport(db, volume),
    addReportItems: (volume, items) => addReportItems(db, volume, items),
    assignSections: (owner) => assignSections(db, owner),
    writeSection: (item, section, text) => writeSection(db, { item, section }, text),
    clearSections: (item, seen, given) => clearSections(db, item, seen, given),
    clearSection: (item, section, given) => clearSection(db, { item, section }, given),
    freezeItems: (volume, given) => freezeItems(db, volume, given),
    openFrozen: (item, why) => openFrozen(db, item, why),
    translateSegments: (volume, given) => translateSegments(db, volume, given),
    sendPacket: (volume, packet) => sendPacket(db, volume, packet),
    getReportPacket: (id) => getPacket(db, id),
    fieldsNow: (packet) => fieldsNow(db, packet),
    getStandingSources: (volume, language) => getStandingSources(db, volume, language),
    getTranslations: async (volume, language) =>
      (await readTranslations(db, volume, null)).get(language) ?? new Map(),
    draftTaken: (sha256) => draftTaken(db, sha256),
    takeDraft: (volume, taken) => takeDraft(db, volume, taken),
    submitReport: (volume, given) => submitReport(db, read, volume, given),
    withdrawSubmission: (volume, why) => withdrawSubmission(db, volume, why),
    withdrawVolume: (id, why) => withdrawVolume(db, id, why),
    withdrawReportItem: (id, why) => withdrawReportItem(db, id, why),
    getReportTemplate: (organisation) => getTemplate(db, organisation),
    setReportTemplate: (organisation, given) => setTemplate(db, organisation, given),
  }
}
