### Delegations to a session: one’s own list, a pasted table, what each Party has told, attendance.

## One’s own list: title, where it stands ($party: the other Party)

delegations-title = Делегация құрамы
delegations-of = { $party ->
    [kazakhstan] Қазақстан Республикасының делегациясы
   *[azerbaijan] Әзербайжан Республикасының делегациясы
}
delegations-lede-none = Құрамы әлі енгізілмеген.
delegations-lede-own = Құрамды тек сіздің Тарап көреді.
delegations-lede-told = Құрам екінші Тарапқа берілді: { $day }.
delegations-lede-changed = Өзгерістерді тек сіздің Тарап көреді. Екінші Тарап бұрын берілген құрамды көреді: { $day }.
delegations-headless = Құрамда делегация басшысы жоқ.
delegations-none-told = Адамдарды бір-бірден енгізіңіз немесе дайын кестені қойыңыз.

## Roles of one person (keys of domain::delegations::Role)

delegations-role-head = делегация басшысы
delegations-role-acting-head = басшының міндетін атқарушы
delegations-role-member = делегация мүшесі
delegations-role-expert = сарапшы
delegations-role-interpreter = аудармашы
delegations-basis = негізі: { $basis }

## The table of the list

delegations-column-number = №
delegations-column-name = Тегі, аты, әкесінің аты
delegations-column-position = Лауазымы
delegations-column-role = Рөлі
delegations-column-acts = Әрекеттер
delegations-linked = есептік жазбасы бар
delegations-move-up = Жоғары
delegations-move-down = Төмен
delegations-change = Өзгерту

## One person: titles, fields

delegations-add = Адам қосу
delegations-add-title = Жаңа қатысушы
delegations-change-title = Делегация қатысушысы
delegations-part-person = Қалай басылады
delegations-part-role = Рөлі
delegations-part-languages = Басқа тілдерде
delegations-part-languages-told = Міндетті емес. Аты-жөні мен лауазымы оқырманның тілінде болмаса, орысша жазылуы басылады.
delegations-part-account = Есептік жазба
delegations-field-name = Тегі, аты, әкесінің аты
delegations-field-name-told = Орыс тілінде: отырыс хаттамасы әрқашан орыс тілінде жасалады.
delegations-field-position = Лауазымы мен органы
delegations-field-position-told = Отырыс күні қалай аталса, солай.
delegations-field-role = Делегациядағы рөлі
delegations-field-basis = Негізі
delegations-field-basis-told = Тек басшының міндетін атқарушы үшін: ол негізге алатын бұйрық немесе хат.
delegations-field-account = Кімнің есептік жазбасы
delegations-field-account-told = Міндетті емес. Хаттаманы экранда тек өз есептік жазбасы бар делегация басшысы келісе алады.
delegations-field-account-none = жоқ
delegations-save = Сақтау
delegations-leave = Сақтамау
delegations-saved = Тізім сақталды.

## Taking a person off the list

delegations-remove = Тізімнен шығару
delegations-remove-question = Тізімнен шығару: { $name }?
delegations-remove-told = Екінші Тарап бұл туралы өзгертілген құрам оған берілгенде ғана біледі.
delegations-remove-keep = Қалдыру

## A pasted table: what it is, fields, preview, what is wrong with a row

delegations-table = Кесте қою
delegations-table-title = Кестедегі құрам
delegations-table-told = Бағандар реті: орысша тегі, аты, әкесінің аты; лауазымы; рөлі; сол деректер қазақша; сол деректер әзербайжанша. Алғашқы екеуі міндетті. Басшының міндетін атқарушының негізі қос нүктеден кейін жазылады.
delegations-table-replaces = Кесте бүкіл тізімді алмастырады. Сол атпен тізімде бар адам өз есептік жазбасымен қалады.
delegations-table-field = Кесте
delegations-table-preview = Тексеру
delegations-table-take = { $people } адамды енгізу
delegations-table-found = Не шығады
delegations-table-line = Жол
delegations-table-outcome = Тексеру
delegations-table-good = қабылданады
delegations-table-nothing = Кестеде бірде-бір жол жоқ.
delegations-table-wrong-rows = { $rows } жолды түзетіңіз: кесте тек тұтас енгізіледі
delegations-row-cell = { $column }: { $fault }
delegations-row-unknown-role = Белгісіз рөл: { $role }
delegations-row-basis-missing = Басшының міндетін атқарушының негізі көрсетілмеген
delegations-row-second-head = Басшы жоғарыдағы жолдардың бірінде аталған
delegations-row-too-many-cells = Жолда { $found } ұяшық бар: кестеде мұнша баған жоқ
delegations-cell-name-ru = Орыс тіліндегі аты-жөні
delegations-cell-position-ru = Орыс тіліндегі лауазымы
delegations-cell-role = Рөлі
delegations-cell-name-kk = Қазақ тіліндегі аты-жөні
delegations-cell-position-kk = Қазақ тіліндегі лауазымы
delegations-cell-name-az = Әзербайжан тіліндегі аты-жөні
delegations-cell-position-az = Әзербайжан тіліндегі лауазымы
delegations-cell-name-en = Ағылшын тіліндегі аты-жөні
delegations-cell-position-en = Ағылшын тіліндегі лауазымы

