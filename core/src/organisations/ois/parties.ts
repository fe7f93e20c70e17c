import { type OrganisationParties, readPartyTable } from '../party-table.ts'

export const oisParties: OrganisationParties = {
  everywhere: readPartyTable(`
ois/tide-observatory | مرصد المد والجزر | Tide Observatory | Observatoire des marées
`),
  own: readPartyTable(`
ois | المنظمة | Organisation | Organisation
ois/secretary-general | الأمين العام | Secretary-General | Secrétaire général
ois/general-secretariat | الأمانة العامة; الأمانة | General Secretariat; Secretariat | Secrétariat général; Secrétariat
ois/members | الدول الأعضاء; دولة عضو; الدولة العضو | Member [States/State]; [member/Member] [States/State/countries/country]; States [members/Members] | [États/État] membres; État membre
`),
  byOrgan: {
    council: readPartyTable('ois/council | المجلس | Council | Conseil'),
    assembly: readPartyTable('ois/assembly | الجمعية | Assembly | Assemblée'),
  },
}
