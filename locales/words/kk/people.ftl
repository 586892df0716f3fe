### People: roles, signing in and out, invitations, accounts, one’s own settings, the demonstration.

## Roles of an account

people-role-secretary = хатшы
people-role-translator = аудармашы
people-role-delegate = делегация мүшесі
people-role-archivist = архивші
people-role-administrator = әкімші

## What each role does, one line each

people-role-secretary-told = Отырыстарды дайындайды, жобалар мен тізілімдерді жүргізеді.
people-role-translator-told = Өзіне ашылған мәтіндерді аударады.
people-role-delegate-told = Тарапқа ұсынылғанды оқиды, ескертпе жасайды, редакция ұсынады.
people-role-archivist-told = Түпкілікті құжаттарды оқиды, басып шығарады және салыстырып тексереді.
people-role-administrator-told = Өз Тарабының тіркелгілерін жүргізеді, оның жобаларын көрмейді.

## Signing in

people-sign-in-title = Кіру
people-sign-in-lede = Келісім бойынша отырыстар, хаттамалар және органдар тізбелері.
people-sign-in-agreement = Келісімді кірмей-ақ оқуға болады
people-address = Электрондық пошта
people-password = Құпия сөз
people-sign-in = Кіру
people-cannot-sign-in = Құпия сөзді ұмыттыңыз ба?
people-cannot-sign-in-told = Жаңа сілтемені Сіздің Тарабыңыздың әкімшісі береді.
people-sign-in-note = Тіркелгі тек шақыру бойынша жасалады. Шақыруды Сіздің Тарабыңыздың әкімшісі жібереді.
people-sign-in-refused = Кіру мүмкін болмады
people-sign-in-wrong = Электрондық пошта мекенжайы немесе құпия сөз қате
people-sign-in-too-often = Әрекет саны тым көп. { $seconds } секундтан кейін қайталаңыз.
people-session-ended = Сеанс аяқталды, қайта кіріңіз.
people-ended-told = Енгізгеніңіз жоғалған жоқ. Көрші қойындыда кіріп, осында оралып, қайта жіберіңіз.
people-ended-sign-in = Көрші қойындыда кіру
people-ended-send = Қайта жіберу
people-sign-in-first = Бұл бетті ашу үшін кіріңіз.
people-signed-out = Сіз шықтыңыз.

## Accepting an invitation

people-invitation-title = Шақыру
people-invitation-lede = { $party ->
    [kazakhstan] Қазақстан Тарапы Сізді Бірлескен комиссияның хатшылығындағы жұмысқа шақырады.
   *[azerbaijan] Әзербайжан Тарапы Сізді Бірлескен комиссияның хатшылығындағы жұмысқа шақырады.
}
people-invitation-once = Сілтеме бір рет қолданылады: құпия сөзді қазір қойыңыз.
people-invitation-language = Интерфейс осы беттің тілінде болады. Тілді жоғарыда, кейін баптауларда өзгертуге болады.
people-address-told = Осы мекенжаймен кіресіз.
people-password-new = Жаңа құпия сөз
people-password-told = Кемінде { $least } таңба. Төрт сөзден тұратын тіркес жарайды.
people-password-repeat = Құпия сөзді қайталаңыз
people-invitation-accept = Тіркелгі жасау
people-invitation-spent = Сілтеме енді жарамсыз
people-invitation-used = Сілтеме бұрын қолданылған немесе мерзімі өткен. Тарабыңыздың әкімшісінен жаңасын сұраңыз.
people-invitation-used-before = Құпия сөз қойылған болса, сонымен кіріңіз.

## Errors of these forms

people-roles-missing = Кемінде бір рөлді таңдаңыз
people-address-wrong = Мекенжайды тексеріңіз: аты@сайт түрінде болуы тиіс
people-address-taken = Мұндай мекенжайы бар тіркелгі бұрыннан бар
people-password-length = Құпия сөз тым қысқа немесе тым ұзын: кемінде { $least } таңба керек
people-password-differs = Құпия сөздер сәйкес келмейді
people-password-current-wrong = Бұл Сіздің қазіргі құпия сөзіңіз емес

