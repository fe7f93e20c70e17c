import { type OrganisationParties, readPartyTable } from '../party-table.ts'
import { unBodies } from './bodies.data.ts'

export const unParties: OrganisationParties = {
  everywhere: readPartyTable(unBodies),
  own: readPartyTable(`
un | المنظمة; المنظمة الدولية | Organization | Organisation
un/secretary-general | الأمين العام | Secretary-General | Secrétaire général; Secrétaire générale
un/deputy-secretary-general | نائب الأمين العام; نائبة الأمين العام | Deputy Secretary-General | Vice-Secrétaire général; Vice-Secrétaire générale
un/under-secretary-general | وكيل الأمين العام; وكيلة الأمين العام; وكلاء الأمين العام | [Under-Secretary-General/Under-Secretaries-General] | [Secrétaire général adjoint/Secrétaire générale adjointe/Secrétaires généraux adjoints]
un/assistant-secretary-general | الأمين العام المساعد; الأمينة العامة المساعدة; أمين عام مساعد | Assistant Secretary-General | [Sous-Secrétaire général/Sous-Secrétaire générale]
un/special-representative | الممثل الخاص للأمين العام; الممثلة الخاصة للأمين العام; ممثل الأمين العام الخاص; ممثلة الأمين العام الخاصة; ممثلته الخاصة; الممثلين الخاصين للأمين العام | Special [Representative/Representatives] of the Secretary-General | [Représentant spécial/Représentante spéciale/Représentants spéciaux] du Secrétaire général
un/special-envoy | المبعوث الخاص للأمين العام; المبعوثة الخاصة للأمين العام; مبعوث الأمين العام الخاص; مبعوثة الأمين العام الخاصة | Special Envoy of the Secretary-General | [Envoyé spécial/Envoyée spéciale] du Secrétaire général
un/secretariat | الأمانة العامة | Secretariat | Secrétariat
un/members | الدول الأعضاء; دول أعضاء; دولة عضو; الدولة العضو; دولة من الدول الأعضاء; الدول الأعضاء كافة | Member [States/State]; [member/Member] [States/State/countries/country]; States [members/Members] | [États/État] Membres; État Membre; État membre; États membres
un/ga/president | رئيس الجمعية العامة; رئيسة الجمعية العامة; رئيس الجمعية; رئيسة الجمعية | President of the [General Assembly/Assembly] | [Président/Présidente] de l'[Assemblée générale/Assemblée]
un/ga | الجمعية | Assembly | Assemblée
un/ga/first-committee | اللجنة الأولى | First Committee | Première Commission
un/ga/second-committee | اللجنة الثانية | Second Committee | Deuxième Commission
un/ga/third-committee | اللجنة الثالثة | Third Committee | Troisième Commission
un/ga/fourth-committee | اللجنة الرابعة; لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة); لجنة المسائل السياسية الخاصة وإنهاء الاستعمار | Special Political and Decolonization Committee [(Fourth Committee)/]; Fourth Committee | Commission des questions politiques spéciales et de la décolonisation [(Quatrième Commission)/]; Quatrième Commission
un/ga/fifth-committee | اللجنة الخامسة | Fifth Committee | Cinquième Commission
un/ga/sixth-committee | اللجنة السادسة | Sixth Committee | Sixième Commission
un/acabq | اللجنة الاستشارية لشؤون الإدارة والميزانية; اللجنة الاستشارية | Advisory Committee on Administrative and Budgetary Questions; Advisory Committee | Comité consultatif pour les questions administratives et budgétaires; Comité consultatif
un/board-of-auditors | مجلس مراجعي الحسابات | Board of Auditors | Comité des commissaires aux comptes
un/oios | مكتب خدمات الرقابة الداخلية | Office of Internal Oversight Services | Bureau des services de contrôle interne
un/jiu | وحدة التفتيش المشتركة | Joint Inspection Unit | Corps commun d'inspection
un/icsc | لجنة الخدمة المدنية الدولية | International Civil Service Commission | Commission de la fonction publique internationale
un/ceb | مجلس الرؤساء التنفيذيين في منظومة الأمم المتحدة المعني بالتنسيق; مجلس الرؤساء التنفيذيين | United Nations System Chief Executives Board for Coordination; Chief Executives Board | Conseil des chefs de secrétariat des organismes des Nations Unies pour la coordination; Conseil des chefs de secrétariat
un/cpc | لجنة البرنامج والتنسيق | Committee for Programme and Coordination | Comité du programme et de la coordination
un/high-level-political-forum | المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة; المنتدى السياسي الرفيع المستوى | high-level political forum [on sustainable development/] | forum politique de haut niveau pour le développement durable; forum politique de haut niveau
`),
  byOrgan: {
    sc: readPartyTable('un/sc | المجلس | Council | Conseil'),
    hrc: readPartyTable('un/hrc | المجلس | Council | Conseil'),
    ecosoc: readPartyTable('un/ecosoc | المجلس | Council | Conseil'),
  },
}
