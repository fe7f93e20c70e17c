import type { Database } from '../database.ts'
import { refreshStatistics } from '../refresh-statistics.ts'
import { addListEntry } from './add-list-entry.ts'
import { addMechanism } from './add-mechanism.ts'
import { addRecord } from './add-record.ts'
import { compileMechanism, revealMechanismReport } from './compile-mechanism.ts'
import { decideMechanism } from './decide-mechanism.ts'
import { decideRecord } from './decide-record.ts'
import { getMechanism } from './get-mechanism.ts'
import { importRecords, previewRecords } from './import-records.ts'
import { listKindRecords } from './list-kind-records.ts'
import { listKinds } from './list-kinds.ts'
import { listMechanisms } from './list-mechanisms.ts'
import { listRecords } from './list-records.ts'
import { mechanismCalendar } from './mechanism-calendar.ts'
import { mechanismLinks } from './mechanism-links.ts'
import type { MechanismMethods } from './mechanism-store.ts'
import { revealRecord, revealRecords } from './reveal-record.ts'
import { reviewMechanisms } from './review-mechanisms.ts'
import { takeMechanisms } from './take-mechanisms.ts'

export function mechanismMethods(db: Database): MechanismMethods {
  return {
    listMechanismKinds: () => listKinds(db),
    listMechanisms: (query) => listMechanisms(db, query),
    getMechanism: (id, query) => getMechanism(db, id, query),
    listRecords: (mechanism, query) => listRecords(db, mechanism, query),
    compileMechanism: (id, query) => compileMechanism(db, id, query),
    revealMechanismReport: (id, query) => revealMechanismReport(db, id, query),
    listKindRecords: (query) => listKindRecords(db, query),
    reviewMechanisms: (query) => reviewMechanisms(db, query),
    mechanismCalendar: (query) => mechanismCalendar(db, query),
    mechanismLinks: (query) => mechanismLinks(db, query),
    addMechanism: (mechanism) => addMechanism(db, mechanism),
    decideMechanism: (id, said) => decideMechanism(db, id, said),
    addRecord: (mechanism, record) => addRecord(db, mechanism, record),
    decideRecord: (id, said) => decideRecord(db, id, said),
    revealRecord: (id, given) => revealRecord(db, id, given),
    revealRecords: (mechanism, type, given) => revealRecords(db, mechanism, type, given),
    previewRecords: (mechanism, type, table, options) => previewRecords(db, mechanism, type, table, options),
    importRecords: async (mechanism, type, table, options) => {
      const imported = await importRecords(db, mechanism, type, table, options)
      await refreshStatistics(db)
      return imported
    },
    takeMechanisms: (file) => takeMechanisms(db, file),
    addListEntry: (kind, list, entry) => addListEntry(db, kind, list, entry),
  }
}
