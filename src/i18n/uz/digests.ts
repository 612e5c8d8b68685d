export const digests = {
  'button.my-tasks': 'Vazifalarim',
  'button.all-clients': 'Barcha mijozlar',

  'digest.as-of': '{at} holatiga koʻra; bu shunday qoladi.',
  'digest.more': 'va yana {count, number} ta',
  'digest.corrected': 'Shundan beri tuzatildi: {days} haftasi {was} edi, endi {now}.',
  'digest.corrected-of': 'Shundan beri tuzatildi: {client}, {days} haftasi {was} edi, endi {now}.',

  'digest.client-heading': '{client}: {days} haftasi',
  'digest.used': 'Hafta davomida sarflandi',
  'digest.delivered':
    '{count, plural, =0 {Hafta davomida hech narsa topshirilmadi.} one {Hafta davomida topshirildi:} other {Hafta davomida topshirildi (# ta):}}',
  'digest.waiting':
    '{count, plural, =0 {Sizni hech narsa kutmayapti.} one {Sizni kutmoqda:} other {Sizni kutmoqda (# ta):}}',
  'digest.awaits-answer': '{task} · {title}: savolga javob kerak',
  'digest.awaits-acceptance': '{task} · {title}: topshirildi, hali qabul qilinmagan',
  'digest.awaits-more-time': '{task} · {title}: koʻproq vaqt soʻralgan',
  'digest.awaits-review': '{days} soatlari: tasdiqlash muddati {by}',

  'digest.own-heading': '{days} haftangiz: {hours}',
  'digest.worked': 'Ishlandi',
  'digest.due':
    '{count, plural, =0 {Bu hafta muddati keladigan vazifangiz yoʻq.} one {Muddati shu hafta:} other {Muddati shu hafta (# ta):}}',
  'digest.unsubmitted': 'Hali topshirilmagan:',
  'digest.unsubmitted-week': '{client}, {days}: {by} kuni qanday boʻlsa, shunday mijozga yuboriladi',

  'digest.desk-heading': '{days} haftasi: umumiy koʻrinish',
  'digest.used-column': 'Sarflandi',
  'digest.weekly-column': 'Haftasiga',
  'digest.overdue-column': 'Kechikkan',
  'digest.weekly-note':
    '“Sarflandi” — hafta davomida hisoblangan vaqt, “Haftasiga” — soʻnggi 4 haftaning oʻrtachasi. Eng dolzarb mijozlar birinchi turadi.',
  'digest.more-clients': 'va yana {count, number} ta mijoz',
  'digest.assistants': 'Yordamchilar',
  'digest.assistant':
    '{name}: {hours}; {held, plural, =0 {vazifasi yoʻq} one {# ta vazifasi bor} other {# ta vazifasi bor}}',
  'digest.unclaimed': 'Olinishini kutayotganlar',
  'digest.claimed': '{count, number} ta vazifa olindi; kutish vaqti oʻrtada {median}, eng koʻpi {longest}.',
  'digest.none-claimed': 'Hech qanday vazifa olinmadi.',
  'digest.open': 'Hozir {count, number} ta vazifa kutmoqda; eng uzoq kutish: {longest}.',
  'digest.none-open': 'Hozir kutayotgan vazifa yoʻq.',
  'digest.file': '{days} haftasidagi barcha mijozlar: {csv}',
  'digest.file-until': 'Havola ishlaydigan muddat: {until}. U kimda boʻlsa, oʻsha ocha oladi.',
  'download.digest-what-to-do':
    'Hisobot havolalari bir kun ishlaydi. Haftalik hisobot ostidagi “Barcha mijozlar” tugmasini bosing: javobda yangisi boʻladi.',

  'morning.heading': '{day} uchun roʻyxatingiz',
  'morning.overdue': 'Muddati oʻtgan',
  'morning.today': 'Muddati bugun',
  'morning.soon': 'Muddati yaqin',
  'morning.changes': 'Oʻzgartirish uchun qaytarilgan',
  'morning.answered': 'Javob berilgan',
  'morning.task': '{task} · {title} ({client})',
  'morning.task-due': '{task} · {title} ({client}), muddati: {due}',
  'morning.done': '✓ {line}, bajarildi',
} as const;
