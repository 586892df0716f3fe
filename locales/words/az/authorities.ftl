### Central competent authorities: the list of each Party by the text of the Agreement.

## The lists

authorities-title = Mərkəzi səlahiyyətli orqanlar
authorities-list-of = { $party ->
    [kazakhstan] Qazaxıstanın siyahısı
   *[azerbaijan] Azərbaycanın siyahısı
}
authorities-lede = Orqanlar bilavasitə əlaqə saxlayırlar ({ $article }).
authorities-as-in-agreement = Sazişin mətni üzrə siyahı ({ $article }).
authorities-names = Adlar: qazaxca — bu layihə üzrə, azərbaycanca — qeyri-rəsmi işçi tərcüməsi.
authorities-count = { $count } orqan

## The columns of a list

authorities-name = Adı
authorities-provision = Sazişdəki yeri
