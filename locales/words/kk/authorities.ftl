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
