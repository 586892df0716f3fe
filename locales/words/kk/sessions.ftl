### Sessions of the Joint Commission: the list, the proposal, the page of one session, its acts.

## Names: a session by its number (Roman on screens), before it has one, the whole

sessions-session = { $number } отырыс
sessions-session-unnumbered = Нөмірсіз отырыс
sessions-next-regular = Кезекті отырыс
sessions-expected-number = Күтілетін нөмірі: { $number }
sessions-unnumbered = нөмірсіз

## States, as they stand beside a session (keys of domain::sessions::StateName, and what life adds)

sessions-state-draft = жоба
sessions-state-proposed = ұсынылды
sessions-state-counter-proposed = қарсы ұсыныс
sessions-state-withdrawn = кері қайтарылып алынды
sessions-state-declined = қабылданбады
sessions-state-agreed = келісілді
sessions-state-convened = шақырылды
sessions-state-in-session = өтуде
sessions-state-closed = жабылды
sessions-state-held = өтті
sessions-state-postponed = кейінге қалдырылды
sessions-state-cancelled = өткізілмейді
sessions-out-of-turn = кезектіліктен тыс

## The list: title, rule ($article of agreement::reference), whose turn it is and why

sessions-title = Бірлескен комиссияның отырыстары
sessions-rule = Отырыстар Тараптар мемлекеттерінің аумақтарында кезек-кезек өткізіледі ({ $article }).
sessions-next-host = { $party ->
    [kazakhstan] Келесі отырысты Қазақстан қабылдайды: { $number } отырыс Әзербайжанда өтті.
   *[azerbaijan] Келесі отырысты Әзербайжан қабылдайды: { $number } отырыс Қазақстанда өтті.
}
sessions-next-host-any = Бірінші отырысты кез келген Тарап қабылдай алады.
sessions-turn-rule = Кезек соңғы өткен отырыстан есептеледі; кейінге қалдырылған, өткізілмеген және кері қайтарып алынған отырыстар есепке алынбайды.
sessions-turn-held = { $number } отырыс: { $day }, { $place }. Қабылдаушы Тарап: { $host }
sessions-propose = Отырыс ұсыну

## Rails and legend of the alternation

sessions-alternation = Кезектілік
sessions-legend = Шартты белгілер
sessions-legend-turn = кезек барысы
sessions-legend-not-held = әлі өткен жоқ
sessions-rail-cancelled = { $place }, өткізілмейді
sessions-rail-postponed = { $place }, кейінге қалдырылды
sessions-rail-proposed = { $place }, ұсынылды

## The footnote † of a session out of turn ($party: who should have hosted; $number; $reason as typed)

sessions-footnote = { $party ->
    [kazakhstan] { $number } отырыс кезектіліктен тыс өтті: қабылдау кезегі Қазақстанда болатын.
   *[azerbaijan] { $number } отырыс кезектіліктен тыс өтті: қабылдау кезегі Әзербайжанда болатын.
}
sessions-footnote-reason = Себебі: { $reason }
sessions-footnote-consent = Келісім: { $party }, { $day }.
sessions-footnote-after = Бұдан әрі кезек нақты өткен отырыстан жалғасады.

## The table of the list

sessions-list = Тізбе
sessions-list-caption = Барлық отырыстар, соңғылары жоғарыда
sessions-column-session = Отырыс
sessions-column-days = Күндері
sessions-column-city = Қала
sessions-column-host = Қабылдаушы
sessions-column-state = Жай-күйі
sessions-column-minutes = Отырыс хаттамасы
sessions-answer-by = жауап мерзімі: { $until }

## Nothing there yet, and the opening position

sessions-empty = Әзірге отырыс жоқ.
sessions-empty-told = Бұған дейін отырыстар өткен болса, соңғысын енгізіңіз: кезектілік пен нөмірлер содан басталады.
sessions-opening = Соңғы өткен отырысты енгізу
sessions-opening-title = Соңғы өткен отырыс
sessions-opening-lede = Отырыс хаттамасы бойынша, бірінші ұсынысқа дейін бір рет енгізіледі.
sessions-opening-number = Отырыс нөмірі
sessions-opening-day = Бірінші күні
sessions-opening-record = Енгізу
sessions-opening-done = Соңғы өткен отырыс енгізілді.

