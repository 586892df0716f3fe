### The Agreement: its text, what kind of text it is, how to read and cite it; the subjects of cooperation.

## Title and state

agreement-title = Келісім
agreement-draft-note = Қазақстан Республикасы Үкіметінің 2005 жылғы 21 мамырдағы № 489 қаулысымен мақұлданған жоба көрсетілген.
agreement-text-unsigned = Қол қойылған мәтін енгізілмеген.
agreement-refer-note = түсіндіруде алшақтық туындағанда Тараптар орыс тіліндегі мәтінге жүгінеді.
agreement-russian-unsigned = Қол қойылған орыс тіліндегі мәтін енгізілмеген.

## Marks of a language’s text

agreement-unofficial = бейресми жұмыс аудармасы
agreement-approved-draft = 2005 ж. 21 мамырда мақұлданған жоба

## Languages of the text

agreement-languages = Тілдер
agreement-languages-choose = Мына тілдерде көрсету
agreement-languages-show = Көрсету
agreement-languages-at-most = Үш тілден артық емес.
agreement-language-kk = Қазақша
agreement-language-az = Azərbaycanca
agreement-language-ru = Русский
agreement-language-en = English
agreement-text-in-languages = Мәтін тілдер бойынша
agreement-verb-before = бұл сөздер тізбенің басында тұр

## Parts of the text, and links to them

agreement-contents = Баптар
agreement-article = { $number }-бап
agreement-preamble = Кіріспе
agreement-final-clause = Қорытынды ереже
agreement-permanent-link = Тұрақты сілтеме: { $provision }
agreement-whole-text = Толық мәтін
agreement-previous-article = Алдыңғы бап
agreement-next-article = Келесі бап
agreement-neighbours = Көршілес баптар

## How the Agreement stands, day by day ($from: «с 3 марта 2006 года» of dates::from_day)

agreement-life = Келісімнің жай-күйі
agreement-consolidated-export = Жүктеп алу (Akoma Ntoso)
agreement-consolidated = Келісім белгілі бір күнге
agreement-consolidated-print = Басып шығару
agreement-consolidated-told = Мәлімет үшін. Келісім мен хаттамалардың қол қойылған түпнұсқаларының күші бар.
agreement-consolidated-lede = { $day } жағдай бойынша күшіне енген өзгерістері бар мәтін.
agreement-consolidated-lede-prospective = Мәтін қандай болады: { $day } дейін қол қойылған, оның ішінде күшіне енбеген өзгерістерімен.
agreement-consolidated-language = Мәтін тілі
agreement-consolidated-horizon = Қандай өзгерістер ескерілсін
agreement-consolidated-in-force = күшіне енгендері
agreement-consolidated-prospective = және қол қойылған, күшіне енбегендері
agreement-consolidated-none = Бұл күнге мәтінді өзгертетін хаттамалар жоқ.
agreement-consolidated-findings = Нені орындау мүмкін болмады
agreement-consolidated-amended = { $day } Хаттаманың редакциясында
agreement-consolidated-added = { $day } Хаттамамен толықтырылды
agreement-consolidated-deleted = { $day } Хаттамамен алып тасталды
agreement-as-at = { $state }. Жай-күйі, күні: { $day }.
agreement-as-known = { $state }. Жай-күйі, күні: { $day }; мәлімет күні: { $known }.
agreement-state-not-yet-approved = Келісімнің жобасы әлі мақұлданбаған
agreement-state-draft-approved = Келісімнің жобасы мақұлданды
agreement-state-signed = Келісімге қол қойылды
agreement-state-one-notified = Екі хабарламадан { $party ->
    [kazakhstan] Қазақстан Тарапының
   *[azerbaijan] Әзербайжан Тарапының
} хабарламасы алынды
agreement-state-in-force = Келісім { $from } күшінде
agreement-state-termination-notified = Қолданысын тоқтату туралы хабарлама алынды; күшінде болатын соңғы күн: { $day }
agreement-state-terminated = Келісімнің қолданысы тоқтатылды; күшінде болған соңғы күн: { $day }
agreement-stages = Кезеңдері
agreement-stage-approved = Жоба мақұлданды
agreement-stage-signed = Қол қойылуы
agreement-stage-notified = { $party ->
    [kazakhstan] Қазақстан Тарапының
   *[azerbaijan] Әзербайжан Тарапының
} рәсімдердің орындалғаны туралы хабарламасы
agreement-stage-in-force = Күшінде
agreement-stage-terminating = { $party ->
    [kazakhstan] Қазақстан Тарапының
   *[azerbaijan] Әзербайжан Тарапының
} қолданысын тоқтату туралы хабарламасы
agreement-stage-terminated = Қолданысының тоқтатылуы
agreement-resolution = Қазақстан Республикасы Үкіметінің № 489 қаулысы
agreement-later = Бұл жай-күй көрсетілген күннен кейін болған.
agreement-on-its-way = Жөнелтілген күні: { $day }; алынғаны енгізілмеген
agreement-notification-prepare = Нота дайындау
agreement-notification-prepare-told = Тарабыңыз екінші Тарапқа хабарлап қойған болса, нотасын енгізіңіз; хабарламаған болса, дайындаңыз. Нотаға мынаны қосыңыз: «{ $content }».
agreement-receipt-awaited = Хабарламасының алынғаны енгізілмеген:
agreement-last-day = Күшінде болатын соңғы күн: { $day }
agreement-revoked = Хабарлама кері қайтарып алынған күн: { $day }
agreement-revocation-on-its-way = Кері қайтарып алу жөнелтілген, алынғаны енгізілмеген
agreement-findings = Бұл жазбалар бір-біріне қайшы. Қатесін түзетіңіз.
agreement-finding-received-before-signature = Хабарлама қол қойылған күннен бұрын алынған
agreement-finding-terminated-before-in-force = Тоқтату туралы хабарлама күшіне енгенге дейін алынған және ештеңені тоқтатпайды
agreement-finding-revoked-too-late = Кері қайтарып алу Келісімнің қолданысы тоқтағаннан кейін алынған
agreement-finding-nothing-revoked = Кері қайтарып алатын ештеңе болмаған: ол күні тоқтату туралы хабарлама жоқ еді

