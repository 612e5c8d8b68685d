import { translation } from './catalogue.ts';

/**
 * Latin script: oʻ and gʻ with U+02BB, the tutuq belgisi with U+02BC. Nouns stay singular after a number, so a plain
 * number does where English has plural forms. Case endings stand on a noun after a name, never on the name itself.
 */
export const uz = translation({
  'status.open': 'ochiq',
  'status.claimed': 'olingan',
  'status.in progress': 'bajarilmoqda',
  'status.waiting for client': 'mijoz javobi kutilmoqda',
  'status.submitted': 'topshirilgan',
  'status.changes requested': 'tuzatish soʻralgan',
  'status.accepted': 'qabul qilingan',
  'status.cancelled': 'bekor qilingan',

  'field.client': 'Mijoz',
  'field.status': 'Holati',
  'field.holder': 'Yordamchi',
  'field.due': 'Muddati',
  'field.cap': 'Vaqt limiti',
  'field.urgent': 'Shoshilinch',
  'field.skills': 'Koʻnikmalar',
  'field.preferred': 'Afzal koʻrilgan yordamchi',
  'field.creator': 'Kimdan',

  'button.delegate': 'Vazifa berish',
  'button.claim': 'Vazifani olish',
  'button.details': 'Batafsil',
  'button.edit': 'Tahrirlash',
  'button.cancel': 'Bekor qilish',
  'button.return': 'Qaytarish',
  'button.ask': 'Mijozdan soʻrash',
  'button.answer': 'Javob berish',
  'button.submit': 'Topshirish',
  'button.accept': 'Qabul qilish',
  'button.request-changes': 'Tuzatish soʻrash',

  'confirm.cancel': '{task} vazifasi bekor qilinsinmi?',
  'confirm.cancel-text':
    'Vazifa ustidagi ish toʻxtaydi. Uni keyin ham koʻrish mumkin, lekin qayta ochib boʻlmaydi.',
  'confirm.cancel-yes': 'Vazifani bekor qilish',
  'confirm.accept': '{task} vazifasi qabul qilinsinmi?',
  'confirm.accept-text':
    'Shu bilan vazifa yakunlanadi. Biror narsani oʻzgartirish kerak boʻlsa, tuzatish soʻrang.',
  'confirm.accept-yes': 'Qabul qilish',
  'confirm.no': 'Orqaga',

  'task.heading': '{task} · {title}',
  'task.heading-urgent': '🔴 {task} · {title}',
  'task.yes': 'Ha',
  'task.urgent': 'shoshilinch',
  'task.due': 'muddati: {due}',
  'task.asks': '{who} soʻramoqda:',
  'task.delivered': '{who} topshirgan natija:',
  'task.done-so-far': 'Bajarilgan ishlar:',
  'task.what-is-next': 'Qolgan ishlar:',
  'task.question': 'Mijozga savol:',
  'task.answer': 'Javob:',
  'task.changes-wanted': 'Soʻralgan tuzatishlar:',
  'task.no-longer-yours': '{task} · {title}: bu vazifa endi sizda emas.',

  'dispatch.open': 'Hozircha hech kim olmagan.',
  'dispatch.held': 'Yordamchi: {who} ({status}).',
  'dispatch.replaced': '{task} · {title}: kartochkasi endi pastroqda, taqsimot kanalida.',

  'delegate.heading': 'Vazifa bering',
  'delegate.invitation':
    'Tugmani bosing yoki /delegate deb yozib, {client} uchun nima qilish kerakligini ayting. Vazifani kim olgani va u qachon bajarilgani shu yerda koʻrinadi.',

  'created.understood': '{task} vazifasi ochildi: {title}',
  'created.no-due':
    'Muddat koʻrsatilmagan. Uni “Tahrirlash” orqali qoʻshing yoki keyingi safar “ertaga soat 17:00 gacha” deb yozing.',
  'created.edited': '{task} vazifasi oʻzgartirildi.',
  'created.unchanged': '{task} vazifasi oʻzgarishsiz qoldi.',

  'news.delegate': '{who} yangi vazifa berdi: {task} · {title}.',
  'news.start': '{who} ishni boshladi: {task} · {title}.',
  'news.claim': '{who} vazifani oldi: {task} · {title}.',
  'news.ask': '{creator}, {task} · {title} vazifasi boʻyicha {who} savol berdi:',
  'news.answer': '{task} · {title} vazifasi boʻyicha savolingizga {who} javob berdi:',
  'news.submit': '{creator}, {task} · {title} vazifasini {who} topshirdi:',
  'news.request-changes': '{task} · {title} vazifasi boʻyicha {who} tuzatish soʻradi:',
  'news.accept': '{who} vazifani qabul qildi: {task} · {title}. Rahmat!',
  'news.cancel': '{who} vazifani bekor qildi: {task} · {title}.',
  'news.return': '{who} vazifani qaytardi: {task} · {title}. Vazifa yana boshqalar uchun ochiq.',
  'news.edit': '{task} · {title} vazifasini {who} oʻzgartirdi: {parts}.',

  'part.title': 'nima qilish kerakligi',
  'part.details': 'tafsilotlar',
  'part.due': 'muddat',
  'part.cap': 'vaqt limiti',
  'part.urgent': 'shoshilinchlik',
  'part.skills': 'koʻnikmalar',
  'part.preferred': 'afzal koʻrilgan yordamchi',

  'timeline.line': '{at} · {who}: {what}',
  'timeline.moved': '({from} → {to})',
  'timeline.words': '“{words}”',
  'timeline.earlier': 'Avvalgi {count, number} ta yozuv koʻrsatilmagan.',

  'event.delegate': 'vazifa berildi',
  'event.start': 'ish boshlandi',
  'event.edit': 'tahrirlandi',
  'event.cancel': 'bekor qilindi',
  'event.claim': 'olindi',
  'event.return': 'qaytarildi',
  'event.ask': 'mijozga savol berildi',
  'event.answer': 'javob berildi',
  'event.submit': 'topshirildi',
  'event.accept': 'qabul qilindi',
  'event.request-changes': 'tuzatish soʻraldi',

  'tasks.mine':
    '{count, plural, =0 {Sizda vazifa yoʻq} one {Sizda # ta vazifa bor} other {Sizda # ta vazifa bor}}',
  'tasks.open': '{count, plural, =0 {Ochiq vazifa yoʻq} one {# ta ochiq vazifa} other {# ta ochiq vazifa}}',
  'tasks.more': 'Bu hammasi emas: faqat eng dolzarb vazifalar koʻrsatildi.',
  'tasks.hint': '/tasks RAQAM — bitta vazifa va uning tarixi.',
  'tasks.hint-mine': '/tasks open — olish mumkin boʻlgan vazifalar; /delegate — yangi vazifa berish.',
  'tasks.hint-open': 'Eng dolzarb vazifalar birinchi turadi.',

  'done.claim': '{task} vazifasi endi sizniki. Barcha maʼlumotlar shaxsiy xabarlaringizda.',
  'done.return': '{task} vazifasi yana boshqalar uchun ochiq.',
  'done.ask': '{task} vazifasi boʻyicha savolingiz mijozga yuborildi.',
  'done.answer': '{task} vazifasi boʻyicha javobingiz yordamchiga yuborildi.',
  'done.submit': '{task} vazifasi topshirildi. Endi mijoz uni qabul qilishi yoki tuzatish soʻrashi mumkin.',
  'done.accept': '{task} vazifasi qabul qilindi. Rahmat!',
  'done.request-changes': '{task} vazifasida nimani tuzatish kerakligi yordamchiga yetkazildi.',
  'done.cancel': '{task} vazifasi bekor qilindi.',

  'form.delegate-title': 'Vazifa berish',
  'form.edit-title': '{task}: tahrirlash',
  'form.ask-title': '{task}: mijozga savol',
  'form.answer-title': '{task}: savolga javob',
  'form.submit-title': '{task}: topshirish',
  'form.request-changes-title': '{task}: tuzatish soʻrash',
  'form.return-title': '{task}: qaytarish',
  'form.save': 'Saqlash',
  'form.cancel': 'Yopish',
  'form.what': 'Nima qilish kerak?',
  'form.what-hint': 'Birinchi qator sarlavha boʻladi.',
  'form.due-day': 'Muddat (sana)',
  'form.due-time': 'Muddat (soat)',
  'form.due-time-hint': 'Soat koʻrsatilmasa, ish kuni oxiri olinadi: vaqt mintaqangiz boʻyicha 17:00.',
  'form.cap-hint': 'Sarflash mumkin boʻlgan eng koʻp vaqt, masalan: 2 soat yoki 1h30m.',
  'form.urgent': 'Birinchi navbatda bajarilsin',
  'form.ask-words': 'Nimani aniqlashtirish kerak?',
  'form.answer-words': 'Javobingiz',
  'form.submit-words': 'Natija yoki unga havola',
  'form.request-changes-words': 'Nimani tuzatish kerak?',
  'form.return-words': 'Qaysi ishlar bajarildi?',
  'form.return-next': 'Qaysi ishlar qoldi?',
  'form.too-late': 'Vaqt oʻtib ketgani uchun shakl ochilmadi. Iltimos, yana bir bor urinib koʻring.',

  'settings.title': 'Sozlamalar',
  'settings.person-language': 'Tilingiz',
  'settings.person-zone': 'Vaqt mintaqangiz',
  'settings.client-language': 'Shu mijoz kanallaridagi til',
  'settings.client-zone': 'Shu mijoz kanallaridagi vaqt mintaqasi',
  'settings.agency-language': 'Taqsimot kanalidagi til',
  'settings.agency-zone': 'Taqsimot kanalidagi vaqt mintaqasi',
  'settings.zone-hint': 'Hudud va shahar, masalan: Europe/Berlin yoki Asia/Tashkent.',
  'settings.saved': 'Sozlamalar saqlandi.',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'language.ar': 'العربية',
  'language.uz': 'Oʻzbekcha',

  'desk.set-up': '{agency} uchun vazifalar markazi ochildi. Siz uning birinchi menejerisiz.',
  'desk.set-up-next':
    'Endi yordamchilar vazifalarni koʻradigan kanalda {dispatch}, keyin {assistant} va {client} buyruqlarini yozing.',
  'desk.dispatch':
    'Endi bu kanal — taqsimot kanali: yangi vazifalar shu yerda chiqadi va yordamchilar ularni shu yerda oladi.',
  'desk.dispatch-already': 'Bu kanal allaqachon taqsimot kanali.',
  'desk.client-added': '{client} mijoz sifatida qoʻshildi. Unga oid vazifalar {channel} kanalida beriladi.',
  'desk.client-bound': '{client} uchun yana bir kanal biriktirildi: {channel}.',
  'desk.client-next':
    'Endi vazifa bera oladigan har bir kishi uchun {command} buyrugʻini yozing. U yerda kartochka chiqmasa, avval meni kanalga taklif qiling.',
  'desk.assistant-added': '{who} yordamchi sifatida qoʻshildi.',
  'desk.assistant-skills': '{who} koʻnikmalari: {skills}.',
  'desk.manager-added': '{who} menejer sifatida qoʻshildi.',
  'desk.member-added': '{who} endi {client} nomidan vazifa bera oladi.',
  'desk.member-language':
    'Bu mijoz kanalidagi kartochkalar endi {language} tilida, vaqtlar esa {zone} boʻyicha. Buni oʻzgartirish uchun oʻsha kanalda {command} deb yozing.',

  'status.heading': '{agency} vazifalar markazi',
  'status.dispatch': 'Taqsimot kanali',
  'status.people': 'Ishtirokchilar',
  'status.people-count':
    '{managers, number} nafar menejer, {assistants, number} nafar yordamchi, {members, number} nafar mijoz vakili',
  'status.tasks': 'Vazifalar',
  'status.tasks-count': '{open, number} ta ochiq, {underWay, number} ta jarayonda',
  'status.deliveries': 'Xabarlar',
  'status.last-delivery':
    'oxirgisi yuborildi: {at}; {waiting, plural, =0 {navbatda xabar yoʻq} one {navbatda # ta xabar bor} other {navbatda # ta xabar bor}}',
  'status.none': 'hozircha yoʻq',
  'status.members':
    '{count, plural, =0 {hali hech kim vazifa bera olmaydi} one {# kishi vazifa bera oladi} other {# kishi vazifa bera oladi}}',
  'status.more-clients': 'va yana {count, number} ta mijoz',
  'status.failing': '{channel} kanaliga yoza olmayapman. Meni shu kanalga taklif qiling.',
  'missing.dispatch':
    'Hali taqsimot kanali yoʻq. Yordamchilar vazifalarni koʻradigan kanalda {command} deb yozing.',
  'missing.assistant': 'Hali yordamchi yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',
  'missing.client': 'Hali mijoz yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',
  'missing.member': 'Hali vazifa bera oladigan kishi yoʻq. Uni {command} buyrugʻi bilan qoʻshing.',

  'unreachable.channel':
    '{channel} kanaliga yoza olmayapman, shuning uchun u yerdagilar kartochkalarini koʻrmayapti.',
  'unreachable.what-to-do':
    'Meni kanalga taklif qiling, shunda kartochkalar oʻzi chiqadi. Navbatdagi xabarlarni /desk status koʻrsatadi.',

  'allowed.delegate': 'bu yerda vazifa berish',
  'allowed.see-task': 'bu vazifani koʻrish',
  'allowed.see-open-tasks': 'ochiq vazifalarni koʻrish',
  'allowed.administer': 'vazifalar markazini sozlash',
  'allowed.edit': 'bu vazifani tahrirlash',
  'allowed.cancel': 'bu vazifani bekor qilish',
  'allowed.claim': 'vazifalarni olish',
  'allowed.return': 'bu vazifani qaytarish',
  'allowed.ask': 'bu vazifa boʻyicha mijozga savol berish',
  'allowed.answer': 'bu mijoz nomidan javob berish',
  'allowed.submit': 'bu vazifani topshirish',
  'allowed.accept': 'bu mijoz nomidan qabul qilish',
  'allowed.request-changes': 'bu mijoz nomidan tuzatish soʻrash',

  'list.empty': 'hozircha yoʻq',
  'pending.working': 'Bir daqiqa, soʻrovingiz bajarilmoqda. Natija shu yerda chiqadi.',

  'problem.not-set-up':
    'Bu ish maydonida hali vazifalar markazi yoʻq. Uni ish maydoni administratori /desk setup buyrugʻi bilan ochadi.',
  'problem.already-set-up': 'Bu ish maydonida vazifalar markazi allaqachon bor: {agency}.',
  'problem.not-admin':
    'Vazifalar markazini faqat ish maydonining administratori yoki egasi ocha oladi. Iltimos, ulardan biriga murojaat qiling.',
  'problem.not-allowed':
    'Sizda {action} huquqi yoʻq. Bu huquqni vazifalar markazining menejeri berishi mumkin.',
  'problem.no-such-task':
    '{task} vazifasi topilmadi yoki uni koʻrish huquqingiz yoʻq. Vazifalaringiz roʻyxati: /tasks.',
  'problem.wrong-status':
    '{task} vazifasining holati: {status}. Shuning uchun uni hozir “{action}” deb belgilab boʻlmaydi.',
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
  'problem.due-unreadable': '“{words}” qaysi sana ekanini tushunmadim.',
  'problem.two-due-dates': 'Vazifaning muddati bitta boʻladi, bu yerda esa bir nechta: {words}.',
  'problem.cap-zero':
    'Vaqt limiti noldan katta boʻlishi kerak, “{words}” esa unday emas. Limit kerak boʻlmasa, uni yozmang.',
  'problem.cap-too-large': '“{words}” bitta vazifa uchun juda koʻp, eng koʻpi — {limit, number} soat.',
  'problem.cap-unreadable':
    '“{words}” qancha vaqt ekanini tushunmadim. Vaqt limitini ~2h, ~90m yoki ~1h30m kabi yozing.',
  'problem.two-caps': 'Vazifaning vaqt limiti bitta boʻladi, bu yerda esa bir nechta: {words}.',
  'problem.zone-unknown':
    '“{words}” degan vaqt mintaqasini bilmayman. Hudud va shaharni yozing, masalan: Europe/Berlin.',
  'problem.form-incomplete': 'Shakl toʻliq kelmadi. Iltimos, uni qaytadan oching.',
  'problem.unexpected':
    'Biz tomonda xatolik yuz berdi, hech narsa oʻzgarmadi. Iltimos, qaytadan urinib koʻring. Xatolik takrorlansa, quyidagi hodisa raqamini maʼlum qiling: {incident}.',

  'help.heading': 'Men tushunadigan buyruqlar',
  'help.more': 'Misollarni koʻrish uchun buyruqdan keyin help deb yozing.',
  'help.right-form': 'Toʻgʻri yozilishi:',
  'help.delegate': 'yangi vazifa yaratadi; matn yozilmasa, shaklni ochadi',
  'help.tasks': 'vazifalaringizni, olish mumkin boʻlganlarini yoki bitta vazifani tarixi bilan koʻrsatadi',
  'help.desk-setup':
    'bu ish maydonida vazifalar markazini ochadi; buyruqni yozgan kishi uning birinchi menejeri boʻladi',
  'help.desk-dispatch':
    'bu kanalni taqsimot kanali qiladi: yordamchilar vazifalarni shu yerda koʻradi va oladi',
  'help.desk-client-add': 'mijoz kompaniyani alohida kanali bilan qoʻshadi',
  'help.desk-assistant-add': 'yordamchini yoki uning koʻnikmalarini qoʻshadi',
  'help.desk-manager-add': 'menejer qoʻshadi',
  'help.desk-client-member-add': 'kishiga mijoz nomidan vazifa berish huquqini beradi',
  'help.desk-settings': 'tillar va vaqt mintaqalarini sozlaydi',
  'help.desk-status': 'nima sozlangani, nima yetishmayotgani va oxirgi xabarlarni koʻrsatadi',

  'duration.hours': '{hours, number} soat',
  'duration.minutes': '{minutes, number} daqiqa',
  'duration.hours-and-minutes': '{hours, number} soat {minutes, number} daqiqa',
  'duration.negative': '−{duration}',
});
