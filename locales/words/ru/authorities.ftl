### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Центральные компетентные органы
authorities-list-of = { $party ->
    [kazakhstan] Перечень Казахстана
   *[azerbaijan] Перечень Азербайджана
}
authorities-lede = Органы сносятся непосредственно ({ $article }).
authorities-as-in-agreement = Перечень по тексту Соглашения ({ $article }).
authorities-names = Наименования: казахские — по этому проекту, русские — неофициальный рабочий перевод.
authorities-count = { $count ->
    [one] { $count } орган
    [few] { $count } органа
   *[many] { $count } органов
}

## The columns of a list

authorities-name = Наименование
authorities-provision = Место в Соглашении

## The lists as at a day

authorities-notified = Перечни по уведомлениям
authorities-as-at = Состояние на { $day }.
authorities-as-known = Состояние на { $day }, по сведениям на { $known }.
authorities-day = На какой день
authorities-known-on = По сведениям на день
authorities-known-on-told = Что было известно в тот день. Оставьте пустым, чтобы учесть всё, что внесено сейчас.
authorities-than = Сравнить с днём
authorities-than-told = Оставьте пустым, чтобы видеть один день.
authorities-compared-day = На { $day }: { $count }
authorities-compared-on = на { $day }
authorities-compared-absent = нет в перечне
authorities-compared-same = Между этими днями перечень не изменился.
authorities-compared-counts = Включено: { $joined }. Исключено: { $left }. Изменено: { $changed }.
authorities-difference-none = без изменений
authorities-difference-added = включён
authorities-difference-renamed = переименован
authorities-difference-contacts = контактные данные изменены
authorities-difference-took-over = принял задачи другого
authorities-difference-split = разделён
authorities-difference-merged = объединён с другим
authorities-difference-absorbed = упразднён
authorities-difference-removed = исключён
authorities-why = Перечень – это статья 6 (пункт 2) с изменениями, о которых Стороны уведомили друг друга по дипломатическим каналам. Изменение действует со дня получения ноты или с более позднего дня, который в ней назван.
authorities-since = С какого дня, основание
authorities-contacts = Контактные данные
authorities-named-by = Наименование
authorities-not-in-national-law = По национальному законодательству не значится
authorities-in-national-law-alone = По национальному законодательству, но ещё не уведомлено
authorities-former = Прежние органы
authorities-successors = Правопреемники: { $names }
authorities-predecessors = Правопредшественники: { $names }
authorities-succession = Преемственность
authorities-until = До какого дня, основание
authorities-near = До него и после него
authorities-alone = Орган не разделялся и не объединялся с другими.
authorities-picture-told = Толстая линия – орган в перечне. Тонкая – ещё в перечне, но по национальному законодательству уже не действует. Пунктир – по национальному законодательству уже есть, но о нём ещё не уведомлено.
authorities-since-day = с { $day }
authorities-until-day = по { $day }
authorities-stands = В перечне на { $day }.
authorities-stands-no-more = На { $day } в перечне нет.
authorities-names-of = Наименования
authorities-text = Текст Соглашения и уведомления
authorities-beside-text = { $party ->
    [kazakhstan] Текст статьи 6 (пункт 2) рядом с уведомлениями Казахстана
   *[azerbaijan] Текст статьи 6 (пункт 2) рядом с уведомлениями Азербайджана
}
authorities-by-text = По тексту Соглашения
authorities-by-notes = По уведомлениям
authorities-not-in-text = В тексте Соглашения не назван.
authorities-findings = Эти изменения не подходят к перечню на свой день; их нужно исправить записью.
authorities-by-protocol = протокол о внесении изменений в статью 6
authorities-on-evidence = по данным отправителя
authorities-named-in-national-law = По национальному законодательству: { $name }
authorities-findings-in-national-law = Эти изменения не подходят к перечню по национальному законодательству на свой день.