## Beginning with the list of the last session

delegations-reuse = Өткен отырыстың құрамын алу
delegations-reused = Өткен отырыстың құрамы алынды. Оны тексеріңіз.

## Telling the list to the other Party ($party)

delegations-share = Екінші Тарапқа беру
delegations-share-title = Делегация құрамы берілсін бе?
delegations-share-told = { $party ->
    [kazakhstan] Сіздің делегацияңыздың құрамын Қазақстан Тарапы көреді. Берілген құрамды қайтарып алу мүмкін емес; өзгертілген құрам қайтадан беріледі.
   *[azerbaijan] Сіздің делегацияңыздың құрамын Әзербайжан Тарапы көреді. Берілген құрамды қайтарып алу мүмкін емес; өзгертілген құрам қайтадан беріледі.
}
delegations-share-again = { $party ->
    [kazakhstan] Жаңа құрамды Қазақстан Тарапы көреді. Бұрынғысы жазбаларда қалады. Берілген құрамды қайтарып алу мүмкін емес.
   *[azerbaijan] Жаңа құрамды Әзербайжан Тарапы көреді. Бұрынғысы жазбаларда қалады. Берілген құрамды қайтарып алу мүмкін емес.
}
delegations-shared = Құрам екінші Тарапқа берілді.

## What each Party has told

delegations-both-title = Отырысқа қатысатын делегациялар
delegations-both-lede = Әр Тарап өз құрамын және екінші Тарап берген құрамды көреді.
delegations-told-on = берілген күні: { $day }
delegations-told-anew = жаңа құрам берілген күн: { $day }
delegations-own-only = екінші Тарапқа берілмеген
delegations-former = Бұрынғы құрам, берілген күні: { $day }
delegations-open = Делегациялар құрамын ашу
delegations-print = Қатысушылар тізімін басып шығару

## Attendance

delegations-attendance = Қатысу
delegations-attendance-title = Отырысқа қатысу
delegations-attendance-lede = Қатысуды қабылдаушы Тарап белгілейді.
delegations-attendance-closed = Отырыс жабылды: жазбалар енді өзгермейді.
delegations-attendance-days = Отырыс күндері
delegations-attendance-nobody = Делегациялар құрамы берілмеген: белгілейтін адам жоқ.
delegations-attendance-presence = Қатысу
delegations-attendance-arrived = Келуі
delegations-attendance-left = Кетуі
delegations-attendance-unmarked = белгіленбеген
delegations-attendance-present = қатысты
delegations-attendance-absent = қатысқан жоқ
delegations-attendance-cell = { $column }: { $name }
delegations-attendance-hours = Жергілікті уақыт, мысалы 10:00; көрсетпеуге де болады.
delegations-attendance-absent-with-hours = Уақыты көрсетілген, бірақ адам қатыспады деп белгіленген
delegations-attendance-saved = Қатысу жазылды.
delegations-attendance-print = Тіркеу парағын басып шығару

## On paper

delegations-paper-attendance = ТІРКЕУ ПАРАҒЫ
delegations-paper-name-and-position = Аты-жөні, лауазымы
delegations-paper-signature = Қолы
delegations-paper-arrival = Келген уақыты
delegations-paper-departure = Кеткен уақыты
delegations-paper-none = құрамы енгізілмеген
delegations-paper-own = екінші Тарапқа берілмеген