## A session that was held, entered from its papers

sessions-held-enter-one = Өткен отырысты енгізу
sessions-held-title = Өткен отырыс
sessions-held-lede = Отырыс құжаттары бойынша бірден жабық күйінде енгізіледі; нөмірі – құжаттардағыдай. Жазба құжаттар бойынша енгізілген деп мәңгі белгіленеді.
sessions-held-turn-reason = Кезектіліктен ауытқу себебі, егер белгілі болса
sessions-held-day-told = Күні белгісіз болса, тек ай мен жылды немесе тек жылды көрсетіңіз.
sessions-held-enter = Енгізу
sessions-held-done = Отырыс енгізілді.
sessions-step-entered-from-papers = Құжаттар бойынша енгізілген: { $number } отырыс
sessions-correct = Енгізілгенді түзету
sessions-correct-title = Енгізілген отырысты түзету
sessions-correct-lede = Бұрынғы жазба екі Тарапқа да көрініп тұрады; нөмірмен бірге шешімдердің белгіленуі өзгереді.
sessions-correct-send = Түзетуді енгізу
sessions-correct-done = Түзету енгізілді.
sessions-step-entry-corrected =
    { $party ->
        [kazakhstan] Енгізілген жазба түзетілді. Бұрын: { $number } отырыс, «{ $title }», Қазақстан Тарапы қабылдаған, { $place }, { $days }
       *[azerbaijan] Енгізілген жазба түзетілді. Бұрын: { $number } отырыс, «{ $title }», Әзербайжан Тарапы қабылдаған, { $place }, { $days }
    }
sessions-rule-item-stays = Енгізілген мәселенің атауын өзгертуге болады, алып тастауға болмайды: жолдар мәселелерден аз болмауы керек.
sessions-findings = Өткен отырыстар туралы байқалғаны
sessions-finding-missing-one = { $number } отырыс туралы жазба жоқ.
sessions-finding-missing = { $first }–{ $last } отырыстар туралы жазбалар жоқ.
sessions-finding-out-of-turn =
    { $party ->
        [kazakhstan] { $number } отырысты тағы да Қазақстан Тарабы қабылдаған, себебі көрсетілмеген ({ $article }).
       *[azerbaijan] { $number } отырысты тағы да Әзербайжан Тарабы қабылдаған, себебі көрсетілмеген ({ $article }).
    }
sessions-finding-before-its-number = { $number } отырыс нөмірі бойынша алдыңғысынан бұрын басталған.
sessions-rule-number-held-already = Осы нөмірлі отырыс енгізіліп қойған.
sessions-before-register = Тізілім басталғанға дейін өтті

## The proposal: title, what it does ($party: who will see it)

sessions-propose-title = Отырыс ұсыну
sessions-propose-lede = { $party ->
    [kazakhstan] Ұсынысты Қазақстан Тарапы көреді. Ол келіскен кезде отырыс келісілді деп саналады.
   *[azerbaijan] Ұсынысты Әзербайжан Тарапы көреді. Ол келіскен кезде отырыс келісілді деп саналады.
}
sessions-draft-title = Ұсыныс жобасы
sessions-counter-title = Қарсы ұсыныс
sessions-counter-lede = Тарабыңыз келіспейтін жерлерді өзгертіңіз. Жауапты екінші Тарап береді.

## The proposal: parts and fields

