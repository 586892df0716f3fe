### Communications: registers, one communication, what it carries, what is recorded of it.

## The registers

communications-title = Хат алмасу
communications-register = Тіркелім
communications-outgoing = Шығыс
communications-incoming = Кіріс
communications-outgoing-lede = Тарабыңыз екінші Тарапқа жіберетін хабарлар.
communications-incoming-lede = Екінші Тарап сіздің Тарапқа жіберген хабарлар.
communications-new = Хабар дайындау
communications-empty = Әзірге хабар жоқ
communications-empty-told = Мұнда Тараптар арасындағы ноталар, хаттар мен ауызша хабарлар болады.
communications-any = барлығы
communications-column-number = №
communications-column-dated = Күні
communications-column-subject = Мазмұны
communications-column-state = Күйі
communications-column-received = Алынуы

## Channel, way, marking, state

communications-channel-note = Вербалды нота
communications-channel-letter = Ресми хат
communications-channel-oral = Ауызша хабар
communications-route-ministry-to-embassy = Сыртқы істер министрлігінен екінші Тараптың елшілігіне
communications-route-embassy-to-ministry = Елшіліктен екінші Тараптың сыртқы істер министрлігіне
communications-route-named = Басқа жөнелтуші мен адресат
communications-office-ministry-kazakhstan = Қазақстан Республикасының Сыртқы істер министрлігі
communications-office-ministry-azerbaijan = Әзербайжан Республикасының Сыртқы істер министрлігі
communications-office-embassy-kazakhstan = Қазақстан Республикасының Елшілігі
communications-office-embassy-azerbaijan = Әзербайжан Республикасының Елшілігі
communications-marking-unmarked = белгісіз
communications-marking-official-use = қызмет бабында пайдалану үшін
communications-state-prepared = дайындалуда
communications-state-withdrawn = кері қайтарып алынды
communications-state-dispatched = жіберілді
communications-state-delivered = жеткізілді
communications-state-received = алынды

## One communication

communications-title-numbered = № { $number } { $channel }
communications-facts = Мәліметтер
communications-contents = Не туралы хабарлайды
communications-contents-none = Тек мәтін.
communications-text = Мәтін
communications-text-none = Мәтін әлі жасалған жоқ.
communications-print = Басып шығару
communications-accounts = Жөнелту және алу
communications-dispatched = Жөнелтілді
communications-account-sender = Алынды, жөнелтушінің мәліметі бойынша
communications-account-receiver = Алынды, адресаттың мәліметі бойынша
communications-accounts-differ = Тараптар алынған күнді әртүрлі көрсетті. Адресат көрсеткен күн есептеледі; Тараптар айырмашылықты келісуі тиіс.
communications-received-on = Алынды: { $day }
communications-received-by-evidence = Алынды: { $day }, жөнелтушінің мәліметі бойынша
communications-incoming-number = { $by }, кіріс № { $number }
communications-received-by-foreign-ministry = сыртқы істер министрлігі
communications-received-by-embassy = елшілік
communications-received-by-authority = басқа орган
communications-answered-by = Жауап
communications-answered-another = басқа хабар
communications-face-recorded = Жазба
communications-face-recorded-told = Жөнелтуші, нөмірі, күні, мазмұны, мәтіні
communications-history = Не енгізілді
communications-step-withdrawn = Жөнелтуге дейін кері қайтарып алынды
communications-step-dispatched = Жөнелту тіркелді
communications-step-delivered = Жөнелтуші жеткізілгенін тіркеді
communications-step-received = Адресат алынғанын тіркеді
communications-step-corrected = Жазба түзетілді
communications-was = Бұрын

## The form of the face

communications-part-channel = Қалай жіберіледі
communications-part-number = Нөмірі, күні, белгісі
communications-field-channel = Түрі
communications-field-channel-told = Тізбе мен Комиссия құрамының өзгерістері дипломатиялық арналармен, яғни нотамен жіберіледі.
communications-field-route = Жөнелтуші және адресат
communications-field-from = Жөнелтуші
communications-field-to = Адресат
communications-field-named-told = Жоғарыда басқа жөнелтуші мен адресат таңдалса, толтырыңыз.
communications-field-number = Шығыс нөмірі
communications-field-number-told = Қағаздағыдай. Жөнелтуге дейін бос қалдыруға болады.
communications-field-dated = Күні
communications-field-subject = Мазмұны
communications-field-marking = Белгі
communications-field-marking-told = Қорғау дәрежесін жөнелтуші белгілейді; жөнелтілгеннен кейін оны ешкім өзгертпейді.
communications-field-answers = Неге жауап
communications-answers-nothing = жауап емес
communications-prepare-told = Хабар жөнелтілмейінше, екінші Тарап ол туралы білмейді.
communications-compose = Мәтінді формулалар бойынша құрастыру
communications-composed = Мәтін формулалар бойынша құрастырылды, әлі сақталған жоқ: оны тексеріңіз.
communications-face = Өңдеу
communications-reason = Түзету себебі
communications-correct = Жазбаны түзету
communications-correct-face = Жазбаны түзету
communications-correct-send = Түзетуді енгізу
communications-correct-told = Бұрынғы жазба екі Тарапқа да көрініп тұрады; одан шығатынның бәрі қайта есептеледі.
communications-correct-missing = Жетіспейтінін енгізу
communications-correct-contents = Не туралы хабарлайтынын түзету
communications-correct-kind = Басқа түрін таңдау

