### The frame of every page: masthead, menu, languages, foot.

## Names of the product and of the house

frame-name = Совместная комиссия
frame-secretariat = Секретариат Совместной комиссии
frame-title = { $page } — Совместная комиссия

## Masthead and search

frame-skip = К содержанию
frame-menu = Меню
frame-person = { $name }, { $role }
frame-sign-in = Войти
frame-sign-out = Выйти
frame-notices = Уведомления
frame-notices-unread = Уведомления: { $count }
frame-notices-unread-many = Уведомлений больше { $most }

## Sections of the menu, and the names of their pages

frame-sections = Разделы
frame-home = Главная
frame-sessions = Заседания
frame-agreement = Соглашение
frame-authorities = Органы
frame-decisions = Решения
frame-protocols = Протоколы
frame-communications = Переписка
frame-commission = Состав
frame-archive = Архив
frame-people = Учётные записи

## Languages: each is named in itself, so these are the same everywhere

frame-language = Язык
frame-language-ru = Рус
frame-language-kk = Қаз
frame-language-az = Aze
frame-language-en = Eng
frame-language-ru-full = Рус — русский
frame-language-kk-full = Қаз — қазақша
frame-language-az-full = Aze — azərbaycanca
frame-language-en-full = Eng — English

## Foot of the page

frame-legal-effect = Правовое значение имеют ноты и подлинники на бумаге.
frame-demonstration = Демонстрационные данные: даты, номера нот и имена — образцы.
frame-settings = Настройки

## Ways: the path to a page, back, the parts of a long list

frame-trail = Путь
frame-back = Назад
frame-home-link = На главную
frame-next = Следующая
frame-previous = Предыдущая
frame-page = Страница { $page } из { $pages }
frame-nothing-found = Ничего не найдено
