/** What texts are about; columns as in `acts`. */
export const subjects = `
peace peaceful peacefully | paix pacifique | سلام سلم سلمي
security secure | sécurité sûr | أمن أمني آمن
war | guerre | حرب حروب
conflict | conflit | نزاع صراع نزاعات صراعات
crisis | crise | أزمة أزمات
dispute | différend litige | نزاع منازعة منازعات
violence violent | violence violent | عنف عنيف
terrorism terrorist terror | terrorisme terroriste | إرهاب إرهابي
extremism extremist radicalization | extrémisme extrémiste radicalisation | تطرف متطرف
weapon arm | arme | سلاح أسلحة
nuclear | nucléaire | نووي
chemical | chimique | كيميائي
biological | biologique | بيولوجي
mass | massif massive masse | شامل جماعي
proliferation nonproliferation | prolifération | انتشار عدم
mine | mine | لغم ألغام منجم
missile | missile | قذيفة قذائف
ammunition explosive | munition explosif | ذخيرة متفجرات ذخائر
small light | petit léger | صغير خفيف
space outer | espace extra-atmosphérique | فضاء خارجي
cyber digital | cyber numérique | رقمي سيبراني إلكتروني
electronic | électronique | إلكتروني
internet online | internet ligne | إنترنت إلكترونيا
computer | ordinateur informatique | حاسوب حاسوبية
data | donnée | بيانات
statistics statistical | statistique | إحصاء إحصائي إحصاءات
technology technological | technologie technologique technique | تكنولوجيا تكنولوجي تقنية
innovation innovative | innovation innovant novateur | ابتكار مبتكر ابتكاري
knowledge | connaissance savoir | معرفة معارف
culture cultural | culture culturel | ثقافة ثقافي
heritage | patrimoine | تراث
art artist | art artiste | فن فنان
sport | sport sportif | رياضة رياضي
olympic olympics | olympique | أولمبي
tourism | tourisme | سياحة
religion religious | religion religieux | دين ديني أديان
faith | confession foi bonne | عقيدة إيمان نية
tolerance intolerance | tolérance intolérance | تسامح تعصب
civilization | civilisation | حضارة حضارات
history historical historic | histoire historique | تاريخ تاريخي
human | humain homme personne | إنسان بشري إنساني
humanitarian humanity | humanitaire humanité | إنساني إنسانية
right | droit | حق حقوق
freedom liberty free | liberté libre | حرية حر حريات
justice just | justice juste | عدالة عدل عادل
equality equal equally | égalité égal égalitaire | مساواة متساو قدم
equity equitable fair | équité équitable juste | إنصاف عادل منصف
dignity | dignité | كرامة
discrimination | discrimination discriminatoire | تمييز تمييزي
race racial racism | race racial racisme | عنصر عنصري عنصرية
xenophobia | xénophobie | كراهية أجانب
hatred hate | haine | كراهية
slavery slave | esclavage esclave | رق عبيد استرقاق
traffic trafficking | trafic traite | اتجار تهريب
smuggling smuggle | trafic contrebande | تهريب
democracy democratic | démocratie démocratique | ديمقراطية ديمقراطي
sovereignty sovereign | souveraineté souverain | سيادة ذات
integrity | intégrité | سلامة نزاهة
colonialism colonial decolonization | colonialisme colonial décolonisation | استعمار استعماري إنهاء
minority | minorité | أقلية أقليات
majority | majorité | أغلبية غالبية
indigenous | autochtone | أصلي أصلية شعوب
people | peuple personne population | شعب ناس شعوب أشخاص سكان
person individual | personne individu particulier | شخص فرد أشخاص أفراد
population | population démographique | سكان سكاني
woman female | femme féminin | امرأة نساء مرأة أنثى
man male | homme masculin | رجل رجال ذكر
girl | fille | فتاة بنت فتيات بنات
boy | garçon | صبي فتى فتيان
child childhood | enfant enfance | طفل أطفال طفولة
youth young adolescent | jeune jeunesse adolescent | شاب شباب مراهق
old older ageing elderly | âgé vieillissement | مسن كبار سن شيخوخة مسنين
family | famille familial | أسرة عائلة أسري أسر
mother maternal maternity | mère maternel maternité | أم أمومة نفاس
parent parental | parent parental | والد والدين أبوين
marriage marry | mariage marier | زواج زيجة تزويج
gender | sexe genre | جنس جنساني جنسين
sexual sex | sexuel sexe | جنسي جنس
disability disabled | handicap handicapé | إعاقة معوق
refugee | réfugié | لاجئ لاجئين
displace displaced displacement | déplacer déplacé déplacement | مشرد نازح تشريد نزوح نازحين مشردين
asylum | asile | لجوء
migrant migration immigrant | migrant migration immigrant migratoire | مهاجر هجرة مهاجرين
citizen citizenship nationality | citoyen citoyenneté nationalité | مواطن جنسية مواطنة مواطنين
victim | victime | ضحية ضحايا مجني
witness | témoin | شاهد شهود
crime criminal criminality offence | crime criminel pénal criminalité infraction | جريمة جنائي إجرامي جرائم
genocide | génocide | إبادة
impunity | impunité | إفلات عقاب
corruption corrupt | corruption corrompu | فساد
money laundering | argent blanchiment | مال غسل أموال
drug narcotic | drogue stupéfiant médicament | مخدر دواء مخدرات عقاقير
illicit illegal unlawful | illicite illégal | غير مشروع
penalty death | peine mort | عقوبة إعدام موت
execution extrajudicial | exécution extrajudiciaire | إعدام تنفيذ
disappearance missing enforced | disparition disparu forcé | اختفاء قسري مفقود
life live living | vie vivre vivant | حياة يعيش معيشة حي
birth | naissance | ولادة ميلاد
death die dead mortality | mort décès mourir mortalité | موت وفاة وفيات ميت
health | santé sanitaire | صحة صحي
disease illness | maladie | مرض أمراض
pandemic epidemic | pandémie épidémie | جائحة وباء
covid coronavirus | covid coronavirus | كوفيد فيروس كورونا
hiv aids | vih sida | إيدز فيروس
malaria | paludisme | ملاريا
vaccine vaccination | vaccin vaccination | لقاح تطعيم تحصين لقاحات
medicine medical doctor | médicament médical médecin | دواء طبي طبيب طب أدوية
hospital | hôpital | مستشفى
mental | mental | عقلي نفسي
care | soin | رعاية عناية
food | aliment alimentation alimentaire nourriture | غذاء أغذية غذائي طعام
nutrition malnutrition | nutrition malnutrition nutritionnel | تغذية سوء تغذوي
hunger famine | faim famine | جوع مجاعة
water | eau | ماء مياه
sanitation | assainissement | صرف إصحاح صحي مرافق
agriculture agricultural farmer farm | agriculture agricole agriculteur | زراعة زراعي مزارع
fish fishery fishing | poisson pêche halieutique | سمك صيد مصائد أسماك
forest deforestation | forêt forestier déboisement | غابة حرجي غابات
land soil | terre terrain sol | أرض تربة أراضي بري
desert desertification drought | désert désertification sécheresse | صحراء تصحر جفاف
mountain | montagne | جبل جبال
river | fleuve rivière | نهر أنهار
sea marine | mer marin | بحر بحري بحار
ocean | océan | محيط محيطات
coast coastal | côte côtier littoral | ساحل ساحلي
island | île insulaire | جزيرة جزر جزري
landlocked | enclavé littoral sans | ساحلية غير
environment environmental | environnement environnemental | بيئة بيئي
climate climatic | climat climatique | مناخ مناخي
carbon emission | carbone émission | كربون انبعاث انبعاثات
pollution pollutant | pollution polluant | تلوث ملوث
waste | déchet | نفاية نفايات
biodiversity diversity diverse | biodiversité diversité divers | تنوع بيولوجي متنوع
nature natural | nature naturel | طبيعة طبيعي
animal wildlife | animal faune sauvage | حيوان أحياء برية
plant | plante usine | نبات مصنع
ecosystem | écosystème | إيكولوجي نظام
conservation conserve | conservation conserver préservation | حفظ صون حفظ محافظة
sustainable sustainability sustained | durable durabilité soutenu | مستدام استدامة مطرد
energy | énergie énergétique | طاقة
renewable | renouvelable | متجدد متجددة
oil petroleum | pétrole pétrolier | نفط زيت نفطي
gas | gaz | غاز
electricity | électricité | كهرباء
disaster catastrophe | catastrophe | كارثة كوارث
risk | risque | خطر مخاطر أخطار
hazard hazardous dangerous danger | danger dangereux aléa | خطر خطير أخطار
vulnerable vulnerability | vulnérable vulnérabilité | ضعيف هش ضعف مستضعف هشاشة
resilience resilient | résilience résilient | صمود مرونة قدرة
recovery recover | relèvement reprise recouvrer récupération | تعاف انتعاش استرداد
reconstruction | reconstruction | تعمير إعمار
rehabilitation | réadaptation relèvement rééducation | تأهيل
relief | secours | إغاثة غوث
earthquake | séisme tremblement | زلزال
flood storm | inondation tempête | فيضان عاصفة
economy economic economics | économie économique | اقتصاد اقتصادي
financial | financier | مالي
monetary | monétaire | نقدي
poverty poor | pauvreté pauvre | فقر فقير فقراء
wealth rich | richesse riche | ثروة غني
growth grow | croissance croître | نمو
developing | développement | نامية نامي
least | moins | أقل
inequality | inégalité | عدم مساواة تفاوت
labour worker | travail travailleur | عمل عامل عمال
job unemployment | emploi chômage | عمل بطالة وظيفة
trade commerce commercial | commerce commercial | تجارة تجاري
transport transportation | transport | نقل مواصلات
transit | transit | عابر عبور مرور
road | route routier | طريق طرق
infrastructure | infrastructure | هياكل أساسية بنية تحتية
housing home house | logement maison domicile | سكن إسكان منزل بيت
settlement habitat | habitat établissement | مستوطنة موئل
education literacy | éducation alphabétisation | تعليم أمية
student pupil | étudiant élève | طالب تلميذ طلاب
teacher | enseignant | معلم مدرس
skill | compétence | مهارة مهارات
capacity capability | capacité moyen | قدرة قدرات طاقة
opportunity | possibilité occasion chance | فرصة فرص
challenge | défi difficulté problème | تحد تحديات
problem difficulty | problème difficulté | مشكلة صعوبة مشاكل صعوبات
obstacle barrier | obstacle barrière | عقبة حاجز عائق عقبات عراقيل
gap | écart lacune fossé | فجوة ثغرة ثغرات
progress | progrès avancée | تقدم محرز
success successful | succès réussir fructueux | نجاح ناجح
failure fail | échec échouer manquer | فشل إخفاق يفشل
situation | situation | حالة وضع أوضاع
condition | condition état | ظرف شرط ظروف أحوال حالة
circumstance | circonstance | ظرف ظروف
aspect | aspect | جانب جوانب
nature character | nature caractère | طابع طبيعة
role | rôle | دور أدوار
responsibility responsible | responsabilité responsable | مسؤولية مسؤول
obligation duty | obligation devoir | التزام واجب التزامات
task | tâche | مهمة مهام
purpose | but fin objet | غرض مقصد أغراض مقاصد
goal target | objectif cible but | هدف غاية أهداف غايات
priority | priorité prioritaire | أولوية أولويات
interest | intérêt | مصلحة اهتمام مصالح
importance important | importance important | أهمية مهم هام
value | valeur | قيمة قيم
quality | qualité | جودة نوعية
experience practice practical | expérience pratique | تجربة ممارسة خبرة عملي تجارب ممارسات
lesson | leçon enseignement | درس دروس
example | exemple | مثال
method methodology | méthode méthodologie | طريقة منهجية أسلوب أساليب
approach | approche démarche | نهج مقاربة
tool means | outil moyen | أداة وسيلة أدوات وسائل
option alternative | option solution alternatif | خيار بديل خيارات
basis base | base fondement | أساس قاعدة
source | source | مصدر مصادر
factor element | facteur élément | عامل عنصر عوامل عناصر
type form kind | type forme genre sorte | نوع شكل أشكال أنواع
category | catégorie | فئة فئات
dimension scope | dimension portée ampleur | بعد نطاق أبعاد
range variety | gamme éventail variété | مجموعة نطاق
perspective | perspective point | منظور
opinion | opinion avis | رأي آراء
expression thought | expression pensée | تعبير فكر
conscience | conscience | وجدان ضمير
trust confidence | confiance | ثقة
solidarity | solidarité | تضامن
harmony | harmonie | وئام انسجام
friendship friendly | amitié amical | صداقة ودي
brother brotherhood fraternal | frère fraternité fraternel | أخ أخوة شقيق
relation relationship | relation rapport | علاقة علاقات
link connection | lien liaison | صلة رابط صلات روابط
access accessible accessibility | accès accessible accessibilité | وصول إمكانية حصول سبل
availability available | disponibilité disponible | توافر متاح إتاحة متوفر
transparency transparent | transparence transparent | شفافية شفاف
efficiency efficient effective effectiveness | efficacité efficace efficient effectif | كفاءة فعالية فعال
coherence coherent consistent consistency | cohérence cohérent conforme | اتساق متسق تماسك
privacy | vie privée | خصوصية
secret confidential confidentiality | secret confidentiel confidentialité | سري سرية
evidence proof | preuve élément | دليل أدلة إثبات
truth true | vérité vrai | حقيقة صحيح
reconciliation | réconciliation | مصالحة
ceasefire truce | cessez-le-feu trêve | وقف إطلاق نار هدنة
transition transitional | transition transitoire | انتقال انتقالي
stability stable | stabilité stable | استقرار مستقر
stabilization | stabilisation | استقرار تثبيت
hostility hostile | hostilité hostile | عدائي أعمال عدائية
aggression aggressor | agression agresseur | عدوان معتد
sanction | sanction | جزاء عقوبة جزاءات عقوبات
embargo blockade | embargo blocus | حظر حصار
unilateral | unilatéral | انفرادي
bilateral | bilatéral | ثنائي
multilateral multilateralism | multilatéral multilatéralisme | متعدد أطراف تعددية
coercive coercion | coercitif coercition | قسري إكراه
foreign | étranger | أجنبي خارجي
mercenary | mercenaire | مرتزق مرتزقة
fighter combatant | combattant | مقاتل مقاتلين
recruit recruitment | recruter recrutement | تجنيد استقدام تعيين
navigation | navigation | ملاحة
diamond | diamant | ماس
cotton | coton | قطن
radiation atomic | rayonnement atomique | إشعاع ذري
satellite | satellite | ساتل سواتل
telecommunication | télécommunication | اتصالات سلكية لاسلكية
mosque | mosquée | مسجد مساجد
church | église | كنيسة
holy sacred | saint sacré lieu | مقدس
school enrolment | scolarisation | التحاق
violence domestic | domestique familial | عائلي منزلي
mutilation | mutilation | تشويه ختان
traditional tradition | traditionnel tradition | تقليدي تقليد
religious belief | religieux croyance conviction | معتقد ديني
asylum seeker | demandeur asile | ملتمس لجوء
remittance | envoi fonds | تحويلات مالية
commodity | produit base | سلعة أساسية سلع
tariff customs | tarif douane douanier | جمركي تعريفة جمارك
manufacture production produce product | fabrication production produire produit | إنتاج منتج تصنيع صنع
consumption consumer consume | consommation consommateur consommer | استهلاك مستهلك
import export | importation exportation importer exporter | استيراد تصدير واردات صادرات
supply chain | chaîne approvisionnement | سلسلة توريد
patent intellectual | brevet intellectuel | فكري براءة
insurance | assurance | تأمين
`
