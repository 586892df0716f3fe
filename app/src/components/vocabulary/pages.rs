//! The two pages: the vocabulary under the masthead, and a cover.

use domain::parties::Party;
use domain::people::Role;
use leptos::prelude::*;
use locales::Words;

use crate::components::acts::{Act, Acts, Weight};
use crate::components::area::AreaField;
use crate::components::choice::{Choice, ChoiceField, SelectField};
use crate::components::confirm::Confirm;
use crate::components::day_field::DayField;
use crate::components::empty::Empty;
use crate::components::facts::{Fact, Facts};
use crate::components::field::{Kind, TextField};
use crate::components::form::{Control, Faults, Form, Typed};
use crate::components::form_part::{FormEnd, field_row, form_part};
use crate::components::leaf::Leaf;
use crate::components::notice::{FaultSummary, Notice, Tone};
use crate::components::page_head::{Link, PageHead, Trail};
use crate::components::party::{PartyName, party_name, party_side};
use crate::components::rails::{Bead, Legend, Rails, Shape};
use crate::components::register::{Cell, Column, Register};
use crate::components::thread::{Thread, Tie};
use crate::components::time_field::TimeField;
use crate::components::track::{Stage, Step, Track};
use crate::frame::{Assets, Frame, Section, Standing, Theme, bare_page, page};

const HOSTILE: &str = "</textarea><script>alert(1)</script>";

fn assets() -> Assets {
    Assets { sheet: "/assets/sheet.css".into(), boot: Some("/assets/boot.js".into()) }
}

fn frame<'a>(words: &'static Words, assets: &'a Assets, party: Party) -> Frame<'a> {
    Frame {
        words,
        standing: Some(Standing {
            party,
            name: "Образцов А. А.".into(),
            roles: vec![Role::Secretary, Role::Administrator],
            evidence: None,
            unread: 0,
        }),
        section: Some(Section::Sessions),
        path: "/sessions".into(),
        assets,
        theme: Theme::System,
        demo: true,
    }
}

pub(super) fn vocabulary(words: &'static Words, party: Party) -> String {
    let assets = assets();
    page(&frame(words, &assets, party), "Словарь", || {
        view! { {head(words)}{reading(words)}{turns(words, party)}{typing(words)}{asking_again()} }.into_any()
    })
}

fn head(words: &Words) -> AnyView {
    let azerbaijan = party_side(words, Party::Azerbaijan);
    let lede = view! { <PartyName party=Party::Azerbaijan name=azerbaijan/>" предлагает место и даты. "<strong>"Ответ нужен до 20 мая."</strong> };
    let acts = vec![
        Act::link(Weight::First, "/sessions/new", "Предложить заседание"),
        Act::link(Weight::Quiet, "/sessions/print", "Напечатать перечень"),
        Act::Post {
            weight: Weight::Quiet,
            action: "/sessions/hidden".into(),
            words: "Вернуть".into(),
            hidden: vec![("version".into(), "3".into())],
        },
        Act::link(Weight::Grave, "/sessions/cancel", "Отменить"),
        Act::Closed { words: "Пока нельзя: тексты не сверены".into() },
    ];
    let trail = Trail {
        label: words.say("frame-trail"),
        above: vec![Link::new("/sessions", "Заседания")],
        here: "V".into(),
    };
    view! { <PageHead title="V заседание. Баку, 17–18 июня 2026 года" above="Вторник, 12 мая 2026 года".to_owned() trail lede=lede.into_any() acts/> }
    .into_any()
}

