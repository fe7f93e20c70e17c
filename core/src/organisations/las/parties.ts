import { type OrganisationParties, readPartyTable } from '../party-table.ts'

export const lasParties: OrganisationParties = {
  everywhere: readPartyTable(`
las/council | مجلس جامعة الدول العربية; مجلس الجامعة العربية | Council of the League of Arab States; Arab League Council | Conseil de la Ligue des États arabes
las/summit | مجلس جامعة الدول العربية على مستوى القمة; القمة العربية; مؤتمر القمة العربية; مؤتمر القمة العربي | Arab Summit; Council of the League of Arab States at Summit level; Arab League Summit | Sommet arabe; Sommet de la Ligue des États arabes
las/peace-and-security-council | مجلس السلم والأمن العربي | Arab Peace and Security Council | Conseil arabe de paix et de sécurité
las/alecso | المنظمة العربية للتربية والثقافة والعلوم; الألكسو | Arab League Educational, Cultural and Scientific Organization; ALECSO | Organisation arabe pour l'éducation, la culture et la science; ALECSO
las/arab-parliament | البرلمان العربي | Arab Parliament | Parlement arabe
las/arab-fund | الصندوق العربي للإنماء الاقتصادي والاجتماعي | Arab Fund for Economic and Social Development | Fonds arabe de développement économique et social
las/arab-monetary-fund | صندوق النقد العربي | Arab Monetary Fund | Fonds monétaire arabe
las/economic-and-social-council | المجلس الاقتصادي والاجتماعي العربي; المجلس الاقتصادي والاجتماعي لجامعة الدول العربية | Arab Economic and Social Council | Conseil économique et social arabe
las/interior-ministers | مجلس وزراء الداخلية العرب | Council of Arab Ministers of the Interior; Arab Interior Ministers Council | Conseil des ministres arabes de l'intérieur
las/arab-group | المجموعة العربية; مجالس السفراء العرب; مجلس السفراء العرب | Arab Group; Councils of Arab Ambassadors | Groupe arabe; conseils des ambassadeurs arabes
`),
  own: readPartyTable(`
las | الجامعة | League | Ligue
las/secretary-general | الأمين العام; معالي الأمين العام | Secretary-General | Secrétaire général
las/general-secretariat | الأمانة العامة | General Secretariat; Secretariat | Secrétariat général; Secrétariat
las/members | الدول الأعضاء; دولة عضو; الدولة العضو; الدول العربية الأعضاء | Member [States/State]; [member/Member] [States/State/countries/country]; States [members/Members] | [États/État] membres; État membre
las/specialised-organisations | منظمات العمل العربي المشترك; المنظمات العربية المتخصصة | specialized Arab organizations; joint Arab action organizations | organisations arabes spécialisées
las/permanent-representatives | المندوبين الدائمين; المندوبون الدائمون; مجلس المندوبين الدائمين | Permanent Representatives | représentants permanents
`),
  byOrgan: {
    council: readPartyTable('las/council | المجلس | Council | Conseil'),
    summit: readPartyTable('las/summit | المجلس; القمة | Council; Summit | Conseil; Sommet'),
  },
}
