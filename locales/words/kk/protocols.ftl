### Amendment protocols: drafting, review, consent, signature, entry into force.

## Names

protocols-one = Өзгерістер енгізу туралы хаттама
protocols-lede = Келісімге өзгерістер мен толықтырулар: жобадан күшіне енгенге дейін (15-бап).
protocols-none = Хаттамалар әзірге жоқ.
protocols-none-told = Жобаны кез келген Тараптың хатшысы бастайды. Екінші Тарап оны өзіне ұсынылғанда ғана көреді.
protocols-column-title = Атауы
protocols-column-keeper = Дайындайды
protocols-column-state = Жай-күйі
protocols-column-force = Күшіне енуі
protocols-column-version = Нұсқа
protocols-column-shared = Ұсынылды
protocols-column-opened = Бізде ашқандар
protocols-column-compare = Салыстыру

## States

protocols-state-draft = жоба
protocols-state-shared = қаралуда
protocols-state-agreed = мәтін келісілді
protocols-state-signed = қол қойылды
protocols-state-withdrawn = кері қайтарып алынды
protocols-state-of-version = { $state }, { $version }-нұсқа
protocols-not-in-force = күшіне енген жоқ
protocols-in-force = Күшіне енуі
protocols-news = Бет ашылғаннан бергі жаңалықтар: #.
protocols-news-show = Көрсету
protocols-track = Хаттаманың жолы
protocols-track-draft = Жоба
protocols-track-shared = Қаралуда
protocols-track-agreed = Мәтін келісілді
protocols-track-signed = Қол қойылды
protocols-track-in-force = Күшінде
protocols-lede-draft = Жоба: оны тек сіздің Тарабыңыз көреді.
protocols-lede-shared = { $version }-нұсқа екі Тараптың қарауында.
protocols-lede-ahead = Сіз жобаны түзетудесіз. Екінші Тарап { $version }-нұсқаны сіздің түзетулеріңізсіз көреді.
protocols-lede-agreed-by = { $party ->
    [kazakhstan] { $version }-нұсқаны Қазақстан Тарапы келісті.
   *[azerbaijan] { $version }-нұсқаны Әзербайжан Тарапы келісті.
}
protocols-lede-agreed = Екі Тарап { $version }-нұсқаны келісті. Түпнұсқаларды басып шығарып, қол қоюға болады.
protocols-lede-signed = Қол қойылды. Күшіне енген жоқ: екі Тараптың хабарламалары керек (17-бап, 1-тармақ).
protocols-lede-in-force = { $from } күшінде.
protocols-lede-withdrawn = { $party ->
    [kazakhstan] Қазақстан Тарапы жобаны кері қайтарып алды. Себебі: { $reason }
   *[azerbaijan] Әзербайжан Тарапы жобаны кері қайтарып алды. Себебі: { $reason }
}

## Acts

protocols-begin = Хаттама жобасын бастау
protocols-begin-done = Жоба басталды. Оны тек сіздің Тарабыңыз көреді.
protocols-share = Екінші Тарапқа ұсыну
protocols-share-title = Жобаны екінші Тарапқа ұсыну керек пе?
protocols-share-lede = Екінші Тарап мәтінді нұсқаның келесі нөмірімен көреді. Мұны болдырмауға болмайды. Бұрынғы нұсқаға берілген келісімдер күшін жояды.
protocols-share-done = Жоба екінші Тарапқа ұсынылды.
protocols-agree = Келісу
protocols-agree-title = Хаттаманың мәтінін келісу керек пе?
protocols-agree-lede = Сіз осы таңбасы бар үш мәтінді келісесіз. Бір әріп өзгерсе де, келісім күшін жояды.
protocols-agree-done = Тарабыңыз мәтінді келісті.
protocols-unofficial-confirm = Растаймын: сөздер Келісімнің теңтүпнұсқалы емес мәтіндерінен келтірілген және қол қойылғанға дейін түпнұсқамен салыстырылады.
protocols-unofficial-label = Растау
protocols-withdraw-agreement = Келісімді кері қайтарып алу
protocols-withdraw-agreement-title = Мәтінге келісімді кері қайтарып алу керек пе?
protocols-withdraw-agreement-lede = Мәтін өзгермейді, бірақ келісілген болып саналмайды. Мұны екінші Тарап көреді.
protocols-withdraw-agreement-done = Келісім кері қайтарып алынды.
protocols-withdraw = Жобаны кері қайтарып алу
protocols-withdraw-title = Хаттама жобасын кері қайтарып алу керек пе?
protocols-withdraw-lede = Ұсынылған нұсқалар екі Тарапта қалады, бірақ жобамен жұмыс тоқтайды. Себебін екі Тарап көреді.
protocols-withdraw-done = Жоба кері қайтарып алынды.
protocols-discard = Жобаны өшіру
protocols-discard-title = Хаттама жобасын өшіру керек пе?
protocols-discard-lede = Жоба ешкімге ұсынылмаған және мүлде жойылады.
protocols-discard-done = Жоба өшірілді.
protocols-sign = Қол қойылғанын тіркеу
protocols-sign-title = Хаттамаға қол қою
protocols-sign-note = Жазбаны екі Тарап көреді. Ол қағазда екі данада қол қойылғанын білдіреді.
protocols-sign-done = Қол қойылғаны тіркелді.
protocols-signatories = Қол қоюшылар
protocols-signatory-name = Аты-жөні, орыс тілінде
protocols-signatory-position = Лауазымы, орыс тілінде

