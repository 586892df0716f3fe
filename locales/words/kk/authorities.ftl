### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Орталық құзыретті органдар
authorities-list-of = { $party ->
    [kazakhstan] Қазақстанның тізбесі
   *[azerbaijan] Әзербайжанның тізбесі
}
authorities-lede = Органдар тікелей байланыс жасайды ({ $article }).
authorities-as-in-agreement = Келісім мәтіні бойынша тізбе ({ $article }).
authorities-names = Атаулар осы жобаның мәтінінен алынған.
authorities-count = { $count } орган

## The columns of a list

authorities-name = Атауы
authorities-provision = Келісімдегі орны

## The lists as at a day

authorities-notified = Хабарламалар бойынша тізбелер
authorities-as-at = Жай-күйі, күні: { $day }.
authorities-as-known = Жай-күйі, күні: { $day }; мәлімет күні: { $known }.
authorities-day = Қай күнге
authorities-known-on = Мәлімет күні
authorities-known-on-told = Сол күні не белгілі болғаны. Қазір енгізілгеннің бәрін ескеру үшін бос қалдырыңыз.
authorities-since = Қай күннен, негізі
authorities-contacts = Байланыс деректері
authorities-named-by = Атауы
authorities-not-in-national-law = Ұлттық заңнама бойынша жоқ
authorities-in-national-law-alone = Ұлттық заңнама бойынша бар, бірақ әлі хабарланбаған
authorities-former = Бұрынғы органдар
authorities-successors = Құқықтық мирасқорлары: { $names }
authorities-findings = Бұл өзгерістер өз күніндегі тізбеге сәйкес келмейді; оларды түзету жазбасымен түзету керек.
authorities-on-evidence = жөнелтушінің мәліметі бойынша
authorities-named-in-national-law = Ұлттық заңнама бойынша: { $name }
authorities-findings-in-national-law = Бұл өзгерістер өз күніндегі ұлттық заңнама бойынша тізбеге сәйкес келмейді.
