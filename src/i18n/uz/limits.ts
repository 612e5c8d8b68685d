export const limits = {
  'button.still-working': 'Hali ishlayapman',
  'button.stop-then': 'Toʻxtatish: {at}',
  'button.stop-at': 'Toʻxtatish vaqti …',
  'button.confirm-time': 'Tasdiqlash',
  'button.correct-time': 'Tuzatish',
  'button.ask-for-more': 'Koʻproq soʻrash',
  'button.allow-more': 'Ruxsat berish',
  'button.finish-up': 'Yakunlash',

  'timer.question':
    '{task} · {title} ustida hali ishlayapsizmi? Taymer ishlamoqda, boshlangan vaqti: {since}.',
  'timer.question-note':
    '30 daqiqa ichida javob boʻlmasa, taymer soʻnggi faollik vaqti ({at}) boʻyicha toʻxtatiladi va siz tasdiqlamaguningizcha vaqt hisobga olinmaydi.',
  'timer.goes-on': '{task} · {title} taymeri davom etmoqda, boshlangan vaqti: {since}.',
  'timer.stopped': '{task} · {title} taymeri siz uchun soʻnggi faollik vaqti boʻyicha toʻxtatildi: {at}.',
  'timer.unconfirmed': '{span}, {duration}: siz tasdiqlamaguningizcha bu vaqt hisobga olinmaydi.',

  'form.stop-at-title': '{task}: toʻxtatish',
  'form.stop-at-since': 'Taymer ishlamoqda, boshlangan vaqti: {since}. Ishni qachon toʻxtatgan edingiz?',
  'form.stop-at-day': 'Kun',
  'form.stop-at-time': 'Vaqt',
  'form.stop-at-memo': 'Nima qildingiz?',
  'form.more-title': '{task}: koʻproq vaqt',
  'form.more-cap': 'Mijozdan vaqt limitini oshirish soʻraladi.',
  'form.more-hours': 'Mijozning soatlari tugagan, undan qoʻshimcha soat soʻraladi.',
  'form.more-duration': 'Yana qancha kerak?',
  'form.more-duration-hint': 'Masalan: 2 soat yoki 1h30m.',
  'form.more-words': 'Nima uchun?',

  'limit.cap-near': '{task} · {title} vaqt limitining 80 foizi sarflandi. Limit: {cap}.',
  'limit.cap-reached': '{task} · {title} vaqt limitiga yetdi: {cap}.',
  'limit.cap-lifted': 'Endi vaqt limiti yoʻq.',
  'limit.cap-now': 'Vaqt limiti endi: {cap}.',
  'limit.hours-used-up':
    '{task} · {title} taymeri ishlab turganida {client} soatlari tugadi. Taymer siz toʻxtatguningizcha davom etadi.',
  'limit.asked': 'Siz yana {more} soʻragansiz; mijoz hali javob bermadi.',

  'more.asked-cap': '{creator}, {task} · {title} uchun {who} vaqt limitidan tashqari yana {more} soʻradi:',
  'more.asked-hours':
    '{creator}, {task} · {title} uchun {who} kelishilgan soatlardan tashqari {more} soʻradi:',
  'more.was-allowed': '{who} ruxsat berdi.',
  'more.was-refused': '{who} ishni yakunlashni soʻradi.',
  'more.allowed-cap': '{task} · {title} uchun {who} yana {more}ga ruxsat berdi.',
  'more.allowed-hours': '{task} · {title} uchun {who} qoʻshimcha {more}ga ruxsat berdi.',
  'more.finish-up': '{who} sizdan {task} · {title} ishini qoʻshimcha vaqtsiz yakunlashni soʻraydi.',

  'done.still-working': '{task} taymeri davom etmoqda.',
  'done.stop-at': '{task} taymeri siz aytgan vaqtda toʻxtatildi.',
  'done.confirm-time': '{task} vaqti tasdiqlandi va endi hisobga olinadi.',
  'done.ask-for-more': '{task} uchun mijozdan qoʻshimcha vaqt soʻraldi. Javobi sizga yetkaziladi.',
  'done.more-allowed': '{task} uchun qoʻshimcha vaqtga ruxsat berdingiz. Yordamchi xabardor qilindi.',
  'done.finish-up': '{task} ishini yakunlash kerakligi yordamchiga yetkazildi.',

  'reason.time-confirmed': 'Taymer avtomatik toʻxtatilgandan keyin tasdiqlandi',

  'problem.stop-outside-timer':
    'Taymer boshlangan vaqt: {from}, hozir esa: {to}. Shu oraliqdan vaqt tanlang.',
  'problem.nothing-to-ask':
    '{task} ishini na vaqt limiti, na soat yetishmasligi toʻxtatib turibdi; soʻraydigan narsa yoʻq.',
  'problem.more-asked-already':
    '{task} uchun mijozdan qoʻshimcha vaqt allaqachon soʻralgan, u hali javob bermadi.',
  'problem.more-unreadable': '“{words}” qancha vaqt ekanini tushunmadim. 2h, 90m yoki 1h30m kabi yozing.',
  'problem.more-zero': 'Noldan koʻp vaqt soʻrang, “{words}” esa unday emas.',
  'problem.no-such-request': 'Bunday soʻrov yoʻq.',
} as const;