## Why it is so

agreement-why = Неге?
agreement-why-records = Неге негізделген
agreement-ground-approval = Жоба Қазақстан Республикасы Үкіметінің 2005 жылғы 21 мамырдағы № 489 қаулысымен мақұлданған. Бұл күн мәтінмен бірге берілген, оны ешкім енгізбеген.
agreement-ground-signature = Күні мен орнын хатшы осында көрсетілген дереккөз бойынша енгізген. Жазба қате болса, кез келген Тарап себебін көрсетіп түзетеді; бұрынғы жазба көрініп тұрады.
agreement-ground-notification-missing = Келісім екі хабарламаның соңғысы алынған күннен бастап күшіне енеді. Екеуінің де алынғаны енгізілмейінше, күні белгісіз.
agreement-ground-entry-into-force = Екі хабарлама да алынды. Келісім олардың кейінірек алынғаны алынған күні күшіне енді.
agreement-ground-termination = Келісім хабарлама алынған күннен бастап алты ай өткенге дейін күшінде қалады. Келісімнің емес, осы жүйенің қағидасы: күнтізбелік айлар есептеледі, алынған күн есептелмейді, қысқа айда оның соңғы күні алынады және сол күні Келісім әлі күшінде болады.
agreement-ground-revocation = Хабарламаны ол қолданысқа енгенге дейін кері қайтарып алуға болады. Келісімде бұл қағида жоқ:
agreement-vienna-convention = Халықаралық шарттар құқығы туралы Вена конвенциясы, { $number }-бап

## The signature: recorded, corrected

