### Forms: what every form says, whatever it is about.

## Marks of a field

fields-optional = Необязательно

## Days and times

fields-day = день
fields-month = месяц
fields-year = год

## Acts of forms

fields-save = Сохранить
fields-send = Отправить
fields-cancel = Отмена
fields-edit = Изменить
fields-show = Показать
fields-move-up = Переместить выше
fields-move-down = Переместить ниже

## What became of a form

fields-saved = Сохранено
fields-reason = Причина
fields-basis = Основание
fields-not-recorded = Не внесено

## The summary above a refused form

fields-refused = { $faults ->
    [one] Не отправлено: исправьте { $faults } место
    [few] Не отправлено: исправьте { $faults } места
   *[many] Не отправлено: исправьте { $faults } мест
}
fields-refused-kept = Всё, что вы ввели, осталось на этой странице.

## Errors at any field

fields-missing = Заполните это поле
fields-day-wrong = Такого дня нет в календаре
fields-time-wrong = Укажите часы и минуты, например 10:00
fields-time-skipped = Такого времени в этот день нет: часы перевели с { $last } на { $next }
fields-zone-unknown = Такого часового пояса нет
fields-too-long = { $most ->
    [one] Слишком длинно: не более { $most } знака
    [few] Слишком длинно: не более { $most } знаков
   *[many] Слишком длинно: не более { $most } знаков
}
fields-too-many-lines = Слишком много строк: не более { $most }
fields-character = Знак { $character } здесь нельзя напечатать: удалите его
fields-unknown-choice = Такого варианта нет

## Two versions of a form, where someone saved first

fields-version-field = Поле
fields-version-theirs = Сохранено другим
fields-version-yours = Введено вами
