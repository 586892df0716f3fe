### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Central competent authorities
authorities-list-of = { $party ->
    [kazakhstan] List of Kazakhstan
   *[azerbaijan] List of Azerbaijan
}
authorities-lede = The authorities deal with each other directly ({ $article }).
authorities-as-in-agreement = List by the text of the Agreement ({ $article }).
authorities-names = Names: the Kazakh ones as in that draft, the English ones an unofficial working translation.
authorities-count = { $count ->
    [one] { $count } authority
   *[other] { $count } authorities
}

## The columns of a list

authorities-name = Name
authorities-provision = Place in the Agreement
