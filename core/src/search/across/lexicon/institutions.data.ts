/** Bodies, offices, papers, time and procedure; columns as in `acts`. */
export const institutions = `
general | général générale | عام عامة
assembly | assemblée | جمعية
secretary secretariat | secrétaire secrétariat | أمين أمانة سكرتير
council | conseil | مجلس
committee | comité commission | لجنة لجان
commission | commission | لجنة مفوضية
commissioner | commissaire | مفوض
subcommittee | sous-comité | فرعية لجنة
board | conseil comité | مجلس هيئة
bureau office | bureau office | مكتب مكاتب
agency | organisme agence institution | وكالة وكالات هيئة
institution institutional | institution institutionnel | مؤسسة مؤسسي مؤسسات
institute | institut | معهد
centre center central | centre central | مركز مركزي مراكز
university | université | جامعة
school | école scolaire | مدرسة مدارس
court tribunal | cour tribunal juridiction | محكمة محاكم
judge judicial judiciary | juge judiciaire magistrat magistrature | قاض قضائي قضاء قضاة
registrar registry register registration | greffier registre enregistrement greffe | سجل قلم تسجيل مسجل
lawyer legal law lawful legally | avocat juridique loi droit légal légalement | قانون قانوني محام قوانين شرعي
legislation legislative legislature | législation législatif législature | تشريع تشريعي تشريعات
constitution constitutional | constitution constitutionnel | دستور دستوري
parliament parliamentary parliamentarian | parlement parlementaire | برلمان برلماني
government governmental intergovernmental | gouvernement gouvernemental intergouvernemental pouvoir | حكومة حكومي حكومات حكومية
minister ministerial ministry | ministre ministériel ministère | وزير وزاري وزارة وزراء
president presidency presidential | président présidence présidentiel | رئيس رئاسة رئاسي
chair chairman chairperson chairmanship | président présidence | رئيس رئاسة
director directorate | directeur direction | مدير مديرية
deputy vice | adjoint vice-président | نائب مساعد
delegate delegation | délégué délégation | وفد مندوب وفود
ambassador embassy | ambassadeur ambassade | سفير سفارة
envoy | envoyé | مبعوث
rapporteur | rapporteur | مقرر
expert expertise | expert compétence connaissance | خبير خبرة خبراء
consultant adviser advisory advice | consultant conseiller consultatif conseil avis | استشاري مستشار مشورة
staff personnel | personnel fonctionnaire effectif | موظف موظفين أفراد ملاك
employee employ employment | employé emploi employer | عمالة توظيف موظف تشغيل عمل
official officer | fonctionnaire officiel responsable agent | مسؤول موظف رسمي ضابط
authority | autorité pouvoir | سلطة سلطات هيئة
power | pouvoir puissance | سلطة قوة طاقة
mandate | mandat confier | ولاية تكليف ولايات
member membership | membre composition adhésion | عضو عضوية أعضاء
party | partie parti | طرف حزب أطراف
state | état étatique | دولة دول
country | pays | بلد بلدان
nation national | nation national | أمة وطني أمم قومي وطنية
united | uni | متحدة متحد
international | international | دولي
global worldwide | mondial global | عالمي
world | monde mondial | عالم عالمي
region regional | région régional | إقليم إقليمي منطقة مناطق
subregion subregional | sous-région sous-régional | دون إقليمي دونإقليمي
interregional | interrégional | أقاليم أقاليمي
local locality | local localité | محلي
area zone | zone domaine région | منطقة مجال مناطق
field | domaine terrain | ميدان مجال ميداني مجالات
territory territorial | territoire territorial | إقليم أراض أرض إقليمي أقاليم أراضي
border frontier | frontière frontalier | حدود حدودي
city urban town | ville urbain municipal | مدينة حضري مدن حضر
village rural | village rural | قرية ريفي ريف
community | communauté collectivité communautaire | مجتمع جماعة طائفة مجتمعي
society social | société social | مجتمع اجتماعي
group | groupe | فريق مجموعة أفرقة
union | union | اتحاد
league | ligue | جامعة رابطة
association | association | رابطة جمعية
federation federal | fédération fédéral | اتحاد اتحادي
mission | mission | بعثة مهمة بعثات
force | force | قوة قوات
operation peacekeeping | opération maintien paix | عملية حفظ
fund | fonds | صندوق
bank | banque bancaire | بنك مصرف مصرفي
programme program | programme | برنامج برامج
project | projet | مشروع مشاريع
plan planning | plan planification planifier | خطة تخطيط خطط
strategy strategic | stratégie stratégique | استراتيجية استراتيجي
policy political politics politician | politique | سياسة سياسي سياسات
framework | cadre | إطار أطر
mechanism | mécanisme | آلية آليات
system systematic | système systématique systémique | نظام منظومة نظم منهجي
process procedure procedural | processus procédure | عملية إجراء إجراءات إجرائي
structure structural | structure structurel | هيكل بنية هيكلي
network | réseau | شبكة شبكات
platform forum | plateforme forum instance plate-forme | منتدى منبر منصة محفل منتديات
conference | conférence | مؤتمر مؤتمرات
meeting | réunion séance rencontre | اجتماع جلسة اجتماعات
summit | sommet | قمة
session sessional | session | دورة دورات
seminar workshop symposium | séminaire atelier colloque | حلقة ندوة دراسية عمل
dialogue | dialogue | حوار
agenda | ordre jour programme | أعمال جدول خطة
item | point question | بند بنود
entitled title | intitulé titre | معنون عنوان المعنونة
question issue matter | question problème point | مسألة قضية مسائل قضايا سؤال
subject topic theme thematic | sujet thème thématique objet | موضوع مواضيع مواضيعي
document documentation | document documentation | وثيقة وثائق مستند
paper text | document texte papier | نص ورقة نصوص
letter | lettre | رسالة حرف
charter | charte | ميثاق
convention | convention | اتفاقية اتفاقيات
treaty | traité | معاهدة معاهدات
covenant | pacte | عهد عهدين
protocol | protocole | بروتوكول
agreement accord | accord | اتفاق
memorandum | mémorandum protocole | مذكرة
instrument | instrument | صك صكوك أداة
statute | statut | نظام أساسي
rule regulation | règle règlement règlementation disposition réglementation | قاعدة قواعد نظام لائحة أنظمة حكم
norm standard normative | norme standard normatif niveau | معيار قاعدة معايير معياري
principle principal | principe principal | مبدأ رئيسي مبادئ
article rule | article | مادة
paragraph | paragraphe alinéa | فقرة فقرات
section chapter part | section chapitre partie | فرع باب فصل جزء قسم
annex appendix | annexe appendice | مرفق تذييل
note | note | مذكرة
list | liste | قائمة
table | tableau | جدول
budget budgetary | budget budgétaire | ميزانية
biennium biennial | biennal biennale exercice | سنتين فترة
annual annually yearly | annuel annuellement an | سنوي سنويا
year | année an exercice | سنة عام سنوات أعوام
month monthly | mois mensuel | شهر شهري أشهر
week | semaine | أسبوع أسابيع
day daily | jour journée quotidien | يوم يومي أيام
hour | heure | ساعة
decade | décennie | عقد
century | siècle | قرن
anniversary | anniversaire | ذكرى سنوية
date | date | تاريخ
time timely | temps moment délai opportun | وقت زمن مناسب حين
period periodic | période périodique | فترة دوري مدة
term | terme mandat condition | أجل مدة شرط مصطلح
deadline | délai échéance date | موعد أجل مهلة
early | tôt précoce rapidement début | مبكر قريب باكر
late later subsequent | tard ultérieur suivant | لاحق متأخر
previous former past | précédent ancien passé antérieur | سابق ماض
current present | actuel courant présent | حالي جار راهن
future | avenir futur | مستقبل مستقبلي مقبل
recent recently | récent récemment | مؤخرا حديث أخير
new newly | nouveau nouvelle récemment | جديد حديث
old ancient | ancien vieux | قديم
next forthcoming | prochain suivant | قادم مقبل تالي
last latest | dernier récent | أخير آخر
january | janvier | يناير كانون
february | février | فبراير شباط
march | mars marche | مارس آذار مسيرة
april | avril | أبريل نيسان
may | mai | مايو أيار
june | juin | يونيه يونيو حزيران
july | juillet | يوليه يوليو تموز
august | août | أغسطس آب
september | septembre | سبتمبر أيلول
october | octobre | أكتوبر تشرين
november | novembre | نوفمبر تشرين
december | décembre | ديسمبر كانون
first | premier première | أول أولى
second | deuxième second | ثان ثانية
third | troisième tiers | ثالث ثالثة ثلث
fourth | quatrième | رابع رابعة
fifth | cinquième | خامس خامسة
sixth | sixième | سادس سادسة
seventh | septième | سابع سابعة
eighth | huitième | ثامن ثامنة
ninth | neuvième | تاسع تاسعة
tenth | dixième | عاشر عاشرة
one | un seul | واحد واحدة
two | deux | اثنان اثنين
three | trois | ثلاثة ثلاث
four | quatre | أربعة أربع
five | cinq | خمسة خمس
six | six | ستة ست
seven | sept | سبعة سبع
eight | huit | ثمانية ثماني
nine | neuf | تسعة تسع
ten | dix | عشرة عشر
half | demi moitié | نصف
quarter | quart trimestre | ربع
hundred | cent centaine | مئة مائة
thousand | mille millier | ألف آلاف
million | million | مليون ملايين
billion | milliard | بليون مليار بلايين
per cent percentage | pour cent pourcentage | مائة نسبة مئوية
dollar | dollar | دولار دولارات
number | nombre numéro | عدد رقم أعداد
amount | montant somme | مبلغ مقدار مبالغ
total | total | مجموع إجمالي كلي
rate | taux | معدل نسبة سعر
level | niveau | مستوى مستويات رفيع
cost | coût frais | تكلفة كلفة تكاليف
price | prix | سعر أسعار
income revenue | revenu recette | دخل إيرادات إيراد
debt | dette | دين ديون
loan credit | prêt crédit | قرض ائتمان قروض
tax taxation | impôt fiscal taxe fiscalité | ضريبة ضريبي ضرائب
account accountability accountable | compte responsabilité principe | حساب مساءلة حسابات
audit auditor | audit vérification commissaire comptes | مراجعة حسابات تدقيق مراجع
balance | solde équilibre | رصيد توازن ميزان
resource | ressource | مورد موارد
capital | capital capitale | رأسمال عاصمة رأس
asset | actif bien avoir | أصول موجودات أصل
property | bien propriété patrimoine | ملكية ممتلكات
equipment material | matériel équipement | معدات مواد مادي
vehicle | véhicule | مركبة مركبات
air aircraft aviation | air aérien aéronef aviation | جوي طائرة هواء طيران
ship vessel maritime | navire maritime bateau | سفينة بحري سفن
post position | poste position | وظيفة منصب موقف وظائف
salary wage remuneration | salaire traitement rémunération | راتب أجر مرتب مرتبات
pension | pension retraite | معاش تقاعدي معاشات
language linguistic multilingual | langue linguistique multilinguisme | لغة لغوي لغات
arabic arab | arabe | عربي عربية
english | anglais | إنكليزي إنجليزي
french | français | فرنسي
islamic islam muslim | islamique islam musulman | إسلامي إسلام مسلم
african africa | africain afrique | أفريقي أفريقيا إفريقيا
asian asia | asiatique asie | آسيوي آسيا
european europe | européen europe | أوروبي أوروبا
american america | américain amérique | أمريكي أمريكا
latin | latin | لاتيني لاتينية
caribbean | caraïbe | كاريبي
pacific | pacifique | هادئ محيط سلمي
mediterranean | méditerranée méditerranéen | متوسط متوسطي
atlantic | atlantique | أطلسي
middle | moyen milieu | متوسط أوسط
east eastern | est orient oriental | شرق شرقي
west western | ouest occident occidental | غرب غربي
north northern | nord septentrional | شمال شمالي
south southern | sud méridional austral | جنوب جنوبي
palestine palestinian | palestine palestinien | فلسطين فلسطيني
israel israeli | israël israélien | إسرائيل إسرائيلي
jerusalem | jérusalem | قدس
gaza | gaza | غزة
syria syrian | syrie syrien | سوريا سوري سورية
geneva | genève | جنيف
vienna | vienne | فيينا
nairobi | nairobi | نيروبي
york | york | نيويورك يورك
paris | paris | باريس
headquarters | siège | مقر
site website | site web | موقع شبكي
record | compte rendu dossier registre | محضر سجل محاضر
archive | archive | محفوظات
library | bibliothèque | مكتبة
press media | presse média | صحافة إعلام وسائط
journalist | journaliste | صحفي صحفيين
public publicly | public | عام جمهور عمومي
private | privé | خاص
civil civilian | civil | مدني مدنيين
military | militaire | عسكري
police | police policier | شرطة
prison prisoner | prison prisonnier pénitentiaire détenu | سجن سجين سجناء
guard | garde | حرس
non nongovernmental | non | غير
sector | secteur | قطاع قطاعات
industry industrial | industrie industriel | صناعة صناعي
business enterprise company | entreprise société affaire | شركة مؤسسة شركات أعمال تجاري
market | marché | سوق أسواق
partner partnership | partenaire partenariat | شريك شراكة شركاء
stakeholder actor | partie prenante acteur | جهات معنية صاحب مصلحة فاعلة
donor | donateur bailleur | مانح مانحة جهات
entity body organ | entité organe organisme | كيان هيئة جهاز كيانات هيئات
department division | département division service | إدارة شعبة قسم دائرة
unit | unité groupe service | وحدة
team | équipe | فريق أفرقة
coordinator resident | coordonnateur résident | منسق مقيم
headquartered host | hôte accueillir siège | مضيف يستضيف استضافة
arrangement | arrangement disposition | ترتيب ترتيبات
credential | pouvoir vérification | وثائق تفويض
scale | barème échelle | جدول نطاق
plenary | plénier plénière | عامة
high | haut élevé | رفيع عال سام أعلى
special | spécial particulier | خاص استثنائي
emergency | urgence | طوارئ طارئ
regular ordinary | ordinaire régulier | عادي منتظم
preparatory | préparatoire | تحضيري تحضيرية
ad hoc | spécial | مخصص مخصصة
joint common | commun conjoint mixte | مشترك
executive | exécutif | تنفيذي
technical technique | technique | تقني فني
scientific science scientist | scientifique science | علمي علم علوم
`
