/** What a page says of an address that asks for what there is not. */
export const address = {
  leftOut: 'في العنوان ما لا تعرفه هذه الصفحة، فلم يؤخذ به:',
  drop: 'عرض الصفحة بدونه',
  beyond: (from: string, total: string) => `لا شيء ابتداءً من الرقم ${from}: في القائمة ${total}.`,
  toBeginning: 'إلى أول القائمة',
}