agreement-signature-title = Келісімге қол қойылуы
agreement-signature-record = Қол қойылғанын енгізу
agreement-signature-correct = Қол қойылғаны туралы жазбаны түзету
agreement-signature-suggested = Әзербайжан Республикасының 2005 жылғы 30 қыркүйектегі № 1014-IIQ заңында Келісімге 2005 жылғы 24 мамырда Баку қаласында қол қойылғаны көрсетілген. Өрістер осы заң бойынша толтырылған.
agreement-signature-suggested-check = Бұл жазба емес, ұсыныс: оны қол қойылған данамен салыстырыңыз, қажет болса түзетіңіз және растаңыз.
agreement-signature-suggested-source = Әзербайжан Республикасының 2005 жылғы 30 қыркүйектегі № 1014-IIQ заңы
agreement-signature-recorded = Қазір енгізілгені
agreement-signature-both-told = Жазбаны екі Тарап та көреді. Оны кез келгені себебін көрсетіп түзете алады.
agreement-signature-done = Қол қойылғаны енгізілді.
agreement-signature-corrected = Қол қойылғаны туралы жазба түзетілді.
agreement-signature-history = Қол қойылуы туралы енгізілгендер
agreement-signature-was = Бұрын: { $at }. Дереккөзі: { $source }
agreement-signature-source = Дереккөзі: { $source }
agreement-signed-at = { $day }, { $place }
agreement-recorded-by = Енгізген
agreement-field-signed = Қол қойылған күні
agreement-field-city = Қол қойылған орны
agreement-field-elsewhere = басқа орын
agreement-field-elsewhere-told = Тізімде жоқ болса, басқа орынның атауы
agreement-field-source = Дереккөзі
agreement-field-source-told = Мысалы: қол қойылған дана; күні мен орнын көрсететін заң
agreement-rule-signed-before-approval = Қол қойылған күні жоба мақұлданған күннен бұрын болмауы тиіс: { $day }.
agreement-rule-no-termination-to-revoke = Кері қайтарып алатын ештеңе жоқ: Тарабыңыздың жөнелтілген және әлі қолданысқа енбеген тоқтату туралы хабарламасы жоқ.

## Subjects of cooperation (keys of domain::agreement::vocabulary::Subject)

agreement-subject-terrorism = Терроризм және оны қаржыландыру
agreement-subject-arms = Қару, оқ-дәрі, жарылғыш, улы және радиоактивті материалдар
agreement-subject-drugs = Есірткі құралдары, психотроптық заттар мен прекурсорлар
agreement-subject-organised-crime = Ұйымдасқан қылмыс
agreement-subject-laundering = Кірістерді заңдастыру және заңсыз қаржы операциялары
agreement-subject-economic-crime = Экономика саласындағы қылмыстар
agreement-subject-illegal-migration = Заңсыз көші-қон
agreement-subject-trafficking-in-persons = Адам саудасы

## Signed texts within the Agreement

agreement-signed-note = Қол қойылған мәтіндер көрсетілген.
agreement-signed-some = Қол қойылған мәтін мына тілдерде енгізілген: { $languages }. Қалғандарында:
agreement-authentic = қол қойылған мәтін
agreement-authentic-unconfirmed = қол қойылған мәтін, бір Тарап енгізген, екіншісі растамаған
agreement-differs-from-draft = Мақұлданған жобадан айырмашылығы
agreement-differs-from-translation = Жобаның жұмыс аудармасынан айырмашылығы
agreement-added = жобада бұл жоқ
agreement-no-such-part = бұл мәтінде мұндай бөлік жоқ

## The signed texts: all of them, and one

agreement-texts = Қол қойылған мәтіндер
agreement-texts-lede = Үш тілдегі мәтіндердің күші бірдей. Мәтінді кез келген Тарап қол қойылған дана бойынша енгізеді; екіншісі оны растайды немесе дау айтады.
agreement-texts-column-language = Тілі
agreement-texts-column-state = Күйі
agreement-texts-column-entered = Енгізілген
agreement-text-of = Қол қойылған мәтін: { $language }
agreement-text-none = Қол қойылған мәтін енгізілмеген. Келісімнің беттерінде жобаның мәтіні көрсетіледі.
agreement-text-awaited = { $party ->
    [kazakhstan] Қазақстан Тарапының сөзі күтіледі.
   *[azerbaijan] Әзербайжан Тарапының сөзі күтіледі.
}
agreement-text-confirmed = { $party ->
    [kazakhstan] Қазақстан Тарапы растады.
   *[azerbaijan] Әзербайжан Тарапы растады.
}
agreement-text-disputed = { $party ->
    [kazakhstan] Қазақстан Тарапы дау айтты.
   *[azerbaijan] Әзербайжан Тарапы дау айтты.
}
agreement-text-facts = Мәтін қайдан белгілі
agreement-text-scan = Скан
agreement-text-as-drafted = Айырмашылық жоқ.
agreement-text-differences = Бөліктер саны: { $count }.
agreement-text-omitted = тек жобада
agreement-text-history = Не енгізілді
agreement-text-was = Бұрынғы мәтін
agreement-text-task = Қол қойылған мәтінді растаңыз: { $language }
agreement-text-task-act = Салыстыру

