### Minutes of a session: parts, decisions, states. The pages of the editor add to this room.

## Names

minutes-title = Отырыс хаттамасы
minutes-item = { $number }-мәселе
minutes-decision = Шешім { $number }

## Parts of an item

minutes-heard = Тыңдалды
minutes-discussed = Талқыланды
minutes-decided = Шешілді

## Kinds of decision, executor, deadline

minutes-kind-decision = шешім
minutes-kind-assignment = тапсырма
minutes-kind-recommendation = ұсыным
minutes-kind-taken-note = назарға алынды
minutes-executor = Жауапты орындаушы
minutes-deadline = Орындау мерзімі

## States of the minutes

minutes-state-draft = жоба
minutes-state-circulated = таратылды
minutes-state-agreed = келісілді
minutes-state-signed = қол қойылды
minutes-agreed-by-one = Бір Тарап келісті
minutes-agreed-by-both = Екі Тарап келісті
minutes-working-translation = Жұмыс аудармасы, қол қою орындары жоқ

## Acts

minutes-save = Сақтау
minutes-circulate = Келісуге жіберу
minutes-agree = Келісу
minutes-withdraw-agreement = Берілген келісімді қайтарып алу
minutes-comment = Ескертпе
minutes-propose-wording = Редакция ұсыну
minutes-print = Хаттаманы басып шығару

## Why an act cannot be done: the rules of domain::rules::Rule, by name

minutes-rule-day-too-early = Бұл күн тым ерте: { $day } немесе одан кейінгі күн керек.
minutes-rule-not-in-this-state = { $state ->
    [draft] Бұл мүмкін емес: хаттама әлі жоба күйінде.
    [circulated] Бұл мүмкін емес: хаттама келісуге жіберілген.
    [commented] Бұл мүмкін емес: хаттамаға ескертпелер бар.
    [agreed] Бұл мүмкін емес: хаттаманы екі Тарап келіскен.
   *[signed] Бұл мүмкін емес: хаттамаға қол қойылған.
}
minutes-rule-texts-missing = { $language ->
    [kk] Қазақ тілінде тексерілген мәтін жоқ: { $count }.
    [az] Әзербайжан тілінде тексерілген мәтін жоқ: { $count }.
    [ru] Орыс тілінде тексерілген мәтін жоқ: { $count }.
   *[en] Ағылшын тілінде тексерілген мәтін жоқ: { $count }.
}
minutes-rule-not-a-language = { $language ->
    [kk] Бұл хаттама қазақ тілінде жоқ.
    [az] Бұл хаттама әзербайжан тілінде жоқ.
    [ru] Бұл хаттама орыс тілінде жоқ.
   *[en] Хаттама ағылшын тілінде жасалмайды.
}
minutes-rule-text-moved = Енді басқа мәтін таратылған: оны оқып, қайта келісіңіз.
minutes-rule-nothing-to-withdraw = Сіздің Тарабыңыз бұл мәтінді келіскен жоқ.
minutes-rule-written-item-gone = Мәселе күн тәртібінен алынған, ал хаттамада ол бойынша жазба бар.
minutes-rule-decision-gone = Бұл шешім хаттамада енді жоқ.
minutes-rule-decisions-full = Бір мәселе бойынша { $most } шешімнен көп бола алмайды.
minutes-rule-remark-gone = Мұндай ескертпе жоқ.
minutes-rule-not-in-this-state-of-decision = { $state ->
    [noted] Бұл мүмкін емес: мәселе назарға алынған, орындайтын ештеңе жоқ.
    [open] Бұл мүмкін емес: шешім әлі орындалуда.
    [reported] Бұл мүмкін емес: шешімнің орындалғаны туралы хабарланған.
    [disputed] Бұл мүмкін емес: шешімнің орындалуы даулы.
    [done] Бұл мүмкін емес: шешім орындалған.
   *[dropped] Бұл мүмкін емес: шешімнің күші жойылған.
}
minutes-rule-not-by-a-later-session = Бұл шешімнің күшін № { $number } отырыстан кейінгі отырыс қана жоя алады.
minutes-rule-nothing-to-dispute = Екінші Тарап орындалғаны туралы хабарлаған жоқ.

