### The Joint Commission: its establishment and its composition.

commission-title = Создание и состав Совместной комиссии
commission-nothing = О создании и составе Совместной комиссии ничего не внесено.
commission-nothing-told = О них Стороны уведомляют друг друга нотами. Внесите ноту – и состав будет виден здесь с того дня, когда её получили.
commission-record = Подготовить ноту
commission-on-their-way = Нота направлена, получение не отмечено; о чём она уведомляет, пока не действует:
commission-notified = Уведомление

## Establishment

commission-establishment = Создание
commission-establishment-day = День создания
commission-establishment-instrument = Документ
commission-establishment-none = О создании не внесено.
commission-establishment-differs = Стороны указали создание по-разному.
commission-why-establishment = Стороны могут создать Совместную комиссию. День и документ здесь те, о которых они уведомили друг друга.

## Composition

commission-composition = Состав
commission-composition-none = Состав не внесён.
commission-part-of = { $party ->
    [kazakhstan] Казахстанская часть
   *[azerbaijan] Азербайджанская часть
}
commission-count = { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
commission-office = Функция
commission-office-co-chair = сопредседатель
commission-office-responsible-secretary = ответственный секретарь
commission-office-member = член
commission-since = Действует со дня
commission-why-composition = О составе уведомляют по дипломатическим каналам. Он действует со дня получения ноты или с более позднего дня, который в ней назван, до следующего.
commission-compared = По сравнению с составом на { $day }
commission-same = Состав тот же.
commission-came = Вошёл в состав
commission-went = Вышел из состава
commission-changed = Изменились должность или функция
commission-from-to = было: { $from }; стало: { $to }
commission-intervals = { $party ->
    [kazakhstan] Составы казахстанской части по времени
   *[azerbaijan] Составы азербайджанской части по времени
}
commission-column-days = Дни
commission-column-people = Сколько человек
commission-between = { $since } – { $until }
commission-from = с { $since }

## A delegation beside the composition

commission-told-not-recorded = { $party ->
    [kazakhstan] Состав казахстанской части Совместной комиссии не внесён: ноты о нём нет ({ $article }).
   *[azerbaijan] Состав азербайджанской части Совместной комиссии не внесён: ноты о нём нет ({ $article }).
}
commission-told-missing = { $party ->
    [kazakhstan] В составе казахстанской части Совместной комиссии на { $day } не значатся: { $names }.
   *[azerbaijan] В составе азербайджанской части Совместной комиссии на { $day } не значатся: { $names }.
}
commission-told-latest = Состав на этот день
commission-told-needed = Не хватает ноты о новом составе ({ $article }). Проведению заседания это не препятствует.
commission-open = Состав Совместной комиссии

## Why an act cannot be done: the rules of domain::rules::Rule, by name

commission-rule-empty = В составе нет ни одного человека.
commission-rule-full = { $most ->
    [one] В составе не может быть больше { $most } человека.
    [few] В составе не может быть больше { $most } человек.
   *[many] В составе не может быть больше { $most } человек.
}
commission-rule-two-co-chairs = У каждой Стороны один сопредседатель.
commission-rule-seated-twice = Один человек стоит в составе дважды.
