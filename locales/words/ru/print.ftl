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

## Amendment protocols: drafts and the comparison table ($day is dates::day)

print-draft-version = Версия { $version }, { $day }
print-unofficial-base = Неофициальная основа
print-comparison = СРАВНИТЕЛЬНАЯ ТАБЛИЦА
print-comparison-unit = Структурный элемент
print-comparison-in-force = Действующая редакция
print-comparison-proposed = Предлагаемая редакция
print-comparison-reasons = Обоснование
print-comparison-absent = Отсутствует
print-comparison-deleted = Исключается
print-comparison-key = Выделено в тексте:
print-comparison-key-added = добавленные слова
print-comparison-key-removed = исключаемые слова

## The Agreement as at a day ($of is dates::of_day; in print-consolidated-as-at $day is dates::day, in Kazakh dates::of_day; in print-consolidated-in-force it is dates::on_day)

print-approved-draft = Проект, одобренный 21 мая 2005 года
print-consolidated-as-at = по состоянию на { $day }
print-consolidated-prospective = с учетом изменений, не вступивших в силу
print-consolidated-in-force = (Вступило в силу { $day })
print-consolidated-entry-unknown = (Вступление в силу: не внесено)
print-consolidated-for-information = Для информации. Не является аутентичным текстом.
print-consolidated-foot = для информации, не аутентичный текст
print-consolidated-obstacles = Изменения внесены не полностью: { $protocols }.
print-consolidated-protocols = Протоколы о внесении изменений и дополнений
print-consolidated-none = Изменений не внесено.
print-consolidated-protocol-of = Протокол { $of }
print-consolidated-protocol = Протокол
print-consolidated-signed = Дата подписания
print-consolidated-entry = Дата вступления в силу
print-consolidated-not-in-force = подписан, не вступил в силу
print-consolidated-amended = { $standing ->
    [in-force] (в редакции Протокола { $of })
   *[signed] (в редакции Протокола { $of }; подписан, не вступил в силу)
}
print-consolidated-added = { $standing ->
    [in-force] (дополнено Протоколом { $of })
   *[signed] (дополнено Протоколом { $of }; подписан, не вступил в силу)
}
print-consolidated-deleted = { $standing ->
    [in-force] (исключено Протоколом { $of })
   *[signed] (исключено Протоколом { $of }; подписан, не вступил в силу)
}
## The certificate of a true copy (F9). $ordinal is numbers::ordinal_genitive

print-certificate = УДОСТОВЕРЕНИЕ КОПИИ
print-certificate-of-minutes = Удостоверяется, что настоящий текст является верной и полной копией подлинника протокола { $ordinal } заседания Совместной комиссии.
print-certificate-keeper = Место хранения подлинника:
print-certificate-reference = Архивный шифр:
print-certificate-digest = Контрольная сумма скана подлинника (SHA-256):
print-certificate-seal = М.П.
print-signed = (подпись)