## Names of pages

minutes-title-of = { $number } отырыстың хаттамасы
minutes-title-of-next = Кезекті отырыстың хаттамасы
minutes-item-of = { $minutes }: { $number }-мәселе
minutes-items = Күн тәртібінің мәселелері
minutes-papers = Қағазда
minutes-history = Не істелді
minutes-open = Хаттаманы ашу
minutes-preview = Қағазда қалай болады

## No minutes: the same words, whether the other Party keeps a draft or not

minutes-none = Хаттама таратылмаған
minutes-none-told = Хаттаманы қабылдаушы Тараптың хатшылығы жүргізеді. Ол келісуге жіберілгенде осы жерде пайда болады.
minutes-none-begin = Жоба күн тәртібі бойынша жасалады: әр мәселеге бір жазба. Оны келісуге жібергенше екінші Тарап ол туралы білмейді.
minutes-none-too-early = Жобаны отырыс шақырылғаннан кейін бастауға болады.
minutes-begin = Хаттама жобасын бастау
minutes-begin-done = Хаттама жобасы басталды. Оны тек сіздің Тарабыңыз көреді.

## Where the minutes stand

minutes-state-commented = ескертпелер бар
minutes-state-of-version = { $state }, { $version }-нұсқа
minutes-signed-on = қол қойылды: { $day }
minutes-reopened = қабылдаушы Тарап { $version }-нұсқаны түзетуде
minutes-track = Хаттаманың барысы
minutes-track-draft = Жоба
minutes-track-circulated = Келісуде
minutes-track-agreed = Келісілді
minutes-track-signed = Қол қойылды
minutes-version-of = { $version }-нұсқа, { $day }
minutes-lede-draft = Жоба: оны тек сіздің Тарабыңыз көреді.
minutes-lede-reopened-own = Сіз { $version }-нұсқаны түзетудесіз. Екінші Тарап оны сіздің түзетулеріңізсіз көреді; бұрынғы келісімдер күшін жойды.
minutes-lede-reopened = Төменде { $version }-нұсқа. Қабылдаушы Тарап келесісін дайындауда; бұрынғы келісімдер күшін жойды.
minutes-lede-circulated = { $version }-нұсқа екі Тарапқа жіберілді. Оны делегация басшылары келіседі.
minutes-lede-agreed-by = { $party ->
    [kazakhstan] { $version }-нұсқаны Қазақстан делегациясының басшысы келісті.
   *[azerbaijan] { $version }-нұсқаны Әзербайжан делегациясының басшысы келісті.
}
minutes-lede-agreed = Екі Тарап { $version }-нұсқаны келісті. Оны басып шығарып, қол қоюға болады.
minutes-lede-signed = Қағазда қол қойылды: { $city }, { $day }

## The items

minutes-column-item = Мәселе
minutes-column-written = Жазылды
minutes-written = жазылды
minutes-not-begun = Әзірге ештеңе жазылмаған
minutes-closing-item = қорытынды мәселе
minutes-decisions = Шешімдер: { $count }
minutes-open-remarks = Жауапсыз ескертпелер: { $count }
minutes-text-missing = аударма жоқ
minutes-text-draft = орысшасымен салыстырылмаған
minutes-text-checked = орысшасымен салыстырылды
minutes-item-previous = Алдыңғы мәселе
minutes-item-next = Келесі мәселе
minutes-all-items = Барлық мәселелер

## The form of an item

