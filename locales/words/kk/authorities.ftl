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
authorities-than = Мына күнмен салыстыру
authorities-than-told = Бір күнді көру үшін бос қалдырыңыз.
authorities-compared-day = Күні: { $day }; { $count }
authorities-compared-on = күні: { $day }
authorities-compared-absent = тізбеде жоқ
authorities-compared-same = Бұл күндер арасында тізбе өзгерген жоқ.
authorities-compared-counts = Енгізілгені: { $joined }. Шығарылғаны: { $left }. Өзгергені: { $changed }.
authorities-difference-none = өзгеріссіз
authorities-difference-added = енгізілді
authorities-difference-renamed = атауы өзгерді
authorities-difference-contacts = байланыс деректері өзгерді
authorities-difference-took-over = басқа органның міндеттерін қабылдады
authorities-difference-split = бөлінді
authorities-difference-merged = басқамен біріктірілді
authorities-difference-absorbed = таратылды
authorities-difference-removed = шығарылды
authorities-why = Тізбе – 6-баптың 2-тармағы және Тараптар дипломатиялық арналар арқылы бір-біріне хабарлаған өзгерістер. Өзгеріс нота алынған күннен немесе онда аталған кейінгі күннен бастап қолданылады.
authorities-since = Қай күннен, негізі
authorities-contacts = Байланыс деректері
authorities-named-by = Атауы
authorities-not-in-national-law = Ұлттық заңнама бойынша жоқ
authorities-in-national-law-alone = Ұлттық заңнама бойынша бар, бірақ әлі хабарланбаған
authorities-former = Бұрынғы органдар
authorities-successors = Құқықтық мирасқорлары: { $names }
authorities-predecessors = Бұрынғы органдар: { $names }
authorities-succession = Құқықтық мирасқорлық
authorities-until = Қай күнге дейін, негізі
authorities-near = Оған дейінгі және одан кейінгі органдар
authorities-alone = Орган бөлінген жоқ және басқалармен біріктірілген жоқ.
authorities-picture-told = Жуан сызық – орган тізбеде бар. Жіңішке сызық – тізбеде әлі бар, бірақ ұлттық заңнама бойынша жоқ. Үзік сызық – ұлттық заңнама бойынша бар, бірақ әлі хабарланбаған.
authorities-since-day = басталуы: { $day }
authorities-until-day = соңғы күні: { $day }
authorities-stands = Тізбеде бар, күні: { $day }.
authorities-stands-no-more = Тізбеде жоқ, күні: { $day }.
authorities-names-of = Атаулары
authorities-text = Келісімнің мәтіні және хабарламалар
authorities-beside-text = { $party ->
    [kazakhstan] 6-баптың 2-тармағының мәтіні Қазақстанның хабарламаларымен қатар
   *[azerbaijan] 6-баптың 2-тармағының мәтіні Әзербайжанның хабарламаларымен қатар
}
authorities-by-text = Келісімнің мәтіні бойынша
authorities-by-notes = Хабарламалар бойынша
authorities-not-in-text = Келісімнің мәтінінде аталмаған.
authorities-findings = Бұл өзгерістер өз күніндегі тізбеге сәйкес келмейді; оларды түзету жазбасымен түзету керек.
authorities-by-protocol = 6-бапқа өзгеріс енгізу туралы хаттама
authorities-on-evidence = жөнелтушінің мәліметі бойынша
authorities-named-in-national-law = Ұлттық заңнама бойынша: { $name }
authorities-findings-in-national-law = Бұл өзгерістер өз күніндегі ұлттық заңнама бойынша тізбеге сәйкес келмейді.
