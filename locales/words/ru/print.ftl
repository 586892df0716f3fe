### Paper: labels and formulas. Russian formulas are without ё; names and dates follow a colon or stand ready.

## Headings

print-minutes = ПРОТОКОЛ
print-minutes-of = { $ordinal } заседания Совместной комиссии
print-agenda = ПОВЕСТКА ДНЯ
print-agenda-of = { $ordinal } заседания Совместной комиссии
print-agenda-of-next = очередного заседания Совместной комиссии
print-participants = СПИСОК УЧАСТНИКОВ
print-annex = Приложение { $number }

## Marks

print-draft = Проект
print-not-for-signature = не для подписания
print-working-translation = Неофициальный рабочий перевод
print-unofficial-translation = Неофициальный перевод
print-page = Страница { $page } из { $pages }

## Minutes: opening paragraph (F11) and closing parts. $date is dates::on_day or range_on with a capital (order::title); $city after «в городе» in Russian

print-minutes-opening = { $date } в городе { $city } состоялось { $ordinal } заседание Совместной комиссии, созданной в соответствии со статьей 12 Соглашения { $agreement } (далее – Комиссия).
print-delegation-headed = { $party ->
    [kazakhstan] Казахстанскую делегацию возглавил: { $name }, { $position }.
   *[azerbaijan] Азербайджанскую делегацию возглавил: { $name }, { $position }.
}
print-heard = Слушали:
print-decided = Решили:

## Lists of participants: columns

print-column-number = №
print-column-name = Фамилия, имя, отчество
print-column-position = Должность
print-column-role = Роль

## Kazakhstan’s or Azerbaijan’s original, on covers and in lists

print-original-of = { $party ->
    [kazakhstan] Экземпляр Казахстанской Стороны
   *[azerbaijan] Экземпляр Азербайджанской Стороны
}

## The usual items of an agenda ($session: Roman number)

print-usual-decisions = О выполнении решений { $session } заседания Совместной комиссии
print-usual-next = О дате и месте проведения следующего заседания
print-usual-signing = О подписании протокола заседания

## Labels of an item of the agenda

print-agenda-agreed = Согласовано: { $day }
print-agenda-basis = Основание:
print-agenda-rapporteur = Докладчик:
print-agenda-submitted = Внесен:
print-agenda-time = Время:
print-agenda-documents = Документы:

## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = УДОСТОВЕРЕНИЕ КОПИИ
print-certificate-of-minutes = Удостоверяется, что настоящий текст является верной и полной копией подлинника протокола { $ordinal } заседания Совместной комиссии.
print-certificate-keeper = Место хранения подлинника:
print-certificate-reference = Архивный шифр:
print-certificate-digest = Контрольная сумма скана подлинника (SHA-256):
print-certificate-seal = М.П.
print-signed = (подпись)