fn reading(words: &Words) -> AnyView {
    let kazakhstan = party_name(words, Party::Kazakhstan);
    let steps = vec![
        Step::new(Stage::Done, "Предложено").told("29 апреля 2026 г."),
        Step::new(Stage::Now, "Согласие")
            .told(view! { <PartyName party=Party::Kazakhstan name=kazakhstan.clone()/> }),
        Step::new(Stage::Ahead, "Созыв").told("рассылка повестки и состава"),
        Step::new(Stage::Ahead, "Заседание"),
    ];
    let facts = vec![
        Fact::new(
            "Принимает",
            view! { <PartyName party=Party::Azerbaijan name=party_name(words, Party::Azerbaijan)/> " " <span class="note">"по очереди"</span> },
        ),
        Fact::new("Место", "Баку, Дом приёмов, зал 2"),
    ];
    let columns = vec![
        Column::words("Заседание"),
        Column::words("Город"),
        Column::words("Протокол"),
        Column::figures("Дней"),
    ];
    let rows = vec![
        vec![
            Cell::head(view! { <a href="/sessions/5">"V"</a> }),
            Cell::told("Баку"),
            Cell::Blank,
            Cell::told("2"),
        ],
        vec![
            Cell::head(view! { <a href="/sessions/4">"IV"</a> }),
            Cell::told("Астана"),
            Cell::told("подписан"),
            Cell::told("12"),
        ],
    ];
    let usual = "Первой обычно бывает нота о составе Комиссии (статья 12, пункт 1).".to_owned();
    view! {
        <Notice tone=Tone::Done><p><strong>"Записано."</strong>" Нота получена 11 мая 2026 г."</p></Notice>
        <Leaf id="track" heading="Ход" wide=true><Track steps/></Leaf>
        <Leaf id="place" heading="Место и время" note="проект".to_owned()><Facts facts/></Leaf>
        <Leaf id="list" heading="Перечень" wide=true><Register caption="Все заседания, последние сверху" columns rows/></Leaf>
        <Leaf id="nothing" heading="Дел нет"><Empty words="Вашего действия ничто не ждёт." usual acts=vec![Act::link(Weight::Quiet, "/", "На главную")]/></Leaf>
        <Leaf id="joint" heading="Для сведения"><Notice tone=Tone::Joint><p>"Подлинны только подписанные тексты."</p></Notice></Leaf>
    }
    .into_any()
}

fn turns(words: &Words, own: Party) -> AnyView {
    let bead = |host, shape, number: Option<&str>, place: &str, days: &str, thread| Bead {
        host,
        host_name: party_name(words, host),
        shape,
        number: number.map(str::to_owned),
        place: place.into(),
        days: days.into(),
        thread,
    };
    let thread =
        |from, to, tie, name: Option<&str>| Some(Thread { from, to, tie, name: name.map(str::to_owned) });
    let (kz, az) = (Party::Kazakhstan, Party::Azerbaijan);
    let beads = vec![
        bead(kz, Shape::Held, Some("I"), "Алматы", "14–15 мая 2019", None),
        bead(
            az,
            Shape::Cancelled,
            None,
            "Баку, отменено",
            "22–23 апреля 2020",
            thread(kz, kz, Tie::Turn, None),
        ),
        bead(az, Shape::Held, Some("II"), "Баку", "6–7 октября 2021", thread(kz, az, Tie::Turn, None)),
        bead(
            az,
            Shape::Held,
            Some("III†"),
            "Баку",
            "8–9 июня 2023",
            thread(az, az, Tie::OutOfTurn, Some("с отступлением")),
        ),
        bead(
            kz,
            Shape::Postponed,
            None,
            "Астана, перенесено",
            "с 16–17 мая 2024",
            thread(az, az, Tie::Turn, None),
        ),
        bead(kz, Shape::Held, Some("IV"), "Астана", "5–6 сентября 2024", thread(az, kz, Tie::Turn, None)),
        bead(az, Shape::Agreed, Some("V"), "Нахчыван", "17–18 июня 2026", thread(kz, az, Tie::Untied, None)),
        bead(
            kz,
            Shape::Proposed,
            Some("VI"),
            "Усть-Каменогорск, предложено",
            "9–10 июня 2027",
            thread(az, kz, Tie::Untied, None),
        ),
    ];
    let legend = Legend {
        label: "Условные знаки".into(),
        shapes: vec![
            (Shape::Held, "состоялось".into()),
            (Shape::Agreed, "согласовано".into()),
            (Shape::Proposed, "предложено".into()),
            (Shape::Postponed, "перенесено".into()),
            (Shape::Cancelled, "отменено".into()),
        ],
        ties: vec![
            (Tie::Turn, "ход очереди".into()),
            (Tie::OutOfTurn, "с отступлением".into()),
            (Tie::Untied, "ещё не состоялось".into()),
        ],
    };
    let earlier = Link::new("/sessions?until=2018", "Раньше 2019 года");
    let (first, second) = ((own, party_name(words, own)), party_name(words, own.other()));
    view! {
        <Leaf id="turns" heading="Очерёдность" wide=true>
            <Rails first second beads legend earlier/>
            <p class="footnote"><b>"†"</b>" III заседание прошло с отступлением от очерёдности."</p>
        </Leaf>
    }
    .into_any()
}

