/** Words that name a class only where they are all that is said («الدول»: `identifyParty`), never inside other text. */
export const bareClasses = `
class:states | الدول; البلدان | States; countries; nations | États; pays; nations
class:partners | الشركاء; الجهات الشريكة; شركاء | partners | partenaires
class:parties | الأطراف; الطرفان; الطرفين | parties; both parties | parties; deux parties
class:organisations | المنظمات | organizations; organisations | organisations; organismes
class:individuals | الأفراد | individuals | individus
class:peoples | الشعوب | peoples | peuples
`
