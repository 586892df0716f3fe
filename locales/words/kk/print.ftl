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

## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = КӨШІРМЕНІ КУӘЛАНДЫРУ
print-certificate-of-minutes = Осы мәтін Бірлескен комиссияның { $ordinal } отырысы хаттамасы түпнұсқасының дұрыс әрі толық көшірмесі екені куәландырылады.
print-certificate-keeper = Түпнұсқа сақталатын орын:
print-certificate-reference = Мұрағат шифры:
print-certificate-digest = Түпнұсқа сканының бақылау сомасы (SHA-256):
print-certificate-seal = М.О.
print-signed = (қолы)