sessions-part-place = Орны
sessions-part-time = Күндері мен уақыты
sessions-part-agenda = Күн тәртібінің жобасы
sessions-field-title = Атауы
sessions-field-title-told = Отырыс тізбеде және күн тәртібінде осылай аталады.
sessions-field-title-default = Бірлескен комиссияның кезекті отырысы
sessions-field-host = Қабылдаушы Тарап
sessions-field-host-in-turn = кезек бойынша
sessions-field-host-out-of-turn = кезектіліктен тыс: себебі және екі Тараптың келісімі қажет
sessions-field-reason = Кезектіліктен тыс өткізудің себебі
sessions-field-reason-told = Оны екі Тарап та көреді; ол отырыс жазбасында біржола қалады.
sessions-field-form = Өткізу нысаны
sessions-form-in-person = бетпе-бет
sessions-form-video = бейнебайланыс арқылы
sessions-form-mixed = аралас
sessions-field-city = Қала
sessions-field-city-told = Қабылдаушы Тарап мемлекетінің аумағындағы қала.
sessions-field-city-choose = Қаланы таңдаңыз
sessions-field-city-other = Басқа қала
sessions-field-other-ru = Орыс тіліндегі атауы
sessions-field-other-kk = Қазақ тіліндегі атауы
sessions-field-other-az = Әзербайжан тіліндегі атауы
sessions-field-other-en = Ағылшын тіліндегі атауы
sessions-field-other-prepositional = Орыс тілінде «в городе» сөздерінен кейін
sessions-field-other-zone = Уақыт белдеуі
sessions-field-other-state = Мемлекет
sessions-field-venue = Өткізілетін орны
sessions-field-venue-told = Белгілі болса, ғимарат пен зал.
sessions-field-first-day = Бірінші күні
sessions-field-last-day = Соңғы күні
sessions-field-opens-at = Ашылуы
sessions-field-opens-at-told = Қаланың жергілікті уақыты бойынша, мысалы 10:00.
sessions-field-agenda = Мәселелер, әр жолға біреуден
sessions-field-agenda-told = Уақытын, баяндамашыларды және материалдарды кейін қосуға болады.
sessions-field-answer-by = Жауап берудің соңғы күні

## The proposal: acts and what they entail

sessions-send = Ұсынысты жіберу
sessions-save-draft = Жобаны сақтау
sessions-leave = Ұсынбау
sessions-send-told = Жобаны тек Сіздің Тарабыңыз көреді. Жіберілген ұсынысты кері қайтарып алуға болады; бұл екі Тарапқа да көрінеді.
sessions-draft-saved = Жоба сақталды.
sessions-discard = Жобаны өшіру
sessions-discard-title = Ұсыныс жобасын өшіруді растайсыз ба?
sessions-discard-lede = Жоба жіберілмеген, сондықтан екінші Тарап ол туралы білмейді.
sessions-discard-done = Жоба өшірілді.
sessions-propose-done = Ұсыныс жіберілді.

## The page of one session: its title, and the sentence under it by state

sessions-page-title = { $session }. { $place }, { $days }
sessions-drafts = Тарабыңыздың жобалары
sessions-lede-draft = Жобаны тек Сіздің Тарабыңыз көреді.
sessions-lede-answer = { $party ->
    [kazakhstan] Қазақстан Тарапы орнын, күндерін және күн тәртібінің жобасын ұсынады. Жауап Сіздің Тарабыңыздан күтіледі.
   *[azerbaijan] Әзербайжан Тарапы орнын, күндерін және күн тәртібінің жобасын ұсынады. Жауап Сіздің Тарабыңыздан күтіледі.
}
sessions-lede-waiting = { $party ->
    [kazakhstan] Ұсыныс жіберілді. Жауап Қазақстан Тарапынан күтіледі.
   *[azerbaijan] Ұсыныс жіберілді. Жауап Әзербайжан Тарапынан күтіледі.
}
sessions-lede-answer-by = Жауап берудің соңғы күні: { $day }.
sessions-lede-agreed = Орны мен күндері келісілді. Шақыру үшін келісілген күн тәртібі және қабылдаушы Тараптың делегациясы қажет.
sessions-lede-convened = Отырыс шақырылды: күн тәртібі мен делегациялар құрамы таратылды.
sessions-lede-in-session = Отырыс өтуде.
sessions-lede-closed = Отырыс өтті және жабылды.
sessions-lede-withdrawn = Ұсынысты оны жасаған Тарап кері қайтарып алды.
sessions-lede-declined = Ұсыныс қабылданбады. Себебі: { $reason }
sessions-lede-cancelled = Отырыс өткізілмейді. Себебі: { $reason }

## The track of states on that page

sessions-track = Отырыстың жай-күйі
sessions-track-now = — қазір
sessions-track-draft = Жоба
sessions-track-proposed = Ұсыныс
sessions-track-consent = Келісім беру
sessions-track-convocation = Шақыру
sessions-track-convocation-told = күн тәртібі мен делегациялар құрамын тарату
sessions-track-session = Отырыс
sessions-track-closing = Жабылуы
sessions-track-minutes = Хаттамаға қол қою
sessions-track-minutes-told = екі дана
sessions-track-waiting = күтіледі

