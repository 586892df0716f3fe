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
authorities-since = С какого дня, основание
authorities-contacts = Контактные данные
authorities-named-by = Наименование
authorities-not-in-national-law = По национальному законодательству не значится
authorities-in-national-law-alone = По национальному законодательству, но ещё не уведомлено
authorities-former = Прежние органы
authorities-successors = Правопреемники: { $names }
authorities-findings = Эти изменения не подходят к перечню на свой день; их нужно исправить записью.
authorities-on-evidence = по данным отправителя
authorities-named-in-national-law = По национальному законодательству: { $name }
authorities-findings-in-national-law = Эти изменения не подходят к перечню по национальному законодательству на свой день.