## What a protocol asks of people

protocols-task-sign = Өзгерістер туралы хаттама: қол қойылғанын тіркеу
protocols-task-answer = Өзгерістер туралы хаттама: ескертпелерге жауап беру ({ $count })
protocols-task-agree = Өзгерістер туралы хаттама: мәтінді келісу
protocols-task-review = Өзгерістер туралы хаттама: { $version }-нұсқаны қарау
protocols-task-notify = Өзгерістер туралы хаттама: рәсімдердің аяқталғаны туралы хабарлау
protocols-task-act = Хаттаманы ашу

## Instructions

protocols-instructions = Өзгерістер
protocols-no-instructions = Өзгерістер әзірге жоқ.
protocols-no-instructions-told = Әрбір өзгеріс – Келісім ережесіне жасалатын бір әрекет. Үш тілдегі тұжырымды жүйе құрастырады.
protocols-instruction-add = Өзгеріс қосу
protocols-instruction-edit = Өзгерісті өңдеу
protocols-instruction-save = Өзгерісті сақтау
protocols-preview = Қалай оқылады
protocols-preview-show = Қалай оқылатынын көрсету
protocols-preview-note = әлі сақталған жоқ
protocols-copy-kept = Жұмыс көшірмесі { $time } сақталды. Оны жобаға енгізу үшін өзгерісті сақтаңыз.
protocols-copy-not-kept = Жұмыс көшірмесі сақталмады: байланыс жоқ. Енгізгеніңіз осы бетте қалды.
protocols-copy-found = Төменде сіздің жұмыс көшірмеңіз: { $day }, { $time }. Ол жобаға енгізілмеген, оны тек сіз көресіз.
protocols-copy-discard = Жұмыс көшірмесінен бас тарту
protocols-instruction-note = Бір тілді кейінге қалдыруға болады. Келісім мәтінінде орындалмайтынды жүйе қабылдамайды және себебін айтады.
protocols-instruction-done = Өзгеріс сақталды.
protocols-strike = Сызып тастау
protocols-strike-done = Өзгеріс сызып тасталды.
protocols-operation-choose = Мәтінмен не істеу керек?
protocols-operation-replace-words = Сөздерді ауыстыру
protocols-operation-add-words = Сөздер қосу
protocols-operation-delete-words = Сөздерді алып тастау
protocols-operation-punctuation = Тыныс белгісін өзгерту
protocols-operation-replace-unit = Жаңа редакцияда жазу
protocols-operation-add-unit = Жаңа ережемен толықтыру
protocols-operation-add-sentence = Сөйлеммен толықтыру
protocols-operation-delete-unit = Ережені алып тастау
protocols-operation-everywhere = Бүкіл мәтін бойынша сөздерді ауыстыру
protocols-unit-choose = Ережені таңдаңыз:
protocols-unit-other = Басқа ережені таңдау
protocols-add-article = Жаңа бап
protocols-add-art = Жаңа бап
protocols-add-para = жаңа тармақ
protocols-add-subpara = тізбеден кейін жаңа абзац
protocols-add-point = жаңа тармақша
protocols-add-indent = жаңа абзац
protocols-add-recital = кіріспенің жаңа абзацы
protocols-number = Нөмірі
protocols-number-told = Бос қалса – келесі реттік нөмір. 12 және 13-баптардың арасында – 12-1.
protocols-part-what = Әрекет
protocols-part-reasons = Негіздеме
protocols-reasons = Бұл не үшін керек
protocols-reasons-help = Салыстырма кестеде басылады. Жоба ұсынылғаннан кейін екі Тарапқа көрінеді.
protocols-reasons-told = Негіздеме: { $reasons }
protocols-words = Қандай сөздерді ауыстыру керек
protocols-words-deleted = Қандай сөздерді алып тастау керек
protocols-after = Қандай сөздерден кейін
protocols-added-words = Қандай сөздер қосу керек
protocols-by = Қандай сөздерге
protocols-which = Сөздер бірнеше рет кездессе
protocols-which-sole = бір рет кездеседі
protocols-which-every = осы ережеде барлық жерде
protocols-which-only = тек { $number }-орын
protocols-sentence = Сөйлем
protocols-unit-text = Жаңа мәтін
protocols-unit-text-told = Әрбір абзац жаңа жолдан. Ереженің өз нөмірін жазудың қажеті жоқ.
protocols-pairs = Сөздер және олардың ауыстырылуы
protocols-pairs-told = Әр нысанға бір жол: бұрынғы сөздер = жаңа сөздер. Бірінші жол тұжырымға енеді.
protocols-own-formula = Өз тұжырымы
protocols-formula = Тұжырым толығымен
protocols-formula-told = Құрастырылғаны жарамаса. Соның орнына сол күйінде басылады.
protocols-mark-choose = Таңдаңыз
protocols-mark-was = Қандай белгі тұр
protocols-mark-becomes = Қандай белгі керек
protocols-mark-full-stop = нүкте
protocols-mark-semicolon = нүктелі үтір
protocols-mark-comma = үтір
protocols-mark-colon = қос нүкте
protocols-not-written-in = Әлі жазылмаған: { $languages }
protocols-restates = Етістік тізбеден кейін тұр, сондықтан соңғы тармақша қайта жазылды.
protocols-as-it-reads = Қалай оқылады
protocols-unofficial-base = Сөздер Келісімнің теңтүпнұсқалы емес мәтіндерінен келтірілген: { $languages }. Қол қойылғанға дейін оларды түпнұсқамен салыстыру керек.
protocols-transition = Өтпелі ережелер
protocols-transition-told = Хаттаманың 2-бабы. Ереже болмаса, өрістерді бос қалдырыңыз.
protocols-transition-done = Өтпелі ережелер сақталды.
protocols-no-transition = Өтпелі ережелер жоқ.