## Place and time

sessions-place-and-time = Орны және уақыты
sessions-fact-host = Қабылдаушы Тарап
sessions-fact-in-turn = кезек бойынша: { $number } отырыс екінші Тарапта өтті
sessions-fact-first = бірінші отырыс: кезек әлі жоқ
sessions-fact-out-of-turn = кезектіліктен тыс: { $reason }
sessions-fact-form = Нысаны
sessions-fact-place = Орны
sessions-fact-days = Күндері
sessions-fact-opening = Ашылуы
sessions-fact-opening-undecided = ашылу сағаты белгіленбеген
sessions-fact-answer-by = Жауап беру мерзімі
sessions-former-terms = Бұрынғы орны мен күндері: { $place }, { $days }

## Agenda

sessions-agenda = Күн тәртібі
sessions-agenda-draft = жоба
sessions-agenda-agreed = екі Тарап келісті
sessions-agenda-agreed-by = бір Тарап келісті: { $party }
sessions-agenda-items = { $items } мәселе
sessions-agenda-empty = Әзірге мәселе жоқ.
sessions-agenda-column-time = Уақыты
sessions-agenda-column-item = Мәселе
sessions-agenda-column-by = Енгізген
sessions-agenda-by-both = екі Тарап
sessions-agenda-rapporteur = баяндамашы: { $name }
sessions-agenda-carried-over = { $number } отырыстан көшірілген
sessions-agenda-edit = Күн тәртібімен жұмыс істеу
sessions-agenda-consents = Келісім бергендер
sessions-agenda-order = Мәселелердің реті
sessions-agenda-item = Мәселе
sessions-agenda-drag = Ретін түймелермен немесе сүйреп апару арқылы өзгертуге болады.
sessions-agenda-field-carried-over = Қай отырыстан ауыстырылды, №
sessions-agenda-add = Мәселе енгізу
sessions-agenda-amend = Мәселені өңдеу
sessions-agenda-remove = Мәселені алып тастау
sessions-agenda-agree = Күн тәртібін келісу
sessions-agenda-agree-done = Күн тәртібін Тарабыңыз келісті.
sessions-agenda-print = Күн тәртібін басып шығару
sessions-agenda-void = Кез келген өзгеріс екі Тараптың келісімін күшінен айырады.
sessions-agenda-field-item = Мәселенің тұжырымы
sessions-agenda-field-item-told = «… туралы» сөзімен аяқтаңыз.
sessions-agenda-field-rapporteur = Баяндамашы
sessions-agenda-field-by = Кім енгізеді
sessions-agenda-field-starts-at = Басталуы
sessions-agenda-field-subject = Ынтымақтастық саласы

## Delegations

sessions-delegations = Делегациялар
sessions-delegation-head = Делегация басшысы
sessions-delegation-acting-head = Басшының міндетін атқарушы
sessions-delegation-members = Делегация мүшелері
sessions-delegation-experts = Сарапшылар
sessions-delegation-interpreter = Аудармашы
sessions-delegation-none = құрамы енгізілмеген
sessions-delegation-not-named = тағайындалмаған
sessions-delegation-enter = Құрамын енгізу

## What was done, in order ($party: who acted)