## What it carries

communications-put-in = Не туралы хабарлайтынын қосу
communications-put-in-send = Қосу
communications-drop = Алып тастау
communications-kind-choose = Хабар не туралы?
communications-needs-note-told = Органдар тізбесінің өзгерісін, Бірлескен комиссияның құрылуы мен құрамын тек нотаға енгізуге болады.
communications-kind-added = Орган тізбеге енгізіледі
communications-kind-renamed = Органның атауы өзгерді
communications-kind-split = Орган бөлінді
communications-kind-merged = Органдар біріктірілді
communications-kind-absorbed = Орган таратылды, міндеттері басқасына берілді
communications-kind-removed = Орган тізбеден шығарылады
communications-kind-contacts = Органның байланыс деректері
communications-kind-establishment = Бірлескен комиссия құрылды
communications-kind-composition = Бірлескен комиссияның өз бөлігінің құрамы
communications-kind-procedures-completed = Келісім бойынша мемлекетішілік рәсімдер орындалды
communications-kind-procedures-completed-protocol = Хаттама бойынша мемлекетішілік рәсімдер орындалды
communications-kind-termination = Келісімнің қолданысын тоқтату туралы хабарлама
communications-kind-termination-revoked = Тоқтату туралы хабарламаны кері қайтарып алу
communications-kind-session-invitation = Отырысқа шақыру
communications-kind-session-answer = Шақыруға жауап
communications-kind-nothing = Хабар бұл туралы хабарламайды
communications-reply-agreed = келісім
communications-reply-counter-proposed = басқа шарттар ұсынылды
communications-reply-declined = қабылданбады
communications-change-added = Тізбеге енгізу: «{ $authority }»
communications-change-renamed = Атауының өзгеруі: «{ $authority }» – «{ $into }»
communications-change-split = Бөліну: «{ $authority }» – «{ $into }»
communications-change-merged = Бірігу: «{ $authority }» – «{ $into }»
communications-change-absorbed = Таратылу: «{ $authority }»; міндеттері берілген орган: «{ $into }»
communications-change-removed = Тізбеден шығару: «{ $authority }»
communications-change-contacts = «{ $authority }» органының байланыс деректері: { $into }
communications-authority-choose = Органды таңдаңыз
communications-session-choose = Отырысты таңдаңыз
communications-new-authority = Жаңа орган { $place }
communications-field-instrument-of = Қай құжат бойынша
communications-field-authority = Тізбедегі орган
communications-field-into = Міндеттері берілген орган
communications-field-name-ru = Орысша атауы
communications-field-name-kk = Қазақша атауы
communications-field-name-az = Әзербайжанша атауы
communications-field-name-en = Ағылшынша атауы
communications-field-contacts = Байланыс деректері
communications-field-set-up = Құрылған күні
communications-field-instrument = Құру туралы құжат
communications-field-instrument-told = Басылатын түрінде, мысалы: ноталар алмасу, кездесу хаттамасы
communications-field-composition = Құрамы
communications-field-composition-told = Құрам тұтас енгізіледі. Бағандар реті: тегі, аты, әкесінің аты; лауазымы; тең төраға, жауапты хатшы немесе мүше; аты-жөні мен лауазымы қазақша; сол деректер әзербайжанша. Алғашқы екеуі міндетті.
communications-field-session = Отырыс
communications-field-reply = Жауап
communications-part-effect = Қай күннен бастап
communications-field-national-act = Ұлттық акт
communications-field-national-day = Ұлттық заңнама бойынша күні
communications-field-effect = Нотада аталған күн
communications-field-effect-told = Егер нота күнді атамаса, өзгеріс алынған күннен бастап қолданылады.
communications-carried-national-act = Ұлттық акт: { $act }
communications-carried-national-day = Ұлттық заңнама бойынша қолданылатын күні: { $day }
communications-carried-effect-named = Нотада аталған күн: { $day }
communications-carried-effect-early = Аталған күн алынған күннен бұрын: алынған күн есептеледі.
communications-carried-effect = Тараптар арасында қолданылатын күні: { $day }
communications-carried-effect-open = Тараптар арасында алынған күннен бастап қолданылады
communications-carried-establishment = Бірлескен комиссия құрылған күн: { $day }. Құжат: { $instrument }
communications-carried-composition = Бірлескен комиссияның өз бөлігінің құрамы: { $count } адам

