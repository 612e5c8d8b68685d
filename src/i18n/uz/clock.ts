export const clock = {
  'button.start-timer': 'Taymerni boshlash',
  'button.stop-timer': 'Taymerni toʻxtatish',
  'button.add-memo': 'Izoh qoʻshish',
  'button.switch-timer': '{task} vazifasiga oʻtish',
  'button.keep-timer': 'Shunday qoldirish',

  'field.worked': 'Ishlangan vaqt',
  'field.timer': 'Taymer',

  'clock.running-since': 'ishlamoqda, boshlangan vaqti: {since}',
  'clock.worked-of-cap': '{worked} / {cap}',
  'clock.started': '{task} · {title}: taymer ishga tushdi.',
  'clock.runs-already':
    '{task} · {title}: taymer allaqachon ishlamoqda, boshlangan vaqti: {since} ({duration}).',
  'clock.running': '{task} · {title}: taymer ishlamoqda, boshlangan vaqti: {since} ({duration}).',
  'clock.stopped': '{task} · {title}: taymer toʻxtadi. {span}, {duration}.',
  'clock.stopped-provisionally':
    'Hech bir yozuv 16 soatdan uzun boʻlmaydi, shuning uchun u oʻsha yerda tugatildi. Tasdiqlasangiz yoki tuzatsangiz, hisobga olinadi.',
  'clock.memo-wanted': 'Nima qildingiz? Izoh hali yozilmagan.',
  'clock.memo-wanted-of': '{entry}: izoh hali yozilmagan.',
  'clock.memo-noted': 'Izoh saqlandi: {task} · {title}, {span}, {duration}.',
  'clock.nothing-runs': 'Sizda ishlayotgan taymer yoʻq.',
  'clock.nothing-runs-there': '{task} · {title}: bu vazifa uchun taymeringiz ishlamayapti.',
  'clock.last-entry': 'Oxirgi yozuvingiz: {task} · {title}, {span}, {duration}.',
  'clock.runs-for-other':
    'Taymeringiz boshqa mijoz uchun ishlamoqda — {client}: {task} · {title}, boshlangan vaqti: {since} ({duration}).',
  'clock.still-runs':
    '{task} · {title}: taymeringiz hali ham ishlamoqda, boshlangan vaqti: {since} ({duration}).',
  'clock.logged': 'Qoʻlda yozildi: {task} · {title}, {span}, {duration}.',
  'clock.manual': 'qoʻlda yozilgan',
  'clock.unconfirmed': 'hali tasdiqlanmagan, hisobga olinmaydi',
  'clock.corrected': 'tuzatilgan',
  'clock.no-memo': 'izoh yoʻq',

  'clock.heading': 'Ish vaqtingiz',
  'clock.today': 'Bugun',
  'clock.since': '{client}, {since}dan beri',
  'clock.total': '{what}: {duration}',
  'clock.task-total': '{task} · {title}: {duration}',
  'clock.entry': '{span} · {task} · {title} · {duration}',
  'clock.recent': 'Oxirgi yozuvlar',
  'clock.week-over':
    '{client}: {from} — {to} davri tugadi. Soatlaringizni topshiring, shunda ular koʻrib chiqiladi.',
  'clock.correct': 'Yozuvni tuzatish',

  'form.memo-title': '{task} uchun izoh',
  'form.memo-words': 'Nima qildingiz?',
  'form.memo-hint': 'Mijoz uni hisobotda oʻqiydi.',

  'settings.memo': 'Vaqt hisobi',
  'settings.memo-required': 'Har bir yozuvga izoh kerak',
  'settings.timer-check': 'Ishlayotgan taymer haqida necha soatdan keyin soʻralsin',
  'settings.timer-check-hint': 'Shunda yordamchidan hali ishlayaptimi, deb soʻraladi. Oraliq: 1–16.',

  'help.time-start': 'vazifangiz uchun taymerni boshlaydi, ishlab turganini toʻxtatadi',
  'help.time-stop': 'taymeringizni toʻxtatadi; undan keyingi soʻzlar — izoh',
  'help.time-status': 'taymeringizni, soatlaringizni va nima yetishmayotganini koʻrsatadi',
  'help.time-log':
    'ishlangan vaqtni yozadi: qancha yoki soat nechadan nechagacha; kun aytilmasa — bugun; soʻng nima qilganingiz',

  'problem.which-task': 'Qaysi vazifa? Avval raqamini yozing. /tasks vazifalaringizni koʻrsatadi.',
  'problem.not-under-way':
    '{task} vazifasining holati: {status}. Vaqt vazifa ustida ish borayotganda yoziladi.',
  'problem.time-missing':
    'Qancha vaqt ketdi? Raqamdan keyin yozing, masalan 1h30m, 90m, 1:30 yoki 9:00-10:30. Hech narsa yozilmadi.',
  'problem.time-unreadable':
    '“{words}” vaqt sifatida oʻqilmadi. Masalan, 1h30m, 90m, 1:30 yoki 9:00-10:30 deb yozing. Hech narsa yozilmadi.',
  'problem.minutes-beside-hours':
    '“{words}” tushunarsiz: soat yonida koʻpi bilan 59 daqiqa boʻladi. 2h30m yoki 150m deb yozing. Hech narsa yozilmadi.',
  'problem.time-negative':
    '“{words}” noldan kam. Vaqtni qaytarib olish uchun yozuvni tuzating: tugmasi /time status javobida. Hech narsa yozilmadi.',
  'problem.time-zero': 'Bu nol vaqt. Hech narsa yozilmadi.',
  'problem.time-too-long':
    'Hech bir yozuv {limit, number} soatdan uzun boʻlmaydi. Vaqtni boʻlib yozing. Hech narsa yozilmadi.',
  'problem.time-in-future':
    '{at} hali kelmagan, faqat oʻtgan vaqtni yozish mumkin. Boshqa kuni boʻlganmi? Unda kunini ayting. Hech narsa yozilmadi.',
  'problem.before-open-period':
    'Bundan oldingi soatlar topshirib boʻlingan: {since}. Shu paytdan keyingi vaqtni yozish mumkin; undan oldingisini menejer tuzatishi mumkin. Hech narsa yozilmadi.',
  'problem.no-room-that-day':
    '{day}: boshqa yozuvlaringiz orasida bunday uzun boʻsh vaqt yoʻq. Soat nechadan nechagacha ekanini ayting, masalan 9:00-10:30. Hech narsa yozilmadi.',
  'problem.time-overlaps':
    'Bu vaqtda yozuvingiz bor: {task}, {span}. Bir vaqtda ikki ish qilinmaydi. Hech narsa yozilmadi.',
  'problem.time-overlaps-timer':
    '{task} uchun taymeringiz ishlamoqda, boshlangan vaqti: {since}. Bir vaqtda ikki ish qilinmaydi. Hech narsa yozilmadi.',
  'problem.memo-missing': 'Nima qildingiz? Vaqtdan keyin yozing. Hech narsa yozilmadi.',
  'problem.no-such-entry': 'Sizda bunday yozuv yoʻq.',
  'problem.memo-settled':
    'Bu yozuvning izohi bor yoki u shu orada tuzatilgan yoxud hisobga kiritilgan. Oʻzgartirish uchun yozuvni tuzating: tugmasi /time status javobida.',
  'problem.hours-unreadable':
    '“{words}” bu yerga mos emas. 1–{limit, number} oraligʻidagi butun sonni yozing.',
} as const;