fn typed() -> (Typed, Faults) {
    let typed = [
        ("host", "kazakhstan"),
        ("reason", HOSTILE),
        ("city", "Алматы & \"Астана\""),
        ("starts_day", "22"),
        ("starts_month", "05"),
        ("starts_year", "2026"),
        ("ends_day", "31"),
        ("ends_month", "4"),
        ("ends_year", "2026"),
        ("opens", "25:00"),
        ("password", "not to be told"),
    ];
    let typed = typed.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut faults = Faults::new();
    faults.at_field("reason", "Укажите причину или выберите Азербайджан.");
    faults.at_field("ends", "31 апреля не бывает.");
    faults.at_field("opens", "Укажите время: 10:00.");
    faults.at_whole("Пока вы писали, предложение сохранил другой человек.");
    (typed, faults)
}

fn typing(words: &'static Words) -> AnyView {
    let (typed, faults) = typed();
    let form = Form::new(&typed, &faults);
    let hosts = vec![
        Choice::party(Party::Azerbaijan, party_name(words, Party::Azerbaijan)).noting("по очереди"),
        Choice::party(Party::Kazakhstan, party_name(words, Party::Kazakhstan))
            .noting("с отступлением: нужны причина и согласие"),
    ];
    let languages =
        vec![Choice::new("", "не выбран"), Choice::new("kk", "қазақша"), Choice::new("az", "azərbaycanca")];
    let end = vec![
        Act::send(Weight::First, "Отправить предложение"),
        Act::Send {
            weight: Weight::Second,
            words: "Сохранить проект".into(),
            choice: Some(("draft".into(), "yes".into())),
        },
        Act::link(Weight::Quiet, "/sessions", "Не предлагать"),
    ];
    let place = view! {
        <ChoiceField control=form.control("host") label="Принимает" help="По очереди — Азербайджан (статья 12, пункт 2)." choices=hosts/>
        <AreaField control=form.control("reason") label="Причина отступления" help="Её увидят обе Стороны." rows=3/>
        {field_row(view! {
            <TextField control=form.control("city") label="Город"/>
            <SelectField control=form.control("text_language") label="Язык" choices=languages/>
        })}
    };
    let days = view! {
        {field_row(view! {
            <DayField words day=form.day("starts") label="Начало"/>
            <TimeField control=form.control("opens") label="Открытие" help="по времени Алматы"/>
        })}
        <DayField words day=form.day("ends") label="Окончание" help="Последний день."/>
    };
    let access = view! {
        <TextField control=form.control("address") label="Электронная почта" kind=Kind::Mail autocomplete="username"/>
        <TextField control=form.control("password") label="Пароль" kind=Kind::Secret autocomplete="current-password"/>
        <AreaField control=form.control("agenda") label="Повестка дня" legal=true lang="ru"/>
    };
    view! {
        <form class="form" method="post" action="/sessions" novalidate>
            <FaultSummary heading=words.tell("fields-refused", &[("faults", faults.fields().len().into())]) faults=faults.clone() kept=words.say("fields-refused-kept")/>
            {form_part("Место", place)}
            {form_part("Даты и время", days)}
            {form_part("Вход", access)}
            <FormEnd acts=end note="Проект видит только ваша Сторона.".to_owned()/>
        </form>
    }
    .into_any()
}

fn asking_again() -> AnyView {
    let why = Control { name: "why".into(), ..Control::default() };
    view! {
        <Leaf id="again" heading="Отмена">
            <Confirm
                question="Отменить V заседание?"
                told="Отмену увидят обе Стороны."
                action="/sessions/5/cancel"
                hidden=vec![("version".to_owned(), "7".to_owned())]
                act="Отменить заседание"
                back="/sessions/5"
                back_words="Оставить как есть"
            >
                <AreaField control=why label="Причина" rows=2/>
            </Confirm>
        </Leaf>
    }
    .into_any()
}

pub(super) fn cover(words: &'static Words) -> String {
    let assets = assets();
    let frame = Frame {
        standing: None,
        section: None,
        path: "/sign-in".into(),
        theme: Theme::Dark,
        ..frame(words, &assets, Party::Kazakhstan)
    };
    let (typed, faults) = (Typed::new(), Faults::new());
    let form = Form::new(&typed, &faults);
    bare_page(&frame, "Вход", || {
        view! {
            <div><h1>{words.say("frame-secretariat")}</h1><p class="sub">"Заседания, протоколы, перечни органов и переписка."</p></div>
            <form class="form form-narrow" method="post" action="/sign-in">
                <TextField control=form.control("address") label="Электронная почта" kind=Kind::Mail autocomplete="username"/>
                <TextField control=form.control("password") label="Пароль" kind=Kind::Secret autocomplete="current-password"/>
                <Acts acts=vec![Act::send(Weight::First, words.say("frame-sign-in"))]/>
            </form>
        }
        .into_any()
    })
}