minutes-heading = Мәселенің атауы
minutes-statement = Мәлімдеме
minutes-statements = Хаттамаға енгізілетін мәлімдемелер
minutes-kind = Түрі
minutes-executor-place = { $place }-орындаушы
minutes-executor-none = көрсетілмеген
minutes-executor-others = Тізімде жоқ орындаушы
minutes-executor-other = Орындаушы, хаттамадағыдай
minutes-deadline-none = мерзімсіз
minutes-deadline-day = белгілі күнге дейін
minutes-deadline-next-session = келесі отырысқа дейін
minutes-due = Күні, мерзім белгілі күн болса
minutes-decision-new = { $number } шешімін қосу
minutes-decision-strike = Бұл шешімді алып тастау
minutes-decision-raise = Сақтап, жоғары көтеру
minutes-tick-checked = Орысша мәтінмен салыстырылды
minutes-save-item = Мәселені сақтау
minutes-save-note = Таратылғанға дейін жазылғанды тек сіздің Тарабыңыз көреді.
minutes-save-renderings = Аудармаларды сақтау
minutes-render-note = Аударма – жұмыс қағазы: ол келісімдерді тоқтатпайды.
minutes-editing-reopens = Мәтін таратылған. Өзгертсеңіз, ол қайтадан жобаға айналады, екі Тараптың келісімі күшін жояды.
minutes-item-done = Мәселе сақталды.
minutes-item-reopened = Мәселе сақталды. Хаттама қайтадан жоба: бұрынғы келісімдер күшін жойды.

## The next session, the languages of the originals

minutes-next-session = Келесі отырыс
minutes-next-city = Қала
minutes-next-days = Күндері
minutes-to-be-agreed = келісілуге тиіс
minutes-next-note = Күндер әлі келісілмесе, өрістерді бос қалдырыңыз.
minutes-next-session-done = Келесі отырыс туралы мәлімет сақталды.
minutes-original-languages = Түпнұсқаның тілдері
minutes-original-note = Түпнұсқа әрқашан орыс тілінде болады. Тараптар басқа тілде де қол қоюға шешсе, сол тілді белгілеңіз.

## Acts that ask again

minutes-follow-agenda = Күн тәртібі бойынша жаңарту
minutes-follow-agenda-title = Мәселелерді күн тәртібі бойынша жаңарту керек пе?
minutes-follow-agenda-lede = Атаулар, реттілік және жаңа мәселелер күн тәртібінен алынады. Жазылғандар өз мәселелерінде қалады.
minutes-follow-agenda-done = Мәселелер күн тәртібі бойынша жаңартылды.
minutes-circulate-title = Хаттаманы келісуге жіберу керек пе?
minutes-circulate-lede = Екінші Тарап бүкіл мәтінді келесі нұсқа нөмірімен көреді. Оны қайтарып алу мүмкін болмайды.
minutes-circulate-done = Хаттама келісуге жіберілді.
minutes-agree-title = Хаттаманы келісу керек пе?
minutes-agree-lede = Сіз осы таңбасы бар мәтінді келісесіз. Бір әріп өзгерсе де, келісім күшін жояды.
minutes-agree-done = Келісіміңіз жазылды.
minutes-withdraw-title = Хаттамаға берілген келісімді қайтарып алу керек пе?
minutes-withdraw-lede = Екі Тарап та келісімнің қайтарылғанын көреді. Қол қойылғанға дейін оны қайта беруге болады.
minutes-withdraw-agreement-done = Келісім қайтарып алынды.

## The signing

minutes-sign = Қол қойылғанын жазу
minutes-sign-title = Қағазда қол қою
minutes-sign-day = Қол қойылған күн
minutes-sign-city = Қала
minutes-signatory = Қол қойған
minutes-sign-note = Жазба түпкілікті: шешімдер тізілімге, хаттама архивке енеді. Одан кейін тек екі Тараптың келісімімен түзету мүмкін.
minutes-sign-done = Қол қойылғаны жазылды. Шешімдер тізілімге енгізілді.

## What heads agree to

minutes-seals = Делегация басшыларының келісімі
minutes-fingerprint-of = { $version }-нұсқаның таңбасы
minutes-fingerprint-told = Түпнұсқа мәтіндерінің SHA-256 таңбасы. Бір әріп өзгерсе де, таңба өзгереді, келісім күшін жояды.
minutes-head-not-recorded = делегация басшысы көрсетілмеген
minutes-agreed-on = келісілді: { $by }
minutes-not-agreed = келісім берілмеген
minutes-consent-void = { $version }-нұсқаға келісім { $day } күшін жойды: мәтін өзгертілді

## Remarks

