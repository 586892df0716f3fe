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
