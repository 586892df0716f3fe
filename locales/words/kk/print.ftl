### Paper: labels and formulas. Russian formulas are without ё; names and dates follow a colon or stand ready.

## Headings

print-minutes = ХАТТАМА
print-minutes-of = Бірлескен комиссияның { $ordinal } отырысы
print-agenda = КҮН ТӘРТІБІ
print-agenda-of = Бірлескен комиссияның { $ordinal } отырысы
print-agenda-of-next = Бірлескен комиссияның кезекті отырысы
print-participants = ҚАТЫСУШЫЛАР ТІЗІМІ
print-annex = { $number }-қосымша

## Marks

print-draft = Жоба
print-not-for-signature = қол қоюға арналмаған
print-working-translation = Бейресми жұмыс аудармасы
print-unofficial-translation = Бейресми аударма
print-page = Бет { $page } / { $pages }

## Minutes: opening paragraph (F11) and closing parts. $date is dates::on_day or range_on with a capital (order::title); $city after «в городе» in Russian

print-minutes-opening = { $date } { $city } қаласында { $agreement } Келісімнің 12-бабына сәйкес құрылған Бірлескен комиссияның (бұдан әрі – Комиссия) { $ordinal } отырысы өтті.
print-delegation-headed = { $party ->
    [kazakhstan] Қазақстан делегациясының басшысы: { $name }, { $position }.
   *[azerbaijan] Әзербайжан делегациясының басшысы: { $name }, { $position }.
}
print-heard = Тыңдалды:
print-decided = Шешілді:

## Lists of participants: columns

print-column-number = №
print-column-name = Тегі, аты, әкесінің аты
print-column-position = Лауазымы
print-column-role = Рөлі

## Kazakhstan’s or Azerbaijan’s original, on covers and in lists

print-original-of = { $party ->
    [kazakhstan] Қазақстан Тарапының данасы
   *[azerbaijan] Әзербайжан Тарапының данасы
}

## The usual items of an agenda ($session: Roman number)

print-usual-decisions = Бірлескен комиссияның { $session } отырысы шешімдерінің орындалуы туралы
print-usual-next = Келесі отырыстың өткізілетін күні мен орны туралы
print-usual-signing = Отырыс хаттамасына қол қою туралы

## Labels of an item of the agenda

print-agenda-agreed = Келісілді: { $day }
print-agenda-basis = Негізі:
print-agenda-rapporteur = Баяндамашы:
print-agenda-submitted = Енгізген:
print-agenda-time = Уақыты:
print-agenda-documents = Құжаттар:

## Amendment protocols: drafts and the comparison table ($day is dates::day)

print-draft-version = { $version }-нұсқа, { $day }
print-unofficial-base = Бейресми негіз
print-comparison = САЛЫСТЫРМА КЕСТЕ
print-comparison-unit = Құрылымдық элемент
print-comparison-in-force = Қолданыстағы редакция
print-comparison-proposed = Ұсынылған редакция
print-comparison-reasons = Негіздеме
print-comparison-absent = Жоқ
print-comparison-deleted = Алып тасталады
print-comparison-key = Мәтінде ерекшеленген:
print-comparison-key-added = қосылған сөздер
print-comparison-key-removed = алып тасталатын сөздер

## The Agreement as at a day ($of is dates::of_day; in print-consolidated-as-at $day is dates::day, in Kazakh dates::of_day; in print-consolidated-in-force it is dates::on_day)

print-approved-draft = 2005 жылғы 21 мамырда мақұлданған жоба
print-consolidated-as-at = { $day } жағдай бойынша
print-consolidated-prospective = күшіне енбеген өзгерістер ескерілген
print-consolidated-in-force = ({ $day } күшіне енді)
print-consolidated-entry-unknown = (Күшіне енуі: енгізілмеген)
print-consolidated-for-information = Ақпарат үшін. Теңтүпнұсқалы мәтін болып табылмайды.
print-consolidated-foot = ақпарат үшін, теңтүпнұсқалы мәтін емес
print-consolidated-obstacles = Өзгерістер толық енгізілмеген: { $protocols }.
print-consolidated-protocols = Өзгерістер мен толықтырулар енгізу туралы хаттамалар
print-consolidated-none = Өзгерістер енгізілмеген.
print-consolidated-protocol-of = { $of } Хаттама
print-consolidated-protocol = Хаттама
print-consolidated-signed = Қол қойылған күні
print-consolidated-entry = Күшіне енген күні
print-consolidated-not-in-force = қол қойылған, күшіне енген жоқ
print-consolidated-amended = { $standing ->
    [in-force] Ескерту. Өзгеріс енгізілді – { $of } Хаттамамен.
   *[signed] Ескерту. Өзгеріс енгізілді – { $of } Хаттамамен (қол қойылған, күшіне енген жоқ).
}
print-consolidated-added = { $standing ->
    [in-force] Ескерту. Толықтырылды – { $of } Хаттамамен.
   *[signed] Ескерту. Толықтырылды – { $of } Хаттамамен (қол қойылған, күшіне енген жоқ).
}
print-consolidated-deleted = { $standing ->
    [in-force] Ескерту. Алып тасталды – { $of } Хаттамамен.
   *[signed] Ескерту. Алып тасталды – { $of } Хаттамамен (қол қойылған, күшіне енген жоқ).
}
## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = КӨШІРМЕНІ КУӘЛАНДЫРУ
print-certificate-of-minutes = Осы мәтін Бірлескен комиссияның { $ordinal } отырысы хаттамасы түпнұсқасының дұрыс әрі толық көшірмесі екені куәландырылады.
print-certificate-keeper = Түпнұсқа сақталатын орын:
print-certificate-reference = Мұрағат шифры:
print-certificate-digest = Түпнұсқа сканының бақылау сомасы (SHA-256):
print-certificate-seal = М.О.
print-signed = (қолы)