minutes-remarks = Ескертпелер
minutes-remarks-whole = Жалпы хаттамаға ескертпелер
minutes-no-remarks = Ескертпе жоқ.
minutes-remark-make = Ескертпе жасау
minutes-remark-title = Хаттамаға ескертпе
minutes-remark-note = Мұны екі Тарап та көреді; алып тастау мүмкін болмайды.
minutes-remark-done = Ескертпе жіберілді.
minutes-answer = Жауап
minutes-answer-make = Жауап беру
minutes-answer-title = Ескертпеге жауап
minutes-answer-done = Жауап жіберілді.
minutes-on-version = { $version }-нұсқаға

## What was done

minutes-step-begun = Жоба күн тәртібі бойынша басталды
minutes-step-circulated = { $version }-нұсқа жіберілді, таңбасы { $fingerprint } …
minutes-step-remarked = { $party ->
    [kazakhstan] Қазақстан Тарапының ескертпесі
   *[azerbaijan] Әзербайжан Тарапының ескертпесі
}
minutes-step-answered = { $party ->
    [kazakhstan] Қазақстан Тарапының ескертпеге жауабы
   *[azerbaijan] Әзербайжан Тарапының ескертпеге жауабы
}
minutes-step-agreed = { $party ->
    [kazakhstan] Қазақстан делегациясының басшысы таңбасы { $fingerprint } … мәтінді келісті
   *[azerbaijan] Әзербайжан делегациясының басшысы таңбасы { $fingerprint } … мәтінді келісті
}
minutes-step-withdrawn = { $party ->
    [kazakhstan] Қазақстан делегациясының басшысы келісімін қайтарып алды
   *[azerbaijan] Әзербайжан делегациясының басшысы келісімін қайтарып алды
}
minutes-step-reopened = Қабылдаушы Тарап мәтінді өзгертті: { $version }-нұсқа енді келісуде емес
minutes-step-voided = Қабылдаушы Тарап { $version }-нұсқаның мәтінін өзгертті; күшін жойған келісімдер: { $parties }
minutes-step-signed = Хаттамаға қағазда қол қойылды: { $day }

## The archive

minutes-archive = Архив
minutes-archive-lede = Отырыстардың қол қойылған хаттамалары.
minutes-archive-empty = Қол қойылған хаттамалар әзірге жоқ
minutes-archive-empty-told = Хатшылық қол қойылғанын жазғанда хаттама осы жерде пайда болады.
minutes-archive-number = Хаттама
minutes-archive-signed = Қол қойылды
minutes-archive-city = Қала
minutes-archive-host = Қабылдаушы Тарап
minutes-archive-papers = Қағазда

## Papers: their names on screen

minutes-paper-working-ru = Орыс тіліндегі жұмыс данасы
minutes-paper-working-kk = Қазақ тіліне жұмыс аудармасы
minutes-paper-working-az = Әзербайжан тіліне жұмыс аудармасы
minutes-paper-columns-ru-kk = Екі бағанда: орыс және қазақ
minutes-paper-columns-ru-az = Екі бағанда: орыс және әзербайжан

## Papers: what they say. Russian without ё