## A signed text is entered

agreement-text-enter = Қол қойылған мәтінді енгізу
agreement-text-correct = Қол қойылған мәтінді түзету
agreement-text-enter-told-draft = Өрістерде мақұлданған жобаның мәтіні тұр. Әр бөлікті қол қойылған данамен салыстырып, айырмашылығы бар жерін түзетіңіз.
agreement-text-enter-told-translation = Өрістерде жобаның бейресми жұмыс аудармасы тұр. Оны қол қойылған дананың сөздерімен ауыстырыңыз.
agreement-text-source-told = Мысалы: Қазақстан Тарапының қол қойылған данасы, қайда сақталады
agreement-text-scan-kept = Файл таңдалмаса, бұрынғы скан қалады.
agreement-text-paste-title = Бүкіл мәтін бірден
agreement-text-paste-told = Бүкіл мәтінді қою
agreement-text-paste = Мәтін, әр жолда бір абзац
agreement-text-paste-help = Жолдар өздері ұқсайтын бөліктердің өрістеріне қойылады. Өрістердегі бұрынғы сөздер ауыстырылады; әзірге ештеңе енгізілмейді.
agreement-text-file = Немесе мәтін файлы
agreement-text-file-help = Word (.docx) немесе Akoma Ntoso (.xml). Өрістер файлдағы сөздермен толтырылады; файлдың өзі сақталмайды.
agreement-text-file-not-read = Файл оқылмады. Келісім мәтінінің Word (.docx) немесе Akoma Ntoso (.xml) форматындағы файлы қажет.
agreement-text-file-not-read-line = Файл оқылмады, { $line }-жол: бұл Akoma Ntoso форматындағы Келісім мәтіні емес.
agreement-text-file-of-other-language = Файлдағы мәтін басқа тілде: { $language }.
agreement-text-distribute = Бөліктерге орналастыру
agreement-text-lines-left = Орнын таппаған жолдар: { $count }. Оларды бөліктердің өрістеріне көшіріңіз немесе алып тастаңыз.
agreement-part-heading = тақырып
agreement-part-opening = бастапқы сөздер
agreement-part-closing = қорытынды сөздер
agreement-part-subject = Тараптар мен мәні
agreement-part-name = атауы
agreement-text-added = Жобада жоқ бөліктер
agreement-text-added-told = Бөліктер қосу
agreement-text-added-choose = Қоспау
agreement-text-added-after = { $number }: қай бөліктен кейін
agreement-text-added-words = { $number }: нөмірсіз сөздер
agreement-text-omits-title = Қол қойылған мәтінде жоқ бөліктер
agreement-text-omits = Өрістері бос бөліктер қол қойылған мәтінде жоқ.
agreement-text-compare = Жобамен салыстыру
agreement-text-both-told = Мәтінді екі Тарап та, Келісім ашық адамдардың бәрі де көреді. Кез келген Тарап оны себебін көрсетіп түзете алады; бұрынғысы көрініп тұрады.
agreement-text-enter-done = Қол қойылған мәтін енгізілді.
agreement-text-correct-done = Қол қойылған мәтін түзетілді.

## The other Party’s word on a signed text

agreement-text-confirm = Мәтінді растау
agreement-text-confirm-told = Сіздің Тарап дәл қол қойылған мәтін енгізілгенін растайды. Бұдан кейін тек себебін көрсетіп түзетуге болады.
agreement-text-dispute = Мәтінге дау айту
agreement-text-dispute-told = Енгізілген мәтін қол қойылған мәтіннен қай жерде айырмашылығы барын көрсетіңіз. Себебін екі Тарап та оқиды; мәтін түзетілгенше қалады.
agreement-text-confirm-done = Мәтін расталды.
agreement-text-dispute-done = Мәтінге дау айтылды.
agreement-rule-own-entry = Мәтінді сіздің Тарап енгізген: сөз екінші Тарапта.
agreement-rule-entry-confirmed = Мәтін расталып қойған.
