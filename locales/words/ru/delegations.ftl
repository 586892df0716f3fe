### Delegations to a session: one’s own list, a pasted table, what each Party has told, attendance.

## One’s own list: title, where it stands ($party: the other Party)

delegations-title = Состав делегации
delegations-of = { $party ->
    [kazakhstan] Делегация Республики Казахстан
   *[azerbaijan] Делегация Азербайджанской Республики
}
delegations-lede-none = Состав ещё не внесён.
delegations-lede-own = Состав видит только ваша Сторона.
delegations-lede-told = Состав передан другой Стороне: { $day }.
delegations-lede-changed = Изменения видит только ваша Сторона. Другая Сторона видит состав, переданный ранее: { $day }.
delegations-headless = В составе нет главы делегации.
delegations-none-told = Внесите людей по одному или вставьте готовую таблицу.

## Roles of one person (keys of domain::delegations::Role)

delegations-role-head = глава делегации
delegations-role-acting-head = исполняющий обязанности главы
delegations-role-member = член делегации
delegations-role-expert = эксперт
delegations-role-interpreter = переводчик
delegations-basis = основание: { $basis }

## The table of the list

delegations-column-number = №
delegations-column-name = Фамилия, имя, отчество
delegations-column-position = Должность
delegations-column-role = Роль
delegations-column-acts = Действия
delegations-linked = есть учётная запись
delegations-move-up = Выше
delegations-move-down = Ниже
delegations-change = Изменить

## One person: titles, fields

delegations-add = Добавить человека
delegations-add-title = Новый участник
delegations-change-title = Участник делегации
delegations-part-person = Как печатается
delegations-part-role = Роль
delegations-part-languages = На других языках
delegations-part-languages-told = Необязательно. Где имени и должности на языке читателя нет, печатается русское написание.
delegations-part-account = Учётная запись
delegations-field-name = Фамилия, имя, отчество
delegations-field-name-told = По-русски: протокол заседания всегда составляется на русском языке.
delegations-field-position = Должность и орган
delegations-field-position-told = Как они называются на день заседания.
delegations-field-role = Роль в делегации
delegations-field-basis = Основание
delegations-field-basis-told = Только для исполняющего обязанности главы: приказ или письмо, по которому он действует.
delegations-field-account = Чья учётная запись
delegations-field-account-told = Необязательно. Согласовать протокол на экране может только глава делегации со своей учётной записью.
delegations-field-account-none = нет
delegations-save = Сохранить
delegations-leave = Не сохранять
delegations-saved = Список сохранён.

## Taking a person off the list

delegations-remove = Исключить из списка
delegations-remove-question = Исключить из списка: { $name }?
delegations-remove-told = Другая Сторона узнает об этом, только когда изменённый состав будет ей передан.
delegations-remove-keep = Оставить

## A pasted table: what it is, fields, preview, what is wrong with a row

delegations-table = Вставить таблицу
delegations-table-title = Состав из таблицы
delegations-table-told = Столбцы по порядку: фамилия, имя, отчество; должность; роль; то же на казахском; то же на азербайджанском. Обязательны первые два. Основание исполняющего обязанности главы ставится после двоеточия.
delegations-table-replaces = Таблица заменит весь список. Кто уже в нём есть под тем же именем, останется со своей учётной записью.
delegations-table-field = Таблица
delegations-table-preview = Проверить
delegations-table-take = { $people ->
    [one] Внести { $people } человека
    [few] Внести { $people } человек
   *[many] Внести { $people } человек
}
delegations-table-found = Что получится
delegations-table-line = Строка
delegations-table-outcome = Проверка
delegations-table-good = принимается
delegations-table-nothing = В таблице нет ни одной строки.
delegations-table-wrong-rows = { $rows ->
    [one] Исправьте { $rows } строку: таблица вносится только целиком
    [few] Исправьте { $rows } строки: таблица вносится только целиком
   *[many] Исправьте { $rows } строк: таблица вносится только целиком
}
delegations-row-cell = { $column }: { $fault }
delegations-row-unknown-role = Неизвестная роль: { $role }
delegations-row-basis-missing = У исполняющего обязанности главы не указано основание
delegations-row-second-head = Глава уже назван в одной из строк выше
delegations-row-too-many-cells = { $found ->
    [one] В строке { $found } ячейка: столько столбцов в таблице нет
    [few] В строке { $found } ячейки: столько столбцов в таблице нет
   *[many] В строке { $found } ячеек: столько столбцов в таблице нет
}
delegations-cell-name-ru = Имя на русском языке
delegations-cell-position-ru = Должность на русском языке
delegations-cell-role = Роль
delegations-cell-name-kk = Имя на казахском языке
delegations-cell-position-kk = Должность на казахском языке
delegations-cell-name-az = Имя на азербайджанском языке
delegations-cell-position-az = Должность на азербайджанском языке
delegations-cell-name-en = Имя на английском языке
delegations-cell-position-en = Должность на английском языке

## Beginning with the list of the last session

delegations-reuse = Взять состав прошлого заседания
delegations-reused = Взят состав прошлого заседания. Проверьте его.

## Telling the list to the other Party ($party)

delegations-share = Передать другой Стороне
delegations-share-title = Передать состав делегации?
delegations-share-told = { $party ->
    [kazakhstan] Казахстанская Сторона увидит состав вашей делегации. Отменить передачу нельзя; изменённый состав передаётся заново.
   *[azerbaijan] Азербайджанская Сторона увидит состав вашей делегации. Отменить передачу нельзя; изменённый состав передаётся заново.
}
delegations-share-again = { $party ->
    [kazakhstan] Казахстанская Сторона увидит новый состав. Прежний останется в записях. Отменить передачу нельзя.
   *[azerbaijan] Азербайджанская Сторона увидит новый состав. Прежний останется в записях. Отменить передачу нельзя.
}
delegations-shared = Состав передан другой Стороне.

## What each Party has told

delegations-both-title = Делегации на заседание
delegations-both-lede = Каждая Сторона видит свой состав и тот, что передала другая.
delegations-told-on = передан: { $day }
delegations-told-anew = новый состав передан: { $day }
delegations-own-only = другой Стороне не передан
delegations-former = Прежний состав, передан: { $day }
delegations-open = Открыть составы делегаций
delegations-print = Распечатать список участников

## Attendance

delegations-attendance = Присутствие
delegations-attendance-title = Присутствие на заседании
delegations-attendance-lede = Присутствие отмечает принимающая Сторона.
delegations-attendance-closed = Заседание закрыто: записи больше не меняются.
delegations-attendance-days = Дни заседания
delegations-attendance-nobody = Составы делегаций не переданы: отмечать некого.
delegations-attendance-presence = Присутствие
delegations-attendance-arrived = Прибытие
delegations-attendance-left = Убытие
delegations-attendance-unmarked = не отмечено
delegations-attendance-present = присутствует
delegations-attendance-absent = отсутствует
delegations-attendance-cell = { $column }: { $name }
delegations-attendance-hours = Время местное, например 10:00; его можно не указывать.
delegations-attendance-absent-with-hours = Время указано, а человек отмечен отсутствующим
delegations-attendance-saved = Присутствие записано.
delegations-attendance-print = Распечатать регистрационный лист

## On paper

delegations-paper-attendance = РЕГИСТРАЦИОННЫЙ ЛИСТ
delegations-paper-name-and-position = Имя и должность
delegations-paper-signature = Подпись
delegations-paper-arrival = Время прибытия
delegations-paper-departure = Время убытия
delegations-paper-none = состав не внесен
delegations-paper-own = не передан другой Стороне
