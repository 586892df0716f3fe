### Forms: what every form says, whatever it is about.

## Marks of a field

fields-required = Обязательное поле
fields-optional = Необязательно

## Days and times

fields-day = день
fields-month = месяц
fields-year = год
fields-date = Дата
fields-time = Время
fields-city-time = время: { $city }

## Acts of forms

fields-save = Сохранить
fields-send = Отправить
fields-confirm = Подтвердить
fields-cancel = Отмена
fields-close = Закрыть
fields-add = Добавить
fields-edit = Изменить
fields-open = Открыть
fields-details = Подробнее
fields-delete = Удалить
fields-discard-draft = Удалить черновик
fields-print = Распечатать
fields-show = Показать
fields-move-up = Переместить выше
fields-move-down = Переместить ниже
fields-attach = Приложить файл
fields-download = Скачать
fields-yes = Да
fields-no = Нет

## What became of a form

fields-saved = Сохранено
fields-no-return = Отменить будет нельзя.
fields-reason = Причина
fields-basis = Основание
fields-evidence = Подтверждающий документ
fields-not-recorded = Не внесено
fields-recorded-from-papers = Внесено по бумажным документам
fields-recorded-by = Кем внесено: { $name }
fields-why = Почему?

## The summary above a refused form

fields-refused = { $faults ->
    [one] Не отправлено: исправьте { $faults } место
    [few] Не отправлено: исправьте { $faults } места
   *[many] Не отправлено: исправьте { $faults } мест
}
fields-refused-kept = Всё, что вы ввели, осталось на этой странице.

## Errors at any field

fields-missing = Заполните это поле
fields-choose = Выберите один из вариантов
fields-reason-missing = Укажите причину
fields-day-missing = Укажите день, месяц и год
fields-day-wrong = Такого дня нет в календаре
fields-day-past = Этот день уже прошёл
fields-day-future = Этот день ещё не наступил
fields-day-order = Окончание раньше начала: { $last } раньше, чем { $first }
fields-time-wrong = Укажите часы и минуты, например 10:00
fields-time-skipped = Такого времени в этот день нет: часы перевели с { $last } на { $next }
fields-zone-unknown = Такого часового пояса нет
fields-number-wrong = Укажите целое число
fields-too-long = { $most ->
    [one] Слишком длинно: не более { $most } знака
    [few] Слишком длинно: не более { $most } знаков
   *[many] Слишком длинно: не более { $most } знаков
}
fields-too-many-lines = Слишком много строк: не более { $most }
fields-character = Знак { $character } здесь нельзя напечатать: удалите его
fields-unknown-choice = Такого варианта нет
fields-file-large = Файл слишком большой (не более { $megabytes } МБ)
fields-file-type = Этот тип файла не принимается

## Two versions of a form, where someone saved first

fields-version-field = Поле
fields-version-theirs = Сохранено другим
fields-version-yours = Введено вами