## Remarks and proposed wording

protocols-remarks = Ескертпелер мен ұсыныстар
protocols-no-remarks = Ескертпелер жоқ.
protocols-open-remarks = жауап күтуде: { $count }
protocols-remark = Ескертпе
protocols-subject = Қай өзгеріс туралы
protocols-remark-title = Ескертпе немесе ұсыныс
protocols-remark-make = Ескертпе немесе өз редакциясы
protocols-remark-whole = Бүкіл жобаға ескертпе
protocols-remark-note = Ескертпені екі Тарапқа жібермейінше оны тек сіздің Тарабыңыз көреді. Жіберуді қайтаруға болмайды.
protocols-remark-keep = Өз Тарапы үшін сақтау
protocols-remark-share = Екі Тарапқа жіберу
protocols-remark-kept = Ескертпе сақталды. Оны тек сіздің Тарабыңыз көреді.
protocols-remark-discard = Ескертпені өшіру
protocols-remark-discarded = Ескертпе өшірілді.
protocols-kept = Өз Тарапына арналған ескертпелер
protocols-kept-note = тек сіздің Тарабыңыз көреді
protocols-remark-done = Ескертпе жіберілді.
protocols-on-version = { $version }-нұсқаға
protocols-anchor = Сөз болып отырған сөздер
protocols-anchor-language = Тіл
protocols-anchor-language-choose = Тілді таңдаңыз
protocols-anchor-words = Жаңа мәтіннің сөздері
protocols-anchor-words-told = Жобадағыдай дәл. Бос қалса – бүкіл өзгеріске ескертпе.
protocols-anchor-proposed = Ұсынылатын сөздер
protocols-anchor-proposed-told = Дайындаушы Тарап оларды бір әрекетпен қабылдай алады.
protocols-words-gone = Бұл сөздер мәтінде енді жоқ.
protocols-answer = Жауап
protocols-answer-title = Ескертпеге жауап
protocols-answer-make = Жауап беру
protocols-answer-done = Жауап жіберілді.
protocols-answer-note = Жауапты екі Тарап көреді.
protocols-resolve = Мәселе шешілді
protocols-resolve-done = Мәселе шешілген деп белгіленді.
protocols-resolved = Мәселе шешілді: { $by }
protocols-accept = Келесі нұсқаға қабылдау
protocols-accept-done = Редакция келесі нұсқаның жобасына қабылданды.
protocols-accepted = Қабылданды: { $by }