## Accounts of one’s own Party

people-title = Тіркелгілер
people-lede = Сіздің Тарабыңыздың тіркелгілері. Екінші Тараптың тіркелгілерін оның әкімшісі жүргізеді.
people-at-the-machine = Машинаның өзінде жасалған
people-at-the-machine-told = Бұл әкімшілер машинаның өзінде берілген командамен тағайындалған. Тізімді екі Тарап та көреді; ол әрқашан сақталады.
people-name = Тегі және инициалдары
people-roles = Рөлдері
people-role = Рөлі
people-period = Мерзімі
people-state = Жай-күйі
people-state-active = белсенді
people-state-invited = шақыру әлі қабылданбаған
people-state-closed = жабық: рөлі жоқ
people-held = { $period }; негізі: { $basis }
people-none = Тіркелгілер әзірге жоқ.

## Inviting, and the link that works once

people-invite = Шақыру
people-invite-title = Жаңа шақыру
people-invite-lede = Сілтеме жасалады; адам сол арқылы құпия сөзін өзі қояды.
people-invite-person = Кімді
people-name-told = Құжаттарда қалай жазылуы керек болса, солай.
people-basis-told = Бұйрық, өкім немесе хат: түрі, нөмірі, күні.
people-until = Соңғы күні
people-until-told = Мерзімі белгіленбесе, бос қалдырыңыз.
people-invite-create = Сілтеме жасау
people-link = Шақыру сілтемесі
people-link-shown = Ол тек осында және бір рет қана көрсетіледі: бұл беттен шыққан соң оны ешкім көрмейді.
people-link-lasts = Сілтеме { $days } күн ішінде бір рет қолданылады.
people-link-hand-over = Оны көшіріп алып, өз қолыңызбен беріңіз: құпия сөзді оны бірінші ашқан адам қояды.
people-link-lost = Жоғалса, жаңасын тіркелгі бетінде беруге болады.
people-link-back = Тіркелгілерге

## One account: roles, a new link, history

people-roles-told = Өзгерістер бүгіннен бастап қолданылады. Бірде-бір рөлсіз кіруге болмайды.
people-roles-save = Рөлдерді сақтау
people-renew = Жаңа сілтеме
people-renew-told = Құпия сөз ұмытылса немесе бұрынғы сілтеме жоғалса, керек.
people-renew-question = Жаңа сілтеме берілсін бе? { $name }
people-renew-meaning = Бұрынғы сілтемелер жарамсыз болады, бұл адамның барлық сеансы бірден аяқталады. Жаңа сілтемемен басқа құпия сөз қойылғанша бұрынғысы жарамды.
people-renew-act = Жаңа сілтеме беру
people-renew-keep = Сол күйінде қалдыру
people-history = Рөлдер тарихы

## One’s own settings

people-own-told = Аты-жөні мен рөлдерді Тарабыңыздың әкімшісі өзгертеді.
people-own = Сіз туралы
people-own-look = Тілі мен көрінісі
people-interface-language = Интерфейс тілі
people-theme = Көрінісі
people-theme-system = құрылғыдағыдай
people-theme-light = ашық түсті
people-theme-dark = күңгірт
people-password-change = Құпия сөзді өзгерту
people-password-current = Қазіргі құпия сөз
people-password-change-told = Басқа құрылғылардағы сеанстар аяқталады.
people-password-changed = Құпия сөз өзгертілді. Басқа құрылғылардағы сеанстар аяқталды.
people-sessions = Сеанстар
people-sign-out-everywhere = Барлық құрылғыда шығу
people-sign-out-everywhere-told = Барлық сеансыңыз аяқталады, осы сеанс та.

## The demonstration: at whose desk one sits

people-enter-title = Демонстрация
people-enter-lede = Тарап пен рөлді таңдаңыз. Хатшылықты онда жұмыс істейтін адамның көзімен көресіз; орынды кез келген уақытта ауыстыруға болады.
people-enter-bar = Демонстрация. Сіз: { $party }, { $role }
people-enter-other = Ауысу: { $party }, { $role }
people-enter-choose = Басқа рөл
