export const review = {
  'button.submit-week': 'Haftani topshirish',
  'button.approve-week': 'Tasdiqlash',
  'button.dispute-entry': 'Eʼtiroz bildirish',
  'button.statement': 'Hisobot',
  'button.keep-entry': 'Qoldirish',
  'button.waive-entry': 'Hisobdan chiqarish',

  'confirm.approve-week': '{days} davri tasdiqlansinmi?',
  'confirm.approve-week-text':
    'Shundan soʻng davr yopiladi. Keyin xato chiqsa, u keyingi davrda toʻgʻrilanadi. Eʼtiroz bildirilgan yozuvlar ochiq qoladi.',

  'review.heading': '{client} soatlari: {days}',
  'review.assistant': 'Yordamchi',
  'review.task': 'Vazifa',
  'review.worked': 'Ishlangan vaqt',
  'review.charged': 'Hisoblangan vaqt',
  'review.by-hand': 'qoʻlda yozilgan: {duration}',
  'review.disputed':
    '{count, plural, one {# ta yozuvga eʼtiroz bor, u kutib turadi.} other {# ta yozuvga eʼtiroz bor, ular kutib turadi.}}',
  'review.until':
    'Iltimos, davrni tasdiqlang yoki alohida yozuvlarga eʼtiroz bildiring. Oxirgi muddat: {until}. Shundan keyin davr tasdiqlangan hisoblanadi.',
  'review.approved': 'Tasdiqladi: {who}.',
  'review.approved-by-silence': 'Tasdiqlangan hisoblanadi: hech kim oʻz vaqtida eʼtiroz bildirmadi.',
  'review.part-of': '{day} ({span} oraligʻining bir qismi)',
  'review.line-titled': '{line} · {title}',
  'review.entry-named': '{task} ({since})',

  'form.dispute-text':
    'Notoʻgʻri yozuvni tanlang. Yordamchi yoki menejer javob berguncha faqat shu yozuv kutib turadi.',
  'form.dispute-line': 'Yozuv',
  'form.dispute-words': 'Nima notoʻgʻri?',
  'form.keep-entry-title': '{task}: vaqtni qoldirish',
  'form.keep-entry-text': 'Vaqt shundayligicha qoladi, mijozga sababi aytiladi. Eʼtiroz:',
  'form.waive-entry-title': '{task}: vaqtni chiqarish',
  'form.waive-entry-text': 'Vaqt hisoblanmaydi, mijozga sababi aytiladi. Eʼtiroz:',
  'form.reason': 'Sababi',
  'form.choose-time-title': 'Vaqtni tuzatish',
  'form.choose-time-entry': 'Qaysi vaqt?',
  'form.choose-time-submit': 'Davom etish',
  'form.correction-title': '{task}: vaqtni tuzatish',
  'form.correction-text': 'Hozirgi holati: {span}, {duration}. Ikkalasi ham koʻrinib turadi.',
  'form.correction-date': 'Kun',
  'form.correction-start': 'Boshlanishi',
  'form.correction-end': 'Tugashi',
  'form.correction-length': 'Yoki davomiyligi',
  'form.correction-length-hint': 'Tugash vaqti oʻrniga, masalan 1h30m.',
  'form.correction-withdraw': 'Yoki umuman yoʻq',
  'form.correction-withdrawn': 'Bu vaqtda ishlanmagan',

  'dispute.raised': '{who} ({client}) {assistant} vaqtiga eʼtiroz bildirdi ({task} · {title}):',
  'dispute.memo': 'Izoh: {memo}',
  'dispute.kept': '{who} vaqtni qoldirdi:',
  'dispute.waived': '{who} vaqtni hisobdan chiqardi:',
  'dispute.corrected': '{who} vaqtni tuzatdi:',
  'dispute.kept-news':
    '{who} eʼtiroz bildirilgan vaqtni koʻrib chiqdi ({assistant}, {task} · {title}). U shundayligicha qoladi:',
  'dispute.waived-news':
    '{who} eʼtiroz bildirilgan vaqtni koʻrib chiqdi ({assistant}, {task} · {title}). U hisoblanmaydi:',

  'correction.news': '{who} vaqtni tuzatdi ({assistant}, {task} · {title}).',
  'correction.before': 'Avval',
  'correction.now': 'Hozir',
  'correction.span': '{span}, {duration}',
  'correction.not-worked': 'ishlanmagan',
  'correction.note':
    'Ikkalasi ham saqlanib qoladi. Yopilgan davrda hech narsa oʻzgarmaydi: farq ochiq davrga yoziladi.',

  'submitted.drawn': '{days} davridagi soatlaringiz topshirildi, endi ularni {client} koʻrib chiqadi.',
  'submitted.waits':
    '{days} davridagi soatlaringiz topshirildi. Davr tugab, barcha yordamchilar topshirgach, {client} koʻrib chiqishi uchun yuboriladi (eng kechi: {by}).',

  'done.approve-week': '{days} davri soatlari tasdiqlandi. Rahmat!',
  'done.dispute-entry':
    '{task} vaqtiga eʼtirozingiz yordamchi va menejerlarga yuborildi. Natijasi sizga aytiladi.',
  'done.keep-entry': '{task} vaqti qoladi. Mijoz va yordamchi xabardor qilindi.',
  'done.waive-entry': '{task} vaqti hisoblanmaydi. Mijoz va yordamchi xabardor qilindi.',
  'done.correct-time': '{task} vaqti tuzatildi: {now}.',

  'ledger.holds':
    '{count, plural, =0 {Daftarda hali hech narsa yoʻq.} one {Daftarning yagona qatori yozilganidek turibdi.} other {Daftarning barcha # ta qatori yozilganidek turibdi.}}',
  'ledger.broken':
    'Daftarning {line}-qatori ({day}, {task}) yozilganidek emas. Undan oldingilari oʻzgarmagan.',
  'ledger.gone': 'Daftarning {line}-qatori yoʻq. Undan oldingilari yozilganidek turibdi.',

  'problem.nothing-to-submit': 'U yerda topshiriladigan vaqtingiz yoʻq.',
  'problem.week-drawn-already':
    '{days} davri soatlari mijozga yuborilgan. Notoʻgʻri joyini hali ham tuzatish mumkin.',
  'problem.week-lacks-memo': 'Avval nima qilganingizni yozing: {entries}.',
  'problem.week-unconfirmed': 'Avval siz uchun toʻxtatilgan vaqtni tasdiqlang yoki tuzating: {entries}.',
  'problem.week-running': 'Avval taymerni toʻxtating: {entries}.',
  'problem.no-such-period': 'Koʻrib chiqiladigan bunday soatlar yoʻq.',
  'problem.review-over':
    '{days} davri soatlari tasdiqlangan hisoblanadi, chunki hech kim oʻz vaqtida eʼtiroz bildirmadi. Menejer ularni ochiq davrda hali ham tuzatishi mumkin.',
  'problem.review-over-by':
    '{days} davri soatlarini {who} tasdiqlagan. Menejer ularni ochiq davrda hali ham tuzatishi mumkin.',
  'problem.older-review-first': 'Iltimos, avval {days} davrini tasdiqlang: davrlar navbati bilan yopiladi.',
  'problem.no-such-line': 'Yozuvlardan birini tanlang.',
  'problem.line-taken-back':
    'Bu yozuv shu orada bekor qilingan yoki tuzatilgan. Iltimos, shaklni qaytadan oching.',
  'problem.line-disputed': '{task} vazifasining bu vaqtiga eʼtiroz allaqachon bildirilgan.',
  'problem.line-settled': '{task} vazifasining bu vaqtiga avval eʼtiroz bildirilgan va masala hal qilingan.',
  'problem.nothing-to-dispute': 'Eʼtiroz bildirish mumkin boʻlgan yozuv qolmadi.',
  'problem.no-such-dispute': 'Siz hal qila oladigan bunday eʼtiroz yoʻq.',
  'problem.dispute-kept': 'Bu eʼtiroz hal qilingan: vaqt shundayligicha qoladi.',
  'problem.dispute-waived': 'Bu eʼtiroz hal qilingan: vaqt hisoblanmaydi.',
  'problem.dispute-corrected': 'Bu eʼtiroz hal qilingan: vaqt tuzatilgan.',
  'problem.no-time-to-correct': 'Soʻnggi 60 kunda tuzatiladigan vaqtingiz yoʻq.',
  'problem.timer-runs-on': '{task} taymeri ishlab turibdi. Avval uni toʻxtating.',
  'problem.corrected-already': '{task} vazifasining bu vaqti shu orada tuzatildi. Endi u: {span}.',
  'problem.withdrawn-already': '{task} vazifasining bu vaqti shu orada bekor qilindi.',
  'problem.time-was-waived': 'Bu vaqt endi hisoblanmaydi, tuzatadigan narsa yoʻq.',
  'problem.nothing-to-correct':
    'Hozir ham xuddi shunday yozilgan. Biror narsani oʻzgartiring yoki shaklni yoping.',
} as const;