## Consents

protocols-consents = Тараптардың келісімі
protocols-fingerprint-of = { $version }-нұсқаның таңбасы
protocols-fingerprint-told = Үш мәтіннің SHA-256 таңбасы. Бір әріп өзгерсе де, таңба өзгереді, келісім күшін жояды.
protocols-agreed-on = келісілді: { $by }
protocols-agreed-unofficial = Расталды: сөздер теңтүпнұсқалы емес мәтіндерден келтірілген.
protocols-not-agreed = келісілмеген
protocols-consent-void = келісім { $day } күшін жойды: { $version }-нұсқа ұсынылды
protocols-named = Біздің Тарап үшін мәтінді кім келіседі
protocols-named-told = Мәтінді экранда тек осы адам келісе алады.
protocols-name = Тағайындау
protocols-name-choose = Адамды таңдаңыз
protocols-name-done = Адам тағайындалды.

## Life

protocols-life = Қол қою және күшіне ену
protocols-signed = Қол қойылды
protocols-signed-at = { $day }, { $place }
protocols-signed-for = { $party ->
    [kazakhstan] Қазақстан Республикасының Үкіметі үшін
   *[azerbaijan] Әзербайжан Республикасының Үкіметі үшін
}
protocols-notification = Хабарлама
protocols-notification-missing = тіркелмеген
protocols-notification-dispatched = { $day } жөнелтілді, алынғаны расталмаған
protocols-notification-received = алынған күні: { $day }
protocols-notify = Хабарлама дайындау

## Versions and comparison

protocols-versions = Нұсқалар
protocols-version = { $version }-нұсқа
protocols-version-of = { $version }-нұсқа, { $day }
protocols-opened-by = { $name }, { $day }
protocols-compare-with = { $version }-нұсқамен салыстыру
protocols-compare-draft = Жобаны соңғы нұсқамен салыстыру
protocols-compare-title = { $version } – { $other }: салыстыру
protocols-compare-now = Келісім қазіргі күйінде
protocols-compare-told = Алынғаны сызылған, қосылғаны астынан сызылған.
protocols-compare-from = Салыстырылатын нұсқа
protocols-compare-to = қай нұсқамен
protocols-compare-what = Нені салыстыру керек
protocols-compare-agreement = Келісім өзгерістен кейін қалай оқылатыны
protocols-compare-same = Бұл тілде нұсқалар ерекшеленбейді.
protocols-compare-added = Жаңа өзгеріс
protocols-compare-gone = Өзгеріс сызып тасталды

## Papers

protocols-papers = Басып шығару үшін
protocols-original = Түпнұсқа: { $party }
protocols-working-paper = Қарауға арналған жоба: { $language }
protocols-comparison-table = Салыстырма кесте: { $language }
protocols-changes-for-word = Өзгерістері белгіленген Келісім (Word): { $language }

## History

