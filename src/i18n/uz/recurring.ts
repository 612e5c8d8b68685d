export const recurring = {
  'repeat.at': '{days}, soat {time} da',
  'repeat.day': '{interval, plural, one {Har kuni} other {Har # kunda}}',
  'repeat.working-days': 'Har ish kuni',
  'repeat.week': '{interval, plural, one {Har {weekdays} kuni} other {Har # haftada {weekdays} kuni}}',
  'repeat.month-day': '{interval, plural, one {Har oyning} other {Har # oyda}} {day, number}-kuni',
  'repeat.last-day': '{interval, plural, one {Har oyning} other {Har # oyda}} oxirgi kuni',
  'repeat.month-weekday':
    '{interval, plural, one {Har oyning} other {Har # oyda}} {nth, select, first {birinchi} second {ikkinchi} third {uchinchi} fourth {toʻrtinchi} other {oxirgi}} {weekday} kuni',
  'repeat.month-working-day':
    '{interval, plural, one {Har oyning} other {Har # oyda}} {nth, select, first {birinchi} second {ikkinchi} third {uchinchi} fourth {toʻrtinchi} other {oxirgi}} ish kuni',
  'repeat.year': '{interval, plural, one {Har yili} other {Har # yilda}} {date} kuni',
  'repeat.due': '{days, plural, =0 {oʻsha kuni} one {# kundan keyin} other {# kundan keyin}}, {time}',
  'repeat.not-due': 'muddatsiz',

  'field.repeat': 'Takrorlanishi',
  'field.next': 'Keyingisi',

  'recurring.created':
    '{title} takrorlanadi: {repeat}, birinchi marta: {first}. Birinchi vazifa oʻshanda ochiladi.',
  'recurring.edited': '{title} oʻzgartirildi.',
  'recurring.skipped': '{title}: {day} oʻtkazib yuboriladi.',
  'recurring.not-skipped': '{title}: {day} oʻtkazib yuborilmaydi.',
  'recurring.paused': '{title} toʻxtatib turildi. Davom ettirilmaguncha vazifa ochilmaydi.',
  'recurring.resumed': '{title} davom etadi.',
  'recurring.ended': '{title} tugatildi. Undan ochilgan vazifalar saqlanib qoladi.',
  'recurring.as-it-is': '{title}: hozirgi holati shunday.',
  'recurring.is-paused': 'toʻxtatib turilgan',
  'recurring.skips': '{days} oʻtkazib yuboriladi',
  'recurring.zone': 'Vaqtlar {zone} mintaqasi boʻyicha.',
  'recurring.shift-before': 'Dam olish kuniga toʻgʻri kelsa, undan oldingi ish kuni ochiladi.',
  'recurring.shift-after': 'Dam olish kuniga toʻgʻri kelsa, undan keyingi ish kuni ochiladi.',
  'recurring.list':
    '{count, plural, =0 {Takrorlanadigan vazifa yoʻq} one {# ta takrorlanadigan vazifa} other {# ta takrorlanadigan vazifa}}',
  'recurring.more': 'Bu hammasi emas: faqat eng yaqinlari koʻrsatildi.',
  'recurring.hint':
    'Takrorlanadigan vazifa berish uchun shunday yozing: /delegate Har dushanba soat 9 da hisobot yuborish',

  'button.recurring-tasks': 'Takrorlanadigan vazifalar',
  'button.skip-recurring': 'Keyingisini oʻtkazib yuborish',
  'button.unskip-recurring': 'Oʻtkazib yubormaslik',
  'button.pause-recurring': 'Toʻxtatib turish',
  'button.resume-recurring': 'Davom ettirish',
  'button.end-recurring': 'Tugatish',
  'confirm.end-recurring': 'Takrorlanadigan vazifa tugatilsinmi?',
  'confirm.end-recurring-text': 'Undan boshqa vazifa ochilmaydi. Buni ortga qaytarib boʻlmaydi.',
  'confirm.end-recurring-yes': 'Tugatish',

  'form.recurring-title': 'Takrorlanadigan vazifa',
  'form.repeat': 'Takrorlash',
  'form.repeat-hint': 'Soʻz bilan, masalan: “har dushanba soat 9 da” yoki “oyning oxirgi ish kuni”.',
  'form.recurring-shift': 'Dam olish kuniga toʻgʻri kelsa',
  'form.shift-none': 'Baribir ochiladi',
  'form.shift-before': 'Undan oldingi ish kuni',
  'form.shift-after': 'Undan keyingi ish kuni',
  'form.recurring-due': 'Har birining muddati',
  'form.due-never': 'Muddatsiz',
  'form.due-after': '{days, plural, =0 {Oʻsha kuni} one {# kundan keyin} other {# kundan keyin}}',

  'help.tasks-recurring': 'takrorlanadigan vazifalarni koʻrsatadi',

  'news.recurring-paused':
    '{client} uchun {title} yana berilishi kerak edi, lekin toʻxtatib turildi: {why, select, person {{creator} endi {client} uchun vazifa bera olmaydi} channel {yordamchilarda vazifa koʻrinadigan kanal yoʻq} other {uni hech kim davom ettirmadi}}.',
  'news.recurring-goes-on': '{client} uchun {title} toʻxtatib turilgan edi, endi davom etmoqda.',

  'problem.two-repetitions': 'Vazifaning bitta takrorlanishi boʻladi, bir nechtasi topildi: {words}.',
  'problem.repetition-unreadable':
    '“{words}” takrorlanish sifatida tushunilmadi. Masalan, shunday yozing: “har dushanba soat 9 da”, “har 2 haftada juma kuni” yoki “oyning oxirgi ish kuni”.',
  'problem.repetition-with-due':
    'Ham takrorlanish (“{repetition}”), ham sana (“{due}”) topildi. Takrorlanadigan vazifaning yagona muddati boʻlmaydi; “soat 17:00 gacha” kabi vaqtni yozish mumkin.',
  'problem.repetition-with-due-day':
    'Takrorlanadigan vazifaning yagona muddat kuni boʻlmaydi. Kunni boʻsh qoldiring; soat har safar amal qiladi.',
  'problem.no-such-recurrence':
    'Siz oʻzgartira oladigan bunday takrorlanadigan vazifa yoʻq. /tasks recurring roʻyxatni koʻrsatadi.',
  'problem.recurrence-ended': '“{title}” tugatilgan.',
} as const;
