### Notices: the inbox, subscriptions, letters, feeds.

## The inbox

notices-title = Уведомления
notices-lede = Непрочитанных: { $unread }.
notices-lede-many = Непрочитанных больше { $most }.
notices-lede-none = Всё прочитано.
notices-empty = Уведомлений пока нет
notices-empty-told = Они появляются, когда кто-то другой делает то, на что вы подписаны.
notices-new = новое
notices-mark-read = Отметить прочитанным
notices-mark-all-read = Отметить все прочитанными
notices-read-done = Отмечено прочитанным.
notices-read-all-done = Все уведомления отмечены прочитанными.
notices-decision = Решение { $cited }
notices-dispatched-on = отправлено { $day }
notices-proposed-on = предложено { $day }
notices-in-force-from = в силе с { $day }

## What happened

notices-matter-session-proposed = Предложено заседание
notices-matter-session-counter-proposed = Сделано встречное предложение о заседании
notices-matter-session-agreed = Заседание согласовано
notices-matter-session-declined = Предложение о заседании отклонено
notices-matter-session-withdrawn = Предложение о заседании отозвано
notices-matter-session-convened = Заседание созвано
notices-matter-session-opened = Заседание открыто
notices-matter-session-closed = Заседание закрыто
notices-matter-session-postponed = Заседание предложено перенести
notices-matter-session-cancelled = Заседание отменено
notices-matter-agenda-agreed = Согласована повестка дня
notices-matter-delegation-shared = Сообщён состав делегации
notices-matter-minutes-circulated = Протокол направлен на согласование
notices-matter-minutes-remarked = Сделано замечание к протоколу
notices-matter-minutes-agreed = Глава делегации согласовал протокол
notices-matter-minutes-signed = Записано подписание протокола
notices-matter-decision-reported = Сообщено об исполнении решения
notices-matter-decision-disputed = Исполнение решения оспорено
notices-matter-decision-dispute-withdrawn = Возражение об исполнении решения снято
notices-matter-decision-dropped = Записана отмена решения
notices-matter-protocol-shared = Передан протокол об изменениях
notices-matter-protocol-shared-anew = Передана новая версия протокола об изменениях; прежние согласия отпали
notices-matter-protocol-remarked = Замечание к протоколу об изменениях
notices-matter-protocol-answered = Ответ на замечание к протоколу об изменениях
notices-matter-protocol-proposal-accepted = Предложенная редакция принята в протокол об изменениях
notices-matter-protocol-agreed = Сторона согласовала текст протокола об изменениях
notices-matter-protocol-agreement-withdrawn = Согласие с текстом протокола об изменениях отозвано
notices-matter-protocol-signed = Записано подписание протокола об изменениях
notices-matter-protocol-withdrawn = Проект протокола об изменениях отозван
notices-matter-protocol-in-force = Протокол об изменениях вступил в силу
notices-matter-communication-dispatched = Направлено сообщение
notices-matter-communication-delivered = Отмечена доставка сообщения
notices-matter-communication-received = Отмечено получение сообщения
notices-matter-communication-corrected = Исправлена запись о сообщении
notices-matter-list-changed = Изменён перечень органов
notices-matter-composition-changed = Уведомлено о создании или составе Совместной комиссии
notices-matter-session-unanswered = Предложение о заседании ждёт ответа
notices-matter-decision-due = Подходит срок решения
notices-matter-decision-overdue = Срок решения истёк
notices-matter-communication-unreceived = Сообщение ждёт отметки о получении

## Subscriptions

notices-subscriptions = Подписки
notices-subscriptions-lede = О чём вас уведомлять и как. Уведомление приходит только о том, что вы вправе читать.
notices-subscriptions-done = Подписки сохранены.
notices-subjects = О чём
notices-subject-sessions = Заседания, повестки дня, протоколы
notices-subject-decisions = Решения и их сроки
notices-subject-protocols = Протоколы об изменении Соглашения
notices-subject-communications = Переписка и получение сообщений
notices-subject-list-kazakhstan = Перечень органов Казахстана
notices-subject-list-azerbaijan = Перечень органов Азербайджана
notices-subject-composition = Создание и состав Совместной комиссии
notices-manner-silent = не уведомлять
notices-manner-inbox = здесь, в уведомлениях
notices-manner-digest = здесь и письмом за день
notices-manner-at-once = здесь и письмом сразу
notices-authorities = Отдельные органы
notices-authority-none = Пока ни одного.
notices-authority = Добавить орган
notices-authority-choose = – выберите орган –
notices-authority-told = Об изменениях, которые его касаются. Чтобы убрать орган, выберите «не уведомлять».
notices-digest = Письмо за день
notices-digest-hour = В котором часу
notices-digest-hour-told = По времени вашей столицы.
notices-no-address = Чтобы получать письма, укажите адрес для писем в настройках.

## Letters, and the address for them

notices-letters = Письма
notices-mail-address = Адрес для писем
notices-mail-address-told = Письмо говорит только, что есть новое; подробности открываются после входа. Без адреса писем не будет.
notices-mail-done = Адрес для писем сохранён.
notices-letter-subject = Совместная комиссия: есть новое
notices-letter-subject-digest = Совместная комиссия: новое за день
notices-letter-lede = Для вас есть новое:
notices-letter-sessions = о заседаниях
notices-letter-decisions = о решениях
notices-letter-protocols = о протоколах об изменении Соглашения
notices-letter-communications = в переписке: возможно, сообщение ждёт отметки о получении
notices-letter-list = в перечнях органов
notices-letter-composition = о составе Совместной комиссии
notices-letter-open = Подробности открываются после входа:
notices-letter-why = Вы получили это письмо, потому что указали свой адрес в настройках. Отвечать на него не нужно.
notices-letter-stop = Больше не получать писем:
notices-stop = Не получать писем
notices-stop-lede = На ваш адрес больше не будет приходить писем от Совместной комиссии. Уведомления останутся доступны после входа.
notices-stop-done = Писем больше не будет. Указать адрес снова можно в настройках.

## Feeds

notices-feeds = Ленты
notices-feeds-lede = Ссылки для ваших программ: новости и календарь. Лента открывает то, что вы вправе читать, всякому, кто знает её ссылку; держите её в тайне.
notices-feed-notices = Уведомления (Atom)
notices-feed-sessions = Календарь заседаний (iCalendar)
notices-feeds-none = Лент пока нет
notices-feed-kind = Что в ленте
notices-feed-made = Создана
notices-feed-act = Действие
notices-feed-make = Создать ленту
notices-feed-new = Новая лента
notices-feed-revoke = Закрыть
notices-feed-revoked = Лента закрыта. Её ссылка больше ничего не открывает.
notices-feed-link = Ссылка ленты
notices-feed-link-told = Скопируйте её в свою программу.
notices-feed-link-shown = Ссылка показана один раз. Если она потеряется, закройте ленту и создайте другую.
notices-feed-back = К лентам
notices-calendar-name = Заседания Совместной комиссии
notices-calendar-state = Состояние: { $state }
notices-calendar-opening = Открытие: { $opening }

## What happened to papers

notices-matter-paper-recalled = Отозван документ
notices-matter-scan-correction-proposed = Предложено исправление закрытого скана
notices-matter-scan-correction-agreed = Согласовано исправление закрытого скана
notices-matter-scan-correction-declined = Отклонено исправление закрытого скана