## Acts

communications-dispatch = Жөнелтілгенін тіркеу
communications-dispatch-told = Осы жазбадан бастап хабарды екі Тарап та көреді. Оны кері қайтарып алуға болмайды, жазбаны түзетуге болады.
communications-deliver = Жеткізілгенін тіркеу
communications-deliver-told = Бұл – жөнелтушінің мәліметі. Адресат өз күнін көрсетпейінше, осы күн есептеледі.
communications-receive = Алынғанын тіркеу
communications-receive-told = Кіріс мөртабаны бойынша күнді көрсетіңіз. Хабардың салдары содан есептеледі.
communications-withdraw = Кері қайтарып алу
communications-withdraw-told = Хабар жөнелтілмейді. Екінші Тарап ол туралы білмейді.
communications-correct-dispatch = Жөнелтілген күнін түзету
communications-correct-dispatch-told = Бұрынғы күн екі Тарапқа да көрініп тұрады.
communications-correct-delivery = Жеткізілуі туралы мәліметті түзету
communications-correct-delivery-told = Бұрынғы мәлімет екі Тарапқа да көрініп тұрады.
communications-correct-receipt = Алынуы туралы мәліметті түзету
communications-correct-receipt-told = Бұрынғы мәлімет екі Тарапқа да көрініп тұрады; салдары қайта есептеледі.
communications-field-dispatched = Жөнелтілген күні
communications-field-delivered = Жеткізілген күні
communications-field-evidence = Растайтын құжат
communications-field-evidence-told = Мысалы: жеткізу кітабындағы қол, көшірмедегі белгі
communications-field-received = Алынған күні
communications-field-incoming-number = Кіріс нөмірі
communications-field-received-by = Кім алды
communications-field-receiving-authority = Басқа болса, органның атауы
communications-prepare-done = Хабар дайындалды. Оны тек сіздің Тарап көреді.
communications-in-hand-done = Сіз осы құжат бойынша екінші Тараптың әрекеттерін енгізесіз.
communications-face-done = Өзгерістер сақталды.
communications-contents-done = Хабардың мазмұны өзгертілді.
communications-withdraw-done = Хабар кері қайтарып алынды.
communications-dispatch-done = Жөнелтілгені тіркелді. Хабарды екі Тарап та көреді.
communications-deliver-done = Жеткізілгені тіркелді.
communications-receive-done = Алынғаны тіркелді.
communications-correct-done = Түзету енгізілді.

## Why an act cannot be done: the rules of domain::rules::Rule, by name

communications-rule-needs-diplomatic-channels = Бұл туралы дипломатиялық арналар арқылы хабарланады: нотаны таңдаңыз.
communications-rule-needs-writing = Бұл туралы жазбаша хабарланады.
communications-rule-contents-full = Бір хабарда ең көбі { $most } тармақ.
communications-rule-number-missing = Жөнелтер алдында шығыс нөмірін көрсетіңіз.
communications-rule-day-missing = Жөнелтер алдында күнін көрсетіңіз.
communications-rule-text-missing = Жөнелтер алдында кемінде бір тілде мәтін енгізіңіз.
communications-rule-number-taken = Бұл нөмір { $year } жылы басқа хабарда бар.
communications-rule-dispatched-before-dated = Жөнелту хабардың күнінен бұрын болмауы тиіс: { $day }.
communications-rule-dated-after-dispatch = Күні жөнелтілген күннен кейін болмауы тиіс: { $day }.
communications-rule-received-before-dispatch = Алынған күні жөнелтілген күннен бұрын болмауы тиіс: { $day }.
communications-rule-received-before-signature = Алынған күні қол қойылған күннен бұрын болмауы тиіс: { $day }.
communications-rule-not-in-this-state = Бұл мүмкін емес: хабардың күйі – «{ $state }».
communications-rule-marking-fixed = Белгіні жөнелтуші қойған, ол өзгермейді.
communications-rule-nothing-corrected = Ештеңе түзетілмеді: жазба бұрынғыдай.
communications-rule-corrections-full = Жазба ең көбі { $most } рет түзетіледі: жаңа хабармен түзетіңіз.
communications-rule-authority-not-on-list = Бұл орган тізбеде жоқ.
communications-rule-authority-listed-before = Бұл орган тізбеде бұрын болған.
communications-rule-split-into-one = Орган кемінде екіге бөлінеді.
communications-rule-merged-of-one = Кемінде екі орган біріктіріледі.
communications-rule-absorbed-by-itself = Міндеттер басқа органға беріледі.

## Waiting, at home