sessions-history = Істің барысы
sessions-step-proposed = { $party ->
    [kazakhstan] Қазақстан Тарапы отырыс ұсынды: { $place }, { $days }
   *[azerbaijan] Әзербайжан Тарапы отырыс ұсынды: { $place }, { $days }
}
sessions-step-counter-proposed = { $party ->
    [kazakhstan] Қазақстан Тарапы қарсы ұсыныс жасады: { $place }, { $days }
   *[azerbaijan] Әзербайжан Тарапы қарсы ұсыныс жасады: { $place }, { $days }
}
sessions-step-agreed = { $party ->
    [kazakhstan] Қазақстан Тарапы келісім берді
   *[azerbaijan] Әзербайжан Тарапы келісім берді
}
sessions-step-declined = { $party ->
    [kazakhstan] Қазақстан Тарапы ұсынысты қабылдамады
   *[azerbaijan] Әзербайжан Тарапы ұсынысты қабылдамады
}
sessions-step-withdrawn = { $party ->
    [kazakhstan] Қазақстан Тарапы ұсынысты кері қайтарып алды
   *[azerbaijan] Әзербайжан Тарапы ұсынысты кері қайтарып алды
}
sessions-step-convened = { $party ->
    [kazakhstan] Қазақстан Тарапы отырысты шақырды
   *[azerbaijan] Әзербайжан Тарапы отырысты шақырды
}
sessions-step-opened = Отырыс ашылды, нөмірі: { $number }
sessions-step-closed = Отырыс жабылды
sessions-step-postponed = { $party ->
    [kazakhstan] Қазақстан Тарапы отырысты кейінге қалдыруды ұсынды: { $place }, { $days }
   *[azerbaijan] Әзербайжан Тарапы отырысты кейінге қалдыруды ұсынды: { $place }, { $days }
}
sessions-step-cancelled = { $party ->
    [kazakhstan] Қазақстан Тарапы отырыстың өткізілмейтінін хабарлады
   *[azerbaijan] Әзербайжан Тарапы отырыстың өткізілмейтінін хабарлады
}
sessions-step-reason = Себебі: { $reason }
sessions-step-by = { $name }, { $day }
sessions-step-recorded =
    { $channel ->
        [note] { $evidence } № { $number } вербалды нота бойынша; енгізген: { $name }, { $day }
       *[letter] { $evidence } № { $number } хат бойынша; енгізген: { $name }, { $day }
    }

## Act: agree. Button, title of its page, what it entails, what was done

sessions-agree = Отырысты келісу
sessions-agree-title = Отырысты келісуді растайсыз ба?
sessions-agree-lede = Орны мен күндері келісілген болады. Бұдан кейін отырысты кейінге қалдыру немесе өткізбеу үшін себебін көрсету қажет.
sessions-agree-lede-out-of-turn = Бұл — Тарабыңыздың кезектіліктен тыс өткізуге де келісімі.
sessions-agree-done = Отырыс келісілді.

## Act: counter-propose

sessions-counter-propose = Басқа орын мен күндерді ұсыну
sessions-counter-propose-send = Қарсы ұсынысты жіберу
sessions-counter-propose-done = Қарсы ұсыныс жіберілді.

## Act: decline

sessions-decline = Қабылдамау
sessions-decline-title = Ұсынысты қабылдамауды растайсыз ба?
sessions-decline-lede = Себебін екі Тарап та көреді. Жаңа ұсынысты кез келген Тарап жасай алады.
sessions-decline-reason = Қабылдамау себебі
sessions-decline-confirm = Ұсынысты қабылдамау
sessions-decline-done = Ұсыныс қабылданбады.

## Act: withdraw

sessions-withdraw = Ұсынысты кері қайтарып алу
sessions-withdraw-title = Ұсынысты кері қайтарып алуды растайсыз ба?
sessions-withdraw-lede = Мұны екі Тарап та көреді. Кері қайтарып алынған ұсынысты қалпына келтіру мүмкін емес, жаңасын жасауға болады.
sessions-withdraw-done = Ұсыныс кері қайтарылып алынды.

## Act: convene

sessions-convene = Отырысты шақыру
sessions-convene-title = Отырысты шақыруды растайсыз ба?
sessions-convene-lede = Екі Тарапқа келісілген күн тәртібі мен делегациялар құрамы таратылады.
sessions-convene-done = Отырыс шақырылды.

## Act: open

sessions-open = Отырысты ашу
sessions-open-title = Отырысты ашуды растайсыз ба?
sessions-open-lede = Отырысқа { $number } нөмірі беріліп, ол өтті деп саналады. Ашуды болдырмау мүмкін емес.
sessions-open-done = Отырыс ашылды.

## Act: close

sessions-close = Отырысты жабу
sessions-close-title = Отырысты жабуды растайсыз ба?
sessions-close-lede = Жабылғаннан кейін отырысты қайта ашу мүмкін емес. Хаттамамен жұмыс жалғасады.
sessions-close-done = Отырыс жабылды.

## Act: postpone

sessions-postpone = Кейінге қалдыру
sessions-postpone-title = Отырысты кейінге қалдыру
sessions-postpone-lede = Жаңа орны мен күндерін екінші Тарап келісуі тиіс. Бұрынғы күндері көрініп тұрады.
sessions-postpone-reason = Кейінге қалдыру себебі
sessions-postpone-confirm = Кейінге қалдыруды ұсыну
sessions-postpone-done = Кейінге қалдыру ұсынылды.

