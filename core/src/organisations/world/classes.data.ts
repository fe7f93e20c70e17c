/** Classes of parties, and words that are none though they contain a name; columns as in `readPartyTable`. */
export const classes = `
class:international-community | المجتمع الدولي; الأسرة الدولية | international community | communauté internationale
class:civil-society | المجتمع المدني; منظمات المجتمع المدني | civil society [organizations/organisations/]; civil society | [organisations de la/organisations de] société civile; société civile
class:ngos | المنظمات غير الحكومية; منظمات غير حكومية | non-governmental [organizations/organisations]; non-governmental [organization/organisation]; NGOs | organisations non gouvernementales; organisation non gouvernementale; ONG
class:private-sector | القطاع الخاص | private sector | secteur privé
class:donors | الجهات المانحة; المانحين; المانحون; البلدان المانحة; الدول المانحة; جهات مانحة; مجتمع المانحين; الجهات المانحة الدولية | donors; donor [countries/States/community]; donor | donateurs; pays donateurs; donateur; États donateurs
class:ifis | المؤسسات المالية الدولية; مؤسسات التمويل الدولية; المؤسسات المالية الدولية والإقليمية; المؤسسات المالية | international financial institutions; financial institutions; international and regional financial institutions | institutions financières internationales; institutions financières; institutions financières internationales et régionales
class:regional-organisations | المنظمات الإقليمية; المنظمات الإقليمية ودون الإقليمية; منظمات إقليمية; المنظمات دون الإقليمية | [regional/regional and subregional/regional and sub-regional/subregional] [organizations/organisations] | organisations [régionales/régionales et sous-régionales/sous-régionales]; organismes régionaux; organismes régionaux et sous-régionaux
class:international-organisations | المنظمات الدولية; منظمات دولية; المنظمات الحكومية الدولية; المنظمات الدولية والإقليمية; المنظمات الدولية والإقليمية ودون الإقليمية | [international/intergovernmental/international and regional] [organizations/organisations]; international, regional and subregional organizations | organisations [internationales/intergouvernementales/internationales et régionales]; organismes internationaux; organisations internationales, régionales et sous-régionales
class:parties-concerned | الأطراف المعنية; كافة الأطراف المعنية; جميع الأطراف المعنية; الأطراف ذات الصلة | parties concerned; concerned parties; relevant parties | parties concernées
class:all-parties | جميع الأطراف; كافة الأطراف; كل الأطراف; سائر الأطراف | all parties; all the parties | toutes les parties
class:all-states | جميع الدول; كافة الدول; كل الدول; سائر الدول | all States; all countries; every State | tous les États; tous les pays; chaque État
class:states-parties | الدول الأطراف; دولة طرف; دول أطراف; الدولة الطرف | States parties; States Parties; State party; State Party; parties States | États parties; État partie; Parties contractantes
class:governments | الحكومات; حكومات; جميع الحكومات | Governments; governments | gouvernements
class:developing-countries | البلدان النامية; الدول النامية; بلدان نامية; بلد نام; البلد النامي | developing countries; developing States; developing country; developing nations | pays en développement; pays en voie de développement; États en développement
class:developed-countries | البلدان المتقدمة; الدول المتقدمة; البلدان المتقدمة النمو; الدول المتقدمة النمو; البلدان المتقدمة نموا | developed countries; developed States; developed country | pays développés; États développés
class:ldcs | أقل البلدان نموا; الدول الأقل نموا; البلدان الأقل نموا; أقل الدول نموا | least developed countries; LDCs; least developed country | pays les moins avancés; PMA; pays moins avancés
class:lldcs | البلدان النامية غير الساحلية; الدول النامية غير الساحلية; البلدان غير الساحلية | landlocked developing countries; landlocked countries | pays en développement sans littoral; pays sans littoral
class:sids | الدول الجزرية الصغيرة النامية; الدول النامية الجزرية الصغيرة; دول جزرية صغيرة نامية | small island developing States; small island developing countries | petits États insulaires en développement
class:middle-income-countries | البلدان المتوسطة الدخل; الدول المتوسطة الدخل | middle-income countries | pays à revenu intermédiaire
class:nuclear-weapon-states | الدول الحائزة للأسلحة النووية; الدول الحائزة لأسلحة نووية; الدول الحائزة على الأسلحة النووية; الدول النووية; دولة حائزة للأسلحة النووية; دول حائزة للأسلحة النووية | nuclear-weapon States; nuclear weapon States; nuclear-weapon State | États dotés d'armes nucléaires; État doté d'armes nucléaires; puissances nucléaires
class:non-nuclear-weapon-states | الدول غير الحائزة للأسلحة النووية; الدول غير الحائزة لأسلحة نووية; الدول غير الحائزة على الأسلحة النووية; دولة غير حائزة للأسلحة النووية; دول غير حائزة للأسلحة النووية | non-nuclear-weapon States; non-nuclear weapon States; non-nuclear-weapon State | États non dotés d'armes nucléaires; État non doté d'armes nucléaires
class:nuclear-armed-states | الدول المسلحة نوويا; الدول الحائزة على هذه الأسلحة | nuclear-armed States | États nucléaires
class:administering-powers | الدول القائمة بالإدارة; الدولة القائمة بالإدارة; السلطة القائمة بالإدارة; السلطات القائمة بالإدارة | administering Powers; administering Power | puissances administrantes; puissance administrante
class:occupying-power | السلطة القائمة بالاحتلال; القوة القائمة بالاحتلال; سلطات الاحتلال; القوة المحتلة; قوة الاحتلال; السلطة المحتلة; سلطة الاحتلال | [occupying/Occupying] [Power/power]; occupying authorities | [puissance/Puissance] occupante
class:stakeholders | أصحاب المصلحة; الجهات صاحبة المصلحة; الجهات المعنية صاحبة المصلحة; أصحاب المصلحة المعنيين; الجهات المعنية; أصحاب المصلحة المعنيون; أصحاب المصلحة الآخرين; صاحبة المصلحة | stakeholders; relevant stakeholders | parties prenantes; acteurs concernés; parties intéressées
class:host-countries | البلدان المضيفة; الدول المضيفة; البلد المضيف; الدولة المضيفة | host countries; host country; host States; host State | pays hôtes; pays hôte; pays d'accueil; État hôte
class:neighbouring-states | الدول المجاورة; البلدان المجاورة; دول الجوار; بلدان الجوار | neighbouring [States/countries]; neighboring [States/countries] | [États/pays] voisins
class:troop-contributors | البلدان المساهمة بقوات; الدول المساهمة بقوات; البلدان المساهمة بقوات وبأفراد شرطة | troop-contributing countries; troop contributing countries; troop- and police-contributing countries | pays fournissant des contingents; pays qui fournissent des contingents; pays fournisseurs de contingents
class:coastal-states | الدول الساحلية; الدولة الساحلية | coastal States; coastal State | États côtiers; État côtier
class:flag-states | دول العلم; دولة العلم | flag States; flag State | États du pavillon; État du pavillon
class:port-states | دول الميناء; دولة الميناء | port States; port State | États du port; État du port
class:non-self-governing-territories | الأقاليم غير المتمتعة بالحكم الذاتي; الإقليم غير المتمتع بالحكم الذاتي | Non-Self-Governing Territories; Non-Self-Governing Territory; non-self-governing territories | territoires non autonomes; territoire non autonome
class:national-human-rights-institutions | المؤسسات الوطنية لحقوق الإنسان | national human rights institutions | institutions nationales des droits de l'homme; institutions nationales de défense des droits de l'homme
class:media | وسائط الإعلام; وسائل الإعلام | media | médias; médias d'information
class:academia | الأوساط الأكاديمية; الدوائر الأكاديمية | academia | milieux universitaires; monde universitaire
class:parliaments | البرلمانات; البرلمانات الوطنية | [national parliaments/parliaments] | parlements [nationaux/]
class:islamic-ummah | الأمة الإسلامية | Islamic Ummah; Muslim Ummah | Oummah islamique; Ummah islamique; Oumma islamique
class:islamic-world | العالم الإسلامي | Islamic world; Muslim world; Muslim World | monde islamique; monde musulman
class:islamic-states | الدول الإسلامية; البلدان الإسلامية | Islamic [States/countries]; Muslim countries | [États/pays] [islamiques/musulmans]
class:arab-states | الدول العربية; البلدان العربية | Arab States; Arab countries | États arabes; pays arabes
class:african-states | الدول الأفريقية; البلدان الأفريقية | African [States/countries] | [États/pays] africains; États d'Afrique; pays d'Afrique
class:indigenous-peoples | الشعوب الأصلية | [indigenous/Indigenous] [peoples/Peoples] | peuples autochtones
- | نهر الأردن; وادي الأردن; غور الأردن | Jordan [River/Valley]; River Jordan | vallée du Jourdain; Jourdain
- | خليج غينيا; خليج عدن | Gulf of Guinea | golfe de Guinée
- | بحيرة تشاد; حوض بحيرة تشاد; لجنة حوض بحيرة تشاد | Lake Chad [Basin Commission/Basin/] | [bassin du/Commission du bassin du/] lac Tchad
- | خليج عمان; بحر عمان | Gulf of Oman; Sea of Oman | golfe d'Oman; mer d'Oman
- | خليج المكسيك | Gulf of Mexico; Mexico City; New Mexico | golfe du Mexique
- | بحر الصين الجنوبي; بحر الصين الشرقي; بحر الصين | [South/East] China Sea | mer de Chine [méridionale/orientale/]
- | حوض الكونغو; نهر الكونغو | Congo [Basin/River] | bassin du Congo; fleuve Congo
- | دلتا النيجر; نهر النيجر; حوض النيجر | Niger [Delta/River/Basin]; River Niger | [delta du/fleuve/bassin du] Niger
- | المغرب العربي; منطقة المغرب العربي | Arab Maghreb | Maghreb arabe
- | أيرلندا الشمالية | Northern Ireland | Irlande du Nord
- | جورجيا الجنوبية | South Georgia | Géorgie du Sud
- | غينيا الجديدة | New Guinea | Nouvelle-Guinée
- | ساموا الغربية | Western Samoa | Samoa-Occidental
- | مدينة الكويت; مدينة بنما; مدينة غواتيمالا; مدينة تونس; تونس العاصمة; التزام تونس; برنامج عمل تونس; مدينة الجزائر; مدينة جيبوتي | [Kuwait/Panama/Guatemala] City | Ciudad de [Panama/Guatemala/Mexico]; Panama City
- | جمهورية شمال قبرص التركية; جمهورية شمال قبرص; جمهورية قبرص الشمالية [التركية/]; جمهورية قبرص التركية الشمالية; الجمهورية التركية لشمال قبرص; قبرص الشمالية | Turkish Republic of Northern Cyprus; Northern Cyprus; TRNC | République turque de Chypre du Nord; Chypre du Nord
- | اللاجئين الفلسطينيين; لاجئي فلسطين; اللاجئون الفلسطينيون | Palestine refugees; Palestine refugee; Palestinian refugees | réfugiés de Palestine; réfugiés palestiniens; réfugiées et réfugiés de Palestine; réfugiés et réfugiées de Palestine
`
