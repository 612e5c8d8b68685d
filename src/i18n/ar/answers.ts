export const answers = {
  'allowed.delegate': 'تفويض المهام هنا',
  'allowed.see-task': 'الاطلاع على هذه المهمة',
  'allowed.see-open-tasks': 'الاطلاع على المهام المفتوحة',
  'allowed.administer': 'إعداد المكتب',
  'allowed.link': 'ربط مساحات العمل والحسابات بهذا المكتب',
  'allowed.edit': 'تحرير هذه المهمة',
  'allowed.cancel': 'إلغاء هذه المهمة',
  'allowed.claim': 'تولّي المهام',
  'allowed.return': 'إرجاع هذه المهمة',
  'allowed.ask': 'سؤال العميل عن هذه المهمة',
  'allowed.answer': 'الرد باسم هذا العميل',
  'allowed.submit': 'تسليم هذه المهمة',
  'allowed.accept': 'القبول باسم هذا العميل',
  'allowed.request-changes': 'طلب تعديلات باسم هذا العميل',
  'allowed.track-time': 'تسجيل الوقت لهذه المهمة',
  'allowed.see-hours': 'الاطلاع على ساعات هذا العميل',
  'allowed.review-hours': 'مراجعة الساعات باسم هذا العميل',
  'allowed.allow-more': 'السماح بوقت إضافي باسم هذا العميل',
  'allowed.settle-dispute': 'تسوية الاعتراضات على الساعات',
  'allowed.correct-time': 'تصحيح هذا الوقت',

  'channel.unnamed': 'محادثة بلا اسم',
  'list.empty': 'لا يوجد بعد',

  'pending.working': 'لحظة من فضلك، العمل جارٍ على طلبك. ستظهر النتيجة هنا.',

  'problem.not-set-up':
    'لا يوجد مكتب في مساحة العمل هذه بعد. يبدأ أحد مشرفيها بالأمر \u2066/desk setup\u2069.',
  'problem.already-set-up': 'لمساحة العمل هذه مكتب بالفعل: {agency}.',
  'problem.not-admin':
    'إعداد المكتب متاح فقط لمشرفي مساحة العمل ومالكيها، وفي Teams لمالكي الفريق من إحدى قنواته. يرجى طلب ذلك من أحدهم.',
  'problem.not-allowed': 'ليست لديك صلاحية {action}. يمكن لإدارة المكتب تغيير ذلك.',
  'problem.no-such-task': 'لا توجد مهمة {task} متاحة لك. يعرض الأمر \u2066/tasks\u2069 مهامك.',
  'problem.wrong-status': 'حالة المهمة {task} هي «{status}»، لذا فإن الإجراء «{action}» غير متاح الآن.',
  'problem.already-claimed': 'المهمة {task} لم تعد متاحة، فهي لدى {who}.',
  'problem.claimed-by-you': 'المهمة {task} لديك بالفعل.',
  'problem.missing-skills':
    'تتطلب المهمة {task} {count, plural, zero {مهارات غير مسجلة لك} one {مهارة غير مسجلة لك} two {مهارتين غير مسجلتين لك} few {مهارات غير مسجلة لك} many {مهارات غير مسجلة لك} other {مهارات غير مسجلة لك}}: {skills}.',
  'problem.no-dispatch-channel':
    'لا توجد قناة للمساعدين بعد، فلن يرى المهمةَ أحد. على إدارة المكتب كتابة \u2066/desk dispatch\u2069 في القناة التي ستظهر فيها المهام لهم.',
  'problem.dispatch-in-client-channel':
    'هذه القناة تخص العميل {client}، ولا ينبغي أن يرى مهام سائر العملاء. يرجى اختيار قناة أخرى للتوزيع.',
  'problem.client-in-dispatch-channel':
    'تلك هي قناة التوزيع، وتظهر فيها مهام جميع العملاء. يرجى اختيار قناة أخرى لهذا العميل.',
  'problem.channel-taken': 'تلك القناة تخص العميل {client} بالفعل. ولا بد لكل عميل من قناة خاصة به.',
  'problem.not-a-channel': 'هذا الأمر للقنوات، لا للرسائل المباشرة. يرجى كتابته في قناة أو ذكر القناة.',
  'problem.which-client': 'لأي عميل هذه المهمة؟ يرجى إضافة «for» ثم أحد العملاء: {clients}.',
  'problem.no-clients': 'لا يوجد عملاء بعد. تضيفهم إدارة المكتب بالأمر \u2066/desk client add\u2069.',
  'problem.unknown-client': 'لا يوجد عميل باسم «{name}». العملاء المسجلون: {clients}.',
  'problem.other-client-here': 'هذه قناة العميل {client} ومهامه وحدها. يرجى الانتقال إلى قناة العميل الآخر.',
  'problem.client-exists': 'العميل {client} مسجل بالفعل، وله هذه القناة. لم يتغير أي شيء.',
  'problem.no-such-command': 'الأمر «{words}» غير معروف.',
  'problem.name-missing': 'لم يُذكر الاسم.',
  'problem.unknown-words': 'تعذّر فهم «{words}».',
  'problem.which-person': 'من الشخص المقصود؟ يرجى كتابة @ ثم الاختيار من القائمة.',
  'problem.unknown-person': 'تعذّر العثور على {name} هنا. يرجى كتابة @ ثم الاختيار من القائمة.',
  'problem.not-an-assistant': 'ليس لدى {name} دور المساعد في هذا المكتب.',
  'problem.is-bot': '{name} تطبيق، وليس شخصًا.',
  'problem.several-people': 'للمهمة مساعد مفضّل واحد، وقد ذُكرت عدة أسماء: {names}.',
  'problem.unknown-skills':
    '{count, plural, zero {لا تتوفر هذه المهارات} one {لا تتوفر هذه المهارة} two {لا تتوفر هاتان المهارتان} few {لا تتوفر هذه المهارات} many {لا تتوفر هذه المهارات} other {لا تتوفر هذه المهارات}} لدى أي مساعد: {skills}. المهارات المسجلة: {known}.',
  'problem.already-role': 'لدى {name} هذا الدور بالفعل. لم يتغير أي شيء.',
  'problem.text-missing': 'لم يُكتب أي نص. يُرجى كتابة المطلوب.',
  'problem.text-too-long':
    'عدد أحرف النص {length, number}، والحد الأقصى {limit, number}. يرجى وضع الباقي في مستند وإدراج رابطه.',
  'problem.name-too-long': 'عدد أحرف الاسم {length, number}، والحد الأقصى {limit, number}.',
  'problem.due-in-past': 'الموعد {due} قد مضى. يرجى تحديد موعد قادم، مثل «غدًا الساعة 5 مساءً».',
  'problem.due-in-past-in-form': 'الموعد {due} قد مضى. يرجى اختيار موعد قادم.',
  'problem.due-unreadable': 'تعذّر فهم «{words}» على أنه تاريخ.',
  'problem.two-due-dates': 'للمهمة موعد تسليم واحد، وقد ذُكرت عدة مواعيد: {words}.',
  'problem.cap-zero': 'ينبغي أن يزيد السقف الزمني على صفر، خلافًا لـ«{words}». إن لم يوجد سقف فلا يُذكر.',
  'problem.cap-too-large':
    '«{words}» أطول مما تحتمله مهمة واحدة؛ والحد الأقصى {limit, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}.',
  'problem.cap-unreadable':
    'تعذّر فهم «{words}» على أنه سقف زمني. أمثلة صحيحة: \u2066~2h\u2069 أو \u2066~90m\u2069 أو \u2066~1h30m\u2069.',
  'problem.cap-unreadable-in-form':
    'تعذّر فهم «{words}» على أنه سقف زمني. أمثلة صحيحة: \u20662h\u2069 أو \u206690m\u2069 أو \u20661h30m\u2069.',
  'problem.two-caps': 'للمهمة سقف زمني واحد، وقد ذُكرت عدة أسقف: {words}.',
  'problem.zone-unknown':
    'المنطقة الزمنية «{words}» غير معروفة. يرجى كتابة القارة والمدينة بالإنجليزية، مثل Asia/Riyadh.',
  'problem.form-incomplete': 'وصل النموذج ناقصًا. يرجى فتحه مرة أخرى.',
  'problem.link-code-unreadable': 'هذا ليس رمزًا. يتكون الرمز من عشرة أحرف وأرقام، كما في المثال.',
  'problem.link-code-unknown':
    'هذا الرمز غير معروف. يرجى التحقق من كل حرف فيه، أو الحصول على رمز جديد بالأمر \u2066/desk link\u2069 حيث يوجد المكتب. ولا يُعتد من رموز الشخص إلا بأحدثها.',
  'problem.link-code-used':
    'سبق استخدام هذا الرمز، وكل رمز يصلح لمرة واحدة فقط. يرجى الحصول على رمز جديد بالأمر \u2066/desk link\u2069 حيث يوجد المكتب.',
  'problem.link-code-expired':
    'انتهت صلاحية هذا الرمز، فكل رمز يصلح لربع ساعة. يرجى الحصول على رمز جديد بالأمر \u2066/desk link\u2069 حيث يوجد المكتب.',
  'problem.link-code-elsewhere': 'مساحة العمل هذه تابعة لمكتب آخر. لم يتغير أي شيء.',
  'problem.link-code-too-many': 'رُفضت هنا رموز كثيرة. يرجى الانتظار ربع ساعة، ثم كتابة رمز جديد.',
  'problem.link-code-not-managers':
    'لا تنضم مساحة عمل إلا برمز من أحد المديرين، وهذا الرمز ليس كذلك. يرجى طلب رمز من إدارة ذلك المكتب.',
  'problem.already-linked':
    'هذا الحساب والحساب الذي صدر منه الرمز لشخص واحد بالفعل. يرجى كتابة الرمز حيث يوجد حسابك الآخر.',
  'problem.platform-taken':
    'لكلا الشخصين حساب في {platform}، ولا يكون لشخص واحد حسابان هناك. يربط الرمز بين حسابات على منصات مختلفة.',
  'problem.unexpected':
    'حدث خطأ من جانبنا، ولم يتغير أي شيء. يرجى المحاولة مرة أخرى. وإذا تكرر الخطأ فيرجى ذكر رقم البلاغ {incident}.',

  'help.word': 'مساعدة',
  'help.heading': 'الأوامر المتاحة',
  'help.more': 'لعرض أمثلة على أي أمر، تُكتب بعده كلمة help.',
  'hint.help': 'اكتب {help} لترى ما أفهمه.',
  'help.right-form': 'الصيغة الصحيحة:',
  'help.delegate': 'تفويض مهمة؛ ومن دون نص يُفتح نموذج',
  'help.home': 'مهامك وأزرار للبدء',
  'help.tasks': 'عرض مهامك، أو المهام المتاحة، أو مهمة واحدة مع سجلها',
  'help.desk-setup': 'إنشاء مكتب لمساحة العمل هذه؛ ومن يكتب الأمر هو أول من يديره',
  'help.desk-dispatch': 'جعل هذه القناة قناة التوزيع، حيث يرى المساعدون المهام ويتولّونها',
  'help.desk-client-add': 'إضافة عميل (شركة) له قناة خاصة به',
  'help.desk-assistant-add': 'إضافة مساعد، أو مهارات لمساعد',
  'help.desk-manager-add': 'إضافة مدير',
  'help.desk-client-member-add': 'السماح لشخص بالتفويض باسم عميل',
  'help.desk-link': 'الحصول على رمز تنضم به مساحة عمل إلى هذا المكتب، أو تُربط به حساباتك',
  'help.desk-join': 'ضم مساحة العمل هذه إلى مكتب برمز، أو ربط حسابك هنا بحسابك هناك',
  'help.desk-settings': 'اللغات والمناطق الزمنية وأوقات العمل والتذكيرات، وما سيُرسل لاحقًا',
  'help.desk-status': 'ما تم إعداده، وما ينقص، وآخر الرسائل المرسلة',

  'duration.hours':
    '{hours, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
  'duration.minutes':
    '{minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'duration.hours-and-minutes':
    '{hours, plural, zero {# ساعة} one {ساعة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}} و{minutes, plural, zero {# دقيقة} one {دقيقة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'duration.negative': '{duration} بالسالب',
} as const;
