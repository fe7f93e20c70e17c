import { type OrganisationParties, readPartyTable } from '../party-table.ts'

export const oicParties: OrganisationParties = {
  everywhere: readPartyTable(`
oic/cfm | مجلس وزراء خارجية [منظمة التعاون الإسلامي/منظمة المؤتمر الإسلامي/الدول الأعضاء في منظمة التعاون الإسلامي]; المؤتمر الإسلامي لوزراء الخارجية; مجلس وزراء الخارجية لمنظمة التعاون الإسلامي | OIC Council of Foreign Ministers; Islamic Conference of Foreign Ministers; ICFM | Conseil des ministres des Affaires étrangères de l'OCI; Conférence islamique des ministres des Affaires étrangères
oic/summit | مؤتمر القمة الإسلامي; مؤتمر القمة الإسلامية; القمة الإسلامية | Islamic Summit [Conference/]; OIC Summit | Conférence islamique au Sommet; Sommet islamique; Sommet de l'OCI
oic/iphrc | الهيئة الدائمة المستقلة لحقوق الإنسان [لمنظمة التعاون الإسلامي/التابعة لمنظمة التعاون الإسلامي/]; الهيئة المستقلة الدائمة لحقوق الإنسان | [OIC/] Independent Permanent Human Rights Commission [of the OIC/]; IPHRC | Commission permanente et indépendante des droits de l'homme; Commission permanente indépendante des droits de l'homme [de l'OCI/]; CPIDH
oic/iphrc/kashmir-mechanism | الآلية الدائمة [للهيئة/للهيئة الدائمة المستقلة لحقوق الإنسان] | IPHRC Standing Mechanism; Standing Mechanism of the IPHRC | mécanisme permanent de la CPIDH
oic/isdb | البنك الإسلامي للتنمية; مجموعة البنك الإسلامي للتنمية; البنك الاسلامي للتنمية | Islamic Development Bank [Group/]; IsDB; IDB | Banque islamique de développement; BID; Groupe de la Banque islamique de développement
oic/isf | صندوق التضامن الإسلامي | Islamic Solidarity Fund; ISF | Fonds de solidarité islamique; FSI
oic/isfd | صندوق التضامن الإسلامي للتنمية | Islamic Solidarity Fund for Development; ISFD | Fonds de solidarité islamique pour le développement
oic/isesco | المنظمة الإسلامية للتربية والعلوم والثقافة; منظمة العالم الإسلامي للتربية والعلوم والثقافة; الإيسيسكو; الايسيسكو; إيسيسكو; المنظمة الإسلامية للتربية والعلوم والثقافة (إيسيسكو); المنظمة الإسلامية للتربية والعلوم والثقافة (الإيسيسكو) | Islamic Educational, Scientific and Cultural Organization; Islamic World Educational, Scientific and Cultural Organization; ISESCO; ICESCO | Organisation islamique pour l'éducation, les sciences et la culture; Organisation du monde islamique pour l'éducation, les sciences et la culture; ISESCO; ICESCO
oic/icci | الغرفة الإسلامية للتجارة والصناعة [والزراعة/]; الغرفة الإسلامية | Islamic Chamber of Commerce[, Industry and Agriculture/ and Industry/]; ICCIA; ICCI | Chambre islamique de commerce[, d'industrie et d'agriculture/ et d'industrie/]
oic/sesric | مركز الأبحاث الإحصائية والاقتصادية والاجتماعية والتدريب للدول الإسلامية; سيسرك | Statistical, Economic and Social Research and Training Centre for Islamic Countries; SESRIC | Centre de recherches statistiques, économiques et sociales et de formation pour les pays islamiques; SESRIC
oic/ircica | مركز الأبحاث للتاريخ والفنون والثقافة الإسلامية; إرسيكا | Research Centre for Islamic History, Art and Culture; IRCICA | Centre de recherche sur l'histoire, l'art et la culture islamiques; IRCICA
oic/icdt | المركز الإسلامي لتنمية التجارة | Islamic Centre for Development of Trade; ICDT | Centre islamique pour le développement du commerce; CIDC
oic/fiqh-academy | مجمع الفقه الإسلامي الدولي; مجمع الفقه الإسلامي | International Islamic Fiqh Academy; Islamic Fiqh Academy | Académie internationale du Fiqh islamique; Académie islamique du Fiqh
oic/iut | الجامعة الإسلامية للتكنولوجيا | Islamic University of Technology | Université islamique de technologie
oic/ina | وكالة الأنباء الإسلامية الدولية; اتحاد وكالات أنباء دول منظمة التعاون الإسلامي; يونا | International Islamic News Agency; Union of OIC News Agencies | Agence islamique internationale de presse; Union des agences de presse de l'OCI
oic/comcec | الكومسيك; كومسيك; اللجنة الدائمة للتعاون الاقتصادي والتجاري | COMCEC; Standing Committee for Economic and Commercial Cooperation | COMCEC; Comité permanent pour la coopération économique et commerciale
oic/comstech | الكومستيك; كومستيك; اللجنة الدائمة للتعاون العلمي والتكنولوجي | COMSTECH; Standing Committee on Scientific and Technological Cooperation | COMSTECH; Comité permanent pour la coopération scientifique et technologique
oic/comiac | الكومياك; كومياك; اللجنة الدائمة للإعلام والشؤون الثقافية | COMIAC; Standing Committee for Information and Cultural Affairs | COMIAC; Comité permanent pour l'information et les affaires culturelles
oic/al-quds-committee | لجنة القدس | Al-Quds Committee; Al Quds Committee | Comité Al-Qods; Comité Al Qods
oic/bait-mal-al-quds | وكالة بيت مال القدس [الشريف/] | Bait Mal Al-Quds Agency; Bayt Mal Al-Quds Agency | Agence Bayt Mal Al-Qods
oic/islamophobia-observatory | مرصد الإسلاموفوبيا [التابع لمنظمة التعاون الإسلامي/بمنظمة التعاون الإسلامي/]; مرصد منظمة التعاون الإسلامي للإسلاموفوبيا | Islamophobia Observatory; OIC Islamophobia Observatory; OIC Observatory on Islamophobia | Observatoire de l'islamophobie [de l'OCI/]
oic/islamic-group | المجموعة الإسلامية; المجموعات الإسلامية; مجموعة منظمة التعاون الإسلامي | OIC [Group/Groups/Ambassadorial Group]; Islamic Group | Groupe de l'OCI; Groupe islamique; groupes de l'OCI
oic/turkish-cypriot-state | دولة القبارصة الأتراك; الدولة القبرصية التركية | Turkish Cypriot State | État chypriote turc
oic/mnlf | الجبهة الوطنية لتحرير مورو; جبهة تحرير مورو الوطنية | Moro National Liberation Front; MNLF | Front Moro de libération nationale
oic/contact-group/somalia | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي/مجموعة الاتصال] [المعني بالصومال/المعنية بالصومال/حول الصومال] | [OIC/] Contact Group on Somalia | Groupe de contact [de l'OCI/] sur la Somalie
oic/contact-group/mali | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي/مجموعة الاتصال] [المعني بمالي/المعنية بمالي/حول مالي] | [OIC/] Contact Group on Mali | Groupe de contact [de l'OCI/] sur le Mali
oic/contact-group/jammu-and-kashmir | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي/مجموعة الاتصال] [المعني بجامو وكشمير/المعنية بجامو وكشمير/حول جامو وكشمير] | [OIC/] Contact Group on Jammu and Kashmir | Groupe de contact [de l'OCI/] sur le Jammu-et-Cachemire
oic/contact-group/armenia-azerbaijan | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي] المعني [بعدوان جمهورية أرمينيا على جمهورية أذربيجان/بعدوان أرمينيا على أذربيجان] | [OIC/] Contact Group on the aggression of [the Republic of Armenia against the Republic of Azerbaijan/Armenia against Azerbaijan] | Groupe de contact [de l'OCI/] sur l'agression de [la République d'Arménie contre la République d'Azerbaïdjan/l'Arménie contre l'Azerbaïdjan]
oic/contact-group/yemen | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي/مجموعة الاتصال] [المعني باليمن/المعنية باليمن/حول اليمن] | [OIC/] Contact Group on Yemen | Groupe de contact [de l'OCI/] sur le Yémen
oic/contact-group/bosnia-and-herzegovina | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي/مجموعة الاتصال] [المعني بالبوسنة والهرسك/المعنية بالبوسنة والهرسك/حول البوسنة والهرسك] | [OIC/] Contact Group on Bosnia and Herzegovina | Groupe de contact [de l'OCI/] sur la Bosnie-Herzégovine
oic/contact-group/rohingya | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي] [المعني بالروهينغيا/المعني بأقلية الروهينغيا/المعني بمسلمي الروهينغيا] | [OIC/] Contact Group on [Rohingya/Rohingya Muslims/Rohingya Muslim Minority] | Groupe de contact [de l'OCI/] sur les [Rohingya/Rohingyas]
oic/contact-group/peace-and-conflict-resolution | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي] المعني [بالسلم وتسوية النزاعات/بالسلام وتسوية النزاعات/بالسلم وحل النزاعات/بالسلام وحل النزاعات] | [OIC/] Contact Group on [Peace and Conflict Resolution/Friends of Mediation] | Groupe de contact [de l'OCI/] sur la paix et le règlement des conflits
oic/contact-group/un-reform | [فريق الاتصال/فريق اتصال منظمة التعاون الإسلامي] المعني [بإصلاح الأمم المتحدة/بإصلاح مجلس الأمن] | [OIC/] [Contact Group/Open-ended Contact Group] on [UN reform/United Nations reform/UN Reforms] | Groupe de contact [de l'OCI/] sur la réforme de l'ONU
oic/contact-group | فريق الاتصال التابع لمنظمة التعاون الإسلامي; فريق اتصال منظمة التعاون الإسلامي; أفرقة اتصال منظمة التعاون الإسلامي | OIC Contact [Group/Groups]; [Contact Group/Contact Groups] of the OIC | [Groupe de contact/Groupes de contact] de l'OCI
`),
  own: readPartyTable(`
oic | المنظمة | Organisation; Organization | Organisation
oic/secretary-general | الأمين العام; أمين عام; أمينها العام; معالي الأمين العام | Secretary-General | Secrétaire général
oic/assistant-secretary-general | الأمين العام المساعد; الأمناء العامون المساعدون; الأمناء العامين المساعدين | Assistant [Secretary-General/Secretaries-General] | [Secrétaire général adjoint/Secrétaires généraux adjoints]
oic/general-secretariat | الأمانة العامة; الأمانة; أمانتها العامة | General Secretariat; Secretariat | Secrétariat général; Secrétariat
oic/members | الدول الأعضاء; دول أعضاء; دولة عضو; الدولة العضو; دولة من الدول الأعضاء; البلدان الأعضاء; الدول الإسلامية الأعضاء; دول المنطقة الأعضاء; دولها الأعضاء; الدول الأعضاء كافة | Member [States/State/Countries/Country]; [member/Member] [States/State/countries/country]; States [members/Members] | [États/État/pays] membres; État membre; États Membres
oic/cfm | مجلس وزراء الخارجية; مؤتمر وزراء الخارجية | Council of Foreign Ministers; CFM | Conseil des ministres des Affaires étrangères; CMAE
oic/acm | الاجتماع التنسيقي السنوي; الاجتماع التنسيقي السنوي لوزراء الخارجية; الاجتماع التنسيقي السنوي لوزراء خارجية الدول الأعضاء | Annual Coordination Meeting; ACM | Réunion annuelle de coordination
oic/executive-committee | اللجنة التنفيذية | Executive Committee | Comité exécutif
oic/iphrc | الهيئة | Commission | Commission
oic/institutions | مؤسسات المنظمة; أجهزة المنظمة; الأجهزة المتفرعة; المؤسسات المتخصصة; المؤسسات المنتمية; مؤسسات منظمة التعاون الإسلامي; أجهزة منظمة التعاون الإسلامي; أجهزة ومؤسسات منظمة التعاون الإسلامي; مؤسسات منظمة التعاون الإسلامي ذات الصلة; مؤسساتها | [OIC/] [institutions/subsidiary organs/specialised institutions/specialized institutions/affiliated institutions] | institutions de l'[OCI/Organisation]; organes subsidiaires; institutions spécialisées; institutions affiliées
oic/contact-group | فريق الاتصال | Contact Group | Groupe de contact
`),
  byOrgan: {
    cfm: readPartyTable('oic/cfm | المجلس | Council | Conseil'),
    summit: readPartyTable('oic/summit | المؤتمر; القمة | Conference; Summit | Conférence; Sommet'),
    acm: readPartyTable('oic/acm | الاجتماع | Meeting | Réunion'),
  },
}
