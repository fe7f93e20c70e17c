import { type OrganisationParties, readPartyTable } from '../party-table.ts'

export const auParties: OrganisationParties = {
  everywhere: readPartyTable(`
au/commission | مفوضية الاتحاد الأفريقي; مفوضية الاتحاد الإفريقي | African Union Commission; Commission of the African Union; AU Commission; AUC | Commission de l'Union africaine; Commission de l'UA; CUA
au/psc | مجلس السلم والأمن; مجلس السلم والأمن [للاتحاد الأفريقي/التابع للاتحاد الأفريقي/التابع للاتحاد الإفريقي]; مجلس السلام والأمن التابع للاتحاد الأفريقي | Peace and Security Council; Peace and Security Council of the African Union; African Union Peace and Security Council; AU Peace and Security Council; AUPSC | Conseil de paix et de sécurité; Conseil de paix et de sécurité de l'[Union africaine/UA]
au/amisom | بعثة الاتحاد [الأفريقي/الإفريقي] في الصومال; أميسوم; بعثة أميسوم; بعثة المراقبين العسكريين التابعة للاتحاد [الأفريقي/الإفريقي] في الصومال | African Union Mission in Somalia; AMISOM | Mission de l'Union africaine en Somalie; AMISOM
au/atmis | بعثة الاتحاد [الأفريقي/الإفريقي] الانتقالية في الصومال | African Union Transition Mission in Somalia; ATMIS | Mission de transition de l'Union africaine en Somalie; ATMIS
au/nepad | وكالة الاتحاد الأفريقي للتنمية; الشراكة الجديدة من أجل تنمية أفريقيا; وكالة الاتحاد الأفريقي للتنمية - الشراكة الجديدة من أجل تنمية أفريقيا | African Union Development Agency; New Partnership for Africa's Development; NEPAD; AUDA-NEPAD; African Union Development Agency-New Partnership for Africa's Development | Agence de développement de l'Union africaine; Nouveau Partenariat pour le développement de l'Afrique; NEPAD; AUDA-NEPAD; Agence de développement de l'Union africaine-Nouveau Partenariat pour le développement de l'Afrique
au/achpr | اللجنة الأفريقية لحقوق الإنسان والشعوب | African Commission on Human and Peoples' Rights; ACHPR | Commission africaine des droits de l'homme et des peuples; CADHP
au/court | المحكمة الأفريقية لحقوق الإنسان والشعوب | African Court on Human and Peoples' Rights | Cour africaine des droits de l'homme et des peuples
au/pap | برلمان عموم أفريقيا; البرلمان الأفريقي | Pan-African Parliament | Parlement panafricain
au/aprm | الآلية الأفريقية لاستعراض الأقران | African Peer Review Mechanism; APRM | Mécanisme africain d'évaluation par les pairs; MAEP
au/africa-cdc | المراكز الأفريقية لمكافحة الأمراض والوقاية منها | Africa Centres for Disease Control and Prevention; Africa CDC | Centres africains de contrôle et de prévention des maladies; CDC Afrique
`),
  own: readPartyTable(`
au | الاتحاد | Union | Union
au/assembly | مؤتمر رؤساء الدول والحكومات; المؤتمر | Assembly of Heads of State and Government; Assembly of the Union; Assembly | Conférence des chefs d'État et de gouvernement; Conférence de l'Union; Conférence
au/executive-council | المجلس التنفيذي | Executive Council | Conseil exécutif
au/psc | مجلس السلم | PSC | CPS
au/commission | المفوضية | Commission | Commission
au/commission/chairperson | رئيس المفوضية; رئيسة المفوضية | Chairperson of the Commission | [Président/Présidente] de la Commission
au/prc | لجنة الممثلين الدائمين | Permanent Representatives' Committee; Permanent Representatives Committee; PRC | Comité des représentants permanents; COREP
au/recs | المجموعات الاقتصادية الإقليمية; الجماعات الاقتصادية الإقليمية | Regional Economic Communities; RECs; Regional Economic Communities and Regional Mechanisms | Communautés économiques régionales; CER
au/members | الدول الأعضاء; دولة عضو; الدولة العضو | Member [States/State]; [member/Member] [States/State/countries/country]; States [members/Members] | [États/État] membres; État membre
`),
  byOrgan: {
    psc: readPartyTable('au/psc | المجلس | Council | Conseil'),
    'executive-council': readPartyTable('au/executive-council | المجلس | Council | Conseil'),
  },
}