## Act: cancel

sessions-cancel = Өткізбеу
sessions-cancel-title = Отырысты өткізбеуді растайсыз ба?
sessions-cancel-lede = Отырыс өткізілмейді; бұл кезектілік пен нөмірлерге әсер етпейді. Мұны болдырмау мүмкін емес.
sessions-cancel-reason = Өткізбеу себебі
sessions-cancel-confirm = Отырысты өткізбеу
sessions-cancel-done = Отырыс өткізілмейді.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

sessions-rule-out-of-turn-without-reason = { $party ->
    [kazakhstan] Қабылдау кезегі Қазақстанда. Кезектіліктен тыс өткізу себебін көрсетіңіз немесе Қазақстанды таңдаңыз.
   *[azerbaijan] Қабылдау кезегі Әзербайжанда. Кезектіліктен тыс өткізу себебін көрсетіңіз немесе Әзербайжанды таңдаңыз.
}
sessions-rule-city-outside-host-state = Бұл қала қабылдаушы Тарап мемлекетінің аумағында емес. Басқа қаланы немесе бейнебайланысты таңдаңыз.
sessions-rule-ends-before-it-begins = Отырыс басталмай тұрып аяқтала алмайды: бірінші күні — { $first }, соңғы күні — { $last }.
sessions-rule-too-long = Отырыс { $most } күннен ұзаққа созыла алмайды.
sessions-rule-in-the-past = Бірінші күні өтіп кеткен.
sessions-rule-answer-too-late = Жауап беру мерзімі отырыстың бірінші күнінен кеш бола алмайды.
sessions-rule-not-in-this-state = Бұл мүмкін емес: отырыстың жай-күйі — { $state }.
sessions-rule-belongs-to = { $party ->
    [kazakhstan] Мұны Қазақстан Тарапы жасайды.
   *[azerbaijan] Мұны Әзербайжан Тарапы жасайды.
}
sessions-rule-not-yet-begun = Отырысты бірінші күнінен бұрын ашуға болмайды: { $day }.
sessions-rule-agenda-not-agreed = Күн тәртібін екі Тарап бірдей келіспеген.
sessions-rule-agenda-empty = Күн тәртібінде бірде-бір мәселе жоқ.
sessions-rule-agenda-full = Күн тәртібінде { $most } мәселеден көп бола алмайды.
sessions-rule-item-gone = Бұл мәселе күн тәртібінен алынып тасталған.
sessions-rule-host-delegation-missing = Қабылдаушы Тараптың басшысы көрсетілген делегация құрамы екінші Тарапқа әлі ұсынылмаған.
sessions-rule-another-in-session = Басқа отырыс әлі жабылған жоқ.
sessions-rule-item-of-the-other = Бұл мәселені екінші Тарап енгізген.
sessions-rule-opening-position-too-late = Тізілімде отырыстар бұрыннан бар.
sessions-rule-two-heads = Делегацияның бір ғана басшысы болады.
sessions-rule-left-before-arriving = Кеткен уақыты келген уақытынан бұрын.
sessions-rule-delegation-empty = Делегацияда бірде-бір адам жоқ.
sessions-rule-delegation-full = Делегацияда { $most } адамнан көп бола алмайды.
sessions-rule-same-person-twice = Бұл адам делегация тізімінде бұрыннан бар.
sessions-rule-head-missing = { $party ->
    [kazakhstan] Қазақстан Тарапының делегациясында басшы жоқ.
   *[azerbaijan] Әзербайжан Тарапының делегациясында басшы жоқ.
}
sessions-rule-not-the-head = { $party ->
    [kazakhstan] Мұны Қазақстан Тарапы делегациясының басшысы жасайды.
   *[azerbaijan] Мұны Әзербайжан Тарапы делегациясының басшысы жасайды.
}
sessions-rule-day-outside-session = Бұл күн отырыс күндеріне кірмейді: { $days }.
sessions-rule-day-ahead = Бұл күн әлі келген жоқ.
sessions-rule-own-roles = Өз рөлдеріңізді өзгерте алмайсыз: мұны Тарабыңыздың басқа әкімшісі жасайды.