minutes-paper-copy = Жұмыс данасы
minutes-paper-draft-version = Жоба, { $version }-нұсқа, { $day }
minutes-paper-city = { $city } қаласы
minutes-paper-next-regular = кезекті
minutes-paper-agreement-subject = терроризмге, есірткі құралдарының, психотроптық заттар мен прекурсорлардың заңсыз айналымына, ұйымдасқан және өзге де қылмыс түрлеріне қарсы күрестегі ынтымақтастық туралы
minutes-paper-annexed = Қатысушылардың тізімдері қоса беріледі (1 және 2-қосымшалар).
minutes-paper-annex-to = Бірлескен комиссияның { $ordinal } отырысының хаттамасына
minutes-paper-head-of = { $party ->
    [kazakhstan] Қазақстан Республикасы делегациясының басшысы
   *[azerbaijan] Әзербайжан Республикасы делегациясының басшысы
}
minutes-paper-agenda = Күн тәртібі
minutes-paper-noted = Атап өтілді:
minutes-paper-executor = Орындаушы:
minutes-paper-deadline = Мерзімі:
minutes-paper-statements = Хаттамаға енгізілетін мәлімдемелер
minutes-paper-no-text = (аударма жоқ)
minutes-paper-column = Қазақ тіліндегі мәтін
minutes-paper-next = Келесі отырыс
minutes-paper-next-host = { $party ->
    [kazakhstan] Комиссияның келесі отырысы Қазақстан Республикасының аумағында өткізіледі.
   *[azerbaijan] Комиссияның келесі отырысы Әзербайжан Республикасының аумағында өткізіледі.
}
minutes-paper-next-place = Орны: { $place }.
minutes-paper-next-days = Күндері: { $days }.
minutes-paper-next-to-be-agreed = Күндері келісілуге тиіс.
minutes-paper-closing = { $languages ->
    [kk-ru] Осы хаттама қазақ және орыс тілдерінде екі данада, әр Тарап үшін бір-бірден жасалды.
    [az-ru] Осы хаттама әзербайжан және орыс тілдерінде екі данада, әр Тарап үшін бір-бірден жасалды.
    [kk-az-ru] Осы хаттама қазақ, әзербайжан және орыс тілдерінде екі данада, әр Тарап үшін бір-бірден жасалды.
    [az-kk-ru] Осы хаттама әзербайжан, қазақ және орыс тілдерінде екі данада, әр Тарап үшін бір-бірден жасалды.
   *[ru] Осы хаттама орыс тілінде екі данада, әр Тарап үшін бір-бірден жасалды.
}

## What is typed and not saved

minutes-copy-kept = Жұмыс көшірмесі { $time } сақталды. Оны хаттамаға енгізу үшін мәселені сақтаңыз.
minutes-copy-not-kept = Жұмыс көшірмесі сақталмады: байланыс жоқ. Енгізгеніңіз осы бетте қалды.
minutes-copy-found = Төменде сіздің жұмыс көшірмеңіз: { $day }, { $time }. Ол хаттамаға енгізілмеген, оны тек сіз көресіз.
minutes-copy-discard = Жұмыс көшірмесінен бас тарту
minutes-copy-discarded = Жұмыс көшірмесі енді жоқ. Төменде хаттаманың мәтіні.
minutes-copy-differences = Сақталғаннан айырмашылығы
minutes-copy-saved = Хаттамада сақталған

## What the register of decisions tells on the item about them

minutes-register = Тіркелім бойынша шешімдердің орындалуы
minutes-register-compose = Тіркелім бойынша қайта жасау
minutes-register-composed = «{ $part }» мәтіні шешімдер тіркелімі бойынша жасалды: { $day }. Оны тексеріп, сақтаңыз.

## A certified copy

minutes-certify = Көшірмені куәландыру
minutes-certify-lede = Көшірме сіздің Тараптың данасы бойынша басылады; соңғы бетінде – куәландыру. Басып шығарып, қол қойып, мөр басыңыз.
minutes-certify-part = Куәландыру
minutes-certify-place = Орны
minutes-certify-day = Күні
minutes-certify-name = Тегі, аты-жөнінің бас әріптері
minutes-certify-position = Лауазымы
minutes-certify-keeper = Түпнұсқа сақталатын орын
minutes-certify-reference = Мұрағат шифры
minutes-certify-send = PDF алу
minutes-certify-note = Куәландырылған көшірменің берілуі журналға жазылады.

## What was signed before it came here: transcribed from the signed original, entered, corrected

