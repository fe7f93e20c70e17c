// Verbal nouns by their pattern, on folded words («ة» is «ه», «أ» is «ا»); what the patterns do not tell is listed.
const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Those that no pattern tells. */
const listed = words(`
  رفع بذل عقد وضع دعم منح فتح وقف ضمان حمايه زياره عمل قيام نشر حل بحث نظر سعي حضور كفاله حفظ حفاظ جمع نقل سحب رفض فرض
  منع كسر صون صياغه بناء انهاء اعاده اقامه اداره اتاحه ازاله اضافه احاله اجراء جعل كف سماح نبذ درء صد طرح سن رصد شجب حشد
  حصر ردع ربط رعايه زياده سد شراء صرف عرض قبول كشف مد مضي وفاء وقوف ايفاد ابلاغ تنفيذ عدم حث خلق لجوء دفع دراسه توجيه
  تحمل تحلي تبني تولي تخلي تجنب تحري تقصي توخي تمسك تعهد توسع تقيد تدخل تحرك تاكد شروع دخول خفض حظر ضغط كسب كتابه ترجمه
  اتخاد تصدي توصل تواصل حرص بدء نهوض وصول نزع اخد اخذ ايلاء مكافحه معالجه مراعاه مساءله محاربه حيلوله فك رد ارسال ايجاد
  عوده انشاء احلال تحديد تفعيل تمثيل تعيين اعتراف التماس تمكين تكثيف ترسيخ موافاه مساعده مناقشه امتثال ادانه رد سحب شطب
  ترشيح تسميه تسريع تعجيل اسراع طلب دعوه تعميم احتفال احياء تخصيص تقاسم مقاطعه ايقاف ملء شغل حجب حسم تضمين ادراج صيانه حراسه اشاعه اقرار سداد تسديد تحقيق الغاء التزام التحاق الزام
`)

const patterns = [
  /^ت\p{L}{1,3}ي\p{L}$/u, // تقديم
  /^ت\p{L}{2,3}يه$/u, // تعبئه as تعبيه, تنميه
  /^ا\p{L}{1,4}ا\p{L}?$/u, // اتخاذ, انشاء, استخدام
  /^م\p{L}ا\p{L}{2}ه$/u, // متابعه, مشاركه
  /^ت\p{L}ا\p{L}{2}$/u, // تعاون
  /^ا\p{L}{1,4}(?!يه$)\p{L}ه$/u, // اقامه, اعاده, استضافه
]

/** Other nouns of these shapes: plurals, names of States, participles. */
const others = words(`
  اطراف افراد اشخاص ابناء اجزاء احزاب اعلام اسلام ارهاب اعمال انحاء اوضاع اهداف افكار اموال انظار اثار ارجاء اوساط الاف
  اعضاء اجهزه انشطه اسلحه امانه الويه اغذيه ادويه ازمه امه اسره انظمه اليه ابعاد اسعار اسواق اماكن اعباء اجيال اطفال
  اصدقاء اشقاء اقطار اقاليم انواع ارقام اسباب اشكال اصحاب امراض احداث احكام احوال ادوات اراضي ارواح ازمات اسس اشهر
  اساس معاهده مساله اكستان اراغواي ايران انغولا اسيا اوروبا امارات اتحاد افريقيا اسبانيا ايطاليا اوغندا اديان ايام اعوام
  تشرين تقارير تدابير تاريخ تقاليد تكاليف تفاصيل تصاريح تماثيل تعاليم تقنيه تاليه تجاريه تنفيذيه
  مجاوره محايده معاصره مقاتله ملايمه مناسبه مخالفه مغايره متاحه مماثله متاخره محافظه مباشره متالفه كافه ادله اسيله اما اضعا اضعه اضعين مراعيه متمحوره
`)