protocols-history = Не істелді
protocols-step-shared = { $version }-нұсқа ұсынылды, таңбасы { $fingerprint } …
protocols-step-voided = { $version }-нұсқа ұсынылды; күшін жойған келісімдер: { $parties }
protocols-step-remarked = { $party ->
    [kazakhstan] Қазақстан Тарапының ескертпесі
   *[azerbaijan] Әзербайжан Тарапының ескертпесі
}
protocols-step-answered = { $party ->
    [kazakhstan] Қазақстан Тарапының ескертпеге жауабы
   *[azerbaijan] Әзербайжан Тарапының ескертпеге жауабы
}
protocols-step-resolved = { $party ->
    [kazakhstan] Қазақстан Тарапы өз мәселесін шешілген деп белгіледі
   *[azerbaijan] Әзербайжан Тарапы өз мәселесін шешілген деп белгіледі
}
protocols-step-accepted = { $party ->
    [kazakhstan] Қазақстан Тарапы ұсынылған редакцияны қабылдады
   *[azerbaijan] Әзербайжан Тарапы ұсынылған редакцияны қабылдады
}
protocols-step-agreed = { $party ->
    [kazakhstan] Қазақстан Тарапы таңбасы { $fingerprint } … мәтінді келісті
   *[azerbaijan] Әзербайжан Тарапы таңбасы { $fingerprint } … мәтінді келісті
}
protocols-step-withdrawn = { $party ->
    [kazakhstan] Қазақстан Тарапы келісімін кері қайтарып алды
   *[azerbaijan] Әзербайжан Тарапы келісімін кері қайтарып алды
}
protocols-step-signed = Хаттамаға қол қойылған күні: { $day }
protocols-step-given-up = Жоба кері қайтарып алынды

## Why an act cannot be done: the rules of domain::rules::Rule, by name

protocols-rule-not-in-this-state = { $state ->
    [draft] Бұл мүмкін емес: хаттама әлі жоба күйінде.
    [shared] Бұл мүмкін емес: хаттама қаралуда.
    [agreed] Бұл мүмкін емес: хаттаманың мәтіні келісілген.
    [signed] Бұл мүмкін емес: хаттамаға қол қойылған.
   *[withdrawn] Бұл мүмкін емес: хаттама жобасы кері қайтарып алынған.
}
protocols-rule-instructions-full = Бір хаттамада { $most } өзгерістен артық болмайды.
protocols-rule-instruction-gone = Бұл өзгеріс жобада енді жоқ.
protocols-rule-nothing-amended = Хаттама ештеңені өзгертпейді.
protocols-rule-words-gone = Жаңа мәтінде бұл сөздер жоқ.
protocols-rule-not-named = { $party ->
    [kazakhstan] Қазақстан Тарапы үшін мәтінді өзі тағайындаған адам келіседі.
   *[azerbaijan] Әзербайжан Тарапы үшін мәтінді өзі тағайындаған адам келіседі.
}
protocols-rule-wording-missing = { $language ->
    [kk] Қазақ тілінде жазылмаған: { $count }.
    [az] Әзербайжан тілінде жазылмаған: { $count }.
    [ru] Орыс тілінде жазылмаған: { $count }.
   *[en] Ағылшын тілінде жазылмаған: { $count }.
}
protocols-rule-instructions-hindered = Қолданыстағы мәтінде орындалмайтын өзгерістер: { $count }.
protocols-rule-unofficial-base = Сөздер теңтүпнұсқалы емес мәтіндерден келтірілгенін растаңыз.

## Why an amendment cannot be done to a text

protocols-hindrance-unit-gone = Мәтінде мұндай ереже жоқ.
protocols-hindrance-words-not-found = Ережеде бұл сөздер жоқ. Оларды мәтіндегідей дәл жазыңыз.
protocols-hindrance-stand-several-times = Бұл сөздер ережеде { $count } рет кездеседі. Қай орны екенін көрсетіңіз.
protocols-hindrance-not-so-often = Мұнша орын жоқ: сөздер { $count } рет кездеседі.
protocols-hindrance-same-words = Бұл сөздерді басқа өзгеріс өзгертіп қойған.
protocols-hindrance-within-replaced = Бұл ережені басқа өзгеріс толығымен өзгертеді немесе алып тастайды.
protocols-hindrance-number-taken = Бұл нөмір бос емес. Алынып тасталған ережелердің нөмірлері қайта қолданылмайды.
protocols-hindrance-number-skips = Мұндағы келесі нөмір: { $next }.
protocols-hindrance-other-mark = Ереже басқа белгімен аяқталады.
protocols-hindrance-in-its-parts = Сөздер осы ереженің бөліктерінде тұр: бөлігін таңдаңыз.
protocols-hindrance-one-paragraph = Мұнда бір ғана абзац тұра алады.
protocols-hindrance-lines-before-list = Тізбенің алдында бір ғана кіріспе жол тұра алады.
protocols-hindrance-numbers-not-in-order = Нөмірлер ретімен келмейді.
protocols-hindrance-points-here = Мұнда нөмірленген тізбе тұра алмайды.
protocols-hindrance-not-as-a-whole = Бұл бөлік толығымен емес, бөліктерімен өзгертіледі.
