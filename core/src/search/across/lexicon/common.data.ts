/** Words of any text: qualities, quantities and joints that are not stop words; columns as in `acts`. */
export const common = `
all every each entire whole | tout chaque ensemble entier | جميع كل كافة كامل سائر
both | deux tant | كلا كلتا على السواء
some certain several various | certain plusieurs divers quelque | بعض عدة مختلف شتى
many numerous | nombreux beaucoup | كثير عديد
much | beaucoup bien | كثير
more further additional | plus davantage supplémentaire autre | مزيد أكثر إضافي زيادة
most | plupart plus | معظم أغلب
less fewer | moins | أقل
other another | autre | آخر أخرى غير
same | même | نفس ذات عينه
such | tel | هذا مثل
own | propre | خاص ذات
different difference | différent différence | مختلف فرق اختلاف
similar | semblable similaire analogue | مماثل مشابه
only | seulement uniquement seul | فقط وحده سوى
also | également aussi | أيضا كذلك
particular particularly especially | particulier notamment particulièrement surtout | خاص خصوصا لا سيما خاصة
specific specifically | spécifique précis expressément | محدد معين خاص تحديدا
relevant pertinent | pertinent compétent intéressé voulu | صلة معني مختص
concerned interested | concerné intéressé | معني مهتم معنية
competent competence | compétent compétence | مختص اختصاص كفاءة
appropriate appropriately | approprié selon convenir | مناسب ملائم اقتضاء حسب
possible possibility | possible possibilité | ممكن إمكانية
full fully complete | plein pleinement complet intégral | كامل تام كاملا تاما
partial partially | partiel partiellement | جزئي جزئيا
comprehensive | global complet détaillé exhaustif | شامل
detailed detail | détaillé détail | مفصل تفصيل تفصيلي
main major principal | principal grand majeur | رئيسي كبير أساسي
basic fundamental | fondamental base | أساسي
essential vital crucial | essentiel crucial vital indispensable | أساسي حيوي حاسم جوهري
key | clef clé essentiel | رئيسي أساسي مفتاح
critical | critique crucial essentiel | حاسم حرج بالغ
urgent urgently | urgent urgence instamment | عاجل عاجلا
immediate immediately | immédiat immédiatement | فوري فورا مباشر
prompt promptly quick rapid speedy | rapide rapidement prompt bref | سريع سرعة سريعا إسراع
soon | bientôt dès tôt | قريب أقرب
strong strongly | fort vigoureux fermement énergiquement | قوي بقوة شدة
large big great greater | grand vaste important | كبير واسع عظيم أكبر
small | petit | صغير
long | long | طويل
short | court bref | قصير
wide broad widely | large vaste largement | واسع نطاق عريض
low | bas faible | منخفض قليل
good better best | bon bien meilleur | جيد حسن أفضل
bad worse adverse negative | mauvais pire négatif néfaste | سيئ سلبي ضار أسوأ
positive constructive | positif constructif | إيجابي بناء
active actively activity | actif activement activité | نشط نشاط أنشطة فعال نشيط
constant constantly | constant constamment | مستمر دائم
permanent | permanent | دائم
temporary interim provisional | temporaire provisoire intérimaire | مؤقت
final finally | final enfin définitif | نهائي ختامي أخيرا
initial | initial | أولي مبدئي
original origin | original origine | أصلي أصل
actual real reality | réel effectif réalité | فعلي حقيقي واقع
possible potential | potentiel possible éventuel | محتمل إمكانات كامن
likely probable | probable susceptible | محتمل مرجح
clear clearly | clair clairement net | واضح بوضوح
open | ouvert | مفتوح
mutual mutually | mutuel mutuellement réciproque | متبادل
voluntary volunteer | volontaire bénévole | طوعي تبرع متطوع
mandatory compulsory binding | obligatoire contraignant | إلزامي ملزم إجباري
equal | égal | متساو
universal universality | universel universalité | عالمي شامل عالمية
individual | individuel individu | فردي فرد
collective | collectif | جماعي
multiple | multiple | متعدد
single | unique seul | واحد وحيد
double | double | مزدوج ضعف
integrated | intégré | متكامل
sufficient adequate | suffisant adéquat | كاف كافي ملائم
inadequate insufficient lack | insuffisant manque insuffisance absence | نقص افتقار غياب انعدام عدم
absence | absence | غياب عدم
existence exist existing | existence exister existant | وجود قائم موجود
without | sans | دون بدون
within | dans sein | داخل إطار ضمن
between among | entre parmi | بين
through | par intermédiaire travers moyen | خلال طريق عن
under | sous vertu titre | تحت بموجب إطار
against | contre | ضد مناهضة
toward towards | vers envers | نحو تجاه
before | avant devant | قبل أمام
after following | après suite | بعد عقب
during | pendant durant cours | خلال أثناء
since | depuis | منذ
until | jusque | حتى إلى
including | notamment compris | بما ذلك ضمنها
pursuant accordance accordingly | application conformément conséquence vertu | عملا وفقا وفق تبعا بموجب
according | selon conformément | وفق حسب
light | lumière compte tenu léger | ضوء خفيف
view | vue | بغية نظر قصد
order | ordre | نظام أجل ترتيب
regard | égard concerner | صدد شأن
context | contexte cadre | سياق إطار
well | bien ainsi | كذلك فضلا
however | toutefois cependant | غير بيد
therefore thus | donc ainsi | لذلك بالتالي
because due owing | parce raison dû cause | بسبب لأن نظرا
despite notwithstanding | malgré nonobstant dépit | رغم بالرغم
whether | si | إذا
particular regard | eu égard | بوجه خاص
inter alia | notamment entre autres | أمور جملة
above aforementioned | ci-dessus susmentionné précité | أعلاه آنف مذكور سالف
below | ci-dessous ci-après | أدناه
hereby | présent | بهذا هذا
said | ledit dit | مذكور قال
due duly | dû dûment voulu | واجب حسب أصول
account | compte | حساب اعتبار مراعاة
set forth out | énoncer énoncé exposer | محدد مبين وارد
based | fondé basé | قائم استنادا مستند
related relating relation | relatif lié connexe | متصل متعلق مرتبط
associated | associé lié | مرتبط منتسب
affected | touché affecté | متضرر متأثر
involved | impliqué concerné | معني مشارك ضالع
interdependent interrelated indivisible | interdépendant indissociable indivisible | مترابط متشابك متجزئ
intersecting cross cutting | croisé transversal intersectorielle | شامل متقاطع جامع
dedicated devoted | consacré dévouement | مكرس مخصص تفان
outstanding | remarquable exceptionnel arriéré suspens | معلق متميز بارز
pending | attendant attente cours | انتظار ريثما
remaining | restant | متبقي باق
ongoing | cours continu | جار مستمر
growing | croissant | متنام متزايد
emerging | émergent nouveau | ناشئ مستجد
advanced | avancé | متقدم
modern | moderne | حديث عصري
successive | successif | متعاقب
consecutive | consécutif | متتال متوالية
consensus | consensus | توافق آراء
unanimous unanimously | unanime unanimité | إجماع
outcome | résultat issue document final | نتيجة محصلة نتائج ختامية
output deliverable | produit | ناتج نواتج
event | événement manifestation | حدث مناسبة أحداث
occasion | occasion | مناسبة
opportunity | occasion possibilité | فرصة
place | lieu place endroit | مكان موقع
location | lieu emplacement | موقع مكان
point | point | نقطة
line | ligne | خط
way manner | manière façon voie moyen | طريقة نحو سبيل سبل
step | étape mesure pas | خطوة خطوات
stage phase | étape phase stade | مرحلة مراحل
course | cours | مسار دورة
path | voie chemin | مسار طريق
trend tendency | tendance | اتجاه ميل اتجاهات
pace | rythme | وتيرة
loss damage | perte dommage dégât | خسارة ضرر خسائر أضرار
harm harmful | préjudice nuisible dommage néfaste | ضرر ضار أذى
injury injure | blessure blesser | إصابة جرح
compensation reparation | indemnisation réparation compensation | تعويض جبر
remedy redress | recours réparation | انتصاف سبيل جبر
protection safeguard | garantie sauvegarde protection | ضمانة صون حماية ضمانات
safety safe | sûreté sécurité sûr | سلامة أمان آمن
weak weakness | faible faiblesse | ضعيف ضعف
strength | force | قوة
hard difficult | difficile dur | صعب عسير
easy | facile | سهل يسير
name | nom nommer | اسم
word | mot | كلمة
image | image | صورة
voice | voix | صوت
hand | main | يد
head | chef tête | رئيس رأس
heart | coeur cœur | قلب
eye | oeil œil | عين
body | corps organe | جسد هيئة
mind | esprit | ذهن عقل
generation | génération | جيل أجيال
age | âge | سن عمر
user | utilisateur | مستعمل مستخدم
owner ownership | propriétaire appropriation | مالك ملكية
holder | titulaire détenteur | صاحب حائز
head government | chef gouvernement | رئيس حكومة
home | foyer domicile | منزل وطن
abroad | étranger | خارج
inside internal | interne intérieur | داخلي
outside external | extérieur externe | خارجي
reaffirmation renewal renew | renouveler renouvellement | تجديد يجدد
continuity | continuité | استمرارية
recurring repeated | récurrent répété | متكرر
compliance | respect conformité | امتثال
transparent | transparent | شفاف
timely | temps voulu opportun | وقت مناسب حينه
broad based | large | عريض قاعدة
`
