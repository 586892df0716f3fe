concordance-title = Сверка языков
concordance-told = Сверяются части текста, их номера, числа, даты и ссылки. Слова сверяет переводчик.
concordance-none = Расхождений не найдено.
concordance-findings = Расхождения
concordance-missing = Нет этой части: { $language }
concordance-marks = Разные номера
concordance-structure = Разное деление на части
concordance-numbers = Разные числа или месяцы
concordance-references = Разные ссылки
concordance-nothing = нет
concordance-article = статья { $number }
concordance-part = пункт { $number }
concordance-month = месяц { $number }
concordance-count = { $count ->
    [one] { $count } расхождение
    [few] { $count } расхождения
   *[many] { $count } расхождений
}