/** Those that have the article and still open an action, behind a name that is complete. */
const definite = words(`
  نظر عمل سعي قيام بدء كف وفاء اسراع اسهام انضمام التزام امتناع استمرار تشاور تنسيق حرص تعجيل تسريع ضغط ابقاء سماح اعتراف
  استجابه استفاده تحلي تركيز تحرك تدخل تصدي توقيع تصديق تقيد حفاظ توصل دخول شروع تواصل اتصال وقوف احتفال مضي تعامل تعاون
  مشاركه مساهمه متابعه مواصله مساعده مبادره موافقه محافظه مصادقه مطالبه مشاوره مراعاه امتثال وفاء اضطلاع نهوض تعهد انخراط
  تمسك انسحاب استعداد ترشح تحقق تاكد لجوء افراج
`)

/** «اتخاذ», also with the article. */
export function isVerbalNoun(folded: string, isParty: (word: string) => boolean): boolean {
  if (
    /^ال(?:غا[ءيو]|ت[زحم])/.test(folded) &&
    listed.has(folded.replace(/(?<=.{5})(?:ها|هم?|ه)$/, '').replace(/[يو]$/, 'ء'))
  )
    return true
  return isBareVerbalNoun(folded.replace(/^ال(?=.{2})/, ''), isParty)
}

function isBareVerbalNoun(word: string, isParty: (word: string) => boolean): boolean {
  if (listed.has(word)) return true
  if (others.has(word) || isParty(word)) return false
  return patterns.some((pattern) => pattern.test(word)) || isWithPossessive(word)
}

/** «انخراطها», «تقديمه». */
function isWithPossessive(word: string): boolean {
  const bare = /^(.{4,})(?:ها|هم|هما)$/.exec(word)?.[1]
  if (bare === undefined || others.has(bare)) return false
  // Before a possessive «ة» is written «ت»: «متابعتها».
  if (bare.endsWith('ت') && isBareVerbalNoun(bare.replace(/ت$/, 'ه'), () => false)) return true
  return listed.has(bare) || patterns.slice(0, 3).some((pattern) => pattern.test(bare))
}

/** «النظر», «المشاركة». */
export function isDefiniteVerbalNoun(folded: string): boolean {
  return folded.startsWith('ال') && definite.has(folded.slice(2))
}

/** Behind «و» they are one more thing to do, whatever stands between. */
const done = words(`
  تقديم رفع اتخاذ ضمان بذل توفير تكثيف تعبيه حشد مواصله عقد اعداد تنظيم انشاء عرض ارسال ابلاغ اطلاع موافاه تزويد ابقاء وضع
  اصدار نشر تعيين اجراء متابعه وقف اقامه دعوه تشجيع تمكين ادراج احاله اعتماد ايفاد منح تيسير تسهيل تعزيز دعم اعاده عدم
  السماح الامتناع الكف العمل السعي الانضمام التواصل الاستفاده الانسحاب الاستمرار الالتزام النظر الوفاء المشاركه المساهمه
  التنسيق الحرص الاعتراف التصديق الابقاء التقيد الامتثال الاسراع التعجيل تكليف تفعيل اشراك بحث دراسه استكشاف الغاء انهاء
  اخضاع تمويل اطلاق تبادل تعميم احترام طرح صياغه
`)

/** What a topic or an effort is about. */
const topics = words(`
  مكافحه تجاره انتشار تنميه استقرار ازدهار تعاون اعاده استخدام اتجار ارهاب تعليم تدريب تسريح ادماج اعمار تكامل تضامن
  تسامح تفاهم تعايش احتلال تجويع استغلال اختطاف
`)

/** Whether a noun behind «و» is one more action; `inTopic`: behind «حول», «في مجال», where it may be of the topic. */
export function isFurtherVerbalNoun(
  folded: string,
  inTopic: boolean,
  isParty: (word: string) => boolean,
): boolean {
  if (folded.startsWith('ال') || inTopic) return done.has(folded) && !(inTopic && topics.has(folded))
  return done.has(folded) || (!topics.has(folded) && isVerbalNoun(folded, isParty))
}
