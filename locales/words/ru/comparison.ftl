comparison-removed = исключено
comparison-added = добавлено
comparison-look-alike = похожие буквы другого алфавита
comparison-invisible = различие не видно глазу
comparison-parts = Части текста, которые различаются
comparison-part-added = Добавлено
comparison-part-removed = Исключено
comparison-part-moved = Перенесено: раньше { $from }
comparison-same = Различий в тексте нет.
comparison-layout = Показать изменения
comparison-in-one = в одном тексте
comparison-side-by-side = рядом: было и стало
comparison-unchanged = { $count ->
    [one] Без изменений — { $count } часть
    [few] Без изменений — { $count } части
   *[many] Без изменений — { $count } частей
}