communications-open = Хабарды ашу
communications-to-receive = Алынғанын тіркеу: { $name }
communications-differing = Алынған күні әртүрлі: { $name }

## Formulas of texts

communications-formula-note-opening = { $route ->
    [ministry-to-embassy] { $sender ->
        [kazakhstan] Қазақстан Республикасының Сыртқы істер министрлігі Әзербайжан Республикасының Елшілігіне өзінің ілтипатын білдіреді және мыналарды хабарлауды мәртебе санайды.
       *[azerbaijan] Әзербайжан Республикасының Сыртқы істер министрлігі Қазақстан Республикасының Елшілігіне өзінің ілтипатын білдіреді және мыналарды хабарлауды мәртебе санайды.
    }
    [embassy-to-ministry] { $sender ->
        [kazakhstan] Қазақстан Республикасының Елшілігі Әзербайжан Республикасының Сыртқы істер министрлігіне өзінің ілтипатын білдіреді және мыналарды хабарлауды мәртебе санайды.
       *[azerbaijan] Әзербайжан Республикасының Елшілігі Қазақстан Республикасының Сыртқы істер министрлігіне өзінің ілтипатын білдіреді және мыналарды хабарлауды мәртебе санайды.
    }
   *[named] Мыналарды хабарлауды мәртебе санаймыз.
}
communications-formula-note-closing = { $route ->
    [ministry-to-embassy] Министрлік осы мүмкіндікті пайдалана отырып, Елшілікке өзінің зор ілтипатын тағы да білдіреді.
    [embassy-to-ministry] Елшілік осы мүмкіндікті пайдалана отырып, Министрлікке өзінің зор ілтипатын тағы да білдіреді.
   *[named] Құрметпен
}
communications-formula-agreement = { $sender ->
    [kazakhstan] Қазақстан Республикасының Үкіметі мен Әзербайжан Республикасының Үкіметі
   *[azerbaijan] Әзербайжан Республикасының Үкіметі мен Қазақстан Республикасының Үкіметі
} арасындағы терроризмге, есірткі құралдарының, психотроптық заттар мен прекурсорлардың заңсыз айналымына, ұйымдасқан және өзге де қылмыс түрлеріне қарсы күрестегі ынтымақтастық туралы келісімнің
communications-formula-list-change = { $agreement } 6-бабының 4-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы өзінің орталық құзыретті органдарының тізбесіндегі өзгерістер туралы хабарлайды:
communications-formula-effect-from = Өзгеріс қолданылатын күн: { $day }.
communications-formula-national = Негізі: { $act }.
communications-formula-establishment = { $agreement } 12-бабының 1-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы Бірлескен комиссияның құрылғаны туралы хабарлайды. Құрылған күні: { $day }. Құжат: { $instrument }.
communications-formula-composition = { $agreement } 12-бабының 1-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан Тарапы Бірлескен комиссияның Қазақстан бөлігінің құрамы туралы хабарлайды:
   *[azerbaijan] Әзербайжан Тарапы Бірлескен комиссияның Әзербайжан бөлігінің құрамы туралы хабарлайды:
}
communications-formula-composition-from = Құрам қолданылатын күн: { $day }.
communications-formula-procedures-completed = { $agreement } 17-бабының 1-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы оның күшіне енуі үшін қажетті мемлекетішілік рәсімдерді орындағаны туралы хабарлайды.
communications-formula-procedures-completed-protocol = { $agreement } 17-бабының 1-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы мына құжаттың күшіне енуі үшін қажетті мемлекетішілік рәсімдердің орындалғаны туралы хабарлайды: { $protocol }.
communications-formula-termination = { $agreement } 17-бабының 2-тармағына сәйкес { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы оның қолданысын тоқтату туралы хабарлайды.
communications-formula-termination-revoked = { $sender ->
    [kazakhstan] Қазақстан
   *[azerbaijan] Әзербайжан
} Тарапы { $agreement } қолданысын тоқтату туралы хабарламасын кері қайтарып алады.
communications-formula-session-invitation = { $agreement } 12-бабының 2-тармағына сәйкес Бірлескен комиссияның кезекті отырысын өткізу ұсынылады. Орны: { $place }. Мерзімі: { $days }.
communications-formula-session-answer = { $reply ->
    [agreed] Бірлескен комиссияның кезекті отырысын өткізу туралы ұсынысқа келісім білдіріледі. Орны: { $place }. Мерзімі: { $days }.
    [counter-proposed] Бірлескен комиссияның кезекті отырысын өткізудің ұсынылған шарттарының (орны: { $place }; мерзімі: { $days }) орнына мыналар ұсынылады.
   *[declined] Бірлескен комиссияның кезекті отырысын өткізу туралы ұсынысты қабылдау мүмкін емес. Орны: { $place }. Мерзімі: { $days }.
}