minutes-rule-transcribed-from-paper = Бұл – қол қойылған хаттама: ол келісуге жіберілмейді, түпнұсқадан енгізіледі.
minutes-rule-decision-stands = Шешім тізілімде тұр: оны түзетуге болады, алып тастауға болмайды.
minutes-none-entered = Хаттама енгізілмеген
minutes-none-entered-told = Отырыс құжаттар бойынша енгізілген. Оның хаттамасын хатшылық қол қойылған түпнұсқадан енгізеді.
minutes-none-transcribe = Мәселелер мен шешімдердің мәтінін қол қойылған түпнұсқадан, ол қай тілдерде болса, сол тілдерде көшіріңіз. Енгізу аяқталғанша екінші Тарап ол туралы білмейді.
minutes-transcribe = Қол қойылған хаттаманы енгізу
minutes-lede-transcribed = Түпнұсқадан енгізу: тек сіздің Тарап көреді.
minutes-lede-correcting = { $version }-нұсқаны түзету: тек сіздің Тарап көреді. Ол аяқталғанша бұрынғы мәтін қалады.
minutes-entered-signed = қол қойылды: { $day }; түпнұсқадан енгізілген
minutes-entered-mark = Қол қойылған түпнұсқадан енгізілген: { $by }
minutes-entered-corrected = Енгізілген жазба түзетілді: { $by }
minutes-track-transcription = Түпнұсқадан енгізу
minutes-track-entered = Енгізілді
minutes-enter = Енгізуді аяқтау
minutes-enter-told = Түпнұсқада барын көрсетіңіз.
minutes-enter-note = Хаттаманы екі Тарап та көреді, шешімдер тізілімге енеді. Енгізу қатесін түзетуге болады; бұрынғы жазба көрініп тұрады.
minutes-enter-done = Хаттама енгізілді. Шешімдер тізілімге енді.
minutes-enter-signatory = { $party ->
    [kazakhstan] Қолтаңба: Қазақстан
   *[azerbaijan] Қолтаңба: Әзербайжан
}
minutes-enter-signatory-told = Қолтаңбаны оқу мүмкін болмаса, өрістерді бос қалдырыңыз.
minutes-enter-other-languages = Басқа тілдерде
minutes-enter-scan = Түпнұсқаның сканы
minutes-correct = Енгізілгенді түзету
minutes-correct-title = Енгізілген хаттаманы түзету керек пе?
minutes-correct-lede = Тек сіздің Тарап көретін түзету ашылады. Оны аяқтағаннан кейін бұрынғы жазба екі Тарапқа да көрініп тұрады.
minutes-correct-done = Түзету басталды. Оны тек сіздің Тарап көреді.
minutes-correct-enter = Түзетуді аяқтау
minutes-correct-enter-done = Түзету енгізілді.
minutes-discard = Енгізуден бас тарту
minutes-discard-title = Басталғаннан бас тарту керек пе?
minutes-discard-lede = Соңғы енгізуден кейін жазылғаны жойылады. Енгізілгені өзгеріссіз қалады.
minutes-discard-done = Басталғаны жойылды.
minutes-findings = Хаттама туралы байқалғаны
minutes-finding-nothing-written = Ештеңе жазылмаған мәселелер саны: { $count }.
minutes-finding-texts-missing = { $language ->
    [kk] Түпнұсқаның қазақ тілінде жоқ мәтіндер саны: { $count }.
    [az] Түпнұсқаның әзербайжан тілінде жоқ мәтіндер саны: { $count }.
   *[ru] Түпнұсқаның орыс тілінде жоқ мәтіндер саны: { $count }.
}
minutes-finding-signed-before = Отырыс басталмай тұрып қол қойылған: отырыс { $day } басталған.
minutes-finding-signatory-missing = { $party ->
    [kazakhstan] Қазақстан Тарапы үшін кім қол қойғаны көрсетілмеген.
   *[azerbaijan] Әзербайжан Тарапы үшін кім қол қойғаны көрсетілмеген.
}
minutes-finding-due-before = { $decision } шешімінің мерзімі қол қойылған күннен бұрын.
minutes-finding-next-out-of-turn = { $party ->
    [kazakhstan] Келесі отырыс Қазақстан Республикасының аумағында кезектен тыс белгіленген ({ $article }).
   *[azerbaijan] Келесі отырыс Әзербайжан Республикасының аумағында кезектен тыс белгіленген ({ $article }).
}
minutes-finding-next-before = Келесі отырыс қол қойылған күннен бұрынға белгіленген.
minutes-signatories = Кім қол қойды
minutes-step-entered-from-paper = Қол қойылған түпнұсқадан енгізілді
minutes-step-entry-corrected = Енгізу қатесі түзетілді: { $version }-нұсқа
minutes-was = Не түзетілді
minutes-archive-entered = түпнұсқадан енгізілген
minutes-paper-entered = Қол қойылған түпнұсқадан енгізілген, { $day }
