export const answers = {
  'allowed.delegate': 'bu yerda vazifa berish',
  'allowed.see-task': 'bu vazifani koʻrish',
  'allowed.see-open-tasks': 'ochiq vazifalarni koʻrish',
  'allowed.administer': 'vazifalar markazini sozlash',
  'allowed.link': 'ish maydonlari va hisoblarni bu vazifalar markaziga ulash',
  'allowed.edit': 'bu vazifani tahrirlash',
  'allowed.cancel': 'bu vazifani bekor qilish',
  'allowed.claim': 'vazifalarni olish',
  'allowed.return': 'bu vazifani qaytarish',
  'allowed.ask': 'bu vazifa boʻyicha mijozga savol berish',
  'allowed.answer': 'bu mijoz nomidan javob berish',
  'allowed.submit': 'bu vazifani topshirish',
  'allowed.accept': 'bu mijoz nomidan qabul qilish',
  'allowed.request-changes': 'bu mijoz nomidan tuzatish soʻrash',
  'allowed.track-time': 'bu vazifaga vaqt yozish',
  'allowed.see-hours': 'bu mijozning soatlarini koʻrish',
  'allowed.review-hours': 'bu mijoz nomidan soatlarni koʻrib chiqish',
  'allowed.allow-more': 'bu mijoz nomidan qoʻshimcha vaqtga ruxsat berish',
  'allowed.settle-dispute': 'soatlar boʻyicha eʼtirozlarni hal qilish',
  'allowed.correct-time': 'bu vaqtni tuzatish',

  'channel.unnamed': 'nomsiz suhbat',
  'list.empty': 'hozircha yoʻq',

  'pending.working': 'Bir daqiqa, soʻrovingiz bajarilmoqda. Natija shu yerda chiqadi.',

  'problem.not-set-up':
    'Bu ish maydonida hali vazifalar markazi yoʻq. Uni ish maydoni administratori /desk setup buyrugʻi bilan ochadi.',
  'problem.already-set-up': 'Bu ish maydonida vazifalar markazi allaqachon bor: {agency}.',
  'problem.not-admin':
    'Vazifalar markazini faqat ish maydonining administratori yoki egasi, Teamsda esa jamoa egasi uning kanallaridan birida ocha oladi. Iltimos, ulardan biriga murojaat qiling.',
  'problem.not-allowed':
    'Sizda {action} huquqi yoʻq. Bu huquqni vazifalar markazining menejeri berishi mumkin.',
  'problem.no-such-task':
    '{task} vazifasi topilmadi yoki uni koʻrish huquqingiz yoʻq. Vazifalaringiz roʻyxati: /tasks.',
  'problem.wrong-status': '{task} vazifasining holati: {status}. Hozir “{action}” amalini bajarib boʻlmaydi.',
  'problem.already-claimed': '{task} vazifasi band: uni {who} olgan.',
  'problem.claimed-by-you': '{task} vazifasi allaqachon sizda.',
  'problem.missing-skills':
    '{task} vazifasi uchun sizda qayd etilmagan {count, plural, one {koʻnikma} other {koʻnikmalar}} kerak: {skills}.',
  'problem.no-dispatch-channel':
    'Yordamchilar uchun hali kanal yoʻq, shuning uchun vazifani hech kim koʻrmaydi. Menejer yordamchilar vazifalarni koʻradigan kanalda /desk dispatch deb yozishi kerak.',
  'problem.dispatch-in-client-channel':
    'Bu — {client} kanali, undagilar barcha mijozlarning vazifalarini koʻrib qoladi. Taqsimot uchun boshqa kanal tanlang.',
  'problem.client-in-dispatch-channel':
    'Bu — taqsimot kanali, unda barcha mijozlarning vazifalari koʻrinadi. Bu mijoz uchun boshqa kanal tanlang.',
  'problem.channel-taken':
    'Bu kanal allaqachon boshqa mijozga biriktirilgan: {client}. Har bir mijozga alohida kanal kerak.',
  'problem.not-a-channel':
    'Bu buyruq shaxsiy xabarlarda emas, kanalda ishlaydi. Uni kanalda yozing yoki kanal nomini koʻrsating.',
  'problem.which-client':
    'Vazifa qaysi mijoz uchun? “for” soʻzini va mijozlardan birining nomini qoʻshing: {clients}.',
  'problem.no-clients': 'Hali mijozlar yoʻq. Ularni menejer /desk client add buyrugʻi bilan qoʻshadi.',
  'problem.unknown-client': '“{name}” nomli mijoz yoʻq. Mavjud mijozlar: {clients}.',
  'problem.other-client-here':
    'Bu — {client} kanali, bu yerda berilgan vazifalar ham shu mijozga tegishli. Boshqa mijoz uchun uning kanaliga oʻting.',
  'problem.client-exists':
    'Shu kanalga biriktirilgan {client} nomli mijoz allaqachon bor. Hech narsa oʻzgarmadi.',
  'problem.no-such-command': '“{words}” degan buyruqni bilmayman.',
  'problem.name-missing': 'Nom koʻrsatilmagan.',
  'problem.unknown-words': '“{words}” degan joyini tushunmadim.',
  'problem.which-person': 'Kim nazarda tutilgan? @ belgisini yozib, roʻyxatdan tanlang.',
  'problem.unknown-person':
    '{name} bu yerda topilmadi. @ belgisini yozib, kerakli kishini roʻyxatdan tanlang.',
  'problem.not-an-assistant': '{name} bu vazifalar markazida yordamchi emas.',
  'problem.is-bot': '{name} — ilova, odam emas.',
  'problem.several-people':
    'Vazifada bitta afzal koʻrilgan yordamchi boʻladi, siz esa bir nechta kishini koʻrsatdingiz: {names}.',
  'problem.unknown-skills':
    '{count, plural, one {Bu koʻnikma} other {Bu koʻnikmalar}} hech bir yordamchida yoʻq: {skills}. Mavjud koʻnikmalar: {known}.',
  'problem.already-role': '{name} allaqachon shu rolda. Hech narsa oʻzgarmadi.',
  'problem.text-missing': 'Matn yozilmagan. Iltimos, nima haqida ekanini yozing.',
  'problem.text-too-long':
    'Matnda {length, number} ta belgi bor, koʻpi bilan {limit, number} ta sigʻadi. Qolganini hujjatga yozib, havolasini qoʻshing.',
  'problem.name-too-long': 'Nomda {length, number} ta belgi bor, koʻpi bilan {limit, number} ta sigʻadi.',
  'problem.due-in-past':
    'Bu vaqt allaqachon oʻtib ketgan: {due}. Kelgusi vaqtni yozing, masalan: “ertaga soat 17:00 gacha”.',
  'problem.due-in-past-in-form': 'Bu vaqt allaqachon oʻtib ketgan: {due}. Kelgusi vaqtni tanlang.',
  'problem.due-unreadable': '“{words}” qaysi sana ekanini tushunmadim.',
  'problem.two-due-dates': 'Vazifaning muddati bitta boʻladi, bu yerda esa bir nechta: {words}.',
  'problem.cap-zero':
    'Vaqt limiti noldan katta boʻlishi kerak, “{words}” esa unday emas. Limit kerak boʻlmasa, uni yozmang.',
  'problem.cap-too-large': '“{words}” bitta vazifa uchun juda koʻp, eng koʻpi — {limit, number} soat.',
  'problem.cap-unreadable':
    '“{words}” qancha vaqt ekanini tushunmadim. Vaqt limitini ~2h, ~90m yoki ~1h30m kabi yozing.',
  'problem.cap-unreadable-in-form':
    '“{words}” qancha vaqt ekanini tushunmadim. Vaqt limitini 2h, 90m yoki 1h30m kabi yozing.',
  'problem.two-caps': 'Vazifaning vaqt limiti bitta boʻladi, bu yerda esa bir nechta: {words}.',
  'problem.zone-unknown':
    '“{words}” degan vaqt mintaqasini bilmayman. Hudud va shaharni yozing, masalan: Europe/Berlin.',
  'problem.form-incomplete': 'Shakl toʻliq kelmadi. Iltimos, uni qaytadan oching.',
  'problem.link-code-unreadable': 'Bu kod emas. Kod misoldagidek oʻnta harf va raqamdan iborat.',
  'problem.link-code-unknown':
    'Bunday kodni bilmayman. Har bir belgini tekshiring yoki markaz bor joyda /desk link bilan yangisini oling. Bir kishining kodlaridan faqat eng yangisi ishlaydi.',
  'problem.link-code-used':
    'Bu kod allaqachon ishlatilgan, har bir kod esa faqat bir marta ishlaydi. Markaz bor joyda /desk link bilan yangisini oling.',
  'problem.link-code-expired':
    'Bu kodning muddati tugagan: har bir kod chorak soat ishlaydi. Markaz bor joyda /desk link bilan yangisini oling.',
  'problem.link-code-elsewhere': 'Bu ish maydoni boshqa vazifalar markaziga tegishli. Hech narsa oʻzgarmadi.',
  'problem.link-code-too-many':
    'Bu yerda juda koʻp kod rad etildi. Chorak soat kuting, keyin yangi kodni yozing.',
  'problem.link-code-not-managers':
    'Ish maydoni menejer kodi bilan qoʻshiladi, bu esa menejer kodi emas. Oʻsha markazning menejeridan kod soʻrang.',
  'problem.already-linked':
    'Bu hisob va kod olingan hisob allaqachon bir kishiniki. Kodni boshqa hisobingiz bor joyda yozing.',
  'problem.platform-taken':
    'Ikkala kishining ham {platform} hisobi bor, bir kishida esa u yerda ikkita hisob boʻlmaydi. Kod turli platformalardagi hisoblarni ulaydi.',
  'problem.unexpected':
    'Biz tomonda xatolik yuz berdi, hech narsa oʻzgarmadi. Iltimos, qaytadan urinib koʻring. Xatolik takrorlansa, quyidagi hodisa raqamini maʼlum qiling: {incident}.',

  'help.word': 'yordam',
  'help.heading': 'Men tushunadigan buyruqlar',
  'help.more': 'Misollarni koʻrish uchun buyruqdan keyin help deb yozing.',
  'hint.help': 'Nimalarni tushunishimni koʻrish uchun {help} deb yozing.',
  'help.right-form': 'Toʻgʻri yozilishi:',
  'help.delegate': 'yangi vazifa yaratadi; matn yozilmasa, shaklni ochadi',
  'help.home': 'vazifalaringiz va boshlash uchun tugmalar',
  'help.tasks': 'vazifalaringizni, olish mumkin boʻlganlarini yoki bitta vazifani tarixi bilan koʻrsatadi',
  'help.desk-setup':
    'bu ish maydonida vazifalar markazini ochadi; buyruqni yozgan kishi uning birinchi menejeri boʻladi',
  'help.desk-dispatch':
    'bu kanalni taqsimot kanali qiladi: yordamchilar vazifalarni shu yerda koʻradi va oladi',
  'help.desk-client-add': 'mijoz kompaniyani alohida kanali bilan qoʻshadi',
  'help.desk-assistant-add': 'yordamchini yoki uning koʻnikmalarini qoʻshadi',
  'help.desk-manager-add': 'menejer qoʻshadi',
  'help.desk-client-member-add': 'kishiga mijoz nomidan vazifa berish huquqini beradi',
  'help.desk-link': 'ish maydonini shu markazga qoʻshadigan yoki hisoblaringizni ulaydigan kod beradi',
  'help.desk-join':
    'kod bilan bu ish maydonini markazga qoʻshadi yoki bu yerdagi hisobingizni u yerdagisiga ulaydi',
  'help.desk-settings':
    'tillar, vaqt mintaqalari, ish vaqti va eslatmalarni sozlaydi, keyin nima yuborilishini koʻrsatadi',
  'help.desk-status': 'nima sozlangani, nima yetishmayotgani va oxirgi xabarlarni koʻrsatadi',

  'duration.hours': '{hours, number} soat',
  'duration.minutes': '{minutes, number} daqiqa',
  'duration.hours-and-minutes': '{hours, number} soat {minutes, number} daqiqa',
  'duration.negative': '−{duration}',
} as const;
